/** The transaction log (syslog_transaction): one row for each request, and for background work that took long. */
import type { Instance, Transaction } from '../kernel/kernel.ts'
import { executionRecorderOf } from './execution-recorder.ts'
import { scopeIdOf } from './scope-names.ts'
import { toDateTimeText } from './relative-dates.ts'
import { backgroundUrl, loggedSession, transactionNumber } from './transaction-names.ts'

/** Transaction logs: background and scheduler transactions are logged only when they take longer, in milliseconds. Another limit is for tests, which no slow machine changes. */
export const BACKGROUND_LIMIT = { property: 'local_instance.logged_background_ms', milliseconds: 1000 }

/** What only the caller knows of a finished transaction. */
export interface FinishedTransaction {
    readonly type: 'rest' | 'scheduler'
    readonly url: string
    /** The scope that the transaction began in, by its name. */
    readonly scope: string
    readonly milliseconds: number
    readonly status?: number
    readonly outputLength?: number
    /** The table that a request is about. */
    readonly table?: string
}

/**
 * Writes the row of a finished transaction, under the transaction's own id. The platform writes it, not the script: it is counted
 * nowhere, least of all on the transaction that it describes.
 */
export function logTransaction(instance: Instance, tx: Transaction, finished: FinishedTransaction): void {
    const hasCallChain = executionRecorderOf(instance).finish(tx)
    if (!instance.dictionary.table('syslog_transaction')) return
    instance.log.keep('syslog_transaction', {
        sys_id: tx.id,
        type: finished.type,
        url: finished.url,
        table: finished.table ?? null,
        has_call_chain: hasCallChain ? '1' : '0',
        transaction_number: transactionNumber(instance, tx),
        response_time: String(Math.round(finished.milliseconds)),
        http_response_code: finished.status === undefined ? null : String(finished.status),
        output_length: finished.outputLength === undefined ? null : String(finished.outputLength),
        origin_scope: scopeIdOf(instance, finished.scope),
        app_scope: finished.scope,
        session: loggedSession(tx),
        system_id: 'local',
        sql_count: String(tx.counters.reads + tx.counters.writes),
        business_rule_count: String(tx.rulesRun.count),
        business_rule_time: String(Math.round(tx.rulesRun.milliseconds)),
        sys_created_on: toDateTimeText(instance.clock.now()),
        sys_created_by: tx.user.userName,
    })
}

/** Runs background work of a transaction, and logs the transaction when the work took long. */
export function loggedWhenLong<T>(instance: Instance, tx: Transaction, work: () => T): T {
    const { scope } = tx
    const start = performance.now()
    try {
        return work()
    } finally {
        const milliseconds = performance.now() - start
        const limit = Number(instance.properties.get(BACKGROUND_LIMIT.property) ?? BACKGROUND_LIMIT.milliseconds)
        if (milliseconds > limit || executionRecorderOf(instance).isRecording(tx))
            logTransaction(instance, tx, { type: 'scheduler', url: backgroundUrl(tx), scope, milliseconds })
    }
}
