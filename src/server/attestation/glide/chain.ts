/** Stores the attestation chain: rows that are inserted at their positions and never changed. */

import type { Chain, StoredAttestation } from '../app/attestation-ports.ts'
import { NO_TIP, type Attestation } from '../core/attestation.ts'
import type { AttestationKind } from '../core/kinds.ts'
import { SEALED_OF_ATTESTATION } from '../core/sealed-columns.ts'
import { TABLES } from '../../shared/names.ts'
import { ok } from '../../shared/result.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { openRowSeals } from '../../platform/row-seals.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'

const seals = openRowSeals('attestation', SEALED_OF_ATTESTATION)

export const chain: Chain = {
    tip: () => {
        const row = open()
        row.orderByDesc('position')
        const last = first(row)
        return last === null ? NO_TIP : { position: countOf(last, 'position'), head: textOf(last, 'head') }
    },
    append: (one) => {
        const stored = insertRow(TABLES.attestation, seals.seal(toColumns(one)), null)
        return stored.ok ? ok(null) : stored
    },
    newest: (kind) => {
        const row = open()
        row.addQuery('kind', kind)
        row.orderByDesc('position')
        return toStored(first(row))
    },
    lastOfDay: (kind, day) => {
        const row = ofDay(kind, day)
        row.orderByDesc('position')
        return toStored(first(row))
    },
    attestedDay: (day) => toStored(first(ofDay('day', day))),
    pagesOfDay: (kind, day) => {
        const row = ofDay(kind, day)
        row.orderBy('position')
        return collect(row, () => ({ count: countOf(row, 'row_count'), root: textOf(row, 'digest') }))
    },
    lastMeasured: (kind, rowIds) => {
        const known: Record<string, string> = {}
        if (rowIds.length === 0) return known
        const conditions = [['kind', '=', kind] as const, ['row_id', 'IN', rowIds.join(',')] as const]
        for (const { columns, value } of groupRows(TABLES.attestation, conditions, ['row_id'], 'MAX', 'measured_at'))
            known[columns.row_id] = value
        return known
    },
    heads: (from, to) => {
        const row = open()
        row.addQuery('position', '>=', String(from))
        row.addQuery('position', '<=', String(to))
        row.orderBy('position')
        return collect(row, () => textOf(row, 'head'))
    },
    after: (position, limit) => {
        const row = open()
        row.addQuery('position', '>', String(position))
        row.orderBy('position')
        row.setLimit(limit)
        return collect(row, () => toStored(row) as StoredAttestation)
    },
    isFollowed: (head, except) => {
        const row = open()
        row.addQuery('previous', head)
        row.addQuery('position', '!=', String(except))
        return first(row) !== null
    },
    unannounced: () => {
        const newest = chain.newest('day')
        return newest === null || newest.isAnnounced ? null : newest
    },
    markAnnounced: (sysId, at) => {
        const row = openTable(TABLES.attestation)
        if (!row.get(sysId)) return
        const written = updateRow(row, { announced_at: at }, null)
        if (!written.ok) journal.warn(`${written.failure.code}: it was not noted that a head was announced`)
    },
}

function open(): TableRecord {
    return openTable(TABLES.attestation)
}

function ofDay(kind: AttestationKind, day: string): TableRecord {
    const row = open()
    row.addQuery('kind', kind)
    row.addQuery('subject', day)
    return row
}

/** The first row of the query. A row of a measurement of the index has no position, and is behind all others. */
function first(row: TableRecord): TableRecord | null {
    row.setLimit(1)
    row.query()
    return row.next() && countOf(row, 'position') > 0 ? row : null
}

function collect<T>(row: TableRecord, read: () => T): readonly T[] {
    row.query()
    const found: T[] = []
    while (row.next()) found.push(read())
    return found
}

function toColumns(one: Attestation) {
    return {
        position_key: crypto.sha256(`position|${one.position}`),
        position: String(one.position),
        kind: one.kind,
        table_name: one.table,
        row_id: one.rowId,
        subject: one.subject,
        measured_at: one.measuredAt,
        row_count: String(one.count),
        digest: one.digest,
        content: one.content,
        previous: one.previous,
        head: one.head,
        attested_at: one.attestedAt,
    }
}

function toStored(row: TableRecord | null): StoredAttestation | null {
    if (row === null) return null
    return {
        sysId: row.getUniqueValue(),
        position: countOf(row, 'position'),
        kind: textOf(row, 'kind') as AttestationKind,
        table: textOf(row, 'table_name'),
        rowId: textOf(row, 'row_id'),
        subject: textOf(row, 'subject'),
        measuredAt: textOf(row, 'measured_at'),
        count: countOf(row, 'row_count'),
        digest: textOf(row, 'digest'),
        content: textOf(row, 'content'),
        previous: textOf(row, 'previous'),
        head: textOf(row, 'head'),
        attestedAt: textOf(row, 'attested_at'),
        seal: seals.verdictOf(row),
        isAnnounced: textOf(row, 'announced_at') !== '',
    }
}
