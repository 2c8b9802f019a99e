/** Which proof of an edge is kept, and what of it: the rules by which stored edges and new ones become one. */

import { CONFIDENCES } from './catalogue.ts'
import type { Edge, Subject } from './model.ts'
import type { Instant } from '../../shared/time.ts'

/** What evidence says of one automation. */
export interface SubjectEdge {
    readonly evidenceId: string
    readonly executedAt: Instant | null
    readonly subject: Subject
}

const MOST_EVIDENCE = 10

/** What two edges must share to be one: type and both ends. */
export function edgeKey(type: string, from: string, to: string): string {
    return `${type}|${from}|${to}`
}

/**
 * The proof that is kept of two for the same edge.
 *
 * | Grades | Kept |
 * |---|---|
 * | differ | the stronger |
 * | both STRUCTURAL | the newer: it says what the present text or configuration says |
 * | equal otherwise | the words that come first in order, with the evidence of both |
 */
export function strongerEdge(stored: Edge, added: Edge): Edge {
    const difference = CONFIDENCES[stored.confidence].sequence - CONFIDENCES[added.confidence].sequence
    if (difference !== 0) return difference > 0 ? stored : added
    if (stored.confidence === 'STRUCTURAL') return added
    const words = orderOf(stored) <= orderOf(added) ? stored : added
    return { ...words, evidence: stored.evidence.concat(added.evidence.filter((id) => !stored.evidence.includes(id))) }
}

/** Each edge once, with the proof that is kept. */
export function mergeEdges(edges: readonly Edge[]): readonly Edge[] {
    const merged = new Map<string, Edge>()
    for (const edge of edges) {
        const key = edgeKey(edge.type, edge.from, edge.to)
        const known = merged.get(key)
        merged.set(key, known === undefined ? edge : strongerEdge(known, edge))
    }
    return [...merged.values()]
}

/** The newest evidence first, at most ten: the same whatever the order in which it came. Evidence without a time comes last. */
export function newestEvidence(
    evidenceIds: readonly string[],
    times: Readonly<Record<string, Instant>>,
): readonly string[] {
    // Any year sorts after 0.
    const order = (id: string) => `${times[id] || '0'}|${id}`
    return [...evidenceIds].sort((one, other) => (order(one) > order(other) ? -1 : 1)).slice(0, MOST_EVIDENCE)
}

function orderOf({ matchedOn, matchedValue }: Edge): string {
    return `${matchedOn}|${matchedValue}`
}
