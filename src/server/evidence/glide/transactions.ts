/** What the transaction log says of transactions that evidence names. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import { toBeginning, type Beginning } from '../core/beginning.ts'
import { transactionLog } from '../sources/transaction-log.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'

const TABLE = transactionLog.tables[0]
const { url } = transactionLog.columns

export const transactions: CollectPorts['transactions'] = {
    beginnings: (ids, from, to) => (ids.length === 0 ? {} : whenReadable(() => read(ids, from, to), {})),
}

/** Between two times, because the log is rotated: without, every part of it is searched. */
function read(ids: readonly string[], from: string, to: string): Readonly<Record<string, Beginning>> {
    const found: Record<string, Beginning> = Object.create(null)
    const row = openTable(TABLE)
    if (!row.isValid() || !row.isValidField(url)) return found
    row.addQuery('sys_id', 'IN', ids.join(','))
    row.addQuery('sys_created_on', '>=', from)
    row.addQuery('sys_created_on', '<=', to)
    row.setLimit(ids.length)
    row.query()
    while (row.next()) {
        const began = toBeginning(textOf(row, url))
        if (began !== null) found[row.getUniqueValue()] = began
    }
    return found
}
