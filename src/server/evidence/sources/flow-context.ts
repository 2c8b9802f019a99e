/** Runs of flows, as the platform records them. */

import { whyNot } from '../core/advice.ts'
import { findAutomation } from '../core/automation-index.ts'
import type { Evidence } from '../core/model.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import type { TransformContext, Transformed } from '../core/transform/context.ts'
import { inOrder } from '../core/transform/evidence-node.ts'
import { documentOf, fromNamedFile } from '../core/transform/named-file.ts'

const COLUMNS = {
    flow: 'flow',
    name: 'name',
    state: 'state',
    sourceTable: 'source_table',
    sourceRecord: 'source_record',
    transactionId: 'transaction',
    isTestRun: 'is_test_run',
} as const

/** One run of one flow. */
export type FlowRow = RowOf<typeof COLUMNS>

export const flowContext: LogDescriptor<'flow_context_evidence', FlowRow, 'flow_context' | 'flow_not_begun'> = {
    source: 'flow_context_evidence',
    kind: 'log',
    reader: 'table',
    tables: ['sys_flow_context'],
    columns: COLUMNS,
    required: ['flow', 'state'],
    readIn: 'first',
    isRead: 'always',
    decidedBy: [],
    unlock: 'Allow the cross-scope privilege record of this application on sys_flow_context.',
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Shows runs of flows; nothing about rules and includes. The state is that of the time of reading.',
    claims: {
        flow_context: {
            says: "the flow's own run",
            grade: 'DETERMINISTIC',
            premises: ['platform_names_run'],
            residual: ['row_forged'],
            proofNote:
                'The flow context names this flow and its run: the flow was executed. Does not prove that it succeeded.',
            whyNotHigher: null,
        },
        flow_not_begun: {
            says: 'a run that waits to begin, or was cancelled',
            grade: 'TEMPORAL_INFERRED',
            proofNote:
                'The flow context names this flow, but the run was waiting to begin or was cancelled. Does NOT prove an execution.',
            whyNotHigher: whyNot(
                'flow_not_begun',
                'The run had not begun when it was read, or was cancelled.',
                'No action is needed: the platform records a run that begins in sys_flow_context.',
            ),
        },
    },
    shows: ['trigger', 'automation'],
    proves: ({ kind }) => kind === 'flow',
    transform: transformFlows,
}

/** States of a run that waits to begin, or may have been cancelled before it did. */
const NOT_BEGUN = ['', 'queued', 'cancelled', 'canceled'] as const

/** Flow runs as evidence. */
export function transformFlows(rows: readonly FlowRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromFlow(row, context))), edges: [] }
}

function fromFlow(row: FlowRow, context: TransformContext): Evidence | null {
    const hasBegun = NOT_BEGUN.every((state) => state !== row.state.toLowerCase())
    return fromNamedFile(
        findAutomation(context.index, 'sys_hub_flow', row.flow),
        hasBegun ? 'flow_context' : 'flow_not_begun',
        (claims, name) => ({
            id: `evidence-flow-${row.sysId}`,
            source: 'flow_context_evidence',
            type: 'flow_execution',
            sourceTable: 'sys_flow_context',
            sourceId: row.sysId,
            displayName: `Flow Execution: ${name} ${hasBegun ? 'executed' : 'queued'}`,
            executedAt: row.createdAt,
            transactionId: row.transactionId,
            record: documentOf(row.sourceTable, row.sourceRecord, context),
            actor: '',
            claims,
            note: isTrue(row.isTestRun) ? 'This run was a test.' : '',
            properties: {
                trigger_table: row.sourceTable,
                trigger_record_id: row.sourceRecord,
                flow_state: row.state,
                is_test_run: isTrue(row.isTestRun) ? 'true' : 'false',
            },
        }),
        context,
    )
}

function isTrue(value: string): boolean {
    return value === '1' || value === 'true'
}
