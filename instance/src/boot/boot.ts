/** Boots an instance that is ready to use: baseline, application, the administrator's password. */
import { createInstance } from './create-instance.ts'
import { setPassword } from './administration.ts'
import { openBootCache } from './boot-cache.ts'
import { publishDrafts } from '../flow/publish.ts'
import { packageInDirectory } from '../install/app-package.ts'
import { installApp } from '../install/install-app.ts'
import { rememberPackage } from '../install/installed-packages.ts'
import type { BootOptions, Booted } from './boot-options.ts'

export type { BootOptions, Booted } from './boot-options.ts'

/** Creates or opens an instance and installs or upgrades the application. @throws Error when the install refuses a record */
export function bootInstance(options: BootOptions): Booted {
    const booted = options.file || options.seed !== undefined ? prepare(options) : bootFromCache(options)
    if (options.application) rememberPackage(booted.instance, packageInDirectory(options.application))
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
                instance: createInstance({ ...options, snapshot: kept }),
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
