/** Deliveries as people handle them: read, queued again, held, released and selected, with a note on each of who did it. */

import type { CanonicalType } from '../../../receiving/events/index.ts'
import { TABLES, type DeliveryState, type OutcomeAction } from '../../../shared/names.ts'
import type {
    StoredDeliveries,
    OperatorDelivery,
    OperatorNote,
    SelectedDelivery,
} from '../../app/deliveries/operator-ports.ts'
import { groupRows } from '../../../platform/aggregates.ts'
import { claimSoon, endClaimWith, type Claim } from '../../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../../platform/locks.ts'
import { NOTE_POSITION, writeLine } from '../../../receiving/glide/delivery-lines.ts'
import { TAMPERED } from '../../../receiving/core/seal.ts'
import { verdictOf } from '../../../receiving/glide/seals.ts'
import { readBody } from '../../../receiving/glide/stored-bodies.ts'
import { isQueryable, openTable, textOf, countOf, type TableRecord } from '../../../platform/table.ts'

export const storedDeliveries: StoredDeliveries = {
    read: (sysId) => {
        const row = openTable(TABLES.delivery)
        return isQueryable(sysId) && row.get(sysId) ? toDelivery(row) : null
    },
    requeue: (delivery, note) => {
        const earlier = String(delivery.earlierAttempts + delivery.attempts)
        const values = { state: 'queued', attempts: '0', earlier_attempts: earlier }
        return change(delivery, note, { ...values, reprocessed_by: note.by, reprocessed_at: note.at }, 'reprocessed')
    },
    hold: (delivery, note) => change(delivery, note, { state: 'held' }, 'held'),
    release: (delivery, note) => change(delivery, note, { state: 'queued' }, 'released'),
    endTampered: (delivery) => {
        const claimed = delivery.code === TAMPERED.error_code ? null : claimAsRead(delivery)
        if (claimed !== null) endClaimWith(claimed, { ...TAMPERED, next_attempt_at: '' })
    },
    select: (selection, limit) => {
        const row = openTable(TABLES.delivery)
        row.addQuery('state', 'IN', selection.states.join(','))
        for (const { column, operator, value } of selection.terms) row.addQuery(column, operator, value)
        row.orderBy('received_at')
        row.orderBy('sys_id')
        row.setLimit(limit)
        row.query()
        const found: SelectedDelivery[] = []
        while (row.next()) found.push({ sysId: row.getUniqueValue(), receivedAt: textOf(row, 'received_at') })
        return found
    },
    count: (selection) => {
        const conditions = selection.terms.map(({ column, operator, value }) => [column, operator, value] as const)
        const states = ['state', 'IN', selection.states.join(',')] as const
        const groups = groupRows(
            TABLES.delivery,
            [states, ...conditions],
            ['state', 'canonical_type'],
            'COUNT',
            'sys_id',
        )
        return groups.map(({ columns, value }) => ({
            state: columns.state,
            eventType: columns.canonical_type,
            count: Number(value) || 0,
        }))
    },
}

/** People's changes take the same claim as processing does: of two people, or of a person and a worker, one acts. */
function change(
    delivery: OperatorDelivery,
    note: OperatorNote,
    values: Readonly<Record<string, string>>,
    action: OutcomeAction,
): boolean {
    const claimed = claimAsRead(delivery)
    if (claimed === null) return false
    if (!endClaimWith(claimed, { ...values, next_attempt_at: '' }).ok) return false
    writeLine(delivery.sysId, delivery.earlierAttempts + delivery.attempts, NOTE_POSITION, {
        action,
        table: TABLES.delivery,
        recordId: delivery.sysId,
        number: delivery.number,
        reason: note.text,
        code: null,
    })
    return true
}

/** Null when the delivery changed since it was read, or others are at it. */
function claimAsRead(delivery: OperatorDelivery): Claim | null {
    const claimed = claimSoon(
        TABLES.delivery,
        delivery.sysId,
        (row) => textOf(row, 'state') === delivery.state && countOf(row, 'attempts') === delivery.attempts,
    )
    return claimed === null || !claimed.isOurs() ? null : claimed
}

function toDelivery(row: TableRecord): OperatorDelivery {
    const body = readBody(row)
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        deliveryId: textOf(row, 'delivery_id'),
        eventType: textOf(row, 'event_type'),
        canonicalType: textOf(row, 'canonical_type') as CanonicalType,
        body,
        seal: verdictOf(row, body),
        receivedAt: textOf(row, 'received_at'),
        state: textOf(row, 'state') as DeliveryState,
        code: textOf(row, 'error_code'),
        attempts: countOf(row, 'attempts'),
        earlierAttempts: countOf(row, 'earlier_attempts'),
        attempt: countOf(row, 'attempts') + 1,
        isRepeat: countOf(row, CLAIM_NUMBER) > 0,
        postedBy: textOf(row, 'sys_created_by'),
        // Nobody claims it: what is planned for it is shown, and operators write the row as they read it.
        isOurs: () => true,
    }
}
