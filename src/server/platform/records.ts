/** Applies plans: finds or reserves the link row, writes the record once, reads it back, remembers it. */

import { gs } from '@servicenow/glide'
import type { Settings } from '../shared/properties.ts'
import type { Fields, Outcome, RecordPlan, WriteFailure } from '../shared/plan.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { clock } from './clock.ts'
import type { LinkStore } from './links.ts'
import { openProbe } from './probe.ts'
import { openReferences } from './references.ts'
import { numberOf, openTable, textOf, valueOf, whenReadable, type TableRecord } from './table.ts'
import { expectReadable } from './table-facts.ts'
import { differences, insertRow, isVerified, readBack, updateRow } from './write.ts'
import { dayOf } from '../shared/time.ts'
import type { Applied, Records } from '../shared/ports.ts'

/** Opens the record writer of one unit of work. */
export function openRecords(settings: Settings, links: LinkStore): Records {
    const resolve = openReferences()
    const probe = openProbe()

    function apply(plan: RecordPlan): Result<Applied, WriteFailure> {
        // A table that may not be written refuses the write; asking first would cost a read each time.
        if (!gs.tableExists(plan.table)) return fail(missingTarget(plan.table))
        const known = existing(plan, links)
        if (known) return update(plan, known)
        const link = links.rowOf(plan.link)
        const missing = plan.recordId === null && link !== null ? valueOf(link, 'record_id') : plan.recordId
        const reserved = links.reserve(plan.link, toLinkColumns(plan))
        if (reserved === null) return fail(busy(plan))
        // Under a sys_id that was reserved meanwhile, a worker may have made the record. The one of the link was just looked for.
        const row = reserved.isNew || reserved.sysId === missing ? null : open(plan.table, reserved.sysId)
        return row ? update(plan, row) : create(plan, reserved.sysId)
    }

    function create(plan: RecordPlan, sysId: string): Result<Applied, WriteFailure> {
        const prepared = prepare(plan, { ...plan.fields, ...plan.onCreate }, openTable(plan.table))
        if (!prepared.ok) return prepared
        const { fields, remarks } = prepared.value
        const inserted = insertRow(plan.table, fields, plan.workNote, sysId)
        if (!inserted.ok) {
            // Whatever the refusal is taken for: if the record is there, another worker made it.
            const theirs = whenReadable(() => open(plan.table, sysId), null)
            return theirs ? update(plan, theirs) : inserted
        }
        const stored = readBack(plan.table, sysId, fields, plan.verify)
        if (!stored.ok) {
            updateLink(plan, inserted.value, true)
            return stored
        }
        return ok(applied(plan, 'created', sysId, numberOf(stored.value), remarks))
    }

    function update(plan: RecordPlan, row: TableRecord): Result<Applied, WriteFailure> {
        const sysId = row.getUniqueValue()
        const prepared = prepare(
            plan,
            isIncomplete(plan, links) ? { ...plan.fields, ...plan.onCreate } : plan.fields,
            row,
        )
        if (!prepared.ok) return prepared
        const { fields, remarks } = prepared.value
        const changed = differences(row, fields)
        const isChanged = Object.keys(changed).length > 0 || plan.workNote !== null
        if (isChanged) {
            const written = updateRow(row, changed, plan.workNote)
            if (!written.ok) return written
            const stored = isVerified(changed, plan.verify)
                ? readBack(plan.table, sysId, changed, plan.verify)
                : written
            if (!stored.ok) return stored
        }
        updateLink(plan, row, false)
        return ok(applied(plan, isChanged ? 'updated' : 'unchanged', sysId, numberOf(row), remarks))
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
            else if (settings.requireGroups) return fail({ ...found.failure, table: plan.table, name: column })
            else remarks.push(remark(plan, column, found.failure))
        }
        return ok({ fields: columns, remarks })
    }

    /** Writes into the link row what it does not hold yet. */
    function updateLink(plan: RecordPlan, record: TableRecord, isIncomplete: boolean): void {
        const columns = {
            ...toLinkColumns(plan),
            record_id: record.getUniqueValue(),
            record_number: numberOf(record) || '',
            incomplete: isIncomplete ? 'true' : 'false',
        }
        const seen = links.rowOf(plan.link)
        if (!seen) {
            links.reserve(plan.link, columns)
            return
        }
        if (lacks(seen, columns)) {
            const row = links.rowToWrite(plan.link) || seen
            if (lacks(row, columns)) updateRow(row, differences(row, lasting(row, columns)), null)
        }
        links.forget(plan.link)
    }

    return {
        probe,
        // A denied read throws, here on every instance: answering null would say that the record is gone.
        read: (table, sysId, columns) => read(links.readRecord(table, sysId), columns),
        firstChoice,
        hasColumns,
        apply: (plan) => whenReadable(() => apply(plan), fail(notReadable(plan.table))),
    }
}

