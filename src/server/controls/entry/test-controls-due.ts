/** Whether the job that tests controls has work: it loads no feature to find out. */

import { countRows, groupRows } from '../../platform/aggregates.ts'
import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'
import { openTable, textOf } from '../../platform/table.ts'
import { dueWindows, type Window } from '../../shared/control-window.ts'
import { TABLES } from '../../shared/names.ts'

/**
 * Due when
 *
 * - an active mapping has no test of a window that ended, or the window was reconciled after its test;
 * - evidence expired; or
 * - a result waits to be recorded in GRC.
 */
export function isDue(): boolean {
    return asking('testing controls', () => {
        const now = clock.now()
        const settings = readSettings()
        const active = countRows(TABLES.controlMapping, [['active', '=', 'true']])
        return (
            dueWindows(now, settings).some((window) => countTested(window) < active) ||
            hasRow(TABLES.controlTest, (row) => {
                row.addQuery('result', 'IN', 'pass,fail')
                row.addQuery('valid_until', '<', now)
            }) ||
            hasRow(TABLES.controlTest, (row) => {
                row.addQuery('record_state', 'IN', 'pending,refused')
                row.addQuery('record_attempts', '<', String(settings.maxAttempts))
            })
        )
    })
}

/** Active mappings with a test of the window, however many controls they have; tests before the last reconciliation of one of its days do not count. */
function countTested({ from, kind, to }: Window): number {
    const gap = openTable(TABLES.reconciliationGap)
    gap.addQuery('day', '>=', from)
    gap.addQuery('day', '<=', to)
    gap.orderByDesc('sys_updated_on')
    gap.setLimit(1)
    gap.query()
    const reconciledAt = gap.next() ? textOf(gap, 'sys_updated_on') : ''
    const tested = [
        ['window_kind', '=', kind] as const,
        ['window_from', '=', from] as const,
        ['window_to', '=', to] as const,
        ['mapping.active', '=', 'true'] as const,
        ...(reconciledAt === '' ? [] : [['tested_at', '>', reconciledAt] as const]),
    ]
    return groupRows(TABLES.controlTest, tested, ['mapping'], 'COUNT', 'sys_id').length
}
