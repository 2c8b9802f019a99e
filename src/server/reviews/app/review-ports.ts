/** What the list of reviews needs from the platform. */

import type { Fields } from '../../shared/plan.ts'
import type { Instant } from '../../shared/time.ts'
import type { Selection, Words } from '../core/review-entry.ts'
import type { Place } from '../core/review-request.ts'

/** The link of a review: the app keeps one for each escalation, whatever table holds the record. */
export interface ReviewLink {
    readonly sysId: string
    readonly createdAt: Instant
    readonly table: string
    readonly recordId: string
}

/** Reviews, their tables and their people. */
export interface ReviewPorts {
    /** Links after the place, newest first. */
    links(after: Place | null, limit: number): readonly ReviewLink[]
    /** Of the records, the selected ones that the person of this session may read, with the columns that they may read, by sys_id. */
    readable(table: string, recordIds: readonly string[], selection: Selection): Readonly<Record<string, Fields>>
    /** sys_id of the person of this session; '' for nobody. */
    person(): string
    /** What the instance calls the values of these tables and users. */
    words(tables: readonly string[], users: readonly string[]): Words
}
