/** Stores deliveries: one read to know a duplicate, one write to keep a new one, more only where the instance cuts a body. */

import { TABLES, type DeliveryState, type SignedWith } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { hourOf } from '../../shared/time.ts'
import type { Inbox, NewDelivery, StoredDelivery, StoreFailureCode } from '../app/ports.ts'
import { SEALED_COLUMNS, TAMPERED } from '../core/seal.ts'
import { isCutBody, mayBeCut } from '../core/stored-body.ts'
import { claimSoon, endClaimWith, type Claim } from '../../platform/claims.ts'
import { crypto } from '../../platform/crypto.ts'
import { attempt } from '../../platform/edge.ts'
import { countOf, findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { readBack, updateRow } from '../../platform/write.ts'
import { SEAL_COLUMN, sealOf, verdictOf } from './seals.ts'
import { BODY_FILE_COLUMN, keepBody, readBody } from './stored-bodies.ts'

export const inbox: Inbox = {
    find: (deliveryId) => {
        const row = findRow(TABLES.delivery, 'delivery_key', keyOf(deliveryId))
        return row === null ? null : toStored(row)
    },
    store,
    release: (sysId, why) => {
        const row = openTable(TABLES.delivery)
        const mark = why === 'tampered' ? TAMPERED : {}
        if (row.get(sysId)) updateRow(row, { ...mark, delivery_key: crypto.sha256(`released:${sysId}`) }, null)
    },
    noteRepeat: (sysId, at) => {
        const row = openTable(TABLES.delivery)
        if (row.get(sysId)) updateRow(row, { repeated_at: at }, null)
    },
    complete,
}

let lastId = ''
let lastKey = ''

/** The key of an id. A delivery is looked up and then stored under the same one, which is computed once. */
function keyOf(deliveryId: string): string {
    if (lastKey === '' || deliveryId !== lastId) {
        lastKey = crypto.sha256(deliveryId)
        lastId = deliveryId
    }
    return lastKey
}

function store(delivery: NewDelivery): Result<StoredDelivery, { readonly code: StoreFailureCode }> {
    const row = openTable(TABLES.delivery)
    row.initialize()
    const columns = toColumns(delivery)
    for (const column of Object.keys(columns)) if (columns[column] !== '') row.setValue(column, columns[column])
    if (!insertQuietly(row))
        return fail({ code: inbox.find(delivery.deliveryId) === null ? 'storage_failed' : 'taken' })
    const sysId = row.getUniqueValue()
    if (!isKept(sysId, delivery.body)) return complete(sysId, delivery)
    if (!hasState(row, delivery.state)) return fail({ code: 'storage_failed' })
    return ok({ ...delivery, sysId, number: textOf(row, 'number'), repeatedAt: '', seal: 'sealed' })
}

/**
 * A rule of the customer may refuse a delivery, but not end one that nobody has processed: its state is written once more. Where that does not
 * hold either, the row goes and the sender keeps the delivery.
 */
function hasState(row: TableRecord, state: DeliveryState): boolean {
    if (textOf(row, 'state') === state) return true
    if (updateRow(row, { state }, null).ok && textOf(row, 'state') === state) return true
    row.deleteRecord()
    return false
}

/** The record in memory has the whole body, whatever was stored. */
function isKept(sysId: string, body: string): boolean {
    if (!mayBeCut(body)) return true
    const row = openTable(TABLES.delivery)
    return row.get(sysId) && !lacksBody(row)
}

/**
 * The claim keeps workers and other requests with the same delivery away until the row names its file. A request that dies before that was
 * not answered: the sender comes again, or the delivery ends as a dead letter with a code.
 */
function complete(sysId: string, delivery: NewDelivery): ReturnType<Inbox['complete']> {
    const claimed = claimSoon(TABLES.delivery, sysId, lacksBody)
    if (claimed === null) return findComplete(sysId)
    const file = keepBody(sysId, delivery.body)
    if (!claimed.isOurs()) return fail({ code: 'storage_failed' })
    if (file === null) return giveUp(claimed)
    const { row } = claimed
    const columns = { ...requeued(row), ...toSealed(delivery), [BODY_FILE_COLUMN]: file }
    const written = endClaimWith(claimed, columns)
    const isNamed = written.ok && readBack(TABLES.delivery, sysId, columns, [BODY_FILE_COLUMN]).ok
    return isNamed ? ok(toStored(row)) : fail({ code: 'storage_failed' })
}

function lacksBody(row: TableRecord): boolean {
    const body = readBody(row)
    return !body.ok || isCutBody(body.value)
}

/** A worker that was faster found no body. Now there is one: the delivery is processed as if it had just come. */
function requeued(row: TableRecord): Readonly<Record<string, string>> {
    const state = textOf(row, 'state')
    if (state !== 'failed' && state !== 'dead') return {}
    const earlier = String(countOf(row, 'earlier_attempts') + countOf(row, 'attempts'))
    const attempts = { attempts: '0', earlier_attempts: earlier, next_attempt_at: '' }
    return { ...attempts, state: 'queued', error_code: '', error_text: '' }
}

/** Others had the row, or it is gone: it may have its body by now. */
function findComplete(sysId: string): ReturnType<Inbox['complete']> {
    const row = openTable(TABLES.delivery)
    return row.get(sysId) && !lacksBody(row) ? ok(toStored(row)) : fail({ code: 'storage_failed' })
}

/** The instance keeps the body nowhere. A row that never had it must not pass for the delivery; one that was whole once stays, with its records. */
function giveUp(claimed: Claim): ReturnType<Inbox['complete']> {
    const { row } = claimed
    if (textOf(row, BODY_FILE_COLUMN) === '') row.deleteRecord()
    else endClaimWith(claimed, {})
    return fail({ code: 'body_not_kept' })
}

/** What was verified just now takes the place of what the row says, which nobody was answered for. */
function toSealed(delivery: NewDelivery): Readonly<Record<string, string>> {
    const columns = toColumns(delivery)
    const sealed: Record<string, string> = {}
    for (const column of SEALED_COLUMNS.concat(SEAL_COLUMN)) sealed[column] = columns[column]
    return sealed
}

function toColumns(delivery: NewDelivery): Readonly<Record<string, string>> {
    const columns = toOwnColumns(delivery)
    return { ...columns, [SEAL_COLUMN]: sealOf(columns, delivery.body) }
}

// Some databases end a text at a NUL, others leave it out: what is sealed must be what any of them keeps.
function toOwnColumns(delivery: NewDelivery): Readonly<Record<string, string>> {
    const columns = toTexts(delivery)
    const kept: Record<string, string> = {}
    for (const column of Object.keys(columns)) {
        const text = columns[column]
        kept[column] = text.indexOf('\u0000') < 0 ? text : text.split('\u0000').join('')
    }
    return kept
}

function toTexts(delivery: NewDelivery): Readonly<Record<string, string>> {
    return {
        delivery_key: keyOf(delivery.deliveryId),
        delivery_id: delivery.deliveryId,
        sender_delivery_id: delivery.senderDeliveryId || '',
        event_type: delivery.eventType,
        canonical_type: delivery.canonicalType,
        occurred_at: delivery.occurredAt || '',
        received_at: delivery.receivedAt,
        received_hour: hourOf(delivery.receivedAt),
        body: delivery.body,
        body_sha256: delivery.bodySha256,
        content_handling: delivery.contentHandling,
        signature_mode: delivery.signatureMode,
        signed_with: delivery.signedWith,
        route: delivery.route,
        state: delivery.state,
        gateway: delivery.gatewayId || '',
        error_code: delivery.errorCode || '',
        error_text: delivery.errorText || '',
    }
}

/** A refused insert answers null; whether a unique index throws instead is not documented, so both end here. */
function insertQuietly(row: TableRecord): boolean {
    const where = {
        doing: 'storing a delivery',
        record: TABLES.delivery,
        code: 'storage_failed',
        level: 'warn',
    } as const
    return attempt(
        where,
        () => Boolean(row.insert()),
        () => false,
    )
}

function toStored(row: TableRecord): StoredDelivery {
    const body = readBody(row)
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        deliveryId: textOf(row, 'delivery_id'),
        state: textOf(row, 'state') as DeliveryState,
        body: body.ok ? body.value : '',
        bodySha256: textOf(row, 'body_sha256'),
        receivedAt: textOf(row, 'received_at'),
        signedWith: textOf(row, 'signed_with') as SignedWith,
        repeatedAt: textOf(row, 'repeated_at'),
        seal: verdictOf(row, body),
    }
}
