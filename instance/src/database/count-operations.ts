/** Counts what a transaction asks of the database, as the platform's debug SQL does. */
import type { DatabaseCounters } from '../kernel/kernel.ts'
import type { Connection } from './connection.ts'

/** A condition on the queried table that always holds and counts the rows it is asked about. */
export const TRACER = 'scanned(t0.rowid)'

/** Runs statements and adds them to the counters of their transaction, if there are any. */
export interface Counting {
    read<T>(counters: DatabaseCounters | undefined, work: () => T, rowsOf: (result: T) => number): T
    write<T>(counters: DatabaseCounters | undefined, work: () => T): T
}

/** Counts on a connection; rows looked at are known only while statements hold the tracer. */
export function createCounting(connection: Pick<Connection, 'scanned'>, isTraced: () => boolean): Counting {
    const scanning = <T>(counters: DatabaseCounters | undefined, work: () => T): T => {
        const before = connection.scanned()
        const result = work()
        if (counters && isTraced()) counters.rowsScanned = (counters.rowsScanned ?? 0) + connection.scanned() - before
        return result
    }
    return {
        read(counters, work, rowsOf) {
            const result = scanning(counters, work)
            if (counters) {
                counters.reads++
                counters.rowsRead += rowsOf(result)
            }
            return result
        },
        write(counters, work) {
            if (counters) counters.writes++
            return scanning(counters, work)
        },
    }
}
