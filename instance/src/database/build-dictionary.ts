/** Builds the tables and columns that scripts see from the rows that describe them. Pure: rows in, dictionary out. */
import type { ColumnInfo, Dictionary, Row, TableInfo } from '../kernel/kernel.ts'
import { buildColumns, ROTATED_ATTRIBUTE, toAttributes } from './build-columns.ts'
import type { DictionaryRows } from './dictionary-rows.ts'
import { indexRows, isNotFalse, isTrue, type Choice, type Source } from './dictionary-source.ts'

/** A dictionary that does not change; reloading means building another one. */
export type BuiltDictionary = Omit<Dictionary, 'reload'>

/** Tables are completed when first asked for: a baseline has hundreds and a request touches a few. */
export function buildDictionary(rows: DictionaryRows): BuiltDictionary {
    const source = indexRows(rows)
    const built = new Map<string, TableInfo>()
    const table = (name: string): TableInfo | undefined => {
        const known = built.get(name)
        if (known) return known
        if (!source.tables.has(name)) return undefined
        const info = buildTable(source, name)
        built.set(name, info)
        return info
    }
    const choices = (name: string, column: string): readonly Choice[] => {
        for (const ancestor of table(name)?.chain ?? []) {
            const list = source.choices.get(`${ancestor}.${column}`)
            if (list) return list
        }
        return []
    }
    return {
        table,
        tables: () => [...source.tables.keys()],
        choices,
        choiceLabel: (name, column, value) => choices(name, column).find((choice) => choice.value === value)?.label,
        resolve(name, path) {
            const steps = path.split('.')
            const last = steps.pop()!
            let current = table(name)
            for (const step of steps) {
                const reference = current?.columns.get(step)?.reference
                current = reference ? table(reference) : undefined
            }
            const column = current?.columns.get(last)
            return column && { table: current!.name, column }
        },
    }
}

function buildTable(source: Source, name: string): TableInfo {
    const row = source.tables.get(name)!
    const chain = [name]
    for (let next = source.parents.get(name); next && !chain.includes(next); next = source.parents.get(next))
        chain.push(next)
    const family = [name]
    for (const member of family) {
        for (const child of source.children.get(member) ?? []) if (!family.includes(child)) family.push(child)
    }
    const root = chain[chain.length - 1]!
    const collection = source.collections.get(name)
    const rotated = chain.some(
        (member) => toAttributes(source.collections.get(member)?.attributes)[ROTATED_ATTRIBUTE] === 'true',
    )
    const columns = buildColumns(
        source,
        chain,
        rotated,
        source.children.has(root) || isTrue(source.tables.get(root)!.is_extendable),
    )
    return {
        name,
        label: row.label ?? name,
        parent: source.parents.get(name) ?? null,
        chain,
        family,
        columns,
        display: findDisplay(source, chain, columns),
        scope: findScope(source, row),
        audited: isTrue(collection?.audit),
        extendable: isTrue(row.is_extendable) || source.children.has(name),
        rotated,
        numberPrefix: findNumber(source, chain),
        access: {
            public: row.access !== 'package_private',
            read: isNotFalse(row.read_access),
            create: isTrue(row.create_access),
            update: isTrue(row.update_access),
            delete: isTrue(row.delete_access),
            webService: isNotFalse(row.ws_access),
            caller: Number(row.caller_access ?? 0) || 0,
        },
    }
}

/** Dictionary entry form: without a display column the platform takes `name`, then `number`. */
function findDisplay(
    source: Source,
    chain: readonly string[],
    columns: ReadonlyMap<string, ColumnInfo>,
): string | null {
    for (const table of chain) {
        const row = source.columns.get(table)?.find((column) => isTrue(column.display))
        if (row) return row.element
    }
    return ['name', 'u_name', 'number'].find((name) => columns.has(name)) ?? null
}

function findScope(source: Source, row: Row): string {
    const given = row.sys_scope
    if (!given || given === 'global') return 'global'
    const known = source.scopes.get(given)
    if (known) return known
    const names = [...source.scopes.values()]
    return (
        names.find((scope) => scope === given) ?? names.find((scope) => row.name!.startsWith(`${scope}_`)) ?? 'global'
    )
}

function findNumber(source: Source, chain: readonly string[]): TableInfo['numberPrefix'] {
    for (const table of chain) {
        const row = source.numbers.get(table)
        if (row)
            return {
                prefix: row.prefix ?? '',
                start: Number(row.number ?? 1000),
                digits: Number(row.maximum_digits ?? 7),
            }
    }
    return null
}
