/** Reads how far one export is. */

import { TABLES } from '../../shared/names.ts'
import { exportSeals } from '../../mapping/glide/export-seals.ts'
import { isAsStored } from '../../shared/row-seal.ts'
import { countOf, openTable, textOf, valueOf } from '../../platform/table.ts'

/** What other scopes and flows see of an export. */
export interface ExportStatus {
    readonly number: string
    readonly exportId: string
    readonly state: string
    readonly code: string | null
    readonly reason: string | null
    readonly attempts: number
    readonly nextAttemptAt: string | null
    readonly records: number | null
    readonly isEmpty: boolean
    readonly sha256: string | null
    readonly validUntil: string | null
    /** Whether the row is as the app stored it: otherwise nothing of it counts. */
    readonly isAsStored: boolean
}

/** Null when there is no such export. */
export function readExportStatus(sysId: string): ExportStatus | null {
    const row = openTable(TABLES.export)
    if (!row.get(sysId)) return null
    return {
        number: textOf(row, 'number'),
        exportId: textOf(row, 'export_id'),
        state: textOf(row, 'state'),
        code: valueOf(row, 'error_code'),
        reason: valueOf(row, 'reason'),
        attempts: countOf(row, 'attempts'),
        nextAttemptAt: valueOf(row, 'next_attempt_at'),
        records: valueOf(row, 'record_count') === null ? null : countOf(row, 'record_count'),
        isEmpty: textOf(row, 'is_empty') === '1',
        sha256: valueOf(row, 'sha256'),
        validUntil: valueOf(row, 'valid_until'),
        isAsStored: isAsStored(exportSeals.verdictOf(row)),
    }
}
