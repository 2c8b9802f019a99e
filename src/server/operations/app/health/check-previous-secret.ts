/** Looks at the previous secret: whether it is past its date, and whether the sender still signs with it. */

import { assessPreviousSecret } from '../../core/health/assess-receiving.ts'
import type { Finding } from '../../core/health/check.ts'
import { findSigner, hasPrevious } from './find-signer.ts'
import type { HealthPorts } from './health-ports.ts'

/** Asks who signed only while a previous secret counts: otherwise no answer would change anything. */
export function checkPreviousSecret(ports: HealthPorts): Finding {
    const { clock, entered, secrets } = ports
    const signer = hasPrevious(ports) ? findSigner(ports) : null
    const last = signer === null ? null : signer.secret
    return assessPreviousSecret(entered.previous(), secrets.previousExpires(), clock.now(), last)
}
