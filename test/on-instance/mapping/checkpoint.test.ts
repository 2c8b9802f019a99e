/** A busy counter does not count its whole day again for each decision, and its total is the number of its decisions all the same. */

import type { Transaction } from 'servicenow-local-instance'
import { decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const COUNTER = 'x_kt_gov_decision_count'
const MANY = 300
const at = '2026-04-23T14:30:00Z'
const allowed = (event_id: string) => ({ ...decision('allowed', { event_id }, at), id: event_id })

/** Many decisions of one counter, a quarter of an hour ago. */
async function fill(): Promise<void> {
    for (let index = 0; index < MANY - 1; index++) await instance.post(allowed(`evt_${index}`))
    instance.local.drain()
    instance.local.wait(900)
    await instance.deliver(allowed(`evt_${MANY - 1}`))
}

const counters = async () => await instance.list(COUNTER, ['total', 'checkpoint', 'action'], 'ORDERBYaction')
const totals = async () => (await counters()).map(({ action, total }) => `${action} ${total}`)

/** Rows that the database looked at while the delivery was processed. */
async function scanned(event: object): Promise<number> {
    const { database } = instance.local.instance
    await instance.post(event as ReturnType<typeof allowed>)
    const seen: Transaction[] = []
    const start = instance.local.instance.transaction
    instance.local.instance.transaction = (options) => {
        const transaction = start(options)
        seen.push(transaction)
        return transaction
    }
    database.traceScans(true)
    instance.local.drain()
    database.traceScans(false)
    instance.local.instance.transaction = start
    return seen.reduce((sum, { counters: { rowsScanned } }) => sum + (rowsScanned ?? 0), 0)
}

describe('a counter with many decisions', () => {
    beforeAll(async () => {
        await fill()
        instance.local.mark()
    }, 120_000)

    it('counts those of the last minutes, and all of them for its total', async () => {
        const [{ checkpoint }] = await counters()
        expect(checkpoint).toMatch(new RegExp(`^${MANY - 1} 20`))
        expect(await scanned(allowed('evt_next'))).toBeLessThan(100)
        expect(await totals()).toEqual([`allow ${MANY + 1}`])
        expect(await instance.count('x_kt_gov_decision')).toBe(MANY + 1)
    })

    it('counts its whole day each time without a checkpoint', async () => {
        await instance.change(COUNTER, { checkpoint: '' })
        expect(await scanned(allowed('evt_next'))).toBeGreaterThan(MANY)
        expect(await totals()).toEqual([`allow ${MANY + 1}`])
        expect((await counters())[0]?.checkpoint).toBe('')
    })

    it('counts every row again after one left it that it had counted for good', async () => {
        await instance.deliver({ ...decision('blocked', { event_id: 'evt_1' }, at), id: 'stronger' })
        expect(await totals()).toEqual([`allow ${MANY - 1}`, 'block 1'])
        await instance.deliver(allowed('evt_next'))
        expect(await totals()).toEqual([`allow ${MANY}`, 'block 1'])
    })

    it('counts a decision of a node whose clock is behind', async () => {
        instance.local.wait(-1800)
        await instance.deliver(allowed('evt_next'))
        expect(await totals()).toEqual([`allow ${MANY + 1}`])
    })

    it('is right again with the next decision after somebody wrote its total', async () => {
        await instance.change(COUNTER, { total: '7' })
        await instance.deliver(allowed('evt_next'))
        expect(await totals()).toEqual([`allow ${MANY + 1}`])
    })

    it('counts a delivery that is processed again no second time', async () => {
        const [{ sys_id }] = await instance.list('x_kt_gov_delivery', ['sys_id'], 'delivery_id=evt_1')
        await instance.local.api('POST', `/api/x_kt_gov/v1/keeptrusts/deliveries/${sys_id}/reprocess`, {
            body: { reason: 'test' },
        })
        expect(await totals()).toEqual([`allow ${MANY}`])
    })
})
