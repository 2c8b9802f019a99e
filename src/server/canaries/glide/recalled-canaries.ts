/** Reads the canaries of which the route of recall answers: one query. */

import type { CanaryContext, CanaryGrade, CanaryState } from '../core/canary.ts'
import type { DetailedCanary } from '../core/recall-answer.ts'
import { TABLES } from '../../shared/names.ts'
import type { Instant } from '../../shared/time.ts'
import { countOf, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'

/** Those that were planted since a time, the newest first; one more than `limit` where there are more. */
export function recalledCanaries(from: Instant, limit: number): readonly DetailedCanary[] {
    const row = openTable(TABLES.canary)
    row.addQuery('planted_at', '>=', from)
    row.orderByDesc('planted_at')
    row.orderByDesc('sys_id')
    row.setLimit(limit + 1)
    row.query()
    const found: DetailedCanary[] = []
    while (row.next()) found.push(toCanary(row))
    return found
}

function toCanary(row: TableRecord): DetailedCanary {
    const gradeOf = (column: string): CanaryGrade | '' => textOf(row, column) as CanaryGrade | ''
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        context: textOf(row, 'context') as CanaryContext,
        state: textOf(row, 'state') as CanaryState,
        plantedAt: textOf(row, 'planted_at'),
        ranAt: valueOf(row, 'ran_at'),
        falseLinks: countOf(row, 'false_links'),
        lagSeconds: valueOf(row, 'lag_seconds') === null ? null : countOf(row, 'lag_seconds'),
        starter: gradeOf('starter_grade'),
        include: gradeOf('include_grade'),
        call: gradeOf('call_grade'),
        reason: textOf(row, 'reason'),
    }
}
