/** Claims deliveries for one worker at a time and writes down how each attempt ended. */

import { gs } from '@servicenow/glide'
import { EVENTS, TABLES } from '../../shared/names.ts'
import type { Outcome } from '../../shared/plan.ts'
import type { ClaimedDelivery, Deliveries, DeliveryEnd } from '../app/ports.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import type { CanonicalType } from '../events/index.ts'

/** One worker's view: it remembers the claims that it made. */
export function openDeliveries(): Deliveries {
    const claims: Record<string, TableRecord> = {}
    const token = gs.generateGUID()
    return {
        claim: (sysId) => claim(sysId, token, claims),
        finish: (sysId, end) => finish(sysId, token, end, claims),
        releaseExpired,
        due,
        announceDead: (sysId, code) => announceDead(claims[sysId] || null, sysId, code),
        hasWritten,
    }
}

/**
 * The update is conditional on the state, so of two workers one changes the row; who it was is read back from the token.
 * GlideRecord API: `updateMultiple` is one statement for all rows of the query.
 */
function claim(sysId: string, token: string, claims: Record<string, TableRecord>): ClaimedDelivery | null {
    const wanted = openTable(TABLES.delivery)
    wanted.addQuery('sys_id', sysId)
    wanted.addQuery('state', 'IN', 'queued,failed')
    wanted.setValue('state', 'processing')
    wanted.setValue('claimed_by', token)
    wanted.setValue('claimed_at', clock.now())
    wanted.updateMultiple()

    const row = openTable(TABLES.delivery)
    if (!row.get(sysId) || textOf(row, 'claimed_by') !== token || textOf(row, 'state') !== 'processing') return null
    claims[sysId] = row
    return {
        sysId,
        number: textOf(row, 'number'),
        deliveryId: textOf(row, 'delivery_id'),
        eventType: textOf(row, 'event_type'),
        canonicalType: textOf(row, 'canonical_type') as CanonicalType,
        body: textOf(row, 'body'),
        receivedAt: textOf(row, 'received_at'),
        attempt: countOf(row, 'attempts') + 1,
        isRepeat: countOf(row, 'attempts') + countOf(row, 'earlier_attempts') > 0,
    }
}

/** A worker that lost its claim to the lease writes nothing: the delivery is another's now. */
function finish(sysId: string, token: string, end: DeliveryEnd, claims: Record<string, TableRecord>): void {
    const claimed = claims[sysId]
    if (!claimed) return
    const attempt = countOf(claimed, 'attempts') + 1
    const row = openTable(TABLES.delivery)
    row.addQuery('sys_id', sysId)
    row.addQuery('claimed_by', token)
    row.setValue('state', end.state)
    row.setValue('attempts', String(attempt))
    row.setValue('error_code', end.code || 'NULL')
    row.setValue('error_text', end.text ? end.text.slice(0, 1000) : 'NULL')
    row.setValue('next_attempt_at', end.nextAttemptAt || 'NULL')
    row.setValue('finished_at', end.finishedAt)
    row.setValue('mapping_rule', end.rule || 'NULL')
    row.setValue('claimed_by', 'NULL')
    row.setValue('claimed_at', 'NULL')
    row.updateMultiple()
    const line = countOf(claimed, 'earlier_attempts') + attempt
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

/** A worker that died counts as an attempt, or a body that kills its worker would be retried without end. */
function releaseExpired(olderThan: string, limit: number): number {
    const row = openTable(TABLES.delivery)
    row.addQuery('state', 'processing')
    row.addQuery('claimed_at', '<', olderThan)
    row.setLimit(limit)
    row.query()
    let released = 0
    while (row.next()) {
        row.setValue('state', 'failed')
        row.setValue('error_code', 'claim_expired')
        row.setValue('error_text', 'The worker that held this delivery did not finish in time')
        row.setValue('attempts', String(countOf(row, 'attempts') + 1))
        row.setValue('next_attempt_at', clock.now())
        row.setValue('claimed_by', 'NULL')
        row.setValue('claimed_at', 'NULL')
        if (row.update()) released += 1
    }
    return released
}

function due(now: string, queuedBefore: string, limit: number): readonly string[] {
    const failed = collect(limit, (row) => {
        row.addQuery('state', 'failed')
        row.addQuery('next_attempt_at', '<=', now)
        row.orderBy('next_attempt_at')
    })
    if (failed.length >= limit) return failed
    const queued = collect(limit - failed.length, (row) => {
        row.addQuery('state', 'queued')
        row.addQuery('received_at', '<', queuedBefore)
        row.orderBy('received_at')
    })
    return failed.concat(queued)
}

function collect(limit: number, narrow: (row: TableRecord) => void): readonly string[] {
    const row = openTable(TABLES.delivery)
    narrow(row)
    row.setLimit(limit)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(row.getUniqueValue())
    return found
}

function hasWritten(sysId: string, table: string): boolean {
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
