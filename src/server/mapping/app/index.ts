/** Which handler serves which kind of event. */

import type { GovernanceEvent } from '../core/event.ts'
import { countBudget, handleBudget } from './budget.ts'
import { handleConfigDeployed } from './config-deployed.ts'
import { handleConfigUpdated } from './config-updated.ts'
import { countEvent, handleDecision } from './decision.ts'
import { handleEscalation } from './escalation.ts'
import { handleExport } from './export.ts'
import { handleGatewayHealth } from './gateway-health.ts'
import { handleUnmapped } from './unmapped.ts'
import type { Handler, Handlers, Work } from './work.ts'

/** Exhaustive: a new kind of event does not compile without its line here. */
export const HANDLERS: Handlers = {
    'config.updated': handleConfigUpdated,
    'config.deployed': handleConfigDeployed,
    escalation: handleEscalation,
    decision: handleDecision,
    'gateway.health_changed': handleGatewayHealth,
    'budget.threshold_reached': handleBudget,
    'export.completed': handleExport,
    'export.failed': handleExport,
    'connection.test': handleUnmapped,
    unknown: handleUnmapped,
}

/** Hands the event to the handler of its kind. */
export function dispatch(event: GovernanceEvent, work: Work): void {
    // The map pairs each kind with its handler; the compiler cannot follow the pairing through a lookup.
    const handle = HANDLERS[event.kind] as Handler<GovernanceEvent>
    handle(event, work)
}

/**
 * Does for an event that a rule ignores what no rule can switch off: decisions and budgets are counted, because control tests rest on
 * the counts and must not look better for what somebody ignored.
 */
export function ignore(event: GovernanceEvent, work: Work): void {
    if (event.kind === 'decision') countEvent(event, work)
    if (event.kind === 'budget.threshold_reached') countBudget(event, work)
}
