/** Evidence from records that rules trigger on: activity that lets a run be expected, never proof of one. */

import type { Evidence } from '../model.ts'
import type { TriggerRow } from '../rows.ts'
import type { TriggerGroup } from '../trigger-groups.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, toEvidence } from './evidence-node.ts'

/** The property that says whether the record was read as it was when it satisfied the trigger. */
export const AS_THEN = 'record_as_then'

/** One question and the records that answered it. */
export interface TriggerAnswer {
    readonly group: TriggerGroup
    readonly rows: readonly TriggerRow[]
}

/** Answers of all questions as evidence: one node per record, with every rule whose question it answered. */
export function transformTriggers(answers: readonly TriggerAnswer[], context: TransformContext): Transformed {
    const found: Record<string, { row: TriggerRow; groups: TriggerGroup[] }> = Object.create(null)
    for (const { group, rows } of answers)
        for (const row of rows) {
            const key = `${row.table}/${row.sysId}`
            if (!found[key]) found[key] = { row, groups: [] }
            if (timeOf(row) > timeOf(found[key].row)) found[key].row = row
            found[key].groups.push(group)
        }
    const evidence = Object.keys(found).map((key) => fromTriggerRow(found[key].row, found[key].groups, context))
    return { evidence: inOrder(evidence), edges: [] }
}

function fromTriggerRow(row: TriggerRow, groups: readonly TriggerGroup[], context: TransformContext): Evidence | null {
    const ruleIds = [...new Set(groups.flatMap((group) => group.ruleIds))].sort()
    const unchecked = [...new Set(groups.flatMap((group) => group.uncheckedIds))].sort()
    const isKept = context.settings.keepMessages
    return toEvidence(
        {
            id: `evidence-trigger-${row.table}-${row.sysId}`,
            source: 'trigger_record_evidence',
            type: 'trigger_record',
            sourceTable: row.table,
            sourceId: row.sysId,
            displayName: `Trigger Record: ${row.table}/${row.number || row.sysId}`,
            executedAt: timeOf(row),
            transactionId: '',
            record: { table: row.table, id: row.sysId, number: row.number || null },
            actor: row.createdBy,
            claims: ruleIds.map((automationId) => ({ automationId, matchedOn: 'trigger_condition' })),
            note:
                unchecked.length === 0
                    ? ''
                    : 'Some of these rules have a script condition as well, which was not checked.',
            properties: {
                trigger_table: row.table,
                trigger_record_number: row.number,
                trigger_record_id: row.sysId,
                trigger_operation: row.operation,
                // What it satisfies now it satisfied then only where nothing changed it afterwards.
                [AS_THEN]: row.updatedAt === timeOf(row) ? 'true' : 'false',
                created_at: row.createdAt,
                created_by: row.createdBy,
                caller_id: isKept ? row.callerId : '',
                short_description: isKept ? row.shortDescription : '',
                unchecked_conditions: unchecked.join(','),
            },
        },
        context,
    )
}

function timeOf(row: TriggerRow): string {
    return row.operation === 'insert' ? row.createdAt : row.updatedAt
}
