/** Lock rows: one per claim, unique by table, row and number, and what the claim wrote when it ended. */

import { TABLES } from '../shared/names.ts'
import type { Fields } from '../shared/plan.ts'
import { fromJson } from '../shared/json.ts'
import type { Instant } from '../shared/time.ts'
import { crypto } from './crypto.ts'
import { attempt } from './edge.ts'
import { updateRow } from './write.ts'
import { countOf, openTable, textOf, type TableRecord } from './table.ts'

/** The column that every claimed table has, and every lock. */
export const CLAIM_NUMBER = 'claim_number'

/** The column of a lock that keeps what its claim wrote when it ended. */
const END = 'end_values'

/** What that column holds. */
const MOST_END_LENGTH = 100000

/** The ends that one look reads. */
const MOST_ENDS = 50

/** The lock of the row with the highest number; null when it has none. */
export function newestLock(row: TableRecord): TableRecord | null {
    const lock = openLocks(row)
    lock.orderByDesc(CLAIM_NUMBER)
    lock.setLimit(1)
    lock.query()
    return lock.next() ? lock : null
}

/** Whether so many claims were made after number `ended`. A lock with a number of anybody's choice is one; renewing makes no other claim. */
export function hasLocks(row: TableRecord, ended: number, count: number): boolean {
    const lock = openLocks(row)
    lock.addQuery(CLAIM_NUMBER, '>', String(ended))
    lock.addQuery('is_renewal', '!=', 'true')
    lock.setLimit(count)
    lock.query()
    let found = 0
    while (lock.next()) found += 1
    return found >= count
}

/** What the locks of one row say. */
export interface LockFacts {
    readonly newest: number
    /** When the newest one expires. */
    readonly expiresAt: Instant
    /** The numbers that were claimed; renewing makes no other claim. */
    readonly claims: readonly number[]
}

/** The locks that one look at a page of rows reads, the newest of all rows first. */
const MOST_LOOKED_AT = 5000

/** What the locks of the rows say, by sys_id; a row without locks is not named. One query. */
export function readLocks(table: string, sysIds: readonly string[]): Readonly<Record<string, LockFacts>> {
    const known: Record<string, LockFacts> = {}
    if (sysIds.length === 0) return known
    const lock = openTable(TABLES.lock)
    lock.addQuery('record_id', 'IN', sysIds.join(','))
    lock.addQuery('table_name', table)
    lock.orderByDesc(CLAIM_NUMBER)
    lock.setLimit(MOST_LOOKED_AT)
    lock.query()
    while (lock.next()) {
        const sysId = textOf(lock, 'record_id')
        const number = countOf(lock, CLAIM_NUMBER)
        const before = known[sysId] || { newest: number, expiresAt: textOf(lock, 'expires_at'), claims: [] }
        const isRenewal = textOf(lock, 'is_renewal') === '1'
        known[sysId] = isRenewal ? before : { ...before, claims: before.claims.concat(number) }
    }
    return known
}

function openLocks(row: TableRecord): TableRecord {
    const lock = openTable(TABLES.lock)
    lock.addQuery('record_id', row.getUniqueValue())
    lock.addQuery('table_name', row.getTableName())
    return lock
}

/** Takes the number for one worker; null when another has it. */
export function insertLock(
    row: TableRecord,
    number: number,
    expiresAt: Instant,
    isRenewal: boolean,
): TableRecord | null {
    const [table, sysId] = [row.getTableName(), row.getUniqueValue()]
    const lock = openTable(TABLES.lock)
    lock.initialize()
    lock.setValue('lock_key', crypto.sha256(`${table}|${sysId}|${number}`))
    lock.setValue('table_name', table)
    lock.setValue('record_id', sysId)
    lock.setValue(CLAIM_NUMBER, String(number))
    lock.setValue('expires_at', expiresAt)
    lock.setValue('is_renewal', String(isRenewal))
    const where = { doing: 'claiming a row', record: table, code: 'busy', level: 'debug' } as const
    return attempt<TableRecord | null>(
        where,
        () => (lock.insert() ? lock : null),
        () => null,
    )
}

/** A record that a claim writes beside the row that it is of. */
interface KeptRecord {
    readonly table: string
    readonly sysId: string
    readonly fields: Fields
}

/** What the column holds: no column of a table is called `record`. */
type Kept = Fields & { readonly record?: KeptRecord }

/** Keeps with the lock what its claim is about to write into the row, and into a record beside it. */
export function keepEnd(lock: TableRecord, columns: Fields, record?: KeptRecord): void {
    const before = fromJson<{ readonly record?: KeptRecord }>(textOf(lock, END), {})
    const end = JSON.stringify({ ...columns, record: record || before.record })
    if (end.length <= MOST_END_LENGTH) updateRow(lock, { [END]: end }, null)
}

/** What the claims with a higher number than `after` wrote when they ended, the later over the earlier; null when none has ended. */
export function readLaterEnds(row: TableRecord, after: number): Fields | null {
    let ends: Fields | null = null
    for (const { record: _record, ...columns } of readKept(row, after))
        if (Object.keys(columns).length > 0) ends = { ...(ends || {}), ...columns }
    return ends
}

/** What the claims with a higher number wrote into a record beside the row, the later over the earlier. */
export function readLaterRecord(row: TableRecord, after: number, table: string, sysId: string): Fields {
    let fields: Fields = {}
    for (const { record } of readKept(row, after))
        if (record !== undefined && record.table === table && record.sysId === sysId)
            fields = { ...fields, ...record.fields }
    return fields
}

/**
 * What claims that never ended left in a record beside the row, of the newest claims with a higher number than `after`: each without the columns that a
 * later one wrote which ended.
 */
export function readLeftInRecord(
    row: TableRecord,
    after: number,
    newest: number,
    record: TableRecord,
): readonly Fields[] {
    const [table, sysId] = [record.getTableName(), record.getUniqueValue()]
    let left: readonly Fields[] = []
    for (const { record: kept, ...columns } of readKept(row, Math.max(after, newest - MOST_ENDS))) {
        if (kept === undefined || kept.table !== table || kept.sysId !== sysId) continue
        const hasEnded = Object.keys(columns).length > 0
        left = hasEnded ? left.map((one) => without(one, kept.fields)) : [...left, kept.fields]
    }
    return left
}

function without(fields: Fields, others: Fields): Fields {
    const rest: Record<string, string> = {}
    for (const column of Object.keys(fields)) if (others[column] === undefined) rest[column] = fields[column]
    return rest
}

/** What each of these claims kept, in their order; one that renewed its lease has a lock for each number. */
function readKept(row: TableRecord, after: number): readonly Kept[] {
    const lock = openLocks(row)
    lock.addQuery(CLAIM_NUMBER, '>', String(after))
    lock.orderBy(CLAIM_NUMBER)
    lock.setLimit(MOST_ENDS)
    lock.query()
    const kept: Kept[] = []
    for (let last = 0; lock.next(); last = countOf(lock, CLAIM_NUMBER)) {
        const end = fromJson<Kept>(textOf(lock, END), {})
        const isRenewed = textOf(lock, 'is_renewal') === '1' && countOf(lock, CLAIM_NUMBER) === last + 1
        const before = (isRenewed && kept.pop()) || {}
        kept.push({ ...before, ...end })
    }
    return kept
}
