/** The route of the texts of a page. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { isPageName } from '../core/texts/page-texts.ts'
import { translatePage } from '../core/texts/translate.ts'
import { messageOf } from '../../platform/messages.ts'
import { answerRoute, parameterOf, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** GET …/pages/{page}/texts: every text of a page in the language of the session. */
export function getTexts(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'reading the texts of a page' }, () => {
        const page = parameterOf(request, 'page')
        if (!isPageName(page)) return writeError(response, 404, 'page_missing', 'There is no such page')
        // The language is that of one person, who may change it.
        response.setHeader('Cache-Control', 'no-store')
        writeAnswer(response, translatePage(page, messageOf))
    })
}
