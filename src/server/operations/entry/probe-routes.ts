/** The route that this instance calls itself on while it measures the platform. Without a live token it does nothing. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { PROBE_HEADER } from '../core/platform/call-purpose.ts'
import { answerCall, type CallAnswer } from '../glide/platform/answer-call.ts'
import { answerRoute, toRawRequest, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** POST …/probe/calls: the token, good once and for a minute, says what is answered. */
export function postProbeCall(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const answers: CallAnswer[] = []
    answerRoute(response, { doing: 'answering a call of this instance to itself' }, () => {
        const { body, header } = toRawRequest(request)
        const answer = answerCall(header(PROBE_HEADER) || '', body)
        answers.push(answer)
        if (answer.kind === 'refused') writeError(response, 404, 'probe_token_invalid', 'The token is not known')
        if (answer.kind === 'data') writeAnswer(response, answer.data)
        if (answer.kind === 'redirect') {
            response.setStatus(302)
            response.setLocation(answer.location)
        }
    })
    // Outside the one catch: what the platform does with the statements of a script that fails is the question.
    if (answers.some(({ kind }) => kind === 'fail')) throw new Error('Measures a script that fails, nothing is wrong')
}
