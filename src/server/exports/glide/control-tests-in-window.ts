/** Finds control tests by their window, and the records of GRC that hold their results. */

import type { Target } from '../core/targets.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import type { ControlTestsInWindow } from '../app/export-ports.ts'
import { findIds, openTable, textOf, type TableRecord } from '../../platform/table.ts'

type Days = Parameters<ControlTestsInWindow['within']>[0]

export const controlTestsInWindow: ControlTestsInWindow = {
    within: (days, limit) => findIds(TABLES.controlTest, limit, (row) => narrow(row, days)),
    targets: (days, limit) => {
        const row = openTable(TABLES.controlTest)
        narrow(row, days)
        row.setLimit(limit)
        row.query()
        const targets: Record<string, Target> = {}
        while (row.next())
            for (const name of ['carried', 'issue']) {
                const target = { table: textOf(row, `${name}_table`), recordId: textOf(row, `${name}_id`) }
                const isOurs = target.table === '' || target.table.indexOf(`${SCOPE}_`) === 0
                if (!isOurs && target.recordId !== '') targets[`${target.table} ${target.recordId}`] = target
            }
        return Object.keys(targets).map((key) => targets[key])
    },
}

function narrow(row: TableRecord, { from, to }: Days): void {
    row.addQuery('window_from', '>=', from)
    row.addQuery('window_to', '<=', to)
    row.orderBy('window_from')
}
