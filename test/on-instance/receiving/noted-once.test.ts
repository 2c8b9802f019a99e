/** A work note is written once, whether its worker is killed or another takes the delivery over while a customer's rule runs. */

import { createQueue } from 'servicenow-local-instance'
import { configDeployed, configUpdated, decision, escalation, escalationCreated } from '../../support/events.ts'
import { drainAndDie } from '../../support/killed-worker.ts'
import { PROCESS_DUE_JOB } from '../../support/on-instance.ts'
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const TASK = 'x_kt_gov_compliance_task'
const CHANGE = 'change_request'
const DELIVERY = 'x_kt_gov_delivery'

const instance = onInstance({ profile: 'unkind+failing_script=keeps' })

const settle = () => {
    for (let run = 0; run < 4; run++) instance.reprocess(200)
}
const violation = (id: string) => ({ ...decision('blocked', { event_id: id }), id })

/** Another node that does all that is due, after so many seconds. */
function anotherNode(seconds: number): () => void {
    const node = createQueue(instance.local.instance)
    return () => {
        instance.local.wait(seconds)
        node.drain()
        node.runJob(PROCESS_DUE_JOB)
        node.stop()
    }
}

describe.each([
    ['half of the lease', 31],
    ['the lease', 61],
    ['several leases', 130],
])('a rule that takes longer than %s', (_how, seconds) => {
    test.each(['incident', 'x_kt_gov_link', 'x_kt_gov_occurrence', 'x_kt_gov_decision', 'x_kt_gov_decision_count'])(
        'on %s leaves one note about the second violation',
        async (table) => {
            instance.rule(table, SLOW_RULE, { action_update: table === 'incident' ? 'false' : 'true' })
            await instance.post(violation('first'))
            await instance.post(violation('second'))
            const end = whileRuleRuns(instance.local.instance, anotherNode(seconds))
            instance.local.drain()
            expect(end()).toBe(true)
            settle()
            expect(await instance.count('incident')).toBe(1)
            expect(await instance.notes('incident')).toHaveLength(1)
            expect(await instance.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['2']))
            expect(await instance.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
        },
    )
})

describe('a worker that is killed before any of its statements leaves one note about', () => {
    const resolved = escalation('resolved', { resolved_by: 'x', outcome: 'approved' }, '2026-04-20T15:00:00Z')
    const two = { environment: undefined, gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }
    const reached = [/^- gw_a at /m, /^- gw_b at /m]
    test.each([
        ['the second violation', 'incident', [violation('first')], violation('second'), [/^Occurrence 2\./]],
        ['the resolution of a review', TASK, [escalationCreated()], resolved, [/was resolved in Keeptrusts/]],
        ['a resolution that came before its creation', TASK, [], resolved, [/was resolved in Keeptrusts/]],
        ['nothing but its description, for a new review', TASK, [], escalationCreated(), []],
        ['each gateway that was reached before its change', CHANGE, [configDeployed(two)], configUpdated(two), reached],
        ['each gateway of a deployment', CHANGE, [configUpdated(two)], configDeployed(two), reached],
    ] as const)('%s', async (_about, table, before, event, expected) => {
        for (let nth = 1; ; nth++) {
            for (const [index, one] of before.entries()) await instance.deliver({ ...one, id: `before_${index}` })
            await instance.post({ ...event, id: 'killed' })
            const isDead = drainAndDie(instance.local, nth)
            settle()
            const notes = [...(await instance.notes(table))].sort()
            expect([nth, ...notes]).toEqual([nth, ...expected.map((one) => expect.stringMatching(one))])
            expect([nth, await instance.count(table)]).toEqual([nth, 1])
            expect(await instance.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
            instance.local.rewind()
            if (!isDead) break
        }
    })
})

test('a job whose clock is ahead, and which meets a worker before it stored the occurrence, leaves one note', async () => {
    await instance.deliver(violation('first'))
    await instance.post(violation('second'))
    const node = createQueue(instance.local.instance)
    const { clock } = instance.local.instance
    let isArmed = true
    const end = instance.local.instance.interleave((next) => {
        if (!isArmed || next.table !== 'x_kt_gov_occurrence' || next.kind !== 'write') return
        isArmed = false
        const now = clock.now()
        clock.set(now + 130_000)
        node.runJob(PROCESS_DUE_JOB)
        clock.set(now)
    })
    instance.local.drain()
    end()
    node.stop()
    settle()
    expect(isArmed).toBe(false)
    expect(await instance.notes('incident')).toHaveLength(1)
    expect(await instance.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
})

test('a description that a version had before is noted again, also where the first attempt was refused', async () => {
    const describe = async (change_summary: string, at: string) =>
        instance.deliver(configUpdated({ change_summary }, `2026-04-20T${at}:00Z`))
    for (const [summary, at] of [
        ['A', '13:00'],
        ['B', '13:10'],
        ['A', '13:20'],
    ] as const)
        await describe(summary, at)
    const rule = instance.rule(CHANGE, 'current.setAbortAction(true)', { action_insert: 'false' })
    expect(await instance.ending(await describe('B', '13:30'))).toBe('failed|write_refused_business_rule')
    await instance.local.update('sys_script', rule, { active: 'false' })
    settle()
    const noted = (await instance.notes(CHANGE)).map((note) => /Changes:\s+(.)/.exec(note)![1])
    expect([...noted].sort()).toEqual(['A', 'B', 'B'])
})
