/** Holds the rows of a day against the pages that attest them, and a day against its pages. */

import { PAGE_ROWS, toDayRows, toHeadsRoot, toLeaves, toPageRoot, type DayContent } from '../core/attestation.ts'
import { NOTHING_LOOKED_AT, type Looked } from '../core/check.ts'
import { isGone, toDifference, type Difference, type DifferenceCode } from '../core/difference.ts'
import { DAY_KIND_NAMES, DAY_TABLES, type DayKind } from '../core/kinds.ts'
import { fromJson } from '../../shared/json.ts'
import type { AttestationPorts, DayRow, StoredAttestation } from './attestation-ports.ts'

/** More rows than are attested are some that were inserted; one of them is enough. */
const MOST_ROWS = 2 * PAGE_ROWS

/**
 * | Row now | Its digest | Changed | |
 * |---|---|---|---|
 * | there | the same | | intact |
 * | there | another | since it was attested, by the app | renewed: the app brings evidence and decisions up to date |
 * | there | another | by anybody else, or before | `attested_row_changed` |
 * | none | | | gone by retention, or `attested_row_removed` |
 * | there, and not attested | | | `attested_row_inserted` |
 */
export function verifyPage(
    one: StoredAttestation,
    kind: DayKind,
    { chain, clock, crypto, rows }: AttestationPorts,
): Looked {
    const leaves = toLeaves(one.content)
    if (leaves.length !== one.count || toPageRoot(leaves, crypto.sha256) !== one.digest)
        return only(toDifference('attestation_changed', one))
    const upTo = one.count < PAGE_ROWS ? null : leaves[leaves.length - 1][0]
    const now: Record<string, DayRow> = {}
    for (const row of rows.ofDay(kind, one.subject, one.rowId, upTo, MOST_ROWS)) now[row.sysId] = row
    const known = { now: clock.now(), keptSeconds: rows.keptSeconds(one.table) }
    const differences: Difference[] = []
    const differ = (code: DifferenceCode, rowId: string, subject: string): void =>
        void differences.push({ code, position: one.position, table: one.table, rowId, subject })
    let gone = 0
    const later: DayRow[] = []
    for (const [sysId, digest] of leaves) {
        const row = now[sysId]
        delete now[sysId]
        if (row === undefined) {
            // By the beginning of the day: none of its rows is older.
            if (isGone(`${one.subject} 00:00:00`, known)) gone += 1
            else differ('attested_row_removed', sysId, one.subject)
        } else if (row.digest !== digest) {
            if (row.updatedAt >= one.attestedAt) later.push(row)
            else differ('attested_row_changed', sysId, row.subject)
        }
    }
    const renewed = later.length === 0 ? [] : findRenewed(later, one.subject, kind, { chain, rows })
    for (const { subject, sysId } of later)
        if (renewed.indexOf(sysId) < 0) differ('attested_row_changed', sysId, subject)
    for (const sysId of Object.keys(now)) differ('attested_row_inserted', sysId, now[sysId].subject)
    return { rows: leaves.length - gone, gone, renewed: renewed.length, differences }
}

/** A version of the app before seals attested days without findings: what it had brought up to date has no seal. */
function findRenewed(
    later: readonly DayRow[],
    day: string,
    kind: DayKind,
    { chain, rows }: Pick<AttestationPorts, 'chain' | 'rows'>,
): readonly string[] {
    const ids = later.map(({ sysId }) => sysId)
    const attested = chain.attestedDay(day)
    const content = attested === null ? null : fromJson<DayContent | null>(attested.content, null)
    const isBeforeSeals = content !== null && content.rows.finding_rows === undefined
    return isBeforeSeals ? ids : rows.asWritten(kind, ids)
}

/** The roots over its pages and over the attestations since the day before, and no row behind the last page. */
export function verifyDay(one: StoredAttestation, { chain, crypto, rows }: AttestationPorts): Looked {
    const { sha256 } = crypto
    const content = fromJson<DayContent | null>(one.content, null)
    if (content === null || sha256(one.content) !== one.digest) return only(toDifference('attestation_changed', one))
    const { first, last, root } = content.attestations
    if (toHeadsRoot(chain.heads(first, last), sha256) !== root) return only(toDifference('attestation_changed', one))
    for (const kind of DAY_KIND_NAMES) {
        const day = toDayRows(chain.pagesOfDay(kind, one.subject), sha256)
        const said = content.rows[kind]
        // The version of the app that attested the day did not attest such rows.
        if (said === undefined && day.count === 0) continue
        if (said === undefined) return only(toDifference('attestation_changed', one))
        if (day.count !== said.count || day.root !== said.root) return only(toDifference('attestation_changed', one))
        if (day.count % PAGE_ROWS !== 0) continue
        const lastPage = chain.lastOfDay(kind, one.subject)
        const leaves = lastPage === null ? [] : toLeaves(lastPage.content)
        const afterId = leaves.length === 0 ? '' : leaves[leaves.length - 1][0]
        const [row] = rows.ofDay(kind, one.subject, afterId, null, 1)
        if (row === undefined) continue
        const { subject, sysId } = row
        return only({
            code: 'attested_row_inserted',
            position: one.position,
            table: DAY_TABLES[kind],
            rowId: sysId,
            subject,
        })
    }
    return NOTHING_LOOKED_AT
}

function only(difference: Difference): Looked {
    return { ...NOTHING_LOOKED_AT, differences: [difference] }
}
