/** Reads what the attestation chain says of rows, and where. */

import { toLeaves, type DayLeaf } from '../../attestation/core/attestation.ts'
import { isDayKind, type DayKind } from '../../attestation/core/kinds.ts'
import { toOpenSince } from '../../attestation/core/overlap.ts'
import { chain } from '../../attestation/glide/chain.ts'
import { TABLES } from '../../shared/names.ts'
import type { AttestedPlaces } from '../app/pack-ports.ts'
import type { AttestedRow } from '../core/packed-row.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'

/** Pages of one day that one look reads the beginnings of: a day has fewer. */
const MOST_PAGES = 10000

export const attestedPlaces: AttestedPlaces = {
    ofRows: (kind, sysIds) => {
        const found: Record<string, AttestedRow> = {}
        const row = openTable(TABLES.attestation)
        row.addQuery('kind', kind)
        row.addQuery('row_id', 'IN', sysIds.join(','))
        row.orderBy('position')
        row.query()
        // The newest one counts, as for the verifier.
        while (row.next()) found[textOf(row, 'row_id')] = toAttested(row, textOf(row, 'digest'))
        return found
    },
    ofDay: (kind, day, sysIds) => {
        const found: Record<string, AttestedRow> = {}
        const pages = readBeginnings(kind, day)
        const wanted: Record<string, string[]> = {}
        for (const sysId of sysIds) {
            const page = findPage(pages, sysId)
            if (page !== null) wanted[page] = (wanted[page] || []).concat(sysId)
        }
        const positions = Object.keys(wanted)
        if (positions.length === 0) return found
        const row = openTable(TABLES.attestation)
        row.addQuery('position', 'IN', positions.join(','))
        row.query()
        while (row.next()) {
            const digests: Record<string, string> = {}
            for (const [sysId, digest] of readLeaves(row)) digests[sysId] = digest
            for (const sysId of wanted[textOf(row, 'position')] || [])
                if (digests[sysId] !== undefined) found[sysId] = toAttested(row, digests[sysId])
        }
        return found
    },
    until: (kind) => {
        if (!isDayKind(kind)) return toOpenSince(chain.newest(kind))
        const newest = chain.newest('day')
        return newest === null ? '' : `${newest.subject} 23:59:59`
    },
    // Of days that were attested at once only the last one was announced: a head that somebody kept is that one's.
    dayFrom: (position) => findDay(position, true) || findDay(position, false),
    after: chain.after,
}

function findDay(position: number, isAnnounced: boolean): number | null {
    const row = openTable(TABLES.attestation)
    row.addQuery('kind', 'day')
    row.addQuery('position', '>=', String(position))
    if (isAnnounced) row.addNotNullQuery('announced_at')
    row.orderBy('position')
    row.setLimit(1)
    row.query()
    return row.next() ? countOf(row, 'position') : null
}

interface Page {
    readonly position: string
    /** The last sys_id before the rows of the page. */
    readonly after: string
}

function readBeginnings(kind: DayKind, day: string): readonly Page[] {
    const row = openTable(TABLES.attestation)
    row.addQuery('kind', kind)
    row.addQuery('subject', day)
    row.orderBy('position')
    row.setLimit(MOST_PAGES)
    row.query()
    const pages: Page[] = []
    while (row.next()) pages.push({ position: textOf(row, 'position'), after: textOf(row, 'row_id') })
    return pages
}

/** The last page that begins before the row. */
function findPage(pages: readonly Page[], sysId: string): string | null {
    let found: string | null = null
    for (const { after, position } of pages) if (after < sysId) found = position
    return found
}

/** A content that somebody changed may be no list of rows: then it holds none. */
function readLeaves(row: TableRecord): readonly DayLeaf[] {
    const leaves: unknown = toLeaves(textOf(row, 'content'))
    return Array.isArray(leaves) ? (leaves as readonly DayLeaf[]).filter((leaf) => Array.isArray(leaf)) : []
}

function toAttested(row: TableRecord, digest: string): AttestedRow {
    return {
        position: countOf(row, 'position'),
        digest,
        measuredAt: textOf(row, 'measured_at'),
        attestedAt: textOf(row, 'attested_at'),
    }
}
