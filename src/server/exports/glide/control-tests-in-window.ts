/** Finds control tests by their window. */

import { TABLES } from '../../shared/names.ts'
import type { ControlTestsInWindow } from '../app/export-ports.ts'
import { findIds } from '../../platform/table.ts'

export const controlTestsInWindow: ControlTestsInWindow = {
    within: (days, limit) =>
        findIds(TABLES.controlTest, limit, (row) => {
            row.addQuery('window_from', '>=', days.from)
            row.addQuery('window_to', '<=', days.to)
            row.orderBy('window_from')
        }),
}
