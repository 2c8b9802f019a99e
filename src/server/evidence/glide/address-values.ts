/** Reads what properties and columns hold from which scripts take addresses: one query for all properties, one for each column, never a password. */

import { nameOfSource, type AddressSource, type AddressValues } from '../core/address-values.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { readScopes } from './scopes.ts'
import { canRead } from './source-state.ts'

/** Columns that are asked for in one run, rows that are looked at of each, and different values that it may have. */
const MOST_COLUMNS = 20
const MOST_ROWS = 50
const MOST_VALUES = 10
/** What may stand in a query: a name with a colon could be run, one with a comma would be two. */
const NAME = /^[\w.-]{1,100}$/

type Property = Extract<AddressSource, { readonly property: string }>
type Column = Exclude<AddressSource, Property>

/** Values by the names of what holds them; properties of excluded applications are not read. */
export function readAddressValues(sources: readonly AddressSource[], excluded: readonly string[]): AddressValues {
    const values = new Map<string, readonly string[]>()
    const properties = sources.filter((one): one is Property => 'property' in one && NAME.test(one.property))
    const columns = sources
        .filter((one): one is Column => !('property' in one) && NAME.test(one.table) && NAME.test(one.column))
        .slice(0, MOST_COLUMNS)
    if (properties.length > 0) whenReadable(() => readProperties(properties, excluded, values), undefined)
    for (const column of columns) {
        const found = whenReadable(() => readColumn(column), [])
        if (found.length > 0) values.set(nameOfSource(column), found)
    }
    return values
}

function readProperties(
    properties: readonly Property[],
    excluded: readonly string[],
    values: Map<string, readonly string[]>,
): void {
    const scopeOf = excluded.length === 0 ? null : readScopes()
    const row = openTable('sys_properties')
    const names = properties.map(({ property }) => property)
    row.addQuery('name', 'IN', names.join(','))
    row.orderBy('name')
    row.setLimit(names.length)
    row.query()
    while (row.next()) {
        const name = textOf(row, 'name')
        const isExcluded = scopeOf !== null && excluded.indexOf(scopeOf(textOf(row, 'sys_scope'))) >= 0
        if (isExcluded || /password/.test(textOf(row, 'type')) || names.indexOf(name) < 0) continue
        const value = textOf(row, 'value')
        if (value !== '') values.set(nameOfSource({ property: name }), [value])
    }
}

/** The different values of a column; none where there are so many that they say nothing. */
function readColumn({ column, table }: Column): readonly string[] {
    if (canRead(table, [column]).status !== 'available') return []
    const row = openTable(table)
    row.addNotNullQuery(column)
    row.orderBy('sys_id')
    row.setLimit(MOST_ROWS + 1)
    row.query()
    const found: string[] = []
    for (let rows = 0; row.next(); rows++) {
        if (rows === MOST_ROWS || found.length > MOST_VALUES || isPassword(row.getElement(column))) return []
        const value = textOf(row, column)
        if (value !== '' && found.indexOf(value) < 0) found.push(value)
    }
    return found.length > MOST_VALUES ? [] : found
}

function isPassword(element: ReturnType<ReturnType<typeof openTable>['getElement']>): boolean {
    const described = element === null ? null : element.getED()
    return described === null || /password/.test(described.getInternalType())
}
