/** The period of a budget, by which its alerts are told apart: one that senders name by its length alone begins again. */

import { addDays, weekdayOf } from '../../shared/time.ts'

/** Words for the length of a period, without `per`, `each`, `every` or `calendar` before them. */
const LENGTHS = {
    day: /^(day|daily)$/,
    week: /^(week|weekly)$/,
    month: /^(month|monthly)$/,
    quarter: /^(quarter|quarterly)$/,
    year: /^(year|yearly|annual|annually)$/,
} as const

/**
 * The period that an alert of the UTC day is about.
 *
 * | Stated | On 2026-04-23 |
 * |---|---|
 * | daily | 2026-04-23 |
 * | weekly | 2026-04-20, its Monday |
 * | monthly, or none | 2026-04 |
 * | quarterly | 2026-Q2 |
 * | yearly | 2026 |
 * | `2026-04-01`, or any other text | that |
 */
export function toBudgetPeriod(stated: string | null, day: string): string {
    const word = (stated || 'monthly')
        .trim()
        .toLowerCase()
        .replace(/^(per|each|every|calendar)[ _-]/, '')
    const [year, month] = day.split('-')
    if (LENGTHS.day.test(word)) return day
    if (LENGTHS.week.test(word)) return addDays(day, -((weekdayOf(day) + 6) % 7))
    if (LENGTHS.month.test(word)) return `${year}-${month}`
    if (LENGTHS.quarter.test(word)) return `${year}-Q${Math.ceil(Number(month) / 3)}`
    return LENGTHS.year.test(word) ? year : stated || ''
}
