/** Puts into the queue what Keeptrusts does not know of a review, once. */

import type { WriteBackState } from '../core/names.ts'
import { toOutcome } from '../core/outcome.ts'
import { toReason } from '../core/request.ts'
import { toWriteBackAction } from '../core/review.ts'
import type { Attribute } from './attribute.ts'
import type { WriteBack, WriteBackPorts } from './write-back-ports.ts'
import { readReview } from './read-review.ts'

/** A write-back that Keeptrusts is to get. */
export interface Queued {
    readonly key: string
    /** The row to send; null when it waits, or ended, already. */
    readonly sysId: string | null
}

/** Null when the review shows nothing that Keeptrusts does not know. */
export function queueWriteBack(
    { escalationId, recordId, table }: Pick<WriteBack, 'escalationId' | 'recordId' | 'table'>,
    again: readonly WriteBackState[],
    ports: WriteBackPorts,
    attribute: Attribute,
): Queued | null {
    const { crypto, settings, writeBacks } = ports
    const read = readReview(table, recordId, escalationId, ports)
    if (read === null) return null
    const { known, knownSince, review } = read
    const action = toWriteBackAction(table, review, known)
    if (action === null) return null
    const isClaim = action === 'claim'
    // What Keeptrusts reported last is part of the key: after a claim is given back there, the next claim is a new one.
    const key = crypto.sha256([action, knownSince, known, escalationId].join('|'))
    const keptBy = (): string => {
        const kept = writeBacks.find(key)
        const row = kept === null ? null : writeBacks.read(kept.sysId)
        return row === null || row.seal !== 'sealed' ? '' : row.actedBy
    }
    const { person, review: said } = attribute({ table, recordId, action, review, knownSince, keptBy })
    const writeBack = {
        escalationId,
        action,
        actedBy: person === null ? '' : person.sysId,
        actor: person === null ? '' : person.actor,
        outcome: isClaim ? '' : toOutcome(table, said, settings.outcomes),
        reason: isClaim ? '' : toReason(said.close_notes, review.number),
        table,
        recordId,
    }
    return { key, sysId: writeBacks.queue(key, writeBack, again) }
}
