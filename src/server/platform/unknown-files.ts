/** Finds files on exports that the app did not store there: somebody moved or wrote them past the access rules. */

import { TABLES } from '../shared/names.ts'
import { openTable, textOf } from './table.ts'

/** A file that is moved counts as updated, so it is among the newest. */
const MOST_FILES = 500

/** The sys_ids of attachments on exports that no evidence file remembers, of those that were updated last. Two questions. */
export function findUnknownFiles(): readonly string[] {
    const row = openTable('sys_attachment')
    row.addQuery('table_name', TABLES.export)
    row.orderByDesc('sys_updated_on')
    row.setLimit(MOST_FILES)
    row.query()
    const attachments: string[] = []
    while (row.next()) attachments.push(row.getUniqueValue())
    const known = readKnown(attachments)
    return attachments.filter((attachment) => known.indexOf(attachment) < 0)
}

function readKnown(attachments: readonly string[]): readonly string[] {
    const known: string[] = []
    if (attachments.length === 0) return known
    const row = openTable(TABLES.evidenceFile)
    row.addQuery('attachment', 'IN', attachments.join(','))
    row.setLimit(attachments.length)
    row.query()
    while (row.next()) known.push(textOf(row, 'attachment'))
    return known
}
