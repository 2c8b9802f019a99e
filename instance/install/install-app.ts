/** Installs or upgrades a built application: everything that `now-sdk build` leaves in `dist/app`. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineIndex } from '../database/index.ts'
import { applyChanges, emptyReport, isDictionaryTable, type ApplyOptions, type InstallReport } from './apply-changes.ts'
import { readBootstrapFile } from './bootstrap-file.ts'
import { bootstrapChanges } from './bootstrap-changes.ts'
import { readUpdateFile, type RecordChange } from './update-file.ts'
import type { InstallTarget } from './target.ts'

/** Choices of an install. */
export interface InstallOptions {
    /** Loads the demo data too. */
    readonly demo?: boolean
}

/** Installs the application built in `directory`. A second install upgrades: records change, data stays. */
export function installApp(target: InstallTarget, directory: string, options: InstallOptions = {}): InstallReport {
    const report = emptyReport()
    const application = readFolder(directory, 'scope')
    const identity = application.find((change) => change.kind === 'upsert' && change.table === 'sys_app')
    if (identity?.kind !== 'upsert') throw new Error(`no application record in ${join(directory, 'scope')}`)
    const isFirstInstall = target.database.get('sys_app', identity.sysId) === null
    const apply = (changes: readonly RecordChange[]): void => applyChanges(target, changes, applyOptions, report)
    const applyOptions: ApplyOptions = { scope: identity.sysId, fillDefaults: false, keepPropertyValues: true }

    const updates = readFolder(directory, 'update')
    const choices = readFolder(directory, 'author_elective_update')
    apply(application)
    apply([...updates, ...choices].filter((change) => isDictionaryTable(change.table)))
    target.dictionary.reload()
    const tables = readTables(directory)
    apply(bootstrapChanges(target, tables))
    for (const table of tables)
        for (const index of table.indexes) defineIndex(target.database, { table: table.name, ...index })
    target.dictionary.reload()
    report.tables.push(...tables.map((table) => table.name))

    apply([...updates, ...choices].filter((change) => !isDictionaryTable(change.table)))
    if (isFirstInstall) apply(readFolder(directory, 'unload'))
    applyOnce(target, directory, identity.sysId, apply)
    if (options.demo) apply(readFolder(directory, 'unload.demo'))
    target.dictionary.reload()
    target.scripts.forget()
    return report
}

/** Each file of `apply_once` takes effect on one install only, remembered as an update version. */
function applyOnce(
    target: InstallTarget,
    directory: string,
    scope: string,
    apply: (changes: readonly RecordChange[]) => void,
): void {
    for (const name of xmlNames(directory, 'apply_once')) {
        const sysId = createHash('md5').update(`apply_once:${scope}:${name}`).digest('hex')
        if (target.database.get('sys_update_version', sysId)) continue
        apply(readUpdateFile(readFileSync(join(directory, 'apply_once', name), 'utf8')))
        target.database.insert('sys_update_version', {
            sys_id: sysId,
            name: name.replace(/\.xml$/, ''),
            state: 'current',
        })
    }
}

function readTables(directory: string): ReturnType<typeof readBootstrapFile> {
    return xmlNames(directory, 'dictionary').flatMap((name) =>
        readBootstrapFile(readFileSync(join(directory, 'dictionary', name), 'utf8')),
    )
}

function readFolder(directory: string, folder: string): RecordChange[] {
    return xmlNames(directory, folder).flatMap((name) => {
        try {
            return readUpdateFile(readFileSync(join(directory, folder, name), 'utf8'))
        } catch (error) {
            throw new Error(`${folder}/${name}: ${(error as Error).message}`)
        }
    })
}

function xmlNames(directory: string, folder: string): string[] {
    const path = join(directory, folder)
    if (!existsSync(path)) return []
    return readdirSync(path)
        .filter((name) => name.endsWith('.xml'))
        .sort()
}
