/** The record that a form shows: an existing one that the user may read, or a new one with its defaults. */
import type { ColumnInfo, RecordState } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { toListQuery } from '../http/list-query.ts'
import { completeRow } from './metadata-rows.ts'
import type { Visit } from './visit.ts'

/** A record on a form, and what the user may do with it. */
export interface FormRecord {
    readonly state: RecordState
    readonly sysId: string
    readonly canWrite: boolean
    readonly canDelete: boolean
}

/** Finds what the address asks for by `sys_id` or `sysparm_query`; null when there is no such record or it may not be read. */
export function findFormRecord(visit: Visit, table: string): FormRecord | null {
    const { query } = visit.request
    const sysId = query.get('sys_id') ?? ''
    if (sysId === '-1' || (sysId === '' && !query.has('sysparm_query'))) return newRecord(visit, table)
    return existingRecord(visit, table, sysId)
}

/** Null when the user may not create one. */
function newRecord(visit: Visit, table: string): FormRecord | null {
    const { instance, tx, access } = visit
    if (!access.mayUse(table, 'create', null)) return null
    const state = instance.records.create(tx, table)
    preset(visit, state)
    return { state, sysId: '-1', canWrite: true, canDelete: false }
}

/** Equalities of `sysparm_query` are the first values of a new record. */
function preset(visit: Visit, state: RecordState): void {
    const where = parseEncodedQuery(visit.request.query.get('sysparm_query') ?? '').where
    for (const term of where?.kind === 'and' ? where.terms : where ? [where] : [])
        if (term.kind === 'compare' && term.operator === '=' && !term.value.startsWith('javascript:')) {
            const column = visit.instance.dictionary.table(state.table)?.columns.get(term.path)
            if (column && mayWrite(visit, state, column)) state.values[column.name] = term.value
        }
}

function existingRecord(visit: Visit, table: string, sysId: string): FormRecord | null {
    const { instance, tx, access } = visit
    const found = sysId
        ? instance.database.get(table, sysId, tx.counters)
        : instance.database.select(
              { ...toListQuery(visit, table, visit.request.query), window: { first: 0, last: 1 } },
              tx.counters,
          )[0]
    if (!found) return null
    const { table: own, row } = completeRow(instance, table, found)
    if (!access.mayUse(own, 'read', row)) return null
    return {
        state: instance.records.load(own, row),
        sysId: row['sys_id'] ?? '',
        canWrite: access.mayUse(own, 'write', row),
        canDelete: access.mayUse(own, 'delete', row),
    }
}

/** May the user change this column of a record that may be changed? Columns of the platform are never changed on a form. */
export function mayWrite(visit: Visit, state: RecordState, column: ColumnInfo): boolean {
    if (column.readOnly || column.name.startsWith('sys_')) return false
    return visit.access.mayUseColumn(state.table, column.name, state.isNew ? 'create' : 'write', state.original)
}
