/** Holds the rows that are attested one by one against their newest attestations. */

import type { Looked } from '../core/check.ts'
import { NOTHING_LOOKED_AT } from '../core/check.ts'
import { checkRow, toDifference, type Measuring } from '../core/difference.ts'
import { ROW_KIND_NAMES, ROW_KINDS } from '../core/kinds.ts'
import { OVERLAP_SECONDS, toOpenSince } from '../core/overlap.ts'
import { addSeconds } from '../../shared/time.ts'
import type { AttestationPorts, StoredAttestation } from './attestation-ports.ts'

/** Reads the rows of a page of attestations, a few questions for each kind; answers what each attestation shows. */
export function verifyRows(
    page: readonly StoredAttestation[],
    { chain, clock, rows }: AttestationPorts,
): (one: StoredAttestation) => Looked {
    const shown: Record<number, Looked> = {}
    for (const kind of ROW_KIND_NAMES) {
        const ofKind = page.filter((one) => one.kind === kind)
        if (ofKind.length === 0) continue
        const ids = ofKind.map(({ rowId }) => rowId)
        const lastMeasured = chain.lastMeasured(kind, ids)
        const found = rows.byId(kind, ids)
        const newest = chain.newest(kind)
        const now = clock.now()
        const known: Measuring = {
            now,
            keptSeconds: rows.keptSeconds(ROW_KINDS[kind].table),
            openSince: toOpenSince(newest),
            openUntil: addSeconds(now, OVERLAP_SECONDS),
        }
        for (const one of ofKind) {
            // Of a row that was measured again, the newest attestation says what it holds.
            if (lastMeasured[one.rowId] > one.measuredAt) continue
            const verdict = checkRow(one, found[one.rowId] || null, known)
            const isDifferent = verdict === 'attested_row_changed' || verdict === 'attested_row_removed'
            shown[one.position] = {
                rows: verdict === 'gone' ? 0 : 1,
                gone: verdict === 'gone' ? 1 : 0,
                renewed: 0,
                differences: isDifferent ? [toDifference(verdict, one)] : [],
            }
        }
    }
    return ({ position }) => shown[position] || NOTHING_LOOKED_AT
}
