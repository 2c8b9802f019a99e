/** The days that a control test looks at: whole UTC days, ended before the test. */

import { addSeconds, dayOf, addDays, weekdayOf } from './time.ts'
import type { Settings } from './properties.ts'
import type { Instant } from './time.ts'

/** Why a window is tested. */
export const WINDOW_KINDS = {
    daily: { label: 'Daily', sequence: 0 },
    weekly: { label: 'Weekly', sequence: 1 },
    on_demand: { label: 'On demand', sequence: 2 },
} as const
export type WindowKind = keyof typeof WINDOW_KINDS

/** First and last day, both included, `yyyy-MM-dd`. */
export interface Window {
    readonly kind: WindowKind
    readonly from: string
    readonly to: string
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/**
 * The windows that should have been tested by now: the last ended day once its hour has come, and the last seven days once the
 * weekly hour has come. A run that was missed is caught up by the next one.
 */
export function dueWindows(now: Instant, settings: Settings): readonly Window[] {
    const windows: Window[] = []
    if (settings.controlDailyHour >= 0) {
        const tested = dayOf(addSeconds(now, -settings.controlDailyHour * 3600))
        const day = addDays(tested, -1)
        windows.push({ kind: 'daily', from: day, to: day })
    }
    const weekday = WEEKDAYS.indexOf(settings.controlWeeklyDay as (typeof WEEKDAYS)[number])
    if (weekday >= 0) {
        const reached = dayOf(addSeconds(now, -settings.controlWeeklyHour * 3600))
        const tested = addDays(reached, -((weekdayOf(reached) - weekday + 7) % 7))
        windows.push({ kind: 'weekly', from: addDays(tested, -7), to: addDays(tested, -1) })
    }
    return windows
}

/** Days after its end during which a scheduled window is tested again when its numbers change. */
const LATE_DAYS = 7

/** Scheduled windows that ended on this day or later are tested again when decisions or exports arrive late. */
export function lateSince(now: Instant): string {
    return addDays(dayOf(now), -LATE_DAYS)
}

/** The whole days between two instants, as first and last day; null when there is none. An export's first and last day may be cut. */
export function wholeDays(from: Instant, to: Instant): { readonly from: string; readonly to: string } | null {
    const first = from.slice(11) === '00:00:00' ? dayOf(from) : addDays(dayOf(from), 1)
    const last = to.slice(11) === '23:59:59' ? dayOf(to) : addDays(dayOf(to), -1)
    return first <= last ? { from: first, to: last } : null
}
