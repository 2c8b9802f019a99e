/** A review changed: what Keeptrusts does not know of it is queued, and sent at once. */

import type { WriteBackState } from '../core/names.ts'
import { isHeaderValue } from '../core/request.ts'
import { toActors } from '../core/review.ts'
import type { WriteBackPorts } from './write-back-ports.ts'
import { queueWriteBack, type FindActor } from './queue-write-back.ts'
import { sendWriteBack } from './send-write-back.ts'

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
    const { reviews, settings } = ports
    if (!settings.writeBack) return null
    const escalationId = reviews.escalationOf(recordId)
    if (escalationId === null) return null
    const queued = queueWriteBack({ escalationId, table, recordId }, again, ports, findActorOf(ports))
    return queued === null || queued.sysId === null ? null : sendWriteBack(queued.sysId, ports)
}

/** Finds who did it in the columns of the review. */
export function findActorOf({ reviews, settings }: Pick<WriteBackPorts, 'reviews' | 'settings'>): FindActor {
    return (action, review) => {
        for (const user of toActors(action, review)) {
            const actor = reviews.actorOf(user, settings.actorColumn)
            if (actor !== null && isHeaderValue(actor)) return actor
        }
        return ''
    }
}
