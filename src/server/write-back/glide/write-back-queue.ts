/** Write-backs as rows: one for each notification, sent by one worker at a time. */

import { TABLES } from '../../shared/names.ts'
import type { WriteBackAction, WriteBackState } from '../core/names.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Settings } from '../../shared/properties.ts'
import { afterLostWorker, OUTBOUND_LEASES } from '../../shared/retry.ts'
import type { ClaimedWriteBack, KeptWriteBack, Lacking, WriteBack, WriteBacks } from '../app/write-back-ports.ts'
import { claimRow, claimSoon, endClaimWith, MOST_UNWRITTEN, type Claim } from '../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../platform/locks.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { countOf, findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { findClaimable } from '../../platform/waiting.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { sealedOf, verdictOf, withSeal } from './seals.ts'

/** Ends after which people may have removed the cause. */
const REOPENED: readonly WriteBackState[] = ['failed', 'refused']

/** What the end of an earlier attempt left in the row. */
const NO_END: Fields = { error_code: '', error_text: '', ended_at: '' }

/** One worker's view. */
export function openWriteBackQueue({ leaseSeconds, maxAttempts }: Rules): WriteBacks {
    const claims: Record<string, Claim> = {}
    return {
        queue,
        read: (sysId) => {
            const row = openTable(TABLES.writeBack)
            return row.get(sysId) ? toWriteBack(row) : null
        },
        find: (key) => {
            const row = findRow(TABLES.writeBack, 'write_back_key', key)
            return row === null ? null : { sysId: row.getUniqueValue(), state: textOf(row, 'state') as WriteBackState }
        },
        claim: (sysId) => claim(sysId, leaseSeconds * OUTBOUND_LEASES, maxAttempts, claims),
        release: (sysId, end) => release(claims[sysId], end),
        due,
        dueOf,
        reopen,
    }
}

type Rules = Pick<Settings, 'leaseSeconds' | 'maxAttempts'>

/** A worker that lost its claim to the lease writes nothing. */
function release(claimed: Claim, end: Parameters<WriteBacks['release']>[1]): void {
    if (!claimed.isOurs()) return
    report(
        endClaimWith(claimed, {
            state: end.state,
            attempts: String(end.attempts),
            error_code: end.code === null ? '' : end.code,
            error_text: end.text === null ? '' : end.text,
            next_attempt_at: end.nextAttemptAt === null ? '' : end.nextAttemptAt,
            ended_at: end.state === 'queued' ? '' : clock.now(),
        }),
    )
}

/** The unique index on the key decides between two that queue at once, and the claim between two that queue again. */
function queue(key: string, writeBack: WriteBack, again: readonly WriteBackState[]): string | null {
    const columns = {
        ...withSeal({
            write_back_key: key,
            escalation_id: writeBack.escalationId.slice(0, 512),
            action: writeBack.action,
            acted_by: writeBack.actedBy,
            actor: writeBack.actor,
            outcome: writeBack.outcome,
            reason: writeBack.reason,
            table_name: writeBack.table,
            record_id: writeBack.recordId,
        }),
        state: 'queued',
        attempts: '0',
        next_attempt_at: clock.now(),
    }
    const known = findRow(TABLES.writeBack, 'write_back_key', key)
    if (known === null) {
        const inserted = insertRow(TABLES.writeBack, columns, null)
        return inserted.ok ? inserted.value.getUniqueValue() : null
    }
    const isAgain = (row: TableRecord): boolean => isIn(row, again)
    return requeue(known.getUniqueValue(), isAgain, () => ({ ...columns, ...NO_END })) ? known.getUniqueValue() : null
}

/** Another worker that queued it again meanwhile may have sent it by now: then its state is none of those from which it is queued. */
function requeue(
    sysId: string,
    isFree: (row: TableRecord) => boolean,
    toColumns: (row: TableRecord) => Fields,
): boolean {
    const claimed = claimSoon(TABLES.writeBack, sysId, isFree)
    if (claimed === null || !claimed.isOurs()) return false
    const written = endClaimWith(claimed, toColumns(claimed.row))
    report(written)
    return written.ok
}

function isIn(row: TableRecord, states: readonly WriteBackState[]): boolean {
    return states.indexOf(textOf(row, 'state') as WriteBackState) >= 0
}

function claim(
    sysId: string,
    leaseSeconds: number,
    maxAttempts: number,
    claims: Record<string, Claim>,
): ClaimedWriteBack | null {
    const claimed = claimRow(TABLES.writeBack, sysId, {
        leaseSeconds,
        isFree: (row) => textOf(row, 'state') === 'queued',
        isContended: () => true,
        abandon: (row, number) => abandon(row, number, maxAttempts),
        mostUnwritten: MOST_UNWRITTEN,
    })
    if (claimed === null) return null
    claims[sysId] = claimed
    const { row } = claimed
    return { ...toWriteBack(row), sysId, attempts: countOf(row, 'attempts') }
}

function toWriteBack(row: TableRecord): KeptWriteBack {
    return {
        escalationId: textOf(row, 'escalation_id'),
        action: textOf(row, 'action') as WriteBackAction,
        actedBy: textOf(row, 'acted_by'),
        actor: textOf(row, 'actor'),
        outcome: textOf(row, 'outcome'),
        reason: textOf(row, 'reason'),
        table: textOf(row, 'table_name'),
        recordId: textOf(row, 'record_id'),
        seal: verdictOf(row),
    }
}

/** A worker that died counts as an attempt; the state stays, unless that was the last one. */
function abandon(row: TableRecord, number: number, maxAttempts: number): boolean {
    const { attempts, isOver } = afterLostWorker(countOf(row, 'attempts'), maxAttempts)
    const text = 'The worker that held this write-back did not finish in time'
    const columns = { attempts: String(attempts), error_code: 'claim_expired', error_text: text }
    const end: Fields = isOver ? { state: 'failed', next_attempt_at: '' } : {}
    const written = updateRow(row, { ...columns, ...end, [CLAIM_NUMBER]: String(number) }, null)
    return written.ok && !isOver
}

function report(written: ReturnType<typeof updateRow>): void {
    if (!written.ok) journal.error(`${written.failure.code}: a write-back was not stored: ${written.failure.message}`)
}

/** A row that has no time is due at once. */
function due(now: string, limit: number, recordId: string | null = null): readonly string[] {
    return findClaimable(TABLES.writeBack, limit, 'next_attempt_at', (row) => {
        if (recordId !== null) row.addQuery('record_id', recordId)
        row.addQuery('state', 'queued')
        row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
    })
}

/** A review has a claim and a resolution at most that wait. */
function dueOf(recordId: string, now: string): readonly string[] {
    return recordId === '' ? [] : due(now, 2, recordId)
}

/** What is added is sealed with what the seal of the row covers, so a row that does not fit its seal gets no new one. */
function reopen(sysId: string, now: string, { actedBy, actor, outcome }: Lacking): boolean {
    const added: Record<string, string> = {}
    if (actedBy !== undefined) added.acted_by = actedBy
    if (actor !== undefined) added.actor = actor
    if (outcome !== undefined) added.outcome = outcome
    return requeue(
        sysId,
        (row) => isIn(row, REOPENED) && verdictOf(row) === 'sealed',
        (row) => ({
            ...withSeal({ ...sealedOf(row), ...added }),
            state: 'queued',
            attempts: '0',
            next_attempt_at: now,
            ended_at: '',
        }),
    )
}
