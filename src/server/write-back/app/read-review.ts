/** Reads a review together with what Keeptrusts last reported of its escalation. */

import { readRequester } from '../../mapping/core/escalation-requester.ts'
import { REVIEW_COLUMNS } from '../core/review.ts'
import type { WriteBackPorts, ReviewedEscalation } from './write-back-ports.ts'

/** Null when the record is gone. The link is read again: a delivery may have moved it meanwhile. */
export function readReview(
    table: string,
    recordId: string,
    escalationId: string,
    { links, records }: Pick<WriteBackPorts, 'links' | 'records'>,
): ReviewedEscalation | null {
    const review = records.read(table, recordId, REVIEW_COLUMNS)
    const link = links.findAgain('compliance_task', escalationId)
    if (review === null || link === null) return null
    return { review, known: link.state, knownSince: link.occurredAt, requester: readRequester(link.detail) }
}
