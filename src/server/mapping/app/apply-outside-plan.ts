/** Applies a plan that another scope or a flow hands in, to a record of the table that it names and to no other. */

import { toRecordPlan, type PlanInputFailure } from '../core/plan-input.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import type { Applied, Links, Records } from '../../shared/ports.ts'
import type { Settings } from '../../shared/properties.ts'
import { fail, type Result } from '../../shared/result.ts'

/** What applying one plan needs. */
export interface OutsidePlanPorts {
    readonly links: Pick<Links, 'find'>
    readonly records: Pick<Records, 'apply'>
    readonly settings: Settings
}

/** Why a plan was not applied. */
export type OutsidePlanFailure = { readonly code: PlanInputFailure['code']; readonly message: string } | WriteFailure

/**
 * The record of an identity is the one of its link, wherever that is: what a plan may set was checked for the table that it names, so an identity whose
 * record is in another table is refused.
 */
export function applyOutsidePlan(input: unknown, ports: OutsidePlanPorts): Result<Applied, OutsidePlanFailure> {
    const { links, records, settings } = ports
    const plan = toRecordPlan(input, settings)
    if (!plan.ok) return fail({ code: plan.failure.code, message: plan.failure.problems.join('; ') })
    const { link, table } = plan.value
    const known = links.find(link.kind, link.externalId)
    if (known !== null && known.table !== '' && known.table !== table)
        return fail({ code: 'plan_invalid', message: `the record of ${link.externalId} is in "${known.table}"` })
    return records.apply(plan.value)
}
