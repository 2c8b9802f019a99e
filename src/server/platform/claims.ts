/**
 * Claims: which worker may work on a row, decided by a unique index, because nothing else is documented to be one step.
 *
 * A row that is worked on counts its claims in `claim_number`. A worker claims the next number by inserting a lock row under the hash of table,
 * row and number. The worker that inserts it has it for good, and the highest number is the one that counts. To renew is to claim the next number
 * once more, and so is to take over: of a worker that wakes late and the one that took it for dead, the index lets one go on.
 *
 * | The newest lock of the row | Then |
 * |---|---|
 * | has a number that the row has reached | nobody is at work: the next number is claimed |
 * | has a higher number and has not expired | another worker is at work |
 * | has a higher number and has expired | its worker died: the next number is claimed, and then the loss is written down |
 *
 * Nothing is deleted at the end. The table cleaner removes lock rows after a day, which is longer than any transaction lives.
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
import { countOf, openTable, textOf, type TableRecord } from './table.ts'

/** The column that every claimed table has. */
export const CLAIM_NUMBER = 'claim_number'

/** One worker's claim on one row. */
export interface Claim {
    readonly row: TableRecord
    /** What the row's `claim_number` becomes with the write that ends the claim. Renewing raises it: read it after `isOurs`. */
    readonly number: number
    /** Whether this worker may still write; asked right before each write. Past half the lease it renews, or finds that another took over. */
    readonly isOurs: () => boolean
}

/** What claiming one row needs to know. */
export interface ClaimRules {
    readonly leaseSeconds: number
    /** Whether the row, as it is now, is to be worked on. */
    readonly isFree: (row: TableRecord) => boolean
    /** Whether a worker may be at it already: then the newest lock is looked for before one is inserted, which spares the log a refusal. */
    readonly isContended: (row: TableRecord) => boolean
    /** Writes down that the worker died which had claimed `number`; false ends the work on the row. Nobody else writes the row meanwhile. */
    readonly abandon: (row: TableRecord, number: number) => boolean
}

/** Claims the row for this worker; null when another has it, or it needs no work. */
export function claimRow(table: string, sysId: string, rules: ClaimRules): Claim | null {
    const claimed = tryClaim(table, sysId, rules)
    return typeof claimed === 'string' ? null : claimed
}

function tryClaim(table: string, sysId: string, rules: ClaimRules): Claim | 'held' | 'not_free' {
    const row = openTable(table)
    return row.get(sysId) ? claimRead(row, sysId, rules) : 'not_free'
}

/** Who gets the next number of a row as it was read knows that nobody has claimed and changed it since. */
function claimRead(row: TableRecord, sysId: string, rules: ClaimRules): Claim | 'held' | 'not_free' {
    if (!rules.isFree(row)) return 'not_free'
    const ended = countOf(row, CLAIM_NUMBER)
    if (!rules.isContended(row)) {
        const claimed = insertClaim(row, ended + 1, rules.leaseSeconds)
        if (claimed !== null) return claimed
    }
    const newest = newestLock(row.getTableName(), sysId)
    const last = newest === null ? 0 : countOf(newest, CLAIM_NUMBER)
    if (newest === null || last <= ended) return insertClaim(row, ended + 1, rules.leaseSeconds) || 'held'
    if (textOf(newest, 'expires_at') > clock.now()) return 'held'
    const claimed = insertClaim(row, last + 1, rules.leaseSeconds)
    return claimed === null ? 'held' : takeOver(claimed, last, rules)
}

/** The worker with the number `lost` can no longer renew. It may have ended its work after the row was read, so the row is read again. */
function takeOver(claimed: Held, lost: number, rules: ClaimRules): Claim | 'held' | 'not_free' {
    const row = openTable(claimed.row.getTableName())
    if (!row.get(claimed.row.getUniqueValue())) return 'not_free'
    claimed.row = row
    const isLost = countOf(row, CLAIM_NUMBER) < lost
    if (!claimed.isOurs()) return 'held'
    if (rules.isFree(row) && (!isLost || rules.abandon(row, lost))) return claimed
    if (claimed.isOurs()) updateRow(row, { [CLAIM_NUMBER]: String(claimed.number) }, null)
    return 'not_free'
}

