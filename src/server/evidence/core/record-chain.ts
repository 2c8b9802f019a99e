/** The chain of one record as one node of the graph: the furthest of the chains that begin with what is known to have run for it. */

import type { Confidence, HopKind } from './catalogue.ts'
import { furthestFirst, type Chain, type ChainPath, type Hop } from './chain.ts'
import { isAtLeast } from './chain/grade.ts'
import type { Connection, Edge, Evidence, RecordMention } from './model.ts'
import { isEntryId } from './workload.ts'

/** One hop as the node has it. */
export type RecordHop = Pick<
    Hop,
    | 'kind'
    | 'node'
    | 'name'
    | 'record'
    | 'edgeType'
    | 'confidence'
    | 'matchedOn'
    | 'matchedValue'
    | 'evidence'
    | 'whyNotHigher'
>

/** Where a chain of the record begins, and how far and how well it goes. */
export interface RecordEntry {
    /** Node id of the automation. */
    readonly entry: string
    readonly reaches: HopKind
    readonly confidence: Confidence
    /** Place of the first weakest hop. */
    readonly weakestHop: number
}

/** What the node of a record says. */
export interface RecordChain extends RecordEntry {
    readonly hops: readonly RecordHop[]
    /** Of the other automations that evidence of the record names, without what those call. */
    readonly others: readonly RecordEntry[]
    readonly othersLeftOut: number
}

/** A bound on what is assembled for one record; what is left out is counted. */
const MOST_ENTRIES = 10

/** Node id of the chain of a record. */
export function toChainId(table: string, sysId: string): string {
    return `sn-chain-${table}-${sysId}`
}

/** The node of the chain of a record, before its chain is known. */
export function toChainNode(table: string, sysId: string, number: string | null): Connection {
    return {
        id: toChainId(table, sysId),
        type: 'execution_chain',
        subtype: 'record',
        table,
        sysId,
        name: number || sysId,
        ...{ host: null, path: null, method: null, clientId: null },
        isActive: true,
    }
}

/**
 * Automations that evidence of a record names, where its chains begin.
 *
 * | The automation | Is an entry |
 * |---|---|
 * | starts without a script that calls it | yes |
 * | include that another automation of these calls | no: it is a hop of that one |
 * | include that none of them calls | yes |
 *
 * First those that call something, then those that are named for certain. `calls` are the CALLS and INVOKES of the automations.
 */
export function toEntries(
    rows: readonly Evidence[],
    calls: readonly Edge[],
): { readonly entries: readonly string[]; readonly leftOut: number } {
    const named: Record<string, Confidence> = Object.create(null)
    for (const { subjects } of rows)
        for (const { automationId, confidence } of subjects)
            if (!named[automationId] || isAtLeast(confidence, named[automationId])) named[automationId] = confidence
    const callees = calls.filter(({ from, to, type }) => type === 'CALLS' && named[from] && from !== to)
    const entries = Object.keys(named)
        .filter((id) => isEntryId(id) || callees.every(({ to }) => to !== id))
        .map((id) => ({ id, leads: calls.some(({ from }) => from === id), confidence: named[id] }))
        .sort((one, other) => {
            if (one.leads !== other.leads) return one.leads ? -1 : 1
            if (one.confidence !== other.confidence) return isAtLeast(one.confidence, other.confidence) ? -1 : 1
            return one.id < other.id ? -1 : 1
        })
    const shown = entries.slice(0, MOST_ENTRIES).map(({ id }) => id)
    return { entries: shown, leftOut: entries.length - shown.length }
}

/** The node's content from the chains of the entries in view of the record; null where there is none. */
export function toRecordChain(chains: readonly Chain[], leftOut: number): RecordChain | null {
    const begun = chains
        .map(({ automationId, paths }) => ({ entry: automationId, path: paths[0] }))
        .sort((one, other) => furthestFirst(one.path, other.path))
    if (begun.length === 0) return null
    const [first, ...others] = begun
    return {
        ...toEntry(first.entry, first.path),
        hops: first.path.hops.map(toRecordHop),
        others: others.map(({ entry, path }) => toEntry(entry, path)),
        othersLeftOut: leftOut,
    }
}

/** The record that a node is the chain of. */
export function recordOf({ name, sysId, table }: Pick<Connection, 'name' | 'sysId' | 'table'>): RecordMention {
    return { table, id: sysId, number: name === sysId ? null : name }
}

function toEntry(entry: string, { confidence, reaches, weakestHop }: ChainPath): RecordEntry {
    return { entry, reaches, confidence, weakestHop }
}

function toRecordHop(hop: Hop): RecordHop {
    const { confidence, edgeType, evidence, kind, matchedOn, matchedValue, name, node, record, whyNotHigher } = hop
    return { kind, node, name, record, edgeType, confidence, matchedOn, matchedValue, evidence, whyNotHigher }
}
