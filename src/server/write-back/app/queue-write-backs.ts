/** A review changed: what Keeptrusts does not know of it goes into the outbox, and from there at once to Keeptrusts. */

import type { WriteBackState } from '../../shared/names.ts'
import { toOutcome } from '../core/outcome.ts'
import { isHeaderValue, toReason } from '../core/request.ts'
import { toActors, toTell } from '../core/review.ts'
import type { WriteBackPorts } from './write-back-ports.ts'
import { sendWriteBack } from './send-write-back.ts'
import { readReview } from './read-review.ts'

/** People changed the state: what failed before is worth another try. A refusal stays one. */
export const AFTER_A_CHANGE: readonly WriteBackState[] = ['unneeded', 'failed']
/** Nobody need have changed anything. */
export const AFTER_A_LOOK: readonly WriteBackState[] = ['unneeded']

/** Answers how the write-back stands; null when there is nothing to tell, or it was told before. */
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
    const action = toTell(table, review, known)
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
    // What Keeptrusts said last is the version: after a claim is given back there, the next claim is a new one.
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
