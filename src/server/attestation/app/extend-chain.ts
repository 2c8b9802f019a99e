/** Extends the chain: each row that was measured, then each day that is over. */

import { NO_HEAD, type Statement, type Tip } from '../core/attestation.ts'
import { ROW_KIND_NAMES, ROW_KINDS, type RowKind } from '../core/kinds.ts'
import { toOpenSince } from '../core/overlap.ts'
import { appendAll } from './append.ts'
import { attestNextOfDay } from './attest-day.ts'
import type { AttestationPorts, MeasuredRow, Place } from './attestation-ports.ts'

/** Rows of one kind that one look reads. */
const PAGE = 100

/** Appends while there is time; answers how many attestations were appended. What is left is appended by the next run. */
export function extendChain(ports: AttestationPorts, hasTime: () => boolean): number {
    let appended = 0
    /** Whether the work may go on. */
    const append: Append = (find) => {
        const done = appendAll(find, hasTime, ports)
        appended += done.appended
        return !done.isRefused && hasTime()
    }
    if (!append(() => attestInstance(ports))) return appended
    for (const kind of ROW_KIND_NAMES) if (!attestRows(kind, append, ports)) return appended
    for (let before = -1; before < appended; ) {
        before = appended
        if (!append((tip) => attestNextOfDay(tip, ports))) break
    }
    return appended
}

type Append = (find: (tip: Tip) => readonly Statement[]) => boolean

/** The chain begins with the instance, and names it again where it goes on elsewhere: on a clone, or under another name. */
function attestInstance({ chain, clock, instance }: AttestationPorts): readonly Statement[] {
    const subject = instance().slice(0, 255)
    const last = chain.newest('instance')
    if (last !== null && last.subject === subject) return []
    const nothing = { table: '', rowId: '', content: '', digest: NO_HEAD, count: 0 }
    return [{ ...nothing, kind: 'instance', subject, measuredAt: clock.now() }]
}

/**
 * From an hour before the newest one that is attested: a row may become visible later than another one that was measured after it. What is measured
 * further back was not there when its time was attested, and verification names it. Answers whether the work may go on.
 */
function attestRows(kind: RowKind, append: Append, { chain, rows }: AttestationPorts): boolean {
    let place: Place | null = { at: toOpenSince(chain.newest(kind)), sysId: '' }
    while (place !== null) {
        const from: Place = place
        let page: readonly MeasuredRow[] = []
        const mayGoOn = append(() => {
            page = rows.measuredAfter(kind, from, PAGE)
            const known = chain.lastMeasured(
                kind,
                page.map(({ sysId }) => sysId),
            )
            return page
                .filter(({ measuredAt, sysId }) => known[sysId] === undefined || known[sysId] < measuredAt)
                .map((row) => toStatement(kind, row))
        })
        if (!mayGoOn) return false
        const last = page[page.length - 1]
        place = last === undefined ? null : { at: last.measuredAt, sysId: last.sysId }
    }
    return true
}

function toStatement(kind: RowKind, { digest, measuredAt, subject, sysId }: MeasuredRow): Statement {
    return { kind, table: ROW_KINDS[kind].table, rowId: sysId, subject, measuredAt, count: 1, digest, content: '' }
}
