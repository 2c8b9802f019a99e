/** Whether each row is in the chain as it is in the pack. */

import { leavesOf, PAGE_KINDS, type KeptHead } from './check-chain.ts'
import { rowDigest } from './digest.ts'
import type { Attestation, Finding, PackedRow } from './pack.ts'

/** What was compared. */
export interface CheckedRows {
    readonly compared: number
    readonly redacted: number
    readonly findings: readonly Finding[]
}

/**
 * Each row against the newest attestation of it. Anybody can add attestations behind a head: where heads were kept, a row has to be attested by the
 * last one of them.
 */
export function checkRows(
    chain: readonly Attestation[],
    rows: ReadonlyMap<string, readonly PackedRow[]>,
    kept: readonly KeptHead[],
): CheckedRows {
    const lastKept = kept.length === 0 ? Infinity : Math.max(...kept.map(({ position }) => position))
    const attested = new Map<string, { readonly digest: string; readonly position: number }>()
    for (const one of chain) {
        if (one.table === '') continue
        const leaves = PAGE_KINDS.includes(one.kind) ? readLeaves(one) : [[one.row, one.digest] as const]
        for (const [row, digest] of leaves) attested.set(`${one.table} ${row}`, { digest, position: one.position })
    }
    const findings: Finding[] = []
    let compared = 0
    let redacted = 0
    for (const [table, list] of rows) {
        const seen = new Set<string>()
        for (const packed of list) {
            const where = `${table} ${packed.row}`
            const find = (code: string, detail: string): void => void findings.push({ code, where, detail })
            if (seen.has(packed.row)) find('row_twice', 'the pack has it more than once')
            seen.add(packed.row)
            const newest = attested.get(where)
            if (newest === undefined) find('row_unattested', 'no attestation of the pack is of it')
            else if (newest.digest !== rowDigest(table, packed))
                find('row_changed', 'its digest is not the one that was attested')
            else if (newest.position > lastKept)
                find(
                    'row_after_head',
                    `it is attested at position ${newest.position}, behind the last head that was kept`,
                )
            compared += 1
            if (packed.columns === null) redacted += 1
        }
    }
    return { compared, redacted, findings }
}

/** What cannot be read is a finding of the chain. */
function readLeaves(one: Attestation): ReturnType<typeof leavesOf> {
    try {
        return leavesOf(one)
    } catch {
        return []
    }
}
