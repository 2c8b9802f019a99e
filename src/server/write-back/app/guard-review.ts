/** Refuses that people decide on their own request, however they save the review. */

import { isClosed, isReported } from '../core/review.ts'
import { readRequester } from '../../mapping/core/escalation-requester.ts'
import type { Fields } from '../../shared/plan.ts'
import type { WriteBackPorts } from './write-back-ports.ts'

type Ports = Pick<WriteBackPorts, 'links' | 'reviewers' | 'reviews'>

/**
 * Whether the user of the session asked for what is reviewed, and the change decides on it: it closes the review or states an outcome. What
 * Keeptrusts reported is nobody's decision here.
 */
export function isOwnRequest(table: string, recordId: string, after: Fields, before: Fields, ports: Ports): boolean {
    const isDecision = isClosed(table, after) || after.outcome !== before.outcome
    if (!isDecision || isReported('resolved', table, after, null)) return false
    const escalationId = ports.reviews.escalationOf(recordId)
    const link = escalationId === null ? null : ports.links.findAgain('compliance_task', escalationId)
    if (link === null || link.state === 'resolved') return false
    const requester = readRequester(link.detail)
    return requester !== '' && ports.reviewers.isNamed(requester)
}
