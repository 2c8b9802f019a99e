/** How fresh the evidence of each control is, over REST: the tests whose result counted, also after it expired, and no others. */
import { onControls } from './governed-controls.ts'

const instance = onControls()
const PATH = '/api/x_kt_gov/v1/controls/freshness'
const SAFETY = 'AI-SAFE-001'

interface Control {
    readonly control_id: string
    readonly expired_before: string | null
    readonly tests: readonly { readonly number: string; readonly result: string; readonly valid_until: string }[]
}

async function ask() {
    const login = instance.local.user('freshness.auditor', ['x_kt_gov.auditor'])
    const { body } = await instance.local.api('GET', PATH, { login })
    return body.result as { from: string; to: string; at: string; is_complete: boolean; controls: readonly Control[] }
}
const safety = async () => (await ask()).controls.find(({ control_id }) => control_id === SAFETY)!

it('lists every active control, with no test before the first', async () => {
    const { at, controls, from, is_complete, to } = await ask()
    expect([at, from, to, is_complete]).toEqual(['2026-04-21T12:00:00Z', '2026-03-11', '2026-04-21', true])
    const active = await instance.local.records('x_kt_gov_control_mapping', 'active=true', ['control_id'])
    expect(controls.map(({ control_id }) => control_id)).toEqual(active.map(({ control_id }) => control_id).sort())
    expect(controls.flatMap(({ tests }) => tests)).toEqual([])
})

it('has a test with what it came to and until when it counts, and keeps that when it expires', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20, logged: 20 })
    instance.test('2026-04-20', '2026-04-20')
    const [{ number, result }] = await instance.local.records('x_kt_gov_control_test', `control_id=${SAFETY}`, [
        'number',
        'result',
    ])
    const { tests } = await safety()
    expect(result).toBe('fail')
    expect(tests).toMatchObject([
        { number, result: 'fail', window_to: '2026-04-20', valid_until: '2026-05-21T12:00:00Z' },
    ])
    instance.local.wait(40 * 86_400)
    instance.local.instance.queue.runJob('Keeptrusts: test controls')
    instance.local.drain()
    const later = await safety()
    expect(later.tests.find((one) => one.number === number)).toMatchObject({ result: 'fail' })
})

it('leaves out what expired before the time that is shown, and states that it was there', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20, logged: 20 })
    instance.test('2026-04-20', '2026-04-20')
    instance.local.wait(100 * 86_400)
    expect(await safety()).toMatchObject({ tests: [], expired_before: '2026-04-21T12:00:00Z' })
})
