/** Counts decisions: each is one row of one counter, whatever its event is called and however often it arrives. */

import { GlideAggregate } from '@servicenow/glide'
import { TABLES } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import { crypto } from '../../platform/crypto.ts'
import { countOf, findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { openRowSeals } from '../../platform/row-seals.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { SEALED_OF_DECISION } from '../../shared/sealed-rows.ts'
import { countHeldBack, settleTotal, toCountedBy } from './decision-totals.ts'
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

export const decisions: Decisions = { count, overflow, incidentsOpened }

/** The seal distinguishes what an event under another name adds after the row was attested from what somebody else changed. */
const seals = openRowSeals('decision', SEALED_OF_DECISION)

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
function toKnown(row: TableRecord, { decisionId, gatewayId, gatewayRow }: DecisionRow): DecisionRow {
    return {
        decisionId,
        gatewayId,
        gatewayRow: textOf(row, 'gateway_record') || gatewayRow,
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
    const counted = countHeldBack(counter)
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
