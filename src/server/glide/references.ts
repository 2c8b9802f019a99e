/** Turns the names that people configure (a group, a user) into sys_ids: only when exactly one active record has the name. */

import type { NamedReference, WriteFailure } from '../core/mapping/plan.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { isQueryable, openTable } from './table.ts'

/** Finds the one active record; remembers answers for this unit of work. */
export function openReferences(): (reference: NamedReference) => Result<string, WriteFailure> {
    const known: Record<string, Result<string, WriteFailure>> = {}
    return (reference) => {
        const key = `${reference.table}|${reference.column}|${reference.value}`
        if (!known[key]) known[key] = resolve(reference)
        return known[key]
    }
}

function resolve(reference: NamedReference): Result<string, WriteFailure> {
    const row = openTable(reference.table)
    if (!row.isValid() || !isQueryable(reference.value)) return fail(unresolved(reference, 'reference_not_found'))
    row.addQuery(reference.column, reference.value)
    if (row.isValidField('active')) row.addQuery('active', 'true')
    row.setLimit(2)
    row.query()
    if (!row.next()) return fail(unresolved(reference, 'reference_not_found'))
    const sysId = row.getUniqueValue()
    return row.next() ? fail(unresolved(reference, 'reference_ambiguous')) : ok(sysId)
}

function unresolved(reference: NamedReference, code: 'reference_not_found' | 'reference_ambiguous'): WriteFailure {
    const how = code === 'reference_not_found' ? 'No active record' : 'More than one active record'
    return {
        code,
        table: reference.table,
        name: reference.column,
        message: `${how} of ${reference.table} has ${reference.column} "${reference.value}"`,
    }
}
