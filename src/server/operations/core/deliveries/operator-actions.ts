/** What people may do with a stored delivery, by its state, and the words for why not. */

import type { DeliveryState } from '../../../shared/names.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'

/** Why a wish about deliveries is refused. */
export const DESK_FAILURES = {
    delivery_missing: 'No delivery has this sys_id',
    delivery_processing: 'A worker has the delivery at the moment',
    delivery_held: 'The delivery is held: release it first',
    delivery_not_held: 'The delivery is not held',
    delivery_not_waiting: 'Only a delivery that is queued, failed or a dead letter can be held',
    delivery_changed: 'The delivery changed at the same moment: look at it again',
    filter_invalid: 'The filter cannot be read',
} as const
export type DeskFailureCode = keyof typeof DESK_FAILURES

/** A refused wish. */
export interface DeskFailure {
    readonly code: DeskFailureCode
    readonly message: string
}

/** What people can wish for. */
export type Wish = 'redrive' | 'hold' | 'release'

/** States from which a delivery can be driven again. */
export const REDRIVABLE: readonly DeliveryState[] = ['queued', 'processed', 'ignored', 'failed', 'dead']

/**
 * Whether the wish can be granted.
 *
 * | State | redrive | hold | release |
 * |---|---|---|---|
 * | queued, failed, dead | yes | yes | delivery_not_held |
 * | processed, ignored | yes | delivery_not_waiting | delivery_not_held |
 * | processing | delivery_processing | delivery_processing | delivery_not_held |
 * | held | delivery_held | delivery_held | yes |
 */
export function checkWish(wish: Wish, state: DeliveryState): Result<null, DeskFailure> {
    if (wish === 'release') return state === 'held' ? ok(null) : refuse('delivery_not_held')
    if (state === 'held') return refuse('delivery_held')
    if (state === 'processing') return refuse('delivery_processing')
    if (wish === 'hold' && (state === 'processed' || state === 'ignored')) return refuse('delivery_not_waiting')
    return ok(null)
}

/** The refusal with its sentence, and what it is about where that helps. */
export function refuse(code: DeskFailureCode, detail = ''): { readonly ok: false; readonly failure: DeskFailure } {
    return fail({ code, message: detail === '' ? DESK_FAILURES[code] : `${DESK_FAILURES[code]}: ${detail}` })
}
