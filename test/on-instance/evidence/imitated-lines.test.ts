/** A line that another script wrote, in a way that its text hides, proves no rule that did not run. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

/** A rule whose line may hold any text, and that runs for nothing that these tests do. */
function silentRule(): string {
    return on.rule('incident', "gs.info('Paused the timer: ' + current.short_description)", {
        ...{ name: 'Pause timers', when: 'after', action_insert: 'false', action_update: 'false' },
        action_delete: 'true',
    })
}

it.each([
    ['a comparison', "gs.info('Paused the timer: ' + (current.short_description < 'z'))", 'true'],
    ['a comparison the other way', "gs.info('Paused the timer: ' + ('z' > current.short_description))", 'true'],
    ['a default that is assigned', "var s = ''; s ||= String(current.short_description); gs.info(s)", null],
    [
        'a method of its own that is named like one that counts',
        "var clock = { getTime: function () { return current.short_description } }; gs.info('Paused the timer: ' + clock.getTime())",
        'Ticket 0',
    ],
])('%s', async (_what, body, text) => {
    const rule = silentRule()
    on.rule('incident', body, { name: 'Other', when: 'after', action_update: 'false' })
    on.local.wait(2 * 3600)
    on.collect()
    await on.decideAccess('Allowed')
    on.local.wait(1000)
    const shown = `Paused the timer: ${text ?? 'Ticket 0'}`
    await on.local.create('incident', { short_description: text === null ? shown : 'Ticket 0' })
    on.local.drain()
    expect(await on.list('syslog', ['sys_id'], `message=${shown}`)).toHaveLength(1)
    on.collect()
    const proofs = await on.rows(
        'x_kt_gov_evidence',
        ['confidence', 'matched_on'],
        `source=syslog_evidence^automation_id=sn-br-${rule}^confidence=DETERMINISTIC`,
    )
    expect(proofs).toEqual(new Set())
})

it('a script that wrote a line and was deleted before the log was read', async () => {
    const rule = silentRule()
    const service = on.install('sys_ws_definition', {
        ...{ name: 'Notes', service_id: 'notes', namespace: 'acme', active: 'true' },
    })
    const operation = on.install('sys_ws_operation', {
        ...{ name: 'Note', web_service_definition: service, http_method: 'POST', relative_path: '/note' },
        operation_script: `(function process(request, response) { gs.info(request.body.data.text); })(request, response);`,
        ...{ active: 'true', requires_authentication: 'false', requires_acl_authorization: 'false' },
    })
    on.local.wait(2 * 3600)
    on.collect()
    await on.decideAccess('Allowed')
    // Nobody has changed it for longer than the first run looks back.
    on.local.wait(40 * 24 * 3600)
    on.collect()
    const login = on.local.user('stranger', ['itil'])
    const text = 'Paused the timer: in the evening'
    await on.local.api('POST', '/api/acme/notes/note', { login, body: { text } })
    expect(await on.list('syslog', ['sys_id'], `message=${text}`)).toHaveLength(1)
    await on.local.remove('sys_ws_operation', operation)
    on.collect()
    on.collect()
    const proofs = await on.rows(
        'x_kt_gov_evidence',
        ['confidence', 'matched_on'],
        `source=syslog_evidence^automation_id=sn-br-${rule}`,
    )
    expect(proofs).toEqual(new Set(['TEMPORAL_INFERRED|open_statement']))
    const writers = () => on.count('x_kt_gov_log_writer', `script_id=${operation}`)
    expect(await writers()).toBe(1)
    on.local.wait(61 * 24 * 3600)
    on.collect()
    expect(await writers()).toBe(0)
})
