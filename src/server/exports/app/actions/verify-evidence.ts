/** Action "Verify evidence": compares stored files of an export, or on a record, with the hashes that they must keep. */

import { refused, refusedInputs, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { checkFile } from '../check-evidence.ts'
import type { EvidenceFile } from '../export-ports.ts'
import type { ExportService } from './export-service.ts'

/** Files on one record: each is read whole and hashed. */
const MOST_FILES = 200

const NOTHING = { is_intact: false, checked: 0, broken: 0, reasons: null }

/** Without files there is nothing that could be intact: that is a refusal, never a pass. */
export function verifyEvidence(given: ActionInputs, service: ExportService): ActionAnswer {
    const inputs = openInputs(given)
    const exportSysId = inputs.reference('export')
    const table = inputs.optional('table_name', 80)
    const recordId = inputs.reference('record_id')
    if (exportSysId === null && (table === null || recordId === null))
        inputs.refuse({ code: 'input_missing', input: 'export', expected: 'an export, or table_name and record_id' })
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure, NOTHING)
    const files = findFiles(exportSysId, table, recordId, service)
    if (files.length === 0) return refused('evidence_missing', 'No evidence file is stored there', NOTHING)
    const broken = files
        .map((file) => ({ file, integrity: checkFile(file, service.ports) }))
        .filter(({ integrity }) => integrity !== 'intact')
    const reasons = broken.map(({ file, integrity }) => `${file.fileName} on ${file.table}: ${integrity}`)
    const outputs = {
        is_intact: broken.length === 0,
        checked: files.length,
        broken: broken.length,
        reasons: reasons.join('\n'),
    }
    const message = `${files.length} files were checked, ${broken.length} of them are not as they were stored.`
    return succeeded(outputs, message, broken.length === 0 ? '' : 'evidence_broken')
}

function findFiles(
    exportSysId: string | null,
    table: string | null,
    recordId: string | null,
    service: ExportService,
): readonly EvidenceFile[] {
    if (table === null || recordId === null) return exportSysId === null ? [] : service.ports.files.filesOf(exportSysId)
    const found = service.filesOnRecord(table, recordId, MOST_FILES)
    if (exportSysId === null) return found
    const own = service.ports.files.filesOf(exportSysId).map(({ sysId }) => sysId)
    return found.filter(({ sysId }) => own.indexOf(sysId) >= 0)
}
