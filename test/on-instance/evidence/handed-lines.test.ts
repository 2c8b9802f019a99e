/** Promises of an include that logs for its callers, on the built app: a line speaks for the caller where everybody who may call is known. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

const toJournal = (log: string): string => `var Journal = Class.create();
Journal.prototype = {
    initialize: function () {},
    note: function (m) { ${log} },
    type: 'Journal',
}`
const JOURNAL = toJournal("gs.info('[Jrn] ' + m);")
const LINE = '[Jrn] copied the approvals of '

const include = (name: string, script: string, more: Readonly<Record<string, string>> = {}): string =>
    on.install('sys_script_include', {
        ...{ name, api_name: `global.${name}`, script, active: 'true', access: 'public', client_callable: 'false' },
        ...more,
    })

function tell(
    clientCallable = 'false',
    script = JOURNAL,
    body = "'copied the approvals of ' + current.number",
): string {
    include('Journal', script, { client_callable: clientCallable })
    const rule = on.rule('incident', `new Journal().note(${body})`, {
        name: 'Copy approvals',
        when: 'after',
        action_update: 'false',
    })
    on.local.wait(2 * 3600)
    return rule
}

/** An operation by which anybody with a login hands a text of his own to the include. */
function openOperation(body: string): void {
    const service = on.install('sys_ws_definition', {
        ...{ name: 'Notes', service_id: 'notes', namespace: 'acme', active: 'true' },
    })
    on.install('sys_ws_operation', {
        ...{ name: 'Note', web_service_definition: service, http_method: 'POST', relative_path: '/note' },
        ...{
            operation_script: `(function process(request, response) { var sent = request.body.data; ${body} })(request, response);`,
        },
        ...{ active: 'true', requires_authentication: 'false', requires_acl_authorization: 'false' },
    })
}

async function allowLog(): Promise<void> {
    on.collect()
    await on.decideAccess('Allowed')
    on.local.wait(1000)
}

async function live(count = 2): Promise<readonly string[]> {
    await allowLog()
    const numbers = await on.incidents(count)
    on.collect()
    return numbers
}

const claims = () =>
    on.evidence(['automation_id', 'confidence', 'matched_on', 'record_number'], 'source=syslog_evidence')

it('proves that the rule ran, for no record', async () => {
    const rule = tell('false')
    await live()
    expect(await claims()).toEqual(new Set([`sn-br-${rule}|DETERMINISTIC|handed_statement|`]))
    const [stored] = await on.list('x_kt_gov_evidence', [], 'matched_on=handed_statement')
    expect(stored.premises).toContain('only_caller: ')
    expect(stored.residual).toContain('unread_caller: ')
    const [state] = await on.list('x_kt_gov_automation', [], `automation_id=sn-br-${rule}`)
    expect(state).toMatchObject({ execution_state: 'proven', tiers_met: 'syslog_evidence' })
    expect(state.tiers_possible).toContain('syslog_evidence')
})

it('proves the rule that hands over such a text to an include without a text of its own', async () => {
    const rule = tell('false', toJournal('gs.info(m);'))
    await live()
    expect(await claims()).toEqual(new Set([`sn-br-${rule}|DETERMINISTIC|handed_statement|`]))
})

it('leaves the line of another rule a proof, although an include logs whatever it is given', async () => {
    const rule = tell('false', toJournal('gs.info(m);'))
    const other = on.rule('incident', "gs.info('Paused the timer of ' + current.number)", {
        ...{ name: 'Pause timers', when: 'after', action_update: 'false' },
    })
    on.local.wait(2 * 3600)
    const [number] = await live(1)
    expect(await claims()).toEqual(
        new Set([
            `sn-br-${rule}|DETERMINISTIC|handed_statement|`,
            `sn-br-${other}|DETERMINISTIC|own_statement|${number}`,
        ]),
    )
})

it('infers the rule where browsers can call the include', async () => {
    const rule = tell('true')
    await allowLog()
    // A rule that a script allows is no second source.
    await on.change('sys_script', { condition: 'current.isNewRecord()' }, `sys_id=${rule}`)
    on.local.wait(2 * 3600)
    const [number] = await on.incidents(1)
    on.collect()
    expect(await claims()).toEqual(new Set([`sn-br-${rule}|TEMPORAL_INFERRED|open_handed_statement|${number}`]))
    const [row] = await on.list('x_kt_gov_evidence', [], 'source=syslog_evidence')
    expect(row).toMatchObject({ why_not_code: 'open_writer' })
    expect(row.why_not_missing).toContain('Competing scripts: Journal')
})

