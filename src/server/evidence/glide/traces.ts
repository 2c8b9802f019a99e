/** Stores the steps of traces, and touches what customers' scripts hand over. */

import type { TracePorts, TraceStep } from '../app/record-trace.ts'
import type { RecordMention } from '../core/model.ts'
import { TABLES } from '../../shared/names.ts'
import { crypto } from '../../platform/crypto.ts'
import { newId } from '../../platform/session.ts'
import { readTracingSettings } from '../../platform/settings.ts'
import { openTable } from '../../platform/table.ts'

/** What one trace needs. */
export function openTracing(): TracePorts {
    return {
        settings: readTracingSettings(),
        store,
        newId,
        sha256: crypto.sha256,
        mention,
        setHeader: (restMessage, header, value) => (restMessage as RestMessage).setRequestHeader(header, value),
    }
}

function store({ correlationId, detail, name, record, step }: TraceStep): void {
    const row = openTable(TABLES.trace)
    row.initialize()
    row.setValue('name', name)
    row.setValue('step', step)
    row.setValue('table_name', (record && record.table) || '')
    row.setValue('record_id', (record && record.id) || '')
    row.setValue('record_number', (record && record.number) || '')
    row.setValue('correlation_id', correlationId)
    row.setValue('detail', detail)
    row.insert()
}

/** RESTMessageV2 API, the one method that a stamp needs. */
interface RestMessage {
    setRequestHeader(name: string, value: string): void
}

/** The part of a record of another scope that names it. */
interface Named {
    getTableName(): string
    getUniqueValue(): string | null
    isValidField(column: string): boolean
    getValue(column: string): string | null
}

function mention(value: unknown): RecordMention | null {
    const record = value as Partial<Named> | null | undefined
    if (!record || typeof record.getTableName !== 'function' || typeof record.getUniqueValue !== 'function') return null
    const named = record as Named
    const number = named.isValidField('number') ? named.getValue('number') : null
    return {
        table: String(named.getTableName()),
        id: String(named.getUniqueValue() || '') || null,
        number: number ? String(number).slice(0, 40) : null,
    }
}
