/** What an export is asked for: its window, its body, and its identity on this instance. */

import { fail, ok, type Result } from '../../shared/result.ts'
import { addSeconds, DAY_SECONDS, dayOf, toEpochSeconds, toInstant, toIso, type Instant } from '../../shared/time.ts'
import { isObject, toText } from '../../shared/json.ts'

const FORMATS = ['json', 'csv']
const TYPES = ['events', 'traces', 'escalations', 'audit-log']

/** One request for an export. */
export interface ExportRequest {
    /** One row per key: asking twice for the same scheduled window is asking once. */
    readonly requestKey: string
    readonly exportType: string
    readonly format: string
    readonly windowFrom: Instant
    readonly windowTo: Instant
    readonly requestedBy: string
}

/** Why a request cannot be granted: every problem at once. */
export interface RequestProblem {
    readonly code: 'export_request_invalid'
    readonly problems: readonly string[]
}

/** The whole days before `now`: the window of the schedule. Two runs on one day ask for the same window. */
export function toScheduledRequest(now: Instant, days: number, format: string): ExportRequest {
    const windowTo = `${dayOf(now)} 00:00:00`
    const windowFrom = addSeconds(windowTo, -days * DAY_SECONDS)
    const requestKey = `schedule events ${format} ${windowFrom} ${windowTo}`
    return { requestKey, exportType: 'events', format, windowFrom, windowTo, requestedBy: 'schedule' }
}

/** A request from a script or a flow: `{ from, to, format, type }`; `id` makes it distinct from any other request. */
export function parseRequest(input: unknown, requestedBy: string, id: string): Result<ExportRequest, RequestProblem> {
    const request = isObject(input) ? input : {}
    const windowFrom = toInstant(request.from)
    const windowTo = toInstant(request.to)
    const format = request.format === undefined ? 'json' : toText(request.format) || ''
    const exportType = request.type === undefined ? 'events' : toText(request.type) || ''
    const problems = [
        windowFrom === null ? 'from: expected a date and time' : '',
        windowTo === null ? 'to: expected a date and time' : '',
        windowFrom !== null && windowTo !== null && windowFrom >= windowTo ? 'from: expected a time before to' : '',
        FORMATS.indexOf(format) < 0 ? `format: expected one of ${FORMATS.join(', ')}` : '',
        TYPES.indexOf(exportType) < 0 ? `type: expected one of ${TYPES.join(', ')}` : '',
    ].filter((problem) => problem !== '')
    if (windowFrom === null || windowTo === null || problems.length > 0)
        return fail({ code: 'export_request_invalid', problems })
    return ok({ requestKey: `demand ${id}`, exportType, format, windowFrom, windowTo, requestedBy })
}

/**
 * The body of `POST /v1/exports/jobs`. Documented are `format` and a relative `time_window`; the explicit window has the form that
 * artifacts and webhooks use, and the type is left out where it is the documented default.
 */
export function toRequestBody(
    request: Pick<ExportRequest, 'exportType' | 'format' | 'windowFrom' | 'windowTo'>,
): string {
    const { exportType, format, windowFrom, windowTo } = request
    const body: Record<string, unknown> = { format, time_range: { from: toIso(windowFrom), to: toIso(windowTo) } }
    if (exportType !== 'events') body.type = exportType
    return JSON.stringify(body)
}

/** `keeptrusts-events-2026-04-20-2026-04-27-KTX0001000.json`: with every ending below 100 characters, the limit of an attachment's name. */
export function toFileName(
    number: string,
    request: Pick<ExportRequest, 'exportType' | 'format' | 'windowFrom' | 'windowTo'>,
): string {
    const days = [request.windowFrom, request.windowTo].filter(Boolean).map(dayOf)
    const words = ['keeptrusts', (request.exportType || 'events').slice(0, 20), ...days, number]
    const stem = words.join('-').replace(/[^A-Za-z0-9._-]+/g, '-')
    const extension = (request.format || 'json').toLowerCase().replace(/[^a-z0-9]+/g, '') || 'bin'
    return `${stem.slice(0, 72)}.${extension.slice(0, 8)}`
}

/** The instant until which evidence counts as fresh. */
export function toValidUntil(collectedAt: Instant, days: number): Instant {
    return addSeconds(collectedAt, days * DAY_SECONDS)
}

/** Whole seconds between two instants are a day or more. */
export function isOverdue(requestedAt: Instant, now: Instant): boolean {
    return toEpochSeconds(now) - toEpochSeconds(requestedAt) >= DAY_SECONDS
}
