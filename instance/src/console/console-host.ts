/** Two marked instances in memory, with and without the application: a reset picks one and rewinds it. */
import { bootInstance, findApplication, type LocalInstance } from '../../index.ts'
import type { ConsoleHost } from './console.ts'

/** Choices of a console. */
export interface ConsoleOptions {
    readonly plugins: readonly string[]
    readonly log: (line: string) => void
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
        const application = withApp ? findApplication() : null
        if (withApp && !application) throw new Error('dist/app is missing: run npm run build first')
        const booted = bootInstance({
            plugins: options.plugins,
            application,
            log: options.log,
            password: CONSOLE_PASSWORD,
        })
        for (const warning of booted.warnings) options.log(`install: ${warning}`)
        booted.instance.mark()
        instances.set(withApp, booted.instance)
        return booted.instance
    }
    let current = boot(findApplication() !== null)
    return {
        current: () => current,
        reset(withApp) {
            current = boot(withApp)
            current.rewind()
        },
    }
}
