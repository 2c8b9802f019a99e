/** Counts decisions: each is one row, and a counter's total is the number of its rows, so that whatever was lost in between is found again. */

import { GlideAggregate } from '@servicenow/glide'
import { TABLES } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { countRows } from '../../platform/aggregates.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { countOf, findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { openRowSeals } from '../../platform/row-seals.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { SEALED_OF_DECISION } from '../../shared/sealed-rows.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import {
    FIRST_CHECKPOINT,
    isWorthMoving,
    readCheckpoint,
    toNextCheckpoint,
    writeCheckpoint,
    type CountCheckpoint,
} from '../core/count-checkpoint.ts'
import type { CountedRow, Decisions } from '../app/ports.ts'
import {
    besideOther,
    isOfOther,
    isOwnDecision,
    joinNames,
    toCounterFields,
    toCounterKey,
    toDecisionFields,
    toDecisionKey,
    toEarlier,
    toFlowDecisionKey,
    underShared,
    type DecisionRow,
} from '../core/decision-row.ts'

/** Workers that count at the same moment make each other count again; each round one of them is done. After so many the delivery is attempted again. */
const MOST_ROUNDS = 8

export const decisions: Decisions = { count, overflow, incidentsOpened }

/** The seal distinguishes what an event under another name adds after the row was attested from what somebody else changed. */
const seals = openRowSeals('decision', SEALED_OF_DECISION)

/** The counter of a row, and since when it counts the row: not from before its checkpoint, also where the clock of this node is behind. */
function toCountedBy(counter: TableRecord): Fields {
    const { until } = readCheckpoint(textOf(counter, 'checkpoint'))
    const now = clock.now()
    return { counter: counter.getUniqueValue(), counted_at: until !== null && until > now ? until : now }
}

function toSealed(decision: DecisionRow, key: string): Fields {
    return seals.seal(toDecisionFields(decision, key))
}

/** The delivery that inserts the decision's row owns it. Repeating it counts the rows again and changes nothing. */
function count(decision: DecisionRow): Result<CountedRow, WriteFailure> {
    const shared = findShared(decision)
    if (shared !== null) return joinRow(shared.row, shared.decision)
    return decision.delivery === '' ? keepOfFlow(decision) : countRow(decision)
}

/**
 * No delivery vouches for what a flow reports: no counter has it, it shows no version that a gateway runs, and its row stands beside that of a delivery
 * that reports the same later.
 */
function keepOfFlow(decision: DecisionRow): Result<CountedRow, WriteFailure> {
    const received = findRow(TABLES.decision, 'decision_key', toDecisionKey(decision, crypto.sha256))
    if (received !== null) return ok(toRepeat(received))
    const key = toFlowDecisionKey(decision, crypto.sha256)
    const inserted = insertRow(TABLES.decision, toSealed({ ...decision, configVersion: null }, key), null)
    if (!inserted.ok && findRow(TABLES.decision, 'decision_key', key) === null) return inserted
    return ok({ counted: true, isRepeat: !inserted.ok, total: 0, counter: '' })
}

/** The row that has the shared id of a further violation and is of its policy: an event about it alone came first. */
function findShared(decision: DecisionRow): { readonly row: TableRecord; readonly decision: DecisionRow } | null {
    const shared = underShared(decision)
    if (shared === null) return null
    const row = findRow(TABLES.decision, 'decision_key', toDecisionKey(shared, crypto.sha256))
    return row !== null && textOf(row, 'policy') === decision.policy ? { row, decision: shared } : null
}

function toRepeat(row: TableRecord): CountedRow {
    return { counted: false, isRepeat: true, total: 0, counter: textOf(row, 'counter') }
}

function countRow(decision: DecisionRow): Result<CountedRow, WriteFailure> {
    const counter = findOrCreateCounter(decision)
    if (!counter.ok) return counter
    const counterId = counter.value.getUniqueValue()
    const key = toDecisionKey(decision, crypto.sha256)
    const inserted = insertRow(TABLES.decision, { ...toSealed(decision, key), ...toCountedBy(counter.value) }, null)
    const row = inserted.ok ? inserted.value : findRow(TABLES.decision, 'decision_key', key)
    if (row === null) return inserted.ok ? ok({ counted: false, isRepeat: false, total: 0, counter: '' }) : inserted
    if (!inserted.ok) return isBeside(row, decision) ? countRow(besideOther(decision)) : joinRow(row, decision)
    // As it is stored: a rule of the instance may have changed it.
    const total = settleTotal(counter.value, textOf(row, 'counted_at'))
    return total.ok ? ok({ counted: true, isRepeat: false, total: total.value, counter: counterId, decision }) : total
}

