/** Counts decisions: each once, into one row per policy, gateway, action and day, exactly once even when a worker dies half-way. */

import { GlideAggregate } from '@servicenow/glide'
import { TABLES } from '../../shared/names.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { crypto } from '../../platform/crypto.ts'
import { lockRow, newToken } from '../../platform/row-lock.ts'
import { countOf, findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import type { Decisions } from '../app/ports.ts'
import {
    toCounterFields,
    toCounterKey,
    toCountStep,
    toDecisionFields,
    toDecisionKey,
    type DecisionRow,
} from '../core/decision-row.ts'

/*
 * How a decision is counted exactly once. The delivery that inserts the decision row owns it, and a delivery has one worker at a time.
 *
 *   1 decision row, counted = false      dies here: the owner's next attempt goes on at 2
 *   2 counter locked by the decision     dies here: the lock ends, the owner's next attempt locks again
 *   3 counter + 1, applied = decision    dies here: the next worker that locks sees applied, and does 4 for the dead one
 *   4 decision row, counted = true
 *   5 counter unlocked
 */
export const decisions: Decisions = { count, overflow, incidentsOpened }

type CountStep = ReturnType<typeof toCountStep>
type Counted = { readonly counted: boolean; readonly total: number; readonly counter: string }

function count(decision: DecisionRow): Result<Counted, WriteFailure> {
    const remembered = remember(decision)
    if (!remembered.ok) return remembered
    const { row, step } = remembered.value
    if (step !== 'count') return ok({ counted: step === 'counted', total: 0, counter: textOf(row, 'counter') })
    const counter = findOrCreateCounter(decision)
    if (!counter.ok) return counter
    return add(row, counter.value)
}

/** What `count` would answer, by reading alone. */
export function lookAtDecision(decision: DecisionRow): Counted {
    const known = findRow(TABLES.decision, 'decision_key', toDecisionKey(decision, crypto.sha256))
    const step = known === null ? 'count' : toStep(known, decision)
    if (known !== null && step === 'of_another') return { counted: false, total: 0, counter: textOf(known, 'counter') }
    const counter = findRow(TABLES.decisionCount, 'counter_key', toCounterKey(decision, crypto.sha256))
    const total = step === 'counted' ? 0 : (counter === null ? 0 : countOf(counter, 'total')) + 1
    return { counted: true, total, counter: counter === null ? '' : counter.getUniqueValue() }
}

function remember(decision: DecisionRow): Result<{ row: TableRecord; step: CountStep }, WriteFailure> {
    const key = toDecisionKey(decision, crypto.sha256)
    const inserted = insertRow(TABLES.decision, toDecisionFields(decision, key), null)
    if (inserted.ok) return ok({ row: inserted.value, step: 'count' })
    const known = findRow(TABLES.decision, 'decision_key', key)
    return known ? ok({ row: known, step: toStep(known, decision) }) : inserted
}

function toStep(row: TableRecord, { delivery }: DecisionRow): CountStep {
    return toCountStep({ delivery: textOf(row, 'delivery'), isCounted: textOf(row, 'counted') === '1' }, delivery)
}

function findOrCreateCounter(decision: DecisionRow): Result<TableRecord, WriteFailure> {
    const key = toCounterKey(decision, crypto.sha256)
    const known = findRow(TABLES.decisionCount, 'counter_key', key)
    if (known) return ok(known)
    const inserted = insertRow(TABLES.decisionCount, toCounterFields(decision, key), null)
    if (inserted.ok) return inserted
    const other = findRow(TABLES.decisionCount, 'counter_key', key)
    return other ? ok(other) : inserted
}

function add(decision: TableRecord, counter: TableRecord): Result<Counted, WriteFailure> {
    const token = decision.getUniqueValue()
    const locked = lockRow(TABLES.decisionCount, counter.getUniqueValue(), token)
    if (!locked) return fail(busy())
    const last = textOf(locked, 'applied_token')
    const isApplied = last === token
    if (last !== '' && !isApplied) finishFor(last)
    const total = countOf(locked, 'total') + (isApplied ? 0 : 1)
    if (!isApplied) updateRow(locked, { total: String(total), applied_token: token }, null)
    updateRow(decision, { counted: 'true', counter: counter.getUniqueValue() }, null)
    unlock(counter.getUniqueValue(), token)
    return ok({ counted: true, total, counter: counter.getUniqueValue() })
}

/** Step 4 for a worker that died after step 3; a decision that is counted already is left alone. */
function finishFor(decisionId: string): void {
    const row = openTable(TABLES.decision)
    row.addQuery('sys_id', decisionId)
    row.addQuery('counted', 'false')
    row.setValue('counted', 'true')
    row.updateMultiple()
}

/** Step 5. What was applied is settled now, so the next holder need not look. */
function unlock(counterId: string, token: string): void {
    const row = openTable(TABLES.decisionCount)
    row.addQuery('sys_id', counterId)
    row.addQuery('lock_token', token)
    row.setValue('lock_token', 'NULL')
    row.setValue('applied_token', 'NULL')
    row.updateMultiple()
}

function overflow(counterId: string): void {
    const token = newToken()
    const row = lockRow(TABLES.decisionCount, counterId, token)
    if (!row) return
    const applied = textOf(row, 'applied_token')
    if (applied !== '') finishFor(applied)
    updateRow(row, { overflow: String(countOf(row, 'overflow') + 1), lock_token: '', applied_token: '' }, null)
}

function incidentsOpened(day: string): number {
    const links = new GlideAggregate(TABLES.link as never)
    links.addQuery('kind' as never, '=', 'violation_incident' as never)
    links.addQuery('opened_on' as never, '=', day as never)
    links.addAggregate('COUNT', '' as never)
    links.query()
    return links.next() ? Number(links.getAggregate('COUNT', '' as never)) : 0
}

function busy(): WriteFailure {
    return {
        code: 'busy',
        table: TABLES.decisionCount,
        name: null,
        message: 'Other workers kept the counter of this policy and day',
    }
}
