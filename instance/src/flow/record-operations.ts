/** What the record steps and built-in actions of Workflow Studio do: create, update, delete and look up records. */
import { NotEmulated, type Condition } from '../kernel/kernel.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { toText } from '../text/script-text.ts'
import { join, parseEncodedQuery } from '../runtime/encoded-query.ts'
import { resolveFor, evaluateGuarded } from '../runtime/script-query.ts'
import { queryWithValues, templateValues } from './conditions.ts'
import { FlowFailure } from './flow-failure.ts'
import { FlowRecord, FlowRecords, toFlowText, type FlowObject, type FlowValue } from './flow-value.ts'
import type { FlowRun } from './flow-run.ts'

const MAX_RECORDS = 10_000

/** Inputs of one operation: texts that may hold pills, by the names that the built-in action uses. */
export type OperationInputs = Readonly<Record<string, string>>

/** One built-in operation; answers its outputs. @throws FlowFailure when the records refuse it */
export type Operation = (run: FlowRun, inputs: OperationInputs) => FlowObject

/** Create Record: fails when rules or data policies prevent the insert. */
export const createRecord: Operation = (run, inputs) => {
    const table = tableOf(run, inputs['table_name'])
    const record = new GlideRecord(run.context, table)
    record.initialize()
    for (const [name, value] of templateValues(run.pills, inputs['values'] ?? '')) record.setValue(name, value)
    const sysId = record.insert()
    if (!sysId) throw failed(record.getLastErrorMessage() ?? `No record was created in ${table}`)
    return { table_name: table, record: new FlowRecord(table, sysId) }
}

/** Update Record: fails when there is no such record, or rules or data policies prevent the update. */
export const updateRecord: Operation = (run, inputs) => {
    const { record, table } = recordOf(run, inputs)
    for (const [name, value] of templateValues(run.pills, inputs['values'] ?? '')) record.setValue(name, value)
    if (!record.update()) throw failed(record.getLastErrorMessage() ?? `No record was updated in ${table}`)
    return { table_name: table, record: new FlowRecord(table, record.getUniqueValue() ?? '') }
}

/** Delete Record: fails when there is no such record. */
export const deleteRecord: Operation = (run, inputs) => {
    const { record, table } = recordOf(run, inputs)
    if (!record.deleteRecord()) throw failed(record.getLastErrorMessage() ?? `No record was deleted in ${table}`)
    return {}
}

/** Look Up Records: the records and their number; none is no error. */
export const lookUpRecords: Operation = (run, inputs) => {
    const table = tableOf(run, inputs['table'])
    const asked = Number(run.pills.textOf(inputs['max_results'] ?? '') || 1000)
    const sysIds = find(run, table, inputs, Math.min(asked, MAX_RECORDS))
    return { Table: table, Count: String(sysIds.length), Records: new FlowRecords(table, sysIds) }
}

/** Look Up Record: the first record; without one the operation fails, unless its input forbids that. */
export const lookUpRecord: Operation = (run, inputs) => {
    const table = tableOf(run, inputs['table'])
    const sysIds = find(run, table, inputs, 2)
    const isStrict = inputs['if_multiple_records_are_found_action'] === 'error'
    const trouble =
        sysIds.length === 0
            ? `No record found in ${table}`
            : sysIds.length > 1 && isStrict
              ? `More than one record found in ${table}`
              : null
    if (trouble === null)
        return { Table: table, status: '0', Record: new FlowRecord(table, sysIds[0]!), error_message: null }
    if (!/^(true|1)$/.test(inputs['dont_fail_flow_on_error'] ?? '')) throw failed(trouble)
    return { Table: table, status: '1', Record: null, error_message: trouble }
}

/** Log: a line of the system log, at one of three levels. */
export const log: Operation = (run, inputs) => {
    const level = run.pills.textOf(inputs['log_level'] ?? '') || 'info'
    if (level !== 'info' && level !== 'warn' && level !== 'error') throw new NotEmulated(`the log level ${level}`)
    run.instance.log.write(run.tx, level, run.pills.textOf(inputs['log_message'] ?? ''))
    return {}
}

/** Fire Event: queues the registered event for a record. */
export const fireEvent: Operation = (run, inputs) => {
    const { record, table } = recordOf(run, { ...inputs, table_name: inputs['table'] ?? '' })
    const wanted = run.pills.textOf(inputs['event_name'] ?? '')
    run.instance.queue.enqueueEvent(run.tx, {
        name: run.instance.database.get('sysevent_register', wanted)?.['event_name'] ?? wanted,
        table,
        instance: record.getUniqueValue() ?? '',
        parm1: run.pills.textOf(inputs['parm1'] ?? ''),
        parm2: run.pills.textOf(inputs['parm2'] ?? ''),
        queue: '',
        processOn: null,
    })
    return {}
}

function find(run: FlowRun, table: string, inputs: OperationInputs, limit: number): string[] {
    const { instance, tx } = run
    instance.records.checkAccess(tx, table, 'read')
    const restriction = instance.rules.query(tx, table)
    const wanted: Condition | null = join('and', [
        queryWithValues(run.pills, inputs['conditions'] ?? ''),
        restriction ? parseEncodedQuery(restriction).where : null,
    ])
    const where = resolveFor(instance, tx, table, wanted, (expression) => evaluateGuarded(instance, tx, expression))
    const path = run.pills.textOf(inputs['sort_column'] ?? '')
    const isSorted = path !== '' && instance.dictionary.resolve(table, path) !== undefined
    const orderBy = isSorted ? [{ path, descending: inputs['sort_type'] === 'sort_desc' }] : []
    return instance.database
        .select({ table, where, orderBy, window: { first: 0, last: limit } }, tx.counters)
        .map((row) => row['sys_id'] ?? '')
}

function recordOf(run: FlowRun, inputs: OperationInputs): { record: GlideRecord; table: string } {
    const value: FlowValue = run.pills.valueOf(inputs['record'] ?? '')
    const named = run.pills.textOf(inputs['table_name'] ?? '')
    const table = tableOf(run, value instanceof FlowRecord ? value.table : named)
    const record = new GlideRecord(run.context, table)
    if (!record.get('sys_id', toText(toFlowText(value)))) throw failed(`No record found in ${table}`)
    return { record, table }
}

function tableOf(run: FlowRun, text: string | undefined): string {
    const table = run.pills.textOf(text ?? '')
    if (!run.instance.dictionary.table(table)) throw failed(`There is no table '${table}'`)
    return table
}

function failed(message: string): FlowFailure {
    return new FlowFailure({ code: '1', message })
}