/** Whether the row is that of another violation of the same request. */
function isBeside(row: TableRecord, decision: DecisionRow): boolean {
    return isOfOther(toKnown(row, decision), decision, () => {
        const key = toDecisionKey(besideOther(decision), crypto.sha256)
        return findRow(TABLES.decision, 'decision_key', key) !== null
    })
}

/** The decision has a row: that of this very delivery, or of another of its names, which may say less. */
function joinRow(row: TableRecord, decision: DecisionRow): Result<CountedRow, WriteFailure> {
    const known = toKnown(row, decision)
    if (isOwnDecision(known.delivery, decision)) return countAgain(row, known)
    const joined = joinNames(known, decision)
    if (joined === null) return ok(toRepeat(row))
    const left = textOf(row, 'counter')
    const countedAt = textOf(row, 'counted_at')
    const fields = toSealed(joined, textOf(row, 'decision_key'))
    if (toCounterKey(joined, crypto.sha256) === toCounterKey(known, crypto.sha256)) {
        const filled = updateRow(row, fields, null)
        return filled.ok ? ok({ ...toRepeat(row), decision: joined }) : filled
    }
    const counter = findOrCreateCounter(joined)
    if (!counter.ok) return counter
    const moved = updateRow(row, { ...fields, ...toCountedBy(counter.value) }, null)
    if (!moved.ok) return moved
    const leftCounter = findRow(TABLES.decisionCount, 'sys_id', left)
    // It counts every row again where it had counted that one for good.
    const settled = leftCounter === null ? ok(0) : settleTotal(leftCounter, countedAt)
    if (!settled.ok) return settled
    const total = settleTotal(counter.value, textOf(row, 'counted_at'))
    if (!total.ok) return total
    // Its action is known: the incident of the name before stands for it.
    if (joined.delivery !== decision.delivery) return ok({ ...toRepeat(row), decision: joined })
    const counterId = counter.value.getUniqueValue()
    return ok({ counted: true, isRepeat: false, total: total.value, counter: counterId, decision: joined })
}

/** It may have left the counter of a weaker action, or of no policy, in an attempt that ended before it counted again. */
function countAgain(row: TableRecord, known: DecisionRow): Result<CountedRow, WriteFailure> {
    const keys = toEarlier(known).map((one) => toCounterKey(one, crypto.sha256))
    const settled = settleAll(keys.map((key) => findRow(TABLES.decisionCount, 'counter_key', key)))
    if (!settled.ok) return settled
    // The gateway may have moved to another environment since the first attempt: the row stays with its counter.
    const counter = findCounterOf(row, known)
    if (!counter.ok) return counter
    const total = settleTotal(counter.value)
    if (!total.ok) return total
    const counterId = counter.value.getUniqueValue()
    return ok({ counted: true, isRepeat: true, total: total.value, counter: counterId, decision: known })
}

/** Counters that an earlier attempt may have left: nobody knows how far they had counted the row, so they count every row. */
function settleAll(counters: readonly (TableRecord | null)[]): Result<null, WriteFailure> {
    for (const counter of counters) {
        const total = counter === null ? ok(0) : settleTotal(counter, '')
        if (!total.ok) return total
    }
    return ok(null)
}

function findCounterOf(row: TableRecord, known: DecisionRow): Result<TableRecord, WriteFailure> {
    const counter = findRow(TABLES.decisionCount, 'sys_id', textOf(row, 'counter'))
    return counter === null ? findOrCreateCounter(known) : ok(counter)
}

/** The decision as its row has it. */
function toKnown(row: TableRecord, { decisionId, gatewayId }: DecisionRow): DecisionRow {
    return {
        decisionId,
        gatewayId,
        policy: textOf(row, 'policy'),
        policyName: textOf(row, 'policy_name'),
        environment: textOf(row, 'environment'),
        action: textOf(row, 'action') as DecisionRow['action'],
        severity: (textOf(row, 'severity') || null) as DecisionRow['severity'],
        model: textOf(row, 'model') || null,
        configVersion: textOf(row, 'config_version') || null,
        isAboutOne: textOf(row, 'is_about_one') === '1',
        day: textOf(row, 'day'),
        occurredAt: textOf(row, 'occurred_at'),
        delivery: textOf(row, 'delivery'),
    }
}

