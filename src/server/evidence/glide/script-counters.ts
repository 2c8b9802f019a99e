/** Executions that the platform itself counted per script record: an aggregate, which names no single run. */

import type { AskedSource } from '../app/evidence-ports.ts'
import type { PatternRow } from '../core/rows.ts'
import { openTable, textOf } from '../../platform/table.ts'
import { canRead, stateOf } from './source-state.ts'

const TABLE = 'sys_script_pattern'
const REQUIRED = ['script_source_table', 'script_source', 'count', 'last'] as const

export const scriptCounters: AskedSource<null, PatternRow> = {
    tables: [TABLE],
    probe: () => {
        const state = canRead(TABLE, REQUIRED)
        return state.status === 'available'
            ? stateOf(
                  'available',
                  'Counts only executions above the platform’s recording threshold: absence proves nothing.',
              )
            : state
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
                sysId: row.getUniqueValue(),
                createdAt: textOf(row, 'sys_created_on'),
                scriptTable: textOf(row, 'script_source_table'),
                scriptId: textOf(row, 'script_source'),
                count: textOf(row, 'count'),
                average: textOf(row, 'average'),
                first: textOf(row, 'first'),
                last: textOf(row, 'last'),
            })
        return rows
    },
}
