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
 * | has expired, and so have many before it of which the row says nothing | nobody can write the row: it rests for an hour |
 * | says that it expires later than any lease would | it is nobody's: it is removed, and counts as expired |
 *
 * Nothing else is deleted. The table cleaner removes lock rows after a day, which is longer than any transaction lives.
 *
 * Between the look at the clock and the write may lie rules of a customer, of any length. So a worker looks at the clock after the write that ends
 * its claim as well. Who was too late may have overwritten the end of a later claim: every claim but the first keeps its end in its lock before
 * it writes the row, and there the late worker, or the next one that claims the row, finds it and writes it again. What was decided by the row is
 * decided again after that: `endClaimInOrder` reports it.
 *
 * Rows that every event claims keep no ends until a claim of theirs is lost. The worker that takes over counts on from a million, so that
 * everybody after it knows, without a read, that a late worker may still be at it.
 */

import { gs } from '@servicenow/glide'
import { TABLES } from '../shared/names.ts'
import type { Fields, WriteFailure } from '../shared/plan.ts'
import { fail, type Result } from '../shared/result.ts'
import { addSeconds, type Instant } from '../shared/time.ts'
import { clock } from './clock.ts'
import {
    CLAIM_NUMBER,
    hasLocks,
    insertLock,
    keepEnd,
    newestLock,
    readLaterEnds,
    readLaterRecord,
    readLeftInRecord,
    type LockFacts,
} from './locks.ts'
import { differences, updateRow } from './write.ts'
import { countOf, openTable, textOf, type TableRecord } from './table.ts'

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
    /** After so many claims of which none was written down, the instance takes no write of the row, and it rests after each. Without it there is no bound. */
    readonly mostUnwritten?: number
}

/** More than the attempts at any work: claims of workers that died are written down by the next. */
export const MOST_UNWRITTEN = 9

/** How long after its newest claim a row rests that the instance lets nobody write. What refuses the writes may end, so it is tried again. */
const REST_SECONDS = 3600

/** A lock that expires later than that from now is of no worker: the longest lease is five times the longest that can be set. */
export const LONGEST_LEASE_SECONDS = 18000

/** Rows that every event about them claims. */
const SPARING: readonly string[] = [TABLES.gateway, TABLES.link]

/** The numbers of such a row after a worker lost its claim are higher than this. */
const AFTER_A_LOSS = 1000000

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
    const newest = newestLock(row)
    const last = newest === null ? 0 : countOf(newest, CLAIM_NUMBER)
    if (newest === null || last <= ended) return insertClaim(row, ended + 1, rules.leaseSeconds) || 'held'
    const now = clock.now()
    const expiresAt = textOf(newest, 'expires_at')
    const isNobodys = expiresAt > addSeconds(now, LONGEST_LEASE_SECONDS)
    if (!isNobodys && expiresAt > now) return 'held'
    const { mostUnwritten } = rules
    const mayRest = mostUnwritten !== undefined && last - ended >= mostUnwritten && !isNobodys
    if (mayRest && isWithinRest(expiresAt, now) && hasLocks(row, ended, mostUnwritten)) return 'not_free'
    const claimed = insertClaim(row, last + 1, rules.leaseSeconds)
    if (isNobodys) newest.deleteRecord()
    return claimed === null ? 'held' : takeOver(claimed, last, rules)
}

function isWithinRest(expiresAt: Instant, now: Instant): boolean {
    return addSeconds(expiresAt, REST_SECONDS) > now
}

/** Whether no worker can claim a row that counts `ended` claims, by what its locks say: another is at it, or the row rests. */
export function isOutOfReach(locks: LockFacts | undefined, ended: number): boolean {
    if (locks === undefined || locks.newest <= ended) return false
    const now = clock.now()
    const { claims, expiresAt } = locks
    if (expiresAt > addSeconds(now, LONGEST_LEASE_SECONDS)) return false
    if (expiresAt > now) return true
    return isWithinRest(expiresAt, now) && claims.filter((number) => number > ended).length >= MOST_UNWRITTEN
}

