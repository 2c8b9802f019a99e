/** The rows by which a decision is counted once: their keys, their columns, and what a row that exists already means. */

import type { Fields } from '../../shared/plan.ts'
import { toGatewayKey } from '../../shared/text.ts'
import type { CountedDecision } from './decision.ts'

/** A decision with the delivery that reported it. */
export interface DecisionRow extends CountedDecision {
    readonly delivery: string
}

/** Unique key of the decision row: a decision is made at one gateway, whose id has no case. */
export function toDecisionKey({ decisionId, gatewayId }: DecisionRow, sha256: (text: string) => string): string {
    return sha256(JSON.stringify([toGatewayKey(gatewayId), decisionId]))
}

/** Unique key of the counter row: one for each policy, gateway, environment, action and day. */
export function toCounterKey(decision: DecisionRow, sha256: (text: string) => string): string {
    const { policy, gatewayId, environment, action, day } = decision
    return sha256(JSON.stringify([policy, toGatewayKey(gatewayId), environment.toLowerCase(), action, day]))
}

/** Columns of a new decision row. */
export function toDecisionFields(decision: DecisionRow, key: string): Fields {
    return {
        decision_key: key,
        decision_id: decision.decisionId.slice(0, 255),
        policy: decision.policy.slice(0, 100),
        policy_name: decision.policyName.slice(0, 255),
        gateway: decision.gatewayId.slice(0, 255),
        environment: decision.environment,
        action: decision.action,
        severity: decision.severity || '',
        model: (decision.model || '').slice(0, 255),
        config_version: decision.configVersion || '',
        day: decision.day,
        occurred_at: decision.occurredAt,
        delivery: decision.delivery,
    }
}

/** Columns of a new counter row. */
export function toCounterFields({ policy, gatewayId, environment, action, day }: DecisionRow, key: string): Fields {
    return {
        counter_key: key,
        policy: policy.slice(0, 100),
        gateway: gatewayId.slice(0, 255),
        environment,
        action,
        day,
        total: '0',
        overflow: '0',
    }
}

/** Whether the row of a decision that exists already is this delivery's own, from an earlier attempt: what follows the count may be repeated. */
export function isOwnDecision(owner: string, { delivery }: DecisionRow): boolean {
    return owner === delivery
}
