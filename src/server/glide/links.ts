/** Link rows: one per external identity, found and kept by a hash so that neither case nor length nor content matters. */

import { TABLES, type LinkKind } from '../core/names.ts'
import type { LinkKey } from '../core/mapping/plan.ts'
import type { Link, Links } from '../app/ports.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { lockRow, newToken } from './row-lock.ts'
import { countOf, findRow, openTable, textOf, valueOf, type TableRecord } from './table.ts'

/** The links of one unit of work, as the sequences see them and as the record writer needs them. */
export interface LinkStore extends Links {
    /** The row behind an identity, fresh or as read before in this unit of work. */
    rowOf(key: LinkKey): TableRecord | null
    /** A new row that this worker holds locked; null when another worker was first. */
    reserve(key: LinkKey, table: string, token: string): TableRecord | null
    /** Keeps a row that this worker locked, so that it is not read again. */
    hold(key: LinkKey, row: TableRecord): void
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
        reserve: (key, table, token) => {
            const row = insertLink(key, { table_name: table, lock_token: token, locked_at: clock.now() })
            if (row) read[hashOf(key)] = row
            else forget(key)
            return row
        },
        hold: (key, row) => {
            read[hashOf(key)] = row
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
    try {
        return row.insert() ? row : null
    } catch (refused) {
        return null
    }
}

function toLink(row: TableRecord): Link {
    return {
        sysId: row.getUniqueValue(),
        kind: textOf(row, 'kind') as LinkKind,
        externalId: textOf(row, 'external_id'),
        table: textOf(row, 'table_name'),
        recordId: valueOf(row, 'record_id'),
        number: valueOf(row, 'record_number'),
        state: valueOf(row, 'state'),
        occurredAt: valueOf(row, 'occurred_at'),
        occurrences: countOf(row, 'occurrences'),
        notesWritten: countOf(row, 'notes_written'),
        detail: toDetail(textOf(row, 'detail')),
    }
}

function toDetail(text: string): Readonly<Record<string, string>> {
    if (text === '') return {}
    try {
        return JSON.parse(text) as Record<string, string>
    } catch (notJson) {
        return {}
    }
}
