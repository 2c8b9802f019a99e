/** Which packages an instance installed, newest last: what is published is the newest, and a rollback returns to the one before. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from '../kernel/kernel.ts'
import { identityOf, packageInDirectory, writePackage, type AppPackage } from './app-package.ts'

/** A package that was installed. */
export interface InstalledPackage {
    readonly version: string
    readonly application: AppPackage
}

/** The packages of one application, oldest first. */
type History = InstalledPackage[]

/** Older ones are forgotten. */
const MOST_KEPT = 4

const inMemory = new WeakMap<Instance['database'], Map<string, History>>()

/** Packages that were installed of an application, oldest first; none where its records came another way. */
export function installedPackages(instance: Instance, applicationId: string): readonly InstalledPackage[] {
    return [...historyOf(instance, applicationId)]
}

/** Notes that a package was installed. The same version again takes the place of the one before. */
export function rememberPackage(instance: Instance, application: AppPackage): void {
    const { sysId, version } = identityOf(application)
    const history = historyOf(instance, sysId).filter((one) => one.version !== version)
    save(instance, sysId, [...history, { version, application }].slice(-MOST_KEPT))
}

/** Notes that the newest package was rolled back. */
export function forgetNewestPackage(instance: Instance, applicationId: string): void {
    save(instance, applicationId, historyOf(instance, applicationId).slice(0, -1))
}

/** Notes that an application was deleted. */
export function forgetPackages(instance: Instance, applicationId: string): void {
    save(instance, applicationId, [])
}

function historyOf(instance: Instance, applicationId: string): History {
    const folder = folderOf(instance, applicationId)
    if (!folder) return inMemory.get(instance.database)?.get(applicationId) ?? []
    const list = join(folder, 'history.json')
    if (!existsSync(list)) return []
    const entries = JSON.parse(readFileSync(list, 'utf8')) as { version: string; folder: string }[]
    return entries.map(({ version, folder }) => ({ version, application: packageInDirectory(folder) }))
}

/** A built application stays where it is; what was uploaded is kept beside the file of the database. */
function save(instance: Instance, applicationId: string, history: History): void {
    const folder = folderOf(instance, applicationId)
    if (!folder) {
        const histories = inMemory.get(instance.database) ?? new Map<string, History>()
        inMemory.set(instance.database, histories.set(applicationId, history))
        return
    }
    mkdirSync(folder, { recursive: true })
    const entries = history.map(({ version, application }) => {
        if (existsSync(application.origin)) return { version, folder: application.origin }
        const kept = join(folder, version)
        rmSync(kept, { recursive: true, force: true })
        writePackage(application, kept)
        return { version, folder: kept }
    })
    writeFileSync(join(folder, 'history.json'), JSON.stringify(entries))
}

function folderOf(instance: Instance, applicationId: string): string | null {
    return instance.options.file ? join(`${instance.options.file}.packages`, applicationId) : null
}
