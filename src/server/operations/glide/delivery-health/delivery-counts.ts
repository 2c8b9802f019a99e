/** Counts deliveries for the live view of receiving: a fixed number of queries, each over an index. */

import {
    hoursBefore,
    type DeadLetters,
    type DeliveryHealthMaterial,
    type StateCounts,
    type Waiting,
} from '../../core/delivery-health/delivery-health.ts'
import { DELIVERY_STATES, TABLES, type DeliveryState } from '../../../shared/names.ts'
import { groupRows } from '../../../platform/aggregates.ts'
import { clock } from '../../../platform/clock.ts'
import { openTable, textOf } from '../../../platform/table.ts'

/** Not processed and not ignored. */
const OPEN = 'queued,processing,failed,dead,held'
const WAITING = 'queued,processing,failed'

/** Everything that the route answers. */
export function readDeliveryHealth(): DeliveryHealthMaterial {
    const now = clock.now()
    return {
        now,
        open: countStates([['state', 'IN', OPEN]]),
        hours: hoursBefore(now).map(({ from, to }) => ({
            from,
            to,
            states: countStates([
                ['received_at', '>=', from],
                ['received_at', '<', to],
            ]),
        })),
        oldestWaiting: findOldest(),
        dead: readDead(),
    }
}

function countStates(conditions: readonly (readonly [string, string, string])[]): StateCounts {
    const counts: Partial<Record<DeliveryState, number>> = {}
    for (const { columns, value } of groupRows(TABLES.delivery, conditions, ['state'], 'COUNT', 'sys_id'))
        if (Object.prototype.hasOwnProperty.call(DELIVERY_STATES, columns.state))
            counts[columns.state as DeliveryState] = Number(value)
    return counts
}

function findOldest(): Waiting | null {
    const row = openTable(TABLES.delivery)
    row.addQuery('state', 'IN', WAITING)
    row.orderBy('received_at')
    row.setLimit(1)
    row.query()
    if (!row.next()) return null
    return {
        number: textOf(row, 'number'),
        sysId: row.getUniqueValue(),
        state: textOf(row, 'state'),
        receivedAt: textOf(row, 'received_at'),
    }
}

function readDead(): readonly DeadLetters[] {
    const dead = [['state', '=', 'dead']] as const
    const newest: Record<string, string> = Object.create(null)
    for (const { columns, value } of groupRows(TABLES.delivery, dead, ['error_code'], 'MAX', 'received_at'))
        newest[columns.error_code] = value
    return groupRows(TABLES.delivery, dead, ['error_code'], 'COUNT', 'sys_id').map(({ columns, value }) => ({
        code: columns.error_code,
        count: Number(value),
        newest: newest[columns.error_code] || '',
    }))
}
