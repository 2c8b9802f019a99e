/** "Is this version approved for this gateway?", asked by a pipeline over REST and by a flow: the answer that a deployment would get now. */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configDeployed, configUpdated } from '../../support/events.ts'
import { runAction } from '../flow/flow-instance.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const PATH = '/api/x_kt_gov/v1/keeptrusts/approvals'
const VERSION = { config_id: 'cfg_1', version: 'v2.3.1' }
const PRODUCTION = { ...VERSION, gateway_id: 'gw_prod_001' }

async function ask(query: Readonly<Record<string, string>>) {
    const login = instance.local.user('pipeline', ['x_kt_gov.integration'])
    return instance.local.api('GET', `${PATH}?${new URLSearchParams(query)}`, { login })
}
const answer = async (query: Readonly<Record<string, string>>) => {
    const { body, status } = await ask(query)
    if (status !== 200) return `${status} ${body.error?.code}`
    const { approved, change, reason } = body.result
    return `${approved} ${reason} ${change === null ? '' : `${change.state} ${change.approval}`}`.trim()
}
const statuses = () => instance.rows('x_kt_gov_gateway', ['change_status'])
const inFlow = (inputs: object) => runAction(instance.local, 'check_approval', inputs)
const approve = (query = '') => instance.approve(query)

it('is answered with the reason, the change and its state', async () => {
    expect(await answer(PRODUCTION)).toBe('false change_missing')
    await instance.deliver(configUpdated())
    expect(await answer(PRODUCTION)).toBe('false deployment_unapproved -5 not requested')
    await approve()
    expect(await answer(PRODUCTION)).toBe('true approved -1 approved')
    const [{ number, sys_id }] = await instance.list(CHANGE, ['number', 'sys_id'])
    expect((await ask(PRODUCTION)).body.result).toEqual({
        approved: true,
        reason: 'approved',
        message: 'The change was approved.',
        change: { sys_id, number, state: '-1', approval: 'approved' },
    })
    await instance.change(CHANGE, { state: '3', closed_at: '2026-04-20 14:30:00' })
    expect(await answer(PRODUCTION)).toBe('false change_closed 3 approved')
    await instance.change(CHANGE, { state: '4' })
    expect(await answer(PRODUCTION)).toBe('false change_canceled 4 approved')
})

it('is no answer to a question that is misspelt, or asks for two', async () => {
    expect(await answer({ ...VERSION, environmnt: 'production' })).toBe('400 parameter_refused')
    const login = instance.local.user('pipeline', ['x_kt_gov.integration'])
    const twice = `${PATH}?${new URLSearchParams(PRODUCTION)}&gateway_id=gw_other`
    expect((await instance.local.api('GET', twice, { login })).body.error?.code).toBe('parameter_refused')
})

it('is answered for the environment of the gateway, and for no other', async () => {
    await instance.deliver(configUpdated())
    await instance.deliver(configUpdated({ environment: 'staging', gateway_id: 'gw_stage' }))
    await approve('correlation_id=cfg_1:v2.3.1:staging')
    expect(await answer({ ...VERSION, gateway_id: 'gw_stage' })).toBe('true approved -1 approved')
    expect(await answer(PRODUCTION)).toBe('false deployment_unapproved -5 not requested')
    expect(await answer({ ...VERSION, environment: 'Staging' })).toBe('false gateway_needed -1 approved')
    expect(await answer({ ...VERSION, environment: 'prod' })).toBe('false deployment_unapproved -5 not requested')
    expect(await answer({ ...VERSION, environment: 'staging', gateway_id: 'gw_new' })).toBe(
        'false gateway_not_named -1 approved',
    )
    expect(await answer(VERSION)).toBe('false change_missing')
})

it.each([
    ['an environment', { environment: 'staging', gateway_id: undefined }],
    ['the gateway in an environment', { environment: 'staging' }],
])('is not answered for a gateway in another environment than it is known in: a change for %s', async (_of, facts) => {
    await instance.deliver(configDeployed({ config_version: 'v1' }, '2026-04-20T13:00:00Z'))
    await instance.deliver(configUpdated(facts))
    await approve()
    expect(await answer({ ...PRODUCTION, environment: 'staging' })).toBe('false environment_mismatch -1 approved')
    expect(await answer(PRODUCTION)).toContain('false')
    const moved = await instance.deliver(configDeployed({ environment: 'staging' }))
    expect(await statuses()).toEqual(new Set(['unapproved']))
    expect(await instance.outcomes(moved)).toContain(`updated|${CHANGE}|environment_mismatch`)
    await instance.deliver(configDeployed({ environment: 'staging' }, '2026-04-20T15:00:00Z'))
    expect(await statuses()).toEqual(new Set(['approved']))
})

