/** A control objective with several controls: each is tested on the gateways of its entity, and has a record, an audit test and an issue of its own. */

import { onControls } from './governed-controls.ts'

const instance = onControls({ plugins: ['grc'] })
const DAY = '2026-04-20'
const SAFE = 'control_id=AI-SAFE-001'

const gateway = (gateway_id: string, configuration_item = '', environment = '') =>
    instance.insert('x_kt_gov_gateway', {
        gateway_id,
        gateway_key: gateway_id,
        name: gateway_id,
        configuration_item,
        environment,
    })
const item = (name: string) => instance.insert('cmdb_ci', { name })

/** Three gateways: one by its CI, one by its service, one by its environment. All is enforced on the first alone. */
async function estate() {
    const control = await instance.objective()
    const [ci, behind, service] = [await item('gateway a'), await item('gateway b'), await item('Claims')]
    await instance.insert('cmdb_rel_ci', { parent: service, child: behind })
    await gateway('gw_a', ci)
    await gateway('gw_b', behind)
    await gateway('gw_c', '', 'staging')
    const controls = {
        a: await control('CTL1', 'Gateway A', ci),
        b: await control('CTL2', 'Claims', service),
        c: await control('CTL3', 'Staging'),
    }
    await control('CTL9', 'Old', ci, 'retired')
    await instance.decide('content-safety', DAY, { blocked: 20, logged: 1 }, 'gw_a')
    await instance.decide('content-safety', DAY, { blocked: 10, logged: 10 }, 'gw_b')
    await instance.decide('content-safety', DAY, { blocked: 3, logged: 1 }, 'gw_c')
    await instance.decide('content-safety', DAY, { blocked: 1 }, 'gw_z')
    return controls
}

it('each control is tested on its own gateways and has one record', async () => {
    const { a, b, c } = await estate()
    const { tests } = instance.test(DAY, DAY)
    expect(tests?.filter(({ controlId }) => controlId === 'AI-SAFE-001')).toHaveLength(3)
    instance.test(DAY, DAY)
    const columns = ['grc_control', 'entity', 'gateways', 'evaluated', 'result', 'code']
    expect(await instance.tests(columns, SAFE)).toEqual(
        new Set([
            `${a}|Gateway A|gw_a|21|pass|`,
            `${b}|Claims|gw_b|20|fail|below_threshold`,
            `${c}|Staging|gw_c|4|inconclusive|population_too_small`,
        ]),
    )
    const [{ population }] = await instance.list('x_kt_gov_control_test', ['population'], `${SAFE}^entity=Claims`)
    expect(population).toContain('on the gateways of the entity "Claims" (gw_b)')
    expect(population).toContain('Gateways that no control of this objective answers for: gw_z.')
    expect(await instance.count('x_kt_gov_control_test', SAFE)).toBe(3)
})

it('each result is carried to its own control, and a failing one has an issue with its entity', async () => {
    const { a, b } = await estate()
    const engagement = await instance.insert('sn_audit_engagement', {
        number: 'ENG0001',
        audit_period_start: '2026-01-01',
        audit_period_end: '2026-12-31',
        engagement_type: 'internal',
    })
    await instance.setProperty('x_kt_gov.controls.audit_engagement', engagement)
    await instance.setProperty('x_kt_gov.controls.audit_test_plan', await instance.insert('sn_audit_test_plan', {}))
    instance.test(DAY, DAY)
    instance.test(DAY, DAY)
    expect(
        await instance.rows('sn_audit_control_test', ['control', 'operation_effectiveness', 'short_description']),
    ).toEqual(
        new Set([
            `${a}|effective|AI-SAFE-001 (Gateway A): Prevent harmful content generation`,
            `${b}|ineffective|AI-SAFE-001 (Claims): Prevent harmful content generation`,
        ]),
    )
    expect(await instance.count('sn_audit_control_test')).toBe(2)
    expect(await instance.tests(['entity', 'record_state', 'record_code'], SAFE)).toEqual(
        new Set(['Gateway A|carried|', 'Claims|carried|', 'Staging|nothing|']),
    )
    expect(await instance.rows('sn_grc_issue', ['short_description', 'item', 'profile.name'])).toEqual(
        new Set([`AI control AI-SAFE-001 (Claims) fails its test|${b}|Claims`]),
    )
})

it('a control keeps its audit test when its objective gets a second one', async () => {
    const control = await instance.objective()
    const first = await control('CTL1', 'Production')
    await gateway('gw_a', '', 'Production')
    const engagement = await instance.insert('sn_audit_engagement', {
        number: 'ENG0001',
        audit_period_start: '2026-01-01',
        audit_period_end: '2026-12-31',
        engagement_type: 'internal',
    })
    await instance.setProperty('x_kt_gov.controls.audit_engagement', engagement)
    await instance.setProperty('x_kt_gov.controls.audit_test_plan', await instance.insert('sn_audit_test_plan', {}))
    await instance.decide('content-safety', '2026-04-19', { blocked: 20, logged: 1 }, 'gw_a')
    instance.test('2026-04-19', '2026-04-19')
    await control('CTL2', 'Staging')
    await instance.decide('content-safety', DAY, { logged: 21 }, 'gw_a')
    instance.test(DAY, DAY)
    const audited = await instance.list('sn_audit_control_test', ['control', 'operation_effectiveness'])
    expect(audited).toEqual([{ control: first, operation_effectiveness: 'ineffective' }])
})

