/** Where reading the graph goes on: the phase, the last row, and the state of things when the read began. */

import { toInstant } from '../../../shared/time.ts'
import type { Instant } from '../../../shared/time.ts'

export const PHASES = ['automations', 'connections', 'evidence', 'edges'] as const
export type Phase = (typeof PHASES)[number]

export interface GraphCursor {
    readonly phase: Phase
    /** sys_id of the last row of that phase that was delivered; '' for none. */
    readonly after: string
    /** Rows made later belong to the next read. */
    readonly asOf: Instant | null
    readonly since: Instant | null
}

/** Text that callers hand back as it is: `evidence~<sys_id>~20260202103205~`. */
export function writeCursor({ after, asOf, phase, since }: GraphCursor): string {
    return [phase, after, digitsOf(asOf), digitsOf(since)].join('~')
}

/** The cursor that a text means; null when we never wrote it. */
export function readCursor(text: string): GraphCursor | null {
    const parts = text.split('~')
    const phase = PHASES.find((one) => one === parts[0])
    if (parts.length !== 4 || !phase || !/^([0-9a-f]{32})?$/.test(parts[1])) return null
    const asOf = instantOf(parts[2])
    const since = instantOf(parts[3])
    return asOf === undefined || since === undefined ? null : { phase, after: parts[1], asOf, since }
}

function digitsOf(instant: Instant | null): string {
    return instant === null ? '' : instant.replace(/\D/g, '')
}

/** Null for none, undefined for what is no instant. */
function instantOf(digits: string): Instant | null | undefined {
    if (digits === '') return null
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits)
    if (!match) return undefined
    const [, year, month, day, hour, minute, second] = match
    return toInstant(`${year}-${month}-${day} ${hour}:${minute}:${second}`) || undefined
}