/** The worker with the number `lost` can no longer renew. It may have ended its work after the row was read, so the row is read again. */
function takeOver(claimed: Held, lost: number, rules: ClaimRules): Claim | 'held' | 'not_free' {
    const row = readRestored(claimed.row)
    if (row === null) return 'not_free'
    claimed.row = row
    // Others counted on meanwhile, and what this worker took for the newest number is an old one.
    if (countOf(row, CLAIM_NUMBER) >= claimed.number) return 'held'
    const isLost = countOf(row, CLAIM_NUMBER) < lost
    if (!claimed.isOurs() || (isLost && !countOnAfterLoss(claimed, rules.leaseSeconds))) return 'held'
    if (rules.isFree(row)) {
        if (!isLost) return claimed
        const isWorthwhile = rules.abandon(row, lost)
        if (isLate(claimed)) restoreLaterEnds(row, lost)
        if (isWorthwhile) return claimed
    }
    endClaim(claimed)
    return 'not_free'
}

/**
 * Of the workers that took a number after a lost one, the index lets one count on: the number is the same for all of them. With it, neither the lost
 * worker nor the others can renew.
 */
function countOnAfterLoss(claimed: Held, leaseSeconds: number): boolean {
    if (SPARING.indexOf(claimed.row.getTableName()) < 0 || claimed.number > AFTER_A_LOSS) return true
    const number = AFTER_A_LOSS + 1
    const lock = insertLock(claimed.row, number, addSeconds(clock.now(), leaseSeconds), true)
    if (lock === null) return false
    claimed.lock = lock
    claimed.number = number
    return true
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
    lock: TableRecord
}

/** Null when another has the number. The clock is read before: a worker that pauses after that has the less of its lease. */
function insertClaim(row: TableRecord, number: number, leaseSeconds: number): Held | null {
    const since = clock.now()
    const first = insertLock(row, number, addSeconds(since, leaseSeconds), false)
    if (first === null) return null
    let safeUntil = addSeconds(since, leaseSeconds / 2)
    const isOurs = (): boolean => {
        for (let now = clock.now(); now >= safeUntil; now = clock.now()) {
            const lock = insertLock(row, claimed.number + 1, addSeconds(now, leaseSeconds), true)
            if (lock === null) return false
            claimed.lock = lock
            claimed.number += 1
            safeUntil = addSeconds(now, leaseSeconds / 2)
        }
        return true
    }
    const claimed: Held = { row, number, isOurs, lock: first }
    return claimed
}

/**
 * Writes the change that ends a claim, and its number. Ask `isOurs` before. The first claim on a row is the oldest, so nobody can overwrite its
 * end late, and it costs nothing beyond the write.
 */
export function endClaimWith(
    claim: Claim,
    fields: Fields,
    row: TableRecord = claim.row,
): Result<TableRecord, WriteFailure> {
    // Every claim is made here.
    const { lock, number } = claim as Held
    const columns = { ...fields, [CLAIM_NUMBER]: String(number) }
    if (keepsEnds(claim)) keepEnd(lock, columns)
    const written = updateRow(row, columns, null)
    if (isLate(claim as Held)) restoreLaterEnds(row, number)
    return written
}

/**
 * The same for a change that was decided by the row as it was claimed: `busy` when another worker took over before the write. What that one wrote
 * stands then, and what this one knows is to be decided again. `row`: as it was read since.
 */
export function endClaimInOrder(
    claim: Claim,
    fields: Fields,
    row: TableRecord = claim.row,
): Result<TableRecord, WriteFailure> {
    const written = endClaimWith(claim, fields, row)
    const { number } = claim
    if (!isLate(claim as Held)) return written
    const newest = newestLock(row)
    if (newest === null || countOf(newest, CLAIM_NUMBER) <= number) return written
    const message = 'The write took longer than the lease, and another worker has claimed the row'
    return fail({ code: 'busy', table: row.getTableName(), name: null, message })
}

