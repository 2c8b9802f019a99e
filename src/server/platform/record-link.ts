/** What the link row of a plan says of its record, and what of that is still to be written. */

import type { Fields, RecordPlan } from '../shared/plan.ts'
import { dayOf } from '../shared/time.ts'
import { clock } from './clock.ts'
import { toSubjectColumns } from './link-groups.ts'
import { fractionColumn, toTimeColumns } from './moments.ts'
import { textOf, type TableRecord } from './table.ts'
import { differences } from './write.ts'

/** What a link row says of the record that the plan makes. */
export function toLinkColumns(plan: RecordPlan) {
    return {
        table_name: plan.table,
        opened_on: dayOf(clock.now()),
        ...(plan.linkState === null ? {} : { state: plan.linkState }),
        ...(plan.linkOccurredAt === null ? {} : toTimeColumns('occurred_at', plan.linkOccurredAt)),
        ...(plan.linkOccurredAt === null || plan.link.subject === undefined
            ? {}
            : toTimeColumns('first_occurred_at', plan.linkOccurredAt)),
        ...(plan.linkDetail === undefined ? {} : { detail: JSON.stringify(plan.linkDetail) }),
        ...toSubjectColumns(plan.link),
    }
}

/** Until the record is there, the link says nothing of it. */
export function withoutState(plan: RecordPlan): RecordPlan {
    return { ...plan, linkState: null, linkOccurredAt: null }
}

/**
 * Whether the link row lacks something worth a write: the number alone is not, it is read with the record until something else changes. A link
 * that is about another record by now was reopened by a worker that is further than this one.
 */
export function lacks(row: TableRecord, columns: Fields): boolean {
    if (isOfAnother(row, columns)) return false
    return Object.keys(differences(row, lasting(row, columns))).some((column) => column !== 'record_number')
}

/** Whether the link is about another record by now. */
export function isOfAnother(row: TableRecord, columns: Fields): boolean {
    const recordId = textOf(row, 'record_id')
    return recordId !== '' && recordId !== columns.record_id
}

/** When the record was opened, and the time of the event that asked for it, are written once. */
export function lasting(row: TableRecord, columns: Fields): Fields {
    const left: Record<string, string> = {}
    for (const column of Object.keys(columns)) {
        const once = WRITTEN_ONCE[column]
        if (once === undefined || textOf(row, once) === '') left[column] = columns[column]
    }
    return left
}

/** The column that shows whether the one is written: a time may have no fraction. */
const WRITTEN_ONCE: Fields = {
    opened_on: 'opened_on',
    first_occurred_at: 'first_occurred_at',
    [fractionColumn('first_occurred_at')]: 'first_occurred_at',
}
