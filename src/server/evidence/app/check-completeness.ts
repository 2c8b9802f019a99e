/** Says whether the newest run could see what somebody relies on: every named source, read without gaps. */

import { SOURCE_NAMES, type EvidenceSource } from '../sources/index.ts'
import { toIso } from '../../shared/time.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { RunView } from '../core/views.ts'

/** What keeps a source from being complete. */
export interface Lack {
    readonly source: EvidenceSource
    /** `not_read`, `partial`, or the status of the source. */
    readonly status: string
    readonly notes: string
}

export interface Completeness {
    readonly isComplete: boolean
    /** Number of the run that was looked at; null before the first. */
    readonly run: string | null
    readonly endedAt: string | null
    readonly lacks: readonly Lack[]
}

/** A name that no source has. */
export interface SourcesUnknown {
    readonly code: 'sources_unknown'
    readonly message: string
}

/** The refusal of names that no source has; null where each is one. */
export function findUnknown(wanted: readonly string[]): SourcesUnknown | null {
    const unknown = wanted.filter((name) => SOURCE_NAMES.every((source) => source !== name))
    if (unknown.length === 0) return null
    return {
        code: 'sources_unknown',
        message: `No source is called ${unknown.join(', ')}; known are ${SOURCE_NAMES.join(', ')}`,
    }
}

/** Checks these sources, or every one for an empty list. A source that is `available` but has gaps is not complete. */
export function checkCompleteness(
    wanted: readonly string[],
    run: RunView | null,
): Result<Completeness, SourcesUnknown> {
    const unknown = findUnknown(wanted)
    if (unknown !== null) return fail(unknown)
    const asked = wanted.length === 0 ? SOURCE_NAMES : SOURCE_NAMES.filter((source) => wanted.indexOf(source) >= 0)
    const lacks: Lack[] = []
    for (const source of asked) {
        const lack = lackOf(source, run)
        if (lack !== null) lacks.push(lack)
    }
    return ok({
        isComplete: lacks.length === 0,
        run: run === null ? null : run.number,
        endedAt: run === null ? null : toIso(run.endedAt),
        lacks,
    })
}

function lackOf(source: EvidenceSource, run: RunView | null): Lack | null {
    const read = run === null ? undefined : run.sources.find((one) => one.source === source)
    if (read === undefined) return { source, status: 'not_read', notes: 'No run has looked at this source yet' }
    if (read.status !== 'available') return { source, status: read.status, notes: read.notes }
    if (read.gaps.length === 0) return null
    return { source, status: 'partial', notes: read.gaps.map(({ note }) => note).join('; ') }
}
