/** The freshness of controls as a calendar: the state of each control at the end of each day, from the tests alone. */
import type { ControlAnswer, FreshnessAnswer, TestAnswer } from './freshness-answer.ts'

/** From the worst to the best: the worst one marks a day. */
export const FRESH_STATES = ['fail', 'stale', 'inconclusive', 'untested', 'pass'] as const
export type FreshState = (typeof FRESH_STATES)[number]

/** One control on one day, and the test that decides. */
export interface ControlOnDay {
    readonly series: Series
    readonly state: FreshState
    readonly test: TestAnswer | null
}

/** One control, or the part of it that one entity answers for. */
export interface Series {
    readonly key: string
    readonly controlId: string
    readonly objective: string
    readonly entity: string
}

/** One day of the calendar. */
export interface Day {
    readonly day: string
    readonly states: readonly ControlOnDay[]
    readonly worst: FreshState
    readonly counts: readonly (readonly [FreshState, number])[]
}

export interface Calendar {
    readonly series: readonly Series[]
    /** Rows of seven from Monday on; null before the first and after the last day. */
    readonly weeks: readonly (readonly (Day | null)[])[]
}

const DAY_MS = 86_400_000

/** The calendar of all controls, or of one series. */
export function toCalendar(answer: FreshnessAnswer, only: string | null = null): Calendar {
    const all = answer.controls.flatMap((control) => seriesOf(control).map((series) => ({ control, series })))
    const shown = all.filter(({ series }) => only === null || series.key === only)
    const days = daysOf(answer).map((day) =>
        toDay(
            day,
            shown.map(({ control, series }) => stateOn(day, series, control, answer.at)),
        ),
    )
    return { series: all.map(({ series }) => series), weeks: toWeeks(days) }
}

/** A control that several entities answer for has tests of each; one without tests is a series all the same. */
function seriesOf({ control_id, mapping, objective, tests }: ControlAnswer): readonly Series[] {
    const parts = new Map(tests.map(({ entity, grc_control }) => [grc_control, entity]))
    if (parts.size === 0) parts.set('', '')
    return [...parts]
        .map(([part, entity]) => ({ key: `${mapping}/${part}`, controlId: control_id, objective, entity }))
        .sort((one, other) => (one.entity < other.entity ? -1 : 1))
}

/**
 * | At the end of the day | State |
 * |---|---|
 * | a result of the last window that is still valid passed or failed | pass or fail |
 * | only inconclusive tests are valid | inconclusive |
 * | no test is valid, and one was before | stale |
 * | none was ever | untested |
 */
function stateOn(day: string, series: Series, control: ControlAnswer, now: string): ControlOnDay {
    const last = `${day}T23:59:59Z`
    const end = last < now ? last : now
    const tested = control.tests.filter(
        (test) => `${control.mapping}/${test.grc_control}` === series.key && test.tested_at <= end,
    )
    const valid = tested.filter(({ valid_until }) => valid_until > end).sort(lastWindowFirst)
    const test = valid.find(({ result }) => result !== 'inconclusive') ?? valid[0] ?? null
    if (test !== null) return { series, state: test.result, test }
    const [expired = null] = [...tested].sort(lastWindowFirst)
    const isStale = expired !== null || control.expired_before !== null
    return { series, state: isStale ? 'stale' : 'untested', test: expired }
}

function lastWindowFirst(one: TestAnswer, other: TestAnswer): number {
    const key = `${one.window_to} ${one.tested_at}`
    const otherKey = `${other.window_to} ${other.tested_at}`
    return key > otherKey ? -1 : key < otherKey ? 1 : 0
}

function toDay(day: string, states: readonly ControlOnDay[]): Day {
    const counts = FRESH_STATES.map((state) => [state, states.filter((one) => one.state === state).length] as const)
    const present = counts.filter(([, count]) => count > 0)
    return { day, states, counts: present, worst: present[0]?.[0] ?? 'untested' }
}

function daysOf({ from, to }: FreshnessAnswer): readonly string[] {
    const days: string[] = []
    for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
        days.push(new Date(at).toISOString().slice(0, 10))
    return days
}

function toWeeks(days: readonly Day[]): readonly (readonly (Day | null)[])[] {
    const [first] = days
    const before = first === undefined ? 0 : (new Date(first.day).getUTCDay() + 6) % 7
    const cells: (Day | null)[] = [...Array<null>(before).fill(null), ...days]
    while (cells.length % 7 !== 0) cells.push(null)
    const weeks: (Day | null)[][] = []
    for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7))
    return weeks
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day that a key leads to; undefined for another key, or outside of the calendar. */
export function dayAfterKey({ weeks }: Calendar, day: string, key: string): string | undefined {
    const days = weeks.flat().filter((one) => one !== null)
    if (key === 'Home') return days[0]?.day
    if (key === 'End') return days[days.length - 1]?.day
    const step = STEPS[key]
    if (step === undefined) return undefined
    return days[days.findIndex((one) => one.day === day) + step]?.day
}
