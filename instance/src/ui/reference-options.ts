/** Records that a reference field proposes: the first few of its table that its qualifier allows and the user may read. */
import type { ColumnInfo, Row } from '../kernel/kernel.ts'
import { toListQuery } from '../http/list-query.ts'
import { findRows } from './metadata-rows.ts'
import { markup, type Content } from './markup.ts'
import type { Visit } from './visit.ts'

const MOST = 50

/** A list of proposals by display value; people may type any other record's. */
export function referenceOptions(visit: Visit, column: ColumnInfo, id: string): Content {
    const { instance, tx, access } = visit
    const info = instance.dictionary.table(column.reference ?? '')
    if (!info?.display) return null
    const display = info.display
    const query = toListQuery(visit, info.name, new URLSearchParams({ sysparm_query: qualifierOf(visit, column) }))
    const rows: readonly Row[] = instance.database.select(
        { ...query, orderBy: [{ path: display, descending: false }], window: { first: 0, last: MOST } },
        tx.counters,
    )
    const options = rows
        .filter((row) => access.mayUse(row['sys_class_name'] ?? info.name, 'read', row))
        .map((row) => instance.records.displayOf(info.name, row['sys_id'] ?? ''))
        .filter((name) => name !== '')
    return markup`<datalist id="${id}">${[...new Set(options)].map((name) => markup`<option value="${name}"></option>`)}</datalist>`
}

/** A simple reference qualifier is an encoded query; others are scripts that ask for more than is here. */
function qualifierOf(visit: Visit, column: ColumnInfo): string {
    const entry = findRows(visit.instance, 'sys_dictionary', { name: column.table, element: column.name })[0]
    const qualifier = entry?.['reference_qual'] ?? entry?.['reference_qual_condition'] ?? ''
    return qualifier.startsWith('javascript:') ? '' : qualifier
}
