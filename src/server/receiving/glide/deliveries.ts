/** Claims deliveries for one worker at a time and writes down how each attempt ended. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../shared/names.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import type { Settings } from '../../shared/properties.ts'
import { afterLostWorker, FORGOTTEN_AFTER_SECONDS } from '../../shared/retry.ts'
import { secondsBetween } from '../../shared/time.ts'
import type { ClaimedDelivery, Deliveries, DeliveryEnd } from '../app/ports.ts'
import { claimRow, endClaimWith, MOST_UNWRITTEN, type Claim } from '../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../platform/locks.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { findClaimable } from '../../platform/waiting.ts'
import { updateRow } from '../../platform/write.ts'
import type { CanonicalType } from '../events/index.ts'
import { storeHits } from '../../mapping/glide/rule-hits.ts'
import { writeLine } from './delivery-lines.ts'
import { verdictOf } from './seals.ts'
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
        written,
        keepFlow,
        forgetFlow,
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
        mostUnwritten: MOST_UNWRITTEN,
    })
    if (claimed === null) return null
    claims[sysId] = claimed
    const { row } = claimed
    const body = readBody(row)
    return {
        sysId,
        number: textOf(row, 'number'),
        deliveryId: textOf(row, 'delivery_id'),
        eventType: textOf(row, 'event_type'),
        canonicalType: textOf(row, 'canonical_type') as CanonicalType,
        body,
        seal: verdictOf(row, body),
        receivedAt: textOf(row, 'received_at'),
        attempt: countOf(row, 'attempts') + 1,
        isRepeat: claimed.number > 1,
        postedBy: textOf(row, 'sys_created_by'),
        isOurs: claimed.isOurs,
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
    if (!written.ok)
        journal.error(`delivery ${row.getUniqueValue()}: an attempt could not be counted: ${written.failure.message}`)
    return written.ok && !isOver
}

/**
 * A worker that lost its claim to the lease writes nothing: the delivery is another's now. The lines come first, so that the delivery says when the
 * instance refuses them, and so that an attempt after a worker that died in between knows what is done.
 */
function finish(sysId: string, end: DeliveryEnd, claims: Record<string, Claim>): void {
    const claimed = claims[sysId]
    if (!claimed || !claimed.isOurs()) return
    const { row } = claimed
    const attempts = String(countOf(row, 'attempts') + 1)
    const line = countOf(row, 'earlier_attempts') + Number(attempts)
    const refused = end.outcomes
        .map((outcome, position) => writeLine(sysId, line, position, outcome))
        .find((one) => one)
    const why = end.code === null && refused ? toLinesRefused(refused) : end
    storeHits(sysId, end.rules, claimed.number > 1)
    if (!claimed.isOurs()) return
    const columns = {
        state: end.state,
        attempts,
        error_code: why.code || '',
        error_text: (why.text || '').slice(0, 1000),
        next_attempt_at: end.nextAttemptAt || '',
        finished_at: end.finishedAt,
        ...toLag(row, end.lagSeconds),
        mapping_rule: end.rules[0] || '',
        ...(end.gatewayRow === null ? {} : { gateway_record: end.gatewayRow }),
        remarks: String(end.outcomes.filter(({ isRemark }) => isRemark).length),
    }
    const written = endClaimWith(claimed, columns)
    if (written.ok) return
    const { code, message } = written.failure
    journal.error(`delivery ${sysId}: its end could not be written: ${message}`)
    const text = `Its end (${end.state}) could not be written: ${message}`.slice(0, 1000)
    const unended = openTable(TABLES.delivery)
    // A rule may refuse the state and take the rest: then the attempt counts, and the delivery says why it does not end.
    if (claimed.isOurs() && unended.get(sysId))
        updateRow(
            unended,
            { attempts, error_code: code, error_text: text, [CLAIM_NUMBER]: String(claimed.number) },
            null,
        )
}

/** Written once: a delivery that people reprocess days later was not slow. */
function toLag(row: TableRecord, seconds: number | null): { readonly lag_seconds?: string } {
    return seconds === null || textOf(row, 'lag_seconds') !== '' ? {} : { lag_seconds: String(seconds) }
}

/** The delivery was processed; only what is written about it is missing. */
function toLinesRefused({ message }: WriteFailure): Pick<DeliveryEnd, 'code' | 'text'> {
    return { code: 'outcome_lines_refused', text: `An outcome line could not be written: ${message}` }
}

/** Failed ones first, in the order of their time; one without a time, which nothing of ours leaves, is due at once, failed or queued. */
function due(now: string, queuedBefore: string, limit: number): readonly string[] {
    const failed = findClaimable(TABLES.delivery, limit, 'next_attempt_at', (row) => {
        row.addQuery('state', 'failed')
        row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
    })
    if (failed.length >= limit) return failed
    const queued = findClaimable(TABLES.delivery, limit - failed.length, 'received_at', (row) => {
        row.addQuery('state', 'IN', 'queued,processing')
        row.addNullQuery('received_at').addOrCondition('received_at', '<', queuedBefore)
    })
    return failed.concat(queued)
}

/** Whether an earlier attempt at the delivery created or updated a record of the table. */
export function hasWritten(sysId: string, table: string): boolean {
    return readWritten(sysId, table, 1).next()
}

/** The records of the table that earlier attempts at the delivery created or updated. */
export function written(sysId: string, table: string): readonly string[] {
    const row = readWritten(sysId, table, MOST_WRITTEN)
    const found: string[] = []
    while (row.next()) {
        const recordId = textOf(row, 'record_id')
        if (recordId !== '' && found.indexOf(recordId) < 0) found.push(recordId)
    }
    return found
}

/** No delivery writes more records of one table. */
const MOST_WRITTEN = 500

function readWritten(sysId: string, table: string, limit: number): TableRecord {
    const row = openTable(TABLES.deliveryRecord)
    row.addQuery('delivery', sysId)
    row.addQuery('table_name', table)
    row.addQuery('action', 'IN', 'created,updated')
    row.setLimit(limit)
    row.query()
    return row
}

/** Before the start, so that a worker that dies after it leaves no second one. An instance that refuses the mark goes by the lines alone. */
function keepFlow(sysId: string): boolean {
    const row = openTable(TABLES.delivery)
    if (!row.get(sysId)) return false
    if (countOf(row, 'flow_started') > 0) return false
    updateRow(row, { flow_started: 'true' }, null)
    return true
}

function forgetFlow(sysId: string): void {
    const row = openTable(TABLES.delivery)
    if (row.get(sysId)) updateRow(row, { flow_started: 'false' }, null)
}

function announceDead(claimed: TableRecord | null, sysId: string, code: string): void {
    const row = claimed || openTable(TABLES.delivery)
    if (!claimed && !row.get(sysId)) return
    gs.eventQueue(EVENTS.deliveryDead, row as never, textOf(row, 'number'), code)
}
