/** What every step of a certification works with. */
import type { Cleanup } from './cleanup.ts'
import type { InstanceClient } from './instance-client.ts'

/** One certification. */
export interface Context {
    readonly client: InstanceClient
    readonly cleanup: Cleanup
    /** Version of the package that is certified. */
    readonly version: string
    /** Marks everything that this run makes; beginning with `MARK`. */
    readonly mark: string
}

/** With this begins every id and name that a certification gives to something on an instance. */
export const MARK = 'keeptrusts-certify-'

/** Scope and sys_id of the application. */
export const SCOPE = 'x_kt_gov'
export const APPLICATION = '7c1f0d5e2a9b4e63a8f4c1d70b6e92a5'
