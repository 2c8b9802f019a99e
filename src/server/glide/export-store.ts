/** Exports that Keeptrusts finished: remembered once per export id, to be fetched as evidence. */

import { TABLES } from '../core/names.ts'
import type { WriteFailure } from '../core/mapping/plan.ts'
import { ok, type Result } from '../core/result.ts'
import type { Exports } from '../app/ports.ts'
import type { ExportEvent } from '../core/webhook/event.ts'
import { findAlike, textOf, type TableRecord } from './table.ts'
import { insertRow } from './write.ts'

export const exportStore: Exports = { save }

type Saved = { readonly recordId: string; readonly number: string; readonly created: boolean }

function save(event: ExportEvent, deliverySysId: string): Result<Saved, WriteFailure> {
    const known = findAlike(TABLES.export, 'export_id', event.exportId)
    if (known) return ok(toSaved(known, false))
    const fields = {
        export_id: event.exportId,
        state: event.kind === 'export.completed' ? 'ready' : 'failed',
        export_type: event.exportType || '',
        format: event.format || '',
        window_from: event.windowFrom || '',
        window_to: event.windowTo || '',
        completed_at: event.occurredAt,
        reason: event.reason || '',
        delivery: deliverySysId,
    }
    const inserted = insertRow(TABLES.export, fields, null)
    if (inserted.ok) return ok(toSaved(inserted.value, true))
    const other = findAlike(TABLES.export, 'export_id', event.exportId)
    return other ? ok(toSaved(other, false)) : inserted
}

function toSaved(row: TableRecord, created: boolean): Saved {
    return { recordId: row.getUniqueValue(), number: textOf(row, 'number'), created }
}
