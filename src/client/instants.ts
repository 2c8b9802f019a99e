/** Instants, days and numbers as the pages show them: always UTC, as the records of the app do, in the language of the reader. */
import { language, say } from './messages.ts'

const UTC = { timeZone: 'UTC' } as const
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** `2026-02-02T10:32:01Z` as `2026-02-02 10:32:01 UTC` in English, as the platform writes it; an unknown one in words. */
export function showInstant(instant: string | null): string {
    if (instant === null || instant === '') return say('time.unknown')
    return say('time.utc', { time: local(instant, { dateStyle: 'medium', timeStyle: 'medium' }) })
}

/** The same to the minute. */
export function showMinute(instant: string): string {
    const minute = `${instant.slice(0, 16)}Z`
    return say('time.utc', { time: local(minute, { dateStyle: 'medium', timeStyle: 'short' }) })
}

/** `2026-02-02`, the day alone. */
export function showDay(day: string): string {
    return local(`${day}Z`, { dateStyle: 'medium' })
}

/** English is written as the platform does by default (`yyyy-MM-dd HH:mm:ss`); every other language as its readers do. What is no time stays as it is. */
function local(instant: string, parts: Intl.DateTimeFormatOptions): string {
    const at = Date.parse(instant.length === 11 ? `${instant.slice(0, 10)}T00:00:00Z` : instant)
    if (language() === 'en' || Number.isNaN(at)) return instant.replace('T', ' ').replace('Z', '')
    return new Intl.DateTimeFormat(language(), { ...parts, ...UTC }).format(at)
}

/** Short name of a day of the week; 0 is Monday. */
export function showWeekday(at: number): string {
    return new Intl.DateTimeFormat(language(), { weekday: 'short', ...UTC }).format(MONDAY + at * DAY_MS)
}

/** A number with the signs of the language. */
export function showNumber(value: number): string {
    return new Intl.NumberFormat(language(), { maximumFractionDigits: 10 }).format(value)
}

/** A length of time in its largest unit. */
export function showAge(seconds: number): string {
    if (seconds < 60) return say('age.seconds', { count: Math.floor(seconds) })
    if (seconds < 3600) return say('age.minutes', { count: Math.floor(seconds / 60) })
    if (seconds < 86400) return say('age.hours', { count: Math.floor(seconds / 3600) })
    return say('age.days', { count: Math.floor(seconds / 86400) })
}
