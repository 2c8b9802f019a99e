/** The routes of the texts of the pages. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { isPageName } from '../core/texts/page-texts.ts'
import { translatePage } from '../core/texts/translate.ts'
import { messageOf } from '../../platform/messages.ts'
import { answerRoute, parameterOf, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** GET …/pages/{page}/texts: every text of a page in the language of the session. */
export function getTexts(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerTexts(response, parameterOf(request, 'page'))
}

/** GET …/reviews/texts: those of the page All reviews, for everybody who may open it. */
export function getReviewTexts(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerTexts(response, 'reviews')
}

function answerTexts(response: RESTAPIResponse, page: string): void {
    answerRoute(response, { doing: 'reading the texts of a page' }, () => {
        if (!isPageName(page)) return writeError(response, 404, 'page_missing', 'The app has no such page')
        // The language is that of one person, who may change it.
        response.setHeader('Cache-Control', 'no-store')
        writeAnswer(response, translatePage(page, messageOf))
    })
}
