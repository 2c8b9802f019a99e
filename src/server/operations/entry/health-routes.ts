/** The health route for auditors. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { readHealth } from './health.ts'
import { answerSetup } from './answer-setup.ts'

/** GET …/health/checks: every check; those that call outside as they were last time. */
export function getHealth(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'reading health', readHealth)
}
