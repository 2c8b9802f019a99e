/** Whether the job that tests controls has work: it loads no feature to find out. */

import { countRows, groupRows } from '../../platform/aggregates.ts'
import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'
import { dueWindows, lateSince, type Window } from '../../shared/control-window.ts'
import { TABLES } from '../../shared/names.ts'

/**
 * Due when
 *
 * - an active mapping has no test of a window that ended;
 * - decisions or exports changed the numbers of a window after its test;
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
            hasLate(lateSince(now)) ||
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

/** Active mappings with a test of the window, however many controls they have. */
function countTested({ from, kind, to }: Window): number {
    const tested = [
        ['window_kind', '=', kind] as const,
        ['window_from', '=', from] as const,
        ['window_to', '=', to] as const,
        ['mapping.active', '=', 'true'] as const,
    ]
    return groupRows(TABLES.controlTest, tested, ['mapping'], 'COUNT', 'sys_id').length
}

/** Whether what is counted, or what exports hold, of the days of a test changed since it was compared with them. Three queries. */
function hasLate(since: string): boolean {
    const tested = [
        ['window_kind', 'IN', 'daily,weekly'] as const,
        ['window_to', '>=', since] as const,
        ['mapping.active', '=', 'true'] as const,
    ]
    const by = ['mapping', 'window_from', 'window_to']
    const tests = groupRows(TABLES.controlTest, tested, by, 'MAX', 'checked_at')
    if (tests.length === 0) return false
    const first = tests.map(({ columns }) => columns.window_from).reduce((one, other) => (one < other ? one : other))
    const ofDays = ['day', '>=', first] as const
    const changes = groupRows(TABLES.reconciliationGap, [ofDays], ['day'], 'MAX', 'sys_updated_on').concat(
        groupRows(TABLES.decisionCount, [ofDays, ['action', '!=', 'alert']], ['day'], 'MAX', 'sys_updated_on'),
    )
    return tests.some(({ columns: { window_from, window_to }, value: checkedAt }) =>
        changes.some(({ columns: { day }, value }) => window_from <= day && day <= window_to && value >= checkedAt),
    )
}
