/** Reviews as this instance has them, in the rights of the person of the session. */

import type { ReviewLink, ReviewPorts } from '../app/review-ports.ts'
import { LISTED_COLUMNS, type Selection, type Words } from '../core/review-entry.ts'
import type { Place } from '../core/review-request.ts'
import { TABLES, type LinkKind } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { currentUserName } from '../../platform/session.ts'
import { findRow, isQueryable, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { ancestorsOf } from '../../platform/table-hierarchy.ts'

/** A few tables hold reviews; each has a handful of states and priorities. */
const MOST_CHOICES = 500
const LANGUAGE = 'en'
const REVIEWS: LinkKind = 'compliance_task'

/** Opens the list for one request. */
export function openReviews(): ReviewPorts {
    return {
        links: findLinks,
        readable: (table, recordIds, selection) => whenReadable(() => readReadable(table, recordIds, selection), {}),
        person: () => {
            const row = whenReadable(() => findRow('sys_user', 'user_name', currentUserName()), null)
            return row === null ? '' : row.getUniqueValue()
        },
        words: openWords,
    }
}

/** Two links of the same second are in the order of their sys_id: first the rest of that second, then what is older. */
function findLinks(after: Place | null, limit: number): readonly ReviewLink[] {
    if (after === null) return readLinks(limit, () => undefined)
    const { createdAt, sysId } = after
    const same = readLinks(limit, (row) => {
        row.addQuery('sys_created_on', createdAt)
        row.addQuery('sys_id', '<', sysId)
    })
    const left = limit - same.length
    if (left === 0) return same
    return same.concat(readLinks(left, (row) => void row.addQuery('sys_created_on', '<', createdAt)))
}

/** A link without a record holds the place of a review that is being made. */
function readLinks(limit: number, narrow: (row: TableRecord) => void): ReviewLink[] {
    const row = openTable(TABLES.link)
    row.addQuery('kind', REVIEWS)
    row.addQuery('record_id', '!=', '')
    narrow(row)
    row.orderByDesc('sys_created_on')
    row.orderByDesc('sys_id')
    row.setLimit(limit)
    row.query()
    const links: ReviewLink[] = []
    while (row.next())
        links.push({
            sysId: row.getUniqueValue(),
            createdAt: textOf(row, 'sys_created_on'),
            table: textOf(row, 'table_name'),
            recordId: textOf(row, 'record_id'),
        })
    return links
}

/** GlideRecord API: `canRead` asks the access controls for the user of the session, of the record and of each column. */
function readReadable(
    table: string,
    recordIds: readonly string[],
    { assignedTo, isOpen }: Selection,
): Readonly<Record<string, Fields>> {
    const row = openTable(table)
    if (!row.isValid() || (assignedTo !== null && !row.isValidField('assigned_to'))) return {}
    const columns = LISTED_COLUMNS.filter((column) => row.isValidField(column))
    row.addQuery('sys_id', 'IN', recordIds.filter(isQueryable).join(','))
    // A table without the column `active` does not say that a review is over.
    if (isOpen && row.isValidField('active')) row.addQuery('active', 'true')
    if (assignedTo === '') row.addNullQuery('assigned_to')
    else if (assignedTo !== null) row.addQuery('assigned_to', assignedTo)
    row.setLimit(recordIds.length)
    row.query()
    const found: Record<string, Fields> = {}
    while (row.next()) if (row.canRead()) found[row.getUniqueValue()] = readColumns(row, columns)
    return found
}

function readColumns(row: TableRecord, columns: readonly string[]): Fields {
    const fields: Record<string, string> = {}
    for (const column of columns) {
        const element = row.getElement(column)
        if (element !== null && element.canRead()) fields[column] = textOf(row, column)
    }
    return fields
}

/** Labels in the language of the app, and names of users; what has none keeps its value. */
function openWords(tables: readonly string[], users: readonly string[]): Words {
    const labels = whenReadable(() => readPairs('sys_db_object', 'name', 'label', tables), {})
    const names = whenReadable(() => readPairs('sys_user', 'sys_id', 'name', users), {})
    const choices: Record<string, Readonly<Record<string, string>>> = {}
    for (const table of tables) choices[table] = whenReadable(() => readChoices(ancestorsOf(table)), {})
    return {
        table: (table) => labels[table] || table,
        choice: (table, column, value) => (choices[table] || {})[`${column}|${value}`] || value,
        user: (sysId) => (sysId === '' ? '' : names[sysId] || sysId),
    }
}

function readPairs(
    table: string,
    key: string,
    label: string,
    keys: readonly string[],
): Readonly<Record<string, string>> {
    const pairs: Record<string, string> = {}
    if (keys.length === 0) return pairs
    const row = openTable(table)
    row.addQuery(key, 'IN', keys.join(','))
    row.setLimit(keys.length)
    row.query()
    while (row.next()) pairs[textOf(row, key)] = textOf(row, label)
    return pairs
}

/** The states and priorities of a table: where it has none of its own, those of the nearest table that it extends. */
function readChoices(chain: readonly string[]): Readonly<Record<string, string>> {
    const row = openTable('sys_choice')
    row.addQuery('name', 'IN', chain.join(','))
    row.addQuery('element', 'IN', 'state,priority')
    row.addQuery('language', LANGUAGE)
    row.addQuery('inactive', 'false')
    row.setLimit(MOST_CHOICES)
    row.query()
    const nearest: Record<string, number> = {}
    const labels: Record<string, string> = {}
    while (row.next()) {
        const key = `${textOf(row, 'element')}|${textOf(row, 'value')}`
        const distance = chain.indexOf(textOf(row, 'name'))
        if (nearest[key] !== undefined && nearest[key] <= distance) continue
        nearest[key] = distance
        labels[key] = textOf(row, 'label')
    }
    return labels
}
