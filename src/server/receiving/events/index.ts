/** The list of event types: the choices of the delivery form and of the rule form, and the descriptor behind each. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { budgetThresholdReached } from './budget-threshold-reached.ts'
import { configDeployed } from './config-deployed.ts'
import { configUpdated } from './config-updated.ts'
import { connectionTest } from './connection-test.ts'
import { decision } from './decision.ts'
import { escalationClaimed } from './escalation-claimed.ts'
import { escalationCreated } from './escalation-created.ts'
import { escalationExpired } from './escalation-expired.ts'
import { escalationResolved } from './escalation-resolved.ts'
import { escalationUnclaimed } from './escalation-unclaimed.ts'
import { escalationUpdated } from './escalation-updated.ts'
import { exportCompleted } from './export-completed.ts'
import { exportFailed } from './export-failed.ts'
import { gatewayHealthChanged } from './gateway-health-changed.ts'
import { unknown } from './unknown.ts'

/** Every canonical event type, as the choices of a delivery. Fluent reads this literal, so it is written out. */
export const CANONICAL_TYPES = {
    'config.updated': { label: 'Configuration updated', sequence: 0 },
    'config.deployed': { label: 'Configuration deployed', sequence: 1 },
    'escalation.created': { label: 'Escalation created', sequence: 2 },
    'escalation.claimed': { label: 'Escalation claimed', sequence: 3 },
    'escalation.unclaimed': { label: 'Escalation unclaimed', sequence: 4 },
    'escalation.updated': { label: 'Escalation updated', sequence: 5 },
    'escalation.resolved': { label: 'Escalation resolved', sequence: 6 },
    'escalation.expired': { label: 'Escalation expired', sequence: 7 },
    decision: { label: 'Decision', sequence: 8 },
    'gateway.health_changed': { label: 'Gateway health changed', sequence: 9 },
    'budget.threshold_reached': { label: 'Budget threshold reached', sequence: 10 },
    'export.completed': { label: 'Export completed', sequence: 11 },
    'export.failed': { label: 'Export failed', sequence: 12 },
    'connection.test': { label: 'Connection test', sequence: 13 },
    unknown: { label: 'Unknown', sequence: 14 },
} as const
export type CanonicalType = keyof typeof CANONICAL_TYPES

/**
 * Events that a mapping rule can be for, as the choices of the rule form; a rule without one is for any event. They are the types that
 * are mapped, and the families of such types. Fluent reads this literal, so it is written out.
 */
export const RULE_EVENTS = {
    'config.updated': { label: 'Configuration updated', sequence: 0 },
    'config.deployed': { label: 'Configuration deployed', sequence: 1 },
    escalation: { label: 'Escalation, any step', sequence: 2 },
    'escalation.created': { label: 'Escalation created', sequence: 3 },
    'escalation.claimed': { label: 'Escalation claimed', sequence: 4 },
    'escalation.unclaimed': { label: 'Escalation unclaimed', sequence: 5 },
    'escalation.updated': { label: 'Escalation updated', sequence: 6 },
    'escalation.resolved': { label: 'Escalation resolved', sequence: 7 },
    'escalation.expired': { label: 'Escalation expired', sequence: 8 },
    decision: { label: 'Decision', sequence: 9 },
    'gateway.health_changed': { label: 'Gateway health changed', sequence: 10 },
    'budget.threshold_reached': { label: 'Budget threshold reached', sequence: 11 },
    'export.completed': { label: 'Export completed', sequence: 12 },
    'export.failed': { label: 'Export failed', sequence: 13 },
} as const
export type RuleEvent = keyof typeof RULE_EVENTS

/** The descriptor of every type: a choice without a descriptor, or a descriptor without a choice, does not compile. */
export const EVENT_TYPES: { readonly [T in CanonicalType]: EventDescriptor } = {
    'config.updated': configUpdated,
    'config.deployed': configDeployed,
    'escalation.created': escalationCreated,
    'escalation.claimed': escalationClaimed,
    'escalation.unclaimed': escalationUnclaimed,
    'escalation.updated': escalationUpdated,
    'escalation.resolved': escalationResolved,
    'escalation.expired': escalationExpired,
    decision,
    'gateway.health_changed': gatewayHealthChanged,
    'budget.threshold_reached': budgetThresholdReached,
    'export.completed': exportCompleted,
    'export.failed': exportFailed,
    'connection.test': connectionTest,
    unknown,
}