/** A short piece of work outlasts no more than this many looks at its lock; there is no sleep in a scope. */
const LOOKS = 25
const SHORT_LEASE_SECONDS = 60

/**
 * Claims a row for a change of a few statements, whatever its state; null when others keep it, or it is gone. `known` is the row where it was read
 * before, and not made, in this unit of work. Write `claim_number` with the change.
 */
export function claimSoon(
    table: string,
    sysId: string,
    isFree: (row: TableRecord) => boolean = () => true,
    known: TableRecord | null = null,
): Claim | null {
    const rules = (look: number): ClaimRules => ({
        leaseSeconds: SHORT_LEASE_SECONDS,
        isFree,
        isContended: () => look > 0,
        // Its change is lost or written: either way this worker has read the row again.
        abandon: () => true,
    })
    for (let look = 0; look < LOOKS; look++) {
        const isFirst = look === 0 && known !== null
        const claimed = isFirst ? claimRead(known, sysId, rules(look)) : tryClaim(table, sysId, rules(look))
        if (typeof claimed !== 'string') return claimed
        if (claimed === 'not_free' && !isFirst) return null
    }
    return null
}

/** Claims a row as it was read before, so that what was decided by it still holds; null when another worker is at it, or has been since. */
export function claimAsRead(row: TableRecord): Claim | null {
    const seen = countOf(row, CLAIM_NUMBER)
    const claimed = claimRead(row, row.getUniqueValue(), {
        leaseSeconds: SHORT_LEASE_SECONDS,
        isFree: () => true,
        isContended: () => false,
        abandon: () => true,
    })
    if (typeof claimed === 'string' || countOf(claimed.row, CLAIM_NUMBER) === seen)
        return typeof claimed === 'string' ? null : claimed
    endClaim(claimed)
    return null
}

/** Ends a claim that changed nothing, so that nobody has to wait for its lease. */
export function endClaim(claim: Claim): void {
    if (claim.isOurs()) updateRow(claim.row, { [CLAIM_NUMBER]: String(claim.number) }, null)
}

/** A claim as this file sees it. */
interface Held extends Claim {
    row: TableRecord
    number: number
}

/** Null when another has the number. The clock is read before: a worker that pauses after that has the less of its lease. */
function insertClaim(row: TableRecord, number: number, leaseSeconds: number): Held | null {
    const since = clock.now()
    if (!insertLock(row, number, addSeconds(since, leaseSeconds))) return null
    let safeUntil = halfway(since, leaseSeconds)
    const isOurs = (): boolean => {
        for (let now = clock.now(); now >= safeUntil; now = clock.now()) {
            if (!insertLock(row, claimed.number + 1, addSeconds(now, leaseSeconds))) return false
            claimed.number += 1
            safeUntil = halfway(now, leaseSeconds)
        }
        return true
    }
    const claimed: Held = { row, number, isOurs }
    return claimed
}

function halfway(since: Instant, leaseSeconds: number): Instant {
    return addSeconds(since, leaseSeconds / 2)
}

function newestLock(table: string, sysId: string): TableRecord | null {
    const lock = openTable(TABLES.lock)
    lock.addQuery('record_id', sysId)
    lock.addQuery('table_name', table)
    lock.orderByDesc(CLAIM_NUMBER)
    lock.setLimit(1)
    lock.query()
    return lock.next() ? lock : null
}

function insertLock(row: TableRecord, number: number, expiresAt: Instant): boolean {
    const [table, sysId] = [row.getTableName(), row.getUniqueValue()]
    const lock = openTable(TABLES.lock)
    lock.initialize()
    lock.setValue('lock_key', crypto.sha256(`${table}|${sysId}|${number}`))
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
