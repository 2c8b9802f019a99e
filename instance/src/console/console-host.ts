/** Two marked instances in memory, with and without the application: a reset picks one and rewinds it. */
import { bootInstance } from '../boot/boot.ts'
import type { LocalInstance } from '../boot/create-instance.ts'
import type { ConsoleHost } from './console.ts'

/** Choices of a console. */
export interface ConsoleOptions {
    readonly plugins: readonly string[]
    readonly log: (line: string) => void
    /** How the instances behave where the documentation leaves it open. */
    readonly profile?: string
    /** Folder of the built application, or null when there is none. */
    readonly findApplication: () => string | null
    /** The error of a reset that asks for an application that is not there. */
    readonly missing: string
}

/** The host of a console session. */
export interface LocalConsoleHost extends ConsoleHost {
    current(): LocalInstance
}

/** The password of `admin` on every console instance. */
export const CONSOLE_PASSWORD = 'admin'

/** Boots the instance with the application when it is built, else without; the other one when a reset first asks for it. */
export function createConsoleHost(options: ConsoleOptions): LocalConsoleHost {
    const instances = new Map<boolean, LocalInstance>()
    const boot = (withApp: boolean): LocalInstance => {
        const known = instances.get(withApp)
        if (known) return known
        const application = withApp ? options.findApplication() : null
        if (withApp && !application) throw new Error(options.missing)
        const booted = bootInstance({
            plugins: options.plugins,
            profile: options.profile,
            application,
            log: options.log,
            password: CONSOLE_PASSWORD,
        })
        for (const warning of booted.warnings) options.log(`install: ${warning}`)
        booted.instance.mark()
        instances.set(withApp, booted.instance)
        return booted.instance
    }
    let current = boot(options.findApplication() !== null)
    return {
        current: () => current,
        reset(withApp) {
            current = boot(withApp)
            current.rewind()
        },
    }
}
