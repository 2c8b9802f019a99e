/** Answers that all operations of the CICD API share: where an operation stands, and why it was not started. */
import type { Row } from '../kernel/kernel.ts'
import { json, type HttpRequest, type HttpResponse } from '../http/exchange.ts'

const LABELS: Readonly<Record<string, string>> = {
    '0': 'Pending',
    '1': 'Running',
    '2': 'Successful',
    '3': 'Failed',
    '4': 'Canceled',
}

/** A link of an answer. */
export interface Link {
    readonly id: string
    readonly url: string
}

/** The link to the progress of an operation. */
export function progressLink(request: HttpRequest, tracker: string): Link {
    return { id: tracker, url: `${request.origin}/api/sn_cicd/progress/${tracker}` }
}

/** The answer to an operation that was taken: pending, with the link to its progress. */
export function taken(
    request: HttpRequest,
    tracker: string,
    more: Readonly<Record<string, unknown>> = {},
): HttpResponse {
    return json(200, { result: { links: { progress: progressLink(request, tracker) }, ...state('0'), ...more } })
}

/** The answer to an operation that does not begin; clients read `error` of the result. */
export function refused(status: number, error: string): HttpResponse {
    return json(status, { result: { ...state('3'), error } })
}

/** Where the operation of an execution tracker stands; the status is text, as clients compare it. */
export function stateOf(tracker: Row): Record<string, string> {
    const status = tracker['state'] ?? '0'
    const message = tracker['message'] ?? ''
    return {
        ...state(status),
        status_message: message,
        status_detail: tracker['detail_message'] ?? '',
        error: status === '3' ? message : '',
    }
}

/** The members that every answer of an operation has. */
export function state(status: string): Record<string, string> {
    return { status, status_label: LABELS[status] ?? status, status_message: '', status_detail: '', error: '' }
}
