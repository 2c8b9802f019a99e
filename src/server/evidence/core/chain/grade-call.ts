/** Grades one script calling another. */

import type { MeasuredAttribution } from '../attribution.ts'
import { assignConfidence } from '../confidence.ts'
import { DECISIONS, type MatchedOn } from '../decisions.ts'
import type { Edge, Evidence } from '../model.ts'
import { matchTogether } from '../call-match.ts'
import { callsOnTheWay } from '../only-way.ts'
import { callsInStack, matchStackCall } from '../stack-calls.ts'
import { callsDirectly } from './call-chain-order.ts'
import { idsOf, isSameRecord, rowsNaming, structural, type Grade, type NamingRow } from './grade.ts'
import { CALL_UNSEEN } from './why-hop.ts'

/** A call as the caller's text says it, with what is needed to grade it. */
export interface Call {
    readonly edge: Edge
    readonly attribution: MeasuredAttribution
}

/**
 * That the caller called the callee. The first row that fits any two rows of evidence decides.
 *
 * | Known | matchedOn | Grade |
 * |---|---|---|
 * | one recorded call chain lists both, the callee one deeper and the caller still on the stack | call_chain | DETERMINISTIC |
 * | the stack of one error lists both beside each other, the callee as a script include, and both for certain | engine_stack | DETERMINISTIC |
 * | the only way to one outbound call leads from the caller to the callee | outbound_only_way | DETERMINISTIC |
 * | one row or one transaction names both, as `matchTogether` says of them | calls_transaction_several or calls_together | TEMPORAL_INFERRED |
 * | rows that name each name the same record | calls_record | TEMPORAL_INFERRED |
 * | only the text shows it | as the edge | STRUCTURAL |
 */
export function gradeCall(call: Call, rows: readonly Evidence[]): Grade {
    const pairs = pairsOf(call, rows)
    const matchedOn = ORDER.find((one) => pairs.some((pair) => pair.matchedOn === one))
    if (matchedOn === undefined) return structural(call.edge.matchedOn, call.edge.matchedValue, CALL_UNSEEN)
    const like = pairs.filter((pair) => pair.matchedOn === matchedOn)
    return {
        confidence: assignConfidence(DECISIONS, matchedOn),
        matchedOn,
        matchedValue: like[0].matchedValue,
        evidence: idsOf(like.reduce<readonly Evidence[]>((all, pair) => [...all, ...pair.rows], [])),
        whyNotHigher: DECISIONS[matchedOn].whyNotHigher,
    }
}

const ORDER: readonly MatchedOn[] = [
    'call_chain',
    'engine_stack',
    'outbound_only_way',
    'calls_transaction_several',
    'calls_together',
    'calls_record',
]

/** Two rows that have something in common. */
interface Pair {
    readonly matchedOn: MatchedOn
    readonly matchedValue: string
    readonly rows: readonly Evidence[]
}

function pairsOf(call: Call, rows: readonly Evidence[]): readonly Pair[] {
    const callees = rowsNaming(call.edge.to, rows)
    const pairs: Pair[] = []
    for (const caller of rowsNaming(call.edge.from, rows))
        for (const callee of callees) {
            const pair = toPair(call, caller, callee, rows)
            if (pair !== null) pairs.push(pair)
        }
    return pairs
}

function toPair(call: Call, caller: NamingRow, callee: NamingRow, rows: readonly Evidence[]): Pair | null {
    const both = caller.row.id === callee.row.id ? [caller.row] : [caller.row, callee.row]
    const { record, sourceId, transactionId } = caller.row
    if (callsDirectly(caller.row, callee.row, rows))
        return { matchedOn: 'call_chain', matchedValue: transactionId || '', rows: both }
    if (callsInStack(call.edge.from, caller.row, callee.row))
        return { matchedOn: matchStackCall(true, areCertain(caller, callee)), matchedValue: sourceId, rows: both }
    if (callsOnTheWay(call.edge.from, caller.row, callee.row) && areCertain(caller, callee))
        return { matchedOn: 'outbound_only_way', matchedValue: transactionId || sourceId, rows: both }
    const isOneTransaction = transactionId !== null && transactionId === callee.row.transactionId
    if (both.length === 1 || isOneTransaction)
        return { matchedOn: together(call, caller, callee), matchedValue: transactionId || sourceId, rows: both }
    if (!isSameRecord(record, callee.row.record)) return null
    return { matchedOn: 'calls_record', matchedValue: record?.number || record?.id || '', rows: both }
}

function together(call: Call, caller: NamingRow, callee: NamingRow): MatchedOn {
    const together = {
        sources: [caller.row.source, callee.row.source],
        areCertain: areCertain(caller, callee),
    }
    return matchTogether(together, call.attribution)
}

function areCertain(caller: NamingRow, callee: NamingRow): boolean {
    return [caller, callee].every(({ confidence }) => confidence === 'DETERMINISTIC')
}
