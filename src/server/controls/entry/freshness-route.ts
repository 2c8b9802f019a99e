/** The route of how fresh the evidence of each control is. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { describeFreshness } from '../core/freshness.ts'
import { readFreshness } from '../glide/freshness.ts'
import { answerRoute, writeAnswer } from '../../platform/rest-exchange.ts'

/** GET …/controls/freshness: every active control with the tests whose result counted in the last six weeks. */
export function getFreshness(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'reading how fresh controls are' }, () =>
        writeAnswer(response, describeFreshness(readFreshness())),
    )
}
