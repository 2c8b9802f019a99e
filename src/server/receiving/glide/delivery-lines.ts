/** Writes the lines of a delivery: what came of it, and what people did to it. */

import { TABLES } from '../../shared/names.ts'
import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import { journal } from '../../platform/journal.ts'
import { insertRow } from '../../platform/write.ts'

/** Notes of people follow the lines of the attempt before them. */
export const NOTE_POSITION = 900

/** One line of the delivery's related list; answers why it was refused, null when it was written. */
export function writeLine(delivery: string, attempt: number, position: number, outcome: Outcome): WriteFailure | null {
    const fields = {
        delivery,
        action: outcome.action,
        table_name: outcome.table,
        record_id: outcome.recordId || '',
        record_number: outcome.number || '',
        reason: outcome.reason.slice(0, 1000),
        code: outcome.code || '',
        attempt: String(attempt),
        position: String(position),
    }
    const written = insertRow(TABLES.deliveryRecord, fields, null)
    if (written.ok) return null
    journal.error(`delivery ${delivery}: an outcome line could not be written: ${written.failure.message}`)
    return written.failure
}
