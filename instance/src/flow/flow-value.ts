/** Values that travel through a flow: texts, records, lists and objects, and how a data pill walks into them. */
import { NotEmulated, type Instance, type Row } from '../kernel/kernel.ts'

/** One value. Booleans are `true` and `false`, numbers and dates their platform texts; null is empty. */
export type FlowValue = string | null | FlowRecord | FlowRecords | readonly FlowValue[] | FlowObject

/** Named values: inputs, outputs, complex objects. */
export interface FlowObject {
    readonly [name: string]: FlowValue
}

/** A record by its place. Workflow Studio data: a pill shows the record as it is now, so nothing of the row is kept. */
export class FlowRecord {
    constructor(
        readonly table: string,
        readonly sysId: string,
    ) {}
}

/** The records that a look-up found, in their order. */
export class FlowRecords {
    constructor(
        readonly table: string,
        readonly sysIds: readonly string[],
    ) {}
}

/** Whether a value counts as missing where one is mandatory. */
export function isEmpty(value: FlowValue | undefined): boolean {
    return value === null || value === undefined || value === ''
}

/** The text of a value: a record is its sys_id, a list of records their sys_ids, an object its JSON. */
export function toFlowText(value: FlowValue | undefined): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') return value
    if (value instanceof FlowRecord) return value.sysId
    if (value instanceof FlowRecords) return value.sysIds.join(',')
    return JSON.stringify(value, (_name, part: unknown) =>
        part instanceof FlowRecord || part instanceof FlowRecords ? toFlowText(part) : part,
    )
}

/** The value behind one step of a dotted path; fields of a record are read now. */
export function stepInto(instance: Instance, value: FlowValue | undefined, name: string): FlowValue {
    if (value === null || value === undefined) return null
    if (value instanceof FlowRecord) return fieldOf(instance, value, name)
    if (value instanceof FlowRecords || typeof value === 'string' || Array.isArray(value))
        throw new NotEmulated(`the data pill part .${name} of a text or list`)
    return (value as FlowObject)[name] ?? null
}

/** The row that a record value points to, whole; null when it is gone. */
export function rowOf(instance: Instance, record: FlowRecord): Row | null {
    const row = instance.database.get(record.table, record.sysId)
    const actual = row?.['sys_class_name']
    if (!row || !actual || actual === record.table || !instance.dictionary.table(actual)) return row
    return instance.database.get(actual, record.sysId) ?? row
}

function fieldOf(instance: Instance, record: FlowRecord, name: string): FlowValue {
    if (name === 'sys_id') return record.sysId
    const row = rowOf(instance, record)
    const value = row?.[name] ?? null
    const table = row?.['sys_class_name'] || record.table
    const column = (instance.dictionary.table(table) ?? instance.dictionary.table(record.table))?.columns.get(name)
    if (value === null || !column) return null
    if (column.reference && column.type === 'reference') return new FlowRecord(column.reference, value)
    return column.type === 'boolean' ? String(value === '1') : value
}

/** Values as text that can wait in a queue. */
export function storeValues(values: FlowObject): string {
    return JSON.stringify(values, (_name, part: unknown) => {
        if (part instanceof FlowRecord) return { $record: [part.table, part.sysId] }
        return part instanceof FlowRecords ? { $records: [part.table, ...part.sysIds] } : part
    })
}

/** The values that `storeValues` wrote. */
export function restoreValues(text: string): FlowObject {
    return JSON.parse(text, (_name, part: { $record?: [string, string]; $records?: [string, ...string[]] } | null) => {
        if (part?.$record) return new FlowRecord(part.$record[0], part.$record[1])
        return part?.$records ? new FlowRecords(part.$records[0], part.$records.slice(1)) : part
    }) as FlowObject
}
