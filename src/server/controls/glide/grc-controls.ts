/** Reads controls and control objectives of GRC. */

import { gs } from '@servicenow/glide'
import { CONTROL_TABLE, OBJECTIVE_TABLE, type GrcControl } from '../core/grc.ts'
import { TABLES } from '../../shared/names.ts'
import { fail } from '../../shared/result.ts'
import type { GrcControls, GrcTables, MappedControl } from '../app/control-ports.ts'
import { findControl } from '../app/find-control.ts'
import { expectReadable } from '../../platform/table-access.ts'
import { isQueryable, numberOf, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'

export const grcControls: GrcControls = {
    find: (mappingId) => {
        const message = `${CONTROL_TABLE} or ${OBJECTIVE_TABLE} may not be read by the app`
        const unreadable: ReturnType<GrcControls['find']> = fail({ code: 'control_not_found', message })
        return whenReadable(() => findControl(readMapping(mappingId), grcTables), unreadable)
    },
}

const grcTables: GrcTables = { hasControls: () => gs.tableExists(CONTROL_TABLE), find }

function readMapping(mappingId: string): MappedControl | null {
    const row = openTable(TABLES.controlMapping)
    if (!row.get(mappingId)) return null
    return {
        grcControl: textOf(row, 'grc_control'),
        controlId: textOf(row, 'control_id'),
        objective: textOf(row, 'control_objective'),
    }
}

/** At most two: a second one is enough to know that it is ambiguous. */
function find(table: string, column: string, value: string): readonly GrcControl[] {
    const row = openTable(table)
    if (!isQueryable(value) || !row.isValid() || !row.isValidField(column)) return []
    row.addQuery(column, value)
    row.setLimit(2)
    row.query()
    const found: GrcControl[] = []
    while (row.next()) found.push(toControl(row))
    if (found.length === 0) expectReadable(table)
    return found
}

function toControl(row: TableRecord): GrcControl {
    const profile = row.isValidField('profile') ? textOf(row, 'profile') : ''
    return { sysId: row.getUniqueValue(), number: numberOf(row) || '', profile }
}
