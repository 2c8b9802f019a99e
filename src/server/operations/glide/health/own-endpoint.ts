/** Sends a delivery from this instance to itself, over HTTP as a sender would. */

import { gs } from '@servicenow/glide'
import type { OwnAnswer, OwnEndpoint, StoredTestDelivery } from '../../app/health/health-ports.ts'
import { TABLES } from '../../../shared/names.ts'
import { attempt } from '../../../platform/edge.ts'
import { openMessage } from '../../../platform/outbound.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../../platform/table.ts'

/** A person waits for the answer. */
const TIMEOUT_MILLISECONDS = 8000

export const ownEndpoint: OwnEndpoint = {
    address: () => String(gs.getProperty('glide.servlet.uri') || '').replace(/\/+$/, ''),
    post,
    find: (senderDeliveryId) => {
        const row = findRow(TABLES.delivery, 'sender_delivery_id', senderDeliveryId)
        return row === null ? null : toStored(row)
    },
    newestTest: () => {
        const row = openTable(TABLES.delivery)
        row.addQuery('canonical_type', 'connection.test')
        row.orderByDesc('received_at')
        row.setLimit(1)
        row.query()
        return row.next() ? toStored(row) : null
    },
}

/** The text of a failure may hold the address and is not passed on. */
function post(url: string, headers: Readonly<Record<string, string>>, body: string): OwnAnswer {
    const where = {
        doing: 'calling the webhook route of this instance',
        code: 'connection_failed',
        level: 'warn',
    } as const
    return attempt<OwnAnswer>(
        where,
        () => send(url, headers, body),
        () => ({ kind: 'failed' }),
    )
}

function send(url: string, headers: Readonly<Record<string, string>>, body: string): OwnAnswer {
    const message = openMessage()
    message.setEndpoint(url)
    message.setHttpMethod('post')
    message.setHttpTimeout(TIMEOUT_MILLISECONDS)
    message.setRequestHeader('Content-Type', 'application/json')
    message.setRequestHeader('Accept', 'application/json')
    for (const name of Object.keys(headers)) message.setRequestHeader(name, headers[name])
    message.setRequestBody(body)
    const response = message.execute()
    const status = Number(response.getStatusCode())
    return status ? { kind: 'answered', status, code: toCode(String(response.getBody())) } : { kind: 'failed' }
}

/** The stable code in an error of ours, 'no code' in any other body. */
function toCode(body: string): string {
    const found = /"code":"([a-z_]{1,60})"/.exec(body)
    return found ? found[1] : 'no code'
}

function toStored(row: TableRecord): StoredTestDelivery {
    return {
        number: textOf(row, 'number'),
        state: textOf(row, 'state'),
        code: textOf(row, 'error_code'),
        receivedAt: textOf(row, 'received_at'),
    }
}
