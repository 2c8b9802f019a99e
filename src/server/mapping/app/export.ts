/** A finished or failed export is remembered, to be fetched as evidence. */

import { TABLES } from '../../shared/names.ts'
import type { ExportEvent } from '../core/event.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'

/** One row per export id. */
export function handleExport(event: ExportEvent, work: Work): void {
    const saved = work.ledger.expect(work.ports.exports.save(event, work.delivery.sysId))
    if (saved === null) return
    const record = { recordId: saved.recordId, number: saved.number }
    if (!saved.created) {
        work.ledger.add(unchanged(TABLES.export, record, 'The export is known already.', 'export_already_known'))
        return
    }
    const reason = event.kind === 'export.completed' ? 'The export is ready to be fetched.' : 'The export failed.'
    work.ledger.add({ action: 'created', table: TABLES.export, ...record, reason, code: null })
}
