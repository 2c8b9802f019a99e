/** What an installer needs of an instance beyond its ports. */
import type { Storage } from '../database/index.ts'
import type { Instance, Operation, Row } from '../kernel/kernel.ts'

/** An instance that installers may write past its record pipeline. */
export interface InstallTarget extends Instance {
    readonly database: Storage
    /** Notifies everything that listens to records (rules, modules, routes) of one stored change. */
    announce(table: string, operation: Operation, row: Row, before?: Row | null): void
}
