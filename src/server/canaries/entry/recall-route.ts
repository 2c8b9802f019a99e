/** The route of how many canaries the collection finds. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { describeRecallAnswer } from '../core/recall-answer.ts'
import { recalledCanaries } from '../glide/recalled-canaries.ts'
import { parseWindow } from '../../evidence/core/reading/parameters.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { answerRoute, queryOf, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

const DEFAULT_DAYS = 30

/** GET …/canaries/recall: recall, false links and lag of the canaries planted since a time. */
export function getRecall(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'reading the recall of canaries' }, () => {
        const window = parseWindow((name) => queryOf(request, name) || null)
        if (!window.ok) {
            const [{ code, detail }] = window.failure
            writeError(response, 400, code, detail)
            return
        }
        const now = clock.now()
        const { limit, since } = window.value
        const from = since === null ? addSeconds(now, -DEFAULT_DAYS * DAY_SECONDS) : since
        const read = recalledCanaries(from, limit)
        const canaries = read.slice(0, limit)
        writeAnswer(response, describeRecallAnswer({ now, from, canaries, isComplete: read.length <= limit }))
    })
}
