/** The newest stretch of a log, counted when it was read: rows with an older time may still come. */

import type { Crypto } from '../../shared/ports.ts'
import type { Instant } from '../../shared/time.ts'
import type { SourceRow } from '../core/rows.ts'
import type { LogSource } from './evidence-ports.ts'

/** What the stretch held. */
export interface CountedWindow {
    readonly countedFrom: Instant | null
    readonly countedTo: Instant | null
    readonly counted: number
    /** Digest of how many rows each second of it had. */
    readonly countedDigest: string
}

/** Of a source that is not counted, or whose stretch is to be read again. */
export const NOTHING_COUNTED: CountedWindow = { countedFrom: null, countedTo: null, counted: 0, countedDigest: '' }

/** By the second: a row that came late and one that was removed do not make up for each other. */
export function countWindow(
    log: LogSource<SourceRow>,
    countedFrom: Instant,
    countedTo: Instant,
    { sha256 }: Crypto,
): CountedWindow {
    const seconds = log.bySecond(countedFrom, countedTo)
    const counted = seconds.reduce((sum, { rows }) => sum + rows, 0)
    const countedDigest = sha256(seconds.map(({ rows, second }) => `${second} ${rows}`).join('\n'))
    return { countedFrom, countedTo, counted, countedDigest }
}
