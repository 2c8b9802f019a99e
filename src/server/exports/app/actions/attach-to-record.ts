/** Action "Attach evidence to record": copies the files of an export to a record that a flow names, each once. */

import { failed, refused, refusedInputs, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { SCOPE, TABLES } from '../../../shared/names.ts'
import type { ExportService } from './export-service.ts'

/** What the app holds as received or measured gets the files that belong to it from the app, and others from nobody. */
function isOfScriptsAlone(table: string): boolean {
    return table.toLowerCase().indexOf(`${SCOPE}_`) === 0 && table !== TABLES.complianceTask
}

/** An export that was not fetched has nothing to attach yet; an empty one proves nothing and is attached to nothing. */
export function attachToRecord(given: ActionInputs, service: ExportService): ActionAnswer {
    const { files } = service.ports
    const inputs = openInputs(given)
    const exportSysId = inputs.requiredReference('export')
    const table = inputs.required('table_name', 80)
    const recordId = inputs.requiredReference('record_id')
    if (isOfScriptsAlone(table))
        inputs.refuse({
            code: 'input_invalid',
            input: 'table_name',
            expected: 'a table in which people change records',
        })
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure)
    const status = service.statusOf(exportSysId)
    if (status === null) return refused('export_missing', `No export has the sys_id ${exportSysId}`)
    if (!status.isAsStored)
        return refused('export_tampered', `Export ${status.number} is not as the app stored it: retry it`)
    if (status.isEmpty) return refused('export_empty', `Export ${status.number} has no records: it proves nothing`)
    const own = files.ownFiles(exportSysId)
    if (own.length === 0) return refused('export_not_fetched', `Export ${status.number} is ${status.state}`)
    if (!service.mayAttach(table, recordId))
        return refused('actor_not_allowed', `${service.requestedBy} may not change the record in ${table}`)
    let attached = 0
    for (const file of own) {
        const copied = files.copy(file, exportSysId, table, recordId)
        if (!copied.ok) return failed(copied.failure.code, `${table}: ${copied.failure.message}`, { attached })
        if (copied.value === 'copied') attached += 1
    }
    const message = `${own.length} files of ${status.number} are on the record, ${attached} of them new.`
    return succeeded({ attached, files: own.length, sha256: status.sha256 }, message)
}
