/** What actions about exports need beside the ports of exports. */

import type { EvidenceFile, ExportPorts } from '../export-ports.ts'

/** How far one export is. */
export interface ExportStatus {
    readonly number: string
    readonly state: string
    readonly reason: string | null
    readonly records: number | null
    readonly isEmpty: boolean
    readonly sha256: string | null
    readonly validUntil: string | null
    /** Whether the row is as the app stored it: otherwise nothing of it counts. */
    readonly isAsStored: boolean
}

export interface ExportService {
    readonly ports: ExportPorts
    /** Who runs the flow. */
    readonly requestedBy: string
    /** Null when there is no such export. */
    statusOf(exportSysId: string): ExportStatus | null
    /** Whether files may be added to a record in the session of the flow: people need the right to change it. */
    mayAttach(table: string, recordId: string): boolean
    /** Every remembered file on one record; at most `limit`. */
    filesOnRecord(table: string, recordId: string, limit: number): readonly EvidenceFile[]
}