it('is answered for the environment that the gateway is known in by a clock that is ahead', async () => {
    const soon = new Date(instance.local.instance.clock.now() + 200_000).toISOString()
    await instance.deliver(configDeployed({ config_version: 'v1' }, soon))
    await instance.deliver(configUpdated({ environment: 'staging', gateway_id: undefined }))
    await approve()
    expect(await answer({ ...PRODUCTION, environment: 'staging' })).toBe('false environment_mismatch -1 approved')
})

describe('for a gateway whose deployments state no environment', () => {
    const nowhere = { environment: undefined }

    it('is answered by the change of the environment that an update stated since', async () => {
        await instance.deliver(configDeployed({ ...nowhere, config_version: 'v1' }, '2026-04-20T10:00:00Z'))
        await instance.deliver(configUpdated())
        await approve()
        expect(await answer(PRODUCTION)).toBe('true approved -1 approved')
        await instance.deliver(configDeployed(nowhere))
        expect(await statuses()).toEqual(new Set(['approved']))
        const where = ['name', 'environment', 'version']
        expect(await instance.rows('cmdb_ci_service_auto', where)).toEqual(
            new Set(['Keeptrusts Gateway — Production|Production|v2.3.1']),
        )
    })

    it('also where the deployment came before its change', async () => {
        instance.rule(CHANGE, "current.approval = 'approved'; current.state = '-1';", { action_update: 'false' })
        await instance.deliver(configDeployed(nowhere))
        expect(await statuses()).toEqual(new Set(['missing']))
        await instance.deliver(configUpdated())
        expect(await statuses()).toEqual(new Set(['approved']))
        expect(await instance.rows(CHANGE, ['work_start'])).toEqual(new Set(['2026-04-20 14:00:00']))
    })
})

it('is answered for a gateway of an environment with a long name', async () => {
    const environment = 'Production of the Bank in the Region Europe Central One'
    const where = { environment, gateway_id: 'gw_long' }
    const delivery = await instance.deliver(configUpdated(where))
    expect(await instance.ending(delivery)).toBe('processed')
    await approve()
    expect(await answer({ ...VERSION, gateway_id: 'gw_long' })).toBe('true approved -1 approved')
    await instance.deliver(configDeployed({ ...where, environment: undefined }))
    expect(await statuses()).toEqual(new Set(['approved']))
    await instance.deliver(configDeployed(where, '2026-04-20T15:00:00Z'))
    expect(await statuses()).toEqual(new Set(['approved']))
})

it('is answered for all gateways of an environment only where the change names none of them', async () => {
    await instance.deliver(configUpdated())
    await approve()
    expect(await answer({ ...VERSION, environment: 'production' })).toBe('false gateway_needed -1 approved')
    const unnamed = await instance.deliver(configDeployed({ gateway_id: undefined }))
    expect(await instance.outcomes(unnamed)).toContain(`updated|${CHANGE}|gateway_needed`)
    await instance.deliver(configUpdated({ environment: 'staging', gateway_id: undefined }))
    await approve('correlation_id=cfg_1:v2.3.1:staging')
    expect(await answer({ ...VERSION, environment: 'staging' })).toBe('true approved -1 approved')
    expect(await answer({ ...VERSION, environment: 'staging', gateway_id: 'gw_new' })).toBe('true approved -1 approved')
})