it.each([
    ['the first test', {}],
    ['a test that decisions repeat which arrived late', { logged: 20 }],
])('%s of one control that was refused is made by the next run, whatever became of the others', async (_of, late) => {
    const control = await instance.objective()
    await control('CTL1', 'Production')
    await control('CTL2', 'Staging')
    await gateway('gw_a', '', 'Production')
    await gateway('gw_b', '', 'Staging')
    const results = () => instance.tests(['entity', 'result'], `${SAFE}^window_kind=daily`)
    const run = () => {
        instance.waitDays(0.05)
        instance.runJob()
    }
    for (const id of ['gw_a', 'gw_b']) await instance.decide('content-safety', DAY, { blocked: 20, logged: 1 }, id)
    if (Object.keys(late).length > 0) run()
    instance.waitDays(0.05)
    await instance.decide('content-safety', DAY, late, 'gw_b')
    const refuse = "if (current.entity == 'Staging') current.setAbortAction(true)"
    const rule = instance.rule('x_kt_gov_control_test', refuse)
    run()
    run()
    await instance.remove('sys_script', `sys_id=${rule}`)
    run()
    const staging = Object.keys(late).length > 0 ? 'fail' : 'pass'
    expect(await results()).toEqual(new Set(['Production|pass', `Staging|${staging}`]))
    const checked = () => instance.tests(['entity', 'checked_at', 'sys_mod_count'], `${SAFE}^window_kind=daily`)
    const before = await checked()
    run()
    expect(await checked()).toEqual(before)
})

it('a window that was tested while GRC could not be read is tested for each control once it can', async () => {
    const control = await instance.objective()
    await control('CTL1', 'Production')
    await control('CTL2', 'Staging')
    await gateway('gw_a', '', 'Production')
    await gateway('gw_b', '', 'Staging')
    await instance.decide('content-safety', DAY, { blocked: 20, logged: 1 }, 'gw_a')
    await instance.decide('content-safety', DAY, { logged: 20 }, 'gw_b')
    const run = () => {
        instance.waitDays(0.05)
        instance.runJob()
    }
    const daily = (columns: readonly string[]) => instance.tests(columns, `${SAFE}^window_kind=daily`)
    await instance.change('sys_db_object', { read_access: 'false' }, 'name=sn_compliance_control')
    run()
    const unread = await daily(['entity', 'tested_at', 'checked_at'])
    run()
    expect(await daily(['entity', 'tested_at', 'checked_at'])).toEqual(unread)
    await instance.change('sys_db_object', { read_access: 'true' }, 'name=sn_compliance_control')
    run()
    expect(await daily(['entity', 'result'])).toEqual(new Set(['|fail', 'Production|pass', 'Staging|fail']))
    expect(await instance.tests(['entity'], `${SAFE}^window_kind=daily^is_newest=true`)).toEqual(
        new Set(['Production', 'Staging']),
    )
})

it('decisions of an environment with a long name count for its control', async () => {
    const environment = 'Production of the Bank in the Region Europe Central One'
    const control = await instance.objective()
    await control('CTL1', environment)
    await control('CTL2', environment.replace('One', 'Two'))
    await gateway('gw_a', '', environment)
    await instance.decide('content-safety', DAY, { blocked: 20, logged: 1 }, 'gw_a')
    instance.test(DAY, DAY)
    expect(await instance.tests(['entity', 'evaluated', 'result'], SAFE)).toEqual(
        new Set([`${environment}|21|pass`, `${environment.replace('One', 'Two')}|0|inconclusive`]),
    )
})

it('a control whose entity has no gateway is inconclusive', async () => {
    const control = await instance.objective()
    await control('CTL1', 'Finance')
    await control('CTL2', 'Staging')
    await gateway('gw_c', '', 'staging')
    await instance.decide('content-safety', DAY, { blocked: 20, logged: 1 }, 'gw_c')
    instance.test(DAY, DAY)
    expect(await instance.tests(['entity', 'result', 'code'], SAFE)).toEqual(
        new Set(['Finance|inconclusive|control_without_gateways', 'Staging|pass|']),
    )
})

