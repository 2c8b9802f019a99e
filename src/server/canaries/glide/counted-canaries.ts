/** Canaries as they are counted: by the health check, the console and packs. */

import { COUNTED_COLUMNS, toCountedState, type CanaryContext } from '../core/canary.ts'
import type { CountedCanary } from '../core/recall.ts'
import { TABLES } from '../../shared/names.ts'
import type { Instant } from '../../shared/time.ts'
import { countOf, openTable, textOf, textsOf, valueOf } from '../../platform/table.ts'

/** A month of the shortest interval plants more than two thousand; what is older than these is not counted. */
const MOST_CANARIES = 1000

/** Canaries that were planted since a time, the newest first. */
export function countedCanaries(from: Instant): readonly CountedCanary[] {
    const row = openTable(TABLES.canary)
    row.addQuery('planted_at', '>=', from)
    row.orderByDesc('planted_at')
    row.orderByDesc('sys_id')
    row.setLimit(MOST_CANARIES)
    row.query()
    const found: CountedCanary[] = []
    while (row.next())
        found.push({
            context: textOf(row, 'context') as CanaryContext,
            state: toCountedState(textsOf(row, COUNTED_COLUMNS)),
            plantedAt: textOf(row, 'planted_at'),
            falseLinks: countOf(row, 'false_links'),
            lagSeconds: valueOf(row, 'lag_seconds') === null ? null : countOf(row, 'lag_seconds'),
        })
    return found
}
