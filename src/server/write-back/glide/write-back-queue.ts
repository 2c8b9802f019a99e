/** Write-backs as rows: one for each notification, sent by one worker at a time. */

import { gs } from '@servicenow/glide'
import { TABLES } from '../../shared/names.ts'
import type { WriteBackAction, WriteBackState } from '../core/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { afterLostWorker } from '../../shared/retry.ts'
import type { ClaimedWriteBack, WriteBack, WriteBacks } from '../app/write-back-ports.ts'
import { clock } from '../../platform/clock.ts'
import { countOf, findIds, findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'

/** Ends after which people may have removed the cause. */
const REOPENED: readonly string[] = ['failed', 'refused']

/** One worker's view. */
export function openWriteBackQueue(maxAttempts: number): WriteBacks {
    const token = gs.generateGUID()
    return {
        queue,
        claim: (sysId) => claim(sysId, token),
        release: (sysId, end) =>
            change(sysId, 'claimed_by', token, {
                state: end.state,
                attempts: String(end.attempts),
                error_code: end.code === null ? '' : end.code,
                error_text: end.text === null ? '' : end.text,
                next_attempt_at: end.nextAttemptAt === null ? '' : end.nextAttemptAt,
                ended_at: end.state === 'queued' ? '' : clock.now(),
                claimed_by: '',
                claimed_at: '',
            }),
        releaseExpired: (olderThan, now, limit) => releaseExpired(olderThan, now, limit, maxAttempts),
        due,
        reopen,
    }
}

/** The unique index on the key decides between two that queue at once. */
function queue(key: string, writeBack: WriteBack, again: readonly WriteBackState[]): string | null {
    const columns = {
        escalation_id: writeBack.escalationId.slice(0, 512),
        action: writeBack.action,
        actor: writeBack.actor,
        outcome: writeBack.outcome,
        reason: writeBack.reason,
        table_name: writeBack.table,
        record_id: writeBack.recordId,
        state: 'queued',
        attempts: '0',
        next_attempt_at: clock.now(),
    }
    const known = findRow(TABLES.writeBack, 'write_back_key', key)
    if (known === null) {
        const inserted = insertRow(TABLES.writeBack, { write_back_key: key, ...columns }, null)
        return inserted.ok ? inserted.value.getUniqueValue() : null
    }
    const state = textOf(known, 'state') as WriteBackState
    if (again.indexOf(state) < 0) return null
    change(known.getUniqueValue(), 'state', state, { ...columns, error_code: '', error_text: '', ended_at: '' })
    return known.getUniqueValue()
}

/** Conditional on nobody holding it; who won is read back from the token (GlideRecord API: `updateMultiple` is one statement). */
function claim(sysId: string, token: string): ClaimedWriteBack | null {
    const free = openTable(TABLES.writeBack)
    free.addQuery('sys_id', sysId)
    free.addQuery('state', 'queued')
    free.addNullQuery('claimed_by')
    free.setValue('claimed_by', token)
    free.setValue('claimed_at', clock.now())
    free.updateMultiple()

    const row = openTable(TABLES.writeBack)
    if (!row.get(sysId) || textOf(row, 'claimed_by') !== token) return null
    return {
        sysId,
        escalationId: textOf(row, 'escalation_id'),
        action: textOf(row, 'action') as WriteBackAction,
        actor: textOf(row, 'actor'),
        outcome: textOf(row, 'outcome'),
        reason: textOf(row, 'reason'),
        table: textOf(row, 'table_name'),
        recordId: textOf(row, 'record_id'),
        attempts: countOf(row, 'attempts'),
    }
}

/** Writes only while the row still holds what the writer read: a worker that lost its claim to the lease writes nothing. */
function change(sysId: string, column: string, believed: string, columns: Fields): void {
    const row = openTable(TABLES.writeBack)
    row.addQuery('sys_id', sysId)
    row.addQuery(column, believed)
    Object.keys(columns).forEach((name) => row.setValue(name, columns[name] === '' ? 'NULL' : columns[name]))
    row.updateMultiple()
}

function releaseExpired(olderThan: string, now: string, limit: number, maxAttempts: number): number {
    const row = openTable(TABLES.writeBack)
    row.addQuery('state', 'queued')
    row.addQuery('claimed_at', '<', olderThan)
    row.setLimit(limit)
    row.query()
    let released = 0
    while (row.next()) if (giveBack(row, now, maxAttempts)) released += 1
    return released
}

function giveBack(row: TableRecord, now: string, maxAttempts: number): boolean {
    const { attempts, isOver } = afterLostWorker(countOf(row, 'attempts'), maxAttempts)
    if (isOver) row.setValue('state', 'failed')
    row.setValue('attempts', String(attempts))
    row.setValue('error_code', 'claim_expired')
    row.setValue('error_text', 'The worker that held this write-back did not finish in time')
    row.setValue('next_attempt_at', isOver ? 'NULL' : now)
    row.setValue('claimed_by', 'NULL')
    row.setValue('claimed_at', 'NULL')
    return Boolean(row.update())
}

/** A row that people queued again by hand has no time and is due at once. */
function due(now: string, limit: number): readonly string[] {
    return findIds(TABLES.writeBack, limit, (row) => {
        row.addQuery('state', 'queued')
        row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
        row.addNullQuery('claimed_by')
        row.orderBy('next_attempt_at')
    })
}

function reopen(sysId: string, now: string): boolean {
    const row = openTable(TABLES.writeBack)
    if (!row.get(sysId) || REOPENED.indexOf(textOf(row, 'state')) < 0) return false
    row.setValue('state', 'queued')
    row.setValue('attempts', '0')
    row.setValue('next_attempt_at', now)
    row.setValue('ended_at', 'NULL')
    return Boolean(row.update())
}
