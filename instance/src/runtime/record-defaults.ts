/** Default values of the dictionary, and the numbers of numbered tables. */
import type { Storage } from '../database/index.ts'
import { toCanonical, toColumnKind } from '../database/index.ts'
import type { Clock, ColumnInfo, RecordState, RuleRunner, TableInfo, Transaction, Value } from '../kernel/kernel.ts'
import { toDateTimeText } from './relative-dates.ts'

/** What defaults stand on. */
export interface DefaultSources {
    readonly database: Storage
    readonly clock: Clock
    readonly rules: () => RuleRunner
}

/** Fills what is empty: insert applies the defaults of the dictionary to empty columns; a boolean without one is false. */
export function applyDefaults(sources: DefaultSources, tx: Transaction, table: TableInfo, state: RecordState): void {
    for (const column of columnsWithDefaults(table)) {
        const value = state.values[column.name]
        if (value !== undefined && value !== null && value !== '') continue
        const fallback = toColumnKind(column.type) === 'boolean' ? '0' : null
        const text = column.defaultValue ? toDefault(sources, tx, table, state, column.defaultValue) : fallback
        if (text !== null || fallback !== null) state.values[column.name] = toCanonical(column, text) ?? fallback
    }
}

const known = new WeakMap<TableInfo, readonly ColumnInfo[]>()

function columnsWithDefaults(table: TableInfo): readonly ColumnInfo[] {
    const found = known.get(table)
    if (found) return found
    const columns = [...table.columns.values()]
    const wanted = columns.filter((column) => column.defaultValue || toColumnKind(column.type) === 'boolean')
    known.set(table, wanted)
    return wanted
}

/** The defaults that most platform tables have are known here, so that none of them costs a script. */
function toDefault(
    sources: DefaultSources,
    tx: Transaction,
    table: TableInfo,
    state: RecordState,
    text: string,
): Value {
    if (!text.startsWith('javascript:')) return text
    const expression = text.slice('javascript:'.length).trim().replace(/;$/, '')
    switch (expression) {
        case 'getNextObjNumberPadded()':
        case 'global.getNextObjNumberPadded()':
            return toNextNumber(sources.database, table)
        case 'gs.getUserID()':
            return tx.user.sysId
        case 'gs.getUserName()':
            return tx.user.userName
        case 'gs.nowDateTime()':
            return toDateTimeText(sources.clock.now())
        case 'current.getTableName()':
            return table.name
        default:
            return sources.rules().evaluate(tx, table.scope, expression, state)
    }
}

/** Prefix and zero-padded digits; a child without a number of its own counts with its parent. */
function toNextNumber(database: Storage, table: TableInfo): Value {
    if (!table.numberPrefix) return null
    const { prefix, start, digits } = table.numberPrefix
    return prefix + String(database.nextNumber(prefix, start + 1)).padStart(digits, '0')
}
