/** Whether each row is in the chain as it is in the pack. */

import { leavesOf, PAGE_KINDS } from './check-chain.ts'
import { rowDigest } from './digest.ts'
import type { Attestation, Finding, PackedRow } from './pack.ts'

/** What was compared. */
export interface CheckedRows {
    readonly compared: number
    readonly redacted: number
    readonly findings: readonly Finding[]
}

/** Each row against the newest attestation of it. */
export function checkRows(chain: readonly Attestation[], rows: ReadonlyMap<string, readonly PackedRow[]>): CheckedRows {
    const attested = new Map<string, string>()
    for (const one of chain) {
        if (one.table === '') continue
        if (!PAGE_KINDS.includes(one.kind)) attested.set(`${one.table} ${one.row}`, one.digest)
        else for (const [row, digest] of readLeaves(one)) attested.set(`${one.table} ${row}`, digest)
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
            const digest = attested.get(where)
            if (digest === undefined) find('row_unattested', 'no attestation of the pack is of it')
            else if (digest !== rowDigest(table, packed))
                find('row_changed', 'its digest is not the one that was attested')
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
