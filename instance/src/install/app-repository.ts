/** The application repository: published versions of applications, in a folder that several instances may share. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from '../kernel/kernel.ts'
import { filesOf, packageInDirectory, packageInMemory, writePackage, type AppPackage } from './app-package.ts'

/** What the repository knows of a version beside its files. */
export interface PublishedFacts {
    readonly scope: string
    readonly version: string
    readonly devNotes: string
    /** Whether its flows and actions were published on the instance that it came from. */
    readonly areFlowsPublished: boolean
}

/** A version of an application in the repository. */
export interface PublishedVersion extends PublishedFacts {
    readonly applicationId: string
    readonly application: AppPackage
}

const FACTS = 'published.json'

const inMemory = new WeakMap<Instance['database'], PublishedVersion[]>()

/** Versions of an application, by its scope or sys_id, oldest version first. */
export function publishedVersions(instance: Instance, scopeOrId: string): readonly PublishedVersion[] {
    return allVersions(instance)
        .filter(({ scope, applicationId }) => scope === scopeOrId || applicationId === scopeOrId)
        .sort((a, b) => compareVersions(a.version, b.version))
}

/** Adds a version. @throws Error when the repository has it already */
export function publishVersion(
    instance: Instance,
    applicationId: string,
    facts: PublishedFacts,
    application: AppPackage,
): void {
    const folder = folderOf(instance)
    if (!folder) {
        const kept = packageInMemory(`${facts.scope} ${facts.version}`, filesOf(application))
        const versions = inMemory.get(instance.database) ?? []
        inMemory.set(instance.database, [...versions, { ...facts, applicationId, application: kept }])
        return
    }
    const version = join(folder, applicationId, facts.version)
    writePackage(application, version)
    writeFileSync(join(version, FACTS), JSON.stringify(facts))
}

/** Less than 0 when the first version is older: numbers between dots are compared as numbers. */
export function compareVersions(one: string, other: string): number {
    const [a, b] = [one, other].map((text) => text.split('.').map(Number))
    for (let at = 0; at < Math.max(a!.length, b!.length); at += 1) {
        const difference = (a![at] ?? 0) - (b![at] ?? 0)
        if (difference !== 0) return difference
    }
    return 0
}

function allVersions(instance: Instance): PublishedVersion[] {
    const folder = folderOf(instance)
    if (!folder) return [...(inMemory.get(instance.database) ?? [])]
    return namesIn(folder).flatMap((applicationId) =>
        namesIn(join(folder, applicationId)).flatMap((version) => {
            const path = join(folder, applicationId, version)
            // A version without its facts is being written.
            if (!existsSync(join(path, FACTS))) return []
            const facts = JSON.parse(readFileSync(join(path, FACTS), 'utf8')) as PublishedFacts
            return [{ ...facts, applicationId, application: packageInDirectory(path) }]
        }),
    )
}

function namesIn(folder: string): string[] {
    return existsSync(folder) ? readdirSync(folder) : []
}

function folderOf({ options }: Instance): string | null {
    return options.appRepository ?? (options.file ? `${options.file}.app-repository` : null)
}
