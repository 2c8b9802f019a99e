/** Reads what became of one delivery. */

import { TABLES } from '../../shared/names.ts'
import { isQueryable, openTable, textOf, valueOf } from '../../platform/table.ts'

/** Lines of the related list that are answered at most. */
const MOST_LINES = 200

/** State, code and outcome lines; null when there is no such delivery. */
export function readStatus(sysId: string): object | null {
    const row = openTable(TABLES.delivery)
    if (!isQueryable(sysId) || !row.get(sysId)) return null
    const lines = openTable(TABLES.deliveryRecord)
    lines.addQuery('delivery', sysId)
    lines.orderBy('attempt')
    lines.orderBy('position')
    lines.setLimit(MOST_LINES)
    lines.query()
    const records: object[] = []
    while (lines.next())
        records.push({
            action: textOf(lines, 'action'),
            table: textOf(lines, 'table_name'),
            sysId: valueOf(lines, 'record_id'),
            number: valueOf(lines, 'record_number'),
            reason: textOf(lines, 'reason'),
            code: valueOf(lines, 'code'),
        })
    return {
        number: textOf(row, 'number'),
        state: textOf(row, 'state'),
        code: valueOf(row, 'error_code'),
        text: valueOf(row, 'error_text'),
        records,
    }
}
