/** Async business rules: queued as a schedule item when the write commits, run later with the values of then. */

import type { Instance, RecordState, Row, Transaction, User } from '../kernel/kernel.ts'
import { formatUtc } from '../text/date-text.ts'
import { loggedWhenLong } from '../runtime/transaction-log.ts'

/** What `job_context` of a schedule item remembers about an async rule. */
interface AsyncContext {
    readonly rule: string
    readonly user: string
    readonly operation: RecordState['operation']
    /** The record of a delete, which cannot be read again. */
    readonly deleted?: Row
}

/** One row of sys_trigger per rule and write. */
export function writeAsyncRule(
    instance: Instance,
    tx: Transaction,
    rule: { readonly sysId: string; readonly name: string },
    state: RecordState,
): void {
    const context: AsyncContext = {
        rule: rule.sysId,
        user: tx.user.sysId,
        operation: state.operation,
        ...(state.operation === 'delete' ? { deleted: state.original ?? state.values } : {}),
    }
    const now = formatUtc(instance.clock.now())
    instance.database.insert(
        'sys_trigger',
        {
            sys_id: instance.newId(),
            name: `ASYNC: ${rule.name}`,
            state: '0',
            trigger_type: '0',
            next_action: now,
            document: state.table,
            document_key: state.values.sys_id ?? null,
            job_context: JSON.stringify(context),
            sys_created_on: now,
            sys_created_by: tx.user.userName,
            sys_updated_on: now,
            sys_updated_by: tx.user.userName,
            sys_mod_count: '0',
        },
        tx.counters,
    )
}

/** Runs a queued rule, as the user who caused it unless the behaviour `async_rule_user` is another. A record deleted meanwhile is skipped. */
export function runAsyncRule(instance: Instance, trigger: Row): void {
    const context = JSON.parse(trigger.job_context ?? '{}') as AsyncContext
    const table = trigger.document ?? ''
    const row = context.deleted ?? instance.database.get(table, trigger.document_key ?? '')
    if (!row) return
    const tx = instance.transaction({ name: trigger.name ?? 'ASYNC', user: userOf(instance, context.user) })
    const state = instance.records.load(table, row)
    state.operation = context.operation
    loggedWhenLong(instance, tx, () => instance.rules.runDeferred(tx, context.rule, state))
}

function userOf(instance: Instance, sysId: string): User {
    const behaviour = instance.behaviour.answer('async_rule_user')
    if (behaviour === 'guest') return instance.users.guest()
    const system = instance.users.system()
    if (behaviour === 'system') return system
    return system.sysId === sysId ? system : (instance.users.byId(sysId) ?? instance.users.guest())
}
