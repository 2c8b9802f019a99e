/** Installs or upgrades a built application: everything that `now-sdk build` leaves in `dist/app`. */
import { createHash } from 'node:crypto'
import { defineIndex } from '../database/index.ts'
import { applyChanges, emptyReport, isDictionaryTable, type ApplyOptions, type InstallReport } from './apply-changes.ts'
import { packageInDirectory, type AppPackage } from './app-package.ts'
import { readBootstrapFile } from './bootstrap-file.ts'
import { bootstrapChanges } from './bootstrap-changes.ts'
import { readUpdateFile, type RecordChange } from './update-file.ts'
import type { InstallTarget } from './target.ts'

/** Choices of an install. */
export interface InstallOptions {
    /** Loads the demo data too. */
    readonly demo?: boolean
    /** Changes applied between two steps; requests are answered in between. */
    readonly changesPerStep?: number
}

/** Changes applied between two pauses of an install in the background. */
const CHANGES_PER_STEP = 100

/** Installs an application: the folder of its build, or a package read from elsewhere. A second install upgrades: records change, data stays. */
export function installApp(
    target: InstallTarget,
    application: string | AppPackage,
    options: InstallOptions = {},
): InstallReport {
    const source = typeof application === 'string' ? packageInDirectory(application) : application
    const steps = installSteps(target, source, options)
    for (;;) {
        const step = steps.next()
        if (step.done) return step.value
    }
}

/** The same in steps: each yields how much is done, in percent, so that a server can answer requests in between. */
export function* installSteps(
    target: InstallTarget,
    application: AppPackage,
    options: InstallOptions = {},
): Generator<number, InstallReport> {
    const report = emptyReport()
    const scope = readFolder(target, application, 'scope')
    const identity = scope.find((change) => change.kind === 'upsert' && change.table === 'sys_app')
    if (identity?.kind !== 'upsert') throw new Error(`no application record in ${application.origin}`)
    const isFirstInstall = target.database.get('sys_app', identity.sysId) === null
    const apply = (changes: readonly RecordChange[]): void => applyChanges(target, changes, applyOptions, report)
    const applyOptions: ApplyOptions = { scope: identity.sysId, fillDefaults: false, keepPropertyValues: true }

    const updates = ['update', 'author_elective_update'].flatMap((folder) => readFolder(target, application, folder))
    apply(scope)
    apply(updates.filter((change) => isDictionaryTable(change.table)))
    target.dictionary.reload()
    yield 20
    installTables(target, application, apply, report)
    yield 40
    const files = updates.filter((change) => !isDictionaryTable(change.table))
    const size = options.changesPerStep ?? CHANGES_PER_STEP
    for (let first = 0; first < files.length; first += size) {
        apply(files.slice(first, first + size))
        yield 40 + Math.floor((50 * first) / files.length)
    }
    if (isFirstInstall) apply(readFolder(target, application, 'unload'))
    applyOnce(target, application, identity.sysId, apply)
    if (options.demo) apply(readFolder(target, application, 'unload.demo'))
    yield 95
    target.dictionary.reload()
    target.scripts.forget()
    return report
}

/** Tables, columns and indexes that have no update file of their own. */
function installTables(
    target: InstallTarget,
    application: AppPackage,
    apply: (changes: readonly RecordChange[]) => void,
    report: InstallReport,
): void {
    const tables = application
        .names('dictionary')
        .flatMap((name) => readBootstrapFile(application.read('dictionary', name)))
    apply(bootstrapChanges(target, tables))
    for (const table of tables)
        for (const index of table.indexes) defineIndex(target.database, { table: table.name, ...index })
    target.dictionary.reload()
    report.tables.push(...tables.map((table) => table.name))
}

/** Each file of `apply_once` takes effect on one install only, remembered as an update version. */
function applyOnce(
    target: InstallTarget,
    application: AppPackage,
    scope: string,
    apply: (changes: readonly RecordChange[]) => void,
): void {
    for (const name of application.names('apply_once')) {
        const sysId = createHash('md5').update(`apply_once:${scope}:${name}`).digest('hex')
        if (target.database.get('sys_update_version', sysId)) continue
        apply(readUpdateFile(application.read('apply_once', name)))
        target.database.insert('sys_update_version', {
            sys_id: sysId,
            name: name.replace(/\.xml$/, ''),
            state: 'current',
        })
    }
}

function readFolder(target: InstallTarget, application: AppPackage, folder: string): RecordChange[] {
    const skips = target.behaviour.answer('choice_format_v4') === 'skipped'
    return application.names(folder).flatMap((name) => {
        try {
            return readUpdateFile(application.read(folder, name), skips)
        } catch (error) {
            throw new Error(`${folder}/${name}: ${(error as Error).message}`, { cause: error })
        }
    })
}
