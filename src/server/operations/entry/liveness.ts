/** The liveness route: the app answers. It imports nothing at run time, so that nobody can make it work hard. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

/** GET …/health/live: answers `{ status: 'up' }` and reads nothing; an exception of the platform's own response has nobody to go to. */
export function getLiveness(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(200)
    response.setBody({ status: 'up' })
}
