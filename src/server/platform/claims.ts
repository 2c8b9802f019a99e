/**
 * Claims: which worker may work on a row, decided by a unique index, because nothing else is documented to be one step.
 *
 * A row that is worked on counts its claims in `claim_number`. A worker claims number N + 1 by inserting a lock row under the hash of table,
 * row and number. The worker that inserts it has it for good: no number is given twice, so a worker that was taken for dead and comes back finds
 * that the row has moved on. Nothing is deleted at the end; the table cleaner removes lock rows after a day.
 *
 * | The insert is refused, and the lock row | Then |
 * |---|---|
 * | has not expired | another worker is at work |
 * | has expired | its worker died: the row is written with that number, and the next number is claimed |
 *
 * One assumption: no single statement takes longer than half a lease, because a worker asks the clock before it writes.
 */

import { gs } from '@servicenow/glide'
import { TABLES } from '../shared/names.ts'
import { addSeconds, type Instant } from '../shared/time.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { attempt } from './edge.ts'
import { updateRow } from './write.ts'
import { countOf, findRow, openTable, textOf, type TableRecord } from './table.ts'

/** The column that every claimed table has. */
export const CLAIM_NUMBER = 'claim_number'

/** One worker's claim on one row. */
export interface Claim {
    readonly row: TableRecord
    /** What the row's `claim_number` becomes with the write that ends the claim. */
    readonly number: number
    /** Whether this worker may still write; asked right before each write. Past half the lease it renews, or finds that another took over. */
    readonly isOurs: () => boolean
}

/** What claiming one row needs to know. */
export interface ClaimRules {
    readonly leaseSeconds: number
    /** Whether the row, as it is now, is to be worked on. */
    readonly isFree: (row: TableRecord) => boolean
    /** Whether a worker may be at it already: then the lock row is looked for before one is inserted, which spares the log a refusal. */
    readonly isContended: (row: TableRecord) => boolean
    /**
     * Whether a worker that needs longer may renew its lease. In the same moment another may take it for dead, so what it does must be such that
     * doing it twice changes nothing. Where that is not so, it gives up.
     */
    readonly canRenew: boolean
    /** Writes down that the worker which had this claim died; false ends the work on the row. */
    readonly abandon: (row: TableRecord, number: number) => boolean
}

/** A worker that died twice in a row is as many as one run takes over. */
const MOST_TAKEN_OVER = 3

/** Claims the row for this worker; null when another has it, or it needs no work. */
export function claimRow(table: string, sysId: string, rules: ClaimRules): Claim | null {
    const claimed = tryClaim(table, sysId, rules)
    return typeof claimed === 'string' ? null : claimed
}

function tryClaim(table: string, sysId: string, rules: ClaimRules): Claim | 'held' | 'not_free' {
    for (let round = 0; round < MOST_TAKEN_OVER; round++) {
        const row = openTable(table)
        if (!row.get(sysId) || !rules.isFree(row)) return 'not_free'
        const number = countOf(row, CLAIM_NUMBER) + 1
        const key = keyOf(table, sysId, number)
        const known = round > 0 || rules.isContended(row) ? findLock(key) : null
        const since = clock.now()
        if (known === null && insertLock(key, table, sysId, number, addSeconds(since, rules.leaseSeconds)))
            return toClaim(row, number, key, since, rules)
        const lock = known || findLock(key)
        if (lock === null || textOf(lock, 'expires_at') > clock.now()) return 'held'
        if (!rules.abandon(row, number)) return 'not_free'
    }
    return 'held'
}

/** A short piece of work outlasts no more than this many looks at its lock; there is no sleep in a scope. */
const LOOKS = 25
const SHORT_LEASE_SECONDS = 60

/** Claims a row for a change of a few statements, whatever its state; null when others keep it, or it is gone. Write `claim_number` with the change. */
export function claimSoon(
    table: string,
    sysId: string,
    isFree: (row: TableRecord) => boolean = () => true,
): Claim | null {
    const rules: ClaimRules = {
        leaseSeconds: SHORT_LEASE_SECONDS,
        canRenew: false,
        isFree,
        isContended: () => true,
        // Its change is lost or written: either way the next one reads the row again.
        abandon: (row, number) => updateRow(row, { [CLAIM_NUMBER]: String(number) }, null).ok,
    }
    for (let look = 0; look < LOOKS; look++) {
        const claimed = tryClaim(table, sysId, rules)
        if (claimed !== 'held') return claimed === 'not_free' ? null : claimed
    }
    return null
}

/** `since` was read before the lock was inserted: a worker that pauses after that has the less of its lease. */
function toClaim(row: TableRecord, number: number, key: string, since: Instant, rules: ClaimRules): Claim {
    let safeUntil = halfway(since, rules.leaseSeconds)
    const isOurs = (): boolean => {
        for (let now = clock.now(); now >= safeUntil; now = clock.now()) {
            if (!rules.canRenew || !renew(row, number, key, now, rules.leaseSeconds)) return false
            safeUntil = halfway(now, rules.leaseSeconds)
        }
        return true
    }
    return { row, number, isOurs }
}

function renew(row: TableRecord, number: number, key: string, now: Instant, leaseSeconds: number): boolean {
    const lock = findLock(key)
    if (lock === null || !updateRow(lock, { expires_at: addSeconds(now, leaseSeconds) }, null).ok) return false
    const stored = openTable(row.getTableName())
    return stored.get(row.getUniqueValue()) && countOf(stored, CLAIM_NUMBER) < number
}

function halfway(since: Instant, leaseSeconds: number): Instant {
    return addSeconds(since, leaseSeconds / 2)
}

function keyOf(table: string, sysId: string, number: number): string {
    return crypto.sha256(`${table}|${sysId}|${number}`)
}

function findLock(key: string): TableRecord | null {
    return findRow(TABLES.lock, 'lock_key', key)
}

function insertLock(key: string, table: string, sysId: string, number: number, expiresAt: Instant): boolean {
    const lock = openTable(TABLES.lock)
    lock.initialize()
    lock.setValue('lock_key', key)
    lock.setValue('table_name', table)
    lock.setValue('record_id', sysId)
    lock.setValue(CLAIM_NUMBER, String(number))
    lock.setValue('expires_at', expiresAt)
    const where = { doing: 'claiming a row', record: table, code: 'busy', level: 'debug' } as const
    return attempt(
        where,
        () => Boolean(lock.insert()),
        () => false,
    )
}

/** Names one worker, or one row that is to be made. */
export function newToken(): string {
    return gs.generateGUID()
}
