/** Keeps findings of drift: opened when first seen, renewed while their cause remains, closed when it is gone. */

import type { Drift, Finding } from '../core/finding.ts'
import { TABLES } from '../../shared/names.ts'
import type { DriftSources } from '../app/control-ports.ts'
import { crypto } from '../../platform/crypto.ts'
import { readDrift } from './drift-sources.ts'
import { journal } from '../../platform/journal.ts'
import { findRow, openTable, textOf } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import type { Instant } from '../../shared/time.ts'

/** More open findings than this are looked at by the next run. */
const MOST_OPEN = 2000

export const driftSources: DriftSources = { read: readDrift, record: recordFindings }

/** Keeps these findings; open ones of the examined kinds that are not among them are closed. */
export function recordFindings({ examined, findings }: Drift, now: Instant): ReturnType<DriftSources['record']> {
    const current: string[] = []
    let opened = 0
    for (const finding of findings) {
        const key = crypto.sha256(`${finding.kind}|${finding.recordId}`)
        current.push(key)
        if (keep(finding, key, now)) opened += 1
    }
    return { open: findings.length, opened, closed: closeOthers(examined, current, now) }
}

/** Answers whether the finding is new, or was gone and is back. */
function keep(finding: Finding, key: string, now: Instant): boolean {
    const known = findRow(TABLES.finding, 'finding_key', key)
    const isOpen = known !== null && textOf(known, 'state') === 'open'
    const fields = {
        finding_key: key,
        kind: finding.kind,
        subject: finding.subject.slice(0, 255),
        subject_table: finding.table,
        subject_id: finding.recordId,
        evidence: finding.evidence.slice(0, 4000),
        state: 'open',
        last_seen: now,
        ...(isOpen ? {} : { first_seen: now, closed_at: '' }),
    }
    const written = known ? updateRow(known, fields, null) : insertRow(TABLES.finding, fields, null)
    if (!written.ok) journal.error(`${written.failure.code}: a finding was not kept: ${written.failure.message}`)
    return written.ok && !isOpen
}

function closeOthers(examined: readonly string[], current: readonly string[], now: Instant): number {
    const row = openTable(TABLES.finding)
    row.addQuery('state', 'open')
    row.addQuery('kind', 'IN', examined.join(','))
    row.setLimit(MOST_OPEN)
    row.query()
    let closed = 0
    while (row.next()) {
        if (current.indexOf(textOf(row, 'finding_key')) >= 0) continue
        updateRow(row, { state: 'closed', closed_at: now }, null)
        closed += 1
    }
    return closed
}
