/** A person retries a write-back: it is sent as the one who acted left it, also for another person and days later, unless somebody decided otherwise since. */

import { toOutcome } from '../core/outcome.ts'
import { byAudit } from './attribute.ts'
import { hasLaterOne, queueWriteBack } from './queue-write-back.ts'
import { readReview } from './read-review.ts'
import type { KeptWriteBack, Lacking, WriteBackPorts } from './write-back-ports.ts'

/** Queues it again, with what it lacked where that is known by now; false when it neither failed nor was refused, its review needs none, or it is superseded. */
export function retryWriteBack(sysId: string, ports: WriteBackPorts): boolean {
    const { clock, writeBacks } = ports
    const kept = writeBacks.read(sysId)
    if (kept === null || isSuperseded(sysId, kept, ports)) return false
    return kept.seal === 'sealed'
        ? writeBacks.reopen(sysId, clock.now(), findLacking(kept, ports))
        : queueAnew(kept, ports)
}

/** Whether a later decision on the review has a write-back of its own, or the review states another outcome now: Keeptrusts is not to hear the older one last. */
export function isSuperseded(sysId: string, kept: KeptWriteBack, ports: WriteBackPorts): boolean {
    const { action, escalationId, outcome, recordId, seal, table } = kept
    const read = seal === 'sealed' ? readReview(table, recordId, escalationId, ports) : null
    if (read === null) return false
    if (hasLaterOne(sysId, kept, read, ports)) return true
    const stated = action === 'resolve' ? toOutcome(table, read.review, ports.settings.outcomes) : ''
    return outcome !== '' && stated !== '' && outcome !== stated
}

/** Actor and outcome stay what they are. One that is missing is looked for in the audit, and only where the same person did it. */
function findLacking(kept: KeptWriteBack, ports: WriteBackPorts): Lacking {
    const { actedBy, action, escalationId, outcome, recordId, table } = kept
    const lacksOutcome = action === 'resolve' && outcome === ''
    const read = actedBy === '' || lacksOutcome ? readReview(table, recordId, escalationId, ports) : null
    if (read === null) return {}
    const { knownSince } = read
    const acted = { table, recordId, action, review: read.review, knownSince, keptBy: () => actedBy }
    const { person, review } = byAudit(ports)(acted)
    if (person === null || (actedBy !== '' && person.sysId !== actedBy)) return {}
    return {
        ...(actedBy === '' ? { actedBy: person.sysId, actor: person.actor } : {}),
        ...(lacksOutcome ? { outcome: toOutcome(table, review, ports.settings.outcomes) } : {}),
    }
}

/**
 * Of a row without a valid seal nothing counts but that its review must be read again: what is due of that review is queued as if it were
 * found now, for the person in the audit. In the app's own table only the session of an act names somebody, so there it is nobody until a person acts.
 */
function queueAnew({ recordId }: KeptWriteBack, ports: WriteBackPorts): boolean {
    const escalationId = ports.reviews.escalationOf(recordId)
    const link = escalationId === null ? null : ports.links.findAgain('compliance_task', escalationId)
    if (escalationId === null || link === null || link.recordId === null) return false
    const review = { escalationId, table: link.table, recordId: link.recordId }
    const queued = queueWriteBack(review, ['failed', 'refused'], ports, byAudit(ports))
    return queued !== null && queued.sysId !== null
}
