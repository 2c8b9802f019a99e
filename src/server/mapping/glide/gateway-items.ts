/** Configuration items that exist: opened by their sys_id, and found by the means that name a gateway. Reads only. */

import { ITEM_CLASS, SOURCE_NAME } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { toGatewayKey, toLine } from '../../shared/text.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { extendsTable } from '../../platform/table-hierarchy.ts'
import type { LinkStore } from '../../platform/links.ts'
import type { StoredItem } from '../core/gateway-item.ts'
import type { ConfigurationItems } from '../app/ports.ts'

/** More items than these do not stand for one gateway. */
const MOST_ITEMS = 50
const RETIRED = '7'

/** Opens the readers of one unit of work. */
export function openGatewayItems(
    { ciClass }: Pick<Settings, 'ciClass'>,
    links: Pick<LinkStore, 'readRecord'>,
): Pick<ConfigurationItems, 'findNamed' | 'isNameTaken' | 'open'> {
    const isClass = extendsTable(ciClass, ITEM_CLASS)
    /** An event that names an item has it asked for again for its records. */
    const opened: Record<string, StoredItem | null> = Object.create(null)
    const read = (sysId: string): StoredItem | null => {
        const known = isClass ? whenReadable(() => links.readRecord(ciClass, sysId), null) : null
        if (known !== null) return toItem(known, ciClass, true)
        const other = whenReadable(() => links.readRecord(ITEM_CLASS, sysId), null)
        return other === null ? null : toItem(other, textOf(other, 'sys_class_name') || ITEM_CLASS, false)
    }
    return {
        open: (sysId) => {
            if (!/^[0-9a-f]{32}$/i.test(sysId)) return null
            if (opened[sysId] === undefined) opened[sysId] = read(sysId)
            return opened[sysId]
        },
        findNamed: (gatewayId, name) => {
            const rows = whenReadable(() => readNamed(ciClass, gatewayId, name), [])
            const isNameTaken = rows.some((row) => row.item.name === name)
            for (const source of ['correlation', 'column'] as const) {
                const items = rows.filter((row) => isSame(row[source], gatewayId)).map(({ item }) => item)
                if (items.length > 0) return { source, items, isNameTaken }
            }
            const items = whenReadable(() => readByKeyValue(ciClass, gatewayId), [])
            return { source: 'key_value', items, isNameTaken }
        },
        isNameTaken: (name, except) =>
            whenReadable(() => readItems(ciClass, (row) => void row.addQuery('name', name)), []).some(
                (item) => item.recordId !== except,
            ),
    }
}

/** An item with what it says of its gateway. */
interface NamedRow {
    readonly item: StoredItem
    readonly correlation: string
    readonly column: string
}

/**
 * Items by correlation id, by the column of the gateway where the class has it, and by name: one question. Where many have the name, those that
 * name the gateway are asked for again: they may be younger.
 */
function readNamed(table: string, gatewayId: string, name: string): readonly NamedRow[] {
    const rows = readEither(table, gatewayId, name)
    if (rows.length < MOST_ITEMS) return rows
    const called = rows.filter((row) => !isSame(row.correlation, gatewayId) && !isSame(row.column, gatewayId))
    return [...readEither(table, gatewayId, null), ...called]
}

function readEither(table: string, gatewayId: string, name: string | null): readonly NamedRow[] {
    const row = openTable(table)
    if (!row.isValid() || !isQueryable(gatewayId) || (name !== null && !isQueryable(name))) return []
    const either = row.addQuery('correlation_id', toLine(gatewayId, 512))
    const hasColumn = row.isValidField('u_gateway_id')
    if (hasColumn) either.addOrCondition('u_gateway_id', toLine(gatewayId, 255))
    if (name !== null) either.addOrCondition('name', name)
    row.orderBy('sys_created_on')
    row.setLimit(MOST_ITEMS)
    row.query()
    const found: NamedRow[] = []
    while (row.next())
        found.push({
            item: toItem(row, table, true),
            correlation: textOf(row, 'correlation_id'),
            column: hasColumn ? textOf(row, 'u_gateway_id') : '',
        })
    return found
}

function readByKeyValue(table: string, gatewayId: string): readonly StoredItem[] {
    const row = openTable('cmdb_key_value')
    if (!row.isValid() || !isQueryable(gatewayId)) return []
    row.addQuery('key', 'gateway_id')
    row.addQuery('value', toLine(gatewayId, 255))
    row.setLimit(MOST_ITEMS)
    row.query()
    const ids: string[] = []
    while (row.next()) if (isSame(textOf(row, 'value'), gatewayId)) ids.push(textOf(row, 'configuration_item'))
    const named = ids.filter((id) => id !== '')
    return named.length === 0 ? [] : readItems(table, (items) => void items.addQuery('sys_id', 'IN', named.join(',')))
}

function readItems(table: string, narrow: (row: TableRecord) => void): readonly StoredItem[] {
    const row = openTable(table)
    if (!row.isValid()) return []
    narrow(row)
    row.orderBy('sys_created_on')
    row.setLimit(MOST_ITEMS)
    row.query()
    const items: StoredItem[] = []
    while (row.next()) items.push(toItem(row, table, true))
    return items
}

/** Gateways are told apart without regard to case, and by the database as well. */
function isSame(value: string, gatewayId: string): boolean {
    return value !== '' && toGatewayKey(value) === toGatewayKey(toLine(gatewayId, 512))
}

function toItem(row: TableRecord, table: string, isOfClass: boolean): StoredItem {
    return {
        recordId: row.getUniqueValue(),
        name: textOf(row, 'name'),
        table,
        isOfClass,
        correlationId: textOf(row, 'correlation_id'),
        isRetired: textOf(row, 'install_status') === RETIRED,
        isEngineMade: textOf(row, 'discovery_source') === SOURCE_NAME,
    }
}