describe('where the question names no organization', () => {
    it('is not answered by the change of one, and a deployment without one is not approved by it either', async () => {
        await instance.deliver(configUpdated({ org_id: 'bank_a' }))
        await approve()
        expect(await answer(PRODUCTION)).toBe('false organization_needed')
        await instance.deliver(configUpdated({ org_id: 'bank_b' }))
        expect(await answer(PRODUCTION)).toBe('false organization_needed')
        expect(inFlow({ config_id: 'cfg_1', policy_version: 'v2.3.1', gateway_id: 'gw_prod_001' })).toMatchObject({
            is_approved: false,
            status: 'success',
            code: 'organization_needed',
        })
        expect(await answer({ ...PRODUCTION, organization: 'bank_a' })).toBe('true approved -1 approved')
        expect(await answer({ ...PRODUCTION, organization: 'bank_b' })).toBe(
            'false deployment_unapproved -5 not requested',
        )
        expect(await answer({ ...PRODUCTION, organization: 'bank_c' })).toBe('false change_missing')
        await instance.deliver(configDeployed())
        expect(await statuses()).toEqual(new Set(['missing']))
    })

    it('lets no gateway of another organization pass by a change that names no gateway', async () => {
        const ofOther = { org_id: 'bank_b', gateway_id: 'gw_bank_b' }
        await instance.deliver(configDeployed({ ...ofOther, config_version: 'v1' }, '2026-04-20T10:00:00Z'))
        await instance.deliver(configUpdated({ org_id: 'bank_a', gateway_id: undefined }))
        await approve()
        expect(await answer({ ...VERSION, gateway_id: 'gw_bank_b' })).toBe('false organization_needed')
        expect(await answer({ ...VERSION, gateway_id: 'gw_bank_b', organization: 'bank_b' })).toBe(
            'false change_missing',
        )
        await instance.deliver(configDeployed(ofOther))
        expect(await statuses()).toEqual(new Set(['missing']))
    })

    it('is answered by a change without one, as a deployment without one is, whatever organizations have', async () => {
        await instance.deliver(configUpdated())
        await approve()
        await instance.deliver(configUpdated({ org_id: 'bank_a' }, '2026-04-20T13:56:00Z'))
        expect(await answer(PRODUCTION)).toBe('true approved -1 approved')
        expect(await answer({ ...PRODUCTION, organization: 'bank_a' })).toBe(
            'false deployment_unapproved -5 not requested',
        )
        await instance.deliver(configDeployed())
        expect(await statuses()).toEqual(new Set(['approved']))
    })

    it('is not answered for the target of no organization', async () => {
        await instance.deliver(configUpdated({ org_id: 'bank_a' }))
        expect(await answer({ ...VERSION, environment: 'staging' })).toBe('false change_missing')
    })
})

it.each([
    ['not requested', 'true approved'],
    ['requested', 'false deployment_unapproved'],
    ['rejected', 'false deployment_unapproved'],
])(
    'is answered for a standard change whose approval is %s with %s, as its deployment is',
    async (approval, expected) => {
        await instance.deliver(configUpdated())
        await instance.approve('', { type: 'standard', approval, state: '-1' })
        expect(await answer(PRODUCTION)).toBe(`${expected} -1 ${approval}`)
        await instance.deliver(configDeployed())
        expect(await statuses()).toEqual(new Set([expected === 'true approved' ? 'approved' : 'unapproved']))
    },
)

it('is not answered with the approval of a change that is on hold, and neither is its deployment approved', async () => {
    await instance.deliver(configUpdated())
    await approve()
    await instance.approve('', { on_hold: 'true', on_hold_reason: 'Waits for the vendor' })
    expect(await answer(PRODUCTION)).toBe('false change_on_hold -1 approved')
    const held = await instance.deliver(configDeployed())
    expect(await statuses()).toEqual(new Set(['unapproved']))
    expect(await instance.outcomes(held)).toContain(`updated|${CHANGE}|change_on_hold`)
    await instance.change(CHANGE, { on_hold: 'false' })
    expect(await answer(PRODUCTION)).toBe('true approved -1 approved')
})

it.each([
    ['a later', '2026-04-20T13:56:00Z'],
    ['an earlier', '2026-04-20T13:50:00Z'],
])(
    'is not answered for a gateway that %s event adds to a change which was approved while it was New',
    async (_which, at) => {
        await instance.deliver(configUpdated())
        await instance.approve('', {})
        const both = { gateway_id: undefined, gateway_ids: ['gw_prod_001', 'gw_2'] }
        const number = await instance.deliver(configUpdated(both, at))
        expect(await instance.ending(number)).toBe('processed')
        expect(await answer({ ...PRODUCTION, gateway_id: 'gw_2' })).toBe('false gateway_not_named -5 approved')
        expect(await answer(PRODUCTION)).toBe('true approved -5 approved')
        await instance.deliver(configDeployed({ gateway_id: 'gw_2' }))
        expect(await instance.rows('x_kt_gov_gateway', ['change_status'], 'gateway_id=gw_2')).toEqual(
            new Set(['unapproved']),
        )
    },
)

