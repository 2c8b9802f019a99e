/** Stores what a transform made of rows: the evidence, what it proves of calls, and the records that it names with the rules that they began. */

import type { Evidence } from '../core/model.ts'
import type { Transformed } from '../core/transform/context.ts'
import { withKeptName } from '../core/transform/evidence-node.ts'
import { toTriggering } from '../core/triggering.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
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
    if (transformed.uses !== undefined && transformed.uses.length > 0) ports.evidence.noteUses(transformed.uses)
    const { edges, evidence: found } = keeps === 'all' ? transformed : onlyNew(transformed, ports)
    const evidence = withBeginnings(found, knowledge, ports)
    const { added, changed } = evidence.length > 0 ? ports.evidence.save(evidence) : { added: 0, changed: 0 }
    if (added + changed > 0) renewChains(evidence, ports)
    const triggering = toTriggering(evidence, knowledge.index)
    if (triggering.records.length > 0) ports.evidence.saveConnections(triggering.records)
    const proven = edges.concat(triggering.edges)
    if (proven.length > 0) ports.evidence.saveEdges(proven)
    return added
}

/** A row that names no record belongs to those of its transaction. */
function renewChains(evidence: readonly Evidence[], { chains }: CollectPorts): void {
    const records = evidence.flatMap(({ record }) => (record === null ? [] : [record]))
    const open = evidence.flatMap((one) => (one.record === null && one.transactionId ? [one.transactionId] : []))
    if (records.length + open.length > 0) chains.markDue(records, [...new Set(open)].sort())
}

function onlyNew({ edges, evidence }: Transformed, ports: CollectPorts): Transformed {
    const known = evidence.length === 0 ? new Set<string>() : ports.evidence.known(evidence.map(({ id }) => id))
    return {
        evidence: evidence.filter(({ id }) => !known.has(id)),
        edges: edges.filter((edge) => edge.evidence.some((id) => !known.has(id))),
    }
}

const ID = /^[0-9a-f]{32}$/

/** What the transaction log says of transactions whose rows do not name what began them. A transaction ends after its rows. */
function withBeginnings(
    evidence: readonly Evidence[],
    knowledge: Knowledge,
    { transactions }: CollectPorts,
): readonly Evidence[] {
    const open = evidence.filter(({ began, transactionId }) => began === undefined && ID.test(transactionId || ''))
    const times = open.flatMap(({ executedAt }) => (executedAt === null ? [] : [executedAt])).sort()
    if (times.length === 0) return evidence
    const ids = [...new Set(open.map(({ transactionId }) => transactionId || ''))]
    const from = addSeconds(times[0], -DAY_SECONDS)
    const found = transactions.beginnings(ids, from, addSeconds(times[times.length - 1], DAY_SECONDS))
    return evidence.map((one) => {
        const began = one.began === undefined ? found[one.transactionId || ''] : undefined
        return began === undefined ? one : { ...one, began: withKeptName(began, knowledge) }
    })
}
