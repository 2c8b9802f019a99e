/** The route of the list of reviews. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { listReviews } from '../app/list-reviews.ts'
import { parseReviewRequest, REVIEW_REFUSALS } from '../core/review-request.ts'
import { openReviews } from '../glide/open-reviews.ts'
import { answerRoute, queryOf, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** GET …/reviews/records: one page of the reviews that the person may read. */
export function getReviews(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'listing reviews' }, () => {
        const asked = parseReviewRequest((name) => queryOf(request, name))
        if (!asked.ok) return writeError(response, 400, asked.failure, REVIEW_REFUSALS[asked.failure])
        // What one person may read is no answer for the next one.
        response.setHeader('Cache-Control', 'no-store')
        writeAnswer(response, listReviews(asked.value, openReviews()))
    })
}
