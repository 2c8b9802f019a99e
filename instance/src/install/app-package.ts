/** A built application as the installer reads it: folders of XML files, on disk or in an uploaded zip. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readUpdateFile } from './update-file.ts'
import { readZip } from './zip.ts'

/** What `now-sdk build` leaves in `dist/app`, wherever it lies. */
export interface AppPackage {
    /** Where it came from, for messages. */
    readonly origin: string
    /** Names of the XML files of a folder, sorted; none when the folder is not there. */
    names(folder: string): readonly string[]
    read(folder: string, name: string): string
}

/** Folders of a package that an installer reads. */
export const PACKAGE_FOLDERS = [
    'scope',
    'dictionary',
    'update',
    'author_elective_update',
    'unload',
    'unload.demo',
    'apply_once',
] as const

/** Which application a package holds, as its application record says. */
export interface PackageIdentity {
    readonly sysId: string
    readonly scope: string
    readonly name: string
    readonly version: string
}

/** The application that a package holds. @throws Error when it has no application record */
export function identityOf(application: AppPackage): PackageIdentity {
    const changes = application.names('scope').flatMap((name) => readUpdateFile(application.read('scope', name)))
    for (const change of changes)
        if (change.kind === 'upsert' && change.table === 'sys_app') {
            const { scope = '', name = '', version = '' } = change.values
            return { sysId: change.sysId, scope, name, version }
        }
    throw new Error(`no application record in ${application.origin}`)
}

/** The application in memory: texts by folder and name. */
export function packageInMemory(origin: string, files: ReadonlyMap<string, string>): AppPackage {
    return {
        origin,
        names(folder) {
            const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
            return xmlNames(inside.map((path) => path.slice(folder.length + 1)))
        },
        read(folder, name) {
            const text = files.get(`${folder}/${name}`)
            if (text === undefined) throw new Error(`${origin} has no ${folder}/${name}`)
            return text
        },
    }
}

/** Every file of a package that an installer reads: texts by folder and name. */
export function filesOf(application: AppPackage): Map<string, string> {
    return new Map(
        PACKAGE_FOLDERS.flatMap((folder) =>
            application.names(folder).map((name) => [`${folder}/${name}`, application.read(folder, name)] as const),
        ),
    )
}

/** Writes a package into a folder that does not exist yet; others see it whole or not at all. */
export function writePackage(application: AppPackage, folder: string): void {
    const draft = `${folder}.${process.pid}`
    rmSync(draft, { recursive: true, force: true })
    for (const [path, text] of filesOf(application)) {
        mkdirSync(dirname(join(draft, path)), { recursive: true })
        writeFileSync(join(draft, path), text)
    }
    mkdirSync(dirname(folder), { recursive: true })
    renameSync(draft, folder)
}

/** The application in a directory, as the build leaves it. */
export function packageInDirectory(directory: string): AppPackage {
    return {
        origin: directory,
        names(folder) {
            const path = join(directory, folder)
            return existsSync(path) ? xmlNames(readdirSync(path)) : []
        },
        read: (folder, name) => readFileSync(join(directory, folder, name), 'utf8'),
    }
}

/** The application in a zip, as `now-sdk pack` makes it: entries begin with a slash. @throws Error when it is no zip */
export function packageInZip(bytes: Buffer): AppPackage {
    const entries = [...readZip(bytes)].map(([name, content]) => [name.replace(/^\/+/, ''), content] as const)
    const files = entries.filter(([path]) => /^[^/]+\/[^/]+\.xml$/.test(path))
    return packageInMemory(
        'the uploaded package',
        new Map(files.map(([path, bytes]) => [path, bytes.toString('utf8')])),
    )
}

function xmlNames(names: readonly string[]): string[] {
    return names.filter((name) => name.endsWith('.xml')).sort()
}
