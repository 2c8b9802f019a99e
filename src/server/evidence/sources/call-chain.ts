/** Recorded transactions: every script of one transaction, in order and with its depth. */

import { hasScript } from '../core/proves.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import { transformCallChains } from '../core/transform/call-chain.ts'

const COLUMNS = {
    register: 'transaction_register',
    transactionId: 'transaction_log',
    scriptTable: 'source_table',
    scriptId: 'source',
    depth: 'call_depth',
    sequence: 'persisted_sequence',
    triggerTable: 'trigger_table',
    trigger: 'trigger',
} as const

/** One script of one registered transaction. */
export type CallChainRow = RowOf<typeof COLUMNS>

export const callChain: LogDescriptor<'call_chain_evidence', CallChainRow, 'call_chain'> = {
    source: 'call_chain_evidence',
    kind: 'log',
    reader: 'table',
    tables: ['transaction_call_chain'],
    columns: COLUMNS,
    required: ['source_table', 'source', 'call_depth', 'persisted_sequence'],
    remark: 'Holds only transactions that an administrator registered (transaction_call_chain_register).',
    readIn: 'first',
    isRead: 'always',
    decidedBy: ['registered transactions'],
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Holds transactions that an administrator registered, nothing else.',
    claims: {
        call_chain: {
            says: 'a recorded transaction lists it',
            grade: 'DETERMINISTIC',
            premises: ['platform_names_script', 'order_recorded'],
            residual: ['row_forged'],
            proofNote: 'The recorded transaction lists this script: it executed in that transaction.',
            whyNotHigher: null,
        },
    },
    shows: ['automation', 'include'],
    mayShow: hasScript,
    transform: transformCallChains,
}
