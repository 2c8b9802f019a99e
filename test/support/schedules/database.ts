/** Tables in memory: rows by sys_id, unique columns, and a clock. What scripts see of them is in `glide.ts`. */

export type Row = Record<string, string>

/** What a table refuses to hold twice. */
const UNIQUE = /_key$/

/** How a refused insert shows itself: P2 of what is unproven. */
export type Refusal = 'null' | 'exception'

export const world = {
    tables: new Map<string, Map<string, Row>>(),
    /** Seconds since 1970. */
    now: 0,
    serial: 0,
    refusal: 'null' as Refusal,
    properties: {} as Readonly<Record<string, string>>,
    /** What a column keeps of a text, in characters, by `table.column`. */
    cuts: {} as Readonly<Record<string, number>>,
    /** So many attachments are refused before the first is stored. */
    refusedFiles: 0,
    /** What the platform fills into new rows of a table. */
    defaults: {} as Readonly<Record<string, Row>>,
}

/** An empty world at a fixed time. */
export function resetWorld(refusal: Refusal): void {
    world.tables = new Map()
    world.now = Date.UTC(2026, 4, 1) / 1000
    world.serial = 0
    world.refusal = refusal
    world.properties = {}
    world.defaults = {}
    world.cuts = {}
    world.refusedFiles = 0
    for (const name of OTHER_TABLES) {
        const access = { access: 'public', read_access: '1', create_access: '1', update_access: '1' }
        rowsOf('sys_db_object').set(name, { sys_id: name, name, ...access })
    }
    for (const target_name of [...OTHER_TABLES, 'sys_scope_privilege']) {
        const privilege = { operation: 'read', status: 'allowed', 'source_scope.scope': 'x_kt_gov' }
        rowsOf('sys_scope_privilege').set(target_name, { sys_id: target_name, target_name, ...privilege })
    }
}

/** Tables of other applications, which the app may read. */
const OTHER_TABLES = ['incident', 'change_request', 'cmdb_ci_service_auto', 'cmdb_key_value', 'cmdb_rel_ci']

/** The rows of a table. */
export function rowsOf(table: string): Map<string, Row> {
    const known = world.tables.get(table)
    if (known) return known
    const rows = new Map<string, Row>()
    world.tables.set(table, rows)
    return rows
}

/** The rows of a table as a list. */
export function listOf(table: string): Row[] {
    return [...rowsOf(table).values()]
}

/** 32 hexadecimal digits that no earlier call gave. */
export function nextId(): string {
    world.serial += 1
    return world.serial.toString(16).padStart(32, '0')
}

/** Stores a row; false when its sys_id or a unique column is taken. */
export function insert(table: string, row: Row): boolean {
    const rows = rowsOf(table)
    if (rows.has(row.sys_id)) return false
    for (const column of Object.keys(row)) {
        if (!UNIQUE.test(column) || row[column] === '') continue
        for (const other of rows.values()) if (other[column] === row[column]) return false
    }
    const stored = { ...world.defaults[table], ...row }
    for (const name of Object.keys(world.cuts)) {
        const [of, column] = name.split('.')
        if (of === table && column in stored) stored[column] = stored[column].slice(0, world.cuts[name])
    }
    rows.set(row.sys_id, stored)
    return true
}

const texts = new Map<number, string>()

/** Time as the platform writes it. */
export function timeText(seconds = world.now): string {
    const known = texts.get(seconds)
    if (known !== undefined) return known
    const text = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
    texts.set(seconds, text)
    return text
}
