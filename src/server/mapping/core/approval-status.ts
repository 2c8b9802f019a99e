/** Where a change stands in the approval process of the instance: what people decided, whatever it is worth for a deployment. */

import type { Fields } from '../../shared/plan.ts'
import { isApprovedChange, isCanceledChange, isEndedChange } from './change-approval.ts'

/** The statuses, as people read them. */
export const APPROVAL_STATUSES = {
    approved: 'The change is approved.',
    requested: 'The approval of the change is requested, and not decided yet.',
    rejected: 'The approval of the change was rejected.',
    not_requested: 'The approval of the change is not requested yet.',
    closed: 'The change is closed: its approval lets no later deployment pass.',
    canceled: 'The change was canceled.',
    other: 'The approval of the change has a value of this instance that is none of the base system.',
} as const
export type ApprovalStatus = keyof typeof APPROVAL_STATUSES

/**
 * The first row that fits.
 *
 * | state | approval | type | status |
 * |---|---|---|---|
 * | Canceled | any | any | canceled |
 * | Closed | any | any | closed |
 * | any | approved | any | approved |
 * | Scheduled or later | empty or not requested | standard | approved, for standard changes are approved in advance |
 * | any | requested | any | requested |
 * | any | rejected | any | rejected |
 * | any | empty or not requested | any | not_requested |
 * | any | any other, such as cancelled | any | other |
 */
export function toApprovalStatus(change: Fields): ApprovalStatus {
    if (isCanceledChange(change)) return 'canceled'
    if (isEndedChange(change)) return 'closed'
    if (isApprovedChange(change)) return 'approved'
    const approval = change.approval || 'not requested'
    if (approval === 'requested' || approval === 'rejected') return approval
    return approval === 'not requested' ? 'not_requested' : 'other'
}
