/** Verifies the chain in steps: every attestation in order with the rows that it is of, then every row that might never have been attested. */

import { NO_TIP, type Tip } from '../core/attestation.ts'
import { hasLookedAtRows, toEnded, withDifference, withLooked, type Check, type Looked } from '../core/check.ts'
import { checkLink, toDifference, type Difference } from '../core/difference.ts'
import { isDayKind, isRowKind, ROW_KIND_NAMES, ROW_KINDS } from '../core/kinds.ts'
import { toOpenSince } from '../core/overlap.ts'
import type { AttestationPorts, StoredAttestation } from './attestation-ports.ts'
import { verifyDay, verifyPage } from './verify-day.ts'
import { verifyRows } from './verify-rows.ts'

/** Attestations that one step reads, and rows of a table. */
const PAGE = 100
/** Rows of days that one step holds against their digests. */
const MOST_DAY_ROWS = 1024

/** Goes on with the check that is under way, or begins one; answers how far it has come. Null where another worker has begun it in this moment. */
export function verifyChain(ports: AttestationPorts, hasTime: () => boolean): Check | null {
    const { checks, clock } = ports
    const newest = checks.newest()
    let check =
        newest !== null && newest.state === 'running'
            ? newest
            : checks.begin(newest === null ? 1 : newest.number + 1, clock.now())
    while (check !== null && check.state === 'running' && hasTime()) {
        check = takeStep(check, ports)
        checks.save(check)
    }
    return check
}

/** A step that is lost is taken again: what it found is saved with how far it looked. */
function takeStep(check: Check, ports: AttestationPorts): Check {
    const isFirst = check.position === 0 && check.kindIndex === 0 && check.rowId === ''
    const begun = isFirst ? withRemovedTail(check, ports) : check
    const page = ports.chain.after(begun.position, PAGE)
    if (page.length > 0) return verifyAttestations(begun, toStep(page), ports)
    return hasLookedAtRows(begun) ? toEnded(begun, ports.clock.now()) : findInserted(begun, ports)
}

/** The chain must reach as far as an earlier check has seen it. */
function withRemovedTail(check: Check, { chain, checks }: AttestationPorts): Check {
    const seen = checks.newestIntact()
    const { position } = chain.tip()
    if (seen === null || seen.position <= position) return check
    const code = 'attestation_removed'
    return withDifference(check, { code, position: position + 1, table: '', rowId: '', subject: '' })
}

/** As many of the attestations as have no more rows of days than one step looks at, and at least one. */
function toStep(page: readonly StoredAttestation[]): readonly StoredAttestation[] {
    let rows = 0
    for (let index = 0; index < page.length; index++) {
        if (isDayKind(page[index].kind)) rows += page[index].count
        if (rows > MOST_DAY_ROWS) return page.slice(0, Math.max(index, 1))
    }
    return page
}

function verifyAttestations(check: Check, page: readonly StoredAttestation[], ports: AttestationPorts): Check {
    const rowsOf = verifyRows(page, ports)
    let next = check
    for (const one of page) {
        const broken = verifyLink(next.position === 0 ? NO_TIP : next, one, ports)
        if (broken !== null) next = withDifference(next, broken)
        if (isRowKind(one.kind)) next = withLooked(next, rowsOf(one))
        else if (isDayKind(one.kind)) next = withLooked(next, verifyPage(one, one.kind, ports))
        else if (one.kind === 'day') next = withLooked(next, verifyDay(one, ports))
        next = { ...next, position: one.position, head: one.head }
    }
    return next
}

/** An earlier check, which has a seal of its own, has seen one of the heads. */
function verifyLink(before: Tip, one: StoredAttestation, ports: AttestationPorts): Difference | null {
    const { chain, checks, crypto } = ports
    const broken = checkLink(before, one, one.seal, chain.isFollowed, crypto.sha256)
    if (broken !== null) return broken
    const seen = checks.newestIntact()
    const isRewritten = seen !== null && seen.position === one.position && seen.head !== one.head
    return isRewritten ? toDifference('attestation_head_rewritten', one) : null
}

/** Rows that were measured before the time that is attested, and that no attestation is of. */
function findInserted(check: Check, { chain, rows }: AttestationPorts): Check {
    const kind = ROW_KIND_NAMES[check.kindIndex]
    const before = toOpenSince(chain.newest(kind))
    const page = before === '' ? [] : rows.measuredBefore(kind, before, check.rowId, PAGE)
    const ids = page.map(({ sysId }) => sysId)
    const known = chain.lastMeasured(kind, ids)
    const { table } = ROW_KINDS[kind]
    const differences = page
        .filter(({ sysId }) => known[sysId] === undefined)
        .map(({ subject, sysId }): Difference => {
            return { code: 'attested_row_inserted', position: check.position, table, rowId: sysId, subject }
        })
    const looked: Looked = { rows: 0, gone: 0, renewed: 0, differences }
    const isLast = page.length < PAGE
    const place = isLast
        ? { kindIndex: check.kindIndex + 1, rowId: '' }
        : { kindIndex: check.kindIndex, rowId: ids[ids.length - 1] }
    return { ...withLooked(check, looked), ...place }
}
