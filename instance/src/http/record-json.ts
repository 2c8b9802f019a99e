/** A record as the REST APIs show it: text only, references as links, display values on demand. */
import type { ColumnInfo, Instance, Row, Transaction } from '../kernel/kernel.ts'
import type { RecordAccess } from '../runtime/acl.ts'

/** What the client asked to see. */
export interface Rendering {
    /** Value of sysparm_display_value. */
    readonly display: 'false' | 'true' | 'all'
    readonly excludeReferenceLink: boolean
    /** Value of sysparm_fields; null shows every column. Names may be dot-walked. */
    readonly fields: readonly string[] | null
    readonly origin: string
}

type Shown = string | Readonly<Record<string, string>>

/** Reads the rendering parameters of the Table API. */
export function renderingOf(query: URLSearchParams, origin: string): Rendering {
    const display = query.get('sysparm_display_value')
    const fields = query.get('sysparm_fields')
    return {
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeReferenceLink: query.get('sysparm_exclude_reference_link') === 'true',
        fields: fields
            ? fields
                  .split(',')
                  .map((name) => name.trim())
                  .filter(Boolean)
            : null,
        origin,
    }
}

/** One record of `table` as JSON. Columns that the user may not read are left out. */
export function toRecordJson(
    instance: Instance,
    tx: Transaction,
    access: RecordAccess,
    table: string,
    row: Row,
    rendering: Rendering,
): Record<string, Shown> {
    const info = instance.dictionary.table(table)!
    const shown: Record<string, Shown> = {}
    for (const path of rendering.fields ?? info.columns.keys()) {
        const found = walk(instance, table, row, path)
        if (!found) continue
        if (!access.mayUseColumn(found.table, found.column.name, 'read', found.row)) continue
        shown[path] = showColumn(instance, tx, found, rendering)
    }
    return shown
}

/** What a dotted path leads to. */
export interface Found {
    readonly table: string
    /** Null when a reference on the way is empty. */
    readonly row: Row | null
    readonly column: ColumnInfo
}

/** Follows a dotted path from a row; undefined when a name does not exist: unknown fields are ignored. */
export function walk(instance: Instance, table: string, row: Row, path: string): Found | undefined {
    const steps = path.split('.')
    const last = steps.pop()!
    let at: Found['row'] = row
    let name = table
    for (const step of steps) {
        const reference: string | null | undefined = instance.dictionary.table(name)?.columns.get(step)?.reference
        if (!reference || !instance.dictionary.table(reference)) return undefined
        const target: string | null | undefined = at?.[step]
        at = target ? instance.database.get(reference, target) : null
        name = reference
    }
    const column = instance.dictionary.table(name)?.columns.get(last)
    return column && { table: name, row: at, column }
}

function showColumn(instance: Instance, tx: Transaction, found: Found, rendering: Rendering): Shown {
    const { column, row } = found
    const value = toText(column, row?.[column.name] ?? null)
    const isReference = isLinked(column)
    if (rendering.display === 'false') {
        if (!isReference || rendering.excludeReferenceLink || value === '') return value
        return { link: linkOf(column, value, rendering.origin), value }
    }
    const display = row && value !== '' ? displayOf(instance, tx, found, value) : ''
    if (rendering.display === 'true') {
        if (!isReference || rendering.excludeReferenceLink || value === '') return display
        return { display_value: display, link: linkOf(column, value, rendering.origin) }
    }
    const both = { display_value: display, value }
    return isReference && !rendering.excludeReferenceLink && value !== ''
        ? { ...both, link: linkOf(column, value, rendering.origin) }
        : both
}

function isLinked(column: ColumnInfo): boolean {
    return (column.type === 'reference' || column.type === 'domain_id') && column.reference !== null
}

function linkOf(column: ColumnInfo, value: string, origin: string): string {
    return `${origin}/api/now/table/${column.reference}/${value}`
}

/** Booleans are `true` and `false`, empty is the empty text, passwords are stars. */
function toText(column: ColumnInfo, value: string | null): string {
    if (column.type === 'boolean') return value === '1' || value === 'true' ? 'true' : 'false'
    if (value === null) return ''
    return column.type === 'password' || column.type === 'password2' ? '********' : value
}

function displayOf(instance: Instance, tx: Transaction, found: Found, value: string): string {
    if (found.column.type === 'password' || found.column.type === 'password2') return value
    return instance.records.displayValue(tx, found.table, found.row!, found.column.name)
}
