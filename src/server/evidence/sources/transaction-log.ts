/** The transaction log: background work that took long, by the name of its schedule item. Of other transactions it says what began them. */

import { REGISTER_CALL_CHAIN, whyNot } from '../core/advice.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import { transformTransactions } from '../core/transform/transaction.ts'

const COLUMNS = {
    url: 'url',
    type: 'type',
    user: 'sys_created_by',
    milliseconds: 'response_time',
} as const

/** One transaction. */
export type TransactionRow = RowOf<typeof COLUMNS>

export const transactionLog: LogDescriptor<
    'transaction_log_evidence',
    TransactionRow,
    'transaction_name' | 'transaction_name_shared'
> = {
    source: 'transaction_log_evidence',
    kind: 'log',
    reader: 'table',
    tables: ['syslog_transaction'],
    columns: COLUMNS,
    required: ['url'],
    only: { column: 'url', startsWith: 'JOB: ' },
    remark: 'Only background work is read, and of other transactions those that evidence names.',
    readIn: 'first',
    isRead: 'only rows of background work (`JOB: …`); other rows by the transactions that evidence names',
    decidedBy: ['a running time of more than one second'],
    strongest: 'TEMPORAL_INFERRED',
    doesNotProve:
        'Names a schedule item, whose name any script can choose, and only work of more than a second: it proves no run.',
    claims: {
        transaction_name: {
            says: 'a transaction has the name of this job or asynchronous rule, and no other has that name',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The transaction has the name of this job or asynchronous rule. Does NOT prove that it ran: ' +
                'scripts can make schedule items of any name, and a job whose condition does not hold runs no script.',
            whyNotHigher: whyNot(
                'transaction_names_item',
                'The transaction log names the schedule item, not the script.',
                REGISTER_CALL_CHAIN,
            ),
        },
        transaction_name_shared: {
            says: 'as transaction_name, but several have that name',
            grade: 'TEMPORAL_INFERRED',
            infers: 'weaker',
            proofNote:
                'The transaction has the name of this job or asynchronous rule; so have others. Does NOT prove which of them ran.',
            whyNotHigher: whyNot(
                'transaction_name_shared',
                'Several jobs or asynchronous rules have the name of the transaction.',
                'Give each of them a name of its own.',
            ),
        },
    },
    shows: ['automation'],
    mayShow: ({ kind, trigger }) =>
        kind === 'scheduled_script' || (trigger !== null && trigger.when.indexOf('async') === 0),
    transform: transformTransactions,
}
