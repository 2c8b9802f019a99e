/** One check of the chain: how far it has looked, and what it found. */

import type { Tip } from './attestation.ts'
import type { Difference } from './difference.ts'
import { ROW_KIND_NAMES } from './kinds.ts'
import type { Instant } from '../../shared/time.ts'

export const CHECK_STATES = {
    running: { label: 'Running', sequence: 0 },
    intact: { label: 'Intact', sequence: 1 },
    differs: { label: 'Differs', sequence: 2 },
} as const
export type CheckState = keyof typeof CHECK_STATES

/** One check as far as it has come. */
export interface Check extends Tip {
    readonly number: number
    readonly state: CheckState
    readonly startedAt: Instant
    readonly endedAt: Instant | null
    /** Behind the chain, the kinds of rows are looked through for rows that were never attested: which one, and behind which sys_id. */
    readonly kindIndex: number
    readonly rowId: string
    /** Rows that were held against their digests. */
    readonly rows: number
    /** Rows that went by retention. */
    readonly gone: number
    /** Rows of days that the app brought up to date since. */
    readonly renewed: number
    readonly differences: number
    readonly first: Difference | null
}

/** The check with one more difference; the first one stays. */
export function withDifference(check: Check, found: Difference): Check {
    return { ...check, differences: check.differences + 1, first: check.first === null ? found : check.first }
}

/** What one look at attestations or rows has shown. */
export interface Looked {
    readonly rows: number
    readonly gone: number
    readonly renewed: number
    readonly differences: readonly Difference[]
}

export const NOTHING_LOOKED_AT: Looked = { rows: 0, gone: 0, renewed: 0, differences: [] }

/** The check with what one look has shown. */
export function withLooked(check: Check, { differences, gone, renewed, rows }: Looked): Check {
    const counted = { ...check, rows: check.rows + rows, gone: check.gone + gone, renewed: check.renewed + renewed }
    return differences.reduce(withDifference, counted)
}

/** The check when it has looked at everything. */
export function toEnded(check: Check, now: Instant): Check {
    return { ...check, state: check.differences === 0 ? 'intact' : 'differs', endedAt: now }
}

/** Whether every attestation and every kind of rows was looked at. */
export function hasLookedAtRows({ kindIndex }: Check): boolean {
    return kindIndex >= ROW_KIND_NAMES.length
}

/** The check in one sentence. */
export function describeCheck(check: Check): string {
    const { differences, first, gone, position, renewed, rows } = check
    const counts = `${position} attestations and ${rows} rows looked at, ${gone} gone by retention, ${renewed} brought up to date since`
    if (first === null) return counts
    const about = first.rowId === '' ? first.subject : `${first.subject} (${first.table} ${first.rowId})`
    const where = about === '' ? `position ${first.position}` : `position ${first.position}, ${about}`
    return `${where}; ${differences} in all; ${counts}`
}
