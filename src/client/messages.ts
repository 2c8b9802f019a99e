/** The texts of the governance console, written once: a translation replaces this catalogue, and no component. */

/** Every text by its key; `{name}` stands for a value. A text about a number is there twice, `.one` and `.other`. */
export const MESSAGES = {
    'console.title': 'Governance console',
    'console.purpose':
        'What ran for a record and how well it is proven, how fresh the evidence of each control is, and how receiving goes.',
    'console.sections': 'Sections',
    'console.print': 'Print',
    'console.printed': 'Printed {at}',

    'search.label': 'Record number or automation',
    'search.hint': 'A number such as INC0010020, or part of the name of a rule, include, job or flow',
    'search.submit': 'Search',
    'search.loading': 'Searching',
    'search.results.one': '1 automation found',
    'search.results.other': '{count} automations found',
    'search.more': '{count} automations are shown; there are more. Enter more of the name.',
    'search.none.record':
        'No evidence names {query}. Search for the automation by its name, or check under Evidence sources what could not be read.',
    'search.none.name': 'No automation has "{query}" in its name. The next collection lists new scripts.',
    'search.none.all':
        'No automation is collected yet. An operator starts a collection with Collect now on the list Evidence runs.',
    'search.found': 'Automations',

    'chain.title': 'Chain of evidence',
    'chain.choose': 'Search for a record or an automation, then choose one to see its chain.',
    'chain.loading': 'Loading the chain',
    'chain.heading': '{name}',
    'chain.headingRecord': '{name} for {record}',
    'chain.withoutRecord': 'Show the chain for every record',
    'chain.grade': 'The chain has the confidence of its weakest hop: {grade}.',
    'chain.asked': 'Sources were asked from {from} to {to}.',
    'chain.path': 'Path',
    'chain.pathOption': 'Path {at} of {count}: reaches {reaches}, {grade}',
    'chain.pathsLeftOut.one': '1 more path is not shown.',
    'chain.pathsLeftOut.other': '{count} more paths are not shown.',
    'chain.began': 'What began it',
    'chain.beganBy': '{kind}: {by}',
    'chain.calledBy': 'Called by',
    'chain.writes': 'What it writes',
    'chain.writesTo': '{name} writes to {table}: {fields}',
    'chain.writesUnknown': '{name} writes to a table that its text does not name',
    'chain.writesMore': '{fields} and others',
    'chain.suppresses': 'Switches business rules off',
    'chain.questions': 'What the scripts leave open',
    'chain.question': '{name}: {note}',

    'picture.label': 'Picture of the chain of {name}',
    'picture.help':
        'Arrow keys go along the chain and across its paths, Enter shows the details. The list below has the same content.',
    'picture.node': '{kind} {name}',
    'picture.nodeRun': '{kind} {name}, ran: {grade}',
    'picture.hop': '{from} {verb} {to}: {grade}',
    'picture.weakest': 'weakest',
    'picture.weakestHop': ', the weakest of the path',
    'picture.ran': 'Ran: {grade}',
    'picture.pill': '{verb}: {grade}',
    'picture.legend': 'Confidence',

    'list.title': 'The same as a list',
    'list.path': 'Path {at} of {count}: {grade}',
    'list.hop': '{from} {verb} {to}',
    'list.ran': '{name} ran',
    'list.details': 'Details of {what}',

    'panel.title': 'Details',
    'panel.choose':
        'Choose a node or a hop of the picture to see its rows, what it rests on, and why it is not higher.',
    'panel.back': 'Back to the picture',
    'panel.open': 'Open the record',
    'panel.grade': 'Confidence',
    'panel.matched': 'Matched on',
    'panel.noGrade': 'This node has no confidence of its own. The hop that leads to it has one.',
    'panel.why': 'Why not higher',
    'panel.stronger': 'What would make it stronger',
    'panel.highest': 'No confidence is higher.',
    'panel.premises': 'Rests on',
    'panel.residual': 'Not excluded',
    'panel.rows': 'Rows',
    'panel.noRows': 'No row shows it.',
    'panel.rowsElsewhere.one': '1 more row is in the list Execution evidence.',
    'panel.rowsElsewhere.other': '{count} more rows are in the list Execution evidence.',
    'panel.rowActor': 'by {actor}',
    'panel.rowRecord': 'names {record}',
    'panel.unknownTime': 'time unknown',
    'panel.notSeen': 'Sources that could show it and did not',
    'panel.unread': 'not read from {from} to {to}: {state}',
    'panel.otherPaths': 'On another path: {grade}',
    'panel.leadsHere': 'Leads here',
    'panel.leadsOn': 'Leads on to',

    'grade.DETERMINISTIC': 'Deterministic',
    'grade.TEMPORAL_INFERRED': 'Inferred',
    'grade.STRUCTURAL': 'Structural',
    'meaning.DETERMINISTIC': 'Rows prove it.',
    'meaning.TEMPORAL_INFERRED': 'Rows speak for it, and do not prove it.',
    'meaning.STRUCTURAL': 'Only the text or the configuration shows that it can happen.',

    'kind.record': 'Record',
    'kind.table': 'Table',
    'kind.business_rule': 'Business rule',
    'kind.script_include': 'Script include',
    'kind.scheduled_script': 'Scheduled script',
    'kind.flow': 'Flow',
    'kind.connection': 'REST message',
    'kind.endpoint': 'Address',
    'kind.credential': 'Credential',
    'kind.identity': 'Principal',

    'reaches.trigger': 'the trigger',
    'reaches.automation': 'the automation',
    'reaches.include': 'an include',
    'reaches.connection': 'a connection',
    'reaches.credential': 'a credential',
    'reaches.identity': 'a principal',

    'verb.trigger': 'triggers',
    'verb.automation': 'runs',
    'verb.include': 'calls',
    'verb.connection': 'invokes',
    'verb.credential': 'uses',
    'verb.identity': 'signs in as',

    'state.proven': 'proven',
    'state.inferred': 'inferred',
    'state.unproven': 'unproven',
    'state.unknown': 'unknown',

    'began.page': 'Page',
    'began.api_call': 'API call',
    'began.job': 'Scheduled job',
    'began.async_rule': 'Asynchronous rule',

    'reason.not_read': 'not read',
    'reason.gap': 'read with gaps',
    'reason.no_row': 'read in full, without a row',
    'reason.partial': 'read in part',
    'reason.refused': 'refused',
    'reason.skipped': 'left out by a limit',
    'reason.rotated': 'rotated away',

    'controls.title': 'Freshness of controls',
    'controls.loading': 'Loading the controls',
    'controls.none': 'No control mapping is active. An administrator adds one under Control mappings.',
    'controls.show': 'Control',
    'controls.all': 'All controls',
    'controls.name': '{control}: {objective}',
    'controls.nameEntity': '{control}: {objective} ({entity})',
    'controls.caption': 'State of the evidence at the end of each day (UTC), {from} to {to}',
    'controls.incomplete': 'There are more tests than are shown, so older days may lack some.',
    'controls.day': '{day}: {states}',
    'controls.count': '{count} {state}',
    'controls.onDay': 'Controls on {day}',
    'controls.test': 'Test {number}, tested {tested}, valid until {until}',
    'controls.rate': 'rate {rate} %',
    'controls.untestedNote': 'No test counted on this day.',
    'controls.staleNote': 'The last result expired before the end of this day.',
    'controls.legend': 'States',
    'fresh.pass': 'pass',
    'fresh.fail': 'fail',
    'fresh.inconclusive': 'inconclusive',
    'fresh.stale': 'stale',
    'fresh.untested': 'untested',
    'weekday.0': 'Mon',
    'weekday.1': 'Tue',
    'weekday.2': 'Wed',
    'weekday.3': 'Thu',
    'weekday.4': 'Fri',
    'weekday.5': 'Sat',
    'weekday.6': 'Sun',

    'deliveries.title': 'Health of deliveries',
    'deliveries.loading': 'Loading the deliveries',
    'deliveries.updated': 'As of {at}. Updated every {seconds} seconds while the page is visible.',
    'deliveries.stopped': 'As of {at}. Updates are paused.',
    'deliveries.retrying': 'The next update follows in {seconds} seconds. The last one failed: {why}',
    'deliveries.pause': 'Pause updates',
    'deliveries.resume': 'Resume updates',
    'deliveries.oldest': 'Waiting longest: {number}, {state}, for {age}',
    'deliveries.nothingWaits': 'No delivery is waiting.',
    'deliveries.open': 'Not processed',
    'deliveries.hours': 'Received in the last {count} hours (UTC)',
    'deliveries.hour': 'Hour',
    'deliveries.received': 'Received',
    'deliveries.byState': 'By state',
    'deliveries.dead': 'Dead letters by reason',
    'deliveries.noDead': 'There are no dead letters.',
    'deliveries.deadCode': '{code}: {count}, the newest received {newest}',
    'deliveries.noCode': 'no code',
    'delivery.queued': 'queued',
    'delivery.processing': 'processing',
    'delivery.processed': 'processed',
    'delivery.ignored': 'ignored',
    'delivery.failed': 'failed',
    'delivery.dead': 'dead letter',
    'delivery.held': 'held',
    'age.seconds': '{count} s',
    'age.minutes': '{count} min',
    'age.hours': '{count} h',
    'age.days': '{count} d',
} as const

export type MessageKey = keyof typeof MESSAGES

/** The part of a key before `.one` and `.other`. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never

/** The text of a key, with its values in place. */
export function say(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
    return MESSAGES[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The text about a number of things. */
export function sayCount(key: CountKey, count: number): string {
    return say(`${key}.${count === 1 ? 'one' : 'other'}`, { count })
}

/** The text of a stable word that the instance answers, or the word where this version of the page does not know it. */
export function sayWord(family: string, word: string): string {
    const key = `${family}.${word}`
    return key in MESSAGES ? say(key as MessageKey) : word
}
