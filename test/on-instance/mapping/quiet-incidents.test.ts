/** Incidents that are quiet for so many days are resolved with their numbers, unless people deal with them; the next violation opens a new one. */

import { decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const JOB = 'Keeptrusts: resolve quiet incidents'
const DAY = 86400
const ADMIN_SYS_ID = '6816f79cc0a8016401c5a33be04be441'

beforeEach(() => instance.setProperty('x_kt_gov.incident.quiet_days', '7'))

const violation = (id: string, minute = '30') => decision('blocked', { event_id: id }, `2026-04-23T14:${minute}:00Z`)
const elsewhere = () =>
    decision('allowed', { event_id: `x${instance.local.instance.newId()}`, action: 'allow', gateway_id: 'gw_2' })

/** So many days later Keeptrusts still reports, and the job runs. */
async function sweepAfter(days: number): Promise<void> {
    instance.local.wait(days * DAY)
    await instance.deliver(elsewhere())
    instance.local.instance.queue.runJob(JOB)
}
const states = () =>
    instance
        .list('incident', ['correlation_id', 'state'], 'ORDERBYsys_created_on')
        .then((rows) => rows.map(({ correlation_id, state }) => `${correlation_id} ${state}`))

it('one without a further violation is resolved, with the number of violations and their times', async () => {
    await instance.deliver(violation('a', '10'))
    await instance.deliver(violation('c', '50'))
    await instance.deliver(violation('b', '05'))
    await sweepAfter(6)
    expect(await states()).toEqual(['a 1'])
    await sweepAfter(2)
    const [incident] = await instance.list('incident', ['state', 'close_code', 'close_notes'])
    expect(incident).toMatchObject({ state: '6', close_code: 'Solution provided' })
    expect(incident.close_notes).toBe(
        'No further violation was reported for 7 days. 3 violations were reported, from 2026-04-23 14:05:00 UTC to 2026-04-23 14:50:00 UTC. The next one opens a new incident.',
    )
})

it('each violation begins the quiet period again', async () => {
    await instance.deliver(violation('a'))
    instance.local.wait(6 * DAY)
    await instance.deliver(violation('b'))
    await sweepAfter(6)
    expect(await states()).toEqual(['a 1'])
    await sweepAfter(2)
    expect(await states()).toEqual(['a 6'])
})

it('a violation after that opens a new one, and only that', async () => {
    await instance.deliver(violation('a'))
    await sweepAfter(8)
    await instance.deliver(violation('b'))
    await instance.deliver(violation('c'))
    expect(await states()).toEqual(['a 6', 'b 1'])
    await sweepAfter(8)
    await sweepAfter(1)
    expect(await states()).toEqual(['a 6', 'b 6'])
})

test.each<[string, Readonly<Record<string, string>>]>([
    ['is assigned', { assigned_to: ADMIN_SYS_ID }],
    ['is in progress', { state: '2' }],
    ['is on hold', { state: '3', hold_reason: '1' }],
    ['is in a state of the customer', { state: '11' }],
    ['has child incidents', { child_incidents: '2' }],
    ['was opened again', { reopen_count: '1' }],
])('one that people deal with stays: it %s', async (_how, columns) => {
    await instance.deliver(violation('a'))
    await instance.change('incident', columns)
    await sweepAfter(8)
    expect(await states()).toEqual([`a ${columns.state ?? '1'}`])
})

it.each([
    ['an incident task', 'incident_task', 'incident'],
    ['a task below it', 'change_request', 'parent'],
])('one on which people work in %s stays until that is done', async (_what, table, column) => {
    await instance.deliver(violation('a'))
    const [{ sys_id }] = await instance.list('incident', ['sys_id'])
    await instance.insert(table, { [column]: sys_id ?? '', short_description: 'Find out who asked' })
    await sweepAfter(8)
    expect(await states()).toEqual(['a 1'])
    await instance.change(table, { active: 'false' }, `${column}=${sys_id}`)
    await sweepAfter(1)
    expect(await states()).toEqual(['a 6'])
})

it('one that a person takes while the job looks at it stays theirs', async () => {
    await instance.deliver(violation('a'))
    instance.local.wait(8 * DAY)
    await instance.deliver(elsewhere())
    let looks = 0
    const end = instance.local.instance.interleave(({ table }) => {
        if (table !== 'x_kt_gov_occurrence' || ++looks !== 3) return
        instance.local.script(
            `var row = new GlideRecord('incident'); row.get('correlation_id', 'a'); row.assigned_to = '${ADMIN_SYS_ID}'; row.update()`,
        )
    })
    instance.local.instance.queue.runJob(JOB)
    end()
    expect(await instance.rows('incident', ['state', 'assigned_to'])).toEqual(new Set([`1|${ADMIN_SYS_ID}`]))
})

it('one that a rule silently keeps open has no resolution, and is no resolved one', async () => {
    instance.rule('incident', 'if (current.state == 6) current.state = previous.state', { action_insert: 'false' })
    await instance.deliver(violation('a'))
    await sweepAfter(8)
    const columns = ['state', 'close_code', 'close_notes', 'resolved_by']
    expect(await instance.rows('incident', columns)).toEqual(new Set(['1|||']))
    expect(await instance.rows('x_kt_gov_link', ['state'], 'kind=violation_incident')).toEqual(new Set(['open']))
    await instance.remove('sys_script', 'collection=incident^nameSTARTSWITHCustomer')
    await sweepAfter(1)
    expect(await states()).toEqual(['a 6'])
})

it('what people wrote into it begins no quiet period', async () => {
    await instance.deliver(violation('a'))
    instance.local.wait(6 * DAY)
    await instance.change('incident', { work_notes: 'Looked at' })
    await sweepAfter(2)
    expect(await states()).toEqual(['a 6'])
})

it('one that people open again stays theirs, and takes the next violation: there is no second one', async () => {
    await instance.deliver(violation('a'))
    await sweepAfter(8)
    await instance.change('incident', { state: '2' })
    await sweepAfter(8)
    expect(await states()).toEqual(['a 2'])
    await instance.deliver(violation('b'))
    expect(await states()).toEqual(['a 2'])
    expect(await instance.notes('incident')).toEqual([expect.stringMatching(/^Occurrence 2\./)])
})

it('one that people resolved and opened again takes the next violation', async () => {
    await instance.deliver(violation('a'))
    await instance.change('incident', { state: '6', close_notes: 'Done', close_code: 'Solution provided' })
    await instance.change('incident', { state: '2' })
    await instance.deliver(violation('b'))
    expect(await states()).toEqual(['a 2'])
})

it('nothing is resolved while Keeptrusts reports nothing at all, nor without the property', async () => {
    await instance.deliver(violation('a'))
    instance.local.wait(8 * DAY)
    instance.local.instance.queue.runJob(JOB)
    expect(await states()).toEqual(['a 1'])
    await instance.setProperty('x_kt_gov.incident.quiet_days', '0')
    await sweepAfter(1)
    expect(await states()).toEqual(['a 1'])
})

it('one that the instance refuses to resolve stays, is logged, and keeps no other from it; the next run tries again', async () => {
    await instance.deliver(violation('a'))
    await instance.deliver(decision('blocked', { event_id: 'b', policy_name: 'other' }))
    instance.rule(
        'incident',
        "if (current.getValue('correlation_id') == 'a' && current.getValue('state') == '6') current.setAbortAction(true)",
    )
    await sweepAfter(8)
    expect((await states()).sort()).toEqual(['a 1', 'b 6'])
    const said = await instance.list('syslog', ['message'], 'messageLIKEquiet incidents')
    expect(said.map(({ message }) => message).join()).toContain('write_refused_business_rule')
    await instance.remove('sys_script', 'nameSTARTSWITHCustomer rule')
    await sweepAfter(1)
    expect((await states()).sort()).toEqual(['a 6', 'b 6'])
})

it('more than a page of them is looked at', async () => {
    const ids = Array.from({ length: 105 }, (_unused, at) => `p${at}`)
    for (let at = 0; at < ids.length; at += 35)
        await instance.deliver(
            ids.slice(at, at + 35).map((id) => decision('blocked', { event_id: id, policy_name: id })),
        )
    await instance.change('incident', { assigned_to: ADMIN_SYS_ID }, 'correlation_id=p7')
    await sweepAfter(8)
    expect(await instance.count('incident', 'state=6')).toBe(104)
})
