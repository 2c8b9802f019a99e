/** Reads one page of the evidence graph: rows of one phase after the other, until the page is full. */

import { toNormalizedGraph, type GraphPage } from '../core/normalized-graph.ts'
import { PHASES, writeCursor, type GraphCursor, type Phase } from '../core/reading/cursor.ts'
import { parseGraphRequest, type GraphRequest, type Parameters } from '../core/reading/parameters.ts'
import { answered, refusedParameters, type EvidenceReply } from '../core/reading/reply.ts'
import { isEntryId } from '../core/workload.ts'
import type { GraphReading, Keyed, PageQuestion } from './reading-ports.ts'

/** Answers `GET …/graph`. */
export function readGraph(parameters: Parameters, reading: GraphReading): EvidenceReply {
    const request = parseGraphRequest(parameters)
    if (!request.ok) return refusedParameters(request.failure)
    return answered(toNormalizedGraph(readPage(request.value, reading)))
}

type Rows = { -readonly [K in Phase]: GraphPage[K] }

function readPage({ cursor: given, isFirst, limit }: GraphRequest, reading: GraphReading): GraphPage {
    // Rows that are made while the pages are read belong to the next read, which goes on from here.
    const cursor: GraphCursor = isFirst ? { ...given, asOf: reading.newestChange() } : given
    const rows: Rows = { automations: [], connections: [], evidence: [], edges: [] }
    let next: GraphCursor | null = cursor
    let left = limit
    while (next !== null && left > 0) {
        const { after, asOf, phase, since }: GraphCursor = next
        // One row more than fits shows whether the phase goes on.
        const found = readPhase(phase, { after, asOf, since, limit: left + 1 }, reading)
        const shown = found.slice(0, left)
        take(rows, phase, shown)
        left -= shown.length
        next = found.length > shown.length ? { ...next, after: shown[shown.length - 1].key } : following(next)
    }
    return {
        ...rows,
        calledAutonomously: calledAutonomously(rows, reading),
        run: reading.lastRun(),
        since: cursor.since,
        asOf: cursor.asOf,
        nextCursor: next === null ? null : writeCursor(next),
    }
}

function readPhase(phase: Phase, question: PageQuestion, reading: GraphReading): readonly Keyed<unknown>[] {
    return reading[phase](question)
}

function take(rows: Rows, phase: Phase, found: readonly Keyed<unknown>[]): void {
    rows[phase] = found.map(({ value }) => value) as never
}

function following(cursor: GraphCursor): GraphCursor | null {
    const phase = PHASES[PHASES.indexOf(cursor.phase) + 1]
    return phase === undefined ? null : { ...cursor, phase, after: '' }
}

/** Script includes have no mode of their own: they take that of who calls them. */
function calledAutonomously({ automations }: Rows, reading: GraphReading): readonly string[] {
    const includes = automations.filter(({ kind }) => kind === 'script_include').map(({ id }) => id)
    if (includes.length === 0) return []
    return reading
        .edgesTo(includes, ['CALLS'])
        .filter(({ from }) => isEntryId(from))
        .map(({ to }) => to)
}
