/** Stores the exports that Keeptrusts reports: one row for each export, whether or not the app requested it, ready to be fetched. */

import { TABLES } from '../../shared/names.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ExportEvent } from '../core/event.ts'
import { toExportEnd, toExportFields, toExportIds, WAITING_STATES } from '../core/export-row.ts'
import { claimSoon, endClaimInOrder } from '../../platform/claims.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'
import { exportSeals } from './export-seals.ts'
import type { Exports } from '../app/ports.ts'

export const exportStore: Exports = { save }

type Saved = { readonly recordId: string; readonly number: string; readonly created: boolean }

function save(event: ExportEvent, deliverySysId: string): Result<Saved, WriteFailure> {
    const known = findKnown(event)
    if (known) return advance(known, event, deliverySysId)
    const fields = toExportFields(event, deliverySysId, clock.now(), crypto.sha256)
    const inserted = insertRow(TABLES.export, exportSeals.seal(fields), null)
    if (inserted.ok) return ok(toSaved(inserted.value, true))
    const other = findKnown(event)
    return other ? advance(other, event, deliverySysId) : inserted
}

/** The row that one of the export's ids belongs to; null when there is none. */
export function findKnown(event: ExportEvent): TableRecord | null {
    for (const id of toExportIds(event))
        for (const [column, value] of [
            ['export_key', crypto.sha256(id)],
            ['job_id', id],
        ]) {
            const row = findRow(TABLES.export, column, value)
            if (row) return row
        }
    return null
}

/**
 * An export that was asked for is ready, or failed, now. Under a claim of the row, so that a worker that has got further meanwhile is not
 * thrown back.
 */
function advance(known: TableRecord, event: ExportEvent, deliverySysId: string): Result<Saved, WriteFailure> {
    const sysId = known.getUniqueValue()
    const claimed = claimSoon(TABLES.export, sysId, isWaiting)
    if (claimed === null) {
        const now = openTable(TABLES.export)
        return now.get(sysId) && isWaiting(now) ? fail(busy()) : ok(toSaved(known, false))
    }
    if (!claimed.isOurs()) return fail(busy())
    const fields = toExportEnd(event, deliverySysId, clock.now())
    const written = endClaimInOrder(claimed, fields)
    return written.ok ? ok(toSaved(known, false)) : written
}

function isWaiting(row: TableRecord): boolean {
    return WAITING_STATES.indexOf(textOf(row, 'state') as (typeof WAITING_STATES)[number]) >= 0
}

function busy(): WriteFailure {
    return { code: 'busy', table: TABLES.export, name: null, message: 'A worker is advancing this export' }
}

function toSaved(row: TableRecord, created: boolean): Saved {
    return { recordId: row.getUniqueValue(), number: textOf(row, 'number'), created }
}
