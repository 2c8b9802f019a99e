/** The indicators that the app makes for controls: each reads the newest result of its own control, whatever the objective's other controls do. */

import { onControls } from './governed-controls.ts'

const instance = onControls({ plugins: ['grc'] })
const DAY = '2026-04-20'
const NEXT = '2026-04-21'
const SAFE = 'control_id=AI-SAFE-001'
const NEWEST = `${SAFE}^is_newest=true`

/** Two gateways in two environments, and an objective; answers a function that makes a control of it for an environment. */
async function objective() {
    for (const [gateway_id, environment] of [
        ['gw_a', 'Production'],
        ['gw_b', 'Staging'],
    ])
        await instance.insert('x_kt_gov_gateway', { gateway_id, name: gateway_id, environment })
    return instance.objective()
}
const works = { blocked: 20, logged: 1 }
const fails = { blocked: 1, logged: 20 }

/** How many rows each indicator of a control counts: one while it passes. */
async function read(control: string): Promise<readonly number[]> {
    const indicators = await instance.list('sn_grc_indicator', ['criteria'], `item=${control}`)
    return Promise.all(indicators.map(({ criteria }) => instance.count('x_kt_gov_control_test', criteria)))
}

it('each of several controls has an indicator that reads its own result', async () => {
    const control = await objective()
    const [failing, working] = [await control('CTL1', 'Production'), await control('CTL2', 'Staging')]
    await instance.decide('content-safety', DAY, fails, 'gw_a')
    await instance.decide('content-safety', DAY, works, 'gw_b')
    instance.test(DAY, DAY)
    expect([await read(failing), await read(working)]).toEqual([[0], [1]])
})

it('an indicator made from the template does not pass because another control of the objective does', async () => {
    const control = await objective()
    await control('CTL1', 'Production')
    await control('CTL2', 'Staging')
    await instance.decide('content-safety', DAY, fails, 'gw_a')
    await instance.decide('content-safety', DAY, works, 'gw_b')
    instance.test(DAY, DAY)
    const [{ criteria }] = await instance.list('sn_grc_indicator_template', ['criteria'], 'nameLIKEAI-SAFE-001')
    expect(await instance.count('x_kt_gov_control_test', criteria)).toBe(0)
})

it('a control keeps its indicator when its objective gets a second one, and each has one newest test', async () => {
    const control = await objective()
    const first = await control('CTL1', 'Production')
    await instance.decide('content-safety', DAY, works, 'gw_b')
    instance.test(DAY, DAY)
    expect(await instance.tests(['entity', 'result', 'for_control'], NEWEST)).toEqual(new Set([`|pass|${first}`]))
    expect(await read(first)).toEqual([1])
    const second = await control('CTL2', 'Staging')
    await instance.decide('content-safety', NEXT, fails, 'gw_a')
    await instance.decide('content-safety', NEXT, works, 'gw_b')
    instance.test(NEXT, NEXT)
    expect(await instance.tests(['entity', 'result', 'for_control'], NEWEST)).toEqual(
        new Set([`Production|fail|${first}`, `Staging|pass|${second}`]),
    )
    expect(await instance.count('x_kt_gov_control_test', NEWEST)).toBe(2)
    expect([await read(first), await read(second)]).toEqual([[0], [1]])
})

it('a control keeps its indicator when it is the only one left, and its objective has one newest test', async () => {
    const control = await objective()
    const [first, second] = [await control('CTL1', 'Production'), await control('CTL2', 'Staging')]
    await instance.decide('content-safety', DAY, works, 'gw_a')
    await instance.decide('content-safety', DAY, works, 'gw_b')
    instance.test(DAY, DAY)
    expect([await read(first), await read(second)]).toEqual([[1], [1]])
    await instance.change('sn_compliance_control', { state: 'retired' }, `sys_id=${second}`)
    await instance.decide('content-safety', NEXT, fails, 'gw_a')
    instance.test(NEXT, NEXT)
    expect(await instance.list('x_kt_gov_control_test', ['entity', 'result'], NEWEST)).toEqual([
        { entity: '', result: 'fail' },
    ])
    expect([await read(first), await read(second)]).toEqual([[0], [0]])
})

it('a control that a mapping named before is read no more', async () => {
    const control = await objective()
    const [before, now] = [await control('CTL1', 'Production'), await control('CTL2', 'Staging')]
    const name = (grc_control: string) =>
        instance.change('x_kt_gov_control_mapping', { grc_control }, `${SAFE}^active=true`)
    await name(before)
    await instance.decide('content-safety', DAY, fails, 'gw_a')
    instance.test(DAY, DAY)
    await name(now)
    await instance.decide('content-safety', NEXT, works, 'gw_a')
    instance.test(NEXT, NEXT)
    expect([await read(before), await read(now)]).toEqual([[0], [1]])
})

it('while GRC may not be read, the newest results of several controls stay as they were', async () => {
    const control = await objective()
    await control('CTL1', 'Production')
    await control('CTL2', 'Staging')
    await instance.decide('content-safety', DAY, works, 'gw_a')
    await instance.decide('content-safety', DAY, works, 'gw_b')
    instance.test(DAY, DAY)
    await instance.change('sys_scope_privilege', { status: 'denied' }, 'target_name=sn_compliance_policy_statement')
    await instance.decide('content-safety', NEXT, works, 'gw_a')
    instance.test(NEXT, NEXT)
    expect(await instance.tests(['entity', 'window_to'], NEWEST)).toEqual(
        new Set([`Production|${DAY}`, `Staging|${DAY}`]),
    )
})
