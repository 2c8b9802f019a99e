/** A budget threshold is counted for the policy cost-limit; an incident is opened where an administrator wants one. */

import { toCountedBudget } from '../core/decision.ts'
import { toBudgetIncident } from '../core/gateway-incident.ts'
import { toCorrelation } from '../../shared/text.ts'
import type { BudgetEvent } from '../core/event.ts'
import { countDecision, isReported } from './decision.ts'
import { fillLate } from './awaited-items.ts'
import { findEventItem } from './gateway-item.ts'
import { fillIncident, openIncident } from './open-incident.ts'
import type { Work } from './work.ts'

/** Counts once per budget, threshold and period, at each gateway that the event names; the incident is one for the budget. */
export function handleBudget(event: BudgetEvent, work: Work): void {
    const { crypto, settings } = work.ports
    if (!countBudget(event, work) || !(settings.budgetIncident || work.target === 'incident')) return
    const { decisionId } = toCountedBudget(event, null)
    const subject = toBudgetIncident(event, toCorrelation(decisionId, crypto.sha256))
    const configurationItem = findEventItem(event, work)
    const findRelations = () => ({ configurationItem, change: null })
    if (isReported(work)) fillIncident(subject, findRelations, work)
    else openIncident(subject, findRelations, work)
    fillLate(event, subject.link, work)
}

/** Counts the threshold and opens nothing; false when there is nothing more to do. */
export function countBudget(event: BudgetEvent, work: Work): boolean {
    const gatewayIds: readonly (string | null)[] = event.gatewayIds.length === 0 ? [null] : event.gatewayIds
    const counted = gatewayIds.map((gatewayId) => {
        const isAsked = gatewayId !== null && event.environment === null
        const gateway = isAsked ? work.ports.gateways.find(gatewayId) : null
        const environment = gateway === null ? null : gateway.environment
        return countDecision(toCountedBudget(event, gatewayId, environment), work)
    })
    return work.ledger.failure() === null && counted.some((one) => one !== null && one.counted)
}
