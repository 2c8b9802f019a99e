/** The period of a budget, by which its alerts are told apart: one that senders name by its length alone begins again. */

import { addDays, dayOf, weekdayOf, type Instant } from '../../shared/time.ts'

/** Words for the length of a period, and lengths as ISO 8601 and settings write them. */
const LENGTHS = {
    hour: /^(hour|hourly|pt1h|1h)$/,
    day: /^(day|daily|p1d|1d|24h)$/,
    week: /^(week|weekly|p1w|1w|p7d|7d)$/,
    month: /^(month|monthly|mtd|p1m|1mo|p30d|30d)$/,
    quarter: /^(quarter|quarterly|qtd|p3m|3mo|p90d|90d)$/,
    year: /^(year|yearly|annual|annually|ytd|p1y|1y|p365d|365d)$/,
} as const

/** What may stand around such a word. */
const BEFORE = /^((per|each|every|calendar|current|this|rolling)[ _-])+/
const BEHIND = /[ _-]to[ _-]date$/

/**
 * The period that an alert of the moment is about.
 *
 * | Stated | At 2026-04-23 14:00 UTC |
 * |---|---|
 * | hourly | 2026-04-23 14 |
 * | daily | 2026-04-23 |
 * | weekly | 2026-04-20, its Monday |
 * | monthly, or none | 2026-04 |
 * | quarterly | 2026-Q2 |
 * | yearly | 2026 |
 * | `2026-04-01`, or any other text | that |
 */
export function toBudgetPeriod(stated: string | null, occurredAt: Instant): string {
    const word = (stated || 'monthly').trim().toLowerCase().replace(BEFORE, '').replace(BEHIND, '')
    const day = dayOf(occurredAt)
    const [year, month] = day.split('-')
    if (LENGTHS.hour.test(word)) return occurredAt.slice(0, 13)
    if (LENGTHS.day.test(word)) return day
    if (LENGTHS.week.test(word)) return addDays(day, -((weekdayOf(day) + 6) % 7))
    if (LENGTHS.month.test(word)) return `${year}-${month}`
    if (LENGTHS.quarter.test(word)) return `${year}-Q${Math.ceil(Number(month) / 3)}`
    return LENGTHS.year.test(word) ? year : stated || ''
}
