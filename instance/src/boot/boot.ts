/** Boots an instance that is ready to use: baseline, application, the administrator's password. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInstance, type LocalInstance } from './create-instance.ts'
import { setPassword } from './administration.ts'
import { openBootCache } from './boot-cache.ts'
import { publishDrafts } from '../flow/publish.ts'
import { installApp } from '../install/install-app.ts'
import type { InstanceOptions } from '../kernel/kernel.ts'

/** What to boot. */
export interface BootOptions extends InstanceOptions {
    /** Folder of the built application; null boots the platform alone. */
    readonly application: string | null
    /** Password of `admin`. */
    readonly password?: string
    /** Loads the application's demo data too. */
    readonly demo?: boolean
}

/** A booted instance and what its install had to say. */
export interface Booted {
    readonly instance: LocalInstance
    readonly isFresh: boolean
    readonly warnings: readonly string[]
}

/** Creates or opens an instance and installs or upgrades the application. @throws Error when the install refuses a record */
export function bootInstance(options: BootOptions): Booted {
    const booted = options.file || options.seed !== undefined ? prepare(options) : bootFromCache(options)
    if (options.password) setPassword(booted.instance, 'admin', options.password)
    return booted
}

/** The same instance as `prepare` makes, sooner: from the state that an earlier boot of the same application left behind. */
function bootFromCache(options: BootOptions): Booted {
    const cache = openBootCache(options)
    const kept = cache.find()
    if (kept) {
        try {
            return {
                instance: createInstance({ ...options, snapshot: kept.file }),
                isFresh: true,
                warnings: kept.warnings,
            }
        } catch {
            cache.forget()
        }
    }
    const booted = prepare(options)
    cache.keep(booted)
    return booted
}

function prepare(options: BootOptions): Booted {
    const instance = createInstance(options)
    if (!options.application) return { instance, isFresh: instance.isFresh, warnings: [] }
    const folder = options.application
    const report = instance.database.atomically(() => installApp(instance, folder, { demo: options.demo === true }))
    if (report.refused.length > 0) {
        instance.close()
        throw new Error(`the application does not install:\n  ${report.refused.join('\n  ')}`)
    }
    // As `now-sdk install` does after its upload.
    publishDrafts(instance)
    return { instance, isFresh: instance.isFresh, warnings: report.warnings }
}

const PROJECT = resolve(__dirname, '..')

/** Folder of the built application, or null when it has not been built. */
export function findApplication(): string | null {
    const folder = join(PROJECT, 'dist', 'app')
    return existsSync(join(folder, 'scope')) ? folder : null
}

/** Folder of the built application; builds it first when it is missing. @throws Error when the build fails */
export function ensureBuilt(progress: (line: string) => void): string {
    const built = findApplication()
    if (built) return built
    progress('dist/app is missing: building the application, about a minute')
    const run = spawnSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'] })
    const folder = findApplication()
    if (run.status !== 0 || !folder) throw new Error('the build failed')
    return folder
}
