/** Whether evidence is complete and fresh enough to rely on: the answer that an approval can ask for. */

import { addSeconds } from '../../shared/time.ts'
import type { Instant } from '../../shared/time.ts'

/** What the newest run of the collection could not see; null when it was not asked about. */
export interface RunStatus {
    /** Number of the run; null before the first. */
    readonly run: string | null
    readonly endedAt: Instant | null
    readonly lacks: readonly { readonly source: string; readonly status: string; readonly notes: string }[]
}

/** The export that was asked about; null when none was. */
export interface ExportFacts {
    readonly number: string
    readonly state: string
    readonly isEmpty: boolean
    readonly validUntil: Instant | null
    /** Whether it is as the app stored it. */
    readonly isAsStored: boolean
}

/** Whether the evidence suffices, with a line for each reason against. */
export interface Sufficiency {
    readonly isComplete: boolean
    readonly isFresh: boolean
    readonly reasons: readonly string[]
}

/**
 * | What is asked about | Not complete | Not fresh |
 * |---|---|---|
 * | the newest run | there is none, or a source was not read, partly read or has gaps | it ended longer ago than allowed |
 * | an export | it is not fetched, it is empty, or it is not as the app stored it | its validity has ended, or it has none |
 *
 * What cannot be seen never counts in favour: absent times are not fresh.
 */
export function evaluateSufficiency(
    run: RunStatus | null,
    wanted: ExportFacts | null,
    now: Instant,
    maxAgeHours: number,
): Sufficiency {
    const incomplete: string[] = []
    const stale: string[] = []
    if (run !== null) {
        if (run.run === null) incomplete.push('no run: nothing was collected yet')
        else for (const { notes, source, status } of run.lacks) incomplete.push(`${source}: ${status}. ${notes}`.trim())
        const isRecent = run.endedAt !== null && addSeconds(run.endedAt, maxAgeHours * 3600) >= now
        if (!isRecent)
            stale.push(`${run.run || 'no run'}: ended ${run.endedAt || 'never'}, more than ${maxAgeHours} h ago`)
    }
    if (wanted !== null) {
        const { isAsStored, isEmpty, number, state, validUntil } = wanted
        const isFetched = state === 'fetched' || state === 'attached'
        if (!isFetched) incomplete.push(`${number}: ${state}`)
        else if (!isAsStored) incomplete.push(`${number}: not as the app stored it`)
        else if (isEmpty) incomplete.push(`${number}: empty, it proves nothing`)
        if (validUntil === null || validUntil < now) stale.push(`${number}: valid until ${validUntil || 'never'}`)
    }
    return { isComplete: incomplete.length === 0, isFresh: stale.length === 0, reasons: incomplete.concat(stale) }
}
