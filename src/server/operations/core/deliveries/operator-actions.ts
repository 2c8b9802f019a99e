/** What people may do with a stored delivery, by its state, and the words for why not. */

import { SEAL_FAILURES, type SealVerdict } from '../../../receiving/core/seal.ts'
import type { DeliveryState } from '../../../shared/names.ts'
import { MOST_REASON, REASON_MISSING } from '../../../shared/reason.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { saysSomething, toLine } from '../../../shared/text.ts'

/** Why an action on a delivery is refused. */
export const OPERATOR_FAILURES = {
    delivery_missing: 'No delivery has this sys_id',
    delivery_processing: 'A worker has the delivery at the moment',
    delivery_held: 'The delivery is held: release it first',
    delivery_not_held: 'The delivery is not held',
    delivery_not_waiting: 'Only a delivery that is queued, failed or a dead letter can be held',
    tampered: SEAL_FAILURES.tampered,
    delivery_changed: 'The delivery changed at the same moment: look at it again',
    filter_invalid: 'The filter cannot be read',
    action_unknown: 'The action is none that people can do to a delivery',
    reason_missing: REASON_MISSING,
} as const
export type OperatorFailureCode = keyof typeof OPERATOR_FAILURES

/** A refused action. */
export interface OperatorFailure {
    readonly code: OperatorFailureCode
    readonly message: string
}

/** What people do to a delivery. */
export const OPERATOR_ACTIONS = {
    reprocess: { label: 'Reprocess', sequence: 0 },
    hold: { label: 'Hold', sequence: 1 },
    release: { label: 'Release', sequence: 2 },
} as const
export type OperatorAction = keyof typeof OPERATOR_ACTIONS

/** Whether the text is one of them. */
export function isOperatorAction(text: string): text is OperatorAction {
    return Object.prototype.hasOwnProperty.call(OPERATOR_ACTIONS, text)
}

/** The reason of a retry for which nobody states one. */
const RETRY_REASON = 'it was waiting, failed or a dead letter, and is tried again'

/** States in which a delivery has come to its end: processing it again overrides what came of it. */
const ENDED: readonly DeliveryState[] = ['processed', 'ignored']

/** Whether deliveries in this state are reprocessed only for a reason that is stated. */
export function overridesEnd(state: string): boolean {
    return ENDED.some((one) => one === state)
}

/**
 * Why it is done, as it is kept. What suppresses or overrides needs words of a person; a retry needs none.
 *
 * | Action | State | Stated | |
 * |---|---|---|---|
 * | any | any | yes | as stated |
 * | hold, release | any | no | reason_missing |
 * | reprocess | processed, ignored | no | reason_missing |
 * | reprocess | any other | no | a retry |
 */
export function checkReason(
    action: OperatorAction,
    state: DeliveryState,
    stated: string,
): Result<string, OperatorFailure> {
    if (saysSomething(stated)) return ok(toLine(stated, MOST_REASON))
    return action === 'reprocess' && !overridesEnd(state) ? ok(RETRY_REASON) : refuse('reason_missing')
}

/** States from which a delivery can be reprocessed. */
export const REDRIVABLE: readonly DeliveryState[] = ['queued', 'processed', 'ignored', 'failed', 'dead']

/**
 * Whether the action can be granted.
 *
 * | State | reprocess | hold | release |
 * |---|---|---|---|
 * | queued, failed, dead | yes | yes | delivery_not_held |
 * | processed, ignored | yes | delivery_not_waiting | delivery_not_held |
 * | processing | delivery_processing | delivery_processing | delivery_not_held |
 * | held | delivery_held | delivery_held | yes |
 *
 * What is stored otherwise than it was received is neither reprocessed nor released.
 */
export function checkAction(
    action: OperatorAction,
    { seal, state }: { readonly seal: SealVerdict; readonly state: DeliveryState },
): Result<null, OperatorFailure> {
    if (seal === 'tampered' && action !== 'hold') return refuse('tampered')
    if (action === 'release') return state === 'held' ? ok(null) : refuse('delivery_not_held')
    if (state === 'held') return refuse('delivery_held')
    if (state === 'processing') return refuse('delivery_processing')
    if (action === 'hold' && (state === 'processed' || state === 'ignored')) return refuse('delivery_not_waiting')
    return ok(null)
}

/** The refusal with its sentence, and what it is about where that helps. */
export function refuse(
    code: OperatorFailureCode,
    detail = '',
): { readonly ok: false; readonly failure: OperatorFailure } {
    return fail({ code, message: detail === '' ? OPERATOR_FAILURES[code] : `${OPERATOR_FAILURES[code]}: ${detail}` })
}
