/** Keeps the last refused request in one row, beside the results of the health checks. */

import { fromJson } from '../../shared/json.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { REFUSAL_ROWS, type KeptRefusal, type RefusalRow } from '../../shared/refused-request.ts'
import { crypto } from '../../platform/crypto.ts'
import { attempt } from '../../platform/edge.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import type { Refusals } from '../app/ports.ts'

/** What the row holds. */
const LONGEST = 1000

/** The rows that one request looks at are read once. */
export function openRefusals(): Refusals {
    let row: TableRecord | null = null
    const write = (refusal: KeptRefusal) => {
        if (row !== null) put(row, toFields('last', refusal), (record) => record.update())
    }
    return {
        last: () => {
            row = findRefusal('last')
            return row === null ? null : toRefusal(row)
        },
        begin: (refusal) => {
            // The row of another minute goes, and the unique index lets one node insert that of this one.
            if (row !== null) row.deleteRecord()
            return put(openNew(), toFields('last', refusal), (record) => record.insert())
        },
        renew: write,
        keepModeChange: (refusal) => {
            const known = findRefusal('modeChanged')
            const fields = toFields('modeChanged', refusal)
            if (known === null) put(openNew(), fields, (record) => record.insert())
            else put(known, fields, (record) => record.update())
        },
    }
}

function findRefusal(which: RefusalRow): TableRecord | null {
    return findRow(TABLES.healthCheck, 'check_key', crypto.sha256(REFUSAL_ROWS[which].id))
}

function toRefusal(row: TableRecord): KeptRefusal | null {
    return fromJson<KeptRefusal | null>(textOf(row, 'seen'), null)
}

function toFields(which: RefusalRow, refusal: KeptRefusal): Fields {
    const { id, title } = REFUSAL_ROWS[which]
    const whole = JSON.stringify(refusal)
    return {
        check_key: crypto.sha256(id),
        check_id: id,
        title,
        state: 'attention',
        code: refusal.cause,
        requests: String(refusal.count),
        seen: whole.length <= LONGEST ? whole : JSON.stringify({ ...refusal, headers: [], tried: [] }),
        checked_at: refusal.at,
    }
}

function openNew(): TableRecord {
    const row = openTable(TABLES.healthCheck)
    row.initialize()
    return row
}

/** Whether the row was written; a refused write is no concern of the sender's. */
function put(row: TableRecord, fields: Fields, write: (row: TableRecord) => unknown): boolean {
    for (const column of Object.keys(fields)) row.setValue(column, fields[column])
    const where = {
        doing: 'keeping what a refused request looked like',
        record: TABLES.healthCheck,
        code: 'refusal_not_kept',
        level: 'debug',
    } as const
    return attempt(
        where,
        () => Boolean(write(row)),
        () => false,
    )
}
