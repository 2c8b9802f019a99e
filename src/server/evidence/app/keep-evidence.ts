/** Stores what a transform made of rows: the evidence, what it proves of calls, and the records that it names with the rules that they began. */

import type { Transformed } from '../core/transform/context.ts'
import { toTriggering } from '../core/triggering.ts'
import type { CollectPorts } from './evidence-ports.ts'
import type { Knowledge } from './knowledge.ts'

/** Whether evidence that is stored is brought up to date, or stays as it is. */
export type Keeps = 'all' | 'new'

/** Answers how many pieces of evidence were not stored before. */
export function keepEvidence(
    transformed: Transformed,
    knowledge: Knowledge,
    ports: CollectPorts,
    keeps: Keeps = 'all',
): number {
    const { edges, evidence } = keeps === 'all' ? transformed : onlyNew(transformed, ports)
    const { added } = evidence.length > 0 ? ports.evidence.save(evidence) : { added: 0 }
    const triggering = toTriggering(evidence, knowledge.index)
    if (triggering.records.length > 0) ports.evidence.saveConnections(triggering.records)
    const proven = edges.concat(triggering.edges)
    if (proven.length > 0) ports.evidence.saveEdges(proven)
    return added
}

function onlyNew({ edges, evidence }: Transformed, ports: CollectPorts): Transformed {
    const known = evidence.length === 0 ? new Set<string>() : ports.evidence.known(evidence.map(({ id }) => id))
    return {
        evidence: evidence.filter(({ id }) => !known.has(id)),
        edges: edges.filter((edge) => edge.evidence.some((id) => !known.has(id))),
    }
}
