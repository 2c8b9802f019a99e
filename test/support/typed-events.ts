/** Typed events as the decoders make them, for tests of what the mapping plans: a full event whose facts a test changes one by one. */

import type {
    BudgetEvent,
    ConfigEvent,
    DecisionEvent,
    EscalationEvent,
    HealthEvent,
} from '../../src/server/mapping/core/event.ts'

const COMMON = {
    occurredAt: '2026-04-20 14:00:00',
    timeFault: null,
    gatewayIds: ['gw_1'],
    environment: 'prod',
    organization: null,
} as const

/** A version of a configuration. */
export function configEvent(changes: Partial<ConfigEvent> = {}): ConfigEvent {
    return {
        ...COMMON,
        kind: 'config.updated',
        eventType: 'config.updated',
        environments:
            changes.environment === null ? [] : [changes.environment === undefined ? 'prod' : changes.environment],
        configId: 'cfg_1',
        configName: 'production-policy',
        version: 'v2',
        previousVersion: 'v1',
        changeSummary: 'Tighten',
        actor: 'user_1',
        source: 'API',
        apiUrl: null,
        gatewayName: null,
        ...changes,
    }
}

/** An escalation that was just created. */
export function escalationEvent(changes: Partial<EscalationEvent> = {}): EscalationEvent {
    return {
        ...COMMON,
        kind: 'escalation',
        eventType: 'escalation.created',
        change: 'created',
        escalationId: 'esc_1',
        state: 'open',
        policy: 'compliance-review',
        action: 'escalate',
        severity: 'high',
        reason: null,
        model: null,
        user: null,
        decisionId: null,
        configVersion: null,
        dueAt: null,
        claimedBy: null,
        resolvedBy: null,
        outcome: null,
        note: null,
        ...changes,
    }
}

/** A blocked request. */
export function decisionEvent(changes: Partial<DecisionEvent> = {}): DecisionEvent {
    return {
        ...COMMON,
        kind: 'decision',
        eventType: 'event.blocked',
        decisionId: 'evt_1',
        action: 'block',
        policy: 'content-safety',
        policyName: 'Content Safety',
        severity: null,
        reason: null,
        model: null,
        provider: null,
        agent: null,
        user: null,
        configVersion: null,
        ...changes,
    }
}

/** A gateway that went down. */
export function healthEvent(changes: Partial<HealthEvent> = {}): HealthEvent {
    return {
        ...COMMON,
        kind: 'gateway.health_changed',
        eventType: 'gateway.health_changed',
        health: 'down',
        previousHealth: 'healthy',
        reason: null,
        ...changes,
    }
}

/** A budget at 80 %. */
export function budgetEvent(changes: Partial<BudgetEvent> = {}): BudgetEvent {
    return {
        ...COMMON,
        kind: 'budget.threshold_reached',
        eventType: 'budget.threshold_reached',
        budgetId: 'bud_1',
        scope: null,
        thresholdPercent: 80,
        spend: null,
        limit: null,
        period: null,
        ...changes,
    }
}
