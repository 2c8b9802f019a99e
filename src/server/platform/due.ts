/** What the due-checks of jobs share: whether a row waits for the job, asked with one bounded query each. */

import { attempt } from './edge.ts'
import { openTable, type TableRecord } from './table.ts'

/** Answers whether the job has work. A check that fails lets the job run: it reports the cause, and nothing waits without end. */
export function asking(job: string, ask: () => boolean): boolean {
    return attempt({ doing: `checking whether ${job} is due` }, ask, () => true)
}

/** Whether `table` has a row that `narrow` selects. */
export function hasRow(table: string, narrow: (row: TableRecord) => void): boolean {
    const row = openTable(table)
    narrow(row)
    row.setLimit(1)
    row.query()
    return row.next()
}
