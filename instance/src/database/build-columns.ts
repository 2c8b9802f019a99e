/** Builds the effective columns of a table: those every table has, inherited ones, own ones, and overrides. */
import type { ColumnInfo, Row } from '../kernel/kernel.ts'
import { isTrue, type Source } from './dictionary-source.ts'

/** Attribute of a table's collection entry that marks an insert-only log table. */
export const ROTATED_ATTRIBUTE = 'table_rotation'

/** Columns of a table, those of its root first; `classes` says whether its rows name their class. */
export function buildColumns(
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

/** What every table has although not every dictionary lists it; log tables have no updated columns. */
const SYSTEM_COLUMNS: readonly (readonly [string, string, 'always' | 'updated' | 'class'])[] = [
    ['sys_id', 'GUID', 'always'],
    ['sys_created_on', 'glide_date_time', 'always'],
    ['sys_created_by', 'string', 'always'],
    ['sys_updated_on', 'glide_date_time', 'updated'],
    ['sys_updated_by', 'string', 'updated'],
    ['sys_mod_count', 'integer', 'updated'],
    ['sys_class_name', 'sys_class_name', 'class'],
]

const made = new WeakMap<Row, ColumnInfo>()

/** Rows are remembered from one dictionary to the next, and so are their columns. */
function toColumn(row: Row, table: string): ColumnInfo {
    const known = made.get(row)
    if (known?.table === table) return known
    const column = makeColumn(row, table)
    made.set(row, column)
    return column
}

function makeColumn(row: Row, table: string): ColumnInfo {
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
        dependent: row.dependent || null,
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

/** `a=1,b` as a record. */
export function toAttributes(text: string | null | undefined): Record<string, string> {
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
