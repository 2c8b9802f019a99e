/** Keeps findings of drift: opened when first seen, renewed while their cause remains, closed when it is gone. */

import {
    describeSide,
    isAccepted,
    NOT_FOUND_AGAIN,
    type AcceptedFinding,
    type Drift,
    type Finding,
    type FindingKind,
    type OpenFinding,
} from '../core/finding.ts'
import { TABLES } from '../../shared/names.ts'
import type { DriftSources } from '../app/control-ports.ts'
import { crypto } from '../../platform/crypto.ts'
import { readDrift } from './drift-sources.ts'
import { journal } from '../../platform/journal.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { dayOf, type Instant } from '../../shared/time.ts'

/** More open findings than this are looked at by the next run. */
const MOST_OPEN = 2000
const LONGEST_SIDE = 4000

export const driftSources: DriftSources = { read: readDrift, record: recordFindings }

/**
 * Keeps these findings; open and accepted ones of the examined kinds that are not among them are closed. Every accepted finding whose last day is
 * over opens again, whether it was looked for or not.
 */
export function recordFindings(drift: Drift, now: Instant): ReturnType<DriftSources['record']> {
    const current: string[] = []
    let open = 0
    let opened = drift.examined.length === 0 ? 0 : openEnded(now)
    for (const finding of drift.findings) {
        const key = crypto.sha256(`${finding.kind}|${finding.recordId || finding.about || ''}`)
        current.push(key)
        const kept = keep(finding, key, now)
        if (kept.isOpen) open += 1
        if (kept.isNew) opened += 1
    }
    const others = drift.examined.length === 0 ? NONE : endOthers(drift, current, now)
    return { open: open + others.stay, opened, closed: others.closed }
}

const NONE = { stay: 0, closed: 0 }

/** Opens accepted findings whose last day is over; answers how many. */
function openEnded(now: Instant): number {
    const row = openTable(TABLES.finding)
    row.addQuery('state', 'accepted')
    row.addQuery('accepted_until', '<', dayOf(now))
    row.setLimit(MOST_OPEN)
    row.query()
    let opened = 0
    while (row.next()) if (updateRow(row, { state: 'open' }, null).ok) opened += 1
    return opened
}

/** Writes what is found; `isNew` where it is open and was not. */
function keep(finding: Finding, key: string, now: Instant): { readonly isOpen: boolean; readonly isNew: boolean } {
    const known = findRow(TABLES.finding, 'finding_key', key)
    const was = known === null ? '' : textOf(known, 'state')
    const basis = (finding.basis || '').slice(0, 255)
    const state = known !== null && isAccepted(toAccepted(known), basis, now) ? 'accepted' : 'open'
    const fields = {
        finding_key: key,
        kind: finding.kind,
        subject: finding.subject.slice(0, 255),
        subject_table: finding.table,
        subject_id: finding.recordId,
        evidence: finding.evidence.slice(0, 4000),
        recorded: finding.sides ? describeSide(finding.sides.recorded).slice(0, LONGEST_SIDE) : '',
        observed: finding.sides ? describeSide(finding.sides.observed).slice(0, LONGEST_SIDE) : '',
        basis,
        state,
        last_seen: now,
        ...(was === 'open' || was === 'accepted' ? {} : { first_seen: now, closed_at: '', ended_by: '' }),
    }
    const written = known ? updateRow(known, fields, null) : insertRow(TABLES.finding, fields, null)
    if (!written.ok) journal.error(`${written.failure.code}: a finding was not kept: ${written.failure.message}`)
    return { isOpen: state === 'open', isNew: written.ok && state === 'open' && was !== 'open' }
}

function toAccepted(row: TableRecord): AcceptedFinding {
    return {
        acceptance: textOf(row, 'acceptance'),
        acceptedUntil: textOf(row, 'accepted_until'),
        basis: textOf(row, 'basis'),
    }
}

/** Closes findings that were looked for and not found again; answers how many of them are still open. */
function endOthers(
    { ending, examined }: Drift,
    current: readonly string[],
    now: Instant,
): { readonly stay: number; readonly closed: number } {
    const row = openTable(TABLES.finding)
    row.addQuery('state', 'IN', 'open,accepted')
    row.addQuery('kind', 'IN', examined.join(','))
    row.setLimit(MOST_OPEN)
    row.query()
    let [stay, closed] = [0, 0]
    while (row.next()) {
        if (current.indexOf(textOf(row, 'finding_key')) >= 0) continue
        const endedBy = ending === undefined ? '' : ending(toOpen(row))
        if (endedBy === null) {
            if (textOf(row, 'state') === 'open') stay += 1
            continue
        }
        updateRow(row, { state: 'closed', closed_at: now, ended_by: endedBy || NOT_FOUND_AGAIN }, null)
        closed += 1
    }
    return { stay, closed }
}

function toOpen(row: TableRecord): OpenFinding {
    return {
        kind: textOf(row, 'kind') as FindingKind,
        subject: textOf(row, 'subject'),
        table: textOf(row, 'subject_table'),
        recordId: textOf(row, 'subject_id'),
        lastSeen: textOf(row, 'last_seen'),
    }
}
