/** What a check is: a pure function from a parsed package to the problems it sees. */
import type { Platform } from '../package/platform.ts'
import type { Package } from '../package/read-package.ts'

/** Something that would fail, or silently be missing, on an instance. */
export interface Problem {
    /** Package file, or source file when nothing was emitted for it. */
    readonly file: string
    readonly reason: string
}

/** Looks at one promise of the package. `tables` knows the platform's tables and the package's own. */
export type Check = (built: Package, tables: Platform) => Problem[]
