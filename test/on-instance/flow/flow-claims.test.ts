/** What a flow says, attacked by an operator: it takes no place of what Keeptrusts reports, before or after. */

import { configDeployed, configUpdated, escalation, escalationCreated } from '../../support/events.ts'
import { onFlows } from './flow-instance.ts'

const instance = onFlows()
const REVIEW = 'x_kt_gov_compliance_task'
const FORGED = {
    ...{ escalation_id: 'esc_1', policy: 'Mine', action: 'allow', severity: 'low', reason: 'A test', model: 'mine' },
    ...{ gateway_id: 'gw_mine', user: 'somebody' },
}
const REPORTED = [
    ...['short_description', 'description', 'policy_name', 'action', 'severity', 'model', 'gateway_id', 'ai_user'],
    ...['priority', 'console_url'],
]
const created = (facts: object = {}) => instance.deliver(escalationCreated({ escalation_id: 'esc_1', ...facts }))
const reported = async () => {
    const review = await instance.local.record(REVIEW)
    return REPORTED.map((column) => `${column}: ${review[column]}`)
}

beforeEach(() => void instance.local.user('worker', ['x_kt_gov.operator']))

describe('a review', () => {
    it.each([{}, { model: undefined }, { user_id: undefined }])(
        'that a flow made first says what Keeptrusts reports, as if no flow had been there: %j',
        async (facts) => {
            await created(facts)
            const expected = await reported()
            instance.local.rewind()
            instance.local.user('worker', ['x_kt_gov.operator'])
            expect(instance.action('create_compliance_task', FORGED, 'worker')).toMatchObject({ operation: 'created' })
            await instance.deliver(escalation('claimed', { escalation_id: 'esc_1' }, '2026-04-20T13:30:00Z'))
            await created(facts)
            expect(await reported()).toEqual(expected)
            expect(await instance.count(REVIEW)).toBe(1)
        },
    )

    it('that Keeptrusts reported gets no word and no level of a flow', async () => {
        await created()
        const before = await reported()
        for (const severity of ['low', 'critical'])
            expect(instance.action('create_compliance_task', { ...FORGED, severity }, 'worker')).toMatchObject({
                status: 'success',
                code: 'escalation_already_known',
                operation: 'unchanged',
            })
        expect(await reported()).toEqual(before)
    })

    it('is described once: what a delivery reports later fills in what is missing', async () => {
        instance.action('create_compliance_task', FORGED, 'worker')
        await created()
        const before = await reported()
        instance.action('create_compliance_task', FORGED, 'worker')
        expect(await reported()).toEqual(before)
    })
})

describe('a gateway', () => {
    const VERSION = { config_id: 'cfg_1', policy_version: 'v2.3.1', gateway_id: 'gw_prod_001' }

    it('is moved into no other environment by a flow, where another approval would let it pass', async () => {
        await instance.deliver(configDeployed({ config_version: 'v1' }, '2026-04-20T13:00:00Z'))
        await instance.deliver(configUpdated({ environment: 'staging', gateway_id: undefined }))
        await instance.change('change_request', { approval: 'approved', state: '-1' })
        const approval = () => instance.action('check_approval', VERSION)
        const before = approval()
        expect(before).toMatchObject({ is_approved: false })
        const moved = instance.action('register_gateway', { ...VERSION, environment: 'staging' }, 'worker')
        expect(moved).toMatchObject({ status: 'refused', code: 'input_invalid' })
        expect(approval()).toEqual(before)
        expect(await instance.rows('x_kt_gov_gateway', ['environment', 'policy_version'])).toEqual(
            new Set(['Production|v1']),
        )
        const same = instance.action('register_gateway', { ...VERSION, environment: 'prod' }, 'worker')
        expect(same).toMatchObject({ status: 'success' })
    })
})
