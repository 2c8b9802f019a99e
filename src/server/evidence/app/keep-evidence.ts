/** Stores what a transform made of rows: the evidence, what it proves of calls, and the records that it names with the rules that they began. */

import type { Transformed } from '../core/transform/context.ts'
import { toTriggering } from '../core/triggering.ts'
import type { CollectPorts } from './evidence-ports.ts'
import type { Knowledge } from './knowledge.ts'

/** Answers how many pieces of evidence were not stored before. */
export function keepEvidence({ edges, evidence }: Transformed, knowledge: Knowledge, ports: CollectPorts): number {
    const { added } = evidence.length > 0 ? ports.evidence.save(evidence) : { added: 0 }
    const triggering = toTriggering(evidence, knowledge.index)
    if (triggering.records.length > 0) ports.evidence.saveConnections(triggering.records)
    const proven = edges.concat(triggering.edges)
    if (proven.length > 0) ports.evidence.saveEdges(proven)
    return added
}
