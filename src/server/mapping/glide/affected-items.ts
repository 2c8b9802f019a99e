/** The affected configuration items of a task, which people see as a related list and may change. */

import { gs } from '@servicenow/glide'
import type { WriteFailure } from '../../shared/plan.ts'
import { isQueryable, openTable, textOf, whenReadable } from '../../platform/table.ts'
import { expectReadable } from '../../platform/table-access.ts'
import { insertRow } from '../../platform/write.ts'
import type { AffectedItems } from '../app/ports.ts'
import type { Instant } from '../../shared/time.ts'

const TABLE = 'task_ci'
/** A change with more affected items than these is checked by the first of them. */
const MOST_ITEMS = 1000

export const affectedItems: AffectedItems = {
    add: (task, items) => {
        if (!gs.tableExists(TABLE)) return null
        // Rules of the instance may have added some already; without knowing which, adding would double them.
        const known = readItems(task)
        if (known === null) return notReadable()
        const missing = items.filter((one) => known.indexOf(one) < 0)
        const refused = missing
            .map((item) => insertRow(TABLE, { task, ci_item: item }, null))
            .reduce<WriteFailure | null>((first, one) => (first === null && !one.ok ? one.failure : first), null)
        return refused === null && missing.length > 0 ? findLost(task, missing) : refused
    },
    of: readItems,
}

function readItems(task: string, by?: Instant): readonly string[] | null {
    if (!gs.tableExists(TABLE) || !isQueryable(task)) return null
    return whenReadable(() => {
        const row = openTable(TABLE)
        row.addQuery('task', task)
        row.setLimit(MOST_ITEMS)
        row.query()
        const items: string[] = []
        let rows = 0
        for (; row.next(); rows++)
            if (by === undefined || textOf(row, 'sys_created_on') <= by) items.push(textOf(row, 'ci_item'))
        if (rows === 0) expectReadable(TABLE)
        return items
    }, null)
}

/** What the instance accepted and did not store is not listed either. */
function findLost(task: string, added: readonly string[]): WriteFailure | null {
    const stored = readItems(task)
    const lost = stored === null ? [] : added.filter((item) => stored.indexOf(item) < 0)
    if (lost.length === 0) return null
    return {
        code: 'write_not_stored',
        table: TABLE,
        name: 'ci_item',
        message: `Accepted but not stored: ${lost.join(', ')}`,
    }
}

function notReadable(): WriteFailure {
    return {
        code: 'write_refused_access',
        table: TABLE,
        name: null,
        message: `Table ${TABLE} may not be read by the app`,
    }
}
