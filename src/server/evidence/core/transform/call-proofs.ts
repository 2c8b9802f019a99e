/** Run-time proof that one automation called another: rows of one transaction, or of one record, that name both. */

import { matchTogether } from '../call-match.ts'
import { assignConfidence } from '../confidence.ts'
import type { MatchedOn } from '../decisions.ts'
import type { Edge, Evidence, LogWriter } from '../model.ts'
import { secondsBetween } from '../../../shared/time.ts'
import type { TransformContext } from './context.ts'

/**
 * CALLS edges between automations that are both proven, where the text of one calls the other.
 *
 * | Both are proven | and | Rests on |
 * |---|---|---|
 * | in one transaction | | as `matchTogether` says of them |
 * | for one record, within the window | | calls_record |
 */
export function proveCalls(evidence: readonly Evidence[], context: TransformContext): readonly Edge[] {
    const groups = toGroups(evidence, context.logWriters)
    const fresh = new Set(evidence.map(({ id }) => id))
    const edges: Record<string, Edge> = Object.create(null)
    for (const group of groups)
        for (const caller of group.members)
            for (const { to } of context.index.calls.from.get(caller.automationId) || []) {
                const callee = group.members.find(
                    (one) =>
                        one.automationId === to &&
                        (fresh.has(one.evidenceId) || fresh.has(caller.evidenceId)) &&
                        (group.kind === 'transaction' || isNear(caller, one, context.settings.windowSeconds)),
                )
                if (callee === undefined) continue
                const edge = toEdge(caller, callee, matchOf(group, caller, callee, context), group.value, context)
                const key = `${edge.from}|${edge.to}`
                if (!edges[key]) edges[key] = edge
            }
    return Object.keys(edges)
        .sort()
        .map((key) => edges[key])
}

type Observation = Pick<LogWriter, 'automationId' | 'evidenceId' | 'executedAt' | 'source'>

interface Group {
    readonly kind: 'transaction' | 'record'
    readonly value: string
    readonly members: readonly Observation[]
}

function toGroups(evidence: readonly Evidence[], logWriters: readonly LogWriter[]): readonly Group[] {
    const groups: Record<string, { kind: Group['kind']; value: string; members: Observation[] }> = Object.create(null)
    const add = (kind: Group['kind'], value: string | null, observation: Observation) => {
        if (value === null || value === '') return
        const key = `${kind}|${value}`
        if (!groups[key]) groups[key] = { kind, value, members: [] }
        groups[key].members.push(observation)
    }
    for (const one of evidence) {
        if (one.executedAt === null) continue
        for (const { automationId, confidence } of one.subjects) {
            if (confidence !== 'DETERMINISTIC') continue
            const observation = { automationId, evidenceId: one.id, executedAt: one.executedAt, source: one.source }
            add('transaction', one.transactionId, observation)
            add('record', one.record && (one.record.id || one.record.number), observation)
        }
    }
    for (const logWriter of logWriters) {
        if (logWriter.confidence !== 'DETERMINISTIC') continue
        add('transaction', logWriter.transactionId, logWriter)
        add('record', logWriter.record && (logWriter.record.id || logWriter.record.number), logWriter)
    }
    return Object.keys(groups)
        .sort(transactionsFirst)
        .map((key) => ({ ...groups[key], members: groups[key].members.sort(byEvidence) }))
}

// An edge rests on what two rows have most closely in common.
function transactionsFirst(one: string, other: string): number {
    if (one.startsWith('transaction') !== other.startsWith('transaction')) return one.startsWith('transaction') ? -1 : 1
    return one < other ? -1 : one > other ? 1 : 0
}

function byEvidence(one: Observation, other: Observation): number {
    return one.evidenceId < other.evidenceId ? -1 : one.evidenceId > other.evidenceId ? 1 : 0
}

function matchOf(group: Group, caller: Observation, callee: Observation, { attribution }: TransformContext): MatchedOn {
    if (group.kind === 'record') return 'calls_record'
    return matchTogether({ sources: [caller.source, callee.source], areCertain: true }, attribution)
}

function isNear(one: Observation, other: Observation, windowSeconds: number): boolean {
    return Math.abs(secondsBetween(one.executedAt, other.executedAt)) <= windowSeconds
}

function toEdge(
    caller: Observation,
    callee: Observation,
    matchedOn: MatchedOn,
    matchedValue: string,
    { decisions }: TransformContext,
): Edge {
    return {
        type: 'CALLS',
        from: caller.automationId,
        to: callee.automationId,
        confidence: assignConfidence(decisions, matchedOn),
        matchedOn,
        matchedValue,
        evidence: [...new Set([caller.evidenceId, callee.evidenceId])].sort(),
    }
}
