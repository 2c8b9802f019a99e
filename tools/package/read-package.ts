/** Reads a built package from disk: its files, records, tables and modules, parsed once for every check and test. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, toRelativePath } from '../build/files.ts'
import { findRoots } from '../build/roots.ts'
import { type PackageRecord, readRecords } from './records.ts'
import { type PackageTable, readTables } from './tables.ts'
import { type XmlElement, parseXml } from './xml.ts'

/** One file as it lies in the package. */
export interface PackageFile {
    readonly path: string
    readonly bytes: number
    readonly text: string
}

/** One `sys_module`: a file that scripts of the app can import. */
export interface PackageModule {
    readonly file: string
    readonly path: string
    readonly content: string
    /** A library bundled by the SDK rather than a source file of ours. */
    readonly isExternal: boolean
}

/** Everything that an instance would install, and the sources it was built from. */
export interface Package {
    readonly scope: string
    /** Prefix of every module of the app: `<scope>/<package>/<version>/`. */
    readonly moduleRoot: string
    readonly files: readonly PackageFile[]
    /** Files that are not well-formed XML, with the parser's message. */
    readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
    /** Records that will be there after an install. */
    readonly records: readonly PackageRecord[]
    /** Records that an install deletes. */
    readonly deletions: readonly PackageRecord[]
    readonly tables: readonly PackageTable[]
    readonly modules: readonly PackageModule[]
    /** Files below `src/server` that are to be modules, relative to the project. */
    readonly sources: readonly string[]
    /** Those of them that the metadata names. */
    readonly entries: readonly string[]
}

interface Config {
    readonly scope: string
    /** Of a copy whose server is bundled: also each file, by its path below `src/server`, that is read while the package is built. */
    readonly serverModulesExcludePatterns?: readonly string[]
}

const SERVER = 'src/server'

/** Reads the package in `appDirectory` that was built from the project in `projectDirectory`. */
export function readPackage(appDirectory: string, projectDirectory: string): Package {
    const config = readJson(join(projectDirectory, 'now.config.json')) as Config
    const excluded = new Set(config.serverModulesExcludePatterns)
    const manifest = readJson(join(projectDirectory, 'package.json')) as { name: string; version: string }
    const files = listFiles(appDirectory).map((path) => ({
        path: toRelativePath(appDirectory, path),
        bytes: statSync(path).size,
        text: readFileSync(path, 'utf8'),
    }))
    const documents: { file: string; root: XmlElement }[] = []
    const unreadable: { file: string; reason: string }[] = []
    for (const file of files.filter((one) => one.path.endsWith('.xml')))
        try {
            documents.push({ file: file.path, root: parseXml(file.text) })
        } catch (error) {
            unreadable.push({ file: file.path, reason: (error as Error).message })
        }
    const all = documents.flatMap(({ file, root }) => readRecords(file, root))
    const records = all.filter((record) => record.action !== 'DELETE')
    return {
        scope: config.scope,
        moduleRoot: `${config.scope}/${manifest.name}/${manifest.version}/`,
        files,
        unreadable,
        records,
        deletions: all.filter((record) => record.action === 'DELETE'),
        tables: documents.flatMap(({ file, root }) => readTables(file, root)),
        modules: records.filter((record) => record.table === 'sys_module').map(toModule),
        sources: listFiles(join(projectDirectory, SERVER))
            .map((path) => toRelativePath(join(projectDirectory, SERVER), path))
            .filter((file) => !excluded.has(file))
            .map((file) => `${SERVER}/${file}`),
        entries: findRoots(projectDirectory).entries.map((file) => `${SERVER}/${file}`),
    }
}

/** The live records of one table. */
export function recordsOf(built: Package, table: string): PackageRecord[] {
    return built.records.filter((record) => record.table === table)
}

function toModule(record: PackageRecord): PackageModule {
    return {
        file: record.file,
        path: record.fields.path ?? '',
        content: record.fields.content ?? '',
        isExternal: record.fields.external_source === 'true',
    }
}

function readJson(path: string): unknown {
    return JSON.parse(readFileSync(path, 'utf8'))
}
