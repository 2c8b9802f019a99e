/** The memory of what people were told: one row for each subject, and an event for each telling. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../../shared/names.ts'
import type { KnownNotice, NoticeKind, Sighting } from '../../core/alerts/catalogue.ts'
import type { Notices } from '../../app/alerts/alert-ports.ts'
import { countRows } from '../../../platform/aggregates.ts'
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

const EVENT_OF: Readonly<Record<NoticeKind, string>> = {
    dead_letters: EVENTS.noticeDeadLetters,
    control: EVENTS.noticeControl,
    evidence: EVENTS.noticeEvidence,
    token: EVENTS.noticeToken,
    traffic: EVENTS.noticeTraffic,
    integrity: EVENTS.noticeIntegrity,
}

/** The memory of one run; `group` names who is told besides those who subscribed. */
export function openNotices(group: string): Notices {
    return {
        find: (kind, subject) => toKnown(rowOf(kind, subject)),
        standing,
        toldSince: (kind, since) =>
            countRows(TABLES.notice, [
                ['kind', '=', kind],
                ['last_told', '>', since],
            ]),
        renew: (known, sighting, now) => void write(known, sighting, now, {}),
        tell: (known, sighting, now) => tell(known, sighting, now, group),
        end,
    }
}

/**
 * The row is written before the event is raised: a worker that dies in between tells nobody, and nobody is told twice.
 * The update is conditional on how often it was told, so that of two workers one tells; a new row is one by its unique key.
 */
function tell(known: KnownNotice | null, sighting: Sighting, now: string, group: string): boolean {
    const token = gs.generateGUID()
    const told = { last_told: now, told_by: token, told_count: '1' }
    if (known === null) {
        if (!write(null, sighting, now, told)) return false
    } else {
        const row = openTable(TABLES.notice)
        row.addQuery('sys_id', known.sysId)
        row.addQuery('told_count', String(known.toldCount))
        row.setValue('told_count', String(known.toldCount + 1))
        row.setValue('told_by', token)
        row.setValue('last_told', now)
        row.updateMultiple()
        write(known, sighting, now, {})
    }
    const row = rowOf(sighting.kind, sighting.subject)
    if (row === null || textOf(row, 'told_by') !== token) return false
    gs.eventQueue(EVENT_OF[sighting.kind], row as never, sighting.subject, groupId(group))
    return true
}

function write(
    known: KnownNotice | null,
    sighting: Sighting,
    now: string,
    more: Readonly<Record<string, string>>,
): boolean {
    const fields = {
        kind: sighting.kind,
        subject: sighting.subject.slice(0, 255),
        detail: sighting.detail.slice(0, 1000),
        table_name: sighting.table,
        record_id: sighting.recordId,
        state: 'standing',
        last_seen: now,
        ...(known !== null && known.isStanding ? {} : { since: now, ended_at: '' }),
        ...more,
    }
    if (known === null)
        return insertRow(TABLES.notice, { notice_key: keyOf(sighting.kind, sighting.subject), ...fields }, null).ok
    const row = openTable(TABLES.notice)
    return row.get(known.sysId) && updateRow(row, fields, null).ok
}

function end(kind: NoticeKind, subject: string, now: string): void {
    const row = rowOf(kind, subject)
    if (row !== null) updateRow(row, { state: 'over', ended_at: now }, null)
}

function standing(kind: NoticeKind, limit: number): readonly string[] {
    const row = openTable(TABLES.notice)
    row.addQuery('kind', kind)
    row.addQuery('state', 'standing')
    row.setLimit(limit)
    row.query()
    const subjects: string[] = []
    while (row.next()) subjects.push(textOf(row, 'subject'))
    return subjects
}

function rowOf(kind: NoticeKind, subject: string): TableRecord | null {
    return findRow(TABLES.notice, 'notice_key', keyOf(kind, subject))
}

function toKnown(row: TableRecord | null): KnownNotice | null {
    if (row === null) return null
    return {
        sysId: row.getUniqueValue(),
        isStanding: textOf(row, 'state') === 'standing',
        since: textOf(row, 'since'),
        lastTold: valueOf(row, 'last_told'),
        toldCount: countOf(row, 'told_count'),
    }
}

function keyOf(kind: NoticeKind, subject: string): string {
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
