/** The memory of alerts: one row for each subject, and an event for each alert. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../../shared/names.ts'
import { toMailText, type KnownAlert, type AlertKind, type AlertCondition } from '../../core/alerts/catalogue.ts'
import type { Alerts } from '../../app/alerts/alert-ports.ts'
import { countRows } from '../../../platform/aggregates.ts'
import { claimSoon } from '../../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../../platform/locks.ts'
import { crypto } from '../../../platform/crypto.ts'
import {
    countOf,
    findRow,
    openTable,
    textOf,
    valueOf,
    whenReadable,
    type TableRecord,
} from '../../../platform/table.ts'
import { insertRow, updateRow } from '../../../platform/write.ts'

const EVENT_OF: Readonly<Record<AlertKind, string>> = {
    dead_letters: EVENTS.alertDeadLetters,
    control: EVENTS.alertControl,
    evidence: EVENTS.alertEvidence,
    token: EVENTS.alertToken,
    traffic: EVENTS.alertTraffic,
    integrity: EVENTS.alertIntegrity,
    attestation: EVENTS.alertAttestation,
    canary: EVENTS.alertCanary,
}

/** The memory of one run; `group` is alerted besides those who subscribed. */
export function openAlerts(group: string): Alerts {
    return {
        find: (kind, subject) => toKnown(rowOf(kind, subject)),
        ongoing,
        alertedSince: (kind, since) =>
            countRows(TABLES.alert, [
                ['kind', '=', kind],
                ['last_alerted', '>', since],
            ]),
        renew: (known, condition, now) => void write(known, condition, now, {}),
        raise: (known, condition, now) => raise(known, condition, now, group),
        end: (kind, subject, now, isReplaced) => end(rowOf(kind, subject), now, isReplaced ? null : group),
    }
}

/**
 * The row is written before the event is raised: a worker that dies in between alerts nobody, and nobody is alerted twice.
 * Of two workers one raises a known alert, by its claim of the row; a new row is one by its unique key.
 */
function raise(known: KnownAlert | null, condition: AlertCondition, now: string, group: string): boolean {
    const row = known === null ? openNew(condition, now) : raiseAgain(known, condition, now)
    if (row === null) return false
    gs.eventQueue(EVENT_OF[condition.kind], row as never, condition.subject, groupId(group))
    return true
}

function openNew(condition: AlertCondition, now: string): TableRecord | null {
    const isNew = write(null, condition, now, { last_alerted: now, alert_count: '1' })
    return isNew ? rowOf(condition.kind, condition.subject) : null
}

function raiseAgain(known: KnownAlert, condition: AlertCondition, now: string): TableRecord | null {
    const isSame = (row: TableRecord): boolean => countOf(row, 'alert_count') === known.alertCount
    const claimed = claimSoon(TABLES.alert, known.sysId, isSame)
    if (claimed === null || !claimed.isOurs()) return null
    const count = { alert_count: String(known.alertCount + 1), [CLAIM_NUMBER]: String(claimed.number) }
    const fields = toFields(known, condition, now, { last_alerted: now, ...count })
    return updateRow(claimed.row, fields, null).ok ? claimed.row : null
}

function write(
    known: KnownAlert | null,
    condition: AlertCondition,
    now: string,
    more: Readonly<Record<string, string>>,
): boolean {
    const fields = toFields(known, condition, now, more)
    if (known === null)
        return insertRow(TABLES.alert, { alert_key: keyOf(condition.kind, condition.subject), ...fields }, null).ok
    const row = openTable(TABLES.alert)
    return row.get(known.sysId) && updateRow(row, fields, null).ok
}

function toFields(
    known: KnownAlert | null,
    condition: AlertCondition,
    now: string,
    more: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
    return {
        kind: condition.kind,
        subject: condition.subject.slice(0, 255),
        headline: toMailText(condition.headline, 160),
        detail: toMailText(condition.detail, 1000),
        advice: condition.advice.slice(0, 1000),
        table_name: condition.table,
        record_id: condition.recordId,
        state: 'ongoing',
        last_seen: now,
        ...(known !== null && known.isOngoing ? {} : { since: now, ended_at: '' }),
        ...more,
    }
}

/** Of two workers that see the end at once, one raises its event, by its claim of the row. Without a group, nobody is notified. */
function end(row: TableRecord | null, now: string, group: string | null): void {
    if (row === null) return
    const over = { state: 'over', ended_at: now }
    if (group === null || countOf(row, 'alert_count') === 0) return void updateRow(row, over, null)
    const isOngoing = (one: TableRecord): boolean => textOf(one, 'state') === 'ongoing'
    const claimed = claimSoon(TABLES.alert, row.getUniqueValue(), isOngoing)
    if (claimed === null || !claimed.isOurs()) return
    const ended = updateRow(claimed.row, { ...over, [CLAIM_NUMBER]: String(claimed.number) }, null)
    if (ended.ok) gs.eventQueue(EVENTS.alertOver, claimed.row as never, textOf(row, 'subject'), groupId(group))
}

function ongoing(kind: AlertKind, limit: number): readonly string[] {
    const row = openTable(TABLES.alert)
    row.addQuery('kind', kind)
    row.addQuery('state', 'ongoing')
    row.setLimit(limit)
    row.query()
    const subjects: string[] = []
    while (row.next()) subjects.push(textOf(row, 'subject'))
    return subjects
}

function rowOf(kind: AlertKind, subject: string): TableRecord | null {
    return findRow(TABLES.alert, 'alert_key', keyOf(kind, subject))
}

function toKnown(row: TableRecord | null): KnownAlert | null {
    if (row === null) return null
    return {
        sysId: row.getUniqueValue(),
        isOngoing: textOf(row, 'state') === 'ongoing',
        since: textOf(row, 'since'),
        lastAlerted: valueOf(row, 'last_alerted'),
        alertCount: countOf(row, 'alert_count'),
    }
}

function keyOf(kind: AlertKind, subject: string): string {
    return crypto.sha256(`${kind}|${subject.slice(0, 255)}`)
}

/** sys_id of the one active group of that name; '' when there is none, or several. */
function groupId(name: string): string {
    if (name === '') return ''
    return whenReadable(() => {
        const row = openTable('sys_user_group')
        row.addQuery('name', name)
        row.addQuery('active', 'true')
        row.setLimit(2)
        row.query()
        if (!row.next()) return ''
        const sysId = row.getUniqueValue()
        return row.next() ? '' : sysId
    }, '')
}
