/** Keeps the state that a boot leads to, by what it was made from, so that the next boot of the same need not make it again. */
import { createHash } from 'node:crypto'
import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
    utimesSync,
    writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { readProfile } from '../behaviour/profile.ts'
import { SWITCH_NAMES, switchOf } from '../behaviour/switches.ts'
import type { Snapshot } from '../kernel/kernel.ts'
import type { BootOptions, Booted } from './boot-options.ts'
import { profileOf } from './create-instance.ts'

/** What is kept of one boot. */
export interface KeptBoot extends Snapshot {
    readonly warnings: readonly string[]
}

/** The place for boots with the same options, application and sources. Failing to keep or find one is never an error. */
export interface BootCache {
    find(): KeptBoot | null
    keep(booted: Booted): void
    forget(): void
}

const SOURCES = resolve(__dirname, '..')
const FOLDER = resolve(SOURCES, '..', 'out', 'cache')
/** Each is twenty megabytes, and every change of a source makes another; those found most recently stay. */
const MOST_KEPT = 24

/** Opens the place in a folder of its own; another folder may be given. */
export function openBootCache(options: BootOptions, folder: string = FOLDER): BootCache {
    const name = keyOf(options)
    const file = join(folder, `${name}.db`)
    const notes = join(folder, `${name}.json`)
    const forget = (): void => [file, notes].forEach((path) => rmSync(path, { force: true }))
    return {
        find() {
            try {
                if (!existsSync(file)) return null
                const now = new Date()
                utimesSync(file, now, now)
                return { ...(JSON.parse(readFileSync(notes, 'utf8')) as Omit<KeptBoot, 'file'>), file }
            } catch {
                return null
            }
        },
        keep({ instance, warnings }) {
            const own = `${file}.${process.pid}`
            try {
                mkdirSync(folder, { recursive: true })
                if (!instance.database.saveSnapshot(own)) return
                writeFileSync(notes, JSON.stringify({ warnings, dictionary: instance.database.dictionaryRows() }))
                renameSync(own, file)
                dropOldest(folder)
            } catch {
                rmSync(own, { force: true })
            }
        },
        forget,
    }
}

function dropOldest(folder: string): void {
    const kept = readdirSync(folder)
        .filter((name) => name.endsWith('.db'))
        .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
        .sort((a, b) => b.at - a.at)
    for (const { name } of kept.slice(MOST_KEPT)) {
        rmSync(join(folder, name), { force: true })
        rmSync(join(folder, name.replace(/\.db$/, '.json')), { force: true })
    }
}

/** Digest of everything that the state depends on: the instance's own sources and data, the built application, the options. */
function keyOf(options: BootOptions): string {
    const { application, plugins = [], demo = false } = options
    const { answers } = readProfile(profileOf(options))
    const fixed = SWITCH_NAMES.filter((name) => switchOf(name).isFixed).map((name) => answers[name])
    const hash = createHash('sha256').update(JSON.stringify([plugins, demo, application !== null, fixed]))
    for (const folder of [SOURCES, ...(application ? [application] : [])]) addFolder(hash, folder)
    return hash.digest('hex').slice(0, 32)
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name)
        hash.update(`${entry.name}\n`)
        if (entry.isDirectory()) addFolder(hash, path)
        else hash.update(readFileSync(path))
    }
}