/**
 * Whether the link row lacks something worth a write: the number alone is not, it is read with the record until something else changes. A link
 * that is about another record by now was reopened by a worker that is further than this one.
 */
function lacks(row: TableRecord, columns: Fields): boolean {
    const recordId = textOf(row, 'record_id')
    if (recordId !== '' && recordId !== columns.record_id) return false
    return Object.keys(differences(row, lasting(row, columns))).some((column) => column !== 'record_number')
}

/** The day on which the record was opened is written once. */
function lasting(row: TableRecord, columns: Fields): Fields {
    const { opened_on, ...others } = columns
    return textOf(row, 'opened_on') === '' ? { ...others, opened_on } : others
}

type Prepared = Result<{ readonly fields: Fields; readonly remarks: readonly Outcome[] }, WriteFailure>

/** What a link row says of the record that the plan makes. */
function toLinkColumns(plan: RecordPlan) {
    return {
        table_name: plan.table,
        opened_on: dayOf(clock.now()),
        ...(plan.linkState === null ? {} : { state: plan.linkState }),
        ...(plan.linkOccurredAt === null ? {} : { occurred_at: plan.linkOccurredAt }),
    }
}

/** The record that the plan or its link names, when it is there. */
function existing(plan: RecordPlan, links: LinkStore): TableRecord | null {
    if (plan.recordId !== null) return links.takeRecord(plan.table, plan.recordId)
    const link = links.rowOf(plan.link)
    const sysId = link ? valueOf(link, 'record_id') : null
    return link && sysId !== null ? links.takeRecord(textOf(link, 'table_name') || plan.table, sysId) : null
}

function open(table: string, sysId: string): TableRecord | null {
    const row = openTable(table)
    if (row.get(sysId)) return row
    expectReadable(table)
    return null
}

/** Whether the record lost values when it was made, so that all of them are to be written again. */
function isIncomplete(plan: RecordPlan, links: LinkStore): boolean {
    const link = links.rowOf(plan.link)
    return link !== null && textOf(link, 'incomplete') === '1'
}

function read(row: TableRecord | null, columns: readonly string[]): Fields | null {
    if (row === null) return null
    const fields: Record<string, string> = {}
    for (const column of columns) if (row.isValidField(column)) fields[column] = textOf(row, column)
    return fields
}

function hasColumns(table: string, columns: readonly string[]): boolean {
    const row = openTable(table)
    return row.isValid() && columns.every((column) => row.isValidField(column))
}

function firstChoice(table: string, column: string, wanted: readonly string[]): string | null {
    const values = whenReadable(() => choicesOf(table, column), [])
    const found = wanted.filter((value) => values.indexOf(value) >= 0)
    return found.length ? found[0] : values.length ? values[0] : null
}

function choicesOf(table: string, column: string): readonly string[] {
    const row = openTable('sys_choice')
    row.addQuery('name', table)
    row.addQuery('element', column)
    row.addQuery('inactive', 'false')
    row.orderBy('sequence')
    row.setLimit(100)
    row.query()
    const values: string[] = []
    while (row.next()) values.push(textOf(row, 'value'))
    return values
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

function notReadable(table: string): WriteFailure {
    return { code: 'write_refused_access', table, name: null, message: `Table ${table} may not be read by the app` }
}

function missingTarget(table: string): WriteFailure {
    const message = `Table ${table} does not exist on this instance`
    return { code: 'target_missing', table, name: null, message }
}
