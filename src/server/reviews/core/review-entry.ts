/** One review as the list shows it, whatever table holds it. */

import type { Fields } from '../../shared/plan.ts'
import { isCleared } from '../../shared/record-state.ts'
import { toIso } from '../../shared/time.ts'
import type { ReviewFilter } from './review-request.ts'

/** Columns that the list needs, where a table has them. */
export const LISTED_COLUMNS = [
    'number',
    'short_description',
    'description',
    'active',
    'state',
    'priority',
    'due_date',
    'assigned_to',
    'policy_name',
    'u_policy_name',
    'gateway_id',
] as const

/** A review that the person who asks may read: `columns` are those that they may read of it. */
export interface ReadableReview {
    readonly table: string
    readonly recordId: string
    readonly columns: Fields
}

/** What the instance calls the values of a review. */
export interface Words {
    readonly table: (table: string) => string
    readonly choice: (table: string, column: 'state' | 'priority', value: string) => string
    readonly user: (sysId: string) => string
}

/** One review of the list. */
export interface ReviewEntry {
    readonly sys_id: string
    readonly table: string
    readonly table_label: string
    readonly number: string
    readonly title: string
    readonly open: boolean
    readonly state: string
    readonly priority: string
    readonly due_at: string | null
    readonly assigned_to: string
    readonly gateway: string
    readonly policy: string
    /** Path of the record on this instance. */
    readonly link: string
}

/** What the list shows of reviews: open ones alone, and only those of a person (sys_id) or of nobody (''). Null for those of anybody. */
export interface Selection {
    readonly isOpen: boolean
    readonly assignedTo: string | null
}

/** The reviews that a filter selects; `person` is the sys_id of the one who asks. Null where nobody asks for their own. */
export function toSelection(filter: ReviewFilter, person: string): Selection | null {
    if (filter === 'mine') return person === '' ? null : { isOpen: true, assignedTo: person }
    return { isOpen: filter !== 'all', assignedTo: filter === 'unassigned' ? '' : null }
}

/** The review in words. A column that is empty, absent or not readable is empty. */
export function toEntry({ columns, recordId, table }: ReadableReview, words: Words): ReviewEntry {
    const { assigned_to, due_date, number, priority, short_description, state } = columns
    return {
        sys_id: recordId,
        table,
        table_label: words.table(table),
        number: number || '',
        title: short_description || '',
        open: isOpen(columns),
        state: words.choice(table, 'state', state || ''),
        priority: words.choice(table, 'priority', priority || ''),
        due_at: toIso(due_date || null),
        assigned_to: words.user(assigned_to || ''),
        gateway: columns.gateway_id || factOf('Gateway', columns),
        policy: columns.policy_name || columns.u_policy_name || factOf('Policy', columns),
        link: `/${table}.do?sys_id=${recordId}`,
    }
}

/** A table without the column `active` does not say that a review is over. */
function isOpen(columns: Fields): boolean {
    return !isCleared(columns.active)
}

/** A fact as the description states it: tables of other applications have no column for it. */
function factOf(label: string, { description }: Fields): string {
    const line = (description || '').split(/\r?\n/).find((one) => one.indexOf(`${label}: `) === 0)
    return line === undefined ? '' : line.slice(label.length + 2).trim()
}
