/** Makes of the built package the one before it: a version that lacks a table, a column, a property and a job, and says some things otherwise. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** What the earlier version does not have yet. */
export const NEW = {
    table: 'x_kt_gov_trace',
    column: { table: 'x_kt_gov_delivery', name: 'earlier_attempts' },
    property: 'x_kt_gov.process.reprocess_limit',
    job: 'Keeptrusts: collect execution evidence',
} as const

/** A line that every job has in the earlier version only. */
export const EARLIER_SCRIPT = '// As it was before'

/** The version that the earlier package says it is. */
export const EARLIER_VERSION = '0.0.9'

/** A folder with a package, until it is removed. */
export interface EarlierPackage {
    readonly directory: string
    remove(): void
}

/** Copies the built package and takes back what is new in it. */
export function earlierPackage(built: string, version: string): EarlierPackage {
    const directory = mkdtempSync(join(tmpdir(), 'earlier-package-'))
    cpSync(built, directory, { recursive: true })
    for (const path of xmlFiles(directory)) {
        const text = readFileSync(path, 'utf8')
        if (isNew(basename(path), text)) rmSync(path)
        else writeFileSync(path, toEarlier(basename(path), text, version))
    }
    return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

function xmlFiles(directory: string): string[] {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(directory, name))
        .filter((path) => existsSync(path))
}

function isNew(file: string, text: string): boolean {
    if (file.startsWith('sys_module_')) return false
    const { column, job, property, table } = NEW
    if (file.includes(table)) return true
    if (file.includes(`${column.table}_${column.name}`)) return true
    if (new RegExp(`<(table|name|collection)>${table}(\\.[a-z_]+|\\.\\*)?</`).test(text)) return true
    if (file.startsWith('sys_properties_') && text.includes(`>${property}<`)) return true
    return file.startsWith('sysauto_script_') && text.includes(`<name>${job}</name>`)
}

function toEarlier(file: string, text: string, version: string): string {
    const renamed = text.split(`/${version}/src/`).join(`/${EARLIER_VERSION}/src/`)
    if (file === `${NEW.column.table}.xml`)
        return renamed.replace(new RegExp(`\\s*<element name="${NEW.column.name}"[^>]*/>`), '')
    if (file.startsWith('sys_app_7')) return renamed.replace(`<version>${version}<`, `<version>${EARLIER_VERSION}<`)
    if (file.startsWith('sysauto_script_'))
        return renamed.replace('<script><![CDATA[', `<script><![CDATA[${EARLIER_SCRIPT}\n`)
    // A sentence that the next version words otherwise.
    return file.startsWith('sys_ui_action_')
        ? renamed.replace(/<hint>[^<]*<\/hint>/, '<hint>As it was worded before</hint>')
        : renamed
}
