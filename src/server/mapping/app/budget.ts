/** A budget threshold is counted for the policy cost-limit; an incident is opened where an administrator wants one. */

import { toCountedBudget } from '../core/decision.ts'
import { toBudgetIncident } from '../core/gateway-incident.ts'
import { toCorrelation } from '../../shared/text.ts'
import type { BudgetEvent } from '../core/event.ts'
import { countDecision, isReported } from './decision.ts'
import { fillLate } from './awaited-items.ts'
import { findEventItem } from './gateway-item.ts'
import { fillIncident, openIncident } from './open-incident.ts'
import type { CountedRow } from './ports.ts'
import type { Work } from './work.ts'

/** Counts once per budget, threshold and period. */
export function handleBudget(event: BudgetEvent, work: Work): void {
    const { crypto, settings } = work.ports
    if (countBudget(event, work) === null || !(settings.budgetIncident || work.target === 'incident')) return
    const { decisionId } = toCountedBudget(event)
    const subject = toBudgetIncident(event, toCorrelation(decisionId, crypto.sha256))
    const configurationItem = findEventItem(event, work)
    const findRelations = () => ({ configurationItem, change: null })
    if (isReported(work)) fillIncident(subject, findRelations, work)
    else openIncident(subject, findRelations, work)
    fillLate(event, subject.link, work)
}

/** Counts the threshold and opens nothing; null when there is nothing more to do. */
export function countBudget(event: BudgetEvent, work: Work): CountedRow | null {
    return countDecision(toCountedBudget(event), work)
}
