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
