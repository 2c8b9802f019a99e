/** Lists reviews over all tables that hold any: links newest first, and of their records those that the person may read. */

import { toEntry, toSelection, type ReadableReview, type ReviewEntry, type Selection } from '../core/review-entry.ts'
import { writeCursor, type Place, type ReviewRequest } from '../core/review-request.ts'
import type { ReviewLink, ReviewPorts } from './review-ports.ts'

/** One page. It may be shorter than asked for, even empty: only without a `next_cursor` it is the last one. */
export interface ReviewPage {
    readonly reviews: readonly ReviewEntry[]
    readonly next_cursor: string | null
}

/** Links that are read at once, and records by their sys_ids. */
const BATCH = 500
/** Links that one page goes through: of many closed reviews, or reviews of others, it shows few. */
const MOST_SCANNED = 5000

/** A page begins after the link that the page before looked at last, so a review that is added meanwhile moves none. */
export function listReviews({ after, filter, limit }: ReviewRequest, ports: ReviewPorts): ReviewPage {
    const selection = toSelection(filter, filter === 'mine' ? ports.person() : '')
    if (selection === null) return { reviews: [], next_cursor: null }
    const listed: ReadableReview[] = []
    let place: Place | null = after
    let isEnd = false
    for (let scanned = 0; scanned < MOST_SCANNED && listed.length < limit && !isEnd; scanned += BATCH) {
        const links = ports.links(place, BATCH)
        isEnd = links.length < BATCH
        const readable = readTogether(links, selection, ports)
        for (const link of links) {
            if (listed.length === limit) {
                isEnd = false
                break
            }
            place = { createdAt: link.createdAt, sysId: link.sysId }
            const review = readable[link.sysId]
            if (review !== undefined) listed.push(review)
        }
    }
    const words = ports.words(
        distinct(listed.map(({ table }) => table)),
        distinct(listed.map(({ columns }) => columns.assigned_to || '')),
    )
    return {
        reviews: listed.map((review) => toEntry(review, words)),
        next_cursor: isEnd || place === null ? null : writeCursor(place),
    }
}

/** The readable records behind links, by the sys_id of the link: one question for each table. */
function readTogether(
    links: readonly ReviewLink[],
    selection: Selection,
    ports: ReviewPorts,
): Readonly<Record<string, ReadableReview>> {
    const found: Record<string, ReadableReview> = {}
    for (const table of distinct(links.map((link) => link.table))) {
        const own = links.filter((link) => link.table === table)
        const records = ports.readable(
            table,
            own.map(({ recordId }) => recordId),
            selection,
        )
        for (const { recordId, sysId } of own)
            if (records[recordId] !== undefined) found[sysId] = { table, recordId, columns: records[recordId] }
    }
    return found
}

function distinct(texts: readonly string[]): readonly string[] {
    return Array.from(new Set(texts)).filter((text) => text !== '')
}
