/** Grades the beginning of a chain: that a record began an automation, and that the automation ran. */

import type { Evidence, Trigger } from '../model.ts'
import { DECISIONS } from '../decisions.ts'
import { gradeTriggering } from '../triggering.ts'
import { gradeBy, rowsNaming, structural, type Grade } from './grade.ts'
import { TRIGGER_UNPROVEN, TRIGGER_UNSEEN } from './why-hop.ts'

/** Who is graded. */
export interface Subject {
    readonly id: string
    readonly trigger: Trigger | null
}

/**
 * That a record of the trigger table began the automation.
 *
 * | A row | Grade | matchedOn |
 * |---|---|---|
 * | names the automation for certain, and a record of the trigger table | DETERMINISTIC | as the row |
 * | names it less than certainly, or a record of another table | at most TEMPORAL_INFERRED | as the row |
 * | shows that a record met table, operation and filter | TEMPORAL_INFERRED | trigger_condition |
 * | none of these: only the trigger is set up | STRUCTURAL | configuration |
 */
export function gradeTrigger({ id, trigger }: Subject, rows: readonly Evidence[]): Grade {
    const about = rowsNaming(id, rows)
        .filter(({ row }) => row.record !== null)
        .map(({ confidence, matchedOn, row }) => ({
            row,
            matchedOn,
            confidence: gradeTriggering(trigger, row.record || NO_RECORD, confidence),
        }))
    const certain = about.filter(({ confidence }) => confidence === 'DETERMINISTIC')
    if (certain.length > 0) return gradeBy(certain, recordOf(certain[0].row), TRIGGER_UNPROVEN)
    if (about.length > 0) return gradeBy(about, recordOf(about[0].row), TRIGGER_UNPROVEN)
    const setUp = trigger === null ? '' : `${trigger.table} ${trigger.when} ${trigger.operations.join(',')}`.trim()
    return structural('configuration', setUp, TRIGGER_UNSEEN)
}

/**
 * That the automation ran.
 *
 * | Rows that name it | Grade |
 * |---|---|
 * | one or more | the strongest of them, as the decision table graded it |
 * | none | STRUCTURAL: it is there and could run |
 */
export function gradeRun({ id }: Pick<Subject, 'id'>, rows: readonly Evidence[]): Grade {
    const naming = rowsNaming(id, rows)
    return naming.length > 0
        ? gradeBy(naming, recordOf(naming[0].row), DECISIONS.script_text.whyNotHigher)
        : structural('configuration', '', DECISIONS.script_text.whyNotHigher)
}

const NO_RECORD = { table: null, id: null, number: null } as const

function recordOf({ record, transactionId }: Evidence): string {
    if (record === null) return transactionId || ''
    return record.number || `${record.table || ''}/${record.id || ''}`
}
