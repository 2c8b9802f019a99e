/** How hops are graded: the rows that name an automation, and the strongest claim that they support. */

import { CONFIDENCES, type Confidence } from '../catalogue.ts'
import type { Evidence, RecordMention, WhyNotHigher } from '../model.ts'

/** One row that names an automation, with what it says of that one. */
export interface NamingRow {
    readonly row: Evidence
    readonly confidence: Confidence
    readonly matchedOn: string
}

/** How strong a claim is, what it rests on, and what it lacks. */
export interface Grade {
    readonly confidence: Confidence
    readonly matchedOn: string
    readonly matchedValue: string
    /** Ids of the evidence that shows it, newest first, at most ten. */
    readonly evidence: readonly string[]
    /** Null only where nothing is stronger. */
    readonly whyNotHigher: WhyNotHigher | null
}

const MOST_EVIDENCE = 10

/** The rows that name an automation, strongest first, then newest. */
export function rowsNaming(automationId: string, rows: readonly Evidence[]): readonly NamingRow[] {
    const found: NamingRow[] = []
    for (const row of rows)
        for (const subject of row.subjects)
            if (subject.automationId === automationId)
                found.push({ row, confidence: subject.confidence, matchedOn: subject.matchedOn })
    return found.sort(strongestFirst)
}

/** Whether the first grade is at least the second. */
export function isAtLeast(confidence: Confidence, least: Confidence): boolean {
    return CONFIDENCES[confidence].sequence >= CONFIDENCES[least].sequence
}

/** The weaker of two grades. */
export function weaker(one: Confidence, other: Confidence): Confidence {
    return isAtLeast(one, other) ? other : one
}

/** The claim of the strongest row, resting on every row that says as much; `why` where the row itself does not say it. */
export function gradeBy(naming: readonly NamingRow[], matchedValue: string, why: WhyNotHigher | null): Grade {
    const best = naming.reduce((one, other) => (isAtLeast(one.confidence, other.confidence) ? one : other))
    return {
        confidence: best.confidence,
        matchedOn: best.matchedOn,
        matchedValue,
        evidence: idsOf(naming.filter(({ confidence }) => confidence === best.confidence).map(({ row }) => row)),
        whyNotHigher: best.confidence === 'DETERMINISTIC' ? null : best.row.whyNotHigher || why,
    }
}

/** The claim of a text or of the configuration, which no row supports. */
export function structural(matchedOn: string, matchedValue: string, why: WhyNotHigher | null): Grade {
    return { confidence: 'STRUCTURAL', matchedOn, matchedValue, evidence: [], whyNotHigher: why }
}

/** Identities of rows, each once, newest first, at most ten. */
export function idsOf(rows: readonly Evidence[]): readonly string[] {
    const ids: string[] = []
    for (const row of [...rows].sort(newestFirst)) if (ids.indexOf(row.id) < 0) ids.push(row.id)
    return ids.slice(0, MOST_EVIDENCE)
}

/** Whether two rows speak of one record. */
export function isSameRecord(one: RecordMention | null, other: RecordMention | null): boolean {
    if (one === null || other === null) return false
    if (one.id !== null && other.id !== null) return one.id === other.id
    return one.number !== null && one.number === other.number
}

/** Order of time, newest first; rows of one second in the order of their identities. */
export function newestFirst(one: Evidence, other: Evidence): number {
    const at = one.executedAt || ''
    const otherAt = other.executedAt || ''
    if (at !== otherAt) return at < otherAt ? 1 : -1
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

function strongestFirst(one: NamingRow, other: NamingRow): number {
    const difference = CONFIDENCES[other.confidence].sequence - CONFIDENCES[one.confidence].sequence
    return difference !== 0 ? difference : newestFirst(one.row, other.row)
}
