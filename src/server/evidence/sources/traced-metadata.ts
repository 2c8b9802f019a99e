/** Files that ran in a step of the Automated Test Framework. */

import { findByFile } from '../core/automation-index.ts'
import type { Evidence } from '../core/model.ts'
import { hasScript } from '../core/proves.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import type { TransformContext, Transformed } from '../core/transform/context.ts'
import { inOrder, typeOf } from '../core/transform/evidence-node.ts'
import { fromNamedFile } from '../core/transform/named-file.ts'

const COLUMNS = {
    metadataId: 'metadata_id',
    metadataType: 'metadata_type',
    payloadHash: 'payload_hash',
    transactionId: 'transaction_id',
    testResult: 'sys_atf_test_result',
} as const

/** A file that ran in a test step. */
export type TracedRow = RowOf<typeof COLUMNS>

export const tracedMetadata: LogDescriptor<'traced_metadata_evidence', TracedRow, 'traced'> = {
    source: 'traced_metadata_evidence',
    kind: 'log',
    reader: 'table',
    tables: ['sys_traced_metadata'],
    columns: COLUMNS,
    required: ['metadata_id', 'metadata_type'],
    remark: 'Holds only what ran in tests of the Automated Test Framework.',
    readIn: 'first',
    isRead: 'always',
    decidedBy: [],
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Shows runs of tests, not of production.',
    claims: {
        traced: {
            says: 'a test run lists it',
            grade: 'DETERMINISTIC',
            premises: ['platform_names_script'],
            residual: ['row_forged'],
            proofNote:
                'A test run lists this file: it executed in that test step. Does NOT prove any execution outside of tests.',
            whyNotHigher: null,
        },
    },
    shows: ['automation', 'include'],
    mayShow: hasScript,
    transform: transformTraced,
}

/** Test runs as evidence. */
export function transformTraced(rows: readonly TracedRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromTraced(row, context))), edges: [] }
}

function fromTraced(row: TracedRow, context: TransformContext): Evidence | null {
    return fromNamedFile(
        findByFile(context.index, row.metadataId),
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
