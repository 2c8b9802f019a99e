/** The totals of counters: each is the number of its decision rows, so that whatever was lost in between is found again. */

import { TABLES } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import { countRows } from '../../platform/aggregates.ts'
import { clock } from '../../platform/clock.ts'
import { countOf, findRow, textOf, type TableRecord } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'
import {
    FIRST_CHECKPOINT,
    isWorthMoving,
    readCheckpoint,
    toNextCheckpoint,
    writeCheckpoint,
    type CountCheckpoint,
} from '../core/count-checkpoint.ts'

/** Workers that count at the same moment make each other count again; each round one of them is done. After so many the delivery is attempted again. */
const MOST_ROUNDS = 8

/** The counter of a row, and since when it counts the row: not from before its checkpoint, also where the clock of this node is behind. */
export function toCountedBy(counter: TableRecord): Fields {
    const { until } = readCheckpoint(textOf(counter, 'checkpoint'))
    const now = clock.now()
    return { counter: counter.getUniqueValue(), counted_at: until !== null && until > now ? until : now }
}

type Conditions = Parameters<typeof countRows>[1]

/** Rows of decisions stay for longer than this: until then their number is the total, and afterwards a total no longer falls. */
const EXACT_SECONDS = 30 * 86400

/**
 * The total: what was counted for good, and the rows since then. `touchedAt`: since when the row counts that this worker put into the counter or took
 * from it, '' where nobody knows; a checkpoint behind it may have missed that. Such a checkpoint is forgotten first and the rows are counted then, and
 * who counts on from a checkpoint looks afterwards whether it is still there: of two workers, at least one sees the other.
 */
export function settleTotal(given: TableRecord, touchedAt: Instant | null = null): Result<number, WriteFailure> {
    let counter = given
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const stored = textOf(counter, 'checkpoint')
        const known = readCheckpoint(stored)
        const hasMissed = touchedAt !== null && known.until !== null && touchedAt < known.until
        if (hasMissed) {
            const forgotten = updateRow(counter, { checkpoint: FIRST_CHECKPOINT }, null)
            if (!forgotten.ok) return forgotten
        } else {
            const total = settle(counter, 'total', toSince(known), known.rows)
            if (!total.ok || stored === '' || (known.until === null && !isWorthMoving(total.value))) return total
            counter = readAgain(counter)
            if (textOf(counter, 'checkpoint') === stored && moveOn(counter, known, total.value)) return total
        }
        counter = readAgain(counter)
    }
    return isBusy(given)
}

function toSince({ until }: CountCheckpoint): Conditions {
    return until === null ? [] : [['counted_at', '>=', until]]
}

/** Moves the checkpoint of the counter on where it is time; whether it can be relied on. A row may have left while the rows were counted. */
function moveOn(counter: TableRecord, known: CountCheckpoint, total: number): boolean {
    const until = toNextCheckpoint(textOf(counter, 'checkpoint'), total, clock.now())
    if (until === null) return true
    const before: Conditions[number] = ['counted_at', '<', until]
    const older = countRows(TABLES.decision, [ofCounter(counter), ...toSince(known), before])
    if (!isWorthMoving(older)) return true
    const rows = known.rows + older
    // Without it the next worker counts more rows: no reason to fail.
    updateRow(counter, { checkpoint: writeCheckpoint({ rows, until }) }, null)
    if (countRows(TABLES.decision, [ofCounter(counter), before]) === rows) return true
    updateRow(counter, { checkpoint: FIRST_CHECKPOINT }, null)
    return false
}

/** As others have written it meanwhile; as it was where somebody deleted it. */
function readAgain(counter: TableRecord): TableRecord {
    return findRow(TABLES.decisionCount, 'sys_id', counter.getUniqueValue()) || counter
}

function ofCounter(counter: TableRecord): Conditions[number] {
    return ['counter', '=', counter.getUniqueValue()]
}

/**
 * Writes the number of the counter's decision rows that fit, and counts again after the write: the last worker to write has counted every row that was
 * there, so a write that came too late is corrected by the worker that made it. A worker that others kept counting again has not seen that its number
 * is right: it fails, so that another attempt at its delivery counts. `before`: rows that do not fit and count all the same.
 */
function settle(
    given: TableRecord,
    column: 'total' | 'overflow',
    conditions: Conditions,
    before = 0,
): Result<number, WriteFailure> {
    let counter = given
    const rows: Conditions = [ofCounter(counter), ...conditions]
    const isExact = addSeconds(textOf(counter, 'sys_created_on'), EXACT_SECONDS) > clock.now()
    let counted = before + countRows(TABLES.decision, rows)
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const isWrong = (): boolean => {
            const stored = countOf(counter, column)
            return isExact ? stored !== counted : stored < counted
        }
        // It was read before this worker's row was there: others may have written another number since.
        if (!isWrong() && round === 0) counter = readAgain(counter)
        const written = isWrong() ? updateRow(counter, { [column]: String(counted) }, null) : ok(counter)
        if (!written.ok) return written
        const again = before + countRows(TABLES.decision, rows)
        if (again === counted) return ok(counted)
        counted = again
    }
    return isBusy(counter)
}

function isBusy(counter: TableRecord): Result<never, WriteFailure> {
    return fail({
        code: 'busy',
        table: TABLES.decisionCount,
        name: null,
        message: `Others keep counting for the same counter: ${counter.getUniqueValue()}`,
    })
}

/** The number of decisions of the counter that a limit kept without an incident. */
export function countHeldBack(counter: TableRecord): Result<number, WriteFailure> {
    return settle(counter, 'overflow', [['held_back', '=', 'true']])
}
