/** Puts into the queue what Keeptrusts does not know of a review, once. */

import type { WriteBackAction, WriteBackState } from '../core/names.ts'
import { toOutcome } from '../core/outcome.ts'
import { toReason } from '../core/request.ts'
import { toWriteBackAction } from '../core/review.ts'
import type { Attribute } from './attribute.ts'
import type { ReviewedEscalation, WriteBack, WriteBackPorts } from './write-back-ports.ts'
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
    const key = toWriteBackKey(action, escalationId, read, crypto)
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
    const isRefused = again.indexOf('refused') >= 0 && hasRefused(key, writeBack, ports)
    return { key, sysId: writeBacks.queue(key, writeBack, isRefused ? again.filter(isNoRefusal) : again) }
}

/** The write-back of an action on a review as it is known now. What Keeptrusts reported last is part of it: after a claim is given back there, the next one is new. */
export function toWriteBackKey(
    action: WriteBackAction,
    escalationId: string,
    { known, knownSince }: Pick<ReviewedEscalation, 'known' | 'knownSince'>,
    { sha256 }: WriteBackPorts['crypto'],
): string {
    return sha256([action, knownSince, known, escalationId].join('|'))
}

/** Whether what the review says now has another write-back: of two decisions Keeptrusts is not to hear the older one last. */
export function hasLaterOne(
    sysId: string,
    { action, escalationId }: Pick<WriteBack, 'action' | 'escalationId'>,
    read: ReviewedEscalation,
    { crypto, writeBacks }: WriteBackPorts,
): boolean {
    const present = writeBacks.find(toWriteBackKey(action, escalationId, read, crypto))
    return present !== null && present.sysId !== sysId
}

/** Whether Keeptrusts refused the same decision of the same person: asked again, it would refuse it again. */
function hasRefused(key: string, { actedBy, outcome }: WriteBack, { writeBacks }: WriteBackPorts): boolean {
    const kept = writeBacks.find(key)
    const row = kept === null || kept.state !== 'refused' ? null : writeBacks.read(kept.sysId)
    return row !== null && row.seal === 'sealed' && row.actedBy === actedBy && row.outcome === outcome
}

function isNoRefusal(state: WriteBackState): boolean {
    return state !== 'refused'
}
