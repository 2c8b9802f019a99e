/** Executions that the platform itself counted per script record: an aggregate, which names no single run. */

import type { AskedSource } from '../app/evidence-ports.ts'
import { stateOf } from '../core/completeness.ts'
import { scriptPattern, type PatternRow } from '../sources/script-pattern.ts'
import { toFields } from '../core/source.ts'
import { openTable, textOf } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

const TABLE = scriptPattern.tables[0]

export const scriptCounters: AskedSource<null, PatternRow> = {
    probe: () => {
        const state = canRead(TABLE, scriptPattern.required)
        return state.status === 'available' ? stateOf('available', scriptPattern.remark || '') : state
    },
    ask: (_, limit) => {
        const row = openTable(TABLE)
        // Rows of a performance event count again what the current rows count.
        if (row.isValidField('window_start')) row.addNullQuery('window_start')
        if (row.isValidField('window_end')) row.addNullQuery('window_end')
        row.orderBy('sys_id')
        row.setLimit(limit)
        row.query()
        const rows: PatternRow[] = []
        while (row.next())
            rows.push({
                ...toFields(scriptPattern.columns, (column) => textOf(row, column)),
                sysId: row.getUniqueValue(),
                createdAt: textOf(row, 'sys_created_on'),
            } as PatternRow)
        return rows
    },
}
