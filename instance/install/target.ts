/** What an installer needs of an instance beyond its ports. */
import type { Instance, Operation, Row } from '../kernel.ts'

/** An instance whose caches can be told of writes that went past the record pipeline. */
export interface InstallTarget extends Instance {
    /** Tells everything that listens to writes (properties, rules, modules, users) of one stored change. */
    announce(table: string, operation: Operation, row: Row): void
}
