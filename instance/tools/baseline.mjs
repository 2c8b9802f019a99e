// Makes the table definitions of a fresh instance, src/baseline/*.json, from a platform dictionary:
//   node tools/baseline.mjs DICTIONARY.json [BUILT_APP_DIRECTORY ...]
// The dictionary is a list of tables compiled from public sources. Tables of application files that it lacks take their
// columns from built applications (one `dist/app` directory each), because those are the columns an install must keep.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adjust, areaOf, COMPLETED_IN_PLACE, handWritten, SOURCES, SYSTEM_COLUMNS } from './baseline-rules.mjs'

const OUT = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'baseline')
const [source, ...builtApps] = process.argv.slice(2)
if (!source) {
    console.error('usage: node tools/baseline.mjs DICTIONARY.json [BUILT_APP_DIRECTORY ...]')
    process.exit(2)
}

const TYPES = { numeric: 'integer', longint: 'longint', unspecified: null }
const DATE_TIME =
    /(_on|_at|_date|_timestamp|_start|_end|^(processed|started|stopped|finished|process_on|next_action|last_scan|valid_from|valid_to|last_calculated|completion_time|idle_since))$/

const dictionary = JSON.parse(readFileSync(source, 'utf8'))
const known = new Map(dictionary.tables.map((table) => [table.name, table]))
for (const table of handWritten) if (!known.has(table.name)) known.set(table.name, table)

/** True when an ancestor of the table declares the column. */
function isInherited(table, column) {
    for (let parent = known.get(table.parent); parent; parent = known.get(parent.parent))
        if (parent.fields.some((field) => field.name === column)) return true
    return false
}

/** The internal type of a field; the source says only "number" or "other" for some. */
function typeOf(field) {
    if (field.type === 'unspecified') return DATE_TIME.test(field.name) ? 'glide_date_time' : 'string'
    return TYPES[field.type] ?? field.type
}

function toChoice(choice, index) {
    const value = typeof choice === 'string' ? choice : choice.value
    return {
        value: String(value),
        label: (typeof choice === 'string' ? null : choice.label) ?? String(value),
        sequence: index,
    }
}

function toColumn(table, field) {
    const type = typeOf(field)
    return {
        name: field.name,
        type,
        label: field.label ?? undefined,
        maxLength: field.max_length ?? undefined,
        mandatory: field.mandatory || undefined,
        readOnly: field.read_only || undefined,
        unique: field.unique || undefined,
        reference: field.reference ?? undefined,
        default: field.default === undefined || field.default === null ? undefined : String(field.default),
        choices: field.choices?.length ? field.choices.map(toChoice) : undefined,
        override: field.override || isInherited(table, field.name) || undefined,
    }
}

function toDefinition(table) {
    const actions = actionsOf(table)
    const isInsertOnly = table.insertOnly ?? isMissingUpdateColumns(table)
    return {
        name: table.name,
        label: table.label ?? labelOf(table.name),
        parent: table.parent && known.has(table.parent) ? table.parent : undefined,
        display: table.display ?? displayOf(table),
        audited: table.audit || undefined,
        rotated: isInsertOnly || undefined,
        numberPrefix: table.auto_number?.prefix,
        numberStart: table.auto_number?.number,
        access: actions
            ? {
                  read: actions.includes('read'),
                  create: actions.includes('create'),
                  update: actions.includes('update'),
                  delete: actions.includes('delete'),
              }
            : undefined,
        callerAccess: table.callerAccess,
        columns: table.fields.filter((field) => !SYSTEM_COLUMNS.has(field.name)).map((field) => toColumn(table, field)),
        indexes: table.indexes,
    }
}

/** What other scopes may do; a table of which the sources say nothing has what its parent has. */
function actionsOf(table) {
    for (let at = table; at; at = known.get(at.parent)) if (at.cross_scope_actions) return at.cross_scope_actions
    return undefined
}

function isMissingUpdateColumns(table) {
    if (table.parent) return false
    const names = new Set(table.fields.map((field) => field.name))
    return names.has('sys_created_on') && !names.has('sys_updated_on')
}

function displayOf(table) {
    if (table.parent && table.parent !== 'sys_metadata' && known.has(table.parent)) return undefined
    return ['number', 'name', 'title', 'label', 'sys_name'].find((name) => table.fields.some((f) => f.name === name))
}

