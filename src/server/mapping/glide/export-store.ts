/** Exports that Keeptrusts told of: remembered once per export, whatever asked for it, and made ready to be fetched. */

import { TABLES } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { ExportEvent } from '../core/event.ts'
import { clock } from '../../platform/clock.ts'
import { findAlike, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'
import type { Exports } from '../app/ports.ts'

export const exportStore: Exports = { save }

type Saved = { readonly recordId: string; readonly number: string; readonly created: boolean }

function save(event: ExportEvent, deliverySysId: string): Result<Saved, WriteFailure> {
    const known = findKnown(event)
    if (known) return ok(advance(known, event, deliverySysId))
    const inserted = insertRow(TABLES.export, toFields(event, deliverySysId), null)
    if (inserted.ok) return ok(toSaved(inserted.value, true))
    const other = findKnown(event)
    return other ? ok(advance(other, event, deliverySysId)) : inserted
}

/** We know the job that we asked for; the sender may call its result by another id. */
export function findKnown(event: ExportEvent): TableRecord | null {
    const ids =
        event.jobId === null || event.jobId === event.exportId ? [event.exportId] : [event.exportId, event.jobId]
    for (const id of ids)
        for (const column of ['export_id', 'job_id']) {
            const row = findAlike(TABLES.export, column, id)
            if (row) return row
        }
    return null
}

function toFields(event: ExportEvent, deliverySysId: string): Fields {
    return {
        export_id: event.exportId,
        job_id: event.jobId || '',
        request_key: `event ${event.exportId}`.slice(0, 255),
        requested_by: 'webhook',
        requested_at: clock.now(),
        export_type: event.exportType || '',
        format: event.format || '',
        window_from: event.windowFrom || '',
        window_to: event.windowTo || '',
        completed_at: event.occurredAt,
        delivery: deliverySysId,
        ...toEnding(event),
    }
}

function toEnding(event: ExportEvent): Fields {
    if (event.kind === 'export.completed') return { state: 'ready', next_attempt_at: clock.now() }
    return { state: 'failed', error_code: 'export_failed_at_source', reason: (event.reason || '').slice(0, 1000) }
}

/**
 * An export that was asked for is ready, or failed, now. Conditional on its state in the same statement: a worker that has got further
 * meanwhile is not thrown back.
 */
function advance(known: TableRecord, event: ExportEvent, deliverySysId: string): Saved {
    const row = openTable(TABLES.export)
    row.addQuery('sys_id', known.getUniqueValue())
    row.addQuery('state', 'IN', 'requested,running')
    const fields: Fields = { completed_at: event.occurredAt, delivery: deliverySysId, ...toEnding(event) }
    Object.keys(fields).forEach((column) => row.setValue(column, fields[column] === '' ? 'NULL' : fields[column]))
    row.updateMultiple()
    return toSaved(known, false)
}

function toSaved(row: TableRecord, created: boolean): Saved {
    return { recordId: row.getUniqueValue(), number: textOf(row, 'number'), created }
}
