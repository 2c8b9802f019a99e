/** Link rows: one per external identity, found and kept by a hash so that neither case nor length nor content matters. */

import { TABLES, type LinkKind } from '../shared/names.ts'
import type { LinkKey } from '../shared/plan.ts'
import { crypto } from './crypto.ts'
import { attempt } from './edge.ts'
import { lockRow, newToken } from './row-lock.ts'
import { countOf, findRow, numberOf, openTable, textOf, valueOf, type TableRecord } from './table.ts'
import { fromJson } from '../shared/json.ts'
import { countsAsExisting } from '../shared/link-record.ts'
import type { Link, Links } from '../shared/ports.ts'

/** A sys_id for a record that is to be made. */
export interface Reserved {
    readonly sysId: string
    /** True when nobody can have made a record under it yet. */
    readonly isNew: boolean
}

/** The links of one unit of work, as the sequences see them and as the record writer needs them. */
export interface LinkStore extends Links {
    /** The row behind an identity, fresh or as read before in this unit of work. */
    rowOf(key: LinkKey): TableRecord | null
    /**
     * The sys_id under which the identity's record is to be made: chosen once, for the first worker that asks, and the same for
     * everybody who asks later. `columns` are written when the row is made.
     */
    reserve(key: LinkKey, columns: Readonly<Record<string, string>>): Reserved | null
    /** Forgets what was read, after a write. */
    forget(key: LinkKey): void
}

/** Opens the links of one unit of work. */
export function openLinks(): LinkStore {
    const read: Record<string, TableRecord | null> = {}
    const rowOf = (key: LinkKey): TableRecord | null => {
        const hash = hashOf(key)
        if (read[hash] === undefined) read[hash] = findRow(TABLES.link, 'link_key', hash)
        return read[hash]
    }
    const forget = (key: LinkKey): void => {
        delete read[hashOf(key)]
    }
    return {
        rowOf,
        forget,
        find: (kind, externalId) => {
            const row = rowOf({ kind, externalId })
            return row === null ? null : toLink(row)
        },
        findAgain: (kind, externalId) => {
            forget({ kind, externalId })
            const row = rowOf({ kind, externalId })
            return row === null ? null : toLink(row)
        },
        reserve: (key, columns) => {
            const known = rowOf(key)
            const inserted = known ? null : insertLink(key, { record_id: newToken(), ...columns })
            if (inserted) {
                read[hashOf(key)] = inserted
                return { sysId: textOf(inserted, 'record_id'), isNew: true }
            }
            forget(key)
            const row = known || rowOf(key)
            if (!row) return null
            const sysId = valueOf(row, 'record_id') || reserveAgain(row.getUniqueValue(), columns)
            return sysId === null ? null : { sysId, isNew: false }
        },
        remember: (kind, externalId, facts) => {
            const key = { kind, externalId }
            const columns = {
                state: facts.state || '',
                occurred_at: facts.occurredAt || '',
                detail: JSON.stringify(facts.detail),
            }
            const known = rowOf(key) || insertLink(key, columns)
            forget(key)
            const row = known || rowOf(key)
            if (!row) throw new Error('a link can neither be stored nor found')
            for (const column of Object.keys(columns)) row.setValue(column, columns[column as keyof typeof columns])
            row.update()
            return toLink(row)
        },
        countOccurrence: (link, noted, occurredAt) => {
            forget(link)
            const row = lockRow(TABLES.link, link.sysId, newToken())
            if (!row) return
            row.setValue('occurrences', String(countOf(row, 'occurrences') + 1))
            if (noted) row.setValue('notes_written', String(countOf(row, 'notes_written') + 1))
            if (occurredAt > textOf(row, 'occurred_at')) row.setValue('occurred_at', occurredAt)
            if (link.number !== null) row.setValue('record_number', link.number)
            row.setValue('lock_token', 'NULL')
            row.update()
        },
        reopen: (link) => {
            forget(link)
            const row = openTable(TABLES.link)
            row.addQuery('sys_id', link.sysId)
            row.addQuery('record_id', link.recordId || '')
            row.setValue('record_id', 'NULL')
            row.setValue('record_number', 'NULL')
            row.setValue('incomplete', 'false')
            row.setValue('occurrences', '0')
            row.setValue('notes_written', '0')
            row.updateMultiple()
        },
    }
}

/** Kind and identity as one value of fixed length, case kept. */
export function hashOf(key: LinkKey): string {
    return crypto.sha256(`${key.kind}|${key.externalId}`)
}

function insertLink(key: LinkKey, columns: Readonly<Record<string, string>>): TableRecord | null {
    const row = openTable(TABLES.link)
    row.initialize()
    row.setValue('link_key', hashOf(key))
    row.setValue('kind', key.kind)
    row.setValue('external_id', key.externalId.slice(0, 512))
    for (const column of Object.keys(columns)) row.setValue(column, columns[column])
    const where = { doing: 'storing a link', record: TABLES.link, code: 'write_refused', level: 'warn' } as const
    return attempt(
        where,
        () => (row.insert() ? row : null),
        () => null,
    )
}

/** A row without a record: of two workers that choose a sys_id, the conditional update keeps one choice. */
function reserveAgain(sysId: string, columns: Readonly<Record<string, string>>): string | null {
    const free = openTable(TABLES.link)
    free.addQuery('sys_id', sysId)
    free.addNullQuery('record_id')
    for (const column of Object.keys(columns)) free.setValue(column, columns[column] || 'NULL')
    free.setValue('record_id', newToken())
    free.updateMultiple()
    const row = openTable(TABLES.link)
    return row.get(sysId) ? valueOf(row, 'record_id') : null
}

function toLink(row: TableRecord): Link {
    const state = { isIncomplete: textOf(row, 'incomplete') === '1', hasNumber: textOf(row, 'record_number') !== '' }
    let record: TableRecord | null = null
    const exists = countsAsExisting(state, () => {
        record = openRecord(row)
        return record !== null
    })
    return {
        sysId: row.getUniqueValue(),
        kind: textOf(row, 'kind') as LinkKind,
        externalId: textOf(row, 'external_id'),
        table: textOf(row, 'table_name'),
        recordId: exists ? valueOf(row, 'record_id') : null,
        number: record === null ? valueOf(row, 'record_number') : numberOf(record),
        state: valueOf(row, 'state'),
        occurredAt: valueOf(row, 'occurred_at'),
        occurrences: countOf(row, 'occurrences'),
        notesWritten: countOf(row, 'notes_written'),
        detail: fromJson<Readonly<Record<string, string>>>(textOf(row, 'detail'), {}),
    }
}

function openRecord(link: TableRecord): TableRecord | null {
    const sysId = textOf(link, 'record_id')
    const record = sysId === '' ? null : openTable(textOf(link, 'table_name'))
    return record && record.isValid() && record.get(sysId) ? record : null
}
