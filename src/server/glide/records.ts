/** Applies plans: finds or reserves the link row, writes the record once, reads it back, remembers it. */

import { gs } from '@servicenow/glide'
import { TABLES } from '../core/names.ts'
import type { Settings } from '../core/properties.ts'
import type { Fields, Outcome, RecordPlan, WriteFailure } from '../core/mapping/plan.ts'
import { fail, ok, type Result } from '../core/result.ts'
import type { Applied, Records } from '../app/ports.ts'
import { clock } from './clock.ts'
import type { LinkStore } from './links.ts'
import { openProbe } from './probe.ts'
import { openReferences } from './references.ts'
import { isLocked, lockRow, newToken } from './row-lock.ts'
import { isQueryable, openTable, textOf, valueOf, type TableRecord } from './table.ts'
import { differences, insertRow, readBack, updateRow } from './write.ts'

/** Opens the record writer of one unit of work. */
export function openRecords(settings: Settings, links: LinkStore): Records {
    const resolve = openReferences()
    const probe = openProbe()

    function apply(plan: RecordPlan): Result<Applied, WriteFailure> {
        // A table that may not be written says so when it is written; asking first would cost a read each time.
        if (!gs.tableExists(plan.table)) return fail(missingTarget(plan.table))
        const row = existing(plan, links)
        if (row) return update(plan, row)
        const reserved = reserve(plan, links)
        if (!reserved) return fail(busy(plan))
        const orphan = reserved.isNew ? null : findOrphan(plan)
        return orphan ? update(plan, orphan) : create(plan)
    }

    function create(plan: RecordPlan): Result<Applied, WriteFailure> {
        const prepared = prepare(plan, { ...plan.fields, ...plan.onCreate }, openTable(plan.table))
        if (!prepared.ok) return release(plan, prepared.failure)
        const { fields, remarks } = prepared.value
        const inserted = insertRow(plan.table, fields, plan.workNote)
        if (!inserted.ok) return release(plan, inserted.failure)
        const sysId = inserted.value.getUniqueValue()
        const stored = readBack(plan.table, sysId, fields, plan.verify)
        const number = numberOf(stored.ok ? stored.value : inserted.value)
        settle(plan, sysId, number, true)
        return stored.ok ? ok(applied(plan, 'created', sysId, number, remarks)) : stored
    }

    function update(plan: RecordPlan, row: TableRecord): Result<Applied, WriteFailure> {
        const sysId = row.getUniqueValue()
        const number = numberOf(row)
        const prepared = prepare(plan, plan.fields, row)
        if (!prepared.ok) return prepared
        const { fields, remarks } = prepared.value
        const changed = differences(row, fields)
        if (!Object.keys(changed).length && plan.workNote === null) {
            settle(plan, sysId, number, false)
            return ok(applied(plan, 'unchanged', sysId, number, remarks))
        }
        const written = updateRow(row, changed, plan.workNote)
        if (!written.ok) return release(plan, written.failure)
        const stored = readBack(plan.table, sysId, changed, plan.verify)
        if (!stored.ok) return stored
        settle(plan, sysId, number, false)
        return ok(applied(plan, 'updated', sysId, number, remarks))
    }

    /** Columns that exist, references by sys_id; a name that matches nobody is a remark, or a refusal where groups are required. */
    function prepare(plan: RecordPlan, fields: Fields, row: TableRecord): Prepared {
        const columns: Record<string, string> = {}
        const remarks: Outcome[] = []
        for (const column of Object.keys(fields)) if (row.isValidField(column)) columns[column] = fields[column]
        for (const column of Object.keys(plan.whereColumnExists))
            if (row.isValidField(column)) columns[column] = plan.whereColumnExists[column]
        const empty = Object.keys(plan.references).filter((column) => row.isValidField(column) && !textOf(row, column))
        const answers = resolve(empty.map((column) => plan.references[column]))
        for (const [index, column] of empty.entries()) {
            const found = answers[index]
            if (found.ok) columns[column] = found.value
            else if (settings.requireGroups) return fail({ ...found.failure, name: column })
            else remarks.push(remark(plan, column, found.failure))
        }
        return ok({ fields: columns, remarks })
    }

    function settle(plan: RecordPlan, sysId: string, number: string | null, opened: boolean): void {
        const row = links.rowOf(plan.link)
        links.forget(plan.link)
        if (!row) return
        const changed = differences(row, {
            table_name: plan.table,
            record_id: sysId,
            record_number: number || '',
            lock_token: '',
            state: plan.linkState === null ? textOf(row, 'state') : plan.linkState,
            occurred_at: plan.linkOccurredAt === null ? textOf(row, 'occurred_at') : plan.linkOccurredAt,
            ...(opened ? { opened_on: clock.now().slice(0, 10), occurrences: '1' } : {}),
        })
        if (Object.keys(changed).length) updateRow(row, changed, null)
    }

    /** A refused write must not leave its identity locked until the lease ends. */
    function release(plan: RecordPlan, failure: WriteFailure): Result<Applied, WriteFailure> {
        const row = links.rowOf(plan.link)
        links.forget(plan.link)
        if (row && textOf(row, 'lock_token') !== '') updateRow(row, { lock_token: '' }, null)
        return fail(failure)
    }

    return { probe, read, firstChoice, hasColumns, apply }
}

