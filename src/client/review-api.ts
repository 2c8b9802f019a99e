/** The route of the list of reviews. */
import { call } from './call.ts'
import type { ReviewEntry } from '../server/reviews/core/review-entry.ts'
import type { ReviewFilter } from '../server/reviews/core/review-request.ts'

export type { ReviewEntry, ReviewFilter }

/** One page of the list. */
export interface ReviewPage {
    readonly reviews: readonly ReviewEntry[]
    readonly next_cursor: string | null
}

/** The page after the cursor, or the first one. */
export function listReviews(filter: ReviewFilter, cursor: string | null): Promise<ReviewPage> {
    const after = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    return call<ReviewPage>('GET', `/reviews/records?show=${filter}${after}`)
}