function labelOf(name) {
    const words = name.replace(/^(sys|x|sn)_/, '').replace(/_/g, ' ')
    return words[0].toUpperCase() + words.slice(1)
}

/** Columns by table, as the application files of built applications show them. */
function columnsOfBuiltApps() {
    const found = new Map()
    for (const file of builtApps.flatMap((directory) => xmlFiles(directory))) {
        const text = readFileSync(file, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
        if (/<database>|<record_update table="x_/.test(text)) continue
        for (const [, name, body] of text.matchAll(/<([a-z_0-9]+) action="INSERT_OR_UPDATE"[^>]*>([\s\S]*?)<\/\1>/g)) {
            if (name === 'sys_choice_v2' || name.startsWith('x_')) continue
            const columns = found.get(name) ?? new Map()
            for (const [, column, value] of body.matchAll(/<([a-z_0-9]+)(?![^>]*action=)[^>]*?(?:\/>|>([^<]*)<)/g)) {
                const type =
                    value === 'true' || value === 'false'
                        ? 'boolean'
                        : /^(order|sequence|position)$/.test(column)
                          ? 'integer'
                          : 'string'
                if (!columns.get(column) || columns.get(column) === 'string') columns.set(column, type)
            }
            found.set(name, columns)
        }
    }
    return found
}

/** Adds the tables and columns that the dictionary and the hand-written list lack. */
function addBuiltApps() {
    for (const [name, columns] of columnsOfBuiltApps()) {
        const isFile = columns.has('sys_scope') || columns.has('sys_update_name')
        const table = known.get(name) ?? { name, parent: isFile ? 'sys_metadata' : null, fields: [] }
        const lacking = [...columns].filter(
            ([column]) =>
                !METADATA_COLUMNS.has(column) &&
                !SYSTEM_COLUMNS.has(column) &&
                !table.fields.some((field) => field.name === column) &&
                !isInherited(table, column),
        )
        for (const [column, type] of lacking.sort(([a], [b]) => (a < b ? -1 : 1)))
            table.fields.push({ name: column, type, max_length: type === 'string' ? 65000 : undefined })
        known.set(name, table)
    }
}

const METADATA_COLUMNS = new Set([
    'sys_scope',
    'sys_update_name',
    'sys_name',
    'sys_package',
    'sys_policy',
    'sys_class_name',
])

function xmlFiles(directory) {
    return readdirSync(directory)
        .sort()
        .flatMap((name) => {
            const path = join(directory, name)
            return statSync(path).isDirectory() ? xmlFiles(path) : name.endsWith('.xml') ? [path] : []
        })
}

/** The definitions of a data file that no source gives. */
function completedIn(file) {
    if (!existsSync(file)) return []
    return JSON.parse(readFileSync(file, 'utf8')).tables.filter((table) => COMPLETED_IN_PLACE.includes(table.name))
}

addBuiltApps()
const areas = {}
for (const table of known.values()) {
    adjust(table)
    const area = areaOf(table)
    ;(areas[area] ??= []).push(table)
}
mkdirSync(OUT, { recursive: true })
for (const [area, tables] of Object.entries(areas)) {
    const file = join(OUT, `${area.replace(/_/g, '-')}.json`)
    const made = tables.map(toDefinition).filter((table) => !COMPLETED_IN_PLACE.includes(table.name))
    const lines = [...made, ...completedIn(file)]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((table) => JSON.stringify(table))
    const text = `{"$source":${JSON.stringify(SOURCES[area] ?? SOURCES.default)},\n"tables":[\n${lines.join(',\n')}\n]}\n`
    writeFileSync(file, text)
    console.log(area.padEnd(14), tables.length, 'tables', text.length, 'bytes')
}

/** Tables that public typings show on an instance and no definition has: asking for one fails by its name. */
const absent = Object.keys(dictionary.table_index ?? {})
    .filter((name) => /^(?![xu]_)[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) && !known.has(name))
    .sort()
writeFileSync(
    join(OUT, '..', 'glide', 'absent-tables.json'),
    `${JSON.stringify({ $source: SOURCES.absent, names: absent.join(' ') }, null, 4)}\n`,
)
console.log('absent'.padEnd(14), absent.length, 'names')