type Prepared = Result<{ readonly fields: Fields; readonly remarks: readonly Outcome[] }, WriteFailure>

/** The record that the plan or its link names, when it is still there. */
function existing(plan: RecordPlan, links: LinkStore): TableRecord | null {
    const link = links.rowOf(plan.link)
    const sysId = plan.recordId || (link ? valueOf(link, 'record_id') : null)
    if (!sysId) return null
    const row = openTable(link && !plan.recordId ? textOf(link, 'table_name') || plan.table : plan.table)
    return row.get(sysId) ? row : null
}

/** The identity, held by this worker: a new link row, or one that lost its record or whose holder died. */
function reserve(plan: RecordPlan, links: LinkStore): { readonly isNew: boolean } | null {
    const token = newToken()
    const known = links.rowOf(plan.link)
    if (!known && links.reserve(plan.link, plan.table, token)) return { isNew: true }
    links.forget(plan.link)
    const row = links.rowOf(plan.link)
    if (!row || isLocked(row)) return null
    const locked = lockRow(TABLES.link, row.getUniqueValue(), token)
    if (!locked) return null
    links.hold(plan.link, locked)
    return { isNew: false }
}

/** A record whose worker died between making it and remembering it carries our correlation id. */
function findOrphan(plan: RecordPlan): TableRecord | null {
    const correlation = plan.fields.correlation_id || plan.onCreate.correlation_id || ''
    const row = openTable(plan.table)
    if (!row.isValidField('correlation_id') || !isQueryable(correlation)) return null
    row.addQuery('correlation_id', correlation)
    if (row.isValidField('active')) row.addQuery('active', 'true')
    row.setLimit(1)
    row.query()
    return row.next() && textOf(row, 'correlation_id') === correlation ? row : null
}

function read(table: string, sysId: string, columns: readonly string[]): Fields | null {
    const row = openTable(table)
    if (!row.isValid() || !isQueryable(sysId) || !row.get(sysId)) return null
    const fields: Record<string, string> = {}
    for (const column of columns) if (row.isValidField(column)) fields[column] = textOf(row, column)
    return fields
}

function hasColumns(table: string, columns: readonly string[]): boolean {
    const row = openTable(table)
    return row.isValid() && columns.every((column) => row.isValidField(column))
}

function firstChoice(table: string, column: string, wanted: readonly string[]): string | null {
    const row = openTable('sys_choice')
    row.addQuery('name', table)
    row.addQuery('element', column)
    row.addQuery('inactive', 'false')
    row.orderBy('sequence')
    row.setLimit(100)
    row.query()
    const values: string[] = []
    while (row.next()) values.push(textOf(row, 'value'))
    const found = wanted.filter((value) => values.indexOf(value) >= 0)
    return found.length ? found[0] : values.length ? values[0] : null
}

function numberOf(row: TableRecord): string | null {
    if (row.isValidField('number') && textOf(row, 'number') !== '') return textOf(row, 'number')
    return row.isValidField('name') ? valueOf(row, 'name') : null
}

function applied(
    plan: RecordPlan,
    action: 'created' | 'updated' | 'unchanged',
    recordId: string,
    number: string | null,
    remarks: readonly Outcome[],
): Applied {
    const outcome = { action, table: plan.table, recordId, number, reason: plan.reason, code: null }
    return { outcome, remarks, table: plan.table, recordId, number, created: action === 'created' }
}

function remark(plan: RecordPlan, column: string, failure: WriteFailure): Outcome {
    const reason = `${column} is left empty: ${failure.message}`
    return { action: 'unchanged', table: plan.table, recordId: null, number: null, reason, code: failure.code }
}

function busy(plan: RecordPlan): WriteFailure {
    return {
        code: 'busy',
        table: plan.table,
        name: null,
        message: `Another worker is making the record for ${plan.link.kind} ${plan.link.externalId}`,
    }
}

function missingTarget(table: string): WriteFailure {
    const message = `Table ${table} does not exist on this instance`
    return { code: 'target_missing', table, name: null, message }
}
