/** Reads the rows that are attested, each with the digest of what never changes in it. */

import type { AttestedRows, DayRow, MeasuredRow } from '../app/attestation-ports.ts'
import { toRowDigest } from '../core/attestation.ts'
import { COVERED, toCovered, toReadColumns } from '../core/covered.ts'
import { DAY_TABLES, ROW_KINDS, type DayKind, type RowKind } from '../core/kinds.ts'
import { dayOf } from '../../shared/time.ts'
import { SEALED_OF_DECISION, SEALED_OF_EVIDENCE } from '../../shared/sealed-rows.ts'
import { MEASURED } from '../../shared/unique-indexes.ts'
import { openRowSeals, type RowSeals } from '../../platform/row-seals.ts'
import { crypto } from '../../platform/crypto.ts'
import { openTable, textOf, textsOf, type TableRecord } from '../../platform/table.ts'
import { readKeptSeconds } from './retention.ts'

/** Rows that the app brings up to date after they were attested. */
const SEALS: Readonly<Partial<Record<DayKind, RowSeals>>> = {
    evidence_rows: openRowSeals('evidence', SEALED_OF_EVIDENCE),
    decision_rows: openRowSeals('decision', SEALED_OF_DECISION),
}

export const attestedRows: AttestedRows = {
    measuredAfter: (kind, { at, sysId }, limit) => {
        const { measuredAt } = ROW_KINDS[kind]
        const ofThatSecond =
            at === ''
                ? []
                : readMeasured(kind, limit, (row) => {
                      row.addQuery(measuredAt, at)
                      toBehind(row, sysId)
                  })
        if (ofThatSecond.length > 0) return ofThatSecond
        return readMeasured(kind, limit, (row) => {
            row.addQuery(measuredAt, '>', at === '' ? EARLIEST : at)
            row.orderBy(measuredAt)
            row.orderBy('sys_id')
        })
    },
    measuredBefore: (kind, before, afterId, limit) =>
        readMeasured(kind, limit, (row) => {
            row.addQuery(ROW_KINDS[kind].measuredAt, '<', before)
            toBehind(row, afterId)
        }),
    byId: (kind, rowIds) => {
        const found: Record<string, MeasuredRow> = {}
        const row = openTable(ROW_KINDS[kind].table)
        row.addQuery('sys_id', 'IN', rowIds.join(','))
        row.query()
        while (row.next()) found[row.getUniqueValue()] = toMeasured(kind, row)
        return found
    },
    ofDay: (kind, day, afterId, upToId, limit) => {
        const row = openStored(kind)
        row.addQuery('sys_created_on', '>=', `${day} 00:00:00`)
        row.addQuery('sys_created_on', '<=', `${day} 23:59:59`)
        if (upToId !== null) row.addQuery('sys_id', '<=', upToId)
        toBehind(row, afterId)
        row.setLimit(limit)
        row.query()
        const found: DayRow[] = []
        while (row.next()) found.push(toDayRow(kind, row))
        return found
    },
    asWritten: (kind, rowIds) => {
        const seals = SEALS[kind]
        if (seals === undefined || rowIds.length === 0) return []
        const row = openTable(DAY_TABLES[kind])
        row.addQuery('sys_id', 'IN', rowIds.join(','))
        row.query()
        const found: string[] = []
        // Where this node knows no key, nothing shows that the row was changed.
        while (row.next()) if (seals.verdictOf(row) !== 'tampered') found.push(row.getUniqueValue())
        return found
    },
    firstDay: (kind) => {
        const row = openStored(kind)
        row.orderBy('sys_created_on')
        row.setLimit(1)
        row.query()
        return row.next() ? dayOf(textOf(row, 'sys_created_on')) : null
    },
    keptSeconds: readKeptSeconds,
}

/** Rows behind a sys_id, in the order of sys_ids. A condition with an empty value would be dropped. */
function toBehind(row: TableRecord, sysId: string): void {
    if (sysId !== '') row.addQuery('sys_id', '>', sysId)
    row.orderBy('sys_id')
}

const EARLIEST = '1970-01-01 00:00:00'

function readMeasured(kind: RowKind, limit: number, narrow: (row: TableRecord) => void): readonly MeasuredRow[] {
    const { isDone, table } = ROW_KINDS[kind]
    const row = openTable(table)
    narrow(row)
    if (isDone !== null) row.addQuery(isDone[0], isDone[1], isDone[2])
    row.setLimit(limit)
    row.query()
    const found: MeasuredRow[] = []
    while (row.next()) found.push(toMeasured(kind, row))
    return found
}

function toMeasured(kind: RowKind, row: TableRecord): MeasuredRow {
    const { measuredAt, table } = ROW_KINDS[kind]
    const { subject } = COVERED[kind]
    const covered = toCovered(COVERED[kind], textsOf(row, toReadColumns(COVERED[kind])))
    const sysId = row.getUniqueValue()
    return {
        sysId,
        subject: textOf(row, subject).slice(0, 255),
        measuredAt: textOf(row, measuredAt),
        digest: toRowDigest(table, sysId, covered, crypto.sha256),
    }
}

/** Rows of the app: one that a measurement of the index has left behind has the text of a measurement, or no subject. */
function openStored(kind: DayKind): TableRecord {
    const { subject } = COVERED[kind]
    const row = openTable(DAY_TABLES[kind])
    row.addQuery(subject, '!=', MEASURED)
    row.addNotNullQuery(subject)
    return row
}

function toDayRow(kind: DayKind, row: TableRecord): DayRow {
    const { columns, subject } = COVERED[kind]
    const sysId = row.getUniqueValue()
    return {
        sysId,
        subject: textOf(row, subject).slice(0, 255),
        digest: toRowDigest(DAY_TABLES[kind], sysId, textsOf(row, columns), crypto.sha256),
        updatedAt: textOf(row, 'sys_updated_on'),
    }
}
