/** Records as a flow gives their values: every plan goes through what is given, and columns that the table lacks are reported. */

import { applyGiven, toGivenFields, type GivenValues } from '../core/given-values.ts'
import { ok } from '../../shared/result.ts'
import { unchanged } from './work.ts'
import type { Records } from '../../shared/ports.ts'

/** The same records, with the given values in front of `apply`. */
export function openGivenRecords(records: Records, given: GivenValues): Records {
    return {
        ...records,
        apply: (plan) => {
            const asked = applyGiven(plan, given)
            const applied = records.apply(asked)
            if (!applied.ok || !applied.value.created || asked === plan) return applied
            const { table, recordId, number } = applied.value
            const fields = toGivenFields(given, table)
            const columns = [...Object.keys(fields), ...(given.group === null ? [] : ['assignment_group'])]
            const remarks = columns
                .filter((column) => !records.hasColumns(table, [column]))
                .map((column) => {
                    const reason = `The flow gives ${column}, which ${table} does not have.`
                    return unchanged(table, { recordId, number }, reason, 'input_column_missing')
                })
            return ok({
                ...applied.value,
                replaced: Object.keys(fields),
                remarks: [...applied.value.remarks, ...remarks],
            })
        },
    }
}
