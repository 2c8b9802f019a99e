/** Installs an uploaded package in the background, with the rows by which the platform records an install. */
import { randomBytes } from 'node:crypto'
import type { AppPackage } from './app-package.ts'
import { toStamp } from './apply-changes.ts'
import { trackWork, type Steps, type TrackedSubject, type TrackedWork } from './background-work.ts'
import { installSteps, type InstallOptions } from './install-app.ts'
import { rememberPackage } from './installed-packages.ts'
import type { InstallTarget } from './target.ts'

/** What the client said of the package beside its bytes. */
export interface PackageFacts {
    readonly scope: string
    readonly version: string
    readonly userId: string
}

/** What a caller does beside the install itself. */
export interface InstallHooks {
    /** Done once the records are in; part of the work. */
    readonly finish?: () => void
    readonly subject?: TrackedSubject
}

/** An install that waits to be started. */
export interface PackageInstall extends TrackedWork {
    readonly rollbackContext: string
}

/** Prepares the install; `open` reads the package, and what it throws is the message of a failed install. */
export function preparePackageInstall(
    target: InstallTarget,
    open: () => AppPackage,
    facts: PackageFacts,
    options: InstallOptions,
    { finish = () => {}, subject }: InstallHooks = {},
): PackageInstall {
    const history = target.newId()
    const rollbackContext = target.newId()
    const now = (): string => toStamp(target.clock.now())
    const ended = (isSuccessful: boolean): void => {
        if (isSuccessful) target.database.update('sys_upgrade_history', history, { upgrade_finished: now() })
        target.database.update('sys_rollback_context', rollbackContext, {
            state: isSuccessful ? 'recorded' : 'failed',
        })
    }
    const work = trackWork(target, `Install ${facts.scope}`, steps(target, open, options, finish), ended, subject)
    target.database.insert('sys_upgrade_history', {
        sys_id: history,
        to_version: facts.scope,
        from_version: facts.version,
        upgrade_started: now(),
        tracker: work.tracker,
        sys_created_on: now(),
    })
    target.database.insert('sys_rollback_context', {
        sys_id: rollbackContext,
        number: `RC${randomBytes(4).readUInt32BE(0)}`,
        state: 'recording',
        type: 'app_install',
        user: facts.userId,
        to_version: facts.version,
        sys_created_on: now(),
    })
    return { ...work, rollbackContext }
}

function* steps(target: InstallTarget, open: () => AppPackage, options: InstallOptions, finish: () => void): Steps {
    const application = open()
    const report = yield* installSteps(target, application, options)
    for (const warning of report.warnings) target.options.log?.(`install: ${warning}`)
    if (report.refused.length > 0) throw new Error(`the application does not install: ${report.refused.join('; ')}`)
    rememberPackage(target, application)
    finish()
    return `${report.records} records installed`
}
