/** How receiving goes: deliveries by hour and state, what waits longest, and dead letters by code. */

import type { DeliveryState } from '../../../shared/names.ts'
import { addSeconds, secondsBetween, toIso, type Instant } from '../../../shared/time.ts'

/** Hours that are shown, the present one among them. */
export const HOURS = 12
const HOUR_SECONDS = 3600

/** Counts by state; a state without deliveries is absent. */
export type StateCounts = Readonly<Partial<Record<DeliveryState, number>>>

/** One hour of the clock. */
export interface Hour {
    readonly from: Instant
    /** The first second after it. */
    readonly to: Instant
}

/** A delivery that is not processed yet. */
export interface Waiting {
    readonly number: string
    readonly sysId: string
    readonly state: string
    readonly receivedAt: Instant
}

/** Dead letters of one reason. */
export interface DeadLetters {
    readonly code: string
    readonly count: number
    readonly newest: Instant
}

/** What is read for the answer. */
export interface DeliveryHealthMaterial {
    readonly now: Instant
    /** Of deliveries that are not done, whenever they came. */
    readonly open: StateCounts
    /** By the hour in which they were received, the oldest hour first. */
    readonly hours: readonly (Hour & { readonly states: StateCounts })[]
    readonly oldestWaiting: Waiting | null
    readonly dead: readonly DeadLetters[]
}

/** The whole hours of the clock up to the present one, the oldest first. */
export function hoursBefore(now: Instant): readonly Hour[] {
    const present = `${now.slice(0, 13)}:00:00`
    const hours: Hour[] = []
    for (let back = HOURS - 1; back >= 0; back--) {
        const from = addSeconds(present, -back * HOUR_SECONDS)
        hours.push({ from, to: addSeconds(from, HOUR_SECONDS) })
    }
    return hours
}

/** The answer of the route. */
export function describeDeliveryHealth({ dead, hours, now, oldestWaiting, open }: DeliveryHealthMaterial): object {
    return {
        at: toIso(now),
        open,
        hours: hours.map(({ from, states }) => ({ from: toIso(from), states })),
        oldest_waiting: oldestWaiting && {
            number: oldestWaiting.number,
            sys_id: oldestWaiting.sysId,
            state: oldestWaiting.state,
            received_at: toIso(oldestWaiting.receivedAt),
            age_seconds: Math.max(0, secondsBetween(oldestWaiting.receivedAt, now)),
        },
        dead_letters: [...dead]
            .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
            .map(({ code, count, newest }) => ({ code, count, newest: toIso(newest) })),
    }
}
