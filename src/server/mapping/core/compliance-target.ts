/** The tables that can hold a compliance review, and how each spells the steps of an escalation. */

import { TABLES } from '../../shared/names.ts'
import type { People } from '../../shared/plan.ts'

/** State values of one table; `closeCode` when closing needs a resolution code. */
export interface TargetStates {
    readonly open: string
    readonly claimed: string
    readonly closed: string
    readonly needsCloseCode: boolean
    /** Whether the table computes priority from impact and urgency, so that it is never written. */
    readonly computesPriority: boolean
}

const TASK_STATES: TargetStates = {
    open: '1',
    claimed: '2',
    closed: '3',
    needsCloseCode: false,
    computesPriority: false,
}

/**
 * Tables that spell states otherwise than `task` (1 Open, 2 Work in Progress, 3 Closed Complete).
 * `sn_grc_issue`: 1 New, 2 Analyze, 3 Closed Complete happen to agree with it. The states of AI Case Management are not
 * documented: its rows are written as tasks, and reading them back shows when the instance disagrees.
 */
const OTHER_STATES: Readonly<Record<string, TargetStates>> = {
    incident: { open: '1', claimed: '2', closed: '6', needsCloseCode: true, computesPriority: true },
}

/** Target tables in the order of preference, where the instance has them. */
export const COMPLIANCE_TARGETS = ['sn_compliance_task', 'sn_ai_case_mgmt_ai_case', 'sn_grc_issue'] as const

/** Whether a table is one of tasks, or of those that the app knows: states and columns of any other table mean something else. */
export function isReviewTable(table: string, extendsTable: (table: string, ancestor: string) => boolean): boolean {
    return COMPLIANCE_TARGETS.some((known) => known === table) || extendsTable(table, 'task')
}

/** Columns without which a table cannot hold a review. */
export const COMPLIANCE_COLUMNS = ['short_description', 'description', 'correlation_id', 'state'] as const

/** The target table that is always there. */
export const OWN_TARGET_TABLE = TABLES.complianceTask

/** How a table spells the steps. */
export function toTargetStates(table: string): TargetStates {
    return Object.prototype.hasOwnProperty.call(OTHER_STATES, table) ? OTHER_STATES[table] : TASK_STATES
}

/** Who closes a record: an incident is resolved by somebody and closed later. */
export function toCloser(table: string, named: string | null): People {
    return { [toTargetStates(table).needsCloseCode ? 'resolved_by' : 'closed_by']: { named, did: 'closed' } }
}
