/** Stores deliveries: one read to know a duplicate, one write to keep a new one. */

import { TABLES, type DeliveryState } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Inbox, NewDelivery, StoredDelivery } from '../app/ports.ts'
import { crypto } from '../../platform/crypto.ts'
import { attempt } from '../../platform/edge.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'

export const inbox: Inbox = {
    find: (deliveryId) => {
        const row = findRow(TABLES.delivery, 'delivery_key', crypto.sha256(deliveryId))
        return row === null ? null : toStored(row)
    },
    store,
}

function store(delivery: NewDelivery): Result<StoredDelivery, { readonly code: 'taken' | 'storage_failed' }> {
    const row = openTable(TABLES.delivery)
    row.initialize()
    const columns = toColumns(delivery)
    for (const column of Object.keys(columns)) if (columns[column] !== '') row.setValue(column, columns[column])
    // The sender waits: only what the platform and the customer's rules decide is read again.
    if (insertQuietly(row))
        return ok({
            ...delivery,
            sysId: row.getUniqueValue(),
            number: textOf(row, 'number'),
            state: textOf(row, 'state') as DeliveryState,
        })
    return fail({ code: inbox.find(delivery.deliveryId) === null ? 'storage_failed' : 'taken' })
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
