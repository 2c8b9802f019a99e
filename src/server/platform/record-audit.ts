/** What the audit has of one record: by table and record, and by column where columns are asked for. Never a scan. */

import type { Fields } from '../shared/plan.ts'
import { countOf, isQueryable, openTable, textOf, type TableRecord } from './table.ts'

/** The changes of a record, or of these columns of it, not asked for yet: the caller says in which order and how many. */
export function openAudit(table: string, sysId: string, columns: readonly string[] | null = null): TableRecord {
    const audit = openTable('sys_audit')
    audit.addQuery('documentkey', sysId)
    audit.addQuery('tablename', table)
    if (columns !== null) audit.addQuery('fieldname', 'IN', columns.join(','))
    return audit
}

/** Whether the audit of a record names a user who is none of these: the record itself knows only the last one who changed it. */
export function isAuditedBeyond(table: string, sysId: string, users: readonly string[]): boolean {
    if (!isQueryable(sysId)) return false
    const audit = openAudit(table, sysId)
    audit.addQuery('user', 'NOT IN', users.filter((user) => user !== '').join(','))
    audit.setLimit(1)
    audit.query()
    return audit.next()
}

/** More changes of the columns of one record than these are not read, and then none counts. */
const MOST_AUDITED = 1000

/** The update count of a record that was just made: inserts are audited where `glide.sys.audit_inserts` is set. */
const MADE = '0'

/**
 * What the columns held at a time: as the last change by then left each, else as the first one after it found or made it; without those of neither.
 * A change without an audit row is not seen: a script may switch the audit off for its own update.
 */
export function valuesAt(table: string, sysId: string, columns: readonly string[], at: string): Fields {
    if (!isQueryable(sysId)) return {}
    const audit = openAudit(table, sysId, columns)
    audit.orderBy('sys_created_on')
    audit.orderBy('record_checkpoint')
    audit.setLimit(MOST_AUDITED)
    audit.query()
    const values: Record<string, string> = {}
    let rows = 0
    for (; audit.next(); rows++) {
        const column = textOf(audit, 'fieldname')
        const isBy = textOf(audit, 'sys_created_on') <= at
        const isMade = textOf(audit, 'record_checkpoint') === MADE
        if (isBy || values[column] === undefined)
            values[column] = textOf(audit, isBy || isMade ? 'newvalue' : 'oldvalue')
    }
    return rows < MOST_AUDITED ? values : {}
}

/** More rows of emptied columns than these are not looked at. */
const MOST_EMPTIED = 100

/** Those of the columns that somebody emptied, as the audit of the record says; one that only its worker changed is not asked for. */
export function findEmptied(row: TableRecord, columns: readonly string[]): readonly string[] {
    if (columns.length === 0 || isAsMade(row)) return []
    const audit = openAudit(row.getTableName(), row.getUniqueValue(), columns)
    audit.addNullQuery('newvalue')
    audit.setLimit(MOST_EMPTIED)
    audit.query()
    const emptied: string[] = []
    while (audit.next()) emptied.push(textOf(audit, 'fieldname'))
    return columns.filter((column) => emptied.indexOf(column) >= 0)
}

/** Whether nobody changed the record but the one who made it, who may have emptied columns of people right after. */
function isAsMade(row: TableRecord): boolean {
    const changes = countOf(row, 'sys_mod_count')
    return changes === 0 || (changes === 1 && textOf(row, 'sys_updated_by') === textOf(row, 'sys_created_by'))
}
