/** The health routes: liveness for anybody, detail for auditors. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { readHealth } from './health.ts'
import { answerSetup } from './answer-setup.ts'
import { writeAnswer } from '../../platform/rest-exchange.ts'

/** GET …/health: that the app answers, and nothing else. Reads nothing, so nobody can make it work hard. */
export function getLiveness(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(response, { status: 'up' })
}

/** GET …/health/checks: every check; those that call outside as they were last time. */
export function getHealth(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'reading health', readHealth)
}
