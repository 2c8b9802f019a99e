/** The total of a counter is the number of its decisions, also where one worker takes a decision from it while another counts on from its checkpoint. */

import { createQueue } from 'servicenow-local-instance'
import { decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const COUNTER = 'x_kt_gov_decision_count'
const DECISION = 'x_kt_gov_decision'
const at = '2026-04-23T14:30:00Z'
const allowed = (event_id: string) => ({ ...decision('allowed', { event_id }, at), id: event_id })
/** The stronger name of a decision that was counted as allowed a quarter of an hour ago. */
const stronger = { ...decision('blocked', { event_id: 'evt_1' }, at), id: 'stronger' }
const OLD = 198
const MOMENTS = [1, 2, 3, 4, 5, 6, 7, 8]

beforeAll(async () => {
    for (let index = 0; index < OLD; index++) await instance.post(allowed(`evt_${index}`))
    instance.local.drain()
    instance.local.mark()
}, 120_000)
beforeEach(async () => {
    instance.local.wait(900)
    await instance.deliver(allowed('evt_198'))
})

/** Counters whose total is not the number of their rows. */
async function wrong(): Promise<readonly string[]> {
    const found: string[] = []
    for (const { action, sys_id, total } of await instance.list(COUNTER)) {
        const rows = await instance.count(DECISION, `counter=${sys_id}`)
        if (rows !== Number(total)) found.push(`${action}: ${total} instead of ${rows}`)
    }
    return found
}

/** Two nodes: the second delivery is processed before a statement of the first that is about decisions or their counters. */
async function race(first: object, second: object, nth: number): Promise<void> {
    const other = createQueue(instance.local.instance)
    await instance.post(first)
    await instance.post(second)
    let seen = 0
    const end = instance.local.instance.interleave(({ table }) => {
        if (table !== DECISION && table !== COUNTER) return
        seen += 1
        if (seen === nth) other.drain()
    })
    instance.local.drain()
    end()
    other.stop()
}

describe.each<[string, readonly object[], object, object]>([
    ['a decision leaves while the checkpoint moves', [], allowed('evt_199'), stronger],
    ['the checkpoint moves while a decision leaves', [], stronger, allowed('evt_199')],
    ['a decision leaves while another is counted', [allowed('evt_199')], allowed('evt_200'), stronger],
    ['another is counted while a decision leaves', [allowed('evt_199')], stronger, allowed('evt_200')],
])('%s', (_when, before, first, second) => {
    it.each(MOMENTS)('before statement %i', async (nth) => {
        for (const one of before) await instance.deliver(one)
        await race(first, second, nth)
        expect(await wrong()).toEqual([])
        await instance.deliver(allowed('evt_later'))
        expect(await wrong()).toEqual([])
    })
})

it.each(['', '2020-01-01 00:00:00'])('a rule of the instance gives decisions the time %j', async (time) => {
    await instance.deliver(allowed('evt_199'))
    instance.rule(DECISION, `current.setValue('counted_at', '${time}')`)
    for (const id of ['evt_200', 'evt_201']) await instance.deliver(allowed(id))
    expect(await wrong()).toEqual([])
})

it('a checkpoint that somebody wrote is forgotten when it would move on', async () => {
    await instance.deliver(allowed('evt_199'))
    await instance.change(COUNTER, { checkpoint: '150 2026-01-01 00:00:00' })
    await instance.deliver(allowed('evt_200'))
    expect(await wrong()).toEqual(['allow: 351 instead of 201'])
    for (let index = 201; index < 250; index++) await instance.post(allowed(`evt_${index}`))
    instance.local.drain()
    expect(await wrong()).toEqual([])
})
