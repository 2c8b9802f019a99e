/** How receiving goes, over REST: what is open, what waits longest, what came in which hour, and why deliveries are dead. */
import { decision } from '../../support/events.ts'
import { OnInstance } from '../../support/on-instance.ts'

const PATH = '/api/x_kt_gov/v1/health/deliveries'
let instance: OnInstance

beforeAll(async () => {
    instance = await OnInstance.open()
})
beforeEach(() => instance.instance.clock.set(Date.UTC(2026, 3, 21, 12, 30)))
afterEach(() => instance.rewind())
afterAll(() => instance.close())

async function ask() {
    const login = instance.user('health.auditor', ['x_kt_gov.auditor'])
    return (await instance.api('GET', PATH, { login })).body.result
}

it('shows nothing on an instance without deliveries', async () => {
    const { hours, ...rest } = await ask()
    expect(rest).toEqual({ at: '2026-04-21T12:30:00Z', open: {}, oldest_waiting: null, dead_letters: [] })
    expect(hours).toHaveLength(12)
    expect(hours[11]).toEqual({ from: '2026-04-21T12:00:00Z', states: {} })
})

it('counts a delivery in the hour in which it came, and what waits since then', async () => {
    await instance.deliver({ ...decision('blocked'), id: 'dlv_first' })
    const { number, sys_id } = await instance.record('x_kt_gov_delivery', '', ['number', 'sys_id'])
    instance.wait(3600)
    const waiting = await ask()
    expect(waiting.hours.slice(10)).toEqual([
        { from: '2026-04-21T12:00:00Z', states: { queued: 1 } },
        { from: '2026-04-21T13:00:00Z', states: {} },
    ])
    expect(waiting.open).toEqual({ queued: 1 })
    expect(waiting.oldest_waiting).toMatchObject({ number, sys_id, state: 'queued', age_seconds: 3600 })
    instance.drain()
    const done = await ask()
    expect([done.open, done.oldest_waiting, done.hours[10].states]).toEqual([{}, null, { processed: 1 }])
})

it('lists dead letters by their reason', async () => {
    await instance.deliver({ ...decision('blocked'), id: 'dlv_dead' })
    instance.drain()
    const { sys_id } = await instance.record('x_kt_gov_delivery', '', ['sys_id'])
    await instance.rewrite('x_kt_gov_delivery', sys_id, { state: 'dead', error_code: 'write_refused' })
    const { dead_letters, open } = await ask()
    expect(dead_letters).toEqual([{ code: 'write_refused', count: 1, newest: '2026-04-21T12:30:00Z' }])
    expect(open).toEqual({ dead: 1 })
})
