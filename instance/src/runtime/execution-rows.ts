/** The rows that recorded executions leave: sys_script_pattern and transaction_call_chain. */

import { createHash } from 'node:crypto'
import type { Condition, Instance, Row, Transaction } from '../kernel/kernel.ts'
import type { Execution } from './execution-trail.ts'
import { scopeIdOf } from './scope-names.ts'
import { toDateTimeText } from './relative-dates.ts'

/** Slow scripts: one row for each script record, with its count, first and last execution, and times. */
export function storePatterns(instance: Instance, executions: readonly Execution[]): void {
    const byScript = new Map<string, Execution[]>()
    for (const execution of executions) {
        const { table, sysId } = execution.script
        if (sysId) byScript.set(`${table} ${sysId}`, [...(byScript.get(`${table} ${sysId}`) ?? []), execution])
    }
    for (const group of byScript.values()) storePattern(instance, group)
}

function storePattern(instance: Instance, executions: readonly Execution[]): void {
    const { database, clock } = instance
    const { script } = executions[0]!
    const known = findPattern(instance, script.table, script.sysId)
    const at = toDateTimeText(clock.now())
    const count = Number(known?.count ?? 0) + executions.length
    const total = executions.reduce((sum, { milliseconds }) => sum + milliseconds, Number(known?.total ?? 0))
    const figures = { count: String(count), total: total.toFixed(3), average: (total / count).toFixed(3), last: at }
    const updated = { sys_updated_on: at, sys_updated_by: 'system' }
    if (known) return void database.update('sys_script_pattern', known.sys_id!, { ...figures, ...updated })
    database.insert('sys_script_pattern', {
        sys_id: instance.newId(),
        label: `${script.table}: ${script.name}`,
        hash: toHash(`${script.table}:${script.sysId}`),
        script_source: script.sysId,
        script_source_table: script.table,
        script_scope: scopeIdOf(instance, script.scope),
        ...figures,
        first: at,
        sys_created_on: at,
        sys_created_by: 'system',
        ...updated,
        sys_mod_count: '0',
    })
}

function findPattern(instance: Instance, table: string, sysId: string): Row | undefined {
    const terms: Condition[] = [
        { kind: 'compare', path: 'script_source', operator: '=', value: sysId },
        { kind: 'compare', path: 'script_source_table', operator: '=', value: table },
        { kind: 'compare', path: 'window_start', operator: 'ISEMPTY', value: '' },
    ]
    const where: Condition = { kind: 'and', terms }
    return instance.database.select({
        table: 'sys_script_pattern',
        where,
        orderBy: [],
        window: { first: 0, last: 1 },
    })[0]
}

/** Transaction call chain form: the script resources of one transaction, in the order in which they ran. */
export function storeCallChain(
    instance: Instance,
    tx: Transaction,
    register: Row,
    executions: readonly Execution[],
): void {
    const { database, clock } = instance
    const at = toDateTimeText(clock.now())
    const written = { sys_created_on: at, sys_created_by: 'system', sys_updated_on: at, sys_updated_by: 'system' }
    const rows = executions.map(
        ({ script, depth, trigger, milliseconds }, index): Row => ({
            sys_id: instance.newId(),
            transaction_register: register.sys_id!,
            transaction_log: tx.id,
            source_table: script.table,
            source: script.sysId,
            call_depth: String(depth),
            persisted_sequence: String(index + 1),
            trigger_table: trigger?.table ?? null,
            trigger: trigger?.record ?? null,
            duration: String(Math.round(milliseconds)),
            ...written,
            sys_mod_count: '0',
        }),
    )
    database.load('transaction_call_chain', rows)
    database.update('transaction_call_chain_register', register.sys_id!, { recorded: '1', transaction_log: tx.id })
}

// Patterns are distinguished by a number; how the platform makes it is not documented.
function toHash(text: string): string {
    return String(createHash('md5').update(text).digest().readInt32BE(0))
}
