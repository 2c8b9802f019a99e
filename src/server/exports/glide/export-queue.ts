/** Exports as rows: requested once, advanced by one worker at a time, and written down step by step. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { afterLostWorker, OUTBOUND_LEASES, type Retried } from '../../shared/retry.ts'
import { ADVANCING_STATES, mayRetryExport, toResumedState } from '../core/state.ts'
import type { ExportState } from '../core/names.ts'
import type { PolicyDay } from '../../controls/core/population.ts'
import type { ExportRequest } from '../core/request.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { isAsStored } from '../../shared/row-seal.ts'
import { fromJson } from '../../shared/json.ts'
import { ok, type Result } from '../../shared/result.ts'
import { exportSeals } from '../../mapping/glide/export-seals.ts'
import type { ClaimedExport, ExportQueue } from '../app/export-ports.ts'
import { claimRow, claimSoon, endClaimWith, MOST_UNWRITTEN, type Claim } from '../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../platform/locks.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { toColumns } from './export-columns.ts'
import { countOf, findIds, findRow, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { findClaimable } from '../../platform/waiting.ts'
import { insertRow, updateRow } from '../../platform/write.ts'

type Rules = Pick<Settings, 'leaseSeconds' | 'maxAttempts'>

/** One worker's view. */
export function openExportQueue(rules: Rules): ExportQueue {
    const claims: Record<string, Claim> = {}
    return {
        request,
        claim: (sysId) => claim(sysId, ADVANCING_STATES, rules, claims),
        claimAttached: (sysId) => claim(sysId, ['attached'], rules, claims),
        attachedSince,
        save: (sysId, changes) => write(claims[sysId], toColumns(changes)),
        release: (sysId, changes) => release(claims[sysId], toColumns(changes)),
        due,
        heldElsewhere,
        reopen,
        announceFailed,
    }
}

type Requested = { readonly number: string; readonly sysId: string; readonly created: boolean }

/** The unique index on the request decides between two that ask at once. */
function request(request: ExportRequest, now: string): Result<Requested, WriteFailure> {
    const requestKey = crypto.sha256(request.requestKey)
    const known = findRow(TABLES.export, 'request_key', requestKey)
    if (known) return ok(toRequested(known, false))
    const fields = {
        export_id: request.requestKey,
        export_key: requestKey,
        request_key: requestKey,
        state: 'requested',
        export_type: request.exportType,
        format: request.format,
        window_from: request.windowFrom,
        window_to: request.windowTo,
        requested_by: request.requestedBy,
        requested_at: now,
        next_attempt_at: now,
    }
    const inserted = insertRow(TABLES.export, exportSeals.seal(fields), null)
    if (inserted.ok) return ok(toRequested(inserted.value, true))
    const other = findRow(TABLES.export, 'request_key', requestKey)
    return other ? ok(toRequested(other, false)) : inserted
}

function toRequested(row: TableRecord, created: boolean): Requested {
    return { number: textOf(row, 'number'), sysId: row.getUniqueValue(), created }
}

function claim(
    sysId: string,
    states: readonly ExportState[],
    { leaseSeconds, maxAttempts }: Rules,
    claims: Record<string, Claim>,
): ClaimedExport | null {
    const claimed = claimRow(TABLES.export, sysId, {
        leaseSeconds: leaseSeconds * OUTBOUND_LEASES,
        isFree: (row) => states.indexOf(textOf(row, 'state') as ExportState) >= 0,
        isContended: () => true,
        abandon: (row, number) => abandon(row, number, maxAttempts),
        mostUnwritten: MOST_UNWRITTEN,
    })
    if (claimed === null) return null
    claims[sysId] = claimed
    const { row } = claimed
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
        seal: exportSeals.verdictOf(row),
    }
}

/** What `toColumns` wrote; undefined when the instance cut it or somebody changed it. */
function toPopulation(stored: string | null): readonly PolicyDay[] | null | undefined {
    return stored === null ? null : fromJson<readonly PolicyDay[] | undefined>(stored, undefined)
}

