/** Evidence from records in which the platform itself names a file that ran: deletions, counters, test runs and flow runs. */

import { findAutomation, findByFile } from '../automation-index.ts'
import type { Automation, Evidence, RecordMention } from '../model.ts'
import type { DeletionRow, FlowRow, PatternRow, TracedRow } from '../rows.ts'
import type { TransformContext } from './context.ts'
import { resolveMention, toEvidence, typeOf, type Claim } from './evidence-node.ts'

/** The evidence of a deletion that a file began. */
export function fromDeletion(row: DeletionRow, context: TransformContext): Evidence | null {
    const automation = findByFile(context.index, row.metadataId)
    return withAutomation(
        automation,
        'deletion',
        (claims, name) => ({
            id: `evidence-deletion-${row.sysId}`,
            source: 'delete_recovery_evidence',
            type: 'sys_audit',
            sourceTable: 'sys_delete_recovery',
            sourceId: row.sysId,
            displayName: `Deletion: ${name} began the deletion of ${row.table}/${row.documentKey}`,
            executedAt: row.createdAt,
            transactionId: row.transactionId,
            record: documentOf(row.table, row.documentKey, context),
            actor: row.createdBy,
            claims,
            properties: { trigger_table: row.table, trigger_record_id: row.documentKey },
        }),
        context,
    )
}

/** The evidence of executions that the platform counted. */
export function fromPattern(row: PatternRow, context: TransformContext): Evidence | null {
    const automation = findAutomation(context.index, row.scriptTable, row.scriptId)
    // Never executed is counted too, as nothing.
    if (row.count === '' || row.count === '0') return null
    return withAutomation(
        automation,
        'counter',
        (claims, name) => ({
            id: `evidence-counter-${row.sysId}`,
            source: 'script_pattern_evidence',
            type: typeOf(claims, context),
            sourceTable: 'sys_script_pattern',
            sourceId: row.sysId,
            displayName: `Script counter: ${name} counted ${row.count} times`,
            executedAt: row.last === '' ? null : row.last,
            transactionId: '',
            record: null,
            actor: '',
            claims,
            properties: {
                execution_count: row.count,
                average_milliseconds: row.average,
                first_execution: row.first,
                last_execution: row.last,
            },
        }),
        context,
    )
}

/** The evidence of a file that ran in a test step. */
export function fromTraced(row: TracedRow, context: TransformContext): Evidence | null {
    const automation = findByFile(context.index, row.metadataId)
    return withAutomation(
        automation,
        'traced',
        (claims, name) => ({
            id: `evidence-traced-${row.sysId}`,
            source: 'traced_metadata_evidence',
            type: typeOf(claims, context),
            sourceTable: 'sys_traced_metadata',
            sourceId: row.sysId,
            displayName: `Test run: ${name} executed in a test step`,
            executedAt: row.createdAt,
            transactionId: row.transactionId,
            record: null,
            actor: '',
            claims: claims.map((claim) =>
                row.payloadHash === '' ? claim : { ...claim, versionHash: row.payloadHash },
            ),
            properties: { metadata_type: row.metadataType, test_result: row.testResult, is_test_run: 'true' },
        }),
        context,
    )
}

/** States of a run that waits to begin, or may have been cancelled before it did. */
const NOT_BEGUN = ['', 'queued', 'cancelled', 'canceled'] as const

/** The evidence of a flow's own run. */
export function fromFlow(row: FlowRow, context: TransformContext): Evidence | null {
    const automation = findAutomation(context.index, 'sys_hub_flow', row.flow)
    const hasBegun = NOT_BEGUN.every((state) => state !== row.state.toLowerCase())
    return withAutomation(
        automation,
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

function withAutomation(
    automation: Automation | null,
    matchedOn: Claim['matchedOn'],
    describe: (claims: readonly Claim[], name: string) => Parameters<typeof toEvidence>[0],
    context: TransformContext,
): Evidence | null {
    if (automation === null) return null
    return toEvidence(describe([{ automationId: automation.id, matchedOn }], automation.name), context)
}

function documentOf(table: string, id: string, context: TransformContext): RecordMention | null {
    return id === '' ? null : resolveMention({ table: table || null, id, number: null }, context)
}

function isTrue(value: string): boolean {
    return value === '1' || value === 'true'
}
