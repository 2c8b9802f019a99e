/**
 * How far the decisions of a counter were counted for good. A busy counter gets hundreds of thousands of rows a day: without a checkpoint each of them
 * would count all before it.
 */

import { addSeconds, type Instant } from '../../shared/time.ts'

/** `rows` decisions were counted by the counter before `until`; none was counted for good while `until` is null. */
export interface CountCheckpoint {
    readonly rows: number
    readonly until: Instant | null
}

/** A counter that counts every row. */
export const NO_CHECKPOINT: CountCheckpoint = { rows: 0, until: null }
/** What a new counter has. One of an earlier version is empty: its rows do not have the time at which they were counted. */
export const FIRST_CHECKPOINT = '0'

/** Each so-many-th decision looks whether a checkpoint may move on. */
const STEP = 100
/** A row has its time before it is visible to others, and nodes differ in their clocks: what is younger is counted each time. */
const SETTLING_SECONDS = 300

/** Reads the column: one text, so that two workers cannot mix the number of one with the time of the other. */
export function readCheckpoint(text: string): CountCheckpoint {
    const read = /^(\d{1,12}) (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/.exec(text)
    return read === null ? NO_CHECKPOINT : { rows: Number(read[1]), until: read[2] }
}

/** As the column has it. */
export function writeCheckpoint({ rows, until }: CountCheckpoint): string {
    return until === null ? FIRST_CHECKPOINT : `${rows} ${until}`
}

/**
 * The time to which the checkpoint may move now; null for not now.
 *
 * | counter | answer |
 * |---|---|
 * | of an earlier version, without a checkpoint | never |
 * | its total is no multiple of 100 | not now |
 * | other | five minutes ago |
 */
export function toNextCheckpoint(text: string, total: number, now: Instant): Instant | null {
    return text === '' || total % STEP !== 0 ? null : addSeconds(now, -SETTLING_SECONDS)
}

/** Whether it is worth a write to move on past so many rows. */
export function isWorthMoving(rows: number): boolean {
    return rows >= STEP
}
