/** Builds the tables and columns that scripts see from the rows that describe them. Pure: rows in, dictionary out. */
import type { ColumnInfo, Dictionary, Row, TableInfo } from '../kernel.ts'
import type { DictionaryRows } from './dictionary-rows.ts'

/** A dictionary that does not change; reloading means building another one. */
export type BuiltDictionary = Omit<Dictionary, 'reload'>

/** Attribute of a table's collection entry that marks an insert-only log table. */
export const ROTATED_ATTRIBUTE = 'table_rotation'

type Choice = { readonly value: string; readonly label: string; readonly sequence: number }

const isTrue = (value: string | null | undefined): boolean => value === '1' || value === 'true'
const isNotFalse = (value: string | null | undefined): boolean => value !== '0' && value !== 'false'

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

interface Source {
    readonly tables: ReadonlyMap<string, Row>
    readonly parents: ReadonlyMap<string, string>
    readonly children: ReadonlyMap<string, readonly string[]>
    readonly collections: ReadonlyMap<string, Row>
    readonly columns: ReadonlyMap<string, readonly Row[]>
    readonly overrides: ReadonlyMap<string, readonly Row[]>
    readonly choices: ReadonlyMap<string, readonly Choice[]>
    readonly numbers: ReadonlyMap<string, Row>
    readonly scopes: ReadonlyMap<string, string>
}

function indexRows(rows: DictionaryRows): Source {
    const tables = new Map<string, Row>()
    const names = new Map<string, string>()
    for (const row of rows.tables) {
        if (!row.name) continue
        tables.set(row.name, row)
        names.set(row.name, row.name)
        if (row.sys_id) names.set(row.sys_id, row.name)
    }
    const parents = new Map<string, string>()
    const children = new Map<string, string[]>()
    for (const [name, row] of tables) {
        const parent = row.super_class && names.get(row.super_class)
        if (!parent) continue
        parents.set(name, parent)
        append(children, parent, name)
    }
    const collections = new Map<string, Row>()
    const columns = new Map<string, Row[]>()
    for (const row of rows.columns) {
        if (!row.name || !isNotFalse(row.active)) continue
        if (row.element) append(columns, row.name, row)
        else collections.set(row.name, row)
    }
    const overrides = new Map<string, Row[]>()
    for (const row of rows.overrides) if (row.name && row.element) append(overrides, row.name, row)
    const numbers = new Map<string, Row>()
    for (const row of rows.numbers) if (row.category) numbers.set(names.get(row.category) ?? row.category, row)
    const scopes = new Map(
        rows.scopes.flatMap((row) => (row.sys_id && row.scope ? [[row.sys_id, row.scope] as const] : [])),
    )
    return {
        tables,
        parents,
        children,
        collections,
        columns,
        overrides,
        numbers,
        scopes,
        choices: indexChoices(rows.choices),
    }
}

function indexChoices(rows: readonly Row[]): Map<string, Choice[]> {
    const choices = new Map<string, Choice[]>()
    for (const row of rows) {
        if (!row.name || !row.element || isTrue(row.inactive) || (row.language && row.language !== 'en')) continue
        append(choices, `${row.name}.${row.element}`, {
            value: row.value ?? '',
            label: row.label ?? row.value ?? '',
            sequence: Number(row.sequence ?? 0),
        })
    }
    for (const list of choices.values()) list.sort((a, b) => a.sequence - b.sequence)
    return choices
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
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

function buildColumns(
    source: Source,
    chain: readonly string[],
    rotated: boolean,
    classes: boolean,
): Map<string, ColumnInfo> {
    const columns = new Map<string, ColumnInfo>()
    const root = chain[chain.length - 1]!
    const system = SYSTEM_COLUMNS.filter(([, , use]) => use === 'always' || (use === 'class' ? classes : !rotated))
    for (const [name, type] of system)
        columns.set(name, toColumn({ name: root, element: name, internal_type: type }, root))
    for (const table of [...chain].reverse()) {
        for (const row of source.columns.get(table) ?? []) {
            const inherited = columns.get(row.element!)
            const repeats = inherited !== undefined && inherited.table !== table
            columns.set(row.element!, repeats ? repeat(inherited, row) : toColumn(row, table))
        }
        for (const row of source.overrides.get(table) ?? []) {
            const inherited = columns.get(row.element!)
            if (inherited) columns.set(row.element!, override(inherited, row))
        }
    }
    return columns
}

/** What every table has although not every dictionary says so; log tables have no updated columns. */
const SYSTEM_COLUMNS: readonly (readonly [string, string, 'always' | 'updated' | 'class'])[] = [
    ['sys_id', 'GUID', 'always'],
    ['sys_created_on', 'glide_date_time', 'always'],
    ['sys_created_by', 'string', 'always'],
    ['sys_updated_on', 'glide_date_time', 'updated'],
    ['sys_updated_by', 'string', 'updated'],
    ['sys_mod_count', 'integer', 'updated'],
    ['sys_class_name', 'sys_class_name', 'class'],
]

function toColumn(row: Row, table: string): ColumnInfo {
    const name = row.element!
    const type = row.internal_type ?? 'string'
    const attributes = toAttributes(row.attributes)
    return {
        name,
        table,
        label: row.column_label ?? toLabel(name),
        type,
        maxLength: Number(row.max_length ?? 0) || (type === 'GUID' || type === 'reference' ? 32 : 40),
        mandatory: isTrue(row.mandatory),
        readOnly: isTrue(row.read_only),
        unique: isTrue(row.unique),
        reference: row.reference ?? null,
        defaultValue: row.default_value ?? null,
        choice: Number(row.choice ?? 0) || 0,
        audited: !name.startsWith('sys_') && attributes.no_audit !== 'true',
        attributes,
    }
}

/** A child that says an inherited column again changes how it looks and behaves, never how it is stored. */
function repeat(column: ColumnInfo, row: Row): ColumnInfo {
    const said = toColumn(row, column.table)
    return {
        ...column,
        label: row.column_label ? said.label : column.label,
        defaultValue: said.defaultValue ?? column.defaultValue,
        mandatory: said.mandatory || column.mandatory,
        readOnly: said.readOnly || column.readOnly,
        choice: said.choice || column.choice,
        attributes: { ...column.attributes, ...said.attributes },
    }
}

function override(column: ColumnInfo, row: Row): ColumnInfo {
    return {
        ...column,
        defaultValue: isTrue(row.default_value_override) ? row.default_value! : column.defaultValue,
        mandatory: isTrue(row.mandatory_override) ? isTrue(row.mandatory) : column.mandatory,
        readOnly: isTrue(row.read_only_override) ? isTrue(row.read_only) : column.readOnly,
        attributes: isTrue(row.attributes_override) ? toAttributes(row.attributes) : column.attributes,
    }
}

function toAttributes(text: string | null | undefined): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const part of (text ?? '').split(',')) {
        const [name, ...value] = part.split('=')
        if (name!.trim()) attributes[name!.trim()] = value.length ? value.join('=').trim() : 'true'
    }
    return attributes
}

function toLabel(name: string): string {
    const words = name.replace(/^(u|sys)_/, '').replace(/_/g, ' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
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
