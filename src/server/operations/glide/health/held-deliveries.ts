/** Deliveries that wait because the instance was not confirmed, released or discarded. */

import type { HeldDeliveries } from '../../app/health/health-ports.ts'
import { UNCONFIRMED } from '../../../shared/instance-binding.ts'
import { TABLES, type OutcomeAction } from '../../../shared/names.ts'
import type { Fields } from '../../../shared/plan.ts'
import { countRows } from '../../../platform/aggregates.ts'
import { countOf, findIds, openTable, textOf, type TableRecord } from '../../../platform/table.ts'
import { updateRow } from '../../../platform/write.ts'
import { NOTE_POSITION, writeLine } from '../../../receiving/glide/delivery-lines.ts'

const PAGE = 500

export const heldDeliveries: HeldDeliveries = {
    count,
    release: (text) => change('released', text, { state: 'queued', error_code: '', error_text: '' }),
    discard: (text) =>
        change('discarded', text, { state: 'ignored', error_code: 'discarded_after_clone', error_text: text }),
}

/** Page by page and row by row, so that every row's own rules and audit see the change; answers how many were changed. */
function change(action: OutcomeAction, text: string, columns: Fields): number {
    let changed = 0
    for (let page = select(); page.length > 0; page = select()) {
        const before = changed
        for (const sysId of page) {
            const row = openTable(TABLES.delivery)
            if (!row.get(sysId) || !updateRow(row, columns, null).ok) continue
            noteAction(row, action, text)
            changed += 1
        }
        // What a rule refuses stays held: asking again would find the same page.
        if (changed === before) break
    }
    return changed
}

function count(): number {
    return countRows(TABLES.delivery, [
        ['state', '=', 'held'],
        ['error_code', '=', UNCONFIRMED],
    ])
}

function select(): readonly string[] {
    return findIds(TABLES.delivery, PAGE, (row) => {
        row.addQuery('state', 'held')
        row.addQuery('error_code', UNCONFIRMED)
        row.orderBy('received_at')
    })
}

/** After the lines of the attempts before it. */
function noteAction(row: TableRecord, action: OutcomeAction, text: string): void {
    const attempt = countOf(row, 'earlier_attempts') + countOf(row, 'attempts')
    writeLine(row.getUniqueValue(), attempt, NOTE_POSITION, {
        action,
        table: TABLES.delivery,
        recordId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        reason: text,
        code: null,
    })
}
