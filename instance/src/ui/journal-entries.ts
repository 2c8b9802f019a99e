/** What has been written into a journal field, newest first. */
import type { RecordState } from '../kernel/kernel.ts'
import { findRows } from './metadata-rows.ts'
import { markup, type Content } from './markup.ts'
import type { Visit } from './visit.ts'

/** Entries of one field of a stored record. */
export function journalEntries(visit: Visit, state: RecordState, element: string): Content {
    const sysId = state.original?.['sys_id']
    if (!sysId) return null
    const rows = [
        ...findRows(visit.instance, 'sys_journal_field', { element_id: sysId, element }, 'sys_created_on'),
    ].reverse()
    if (rows.length === 0) return null
    const entries = rows.map((row) => {
        const at = visit.instance.records.displayValue(visit.tx, 'sys_journal_field', row, 'sys_created_on')
        return markup`<li><small>${row['sys_created_by']} · ${at}</small>${row['value']}</li>`
    })
    return markup`<ul class="entries">${entries}</ul>`
}
