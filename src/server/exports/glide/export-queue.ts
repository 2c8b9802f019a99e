/** Exports as rows: requested once, advanced by one worker at a time, and written down step by step. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../shared/names.ts'
import { afterLostWorker } from '../../shared/retry.ts'
import { ADVANCING_STATES, toResumedState } from '../core/state.ts'
import type { ExportState } from '../core/names.ts'
import type { PolicyDay } from '../../controls/core/population.ts'
import type { ExportRequest } from '../core/request.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { ClaimedExport, ExportQueue } from '../app/export-ports.ts'
import { clock } from '../../platform/clock.ts'
import { toColumns } from './export-columns.ts'
import { countOf, findAlike, findIds, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'

const ADVANCING = ADVANCING_STATES.join(',')

/** One worker's view. */
export function openExportQueue(maxAttempts: number): ExportQueue {
    const token = gs.generateGUID()
    return {
        request,
        claim: (sysId) => claim(sysId, token, ADVANCING),
        claimAttached: (sysId) => claim(sysId, token, 'attached'),
        attachedSince,
        save: (sysId, changes) => write(sysId, token, toColumns(changes)),
        release: (sysId, changes) =>
            void write(sysId, token, { ...toColumns(changes), claimed_by: 'NULL', claimed_at: 'NULL' }),
        releaseExpired: (olderThan, now, limit) => releaseExpired(olderThan, now, limit, maxAttempts),
        due,
        heldElsewhere,
        reopen,
        announceFailed,
    }
}

type Requested = { readonly number: string; readonly sysId: string; readonly created: boolean }

/** The unique index on the request decides between two that ask at once. */
function request(request: ExportRequest, now: string): Result<Requested, WriteFailure> {
    const known = findAlike(TABLES.export, 'request_key', request.requestKey)
    if (known) return ok(toRequested(known, false))
    const fields = {
        export_id: request.requestKey,
        request_key: request.requestKey,
        state: 'requested',
        export_type: request.exportType,
        format: request.format,
        window_from: request.windowFrom,
        window_to: request.windowTo,
        requested_by: request.requestedBy,
        requested_at: now,
        next_attempt_at: now,
    }
    const inserted = insertRow(TABLES.export, fields, null)
    if (inserted.ok) return ok(toRequested(inserted.value, true))
    const other = findAlike(TABLES.export, 'request_key', request.requestKey)
    return other ? ok(toRequested(other, false)) : inserted
}

function toRequested(row: TableRecord, created: boolean): Requested {
    return { number: textOf(row, 'number'), sysId: row.getUniqueValue(), created }
}

/** Conditional on nobody holding it; who won is read back from the token (GlideRecord API: `updateMultiple` is one statement). */
function claim(sysId: string, token: string, states: string): ClaimedExport | null {
    const free = openTable(TABLES.export)
    free.addQuery('sys_id', sysId)
    free.addQuery('state', 'IN', states)
    free.addNullQuery('claimed_by')
    free.setValue('claimed_by', token)
    free.setValue('claimed_at', clock.now())
    free.updateMultiple()

    const row = openTable(TABLES.export)
    if (!row.get(sysId) || textOf(row, 'claimed_by') !== token) return null
    return {
        sysId,
        number: textOf(row, 'number'),
        exportId: textOf(row, 'export_id'),
        jobId: valueOf(row, 'job_id'),
        state: textOf(row, 'state') as ExportState,
        exportType: textOf(row, 'export_type'),
        format: textOf(row, 'format'),
        windowFrom: textOf(row, 'window_from'),
        windowTo: textOf(row, 'window_to'),
        requestedAt: valueOf(row, 'requested_at'),
        attempts: countOf(row, 'attempts'),
        expectedSha256: valueOf(row, 'expected_sha256'),
        isEmpty: textOf(row, 'is_empty') === '1',
        escalationIds: textOf(row, 'escalation_ids')
            .split('\n')
            .filter((id) => id !== ''),
        population: toPopulation(valueOf(row, 'population')),
        collectedAt: valueOf(row, 'collected_at'),
        recordCount: valueOf(row, 'record_count') === null ? null : countOf(row, 'record_count'),
        sha256: valueOf(row, 'sha256'),
    }
}

