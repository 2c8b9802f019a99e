/** What is stated in a form that cannot be read is a dead letter that names the member: leaving it out would approve, allow or forget something. */

import { configDeployed, configUpdated, decision } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const nowhere = { gateway_id: undefined, environment: undefined }
const DEAD = 'dead|event_incomplete'

describe('a target', () => {
    it.each([
        ['environments', { environments: [{ name: 'staging' }] }],
        ['environment', { environment: { name: 'staging' } }],
        ['gateway_id', { gateway_id: ['gw_staging'] }],
        ['gateway_id', { gateway_id: { id: 'gw_staging' } }],
        ['gateway', { gateway: { name: 'Staging' } }],
        ['organization', { organization: ['bank_a'] }],
        ['org_id', { org_id: { key: 'bank_a' } }],
        ['gateways', { gateways: { id: 'gw_staging' } }],
        ['gateways', { gateways: [{ id: 'gw_1' }, { name: 'gw_2' }] }],
        ['gateways', { gateways: [{ id: 'gw_1', environment: { name: 'staging' } }] }],
        ['target', { target: 'staging' }],
        ['targets', { targets: [{ environment: 'staging', gateway_id: 'gw_1' }] }],
        ['deployment_target', { deployment_target: 'staging' }],
        ['rollout', { rollout: { plan: { gateways: ['gw_1'] } } }],
    ])('in %s as %j asks for no change', async (field, target) => {
        const number = await instance.deliver(configUpdated({ ...nowhere, ...target }))
        expect(await instance.ending(number)).toBe(DEAD)
        expect((await instance.delivery(number)).error_text).toContain(field)
        expect(await instance.count('change_request', 'correlation_idISNOTEMPTY')).toBe(0)
    })

    const many = (count: number) => Array.from({ length: count }, (_, at) => `t_${at}`)
    it.each([
        ['environments', many(51)],
        ['gateway_ids', many(201)],
        ['gateway_ids', many(201).join(',')],
        ['gateways', many(51).map((environment, at) => ({ id: `gw_${at}`, environment }))],
    ])('in %s among more than one event has asks for no change', async (field, targets) => {
        const number = await instance.deliver(configUpdated({ ...nowhere, [field]: targets }))
        expect(await instance.ending(number)).toBe(DEAD)
        expect((await instance.delivery(number)).error_text).toContain(field)
        expect(await instance.count('change_request', 'correlation_idISNOTEMPTY')).toBe(0)
    })

    it.each([
        ['environments', { environments: 'staging' }, 'cfg_1:v2.3.1:staging'],
        ['gateway_ids', { gateway_ids: 'gw_prod_001', environment: 'production' }, 'cfg_1:v2.3.1:production'],
        ['gateway.gateway_id', { gateway: { gateway_id: 'gw_1' } }, 'cfg_1:v2.3.1:gateway=gw_1'],
        ['gateway_id, beside an object', { gateway_id: 'gw_1', gateway: { name: 'One' } }, 'cfg_1:v2.3.1:gateway=gw_1'],
        ['target_environment', { target_environment: 'staging' }, 'cfg_1:v2.3.1:staging'],
        ['organization', { organization: 'bank_a' }, 'cfg_1:v2.3.1::bank_a'],
        ['organization.name', { organization: { name: 'bank_a' } }, 'cfg_1:v2.3.1::bank_a'],
        ['organization, without a value', { organization: { id: null, name: '' } }, 'cfg_1:v2.3.1'],
        ['org_id, beside an object', { org_id: 'bank_a', organization: { tier: 1 } }, 'cfg_1:v2.3.1::bank_a'],
    ])('that stands alone in %s is read', async (_, target, identity) => {
        await instance.deliver(configUpdated({ ...nowhere, ...target }))
        expect(await instance.rows('change_request', ['correlation_id'], 'correlation_idISNOTEMPTY')).toEqual(
            new Set([identity]),
        )
    })

    it.each([
        ['environments', { environments: 'production, staging' }, [':production', ':staging']],
        ['gateway_ids', { gateway_ids: 'gw_1, gw_2', environment: 'staging' }, [':staging']],
    ])('may be several in one text: %s', async (_, target, targets) => {
        await instance.deliver(configUpdated({ ...nowhere, ...target }))
        expect(await instance.rows('change_request', ['correlation_id'], 'correlation_idISNOTEMPTY')).toEqual(
            new Set(targets.map((one) => `cfg_1:v2.3.1${one}`)),
        )
        expect(await instance.count('x_kt_gov_gateway', 'gateway_idLIKE,')).toBe(0)
    })

    it('of a deployment is not left out either', async () => {
        const number = await instance.deliver(configDeployed({ ...nowhere, gateway_ids: 'gw_prod_001' }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.rows('x_kt_gov_gateway', ['gateway_id'])).toEqual(new Set(['gw_prod_001']))
    })
})

describe('a verdict', () => {
    it.each([
        { verdict: { action: 'block' } },
        { verdict: ['block'] },
        { action: { type: 'block' } },
        { policies_evaluated: { pii: 'block' } },
        { policies: [{ name: 'pii', result: 'block' }] },
        { evaluations: [{ policy: 'pii', result: { verdict: 'block' } }] },
        { disposition: 'blocked' },
        { blocked: true },
        { is_allowed: false },
        { policy_name: undefined, findings: [{ policy: 'pii', severity: 'high' }] },
        { policy_name: undefined, matched_policies: ['pii'] },
    ])('as %j allows nothing', async (verdict) => {
        const number = await instance.deliver(decision('created', { action: undefined, ...verdict }))
        expect(await instance.ending(number)).toBe(DEAD)
        expect(await instance.count('x_kt_gov_decision')).toBe(0)
    })

    it.each([
        { labels: ['eu', 'chat'] },
        { latency_ms: 12, cached: true, blocked: false },
        { evaluations: [{ policy: 'pii', result: 'pass' }] },
        { metrics: { tokens: 7, review_seconds: 0 } },
    ])('that is not stated beside %j is allow', async (facts) => {
        await instance.deliver(decision('created', { action: undefined, ...facts }))
        expect(await instance.rows('x_kt_gov_decision', ['policy', 'action'])).toEqual(
            new Set(['content-safety|allow']),
        )
    })
})

describe('a list of policies', () => {
    const named = { policy_name: undefined, event_id: 'evt_1' }

    it.each([
        { ...named, policies_evaluated: [{ policy: { name: 'pii' }, result: 'block' }] },
        { ...named, policies_evaluated: [{ name: 'pii', result: { verdict: 'block' } }] },
        { ...named, triggered_policies: ['pii'] },
    ])('as in %j names its policy', async (facts) => {
        await instance.deliver(decision('blocked', facts))
        expect(await instance.rows('x_kt_gov_decision', ['policy', 'action'])).toEqual(new Set(['pii|block']))
    })

    it.each([
        { ...named, policies: [{ name: 'x', policy: 'pii', result: 'block' }] },
        { ...named, violation: { policy: { id: 'pii' } } },
        { ...named, attributes: { policy_name: 'pii' } },
    ])('or a policy under a name that is not read, as in %j, is not that of no policy', async (facts) => {
        expect(await instance.ending(await instance.deliver(decision('blocked', facts)))).toBe(DEAD)
    })

    it('under a name that is not read may be of those that an allowed request passed', async () => {
        await instance.deliver(decision('allowed', { ...named, action: 'allow', policies: ['pii', 'tone'] }))
        expect(await instance.rows('x_kt_gov_decision', ['policy', 'action'])).toEqual(new Set(['unspecified|allow']))
        const redacted = { ...named, event_id: 'evt_2', findings: [{ policy: 'pii', action: 'redact' }] }
        const number = await instance.deliver(decision('allowed', { action: 'allow', ...redacted }))
        expect(await instance.ending(number)).toBe(DEAD)
    })

    it('in a text that wraps the event is not lost', async () => {
        const data = JSON.stringify({ event_id: 'evt_1', policy_name: 'pii', action: 'block' })
        const number = await instance.deliver({ event: 'event.created', timestamp: '2026-04-23T14:30:00Z', data })
        expect(await instance.ending(number)).toBe(DEAD)
        expect((await instance.delivery(number)).error_text).toContain('data: a text')
    })

    it.each(['violations', 'policies_evaluated', 'policies_triggered'])(
        'that is an empty object in %s is empty',
        async (name) => {
            const number = await instance.deliver(decision('blocked', { [name]: {} }))
            expect(await instance.ending(number)).toBe('processed')
            expect(await instance.rows('x_kt_gov_decision', ['policy', 'action'])).toEqual(
                new Set(['content-safety|block']),
            )
        },
    )
})

describe('a type that only says what a body is sent as', () => {
    const blocked = { event_id: 'evt_1', policy_name: 'pii', action: 'block', gateway_id: 'gw_1' }

    it.each([
        { type: 'event', data: blocked },
        { event: 'webhook', ...blocked },
        { type: 'notification', payload: blocked },
    ])('%j is a decision all the same', async (body) => {
        expect(await instance.ending(await instance.deliver(body))).toBe('processed')
        expect(await instance.rows('x_kt_gov_decision', ['policy', 'action'])).toEqual(new Set(['pii|block']))
    })

    it.each([
        { type: 'batch', data: { events: [{ event: 'event.blocked', ...blocked }] } },
        { type: 'event', data: { escalation_id: 'esc_1', status: 'claimed' } },
    ])('%j is a dead letter, and no event that is not known', async (body) => {
        expect(await instance.ending(await instance.deliver(body))).toBe(DEAD)
    })

    it('is none of a test', async () => {
        expect(await instance.ending(await instance.deliver({ type: 'event', ok: true }))).toBe(
            'ignored|connection_test',
        )
    })
})

describe('a body without a type', () => {
    const blocked = { policy_name: 'pii', action: 'block', gateway_id: 'gw_1' }

    it.each([
        { decisions: [blocked] },
        { results: [blocked] },
        { notifications: [{ event: 'event.blocked', data: blocked }] },
        { data: { events: [blocked] } },
        { events: { event: 'event.blocked', data: blocked } },
        { events: { one: { event: 'event.blocked', data: blocked }, two: { event: 'event.allowed' } } },
        { Event: 'event.blocked', Data: { Policy_Name: 'pii', Gateway_Id: 'gw_1' } },
        { EVENT_TYPE: 'config.updated', DATA: { CONFIG_ID: 'cfg_1' } },
        { action: 'quarantined', request_id: 'r', gateway_id: 'gw_1' },
        { rule: 'pii', outcome: 'stopped' },
    ])('%j is no test of the connection', async (body) => {
        const number = await instance.deliver(body)
        expect(await instance.ending(number)).toMatch(/^(dead\|event_incomplete|processed)$/)
    })

    it.each([{ escalation_id: 'esc_1', status: 'claimed' }, { config_id: 'cfg_1' }, { data: { export_id: 'exp_1' } }])(
        '%j has lost its type on the way, and is a dead letter',
        async (body) => expect(await instance.ending(await instance.deliver(body))).toBe(DEAD),
    )

    it.each([{ ok: true }, { webhook: { id: 'wh_1', events: ['event.blocked'], active: true } }])(
        '%j is one',
        async (body) => expect(await instance.ending(await instance.deliver(body))).toBe('ignored|connection_test'),
    )
})