/** Whether a late worker may still be at the row: what it writes in the meantime is unknown, so the end names every column, changed or not. */
export function keepsEnds({ number, row }: Claim): boolean {
    return number > (SPARING.indexOf(row.getTableName()) < 0 ? 1 : AFTER_A_LOSS)
}

/** Keeps what this worker is about to write into another record under its claim, where a late worker may still be at that record. */
export function keepRecord(claim: Claim, record: TableRecord, fields: Fields): void {
    const { lock } = claim as Held
    if (keepsEnds(claim)) keepEnd(lock, {}, { table: record.getTableName(), sysId: record.getUniqueValue(), fields })
}

/** Puts back into a record what later claims wrote there, of the columns that this worker wrote after it had lost its own. */
export function restoreRecord({ number, row }: Claim, record: TableRecord, written: Fields): void {
    const [table, sysId] = [record.getTableName(), record.getUniqueValue()]
    const later = readLaterRecord(row, number, table, sysId)
    const columns: Record<string, string> = {}
    for (const column of Object.keys(later)) if (written[column] !== undefined) columns[column] = later[column]
    const now = openTable(table)
    if (Object.keys(columns).length > 0 && now.get(sysId)) updateRow(now, columns, null)
}

/**
 * Those of the columns of a record in which a worker left its own value whose claim never ended, with the values that belong there by what the row
 * says. A column that holds anything else is as people or the instance left it.
 */
export function findLeftByLost(claim: Claim, record: TableRecord, known: Fields): Fields {
    const left: Record<string, string> = {}
    if (!keepsEnds(claim)) return left
    const others = differences(record, known)
    if (Object.keys(others).length === 0) return left
    const lost = readLeftInRecord(claim.row, AFTER_A_LOSS, claim.number, record)
    for (const column of Object.keys(others))
        if (lost.some((one) => holds(record, column, one))) left[column] = others[column]
    return left
}

function holds(record: TableRecord, column: string, fields: Fields): boolean {
    const value = fields[column]
    return value !== undefined && Object.keys(differences(record, { [column]: value })).length === 0
}

/**
 * Whether the row lacks the end of a claim that came after a lost one: it has not ended, or a worker that was late wrote over it. Claiming the row puts
 * it back. One read.
 */
export function lacksLaterEnd(row: TableRecord): boolean {
    const newest = newestLock(row)
    const number = newest === null ? 0 : countOf(newest, CLAIM_NUMBER)
    return number > AFTER_A_LOSS && number > countOf(row, CLAIM_NUMBER)
}

/** Whether another worker may have taken over by now. */
function isLate({ lock }: Held): boolean {
    return clock.now() >= textOf(lock, 'expires_at')
}

/** The row was written late, with what was known to claim `number`. What restores it may be late itself, so it looks again. */
function restoreLaterEnds(row: TableRecord, number: number): void {
    let known = number
    for (let look = 0; look < LOOKS; look++) {
        const ends = readLaterEnds(row, known)
        const now = openTable(row.getTableName())
        if (ends === null || !now.get(row.getUniqueValue())) return
        updateRow(now, ends, null)
        known = Number(ends[CLAIM_NUMBER])
    }
}

/** The row as it is now, with the ends that a late worker overwrote or a worker that died did not write; null when it is gone. */
function readRestored(known: TableRecord): TableRecord | null {
    const row = openTable(known.getTableName())
    if (!row.get(known.getUniqueValue())) return null
    const ends = readLaterEnds(row, countOf(row, CLAIM_NUMBER))
    // What the instance refused must not stand in the row that is worked on.
    const isAsStored = ends === null || updateRow(row, ends, null).ok
    return isAsStored || row.get(known.getUniqueValue()) ? row : null
}

/** Names one worker, or one row that is to be made. */
export function newToken(): string {
    return gs.generateGUID()
}