it('proves the rule by its record where browsers can call the include', async () => {
    const rule = tell('true')
    const [one, other] = await live()
    expect(await claims()).toEqual(
        new Set([one, other].map((number) => `sn-br-${rule}|DETERMINISTIC|triggered_handed_statement|${number}`)),
    )
    const [stored] = await on.list('x_kt_gov_evidence', [], 'matched_on=triggered_handed_statement')
    expect(stored.premises).toContain('handed_or_relayed: ')
    expect(stored.premises).toContain('record_began_rule: ')
})

it('proves nothing from when on another script may hand over the same', async () => {
    const rule = tell('false')
    await live()
    on.rule('incident', 'new Journal().note(current.short_description)', { name: 'Note', when: 'after' })
    on.local.wait(2 * 3600)
    await on.incidents(1)
    on.collect()
    const seen = await on.list('x_kt_gov_evidence', ['sys_id'], `source=syslog_evidence^automation_id=sn-br-${rule}`)
    expect(seen).toHaveLength(2)
})

describe('a line that somebody forged', () => {
    const FORGED = `${LINE}INC0099999`
    const logged = async () => (await on.list('syslog', ['message'], `message=${FORGED}`)).length

    it.each([
        ['hands what it was sent to the include', JOURNAL, 'new Journal().note(sent.text)'],
        ['has the include as a value', JOURNAL, 'var Type = Journal; new Type().note(sent.text)'],
        ['calls the method by a name that it was sent', JOURNAL, 'var j = new Journal(); j[sent.method](sent.text)'],
        ['borrows the method', JOURNAL, 'Journal.prototype.note.call({}, sent.text)'],
        ['logs what it was sent', JOURNAL, "gs.info('[Jrn] ' + sent.text)"],
    ])('by an operation that %s proves no rule', async (_how, script, body) => {
        tell('false', script)
        openOperation(body)
        on.local.wait(2 * 3600)
        await allowLog()
        const login = on.local.user('stranger', ['itil'])
        const text = FORGED.slice('[Jrn] '.length)
        await on.local.api('POST', '/api/acme/notes/note', {
            login,
            body: { text, method: 'note' },
        })
        expect(await logged()).toBe(1)
        on.collect()
        expect([...(await claims())].filter((claim) => claim.includes('DETERMINISTIC'))).toEqual([])
    })

    it('by hand proves no rule', async () => {
        const rule = tell('false')
        await allowLog()
        on.local.byHand(`var c = 'copied the ' + 'approvals of '; new Journal().note(c + 'INC0099999')`)
        expect(await logged()).toBe(1)
        on.collect()
        expect(await claims()).toEqual(new Set([`sn-br-${rule}|TEMPORAL_INFERRED|hand_run|`]))
    })

    it('by an include that a browser can call proves no rule', async () => {
        tell('false')
        include(
            'AskJournal',
            `var AskJournal = Class.create();
AskJournal.prototype = Object.extendsObject(AbstractAjaxProcessor, {
    ask: function () { new Journal().note(this.getParameter('sysparm_text')); },
    type: 'AskJournal',
});`,
            { client_callable: 'true' },
        )
        on.local.wait(2 * 3600)
        await live(1)
        expect([...(await claims())].filter((claim) => claim.includes('DETERMINISTIC'))).toEqual([])
    })

    it('by the condition of an action proves no rule', async () => {
        tell('false')
        on.install('sys_ui_action', {
            ...{ name: 'Note', table: 'incident', active: 'true', action_name: 'note', script: '' },
            condition: 'new Journal().note(current.short_description)',
        })
        on.local.wait(2 * 3600)
        await live(1)
        expect([...(await claims())].filter((claim) => claim.includes('DETERMINISTIC|handed_statement'))).toEqual([])
    })

    it('keeps the line of another rule from being a proof where the include may have written it', async () => {
        tell('false', toJournal('gs.info(m);'))
        const other = on.rule('incident', "gs.info('Paused the timer of ' + current.short_description)", {
            ...{ name: 'Pause timers', when: 'after', action_update: 'false' },
        })
        openOperation('new Journal().note(sent.text)')
        on.local.wait(2 * 3600)
        await allowLog()
        const login = on.local.user('stranger', ['itil'])
        await on.local.api('POST', '/api/acme/notes/note', { login, body: { text: 'Paused the timer of Ann' } })
        on.collect()
        expect(await claims()).toEqual(new Set([`sn-br-${other}|TEMPORAL_INFERRED|open_statement|`]))
    })
})
