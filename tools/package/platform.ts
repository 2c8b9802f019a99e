/** Answers which tables and columns exist: those of the platform, from the baseline of the local instance, and those of the package. */
import { PLUGIN_NAMES, readBaseline } from 'servicenow-local-instance'
import type { Package } from './read-package.ts'

/** One table as far as names need checking. */
export interface KnownTable {
    readonly name: string
    readonly parent: string
    /** Application that owns the table. */
    readonly scope: string
    /** Exists only where a plugin is installed. */
    readonly isOptional: boolean
    /** Type and referenced table by column; own columns only. */
    readonly columns: ReadonlyMap<string, { readonly type: string; readonly reference: string }>
}

/** Tables by name. */
export type Platform = ReadonlyMap<string, KnownTable>

/** Columns that every table has, whatever its definition says. */
const SYSTEM_COLUMNS = [
    'sys_id',
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
    'sys_class_name',
    'sys_tags',
]

/** The tables of a platform with every optional plugin. */
export function readPlatform(): Platform {
    const always = new Set(readBaseline().tables.map((table) => table.name))
    const tables = new Map<string, KnownTable>()
    for (const table of readBaseline(PLUGIN_NAMES).tables)
        tables.set(table.name, {
            name: table.name,
            parent: table.parent ?? '',
            scope: table.scope ?? 'global',
            isOptional: !always.has(table.name),
            columns: new Map(
                table.columns.map((column) => [column.name, { type: column.type, reference: column.reference ?? '' }]),
            ),
        })
    return tables
}

/** Names of the tables that exist only where a plugin is installed. */
export function readOptionalTables(): ReadonlySet<string> {
    return new Set([...readPlatform().values()].filter(({ isOptional }) => isOptional).map(({ name }) => name))
}

/** The platform after an install of the package: its tables are there, its columns stand beside the platform's. */
export function withPackage(platform: Platform, built: Package): Platform {
    const tables = new Map(platform)
    for (const table of built.tables) {
        const before = platform.get(table.name)
        const own = table.columns.map(
            (column) => [column.name, { type: column.type, reference: column.reference }] as const,
        )
        tables.set(table.name, {
            name: table.name,
            parent: before?.parent ?? table.parent,
            scope: before?.scope ?? built.scope,
            isOptional: before?.isOptional ?? false,
            columns: new Map([...(before?.columns ?? []), ...own]),
        })
    }
    return tables
}

/**
 * Follows a dotted path from a table and says what is wrong with it, or nothing when it exists.
 * A step into a table that nobody knows ends the search: what cannot be checked is not refused.
 */
export function findPathProblem(tables: Platform, table: string, path: string): string | undefined {
    let current = table
    const steps = path.split('.')
    for (const [position, step] of steps.entries()) {
        const column = findColumn(tables, current, step)
        if (column === 'unknown table') return undefined
        if (column === undefined) return `${current} has no column '${step}'`
        if (position === steps.length - 1) return undefined
        if (!column.reference) return `${current}.${step} is no reference, '${path}' cannot follow it`
        current = column.reference
    }
    return undefined
}

/** A column of a table or of a table that it extends; 'unknown table' when the table or a parent is not known. */
export function findColumn(
    tables: Platform,
    table: string,
    column: string,
): { readonly type: string; readonly reference: string } | undefined | 'unknown table' {
    if (SYSTEM_COLUMNS.includes(column)) return { type: 'string', reference: '' }
    for (let name = table; name !== ''; ) {
        const known = tables.get(name)
        if (!known) return 'unknown table'
        const found = known.columns.get(column)
        if (found) return found
        name = known.parent
    }
    return undefined
}
