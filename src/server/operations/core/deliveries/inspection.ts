/** What one plan would do to one record, and what would keep it from being done: the plan held against the instance, nothing written. */

import type { WriteFailure, WriteFailureCode } from '../../../shared/plan.ts'

/** One column that would be written. */
export interface PlannedField {
    readonly column: string
    readonly value: string
    /** The value now; null on a new record. */
    readonly before: string | null
}

/** One reference that was given by name. */
export interface PlannedReference {
    readonly column: string
    readonly table: string
    readonly wanted: string
    /** sys_id of the one active record that has the name; null when there is none, or more than one. */
    readonly recordId: string | null
}

/** Something in the way: `refuses` when the write would fail, otherwise the record is made without it. */
export interface Obstacle {
    readonly code: WriteFailureCode | 'column_missing' | 'choice_unknown' | 'person_not_found' | 'person_ambiguous'
    readonly column: string | null
    readonly message: string
    readonly refuses: boolean
}

/** One record as the plan would leave it. */
export interface Inspection {
    readonly operation: 'create' | 'update' | 'unchanged'
    readonly table: string
    readonly recordId: string | null
    readonly number: string | null
    readonly fields: readonly PlannedField[]
    readonly references: readonly PlannedReference[]
    readonly workNote: string | null
    readonly obstacles: readonly Obstacle[]
}

/** The refusal that the write would meet; null when nothing is known to be in its way. */
export function toRefusal(inspection: Inspection): WriteFailure | null {
    const found = inspection.obstacles.find((obstacle) => obstacle.refuses)
    if (found === undefined) return null
    const names = inspection.obstacles
        .filter((one) => one.refuses && one.code === found.code && one.column !== null)
        .map(({ column }) => column)
    return {
        code: found.code as WriteFailureCode,
        table: inspection.table,
        name: names.length === 0 ? null : names.join(', '),
        message: found.message,
    }
}
