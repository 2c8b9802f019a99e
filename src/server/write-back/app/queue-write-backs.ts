/** A review changed: what Keeptrusts does not know of it goes into the outbox, and from there at once to Keeptrusts. */

import type { ReplyState } from '../../shared/names.ts'
import { toOutcome } from '../core/outcome.ts'
import { isHeaderValue, toReason } from '../core/request.ts'
import { toActors, toTell } from '../core/review.ts'
import type { ReplyPorts } from './write-back-ports.ts'
import { driveReply } from './send-write-back.ts'
import { readReview } from './read-review.ts'

/** People changed the state: what failed before is worth another try. A refusal stays one. */
export const AFTER_A_CHANGE: readonly ReplyState[] = ['unneeded', 'failed']
/** Nobody need have changed anything. */
export const AFTER_A_LOOK: readonly ReplyState[] = ['unneeded']

/** Answers how the reply stands; null when there is nothing to tell, or it was told before. */
export function tellKeeptrusts(
    table: string,
    recordId: string,
    again: readonly ReplyState[],
    ports: ReplyPorts,
): ReplyState | null {
    const { crypto, replies, reviews, settings } = ports
    if (!settings.writeBack) return null
    const escalationId = reviews.escalationOf(recordId)
    const read = escalationId === null ? null : readReview(table, recordId, escalationId, ports)
    if (escalationId === null || read === null) return null
    const { known, knownSince, review } = read
    const action = toTell(table, review, known)
    if (action === null) return null
    const isClaim = action === 'claim'
    const reply = {
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
    const sysId = replies.queue(key, reply, again)
    return sysId === null ? null : driveReply(sysId, ports)
}

function findActor(users: readonly string[], { reviews, settings }: ReplyPorts): string {
    for (const user of users) {
        const actor = reviews.actorOf(user, settings.actorColumn)
        if (actor !== null && isHeaderValue(actor)) return actor
    }
    return ''
}
