/** Instants as the pages show them: always UTC, as the records of the app do. */
import { say } from '../../messages.ts'

/** `2026-02-02T10:32:01Z` as `2026-02-02 10:32:01 UTC`; an unknown one in words. */
export function showInstant(instant: string | null): string {
    return instant === null || instant === ''
        ? say('panel.unknownTime')
        : instant.replace('T', ' ').replace('Z', ' UTC')
}

/** A length of time in its largest unit. */
export function showAge(seconds: number): string {
    if (seconds < 60) return say('age.seconds', { count: Math.floor(seconds) })
    if (seconds < 3600) return say('age.minutes', { count: Math.floor(seconds / 60) })
    if (seconds < 86400) return say('age.hours', { count: Math.floor(seconds / 3600) })
    return say('age.days', { count: Math.floor(seconds / 86400) })
}
