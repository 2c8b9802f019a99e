/** Totals are the number of decisions, whatever the instance does to the counter. */

import { createQueue } from 'servicenow-local-instance'
import { decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const COUNTER = 'x_kt_gov_decision_count'
const next = (event_id: string) => ({ ...decision('blocked', { event_id }), id: event_id })
const total = async () => (await instance.list(COUNTER, ['total'])).map((row) => row.total)

it('a counter that a rule keeps from being written fails the delivery, and the retry counts', async () => {
    const rule = instance.rule(COUNTER, 'current.setAbortAction(true)', { action_insert: 'false' })
    const number = await instance.deliver(next('evt_1'))
    expect(await instance.ending(number)).toMatch(/^failed\|write_refused/)
    expect(await total()).toEqual(['0'])
    await instance.change('sys_script', { active: 'false' }, `sys_id=${rule}`)
    instance.reprocess(200)
    expect(await instance.ending(number)).toBe('processed')
    expect(await total()).toEqual(['1'])
    expect(await instance.count('incident')).toBe(1)
})

it('a total that somebody raised is right again with the next decision', async () => {
    await instance.deliver(next('evt_1'))
    await instance.change(COUNTER, { total: '40' })
    await instance.deliver(next('evt_2'))
    expect(await total()).toEqual(['2'])
})

it('a total of which the rows may be cleaned up already never falls', async () => {
    await instance.deliver(next('evt_1'))
    await instance.change(COUNTER, { total: '40' })
    instance.local.wait(31 * 86400)
    await instance.deliver(next('evt_2'))
    expect(await total()).toEqual(['40'])
})

it('decisions of two gateways whose ids look alike beside their own are two', async () => {
    await instance.deliver({ ...decision('blocked', { gateway_id: 'a', event_id: 'b|c' }), id: 'one' })
    await instance.deliver({ ...decision('blocked', { gateway_id: 'a|b', event_id: 'c' }), id: 'other' })
    expect(await instance.count('x_kt_gov_decision')).toBe(2)
    expect(await total()).toEqual(['1', '1'])
})

it('a decision of a gateway in another case is the same', async () => {
    await instance.deliver({ ...decision('blocked', { gateway_id: 'GW_one' }), id: 'one' })
    await instance.deliver({ ...decision('blocked', { gateway_id: 'gw_ONE' }), id: 'other' })
    expect(await instance.count('x_kt_gov_decision')).toBe(1)
    expect(await total()).toEqual(['1'])
})

it.each([4, 7, 8, 9, 12])(
    'is right after %s workers met that each counted while the one before wrote',
    async (workers) => {
        await instance.deliver(next('evt_0'))
        for (let worker = 1; worker <= workers; worker++) await instance.post(next(`evt_${worker}`))
        const node = createQueue(instance.local.instance)
        let inside = false
        let left = workers
        const end = instance.local.instance.interleave(({ kind, table }) => {
            if (inside || table !== COUNTER || kind !== 'write' || left <= 0) return
            inside = true
            left -= 1
            node.drain({ limit: 1 })
            inside = false
        })
        instance.local.drain()
        end()
        for (let run = 0; run < 2; run++) instance.reprocess(200)
        expect(await total()).toEqual([String(workers + 1)])
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
        expect(await instance.count('incident')).toBe(1)
    },
)

it('a violation that a limit held back fails the delivery while a rule keeps it from being marked', async () => {
    await instance.setProperty('x_kt_gov.incident.day_cap', '1')
    await instance.deliver({ ...decision('blocked', { event_id: 'evt_0', policy_name: 'another' }), id: 'first' })
    const rule = instance.rule('x_kt_gov_decision', 'current.setAbortAction(true)', { action_insert: 'false' })
    const number = await instance.deliver(next('evt_1'))
    expect(await instance.ending(number)).toMatch(/^failed\|write_refused/)
    await instance.change('sys_script', { active: 'false' }, `sys_id=${rule}`)
    instance.reprocess(200)
    expect(await instance.ending(number)).toBe('processed')
    expect(await instance.rows(COUNTER, ['overflow'], 'overflow!=0')).toEqual(new Set(['1']))
})

it('the health check names a count that somebody wrote, and is well again with the next decision', async () => {
    const check = async () => {
        const { body } = await instance.local.api('POST', '/api/x_kt_gov/v1/setup/checks/decision_counts')
        return body.result.checks[0]
    }
    await instance.deliver(next('evt_1'))
    expect(await check()).toMatchObject({ id: 'decision_counts', state: 'ok' })
    const [{ sys_id }] = await instance.list(COUNTER, ['sys_id'])
    for (const forged of ['40', '0']) {
        await instance.change(COUNTER, { total: forged })
        const { code, seen, state } = await check()
        expect([state, code]).toEqual(['failing', 'decision_count_differs'])
        expect(seen).toContain(`${sys_id}): ${forged} counted, 1 decisions`)
    }
    await instance.deliver(next('evt_2'))
    expect(await check()).toMatchObject({ state: 'ok' })
})
