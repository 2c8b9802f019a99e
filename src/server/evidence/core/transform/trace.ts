/** Evidence from the trace include: a script left a step under its own name. */

import type { AutomationIndex } from '../automation-index.ts'
import { findOther } from '../coverage.ts'
import { canTrace, findHandRun } from '../hand-runs.ts'
import type { Evidence } from '../model.ts'
import type { TraceRow } from '../../sources/trace.ts'
import { lastLineOf } from '../versions.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, namesOf, toEvidence, typeOf, type Claim } from './evidence-node.ts'
import { proveCalls } from './call-proofs.ts'

/**
 * Steps left through the trace include as evidence.
 *
 * The transaction of such evidence is its correlation id: the id that the run shares with what it called.
 */
export function transformTrace(rows: readonly TraceRow[], context: TransformContext): Transformed {
    const evidence = inOrder(rows.map((row) => fromTraceRow(row, context)))
    return { evidence, edges: proveCalls(evidence, context) }
}

function fromTraceRow(row: TraceRow, context: TransformContext): Evidence | null {
    const own = toClaims(row, context.index)
    const moment = { at: row.createdAt, user: row.createdBy }
    const byHand = findHandRun(context.handRuns, moment, (one) => canTrace(one, row.name))
    const claims = byHand === null ? own : own.map(asRunByHand)
    const number = row.number || row.recordId
    return toEvidence(
        {
            id: `evidence-trace-${row.sysId}`,
            source: 'trace_evidence',
            type: typeOf(claims, context),
            sourceTable: 'x_kt_gov_trace',
            sourceId: row.sysId,
            displayName: `Trace: ${namesOf(claims, context)} ${row.step}${number === '' ? '' : ` for ${number}`}`,
            executedAt: row.createdAt,
            transactionId: row.correlationId,
            record:
                row.recordId === '' && row.number === ''
                    ? null
                    : { table: row.table || null, id: row.recordId || null, number: row.number || null },
            actor: row.createdBy,
            claims,
            properties: {
                trace_name: row.name,
                step: row.step,
                trigger_table: row.table,
                trigger_record_id: row.recordId,
                trigger_record_number: row.number,
                correlation_id: row.correlationId,
                hand_run: byHand === null ? '' : byHand.id,
            },
        },
        context,
    )
}

function asRunByHand({ automationId, matchedOn }: Claim): Claim {
    return { automationId, matchedOn: matchedOn === 'trace' ? 'hand_run' : matchedOn }
}

function toClaims({ name, createdAt }: TraceRow, index: AutomationIndex): readonly Claim[] {
    const owners = index.tracers.get(name) || []
    const possible = owners.filter(({ from, to }) => {
        const last = lastLineOf(to)
        return (from === null || from <= createdAt) && (last === null || createdAt < last)
    })
    const current = possible.find(
        ({ automationId, from, to }) =>
            automationId !== null && (from === null || from <= createdAt) && (to === null || createdAt < to),
    )
    const isOnly = new Set(possible.map(({ script }) => script)).size === 1
    if (current !== undefined && isOnly && findOther(index.openTracers, createdAt, current.script) === null)
        return [{ automationId: `${current.automationId}`, matchedOn: 'trace' }]
    const ids = owners.map(({ automationId }) => automationId).filter((id): id is string => id !== null)
    return [...new Set(ids)].sort().map((automationId) => ({ automationId, matchedOn: 'trace_shared' }))
}
