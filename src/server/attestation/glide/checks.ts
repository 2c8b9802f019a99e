/** Stores the checks of the chain, each with a seal, so that a later check can rely on what an earlier one has seen. */

import type { Checks } from '../app/attestation-ports.ts'
import { NO_TIP } from '../core/attestation.ts'
import type { Check, CheckState } from '../core/check.ts'
import type { Difference, DifferenceCode } from '../core/difference.ts'
import { SEALED_OF_CHECK } from '../core/sealed-columns.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { isAsStored } from '../../shared/row-seal.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { openRowSeals } from '../../platform/row-seals.ts'
import { countOf, findRow, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'

const seals = openRowSeals('attestation check', SEALED_OF_CHECK)

/** So many checks are looked through for one that is as the app stored it. */
const MOST_CHECKS = 20

export const checks: Checks = {
    newest: () => {
        const row = newestFirst(1)
        return row.next() && countOf(row, 'check_number') > 0 ? toCheck(row) : null
    },
    newestIntact: () => {
        const row = newestFirst(MOST_CHECKS, 'intact')
        while (row.next()) if (isAsStored(seals.verdictOf(row))) return toCheck(row)
        return null
    },
    begin: (number, now) => {
        const check: Check = {
            ...NO_TIP,
            ...{ number, state: 'running', startedAt: now, endedAt: null, kindIndex: 0, rowId: '' },
            ...{ rows: 0, gone: 0, renewed: 0, differences: 0, first: null },
        }
        return insertRow(TABLES.attestationCheck, seals.seal(toColumns(check)), null).ok ? check : null
    },
    save: (check) => {
        const row = findRow(TABLES.attestationCheck, 'check_key', toKey(check.number))
        if (row === null) return
        const written = updateRow(row, seals.seal(toColumns(check)), null)
        if (!written.ok) journal.warn(`${written.failure.code}: the check of the attestation chain was not kept`)
    },
}

function newestFirst(limit: number, state?: CheckState): TableRecord {
    const row = openTable(TABLES.attestationCheck)
    if (state !== undefined) row.addQuery('state', state)
    row.orderByDesc('check_number')
    row.setLimit(limit)
    row.query()
    return row
}

function toKey(number: number): string {
    return crypto.sha256(`check|${number}`)
}

function toColumns({ first, ...check }: Check): Fields {
    return {
        check_key: toKey(check.number),
        check_number: String(check.number),
        state: check.state,
        started_at: check.startedAt,
        ended_at: check.endedAt || '',
        position: String(check.position),
        head: check.head,
        kind_index: String(check.kindIndex),
        row_id: check.rowId,
        row_count: String(check.rows),
        gone_count: String(check.gone),
        renewed_count: String(check.renewed),
        difference_count: String(check.differences),
        difference: first === null ? '' : first.code,
        difference_position: first === null ? '' : String(first.position),
        difference_table: first === null ? '' : first.table,
        difference_row: first === null ? '' : first.rowId,
        difference_subject: first === null ? '' : first.subject,
    }
}

function toCheck(row: TableRecord): Check {
    return {
        number: countOf(row, 'check_number'),
        state: textOf(row, 'state') as CheckState,
        startedAt: textOf(row, 'started_at'),
        endedAt: valueOf(row, 'ended_at'),
        position: countOf(row, 'position'),
        head: textOf(row, 'head'),
        kindIndex: countOf(row, 'kind_index'),
        rowId: textOf(row, 'row_id'),
        rows: countOf(row, 'row_count'),
        gone: countOf(row, 'gone_count'),
        renewed: countOf(row, 'renewed_count'),
        differences: countOf(row, 'difference_count'),
        first: toDifference(row),
    }
}

function toDifference(row: TableRecord): Difference | null {
    const code = textOf(row, 'difference')
    if (code === '') return null
    return {
        code: code as DifferenceCode,
        position: countOf(row, 'difference_position'),
        table: textOf(row, 'difference_table'),
        rowId: textOf(row, 'difference_row'),
        subject: textOf(row, 'difference_subject'),
    }
}
