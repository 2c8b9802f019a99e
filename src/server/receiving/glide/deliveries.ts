/** Claims deliveries for one worker at a time and writes down how each attempt ended. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../shared/names.ts'
import type { Outcome } from '../../shared/plan.ts'
import type { Settings } from '../../shared/properties.ts'
import { afterLostWorker, FORGOTTEN_AFTER_SECONDS } from '../../shared/retry.ts'
import { secondsBetween } from '../../shared/time.ts'
import type { ClaimedDelivery, Deliveries, DeliveryEnd } from '../app/ports.ts'
import { CLAIM_NUMBER, claimRow, type Claim } from '../../platform/claims.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { countOf, findIds, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'
import type { CanonicalType } from '../events/index.ts'
import { readBody } from './stored-bodies.ts'

/** States from which a delivery is claimed. `processing` is written by nobody; a row that has it was left so by an earlier version or by hand. */
const CLAIMABLE: readonly string[] = ['queued', 'failed', 'processing']

/** One worker's view: it remembers the claims that it made. */
export function openDeliveries(settings: Pick<Settings, 'leaseSeconds' | 'maxAttempts'>): Deliveries {
    const claims: Record<string, Claim> = {}
    return {
        claim: (sysId) => claim(sysId, settings, claims),
        finish: (sysId, end) => finish(sysId, end, claims),
        due,
        announceDead: (sysId, code) => announceDead(claims[sysId] ? claims[sysId].row : null, sysId, code),
        hasWritten,
    }
}

function claim(
    sysId: string,
    { leaseSeconds, maxAttempts }: Pick<Settings, 'leaseSeconds' | 'maxAttempts'>,
    claims: Record<string, Claim>,
): ClaimedDelivery | null {
    const claimed = claimRow(TABLES.delivery, sysId, {
        leaseSeconds,
        isFree: (row) => CLAIMABLE.indexOf(textOf(row, 'state')) >= 0,
        isContended: (row) =>
            countOf(row, 'attempts') > 0 ||
            secondsBetween(textOf(row, 'received_at'), clock.now()) >= FORGOTTEN_AFTER_SECONDS,
        abandon: (row, number) => abandon(row, number, maxAttempts),
    })
    if (claimed === null) return null
    claims[sysId] = claimed
    const { row } = claimed
    return {
        sysId,
        number: textOf(row, 'number'),
        deliveryId: textOf(row, 'delivery_id'),
        eventType: textOf(row, 'event_type'),
        canonicalType: textOf(row, 'canonical_type') as CanonicalType,
        body: readBody(row),
        receivedAt: textOf(row, 'received_at'),
        attempt: countOf(row, 'attempts') + 1,
        isRepeat: claimed.number > 1,
    }
}

/**
 * A worker that died counts as an attempt, or a body that kills its worker would be retried without end. The state stays: another worker
 * that is further by now is not thrown back.
 */
function abandon(row: TableRecord, number: number, maxAttempts: number): boolean {
    const { attempts, isOver } = afterLostWorker(countOf(row, 'attempts'), maxAttempts)
    const text = 'The worker that held this delivery did not finish in time'
    const columns = { attempts: String(attempts), error_code: 'claim_expired', error_text: text }
    if (isOver) row.setValue('state', 'dead')
    const written = updateRow(row, { ...columns, [CLAIM_NUMBER]: String(number) }, null)
    if (isOver && written.ok) announceDead(row, row.getUniqueValue(), 'claim_expired')
    return written.ok && !isOver
}

/** A worker that lost its claim to the lease writes nothing: the delivery is another's now. */
function finish(sysId: string, end: DeliveryEnd, claims: Record<string, Claim>): void {
    const claimed = claims[sysId]
    if (!claimed || !claimed.isOurs()) return
    const { row, number } = claimed
    const attempts = countOf(row, 'attempts') + 1
    const line = countOf(row, 'earlier_attempts') + attempts
    const written = updateRow(
        row,
        {
            state: end.state,
            attempts: String(attempts),
            error_code: end.code || '',
            error_text: end.text ? end.text.slice(0, 1000) : '',
            next_attempt_at: end.nextAttemptAt || '',
            finished_at: end.finishedAt,
            mapping_rule: end.rule || '',
            remarks: String(end.outcomes.filter(({ isRemark }) => isRemark).length),
            [CLAIM_NUMBER]: String(number),
        },
        null,
    )
    if (!written.ok) journal.error(`delivery ${sysId}: its end could not be written: ${written.failure.message}`)
    end.outcomes.forEach((outcome, position) => writeLine(sysId, line, position, outcome))
}

/** One line of the delivery's related list. */
export function writeLine(delivery: string, attempt: number, position: number, outcome: Outcome): void {
    const row = openTable(TABLES.deliveryRecord)
    row.initialize()
    row.setValue('delivery', delivery)
    row.setValue('action', outcome.action)
    row.setValue('table_name', outcome.table)
    row.setValue('record_id', outcome.recordId || '')
    row.setValue('record_number', outcome.number || '')
    row.setValue('reason', outcome.reason.slice(0, 1000))
    row.setValue('code', outcome.code || '')
    row.setValue('attempt', String(attempt))
    row.setValue('position', String(position))
    if (!row.insert()) journal.error(`delivery ${delivery}: an outcome line could not be written`)
}

/** Failed ones first, in the order of their time; one without a time, which nothing of ours leaves, is due at once. */
function due(now: string, queuedBefore: string, limit: number): readonly string[] {
    const failed = findIds(TABLES.delivery, limit, (row) => {
        row.addQuery('state', 'failed')
        row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
        row.orderBy('next_attempt_at')
    })
    if (failed.length >= limit) return failed
    const queued = findIds(TABLES.delivery, limit - failed.length, (row) => {
        row.addQuery('state', 'IN', 'queued,processing')
        row.addQuery('received_at', '<', queuedBefore)
        row.orderBy('received_at')
    })
    return failed.concat(queued)
}

/** Whether an earlier attempt at the delivery created or updated a record of the table. */
export function hasWritten(sysId: string, table: string): boolean {
    const row = openTable(TABLES.deliveryRecord)
    row.addQuery('delivery', sysId)
    row.addQuery('table_name', table)
    row.addQuery('action', 'IN', 'created,updated')
    row.setLimit(1)
    row.query()
    return row.next()
}

function announceDead(claimed: TableRecord | null, sysId: string, code: string): void {
    const row = claimed || openTable(TABLES.delivery)
    if (!claimed && !row.get(sysId)) return
    gs.eventQueue(EVENTS.deliveryDead, row as never, textOf(row, 'number'), code)
}