it('the schedule tests every control of every mapping once', async () => {
    await estate()
    instance.runJob()
    instance.runJob()
    expect(await instance.tests(['control_id', 'entity'], 'window_kind=daily')).toEqual(
        new Set([
            'AI-SAFE-001|Gateway A',
            'AI-SAFE-001|Claims',
            'AI-SAFE-001|Staging',
            'AI-DATA-001|',
            'AI-COMP-001|',
            'AI-COST-001|',
        ]),
    )
    expect(await instance.count('x_kt_gov_control_test', 'window_kind=daily^sys_mod_count>3')).toBe(0)
})

it('a retired control leaves one that answers for all gateways', async () => {
    const control = await instance.objective()
    const kept = await control('CTL1', 'Finance')
    await control('CTL2', 'Old', '', 'retired')
    await instance.decide('content-safety', DAY, { logged: 20 })
    instance.test(DAY, DAY)
    expect(await instance.tests(['entity', 'evaluated', 'result'], SAFE)).toEqual(new Set(['|20|fail']))
    expect(await instance.rows('sn_grc_issue', ['item'])).toEqual(new Set([kept]))
})

it('the newest result of each control is marked, and an inconclusive test never takes the mark', async () => {
    await estate()
    const marked = () => instance.tests(['entity', 'window_to', 'result'], `${SAFE}^is_newest=true`)
    instance.test(DAY, DAY)
    expect(await marked()).toEqual(new Set([`Gateway A|${DAY}|pass`, `Claims|${DAY}|fail`]))
    await instance.decide('content-safety', '2026-04-21', { blocked: 20, logged: 1 }, 'gw_b')
    await instance.decide('content-safety', '2026-04-21', { blocked: 2 }, 'gw_a')
    instance.test('2026-04-21', '2026-04-21')
    expect(await marked()).toEqual(new Set([`Gateway A|${DAY}|pass`, 'Claims|2026-04-21|pass']))
    instance.test('2026-04-19', '2026-04-19')
    instance.test('2026-04-19', DAY)
    expect(await marked()).toEqual(new Set([`Gateway A|${DAY}|pass`, 'Claims|2026-04-21|pass']))
})

it('a gateway whose id the sender writes in another case is one gateway of its control, and has one incident', async () => {
    const control = await instance.objective()
    await control('CTL1', 'Production')
    await control('CTL2', 'Staging')
    for (const [gateway_id, environment] of [
        ['gw_a', 'production'],
        ['gw_b', 'staging'],
    ])
        await instance.deliver({
            event: 'config.deployed',
            timestamp: `${DAY}T08:00:00Z`,
            data: { config_id: 'c', config_version: '1', gateway_id, environment },
        })
    await instance.decide('content-safety', DAY, { blocked: 20, allowed: 1 }, 'gw_a')
    await instance.decide('content-safety', DAY, { blocked: 1, logged: 20 }, 'GW_A')
    instance.test(DAY, DAY)
    const [{ population }] = await instance.list('x_kt_gov_control_test', ['population'], `${SAFE}^entity=Production`)
    expect(population).not.toContain('Gateways that no control')
    expect(await instance.tests(['entity', 'evaluated', 'result'], `${SAFE}^entity=Production`)).toEqual(
        new Set(['Production|41|fail']),
    )
    expect(await instance.count('x_kt_gov_gateway')).toBe(2)
    expect(await instance.count('incident')).toBe(1)
})

it('decisions that were made while a gateway was in another environment count there', async () => {
    const control = await instance.objective()
    await control('CTL1', 'Production')
    await control('CTL2', 'Staging')
    const deploy = (environment: string, timestamp: string) =>
        instance.deliver({
            event: 'config.deployed',
            timestamp,
            data: { config_id: 'c', config_version: timestamp, gateway_id: 'gw_a', environment },
        })
    await deploy('staging', '2026-04-17T08:00:00Z')
    await instance.decide('content-safety', '2026-04-18', { logged: 30 }, 'gw_a')
    await deploy('production', '2026-04-19T08:00:00Z')
    await instance.decide('content-safety', DAY, { blocked: 29, logged: 1 }, 'gw_a')
    instance.test('2026-04-17', DAY)
    expect(await instance.tests(['entity', 'gateways', 'evaluated', 'result'], SAFE)).toEqual(
        new Set(['Production|gw_a|30|pass', 'Staging|gw_a|30|fail']),
    )
    expect(await instance.rows('x_kt_gov_decision', ['environment', 'action'])).toEqual(
        new Set(['Staging|log', 'Production|block', 'Production|log']),
    )
})

it('an event that states its environment is believed before the gateway', async () => {
    await gateway('gw_a', '', 'production')
    await instance.deliver({
        id: 'evt_stated',
        type: 'event.blocked',
        created_at: `${DAY}T12:00:00Z`,
        data: { id: 'dec_stated', policy_name: 'content-safety', gateway_id: 'gw_a', environment: 'stage' },
    })
    expect(await instance.rows('x_kt_gov_decision_count', ['environment', 'total'])).toEqual(new Set(['Staging|1']))
})
