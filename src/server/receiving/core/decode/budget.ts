/** Decodes a budget alert. */

import type { Result } from '../../../shared/result.ts'
import { ok } from '../../../shared/result.ts'
import { ALIASES } from '../aliases.ts'
import type { Layers } from '../envelope.ts'
import { findIn } from '../envelope.ts'
import type { BudgetEvent, EventCommon, EventFailure } from '../../../mapping/core/event.ts'
import { toNumber, toText } from '../../../shared/json.ts'
import { incomplete, missing } from './incomplete.ts'

/** The budget event that the layers describe. It needs the budget's id; its scope stands in where no id is sent. */
export function decodeBudget(layers: Layers, common: EventCommon): Result<BudgetEvent, EventFailure> {
    const scope = findIn(layers, ALIASES.scope, toText)
    const budgetId = findIn(layers, [...ALIASES.budgetId, 'id'], toText) || scope
    if (budgetId === null) return incomplete([missing(budgetId, 'budget_id', 'the id or the scope of the budget')])
    return ok({
        ...common,
        kind: 'budget.threshold_reached',
        budgetId,
        scope,
        thresholdPercent: findIn(layers, ALIASES.thresholdPercent, toNumber),
        spend: findIn(layers, ALIASES.spend, toNumber),
        limit: findIn(layers, ALIASES.limit, toNumber),
    })
}
