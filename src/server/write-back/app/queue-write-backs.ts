/** A review changed: what Keeptrusts does not know of it is queued, and sent at once. */

import type { WriteBackState } from '../core/names.ts'
import { toOutcome } from '../core/outcome.ts'
import { isHeaderValue, toReason } from '../core/request.ts'
import { toActors, toWriteBackAction } from '../core/review.ts'
import type { WriteBackPorts } from './write-back-ports.ts'
import { sendWriteBack } from './send-write-back.ts'
import { readReview } from './read-review.ts'

/** People changed the state: what failed before is worth another try. A refusal stays one. */
export const AFTER_A_CHANGE: readonly WriteBackState[] = ['unneeded', 'failed']
/** Nobody need have changed anything. */
export const AFTER_A_LOOK: readonly WriteBackState[] = ['unneeded']

/** Answers the state of the write-back; null when there is nothing to send, or it was sent before. */
export function queueWriteBacks(
    table: string,
    recordId: string,
    again: readonly WriteBackState[],
    ports: WriteBackPorts,
): WriteBackState | null {
    const { crypto, writeBacks, reviews, settings } = ports
    if (!settings.writeBack) return null
    const escalationId = reviews.escalationOf(recordId)
    const read = escalationId === null ? null : readReview(table, recordId, escalationId, ports)
    if (escalationId === null || read === null) return null
    const { known, knownSince, review } = read
    const action = toWriteBackAction(table, review, known)
    if (action === null) return null
    const isClaim = action === 'claim'
    const writeBack = {
        escalationId,
        action,
        actor: findActor(toActors(action, review), ports),
        outcome: isClaim ? '' : toOutcome(table, review, settings.outcomes),
        reason: isClaim ? '' : toReason(review.close_notes, review.number),
        table,
        recordId,
    }
    // What Keeptrusts reported last is part of the key: after a claim is given back there, the next claim is a new one.
    const key = crypto.sha256([action, knownSince, known, escalationId].join('|'))
    const sysId = writeBacks.queue(key, writeBack, again)
    return sysId === null ? null : sendWriteBack(sysId, ports)
}

function findActor(users: readonly string[], { reviews, settings }: WriteBackPorts): string {
    for (const user of users) {
        const actor = reviews.actorOf(user, settings.actorColumn)
        if (actor !== null && isHeaderValue(actor)) return actor
    }
    return ''
}
