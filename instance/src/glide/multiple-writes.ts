/** updateMultiple and deleteMultiple: one atomic statement when nothing reacts to the rows, else row by row. The behaviour `update_multiple` can make it row by row always. */

import type { Query, RecordState, Row, Value } from '../kernel/kernel.ts'
import { cutTexts } from '../runtime/record-state.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { formatUtc } from '../text/date-text.ts'
import type { RecordQuery } from './record-query.ts'
import { effectiveWhere } from './run-query.ts'

/** Writes the same values to every row that matches. */
export function updateMatching(
    context: ScriptContext,
    table: string,
    query: RecordQuery,
    values: ReadonlyMap<string, Value>,
    wantsRules: boolean,
): void {
    if (values.size === 0) return
    const { instance, tx } = context
    const hasEffects = instance.behaviour.answer('update_multiple_effects') === 'all'
    const runsRules = wantsRules && hasEffects
    const compiled = { table, where: effectiveWhere(context, table, query, wantsRules), orderBy: [], window: null }
    if (!reacts(context, table, 'update', runsRules)) {
        const written = kept(context, table, Object.fromEntries(values))
        const changes = { ...(hasEffects && stamp(context, table)), ...written }
        if (instance.behaviour.answer('update_multiple') === 'atomic')
            instance.database.updateWhere(compiled, changes, tx.counters)
        else
            for (const { sys_id } of instance.database.select(compiled, tx.counters))
                instance.database.updateWhere(only(table, sys_id!), changes, tx.counters)
        return
    }
    const write = (): void => {
        for (const row of instance.database.select(compiled, tx.counters)) {
            const state = loaded(context, table, row, runsRules)
            for (const [name, value] of values) state.values[name] = value
            instance.records.update(tx, state)
        }
    }
    // Without rules only the audit reacts: reading and writing may then be one database transaction.
    if (instance.behaviour.answer('update_multiple') === 'row_by_row' || hasRules(context, table, 'update', runsRules))
        write()
    else instance.database.atomically(write)
}

/** The row with this sys_id, whatever it has become. */
function only(table: string, sysId: string): Query {
    return {
        table,
        where: { kind: 'compare', path: 'sys_id', operator: '=', value: sysId },
        orderBy: [],
        window: null,
    }
}

/** Deletes every row that matches. */
export function deleteMatching(context: ScriptContext, table: string, query: RecordQuery, runsRules: boolean): void {
    const { instance, tx } = context
    const compiled = { table, where: effectiveWhere(context, table, query, runsRules), orderBy: [], window: null }
    if (!reacts(context, table, 'delete', runsRules)) {
        instance.database.deleteWhere(compiled, tx.counters)
        return
    }
    for (const row of instance.database.select(compiled, tx.counters))
        instance.records.delete(tx, loaded(context, table, row, runsRules))
}

function loaded(context: ScriptContext, table: string, row: Row, runsRules: boolean): RecordState {
    const actual = row.sys_class_name
    const state = context.instance.records.load(
        actual && context.instance.dictionary.table(actual) ? actual : table,
        row,
    )
    state.workflow = runsRules
    return state
}

function reacts(context: ScriptContext, table: string, operation: 'update' | 'delete', runsRules: boolean): boolean {
    if (!runsRules) return false
    return Boolean(context.instance.dictionary.table(table)?.audited) || hasRules(context, table, operation, runsRules)
}

function hasRules(context: ScriptContext, table: string, operation: 'update' | 'delete', runsRules: boolean): boolean {
    const family = context.instance.dictionary.table(table)?.family ?? [table]
    return runsRules && family.some((name) => context.instance.rules.reactsTo(name, operation))
}

/** What the database keeps of texts. */
function kept({ instance }: ScriptContext, table: string, values: Row): Row {
    const info = instance.dictionary.table(table)
    return info && instance.behaviour.answer('long_strings') === 'cut' ? cutTexts(info, values) : values
}

function stamp(context: ScriptContext, table: string): Row {
    const columns = context.instance.dictionary.table(table)?.columns
    const made: Row = {}
    if (columns?.has('sys_updated_on')) made.sys_updated_on = formatUtc(context.instance.clock.now())
    if (columns?.has('sys_updated_by')) made.sys_updated_by = context.tx.user.userName
    return made
}
