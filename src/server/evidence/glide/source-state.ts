/** Looks whether a table can be read, and at properties of the platform. */

import { gs } from '@servicenow/glide'
import type { SourceState } from '../core/completeness.ts'
import { toTableState } from '../core/table-state.ts'
import { openTable, whenReadable } from '../../platform/table.ts'
import { expectReadable } from '../../platform/table-access.ts'

/** Reads one row to find out; what a denied read throws is not touched, and where it finds nothing, an empty table is kept apart. */
export function canRead(table: string, required: readonly string[] = []): SourceState {
    const exists = gs.tableExists(table)
    return toTableState(table, {
        exists,
        missing: exists ? whenReadable(() => missingOf(table, required), null) : null,
    })
}

/** The required columns that the table does not have; asked together with one row, which is refused where reading is. */
function missingOf(table: string, required: readonly string[]): readonly string[] {
    const row = openTable(table)
    const missing = row.isValid() ? required.filter((column) => !row.isValidField(column)) : required.concat('sys_id')
    if (missing.length > 0) return missing
    row.setLimit(1)
    row.query()
    if (!row.next()) expectReadable(table)
    return []
}

/** The value of a property of the platform, or `otherwise` where it is unset or may not be read. */
export function propertyOr(name: string, otherwise: string): string {
    return whenReadable(() => {
        const value = gs.getProperty(name)
        return value === null || value === undefined || value === '' ? otherwise : String(value)
    }, otherwise)
}
