/** Finds the control tests that an export is evidence for. */

import { TABLES } from '../../shared/names.ts'
import { wholeDays } from '../../shared/control-window.ts'
import type { ControlTestsInWindow } from '../app/export-ports.ts'
import { openTable } from '../../platform/table.ts'

export const controlTestsInWindow: ControlTestsInWindow = { within }

/** Only tests whose every day lies wholly in the export's window: an export of Monday proves nothing about Tuesday. */
function within(from: string, to: string, limit: number): readonly string[] {
    const days = wholeDays(from, to)
    if (days === null) return []
    const row = openTable(TABLES.controlTest)
    row.addQuery('window_from', '>=', days.from)
    row.addQuery('window_to', '<=', days.to)
    row.orderBy('window_from')
    row.setLimit(limit)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(row.getUniqueValue())
    return found
}
