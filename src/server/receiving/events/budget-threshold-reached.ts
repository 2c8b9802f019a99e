/** `budget.threshold_reached`: a budget reached one of its thresholds. */

import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn } from '../core/envelope.ts'
import type { BudgetEvent, EventCommon, EventFailure } from '../../mapping/core/event.ts'
import { toNumber, toText } from '../../shared/json.ts'
import { incomplete, missing } from '../core/incomplete.ts'
import { findUnreadGatewayLists, MOST_COUNTED } from '../core/targets.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'

export const budgetThresholdReached: EventDescriptor = {
    names: [
        'budget.threshold_reached',
        'budget.threshold_exceeded',
        'budget.threshold',
        'budget.exceeded',
        'budget.alert',
    ],
    wrappers: ['budget'],
    stepTime: [],
    reads: ['budgetId', 'scope', 'thresholdPercent', 'spend', 'limit', 'budgetPeriod'],
    findSubject: (layers) => findIn(layers, ALIASES.budgetId, toText),
    decode: decodeBudget,
    rules: { options: INCIDENT_OPTIONS, family: null },
    ignored: null,
    documentation: {
        record: 'counted for the policy `cost-limit` at each gateway that it names as a budget alert, which no control test counts; a threshold above 100 % counts as a violation that was not stopped; an **incident** by property',
        key: 'incident `correlation_id` = `<budget id>:<threshold>:<period>`; the period is the stated one, else the UTC hour, day, week, month, quarter or year that a word such as `weekly` means, else the UTC month',
    },
}

/** The budget event that the layers describe. It needs the budget's id; its scope stands in where no id is sent, with the organization whose scope it is. */
export function decodeBudget(layers: Layers, common: EventCommon): Result<BudgetEvent, EventFailure> {
    const scope = findIn(layers, ALIASES.scope, toText)
    const unread = findUnreadGatewayLists(layers)
    if (unread.length > 0)
        return incomplete(unread.map((field) => ({ field, problem: 'names a gateway in a form that cannot be read' })))
    if (common.gatewayIds.length > MOST_COUNTED)
        return incomplete([{ field: 'gateways', problem: `more than ${MOST_COUNTED}: send several events` }])
    const { organization } = common
    const ofScope = scope === null || organization === null ? scope : `${scope}:${organization}`
    const budgetId = findIn(layers, [...ALIASES.budgetId, 'id'], toText) || ofScope
    if (budgetId === null) return incomplete([missing(budgetId, 'budget_id', 'the id or the scope of the budget')])
    return ok({
        ...common,
        kind: 'budget.threshold_reached',
        budgetId,
        scope,
        thresholdPercent: findIn(layers, ALIASES.thresholdPercent, toNumber),
        spend: findIn(layers, ALIASES.spend, toNumber),
        limit: findIn(layers, ALIASES.limit, toNumber),
        period: findIn(layers, ALIASES.budgetPeriod, toText),
    })
}
