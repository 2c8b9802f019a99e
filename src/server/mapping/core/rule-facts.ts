/** What mapping rules look at, the same for every kind of event. */

import type { Action, Severity } from '../../shared/names.ts'
import type { GovernanceEvent } from './event.ts'
import { toEnvironment } from './environment.ts'
import { BUDGET_POLICY } from './rule-conditions.ts'
import type { Instant } from '../../shared/time.ts'
import { toPolicy } from '../../shared/text.ts'

/** The facts of one event; null where the event does not state them. */
export interface RuleFacts {
    /** The choices of the rule form that fit the event: its type, and the family of its type. */
    readonly ruleEvents: readonly string[]
    readonly policy: string | null
    readonly gatewayIds: readonly string[]
    readonly environment: string | null
    readonly severity: Severity | null
    readonly action: Action | null
    /** What placeholders of a template stand for. */
    readonly words: {
        readonly event_type: string
        readonly policy: string | null
        readonly gateway: string | null
        readonly environment: string | null
        readonly severity: string | null
        readonly action: string | null
        readonly model: string | null
        readonly user: string | null
        readonly reason: string | null
        readonly organization: string | null
        readonly occurred_at: Instant
        readonly version: string | null
        readonly decision: string | null
        readonly escalation: string | null
    }
}

interface Particulars {
    readonly policy: string | null
    readonly severity: Severity | null
    readonly action: Action | null
    readonly model: string | null
    readonly user: string | null
    readonly reason: string | null
    readonly version: string | null
    readonly decision: string | null
    readonly escalation: string | null
}

const NOTHING: Particulars = {
    policy: null,
    severity: null,
    action: null,
    model: null,
    user: null,
    reason: null,
    version: null,
    decision: null,
    escalation: null,
}

/** The type of an event as rules know it. */
export interface RuleEventType {
    /** Canonical type, for templates. */
    readonly name: string
    readonly ruleEvents: readonly string[]
}

/** The facts of an event; `gatewayEnvironment` is what is known of its first gateway, for events that state no environment. */
export function toRuleFacts(event: GovernanceEvent, type: RuleEventType, gatewayEnvironment: string | null): RuleFacts {
    const { policy, severity, action, ...more } = toParticulars(event)
    const stated = event.environment === null ? gatewayEnvironment : event.environment
    const environment = stated === null || stated === '' ? null : toEnvironment(stated)
    const gateway = event.gatewayIds.length === 0 ? null : event.gatewayIds[0]
    const { organization, occurredAt } = event
    return {
        ruleEvents: type.ruleEvents,
        policy: policy === null ? null : toPolicy(policy),
        gatewayIds: event.gatewayIds,
        environment,
        severity,
        action,
        words: {
            event_type: type.name,
            policy,
            gateway,
            environment,
            severity,
            action,
            organization,
            occurred_at: occurredAt,
            ...more,
        },
    }
}

function toParticulars(event: GovernanceEvent): Particulars {
    switch (event.kind) {
        case 'config.updated':
        case 'config.deployed':
            return { ...NOTHING, policy: event.configName, version: event.version, reason: event.changeSummary }
        case 'escalation': {
            const { policy, severity, action, model, user, reason } = event
            const known = { policy, severity, action, model, user, reason }
            return {
                ...known,
                version: event.configVersion,
                decision: event.decisionId,
                escalation: event.escalationId,
            }
        }
        case 'decision': {
            const { severity, action, model, user, reason } = event
            const known = { policy: event.policyName, severity, action, model, user, reason }
            return { ...known, version: event.configVersion, decision: event.decisionId, escalation: null }
        }
        case 'gateway.health_changed':
            return { ...NOTHING, reason: event.reason }
        case 'budget.threshold_reached':
            return { ...NOTHING, policy: BUDGET_POLICY }
        case 'export.completed':
        case 'export.failed':
            return { ...NOTHING, reason: event.reason }
        default:
            return NOTHING
    }
}
