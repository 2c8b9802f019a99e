/** A person retries a write-back: it is sent as the one who acted left it, also for another person and days later. */

import { toOutcome } from '../core/outcome.ts'
import { byAudit } from './attribute.ts'
import { readReview } from './read-review.ts'
import type { Lacking, WriteBack, WriteBackPorts } from './write-back-ports.ts'

/** Queues it again, with what it lacked where that is known by now; false when it neither failed nor was refused. */
export function retryWriteBack(sysId: string, ports: WriteBackPorts): boolean {
    const { clock, writeBacks } = ports
    const kept = writeBacks.read(sysId)
    return kept !== null && writeBacks.reopen(sysId, clock.now(), findLacking(kept, ports))
}

/** Actor and outcome stay what they are. One that is missing is looked for in the audit, and only where the same person did it. */
function findLacking(kept: WriteBack, ports: WriteBackPorts): Lacking {
    const { actedBy, action, escalationId, outcome, recordId, table } = kept
    const lacksOutcome = action === 'resolve' && outcome === ''
    const read = actedBy === '' || lacksOutcome ? readReview(table, recordId, escalationId, ports) : null
    if (read === null) return {}
    const { person, review } = byAudit(ports)({ table, recordId, action, review: read.review, keptBy: () => actedBy })
    if (person === null || (actedBy !== '' && person.sysId !== actedBy)) return {}
    return {
        ...(actedBy === '' ? { actedBy: person.sysId, actor: person.actor } : {}),
        ...(lacksOutcome ? { outcome: toOutcome(table, review, ports.settings.outcomes) } : {}),
    }
}
