/** Finds the external identity that a record stands for: the other way round than links are found everywhere else. */

import { TABLES, type LinkKind } from '../shared/names.ts'
import type { LinkKey } from '../shared/plan.ts'
import { isQueryable, openTable, textOf } from './table.ts'

/** Null when the app made the record for none of these kinds. */
export function findLinkOfRecord(recordId: string, kinds: readonly LinkKind[]): LinkKey | null {
    if (!isQueryable(recordId)) return null
    const row = openTable(TABLES.link)
    row.addQuery('record_id', recordId)
    row.addQuery('kind', 'IN', kinds.join(','))
    row.setLimit(1)
    row.query()
    return row.next() ? { kind: textOf(row, 'kind') as LinkKind, externalId: textOf(row, 'external_id') } : null
}
