/** Keeps the text that a module becomes as a file, so that the next process finds it. Failing to keep or find one is no error. */

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { version } from 'acorn'
import { getVersion } from 'sucrase'
import type { ModuleBody } from './module-source.ts'

const SOURCES = resolve(__dirname, '..')
const FOLDER = resolve(SOURCES, '..', 'out', 'cache', 'modules')
/** An application has some dozens, and each change of one makes another. */
const MOST_KEPT = 400

let maker: string | null = null

/** What was kept for a text at a path, else what `make` answers, which is kept. */
export function keptBody(text: string, path: string, make: () => ModuleBody): ModuleBody {
    const file = join(FOLDER, `${keyOf(text, path)}.json`)
    const kept = find(file)
    if (kept) return kept
    const made = make()
    keep(file, made)
    return made
}

/** By the text, its path, and everything that makes a body of them. */
function keyOf(text: string, path: string): string {
    maker ??= JSON.stringify([
        ...['engine/module-source.ts', 'runtime/engine-rules.ts'].map((name) =>
            readFileSync(join(SOURCES, name), 'utf8'),
        ),
        ...[version, getVersion()],
    ])
    return createHash('sha256').update(`${maker}\n${path}\n${text}`).digest('hex')
}

function find(file: string): ModuleBody | null {
    try {
        const { body, usesPromises } = JSON.parse(readFileSync(file, 'utf8')) as Partial<ModuleBody>
        return typeof body === 'string' && typeof usesPromises === 'boolean' ? { body, usesPromises } : null
    } catch {
        return null
    }
}

function keep(file: string, made: ModuleBody): void {
    const own = `${file}.${process.pid}`
    try {
        mkdirSync(FOLDER, { recursive: true })
        writeFileSync(own, JSON.stringify(made))
        renameSync(own, file)
        dropOldest()
    } catch {
        rmSync(own, { force: true })
    }
}

function dropOldest(): void {
    const names = readdirSync(FOLDER)
    if (names.length <= MOST_KEPT) return
    const kept = names.map((name) => ({ name, at: statSync(join(FOLDER, name)).mtimeMs })).sort((a, b) => b.at - a.at)
    for (const { name } of kept.slice(MOST_KEPT / 2)) rmSync(join(FOLDER, name), { force: true })
}
