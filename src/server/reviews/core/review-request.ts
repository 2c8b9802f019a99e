/** What is asked of the list of reviews: which ones, how many, and after which. */

import { fail, ok, type Result } from '../../shared/result.ts'
import { toInstant, type Instant } from '../../shared/time.ts'

/** Which reviews are listed. */
export const REVIEW_FILTERS = {
    open: 'Open reviews',
    mine: 'Open reviews assigned to the person who asks',
    unassigned: 'Open reviews assigned to nobody',
    all: 'Open and closed reviews',
} as const
export type ReviewFilter = keyof typeof REVIEW_FILTERS

/** Where a page ends: the link row that was looked at last. */
export interface Place {
    readonly createdAt: Instant
    readonly sysId: string
}

/** One page of the list. */
export interface ReviewRequest {
    readonly filter: ReviewFilter
    readonly limit: number
    readonly after: Place | null
}

/** Why a page cannot be listed. */
export const REVIEW_REFUSALS = {
    show_invalid: `The parameter show is none of ${Object.keys(REVIEW_FILTERS).join(', ')}`,
    limit_invalid: 'The parameter limit is no whole number from 1 to 100',
    cursor_invalid: 'The parameter cursor is not the next_cursor of a page',
} as const
export type ReviewRefusal = keyof typeof REVIEW_REFUSALS

const DEFAULT_LIMIT = 25
export const MOST_LIMIT = 100

/**
 * | parameter | left out | anything else |
 * |---|---|---|
 * | show | open | one of the filters, or show_invalid |
 * | limit | 25 | 1 to 100, or limit_invalid |
 * | cursor | from the newest review | the next_cursor of a page, or cursor_invalid |
 */
export function parseReviewRequest(parameter: (name: string) => string): Result<ReviewRequest, ReviewRefusal> {
    const show = parameter('show') || 'open'
    const filter = (Object.keys(REVIEW_FILTERS) as ReviewFilter[]).find((one) => one === show)
    if (filter === undefined) return fail('show_invalid')
    const asked = parameter('limit') || String(DEFAULT_LIMIT)
    const limit = /^\d{1,3}$/.test(asked) ? Number(asked) : 0
    if (limit < 1 || limit > MOST_LIMIT) return fail('limit_invalid')
    const cursor = parameter('cursor')
    const after = cursor === '' ? null : readCursor(cursor)
    if (cursor !== '' && after === null) return fail('cursor_invalid')
    return ok({ filter, limit, after })
}

/** The place as a text without characters that an address escapes. */
export function writeCursor({ createdAt, sysId }: Place): string {
    return `${createdAt.replace(/[- :]/g, '')}-${sysId}`
}

function readCursor(text: string): Place | null {
    const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-([0-9a-f]{32})$/.exec(text)
    if (found === null) return null
    const [, year, month, day, hour, minute, second, sysId] = found
    const createdAt = toInstant(`${year}-${month}-${day} ${hour}:${minute}:${second}`)
    return createdAt === null ? null : { createdAt, sysId }
}
