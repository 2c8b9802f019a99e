/** Finds files on exports that the app did not store there: somebody moved or wrote them past the access rules. */

import { TABLES } from '../shared/names.ts'
import { openTable, textOf } from './table.ts'

/** A file that is moved counts as updated, so it is among the newest. */
const MOST_FILES = 500

/** The sys_ids of attachments on exports that no evidence file remembers there, of those that were updated last. Two questions. */
export function findUnknownFiles(): readonly string[] {
    const row = openTable('sys_attachment')
    row.addQuery('table_name', TABLES.export)
    row.orderByDesc('sys_updated_on')
    row.setLimit(MOST_FILES)
    row.query()
    const places: Record<string, string> = {}
    while (row.next()) places[row.getUniqueValue()] = textOf(row, 'table_sys_id')
    const attachments = Object.keys(places)
    const known = readKnown(attachments)
    return attachments.filter((attachment) => known[attachment] !== places[attachment])
}

/** The record on which each file was stored. */
function readKnown(attachments: readonly string[]): Readonly<Record<string, string>> {
    const known: Record<string, string> = {}
    if (attachments.length === 0) return known
    const row = openTable(TABLES.evidenceFile)
    row.addQuery('attachment', 'IN', attachments.join(','))
    row.setLimit(attachments.length)
    row.query()
    while (row.next()) known[textOf(row, 'attachment')] = textOf(row, 'record_id')
    return known
}