/** What `count` would answer, by reading alone. */
export function lookAtDecision(decision: DecisionRow): CountedRow {
    const shared = findShared(decision)
    if (shared !== null) return lookAtRow(shared.row, shared.decision)
    const known = findRow(TABLES.decision, 'decision_key', toDecisionKey(decision, crypto.sha256))
    if (known === null) return { counted: true, isRepeat: false, ...lookAtCounter(decision, 1), decision }
    return isBeside(known, decision) ? lookAtDecision(besideOther(decision)) : lookAtRow(known, decision)
}

function lookAtRow(row: TableRecord, decision: DecisionRow): CountedRow {
    const known = toKnown(row, decision)
    if (isOwnDecision(known.delivery, decision))
        return { counted: true, isRepeat: true, ...lookAtCounter(known, 0), decision: known }
    const joined = joinNames(known, decision)
    if (joined === null) return toRepeat(row)
    if (joined.delivery !== decision.delivery) return { ...toRepeat(row), decision: joined }
    return { counted: true, isRepeat: false, ...lookAtCounter(joined, 1), decision: joined }
}

function lookAtCounter(decision: DecisionRow, more: number): Pick<CountedRow, 'counter' | 'total'> {
    const counter = findRow(TABLES.decisionCount, 'counter_key', toCounterKey(decision, crypto.sha256))
    const total = (counter === null ? 0 : countOf(counter, 'total')) + more
    return { total, counter: counter === null ? '' : counter.getUniqueValue() }
}

function findOrCreateCounter(decision: DecisionRow): Result<TableRecord, WriteFailure> {
    const key = toCounterKey(decision, crypto.sha256)
    const known = findRow(TABLES.decisionCount, 'counter_key', key)
    if (known) return ok(known)
    // Of a counter that people deleted: the decisions keep its sys_id, and it is made again under the same one.
    const sysId = crypto.sha256(`counter|${key}`).slice(0, 32)
    const inserted = insertRow(TABLES.decisionCount, toCounterFields(decision, key), null, sysId)
    // Read again in either case: an update of a row as it was inserted might write every column, also what others changed meanwhile.
    const stored = findRow(TABLES.decisionCount, 'counter_key', key)
    return stored === null ? inserted : ok(stored)
}

type Conditions = Parameters<typeof countRows>[1]

/** Rows of decisions stay for longer than this: until then their number is the total, and afterwards a total no longer falls. */
const EXACT_SECONDS = 30 * 86400

/**
 * The total: what was counted for good, and the rows since then. `touchedAt`: since when the row counts that this worker put into the counter or took
 * from it, '' where nobody knows; a checkpoint behind it may have missed that. Such a checkpoint is forgotten first and the rows are counted then, and
 * who counts on from a checkpoint looks afterwards whether it is still there: of two workers, at least one sees the other.
 */
function settleTotal(given: TableRecord, touchedAt: Instant | null = null): Result<number, WriteFailure> {
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

/** Marks the delivery's decision as one without an incident, and counts the marked ones; answers why it could not. */
function overflow(counterId: string, delivery: string): WriteFailure | null {
    if (counterId === '') return null
    const row = openTable(TABLES.decision)
    row.addQuery('counter', counterId)
    row.addQuery('delivery', delivery)
    row.setLimit(1)
    row.query()
    if (!row.next()) return null
    const marked = updateRow(row, { held_back: 'true' }, null)
    if (!marked.ok) return marked.failure
    const counter = openTable(TABLES.decisionCount)
    if (!counter.get(counterId)) return null
    const counted = settle(counter, 'overflow', [['held_back', '=', 'true']])
    return counted.ok ? null : counted.failure
}

function incidentsOpened(day: string): number {
    const links = new GlideAggregate(TABLES.link as never)
    links.addQuery('kind' as never, '=', 'violation_incident' as never)
    links.addQuery('opened_on' as never, '=', day as never)
    links.addAggregate('COUNT', '' as never)
    links.query()
    return links.next() ? Number(links.getAggregate('COUNT', '' as never)) : 0
}
