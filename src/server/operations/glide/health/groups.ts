/** Groups of this instance, as the Setup page names them in settings. */

import type { GroupPorts, KnownGroup } from '../../app/health/health-ports.ts'
import { journal } from '../../../platform/journal.ts'
import { currentUserName } from '../../../platform/session.ts'
import { storeProperty } from '../../../platform/store-property.ts'
import { isQueryable, openTable, textOf } from '../../../platform/table.ts'
import { expectReadable } from '../../../platform/table-access.ts'

const GROUPS = 'sys_user_group'
/** A few of the same name are enough to know that the name is not unique. */
const MOST_ALIKE = 20

/** What naming the group of a setting needs. */
export function openGroups(): GroupPorts {
    return { journal, userName: currentUserName(), find, store: storeProperty }
}

function find(column: 'sys_id' | 'name', value: string): readonly KnownGroup[] {
    if (!isQueryable(value)) return []
    const row = openTable(GROUPS)
    row.addQuery(column, value)
    row.setLimit(MOST_ALIKE)
    row.query()
    const groups: KnownGroup[] = []
    while (row.next()) {
        const name = textOf(row, 'name')
        // Databases take names for equal that differ in accents or trailing blanks.
        if (column === 'sys_id' || name.toLowerCase() === value.toLowerCase())
            groups.push({ sysId: row.getUniqueValue(), name, isActive: textOf(row, 'active') === '1' })
    }
    if (groups.length === 0) expectReadable(GROUPS)
    return groups
}
