/** Calls Keeptrusts to find out whether it answers and whether it accepts the token: two calls, so that each failure has its own code. */

import { assessReachable, assessToken } from '../../core/health/assess-keeptrusts.ts'
import { found, type Finding } from '../../core/health/check.ts'
import type { HealthPorts } from './health-ports.ts'

/** A person waits for the answer. */
const TIMEOUT_SECONDS = 8
/** Documented for the API server; takes no token. */
const HEALTH_PATH = '/healthz'
/** The cheapest read that takes a token. */
const READ_PATH = '/v1/webhooks'

/** Whether anything answers at the configured address. The token is not sent. */
export function checkApi(ports: HealthPorts): Finding {
    const base = ports.keeptrusts.address()
    return base.ok
        ? assessReachable(call(base.value + HEALTH_PATH, null, ports))
        : found(base.failure.code, base.failure.detail)
}

/** Whether the token is alive. */
export function checkToken(ports: HealthPorts): Finding {
    const connection = ports.keeptrusts.connection()
    if (!connection.ok) return found(connection.failure.code, connection.failure.detail)
    const { baseUrl, token } = connection.value
    return assessToken(call(baseUrl + READ_PATH, token, ports))
}

function call(url: string, token: string | null, { keeptrusts, settings }: HealthPorts) {
    const timeoutSeconds = Math.min(TIMEOUT_SECONDS, settings.callTimeoutSeconds)
    return keeptrusts.call({ method: 'GET', url, token, body: null, timeoutSeconds, saveAs: null })
}
