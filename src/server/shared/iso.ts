/** Writes instants as ISO 8601 in UTC, for readers outside the instance. */

import type { Instant } from './time.ts'

/** `2026-02-02T10:32:00Z`; null stays null. */
export function toIso(instant: Instant | null): string | null {
    return instant === null || instant === '' ? null : `${instant.replace(' ', 'T')}Z`
}

const WRITTEN = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/

/** Properties whose names end in `_at` or `_on` hold instants: the platform's way of writing them becomes ISO 8601. */
export function withIsoInstants(properties: Readonly<Record<string, string>>): Record<string, string> {
    const written: Record<string, string> = {}
    for (const name of Object.keys(properties)) {
        const value = properties[name]
        written[name] = /_(at|on)$/.test(name) && WRITTEN.test(value) ? `${value.replace(' ', 'T')}Z` : value
    }
    return written
}