it('is answered by the values that this instance calls Canceled and Closed', async () => {
    const choice = { name: CHANGE, element: 'state', inactive: 'false' }
    await instance.change('sys_choice', { label: 'Waiting' }, 'name=change_request^element=state^value=4')
    await instance.insert('sys_choice', { ...choice, value: '9', label: 'Canceled' })
    await instance.insert('sys_choice', { ...choice, value: '8', label: 'Closed' })
    await instance.change('sys_choice', { label: 'Evaluation' }, 'name=change_request^element=state^value=3')
    // As its own state model does: the shipped rules take 3 and 4 for the end.
    instance.rule(CHANGE, `if (current.state == 3 || current.state == 4) current.active = true`, { order: '2000' })
    await instance.deliver(configUpdated())
    for (const [state, expected] of [
        ['9', 'false change_canceled'],
        ['8', 'false change_closed'],
        ['4', 'true approved'],
        ['3', 'true approved'],
    ] as const) {
        await instance.approve('', { state, active: 'true' })
        // A question in the very second of the end would be about a time before it.
        instance.local.wait(1)
        expect(await answer(PRODUCTION)).toBe(`${expected} ${state} approved`)
    }
    await instance.approve('', { state: '9' })
    const deployed = await instance.deliver(configDeployed())
    expect(await statuses()).toEqual(new Set(['unapproved']))
    expect(await instance.outcomes(deployed)).toContain(`unchanged|${CHANGE}|change_canceled`)
})

it('is refused without configuration or version', async () => {
    expect(await answer({ version: 'v1' })).toBe('400 input_missing')
    expect(await answer({ config_id: 'cfg_1' })).toBe('400 input_missing')
    expect(inFlow({ config_id: ' ', policy_version: 'v1' })).toMatchObject({ status: 'refused', code: 'input_missing' })
})

it('is answered as the deployment that follows is checked', async () => {
    await instance.deliver(configUpdated())
    await approve()
    expect(await answer(PRODUCTION)).toBe('true approved -1 approved')
    await instance.deliver(configDeployed())
    expect(await instance.rows('x_kt_gov_gateway', ['change_status'])).toEqual(new Set(['approved']))
})

it('is answered to a flow, and writes nothing', async () => {
    await instance.deliver(configUpdated())
    const before = await instance.list('x_kt_gov_link')
    const [{ number, sys_id }] = await instance.list(CHANGE, ['number', 'sys_id'])
    const asked = { config_id: 'cfg_1', policy_version: 'v2.3.1', gateway_id: 'gw_prod_001' }
    expect(inFlow(asked)).toMatchObject({
        is_approved: false,
        change_request: sys_id,
        number,
        state: '-5',
        approval: 'not requested',
        status: 'success',
        code: 'deployment_unapproved',
    })
    await approve()
    expect(inFlow(asked)).toMatchObject({ is_approved: true, status: 'success', code: null })
    expect(inFlow({ ...asked, policy_version: 'v9' })).toMatchObject({
        is_approved: false,
        change_request: null,
        code: 'change_missing',
    })
    expect(await instance.list('x_kt_gov_link')).toEqual(before)
})

it.each([
    ['x_kt_gov.integration', 200],
    ['x_kt_gov.auditor', 200],
    ['itil', 403],
])('is answered to %s with %i', async (role, status) => {
    const login = instance.local.user('asker', [role])
    const { status: answered } = await instance.local.api('GET', `${PATH}?config_id=cfg_1&version=v1`, { login })
    expect(answered).toBe(status)
})

it('is asked by the command of the document, which ends a pipeline unless the version is approved', async () => {
    const document = readFileSync(join(__dirname, '../../../docs/REST.md'), 'utf8')
    const [, command = ''] = /## Approvals[\s\S]*?```bash\n([\s\S]*?)```/.exec(document) ?? []
    const [, asking = '', judging = ''] = /^answer=\$\(([\s\S]*?)\)\n([\s\S]*)$/.exec(command) ?? []
    const judge = (body: object): boolean =>
        spawnSync('bash', ['-e', '-c', judging], { env: { ...process.env, answer: JSON.stringify(body) } }).status === 0
    expect(asking).toContain(`https://<instance>${PATH}`)
    await instance.deliver(configUpdated())
    expect(judge((await ask(PRODUCTION)).body)).toBe(false)
    await approve()
    expect(judge((await ask(PRODUCTION)).body)).toBe(true)
    expect(judge({ error: { code: 'input_missing' } })).toBe(false)
})
