/** Deletions and the file that began them. */

import { findByFile } from '../core/automation-index.ts'
import type { Evidence } from '../core/model.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import type { TransformContext, Transformed } from '../core/transform/context.ts'
import { inOrder } from '../core/transform/evidence-node.ts'
import { documentMentions } from '../core/transform/mentions.ts'
import { documentOf, fromNamedFile } from '../core/transform/named-file.ts'

const COLUMNS = {
    metadataId: 'initiating_metadata',
    transactionId: 'initiating_transaction',
    createdBy: 'sys_created_by',
} as const
const DELETED = { table: 'tablename', documentKey: 'documentkey' } as const

/** A deletion and the file that began it; `table` and `documentKey` are '' where the deleted record is not known. */
export type DeletionRow = RowOf<typeof COLUMNS & typeof DELETED>

export const deleteRecovery: LogDescriptor<'delete_recovery_evidence', DeletionRow, 'deletion'> = {
    source: 'delete_recovery_evidence',
    kind: 'log',
    reader: 'table',
    tables: ['sys_delete_recovery'],
    columns: COLUMNS,
    required: ['initiating_metadata'],
    // A deletion with its cascades has several rows there; the first by sys_id counts.
    lookup: {
        table: 'sys_audit_delete',
        key: 'delete_recovery',
        columns: DELETED,
        onlyWith: 'metadataId',
        mostRows: 10,
    },
    readIn: 'first',
    isRead: 'always, with `sys_audit_delete` for the record that was deleted',
    decidedBy: [],
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Holds deletions only, for a few days.',
    claims: {
        deletion: {
            says: 'the recovery row names the file that began the deletion',
            grade: 'DETERMINISTIC',
            premises: ['platform_names_script'],
            residual: ['row_forged'],
            proofNote:
                'The recovery record names this file as the one that began the deletion: it executed at this time.',
            whyNotHigher: null,
        },
    },
    shows: ['trigger', 'automation'],
    proves: ({ analysis, kind }) =>
        kind !== 'flow' && analysis !== null && analysis.writes.some(({ operation }) => operation === 'delete'),
    transform: transformDeletions,
    mentions: documentMentions,
}

/** Deletions as evidence. */
export function transformDeletions(rows: readonly DeletionRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromDeletion(row, context))), edges: [] }
}

function fromDeletion(row: DeletionRow, context: TransformContext): Evidence | null {
    return fromNamedFile(
        findByFile(context.index, row.metadataId),
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
