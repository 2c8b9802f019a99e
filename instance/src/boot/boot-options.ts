/** What to boot, and what came of it. */
import type { InstanceOptions } from '../kernel/kernel.ts'
import type { LocalInstance } from './create-instance.ts'

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
