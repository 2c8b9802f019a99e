/** What the user of the session may do with one record, as the access controls of this instance say. */

import { openTable, whenReadable } from './table.ts'

/** Whether the user may change the record; false where it is not there, or the app may not read it. */
export function mayChangeRecord(table: string, recordId: string): boolean {
    return whenReadable(() => {
        const row = openTable(table)
        return row.get(recordId) && row.canWrite()
    }, false)
}
