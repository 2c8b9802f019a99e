/** Reads who called whom out of the rows of one recorded transaction call chain. */

import type { Evidence } from '../model.ts'

/**
 * Whether the callee's row follows from the caller's: one deeper, later, and every row between them is known and deeper than the caller.
 * A missing row between them could be a script that ended the caller and called the callee itself, so it makes the answer no.
 */
export function callsDirectly(caller: Evidence, callee: Evidence, rows: readonly Evidence[]): boolean {
    const from = placeOf(caller)
    const to = placeOf(callee)
    if (from === null || to === null || from.transactionId !== to.transactionId) return false
    if (to.depth !== from.depth + 1 || to.sequence <= from.sequence) return false
    const depths: Record<number, number> = {}
    for (const row of rows) {
        const place = placeOf(row)
        if (place !== null && place.transactionId === from.transactionId) depths[place.sequence] = place.depth
    }
    for (let sequence = from.sequence + 1; sequence < to.sequence; sequence++)
        if (depths[sequence] === undefined || depths[sequence] <= from.depth) return false
    return true
}

interface Place {
    readonly transactionId: string
    readonly depth: number
    readonly sequence: number
}

function placeOf(row: Evidence): Place | null {
    if (row.source !== 'call_chain_evidence' || row.transactionId === null) return null
    const depth = toCount(row.properties.call_depth)
    const sequence = toCount(row.properties.call_sequence)
    return depth === null || sequence === null ? null : { transactionId: row.transactionId, depth, sequence }
}

function toCount(text: string | undefined): number | null {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}
