/** Deliveries that wait because the instance was not confirmed, released or discarded in one statement each. */

import type { HeldDeliveries } from '../../app/health/health-ports.ts'
import { UNCONFIRMED } from '../../../shared/instance-binding.ts'
import { TABLES } from '../../../shared/names.ts'
import { countRows } from '../../../platform/aggregates.ts'
import { openTable, type TableRecord } from '../../../platform/table.ts'

export const heldDeliveries: HeldDeliveries = {
    count,
    release: () => {
        const waiting = count()
        const rows = select()
        rows.setValue('state', 'queued')
        rows.setValue('error_code', 'NULL')
        rows.setValue('error_text', 'NULL')
        rows.updateMultiple()
        return waiting - count()
    },
    discard: (text) => {
        const waiting = count()
        const rows = select()
        rows.setValue('state', 'ignored')
        rows.setValue('error_code', 'discarded_after_clone')
        rows.setValue('error_text', text)
        rows.updateMultiple()
        return waiting - count()
    },
}

function count(): number {
    return countRows(TABLES.delivery, [
        ['state', '=', 'held'],
        ['error_code', '=', UNCONFIRMED],
    ])
}

function select(): TableRecord {
    const rows = openTable(TABLES.delivery)
    rows.addQuery('state', 'held')
    rows.addQuery('error_code', UNCONFIRMED)
    return rows
}