/** A worker that lost its claim to the lease writes nothing. */
function write(claimed: Claim, columns: Fields): boolean {
    return claimed.isOurs() && isReported(updateRow(claimed.row, exportSeals.reseal(claimed.row, columns), null))
}

function release(claimed: Claim, columns: Fields): void {
    if (claimed.isOurs()) isReported(endClaimWith(claimed, exportSeals.reseal(claimed.row, columns)))
}

function isReported(written: ReturnType<typeof updateRow>): boolean {
    if (!written.ok) journal.error(`${written.failure.code}: an export was not stored: ${written.failure.message}`)
    return written.ok
}

/** A worker that died counts as an attempt; the state stays, unless that was the last one. An attached export has no attempts to count. */
function abandon(row: TableRecord, number: number, maxAttempts: number): boolean {
    if (textOf(row, 'state') === 'attached') return updateRow(row, { [CLAIM_NUMBER]: String(number) }, null).ok
    const { attempts, isOver } = afterLostWorker(countOf(row, 'attempts'), maxAttempts)
    const reason = 'The worker that held this export did not finish in time'
    const columns = { attempts: String(attempts), error_code: 'claim_expired', reason }
    const end: Fields = isOver ? { state: 'failed', next_attempt_at: '' } : {}
    const written = updateRow(row, { ...columns, ...end, [CLAIM_NUMBER]: String(number) }, null)
    if (isOver && written.ok) announceFailed(row.getUniqueValue(), 'claim_expired')
    return written.ok && !isOver
}

/** One without a time, which nothing of ours leaves, is due at once. */
function due(now: string, limit: number): readonly string[] {
    return findClaimable(TABLES.export, limit, 'next_attempt_at', (row) => {
        row.addQuery('state', 'IN', ADVANCING_STATES.join(','))
        row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
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
    const holders = [
        findRow(TABLES.export, 'export_key', crypto.sha256(jobId)),
        findRow(TABLES.export, 'job_id', jobId),
    ]
    const other = holders.find((row) => row !== null && row.getUniqueValue() !== sysId)
    return other ? textOf(other, 'number') : null
}

/** People press twice, and on two nodes: the claim lets one of them resume it, and one that a worker resumed meanwhile is left alone. */
function reopen(sysId: string, { at, by }: Retried): boolean {
    const claimed = claimSoon(TABLES.export, sysId, (row) => mayRetryExport(textOf(row, 'state') as ExportState))
    if (claimed === null || !claimed.isOurs()) return false
    const { row } = claimed
    const columns = { attempts: '0', requested_at: at, next_attempt_at: at, retried_by: by, retried_at: at }
    const resumed = isAsStored(exportSeals.verdictOf(row))
        ? toResumed(row)
        : exportSeals.sealAgain(row, toBegunAgain(row))
    return isReported(endClaimWith(claimed, { ...columns, ...resumed }))
}

function toResumed(row: TableRecord): Fields {
    const state = toResumedState({
        isFetched: textOf(row, 'collected_at') !== '',
        hasJob: textOf(row, 'job_id') !== '' || textOf(row, 'export_key') !== textOf(row, 'request_key'),
    })
    return { state }
}

/**
 * Of an export that is not as it was stored nothing counts but the window that the person sees: Keeptrusts is asked for it again. One without a window
 * was reported by Keeptrusts, and its job is looked for again.
 */
function toBegunAgain(row: TableRecord): Fields {
    const hasWindow = textOf(row, 'window_from') !== '' && textOf(row, 'window_to') !== ''
    return { ...NOTHING_FETCHED, ...(hasWindow ? { state: 'requested', job_id: '' } : { state: 'running' }) }
}

const NOTHING_FETCHED: Fields = {
    ...{ expected_sha256: '', sha256: '', byte_count: '', record_count: '', uncounted: '', is_empty: 'false' },
    ...{ environment: '', config_version: '', escalation_ids: '', population: '', collected_at: '', valid_until: '' },
}

function announceFailed(sysId: string, code: string): void {
    const row = openTable(TABLES.export)
    if (row.get(sysId)) gs.eventQueue(EVENTS.exportFailed, row as never, textOf(row, 'number'), code)
}
