/** What one execution is, so that executions are counted and not the rows that they leave. */

import type { Evidence } from './model.ts'

/** What a row adds to the number of executions of its automation. Rows below DETERMINISTIC have none of these. */
export const COUNTING = {
    transaction: { label: 'Execution, by transaction', sequence: 0 },
    record: { label: 'Execution, by record and second', sequence: 1 },
    repeated: { label: 'Execution that another row counts', sequence: 2 },
    untold: { label: 'Cannot be told apart', sequence: 3 },
} as const
export type Counting = keyof typeof COUNTING

/** The execution that a row belongs to; `key` is '' where it names neither a transaction nor a record with a time. */
export interface Execution {
    readonly by: 'transaction' | 'record' | 'untold'
    readonly key: string
}

/** How many rows of each kind an automation has. */
export type Counted = Readonly<Partial<Record<Counting, number>>>

/** The execution that this evidence proves for this automation; null where it proves none. */
export function toExecution(
    { confidence, executedAt, record, transactionId }: Evidence,
    automationId: string,
): Execution | null {
    if (confidence !== 'DETERMINISTIC' || automationId === '') return null
    if (transactionId !== null) return { by: 'transaction', key: `${automationId}|transaction|${transactionId}` }
    const named = record === null ? null : record.id || record.number
    if (named === null || executedAt === null) return { by: 'untold', key: '' }
    return { by: 'record', key: `${automationId}|record|${named}|${executedAt}` }
}

/**
 * How often an automation ran: distinct transactions, or record and second, whichever are more, because one execution can leave rows of both
 * kinds. Null where a row does not say to which execution it belongs.
 */
export function countExecutions({ record = 0, transaction = 0, untold = 0 }: Counted): number | null {
    return untold > 0 ? null : Math.max(record, transaction)
}

/** How many rows prove executions. */
export function countEvidence(counted: Counted): number {
    return (Object.keys(COUNTING) as Counting[]).reduce((sum, one) => sum + (counted[one] || 0), 0)
}
