/** Stores deliveries: one read to know a duplicate, one write to keep a new one. */

import { TABLES, type DeliveryState } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Inbox, NewDelivery, StoredDelivery, StoreFailureCode } from '../app/ports.ts'
import { isCutBody, mayBeCut } from '../core/content.ts'
import { crypto } from '../../platform/crypto.ts'
import { attempt } from '../../platform/edge.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'

export const inbox: Inbox = {
    find: (deliveryId) => {
        const row = findRow(TABLES.delivery, 'delivery_key', crypto.sha256(deliveryId))
        return row === null ? null : toStored(row)
    },
    store,
    drop: (sysId) => {
        const row = openTable(TABLES.delivery)
        if (row.get(sysId)) row.deleteRecord()
    },
}

function store(delivery: NewDelivery): Result<StoredDelivery, { readonly code: StoreFailureCode }> {
    const row = openTable(TABLES.delivery)
    row.initialize()
    const columns = toColumns(delivery)
    for (const column of Object.keys(columns)) if (columns[column] !== '') row.setValue(column, columns[column])
    // The sender waits: only what the platform and the customer's rules decide is read again.
    if (insertQuietly(row)) {
        const sysId = row.getUniqueValue()
        if (isKept(sysId, delivery.body))
            return ok({
                ...delivery,
                sysId,
                number: textOf(row, 'number'),
                state: textOf(row, 'state') as DeliveryState,
            })
        inbox.drop(sysId)
        return fail({ code: 'body_not_kept' })
    }
    return fail({ code: inbox.find(delivery.deliveryId) === null ? 'storage_failed' : 'taken' })
}

/** The record in memory has the whole body, whatever was stored. A worker that was faster than this finds no event in a cut body, and does nothing. */
function isKept(sysId: string, body: string): boolean {
    if (!mayBeCut(body)) return true
    const row = openTable(TABLES.delivery)
    if (!row.get(sysId)) return false
    const stored = textOf(row, 'body')
    return stored === body || !isCutBody(stored)
}

function toColumns(delivery: NewDelivery): Readonly<Record<string, string>> {
    return {
        delivery_key: crypto.sha256(delivery.deliveryId),
        delivery_id: delivery.deliveryId,
        sender_delivery_id: delivery.senderDeliveryId || '',
        event_type: delivery.eventType,
        canonical_type: delivery.canonicalType,
        occurred_at: delivery.occurredAt || '',
        received_at: delivery.receivedAt,
        body: delivery.body,
        body_sha256: delivery.bodySha256,
        content_handling: delivery.contentHandling,
        signature_mode: delivery.signatureMode,
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
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        deliveryId: textOf(row, 'delivery_id'),
        state: textOf(row, 'state') as DeliveryState,
        body: textOf(row, 'body'),
        bodySha256: textOf(row, 'body_sha256'),
        signatureMode: textOf(row, 'signature_mode'),
    }
}
