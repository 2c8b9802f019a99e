/** Notifies a cache that one of its tables changed, however the row got there: a script, an installer, a bulk load. */

import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Instance } from '../kernel/kernel.ts'

/** Calls back after any change to one of the tables. */
export function whenWritten(instance: Instance, tables: readonly string[], listener: () => void): void {
    const storage = instance.database as Storage
    storage.onChange((table) => {
        if (table === EVERY_TABLE || tables.includes(table)) listener()
    })
}
