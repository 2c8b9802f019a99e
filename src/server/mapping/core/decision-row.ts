/** The rows by which a decision is counted once: their keys, their columns, and what a row that exists already means. */

import { ACTIONS, SEVERITIES, type Action, type Severity } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { toGatewayKey } from '../../shared/text.ts'
import { FIRST_CHECKPOINT } from './count-checkpoint.ts'
import { UNSPECIFIED_POLICY, type CountedDecision } from './decision.ts'

/** A decision with the delivery that reported it. */
export interface DecisionRow extends CountedDecision {
    /** '' for one that a flow reports. */
    readonly delivery: string
    /** sys_id of the gateway's row; '' where the registry had none when the decision was counted. */
    readonly gatewayRow: string
}

/** Unique key of the decision row: a decision is made at one gateway, whose id has no case. */
export function toDecisionKey({ decisionId, gatewayId }: DecisionRow, sha256: (text: string) => string): string {
    return sha256(JSON.stringify([toGatewayKey(gatewayId), decisionId]))
}

/** The same of a decision that only a flow reports: it takes the place of none that is received. */
export function toFlowDecisionKey({ decisionId, gatewayId }: DecisionRow, sha256: (text: string) => string): string {
    return sha256(JSON.stringify(['flow', toGatewayKey(gatewayId), decisionId]))
}

/**
 * What a row with the id that violations of one request share says of one of them.
 *
 * | The row is of | The violation |
 * |---|---|
 * | the same policy, or one of the two has no policy | is counted there |
 * | another policy of the request, as the event lists it or an event about one policy reported it | has the id with its own policy |
 * | any other policy, and the violation has a row under the id with its own policy | is counted under that |
 * | a policy that is not known to be of the request | is counted there, under another name of its policy |
 */
export function isOfOther(
    stored: Pick<CountedDecision, 'policy' | 'isAboutOne'>,
    { among, decisionId, policy }: CountedDecision,
    hasOwnRow: () => boolean,
): boolean {
    if (stored.policy === policy || (among !== undefined && among.sharedId !== decisionId)) return false
    if (stored.policy === UNSPECIFIED_POLICY || policy === UNSPECIFIED_POLICY) return false
    const isListed = among !== undefined && (among.others === null || among.others.indexOf(stored.policy) >= 0)
    return isListed || stored.isAboutOne || hasOwnRow()
}

/** The violation under the id that it has beside another one that has the shared id. */
export function besideOther(decision: DecisionRow): DecisionRow {
    const { among, decisionId, policy } = decision
    return { ...decision, decisionId: `${(among && among.sharedId) || decisionId}:${policy}` }
}

/** A further violation under the id that all of its request share; null where it has no other. */
export function underShared(decision: DecisionRow): DecisionRow | null {
    const { among, decisionId } = decision
    if (among === undefined || among.sharedId === null || among.sharedId === decisionId) return null
    return { ...decision, decisionId: among.sharedId }
}

/**
 * The decision as its row and another of its names say it together; null where the name says no more than the row does. What the stronger one of the
 * two leaves out, the other says; so it is one decision of one policy, in whatever order its names arrive.
 */
export function joinNames(known: DecisionRow, named: DecisionRow): DecisionRow | null {
    const isStrong = isStronger(known.action, named)
    const [main, other] = isStrong ? [named, known] : [known, named]
    const { policy, policyName } = main.policy === UNSPECIFIED_POLICY ? other : main
    const stated = {
        policy,
        environment: main.environment || other.environment,
        severity: moreSevere(known.severity, named.severity),
        model: main.model || other.model,
        configVersion: main.configVersion || other.configVersion,
        isAboutOne: known.isAboutOne || named.isAboutOne,
    }
    const says = Object.keys(stated) as (keyof typeof stated)[]
    return isStrong || says.some((what) => stated[what] !== known[what]) ? { ...main, ...stated, policyName } : null
}

/** What is more severe of what two names state. */
function moreSevere(one: Severity | null, other: Severity | null): Severity | null {
    if (one === null || other === null) return one || other
    return SEVERITIES[one].sequence <= SEVERITIES[other].sequence ? one : other
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
        gateway_record: decision.gatewayRow,
        environment: decision.environment,
        action: decision.action,
        severity: decision.severity || '',
        model: (decision.model || '').slice(0, 255),
        config_version: decision.configVersion || '',
        is_about_one: String(decision.isAboutOne),
        day: decision.day,
        occurred_at: decision.occurredAt,
        delivery: decision.delivery,
    }
}

/** Columns of a new counter row. */
export function toCounterFields(decision: DecisionRow, key: string): Fields {
    const { policy, gatewayId, gatewayRow, environment, action, day } = decision
    return {
        counter_key: key,
        policy: policy.slice(0, 100),
        gateway: gatewayId.slice(0, 255),
        gateway_record: gatewayRow,
        environment,
        action,
        day,
        total: '0',
        overflow: '0',
        checkpoint: FIRST_CHECKPOINT,
    }
}

/**
 * Whether the event states a stronger action than the row of its decision has. A decision is what the strongest of its names states, in whatever
 * order they arrive: a violation that was only flagged first, or said to be allowed, and then blocked, is one block.
 */
export function isStronger(storedAction: string, { action }: DecisionRow): boolean {
    return weakerThan(action).some((weaker) => weaker === storedAction)
}

/** The decision as the row of another counter, which may have had it before a stronger action, or its policy, was stated. */
export function toEarlier(decision: DecisionRow): readonly DecisionRow[] {
    const weaker = weakerThan(decision.action).map((action) => ({ ...decision, action }))
    const unnamed = decision.policy === UNSPECIFIED_POLICY ? [] : [decision, ...weaker]
    return [...weaker, ...unnamed.map((one) => ({ ...one, policy: UNSPECIFIED_POLICY }))]
}

function weakerThan(action: string): readonly Action[] {
    const worstFirst = Object.keys(ACTIONS) as Action[]
    const at = worstFirst.indexOf(action as Action)
    return at < 0 ? [] : worstFirst.slice(at + 1)
}

/** Whether the row of a decision that exists already is this delivery's own, from an earlier attempt: what follows the count may be repeated. */
export function isOwnDecision(owner: string, { delivery }: DecisionRow): boolean {
    return owner === delivery
}
