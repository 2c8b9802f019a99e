/** Lets others see the head of each day: the log, the people who are notified, and a record that the administrator names. */

import { gs } from '@servicenow/glide'
import type { StoredAttestation, Announcements } from '../app/attestation-ports.ts'
import { toHeadLine } from '../core/head-line.ts'
import { EVENTS, TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { attempt } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'
import { findRow, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'

type AnnouncementSettings = Pick<Settings, 'notify' | 'notifyGroup' | 'notifyHeadsRecord'>

/** Announces heads as the settings say. */
export function openAnnouncements({ notify, notifyGroup, notifyHeadsRecord }: AnnouncementSettings): Announcements {
    return {
        announce: (day) => {
            journal.info(toHeadLine(day))
            if (notify) announceByMail(day, notifyGroup)
            if (notifyHeadsRecord !== '') writeNote(day, notifyHeadsRecord)
        },
    }
}

function announceByMail(day: StoredAttestation, group: string): void {
    const row = openTable(TABLES.attestation)
    if (row.get(day.sysId)) gs.eventQueue(EVENTS.dayAttested, row as never, day.head, groupId(group))
}

function groupId(name: string): string {
    const row = name === '' ? null : whenReadable(() => findRow('sys_user_group', 'name', name), null)
    return row !== null && textOf(row, 'active') === '1' ? row.getUniqueValue() : ''
}

/** The setting names a table and a number or sys_id, such as `incident INC0010001`. */
function writeNote(day: StoredAttestation, named: string): void {
    const where = {
        doing: 'writing a head into a record',
        record: named,
        code: 'write_refused',
        level: 'warn',
    } as const
    attempt(
        where,
        () => {
            const row = findNamed(named)
            if (row === null || !row.isValidField('work_notes'))
                return journal.warn(
                    `The record "${named}" was not found, or has no work notes: no head was written there`,
                )
            const written = updateRow(row, {}, toHeadLine(day))
            if (!written.ok) journal.warn(`${written.failure.code}: no head was written into the record "${named}"`)
        },
        () => undefined,
    )
}

function findNamed(named: string): TableRecord | null {
    const [table = '', name = ''] = named.trim().split(/\s+/)
    const row = openTable(table)
    if (name === '' || !row.isValid()) return null
    if (/^[0-9a-f]{32}$/.test(name)) return row.get(name) ? row : null
    return row.isValidField('number') ? findRow(table, 'number', name) : null
}
