/** Evidence from the transaction log: background work, by the name of its schedule item. */

import { toBeginning } from '../beginning.ts'
import type { Evidence } from '../model.ts'
import type { TransactionRow } from '../../sources/transaction-log.ts'
import { claimsOfBeginning } from './began-by.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, namesOf, toEvidence, typeOf } from './evidence-node.ts'

/** Rows of `syslog_transaction` as evidence. */
export function transformTransactions(rows: readonly TransactionRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromTransactionRow(row, context))), edges: [] }
}

function fromTransactionRow(row: TransactionRow, context: TransformContext): Evidence | null {
    const began = toBeginning(row.url)
    const claims = claimsOfBeginning(began, context)
    return toEvidence(
        {
            id: `evidence-transaction-${row.sysId}`,
            source: 'transaction_log_evidence',
            type: typeOf(claims, context),
            sourceTable: 'syslog_transaction',
            sourceId: row.sysId,
            displayName: `Transaction: ${namesOf(claims, context)}`,
            executedAt: row.createdAt,
            transactionId: row.sysId,
            began,
            record: null,
            actor: row.user,
            claims,
            properties: { transaction_type: row.type, response_time: row.milliseconds },
        },
        context,
    )
}
