/** The period of a budget, by which its alerts are told apart: one that senders name by its length alone begins again. */

import { addDays, dayOf, weekdayOf, type Instant } from '../../shared/time.ts'

/** Words for the length of a period, and lengths as ISO 8601, settings and people write them; without blanks, hyphens and underscores. */
const LENGTHS = {
    hour: /^(hour|hourly|p?t?1h|1hour|pt60m|60min|60minutes)$/,
    day: /^(day|daily|p?1d|1day|pt24h|24h|24hours)$/,
    week: /^(week|weekly|p?1w|1week|p?7d|7days)$/,
    month: /^(month|monthly|mtd|p1m|1mo|1month|p?3[01]d|3[01]days|billing(cycle|period|month)|cycle)$/,
    quarter: /^(quarter|quarterly|qtd|p3m|3mo|3months|p?90d|90days)$/,
    year: /^(year|yearly|annual|annually|ytd|p?1y|1year|p12m|12mo|12months|p?365d|365days)$/,
} as const

/** What may stand around such a word. */
const BEFORE = /^((per|each|every|calendar|current|this|rolling|trailing|last|past)[ _-])+/
const BEHIND = /[ _-]to[ _-]date$/
const BETWEEN = /[ _-]+/g

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
    const word = (stated || 'monthly').trim().toLowerCase().replace(BEFORE, '').replace(BEHIND, '').replace(BETWEEN, '')
    const day = dayOf(occurredAt)
    const [year, month] = day.split('-')
    if (LENGTHS.hour.test(word)) return occurredAt.slice(0, 13)
    if (LENGTHS.day.test(word)) return day
    if (LENGTHS.week.test(word)) return addDays(day, -((weekdayOf(day) + 6) % 7))
    if (LENGTHS.month.test(word)) return `${year}-${month}`
    if (LENGTHS.quarter.test(word)) return `${year}-Q${Math.ceil(Number(month) / 3)}`
    return LENGTHS.year.test(word) ? year : stated || ''
}
