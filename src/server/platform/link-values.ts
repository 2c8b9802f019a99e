/** A link row as text. */

import { fromJson } from '../shared/json.ts'
import { textsOf, type TableRecord } from './table.ts'

/** The columns of a link row as text: a cursor moves on, these stay. */
export type LinkValues = Readonly<Record<(typeof LINK_COLUMNS)[number] | 'sys_id', string>>
const LINK_COLUMNS = [
    'link_key',
    'kind',
    'external_id',
    'subject_key',
    'table_name',
    'record_id',
    'record_number',
    'state',
    'occurred_at',
    'occurred_at_fraction',
    'first_occurred_at',
    'first_occurred_at_fraction',
    'generation',
    'incomplete',
    'detail',
    'overruled',
] as const

/** What the row says now. */
export function toValues(row: TableRecord): LinkValues {
    return { ...textsOf(row, LINK_COLUMNS), sys_id: row.getUniqueValue() } as LinkValues
}

/** The facts that the link keeps. */
export function toDetail({ detail }: LinkValues): Readonly<Record<string, string>> {
    return fromJson<Readonly<Record<string, string>>>(detail, {})
}