/** What `toColumns` wrote. */
function toPopulation(stored: string | null): readonly PolicyDay[] | null {
    return stored === null ? null : (JSON.parse(stored) as readonly PolicyDay[])
}

/** A worker that lost its claim to the lease writes nothing. */
function write(sysId: string, token: string, columns: Fields): boolean {
    const row = openTable(TABLES.export)
    row.addQuery('sys_id', sysId)
    row.addQuery('claimed_by', token)
    Object.keys(columns).forEach((column) => row.setValue(column, columns[column] === '' ? 'NULL' : columns[column]))
    row.updateMultiple()
    const stored = openTable(TABLES.export)
    return stored.get(sysId) && (columns.claimed_by !== undefined || textOf(stored, 'claimed_by') === token)
}

function releaseExpired(olderThan: string, now: string, limit: number, maxAttempts: number): number {
    const row = openTable(TABLES.export)
    row.addQuery('state', 'IN', `${ADVANCING},attached`)
    row.addQuery('claimed_at', '<', olderThan)
    row.setLimit(limit)
    row.query()
    let released = 0
    while (row.next()) {
        if (textOf(row, 'state') === 'attached') {
            row.setValue('claimed_by', 'NULL')
            row.setValue('claimed_at', 'NULL')
            if (row.update()) released += 1
            continue
        }
        const { attempts, isOver } = afterLostWorker(countOf(row, 'attempts'), maxAttempts)
        if (isOver) row.setValue('state', 'failed')
        row.setValue('attempts', String(attempts))
        row.setValue('error_code', 'claim_expired')
        row.setValue('reason', 'The worker that held this export did not finish in time')
        row.setValue('next_attempt_at', isOver ? 'NULL' : now)
        row.setValue('claimed_by', 'NULL')
        row.setValue('claimed_at', 'NULL')
        if (!row.update()) continue
        released += 1
        if (isOver) announceFailed(row.getUniqueValue(), 'claim_expired')
    }
    return released
}

function due(now: string, limit: number): readonly string[] {
    return findIds(TABLES.export, limit, (row) => {
        row.addQuery('state', 'IN', ADVANCING)
        row.addQuery('next_attempt_at', '<=', now)
        row.addNullQuery('claimed_by')
        row.orderBy('next_attempt_at')
    })
}

function attachedSince(since: string, limit: number): readonly string[] {
    return findIds(TABLES.export, limit, (row) => {
        row.addQuery('state', 'attached')
        row.addQuery('collected_at', '>=', since)
        row.orderByDesc('collected_at')
    })
}

function heldElsewhere(sysId: string, jobId: string): string | null {
    const holders = [findAlike(TABLES.export, 'export_id', jobId), findAlike(TABLES.export, 'job_id', jobId)]
    const other = holders.find((row) => row !== null && row.getUniqueValue() !== sysId)
    return other ? textOf(other, 'number') : null
}

function reopen(sysId: string, now: string): boolean {
    const row = openTable(TABLES.export)
    if (!row.get(sysId) || textOf(row, 'state') !== 'failed') return false
    const resumed = toResumedState({
        isFetched: textOf(row, 'collected_at') !== '',
        hasJob: textOf(row, 'job_id') !== '' || textOf(row, 'export_id') !== textOf(row, 'request_key'),
    })
    row.setValue('state', resumed)
    row.setValue('attempts', '0')
    row.setValue('requested_at', now)
    row.setValue('next_attempt_at', now)
    row.setValue('claimed_by', 'NULL')
    return Boolean(row.update())
}

function announceFailed(sysId: string, code: string): void {
    const row = openTable(TABLES.export)
    if (row.get(sysId)) gs.eventQueue(EVENTS.exportFailed, row as never, textOf(row, 'number'), code)
}
