/** The tables and records that a fresh instance has, read from the data files beside this one. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableDefinition } from '../database/table-definition.ts'
import type { Row } from '../kernel/kernel.ts'

/** Data files that every instance has. */
const AREAS = ['platform', 'files', 'flow', 'logs', 'task', 'cmdb'] as const

/** Optional parts, by the name that switches them on, with the data file of their tables. */
const PLUGINS: Readonly<Record<string, string | null>> = {
    grc: 'grc',
    ai_case: 'ai-case',
    ai_assets: 'ai-assets',
    class_models: 'class-models',
    seed: 'seed',
    ire: null,
}

/** Names of the optional parts. */
export const PLUGIN_NAMES: readonly string[] = Object.keys(PLUGINS)

/** What a fresh instance holds before anybody uses it. */
export interface Baseline {
    readonly tables: readonly TableDefinition[]
    readonly records: Readonly<Record<string, readonly Row[]>>
}

interface RecordFile {
    readonly records: Record<string, Row[]>
    readonly plugins: Record<string, Record<string, Row[]>>
}

/** The baseline with the given optional parts. Tables that a part extends come along even when their own part is off. */
export function readBaseline(plugins: readonly string[] = []): Baseline {
    const unknown = plugins.filter((name) => !(name in PLUGINS))
    if (unknown.length > 0) throw new Error(`unknown plugin ${unknown.join(', ')}; known: ${PLUGIN_NAMES.join(', ')}`)
    const chosen = new Map<string, TableDefinition>()
    for (const area of [...AREAS, ...plugins.map((name) => PLUGINS[name])])
        for (const table of area ? readTables(area) : []) chosen.set(table.name, table)
    addMissingParents(chosen)
    const tables = [...chosen.values()]
    return { tables, records: { ...readRecords(plugins), sys_scope: ownersOf(tables) } }
}

/** The applications that own tables, as records: references and privileges name them by sys_id or by name. */
function ownersOf(tables: readonly TableDefinition[]): Row[] {
    const names = [...new Set(tables.flatMap(({ scope }) => scope ?? []))].filter((name) => name !== 'global').sort()
    return names.map((name) => ({
        sys_id: createHash('md5').update(`sys_scope:${name}`).digest('hex'),
        sys_class_name: 'sys_scope',
        scope: name,
        name,
        source: name,
        active: '1',
        runtime_access_tracking: 'permissive',
    }))
}

function addMissingParents(chosen: Map<string, TableDefinition>): void {
    let optional: Map<string, TableDefinition> | undefined
    for (const table of chosen.values()) {
        if (!table.parent || chosen.has(table.parent)) continue
        optional ??= new Map(
            Object.values(PLUGINS).flatMap((area) =>
                area ? readTables(area).map((one) => [one.name, one] as const) : [],
            ),
        )
        const parent = optional.get(table.parent)
        if (parent) chosen.set(parent.name, parent)
    }
}

function readRecords(plugins: readonly string[]): Record<string, readonly Row[]> {
    const file = readJson('records') as RecordFile
    const records: Record<string, Row[]> = { ...file.records }
    for (const name of plugins)
        for (const [table, rows] of Object.entries(file.plugins[name] ?? {}))
            records[table] = [...(records[table] ?? []), ...rows]
    return records
}

function readTables(area: string): TableDefinition[] {
    return (readJson(area) as { tables: TableDefinition[] }).tables
}

function readJson(name: string): unknown {
    return JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8'))
}
