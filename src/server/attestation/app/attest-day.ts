/** Attests a day that is over: its rows in pages, then the day itself with the roots over everything. */

import {
    PAGE_ROWS,
    toDayRows,
    toHeadsRoot,
    toLeaves,
    toPageRoot,
    type Counted,
    type DayContent,
    type DayLeaf,
    type Statement,
    type Tip,
} from '../core/attestation.ts'
import { DAY_KIND_NAMES, DAY_TABLES, type DayKind } from '../core/kinds.ts'
import { OVERLAP_SECONDS } from '../core/overlap.ts'
import { toCanonicalJson } from '../../shared/json.ts'
import { addDays, addSeconds, dayOf, isDay } from '../../shared/time.ts'
import type { AttestationPorts } from './attestation-ports.ts'

/** The chain does not begin longer ago than any row of it is kept. */
const MOST_DAYS = 1100

/** The next rows of the day that is to be attested, or the day itself where all of its rows are; nothing while it is not over. */
export function attestNextOfDay(tip: Tip, ports: AttestationPorts): readonly Statement[] {
    const { chain, clock } = ports
    const newest = chain.newest('day')
    // Where somebody wrote no day into the last one, verification names it; no day is attested behind it.
    if (newest !== null && !isDay(newest.subject)) return []
    const day = newest === null ? findFirstDay(ports) : addDays(newest.subject, 1)
    // A row that was stored in the last moment of the day may become visible a little later.
    if (day >= dayOf(addSeconds(clock.now(), -OVERLAP_SECONDS))) return []
    for (const kind of DAY_KIND_NAMES) {
        const page = toNextPage(kind, day, ports)
        if (page !== null) return [page]
    }
    return [toDay(day, newest === null ? 1 : newest.position + 1, tip, ports)]
}

function findFirstDay({ clock, rows }: AttestationPorts): string {
    const today = dayOf(clock.now())
    const days = DAY_KIND_NAMES.map((kind) => rows.firstDay(kind) || today)
    const first = days.reduce((earliest, one) => (one < earliest ? one : earliest), today)
    const oldest = addDays(today, -MOST_DAYS)
    return first < oldest ? oldest : first
}

/** Null where every row of the kind is attested: behind a page that is not full there is none. */
function toNextPage(kind: DayKind, day: string, { chain, crypto, rows }: AttestationPorts): Statement | null {
    const before = chain.lastOfDay(kind, day)
    if (before !== null && before.count < PAGE_ROWS) return null
    const known = before === null ? [] : toLeaves(before.content)
    const rowId = known.length === 0 ? '' : known[known.length - 1][0]
    const leaves = rows.ofDay(kind, day, rowId, null, PAGE_ROWS).map(({ digest, sysId }): DayLeaf => [sysId, digest])
    if (leaves.length === 0) return null
    const digest = toPageRoot(leaves, crypto.sha256)
    const what = { kind, table: DAY_TABLES[kind], rowId, subject: day, measuredAt: toEnd(day) }
    return { ...what, count: leaves.length, digest, content: JSON.stringify(leaves) }
}

function toDay(day: string, first: number, tip: Tip, { chain, crypto }: AttestationPorts): Statement {
    const { sha256 } = crypto
    const rows: Record<string, Counted> = {}
    for (const kind of DAY_KIND_NAMES) rows[kind] = toDayRows(chain.pagesOfDay(kind, day), sha256)
    const heads = chain.heads(first, tip.position)
    const root = toHeadsRoot(heads, sha256)
    const attestations = { count: heads.length, first, last: tip.position, root }
    const content = toCanonicalJson({ day, attestations, rows } as DayContent)
    const what = { kind: 'day', table: '', rowId: '', subject: day, measuredAt: toEnd(day) } as const
    return { ...what, count: heads.length, digest: sha256(content), content }
}

function toEnd(day: string): string {
    return `${day} 23:59:59`
}
