/**
 * What the platform's documentation leaves open, as switches. The kind answer is what applications hope for; the worst is what one that is
 * right on every instance still works with. An answer is chosen for the whole instance by its profile, or by a property of its own.
 */

/** One open question and its answers. */
export interface Switch {
    readonly question: string
    /** The answers by name, each with what the instance does then. */
    readonly answers: Readonly<Record<string, string>>
    readonly kind: string
    /** Part of the profile `unkind`. */
    readonly worst: string
    /** `assumed`: no page says which answer is right. */
    readonly status: 'documented' | 'assumed'
    /** Decided when the database is made or the application is installed, and not afterwards. */
    readonly isFixed?: boolean
    /** An answer that no profile chooses: an application can only report it. */
    readonly onlyByName?: string
}

/** Every switch, by the name that profiles and properties use. */
export const SWITCHES = {
    update_multiple: {
        question: 'Is a conditional updateMultiple one statement?',
        answers: {
            atomic: 'One statement, when nothing reacts to the rows.',
            row_by_row: 'Rows are read, then each is written by its sys_id; other workers run between read and write.',
        },
        kind: 'atomic',
        worst: 'row_by_row',
        status: 'assumed',
    },
    unique_refusal: {
        question: 'How does a script learn that a unique index refused its record?',
        answers: {
            null: 'insert answers null, and getLastErrorMessage has an English sentence.',
            throws: 'insert throws.',
            no_text: 'insert answers null, and getLastErrorMessage is null too.',
            german: 'insert answers null, and getLastErrorMessage has a German sentence.',
        },
        kind: 'null',
        worst: 'throws',
        status: 'assumed',
    },
    failing_script: {
        question: 'What becomes of the statements of a script that fails later?',
        answers: {
            keeps: 'Each statement was committed by itself and stays.',
            undoes: 'What the script wrote is undone; log rows stay.',
        },
        kind: 'keeps',
        worst: 'undoes',
        status: 'assumed',
    },
    async_rule_user: {
        question: 'As which user does an async business rule run?',
        answers: {
            trigger_user: 'As the user whose write set it off.',
            system: 'As system.',
            guest: 'As guest.',
        },
        kind: 'trigger_user',
        worst: 'guest',
        status: 'assumed',
    },
    request_body: {
        question: 'How are the bytes of a request body decoded for dataString and data?',
        answers: { utf8: 'As UTF-8.', latin1: 'As Latin-1, whatever was sent.' },
        kind: 'utf8',
        worst: 'latin1',
        status: 'assumed',
    },
    text_digest: {
        question: 'Which bytes of a text do GlideDigest and generateMac use?',
        answers: {
            utf8: 'Those of UTF-8.',
            latin1: 'Those of Latin-1, with a question mark for every other character.',
        },
        kind: 'utf8',
        worst: 'latin1',
        status: 'assumed',
    },
    event_user: {
        question: 'As which user does a script action run?',
        answers: {
            system: 'As system.',
            trigger_user: 'As the user who queued the event.',
            guest: 'As guest.',
        },
        kind: 'system',
        worst: 'guest',
        status: 'assumed',
    },
    denied_read: {
        question: 'What does a query of a table answer that the application may not read?',
        answers: { throws: 'It throws.', empty: 'It finds nothing.' },
        kind: 'throws',
        worst: 'empty',
        status: 'assumed',
    },
    target_scope: {
        question: 'Does a cross-scope privilege count that names another application than the owner of the table?',
        answers: {
            ignored: 'Yes: only the name of the table counts.',
            compared: 'No: target_scope must be the owner.',
        },
        kind: 'compared',
        worst: 'compared',
        status: 'documented',
    },
    redirects: {
        question: 'Does RESTMessageV2 follow redirects where setFollowRedirect was not called?',
        answers: { not_followed: 'No.', followed: 'Yes, also to other hosts, with the same headers.' },
        kind: 'not_followed',
        worst: 'followed',
        status: 'assumed',
    },
    body_variables: {
        question: 'What becomes of ${name} in a request body when no such variable was set?',
        answers: { kept: 'It stays.', removed: 'It is removed, unless disableForcedVariableSubstitution was called.' },
        kind: 'kept',
        worst: 'removed',
        status: 'documented',
    },
    long_strings: {
        question: 'What is kept of a text longer than 65,535 characters in a string column?',
        answers: { kept: 'All of it.', cut: 'The first 65,535 characters; the record in memory still has all.' },
        kind: 'kept',
        worst: 'cut',
        status: 'documented',
    },
    log_attribution: {
        question: 'Whom do script_artifact of the application log and source_record of the outbound log name?',
        answers: {
            callee: 'The record whose code runs.',
            caller: 'The rule, job or operation that the engine started last.',
            origin: 'The first script of the transaction.',
            by_context: 'The origin in jobs and events, the caller in async rules, the callee elsewhere.',
        },
        kind: 'callee',
        worst: 'by_context',
        status: 'assumed',
    },
    choice_format_v4: {
        question: 'Does the loader know choice lists in format 4?',
        answers: {
            loaded: 'Yes, as from Zurich patch 11 and Australia patch 4.',
            skipped: 'No: it skips them without a word.',
        },
        kind: 'loaded',
        worst: 'skipped',
        status: 'documented',
        isFixed: true,
    },
    password2_properties: {
        question: 'Is the value of a password2 property encrypted when a script sets it?',
        answers: { sealed: 'Yes.', clear: 'No: the row holds the clear text.' },
        kind: 'sealed',
        worst: 'sealed',
        status: 'assumed',
        onlyByName: 'clear',
    },
    password2_columns: {
        question: 'Does getDecryptedValue return the clear text of a column of the own scope to a scoped script?',
        answers: { clear: 'Yes.', cipher: 'No: it returns the cipher text.' },
        kind: 'clear',
        worst: 'clear',
        status: 'assumed',
        onlyByName: 'cipher',
    },
    rest_root_path: {
        question: 'Does a REST operation with the path / answer without a trailing slash?',
        answers: { answers: 'Yes.', needs_slash: 'No: the resource is unknown.' },
        kind: 'answers',
        worst: 'needs_slash',
        status: 'assumed',
    },
    self_calls: {
        question: 'May a script call its own instance over HTTP?',
        answers: { answered: 'Yes.', refused: 'No: the connection is refused.' },
        kind: 'answered',
        worst: 'refused',
        status: 'assumed',
    },
    script_errors: {
        question: 'How does the engine spell the row of a script that failed?',
        answers: {
            rhino: 'com.glide.script.RhinoEcmaError, the place, and the stack of callers.',
            rhino_without_stack: 'com.glide.script.RhinoEcmaError and the place.',
            mozilla: 'org.mozilla.javascript.EcmaError, “Caused by error in” and the place.',
        },
        kind: 'rhino',
        worst: 'mozilla',
        status: 'assumed',
    },
    script_error_log: {
        question: 'In which log is the row of a script of an application that failed?',
        answers: {
            system: 'In the system log.',
            of_the_scope: 'In the application log, still under the source of the engine.',
        },
        kind: 'system',
        worst: 'of_the_scope',
        status: 'assumed',
    },
    log_rows: {
        question: 'When are the rows of the system, application and transaction logs there?',
        answers: {
            prompt: 'At once.',
            late: "After up to twenty seconds by the instance's clock, and not in the order of their times.",
        },
        kind: 'prompt',
        worst: 'late',
        status: 'assumed',
    },
    outbound_transaction: {
        question: 'What does a row of the outbound log hold of its transaction?',
        answers: {
            id_and_name: 'Its id, and its name.',
            name: 'Its name only.',
        },
        kind: 'id_and_name',
        worst: 'name',
        status: 'assumed',
    },
    collation: {
        question: 'Which texts does the database hold for equal, in a query and in a unique index?',
        answers: {
            ignores_case: 'Those that differ in case.',
            ignores_accents:
                'Those that differ in case, accents or trailing blanks; files of applications only in case.',
            exact: 'None that differ.',
        },
        kind: 'ignores_case',
        worst: 'ignores_accents',
        status: 'assumed',
        isFixed: true,
    },
    modules: {
        question: 'How long does a module keep its state?',
        answers: { cached: 'From one transaction to the next.', loaded_each_transaction: 'For one transaction.' },
        kind: 'cached',
        worst: 'loaded_each_transaction',
        status: 'assumed',
    },
    remote_properties: {
        question: 'When does a node see a property that another node changed?',
        answers: { at_once: 'At its next transaction.', minute_later: 'A minute later.' },
        kind: 'at_once',
        worst: 'minute_later',
        status: 'documented',
    },
    update_multiple_effects: {
        question: 'Does updateMultiple run rules and flows, audit, and set sys_updated_on?',
        answers: { all: 'Yes.', none: 'No: it writes the values and nothing else.' },
        kind: 'all',
        worst: 'none',
        status: 'assumed',
    },
    async_changes: {
        question: 'Does the filter of an async business rule know what changed?',
        answers: { known: 'Yes.', never: 'No: a condition on a change never holds.' },
        kind: 'known',
        worst: 'never',
        status: 'assumed',
    },
    unique_indexes: {
        question: 'Do the unique indexes of installed tables exist?',
        answers: { built: 'Yes.', missing: 'No: they were not built, and nothing reports it.' },
        kind: 'built',
        worst: 'built',
        status: 'documented',
        isFixed: true,
        onlyByName: 'missing',
    },
} as const satisfies Readonly<Record<string, Switch>>

/** Name of a switch. */
export type SwitchName = keyof typeof SWITCHES

/** Name of an answer of a switch. */
export type Answer<Name extends SwitchName> = keyof (typeof SWITCHES)[Name]['answers'] & string

/** The names, in the order of the catalogue. */
export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[]

/** A switch as every other. */
export function switchOf(name: SwitchName): Switch {
    return SWITCHES[name]
}

/** Is this the name of a switch? */
export function isSwitch(name: string): name is SwitchName {
    return Object.hasOwn(SWITCHES, name)
}
