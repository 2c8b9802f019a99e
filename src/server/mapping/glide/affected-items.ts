/** The affected configuration items of a task, which people see as a related list and may change. */

import { gs } from '@servicenow/glide'
import type { WriteFailure } from '../../shared/plan.ts'
import { isQueryable, openTable, textOf, whenReadable } from '../../platform/table.ts'
import { expectReadable } from '../../platform/table-access.ts'
import { insertRow } from '../../platform/write.ts'
import type { AffectedItems } from '../app/ports.ts'

const TABLE = 'task_ci'
/** A change with more affected items than these is checked by the first of them. */
const MOST_ITEMS = 1000

export const affectedItems: AffectedItems = {
    add: (task, items) => {
        if (!gs.tableExists(TABLE)) return null
        // Rules of the instance may have added some already; without knowing which, adding would double them.
        const known = readItems(task)
        if (known === null) return notReadable()
        for (const item of items.filter((one) => known.indexOf(one) < 0)) {
            const inserted = insertRow(TABLE, { task, ci_item: item }, null)
            if (!inserted.ok) return inserted.failure
        }
        return null
    },
    of: readItems,
}

function readItems(task: string): readonly string[] | null {
    if (!gs.tableExists(TABLE) || !isQueryable(task)) return null
    return whenReadable(() => {
        const row = openTable(TABLE)
        row.addQuery('task', task)
        row.setLimit(MOST_ITEMS)
        row.query()
        const items: string[] = []
        while (row.next()) items.push(textOf(row, 'ci_item'))
        if (items.length === 0) expectReadable(TABLE)
        return items
    }, null)
}

function notReadable(): WriteFailure {
    return {
        code: 'write_refused_access',
        table: TABLE,
        name: null,
        message: `Table ${TABLE} may not be read by the app`,
    }
}
