/** Finds what of `src/server` is called from outside: the handlers and texts that the metadata names, and the literals that it reads. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { listFiles, toRelativePath } from './files.ts'

/** Files below `src/server`, with forward slashes and relative to it. */
export interface Roots {
    /** Modules that the platform loads by their path: handlers imported by Fluent and everything that a script text requires. */
    readonly entries: readonly string[]
    /** Files that Fluent or the pages read while the package is built, and whatever those import: none of them is a module. */
    readonly readAtBuild: readonly string[]
}

const SERVER = 'src/server'
const REQUIRED = /\brequire\(\s*(['"`])\.\/src\/server\/([^'"`]+)\1\s*\)/g
const ENTRY_RING = /(^|\/)entry\//

/**
 * Reads the metadata and the pages of a project.
 *
 * | found | counts as |
 * |---|---|
 * | Fluent imports a file of an `entry` ring | an entry |
 * | any text below `src/fluent` says `require('./src/server/…')` | an entry |
 * | Fluent imports another file of the server: bare literals | read at build |
 * | a page imports a file of the server: types | read at build |
 */
export function findRoots(project: string): Roots {
    const entries = new Set<string>()
    const readAtBuild = new Set<string>()
    for (const path of listFiles(join(project, 'src', 'fluent'))) {
        const text = readFileSync(path, 'utf8')
        for (const [, , file] of text.matchAll(REQUIRED)) entries.add(file as string)
        if (!path.endsWith('.ts')) continue
        for (const file of importsOfServer(project, path, text))
            if (ENTRY_RING.test(file)) entries.add(file)
            else addWithImports(project, file, readAtBuild)
    }
    for (const path of listFiles(join(project, 'src', 'client')).filter((file) => /\.tsx?$/.test(file)))
        for (const file of importsOfServer(project, path, readFileSync(path, 'utf8')))
            addWithImports(project, file, readAtBuild)
    return { entries: [...entries].sort(), readAtBuild: [...readAtBuild].sort() }
}

function addWithImports(project: string, file: string, found: Set<string>): void {
    const path = join(project, SERVER, file)
    if (found.has(file) || !existsSync(path)) return
    found.add(file)
    for (const next of importsOfServer(project, path, readFileSync(path, 'utf8'))) addWithImports(project, next, found)
}

/** The files of `src/server` that one file imports, as values or as types. */
function importsOfServer(project: string, path: string, text: string): string[] {
    const folder = posix.dirname(toRelativePath(project, path))
    return ts
        .preProcessFile(text, true, false)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => posix.normalize(posix.join(folder, fileName)))
        .filter((file) => file.startsWith(`${SERVER}/`))
        .map((file) => withExtension(project, file).slice(SERVER.length + 1))
}

function withExtension(project: string, file: string): string {
    if (/\.(ts|js)$/.test(file)) return file
    return [`${file}.ts`, `${file}.js`].find((one) => existsSync(join(project, one))) ?? file
}
