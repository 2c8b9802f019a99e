/** The closed set of answers to a webhook request: status, body and stable code of each. */

import type { DeliveryState } from '../../shared/names.ts'

/** Every refusal with its status and its sentence; details contain no more than the sender may know. */
export const REFUSALS = {
    // One body for a missing, a stale and a wrong signature: which it was is only in the log.
    signature_invalid: { status: 401, message: 'The signature is missing, out of date or wrong' },
    body_empty: { status: 400, message: 'The body is empty' },
    body_not_json: { status: 400, message: 'The body is not JSON' },
    body_wrong_shape: { status: 400, message: 'The body is not an event or a list of events' },
    // 404, not 503: to a guest a route that is switched off does not exist, and no sender should keep trying it.
    // A pause is `retry_later`.
    route_disabled: { status: 404, message: 'This route is switched off' },
    body_too_large: { status: 413, message: 'The body is too large' },
    body_not_kept: {
        status: 413,
        message: 'This instance does not keep a body of this length, in a column or as an attachment',
    },
    batch_too_large: { status: 413, message: 'The batch has too many events' },
    content_type_unsupported: { status: 415, message: 'The content type is not JSON' },
    charset_unsupported: { status: 415, message: 'The charset is not UTF-8' },
    content_encoding_unsupported: { status: 415, message: 'The body is compressed or otherwise encoded' },
    retry_later: { status: 429, message: 'This instance takes no deliveries at the moment' },
    unexpected_error: { status: 500, message: 'The delivery could not be handled' },
    index_missing: { status: 503, message: 'This instance lacks a unique index that receiving needs' },
    index_unmeasurable: {
        status: 503,
        message: 'It cannot be measured whether this instance has a unique index that receiving needs',
    },
    receiver_not_configured: { status: 503, message: 'No webhook secret is set on this instance' },
    storage_failed: { status: 503, message: 'The delivery could not be stored' },
    // Answered by the module itself, before any code that an upgrade may have replaced (tools/build/stamp.ts).
    upgrade_in_progress: { status: 503, message: 'The app is being upgraded on this instance' },
} as const
export type RefusalCode = keyof typeof REFUSALS

/** What the sender learns of one delivery. */
export interface Receipt {
    /** Number of the delivery record. */
    readonly delivery: string
    readonly state: DeliveryState
    readonly duplicate?: true
}

/** What the sender learns of a batch: each event in order, and the state that is furthest from done. */
export interface BatchReceipt {
    readonly deliveries: readonly Receipt[]
    readonly state: DeliveryState
}

/** The platform's error object with our code in it. */
export interface ReplyError {
    readonly code: RefusalCode
    readonly message: string
    readonly detail: string
    /** Leads to the cause in the system log; after an exception only. */
    readonly reference?: string
}

/** The answer to one request. */
export type Reply =
    | {
          readonly kind: 'accepted'
          readonly status: 200 | 202
          readonly retryAfterSeconds: null
          readonly body: Receipt | BatchReceipt
      }
    | Refused

export interface Refused {
    readonly kind: 'refused'
    readonly status: number
    readonly retryAfterSeconds: number | null
    readonly error: ReplyError
}

/** A receipt, and whether something new now waits for processing. */
export interface Kept {
    readonly receipt: Receipt
    readonly isNew: boolean
}

/** 202 when something new waits to be processed, now or after a person confirms it; 200 when all of it is known already, a test, or of an unknown type. */
export function acceptedReply(kept: readonly Kept[], isBatch: boolean): Reply {
    const receipts = kept.map((one) => one.receipt)
    const isWaiting = kept.some(({ isNew, receipt: { state } }) => isNew && (state === 'queued' || state === 'held'))
    return {
        kind: 'accepted',
        status: isWaiting ? 202 : 200,
        retryAfterSeconds: null,
        body: isBatch ? { deliveries: receipts, state: stateOfAll(receipts) } : receipts[0],
    }
}

/** A refusal; `detail` may add what helps the sender's administrator. */
export function refusedReply(code: RefusalCode, detail = '', retryAfterSeconds: number | null = null): Refused {
    const { status, message } = REFUSALS[code]
    return { kind: 'refused', status, retryAfterSeconds, error: { code, message, detail } }
}

/** The answer after an exception: nothing of its cause, but the reference under which the system log has it. */
export function unexpectedReply(reference: string): Reply {
    const { status, message } = REFUSALS.unexpected_error
    return {
        kind: 'refused',
        status,
        retryAfterSeconds: null,
        error: { code: 'unexpected_error', message, detail: '', reference },
    }
}

function stateOfAll(receipts: readonly Receipt[]): DeliveryState {
    const furthestFromDone: readonly DeliveryState[] = ['queued', 'processing', 'held', 'failed', 'dead', 'processed']
    return furthestFromDone.find((state) => receipts.some((one) => one.state === state)) || 'ignored'
}
