/** A customer's rules on the tables of the app itself: claims, counters and links are right, whatever reacts to them. */

import { configDeployed, configUpdated, decision, escalationCreated, health } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()

/** The tables that receiving and processing write. */
const OWN_TABLES = [
    'x_kt_gov_delivery',
    'x_kt_gov_delivery_record',
    'x_kt_gov_lock',
    'x_kt_gov_link',
    'x_kt_gov_gateway',
    'x_kt_gov_decision',
    'x_kt_gov_decision_count',
    'x_kt_gov_occurrence',
    'x_kt_gov_compliance_task',
    'x_kt_gov_export',
]

/** Reads the row before it is written; then writes it once more, and a record of another table. */
const BEFORE = `var stored = new GlideRecord(current.getTableName()); stored.get(current.getUniqueValue())`
const AFTER = `
    var again = new GlideRecord(current.getTableName())
    if (again.get(current.getUniqueValue())) again.update()
    var seen = new GlideRecord('problem')
    seen.setValue('short_description', 'seen by a rule')
    seen.insert()`

/** Three decisions count three, two violations are one incident, and everything else is there once. */
const story = () =>
    [
        configUpdated(),
        configDeployed(),
        decision('blocked'),
        decision('blocked', { event_id: 'evt_2' }),
        decision('blocked', { event_id: 'evt_3' }),
        escalationCreated(),
        health('offline', '2026-05-01T14:00:00Z'),
        health('degraded', '2026-05-01T14:05:00Z'),
        { event: 'export.completed', timestamp: '2026-04-27T02:00:00Z', data: { export_id: 'exp_1' } },
    ].map((event, index) => ({ ...event, delivery_id: `dlv_${index}` }))

test.each(OWN_TABLES)('rules that read and write %s again change nothing of what the app counts', async (table) => {
    instance.rule(table, BEFORE, { order: '200' })
    instance.rule(table, AFTER, { when: 'after', action_update: 'false' })
    await instance.deliver(story())
    // The sender repeats itself.
    await instance.deliver(story())
    expect(await instance.count('problem')).toBeGreaterThan(0)
    expect(await instance.rows('x_kt_gov_delivery', ['state', 'attempts', 'claim_number'])).toEqual(
        new Set(['processed|1|1']),
    )
    expect(await instance.count('x_kt_gov_delivery')).toBe(story().length)
    expect(await instance.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['3']))
    const rowsOf = (one: string): number =>
        instance.local.instance.database.count({ table: one, where: null, orderBy: [], window: null })
    const kinds = { x_kt_gov_decision: 3, incident: 2, change_request: 1, x_kt_gov_compliance_task: 1 }
    const more = { x_kt_gov_gateway: 1, x_kt_gov_export: 1, x_kt_gov_occurrence: 3 }
    for (const [one, count] of Object.entries({ ...kinds, ...more })) expect([one, rowsOf(one)]).toEqual([one, count])
})
