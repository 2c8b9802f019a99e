/** Narrows evidence to one record: what names it, what shares a transaction with that, and what lies in the window around it. */

import { secondsBetween } from '../../../shared/time.ts'
import type { Evidence, RecordMention } from '../model.ts'
import { isSameRecord, weaker } from './grade.ts'
import { RECORD_NOT_NAMED } from './why-hop.ts'

/**
 * The rows that have to do with the record, each with what it says in view of that record.
 *
 * | The row | Its grade |
 * |---|---|
 * | names the record | as it is |
 * | shares a transaction with a row that names the record, and no row of that transaction names another record | as it is |
 * | shares such a transaction, and another record is named in it | at most TEMPORAL_INFERRED |
 * | names no record and lies within the window around a row that names it | at most TEMPORAL_INFERRED |
 * | anything else | left out |
 */
export function rowsOfRecord(
    record: RecordMention,
    rows: readonly Evidence[],
    windowSeconds: number,
): readonly Evidence[] {
    const named = rows.filter((row) => isOf(row, record))
    const ids = named.map((row) => row.record?.id || null).filter((id) => id !== null)
    const naming = rows.filter((row) => isOf(row, record) || ids.indexOf(row.record?.id || '') >= 0)
    const transactions = naming.map(({ transactionId }) => transactionId).filter((id) => id !== null)
    const found: Evidence[] = []
    for (const row of rows) {
        if (naming.indexOf(row) >= 0) found.push(row)
        else if (row.transactionId !== null && transactions.indexOf(row.transactionId) >= 0)
            found.push(isAlone(row.transactionId, naming, rows) ? row : lowered(row))
        else if (row.record === null && naming.some((one) => isNear(one, row, windowSeconds))) found.push(lowered(row))
    }
    return found
}

function isOf(row: Evidence, record: RecordMention): boolean {
    return isSameRecord(row.record, record)
}

function isAlone(transactionId: string, naming: readonly Evidence[], rows: readonly Evidence[]): boolean {
    return rows.every((row) => row.transactionId !== transactionId || row.record === null || naming.indexOf(row) >= 0)
}

function isNear(one: Evidence, other: Evidence, windowSeconds: number): boolean {
    if (one.executedAt === null || other.executedAt === null) return false
    return Math.abs(secondsBetween(one.executedAt, other.executedAt)) <= windowSeconds
}

function lowered(row: Evidence): Evidence {
    return {
        ...row,
        confidence: weaker(row.confidence, 'TEMPORAL_INFERRED'),
        subjects: row.subjects.map((subject) => ({
            ...subject,
            confidence: weaker(subject.confidence, 'TEMPORAL_INFERRED'),
        })),
        whyNotHigher: RECORD_NOT_NAMED,
    }
}
