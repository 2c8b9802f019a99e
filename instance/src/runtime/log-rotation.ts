/** Rotation of log tables by age: an instance loses its oldest log rows, and evidence with them. */
import type { Storage } from '../database/index.ts'
import type { Clock, Dictionary, Properties } from '../kernel/kernel.ts'
import { toDateTimeText } from './relative-dates.ts'

/** Property with the age in days at which rows of rotated tables are dropped; nothing is dropped while it is empty or 0. */
export const ROTATION_PROPERTY = 'local_instance.log_rotation_days'

const DAY = 86_400_000

/** What rotation stands on. */
export interface RotationSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly properties: Properties
    readonly clock: Clock
}

/** Drops rows that are too old, at most once for each day of the clock and each age; call it whenever a log is written. */
export function createLogRotation({ database, dictionary, properties, clock }: RotationSources): () => void {
    let done = ''
    return () => {
        const days = Number(properties.get(ROTATION_PROPERTY) ?? 0)
        if (!(days > 0)) return
        const now = clock.now()
        const turn = `${days} ${Math.floor(now / DAY)}`
        if (turn === done) return
        done = turn
        const value = toDateTimeText(now - days * DAY)
        for (const name of dictionary.tables()) {
            const table = dictionary.table(name)
            if (!table?.rotated || table.parent !== null) continue
            const where = { kind: 'compare', path: 'sys_created_on', operator: '<', value } as const
            database.deleteWhere({ table: name, where, orderBy: [], window: null })
        }
    }
}
