/** Inputs of actions as typed events. */

import { toGatewayVersion, toPolicyChange } from '../../../../src/server/receiving/core/actions/policy-version.ts'
import { toReviewEvent } from '../../../../src/server/receiving/core/actions/review.ts'
import { toViolationEvent } from '../../../../src/server/receiving/core/actions/violation.ts'

const NOW = '2026-05-01 00:00:00'
const SAID = '2026-04-20 14:00:00'

const valueOf = <T>(read: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!read.ok) throw new Error(JSON.stringify(read))
    return read.value
}
const inputsOf = (read: {
    readonly ok: boolean
    readonly failure?: { readonly problems: readonly { readonly input: string }[] }
}) => (read.failure === undefined ? [] : read.failure.problems.map(({ input }) => input))

describe('a gateway version', () => {
    const given = { gateway_id: 'gw_1', config_id: 'cfg_1', policy_version: 'v1' }

    it('happened when the flow says, else now', () => {
        expect(valueOf(toGatewayVersion({ ...given, occurred_at: SAID }, NOW))).toMatchObject({
            gatewayId: 'gw_1',
            isTimed: true,
            event: { occurredAt: SAID, gatewayIds: ['gw_1'], kind: 'config.updated' },
        })
        expect(valueOf(toGatewayVersion(given, NOW))).toMatchObject({ isTimed: false, event: { occurredAt: NOW } })
    })

    it('has the id as its name where the flow gives no other', () => {
        expect(valueOf(toGatewayVersion(given, NOW)).event.configName).toBe('cfg_1')
        expect(valueOf(toGatewayVersion({ ...given, config_name: 'Main' }, NOW)).event.configName).toBe('Main')
    })

    it('names every input that is missing', () => {
        expect(inputsOf(toGatewayVersion({}, NOW))).toEqual(['gateway_id', 'config_id', 'policy_version'])
    })
})

it('a policy change can be for several gateways, or for none', () => {
    const given = { config_id: 'cfg_1', policy_version: 'v1' }
    expect(valueOf(toPolicyChange({ ...given, gateway_ids: 'a, b' }, NOW)).gatewayIds).toEqual(['a', 'b'])
    expect(valueOf(toPolicyChange(given, NOW))).toMatchObject({ gatewayIds: [], occurredAt: NOW })
    expect(valueOf(toPolicyChange({ ...given, occurred_at: SAID }, NOW)).occurredAt).toBe(SAID)
})

describe('a review', () => {
    it('is an escalation that was just created', () => {
        expect(valueOf(toReviewEvent({ escalation_id: 'esc_1' }, NOW))).toMatchObject({
            kind: 'escalation',
            change: 'created',
            state: 'open',
            action: 'escalate',
            severity: null,
            gatewayIds: [],
            occurredAt: NOW,
        })
    })

    it('takes what the flow gives', () => {
        const given = { escalation_id: 'esc_1', action: 'block', severity: 'high', gateway_id: 'gw_1', due_at: SAID }
        expect(valueOf(toReviewEvent(given, NOW))).toMatchObject({
            action: 'block',
            severity: 'high',
            gatewayIds: ['gw_1'],
            dueAt: SAID,
        })
    })

    it('names every input that cannot be used', () => {
        expect(inputsOf(toReviewEvent({ action: 'purple', severity: 'odd' }, NOW))).toEqual([
            'escalation_id',
            'action',
            'severity',
        ])
    })
})

describe('a violation', () => {
    const given = { decision_id: 'evt_1', policy: 'PII_Filter' }

    it('is a block unless the flow says otherwise, under the one spelling of its policy', () => {
        expect(valueOf(toViolationEvent(given, NOW))).toMatchObject({
            action: 'block',
            policy: 'pii-filter',
            policyName: 'PII_Filter',
            gatewayIds: [],
            occurredAt: NOW,
        })
        expect(
            valueOf(toViolationEvent({ ...given, action: 'log', gateway_id: 'gw_1', occurred_at: SAID }, NOW)),
        ).toMatchObject({
            action: 'log',
            gatewayIds: ['gw_1'],
            occurredAt: SAID,
        })
    })

    it('is never an allowed request', () => {
        expect(inputsOf(toViolationEvent({ ...given, action: 'allow' }, NOW))).toEqual(['action'])
        expect(inputsOf(toViolationEvent({}, NOW))).toEqual(['policy', 'decision_id'])
    })
})
