/** Rows that a customer's rule lets no worker write: others do not wait behind them, and they go on once the rule is gone. */

import { decision } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const DELIVERY = 'x_kt_gov_delivery'
const JOB = 'Keeptrusts: process due deliveries'
const UPDATES = { action_insert: 'false' }

const stateOf = async (id: string) => (await instance.list(DELIVERY, ['state'], `delivery_id=${id}`))[0]!.state
const run = (seconds: number) => {
    instance.local.wait(seconds)
    instance.local.instance.queue.runJob(JOB)
}

describe('more deliveries than one run takes', () => {
    const BAD = ['bad 1', 'bad 2', 'bad 3', 'bad 4', 'bad 5']
    beforeEach(async () => {
        await instance.setProperty('x_kt_gov.process.reprocess_batch', '3')
        instance.rule(DELIVERY, "if (current.getValue('gateway') == 'gw_bad') current.setAbortAction(true)", UPDATES)
        for (const id of BAD)
            await instance.post({ ...decision('blocked', { event_id: id, gateway_id: 'gw_bad' }), id })
        instance.local.drain()
    })
    /** The node dies between storing and processing: nothing but the job brings the delivery back. */
    const forget = async () => {
        await instance.post({ ...decision('blocked', { event_id: 'good' }), id: 'good' })
        instance.local.wait(61)
    }

    it('that rest do not keep others from being processed', async () => {
        for (let minute = 0; minute < 30; minute++) instance.reprocess(61)
        await forget()
        run(1)
        expect(await stateOf('good')).toBe('processed')
        expect(await instance.rows(DELIVERY, ['state'], 'delivery_id!=good')).toEqual(new Set(['queued']))
    })

    it('that are still tried do not either', async () => {
        await forget()
        for (let minute = 0; minute < 3; minute++) run(61)
        expect(await stateOf('good')).toBe('processed')
    })

    it('are tried once an hour, not with every run', async () => {
        for (let minute = 0; minute < 30; minute++) instance.reprocess(61)
        const locks = () =>
            Number(
                instance.local.script(
                    "var lock = new GlideRecord('x_kt_gov_lock'); lock.query(); return lock.getRowCount()",
                    'x_kt_gov',
                ),
            )
        const before = locks()
        for (let minute = 0; minute < 120; minute++) run(60)
        expect(locks() - before).toBeGreaterThanOrEqual(BAD.length)
        expect(locks() - before).toBeLessThanOrEqual(2 * BAD.length)
    })
})

it('a delivery whose updates were refused for half an hour is processed within two hours after that', async () => {
    const rule = instance.rule(DELIVERY, 'current.setAbortAction(true)', UPDATES)
    await instance.post({ ...decision('blocked'), id: 'one' })
    instance.local.drain()
    for (let minute = 0; minute < 30; minute++) instance.reprocess(61)
    await instance.local.update('sys_script', rule, { active: 'false' })
    for (let look = 0; look < 12; look++) instance.reprocess(600)
    expect(await stateOf('one')).toBe('processed')
    expect(await instance.count('incident')).toBe(1)
})
