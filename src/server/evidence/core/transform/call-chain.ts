/** Evidence from recorded transactions: every script of one transaction, in order and with its depth. */

import { findAutomation } from '../automation-index.ts'
import { assignConfidence } from '../confidence.ts'
import type { Edge, Evidence } from '../model.ts'
import type { CallChainRow } from '../../sources/call-chain.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, toEvidence, typeOf, type Claim } from './evidence-node.ts'

/** Rows of `transaction_call_chain` as evidence. Give a transaction's rows together: a call across two pages is not seen. */
export function transformCallChains(rows: readonly CallChainRow[], context: TransformContext): Transformed {
    const evidence = inOrder(rows.map((row) => fromCallChainRow(row, context)))
    const transactions: Record<string, Record<string, CallChainRow>> = Object.create(null)
    for (const row of rows) {
        const key = `${row.register}|${row.transactionId}`
        if (!transactions[key]) transactions[key] = Object.create(null)
        transactions[key][row.sysId] = row
    }
    const edges: Record<string, Edge> = Object.create(null)
    for (const key of Object.keys(transactions).sort())
        for (const edge of toCalls(
            Object.keys(transactions[key]).map((id) => transactions[key][id]),
            context,
        ))
            edges[`${edge.from}|${edge.to}`] = edge
    return {
        evidence,
        edges: Object.keys(edges)
            .sort()
            .map((key) => edges[key]),
    }
}

function fromCallChainRow(row: CallChainRow, context: TransformContext): Evidence | null {
    const automation = findAutomation(context.index, row.scriptTable, row.scriptId)
    if (automation === null) return null
    const claims: readonly Claim[] = [{ automationId: automation.id, matchedOn: 'call_chain' }]
    return toEvidence(
        {
            id: `evidence-callchain-${row.sysId}`,
            source: 'call_chain_evidence',
            type: typeOf(claims, context),
            sourceTable: 'transaction_call_chain',
            sourceId: row.sysId,
            displayName: `Call chain: ${automation.name} executed`,
            executedAt: row.createdAt,
            transactionId: row.transactionId,
            record: row.trigger === '' ? null : { table: row.triggerTable || null, id: row.trigger, number: null },
            actor: '',
            claims,
            properties: {
                call_depth: row.depth,
                call_sequence: row.sequence,
                trigger_table: row.triggerTable,
                trigger_record_id: row.trigger,
            },
        },
        context,
    )
}

// The caller of a row at depth n is the row before it, if that lies at depth n-1 or is itself reached through such rows. A
// missing number in the sequence may have been that caller, so nothing is concluded across it.
function toCalls(rows: readonly CallChainRow[], context: TransformContext): readonly Edge[] {
    const numbered = rows.map((row) => ({ row, sequence: toCount(row.sequence), depth: toCount(row.depth) }))
    numbered.sort((one, other) => (one.sequence || 0) - (other.sequence || 0))
    const open: (CallChainRow | null)[] = []
    const edges: Edge[] = []
    let last = -1
    for (const { row, sequence, depth } of numbered) {
        if (sequence === null || depth === null) return []
        if (sequence === last) return []
        if (sequence !== last + 1) open.length = 0
        last = sequence
        const caller = depth > 0 ? open[depth - 1] : null
        while (open.length <= depth) open.push(null)
        open.length = depth
        open.push(row)
        if (caller) edges.push(...toEdge(caller, row, context))
    }
    return edges
}

function toEdge(caller: CallChainRow, callee: CallChainRow, { decisions, index }: TransformContext): readonly Edge[] {
    const from = findAutomation(index, caller.scriptTable, caller.scriptId)
    const to = findAutomation(index, callee.scriptTable, callee.scriptId)
    // A rule below another script was triggered by its write: that is no call.
    if (from === null || to === null || from.id === to.id || to.kind !== 'script_include') return []
    const isInText = (index.calls.from.get(from.id) || []).some((call) => call.to === to.id)
    const matchedOn = isInText ? 'call_chain' : 'calls_together'
    return [
        {
            type: 'CALLS',
            from: from.id,
            to: to.id,
            confidence: assignConfidence(decisions, matchedOn),
            matchedOn,
            matchedValue: callee.transactionId,
            evidence: [`evidence-callchain-${caller.sysId}`, `evidence-callchain-${callee.sysId}`].sort(),
        },
    ]
}

function toCount(text: string): number | null {
    return /^\d{1,9}$/.test(text) ? Number(text) : null
}
