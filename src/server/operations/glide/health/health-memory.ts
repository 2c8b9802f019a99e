/** Keeps the last result of each check in a row. */

import type { HealthMemory } from '../../app/health/health-ports.ts'
import { CHECK_IDS, HEALTH_CHECKS, HEALTH_STATES, type HealthState } from '../../core/health/catalogue.ts'
import { isCheckId, isFindingCode, type CheckResult } from '../../core/health/check.ts'
import { TABLES } from '../../../shared/names.ts'
import { crypto } from '../../../platform/crypto.ts'
import { journal } from '../../../platform/journal.ts'
import { findRow, openTable, textOf, valueOf } from '../../../platform/table.ts'
import { insertRow, updateRow } from '../../../platform/write.ts'

/** Longest text that the row keeps. */
const LONGEST = 1000

/** Reads every result at once when the first one is asked for. */
export function openHealthMemory(): HealthMemory {
    let results: readonly CheckResult[] | null = null
    return {
        read: (id) => {
            if (results === null) results = readAll()
            const known = results.filter((result) => result.id === id)
            return known.length > 0 ? known[0] : null
        },
        write,
    }
}

function readAll(): readonly CheckResult[] {
    const row = openTable(TABLES.healthCheck)
    row.addQuery('check_id', 'IN', CHECK_IDS.join(','))
    row.setLimit(CHECK_IDS.length)
    row.query()
    const results: CheckResult[] = []
    while (row.next()) {
        const id = textOf(row, 'check_id')
        const code = textOf(row, 'code')
        if (isCheckId(id))
            results.push({
                id,
                state: toState(textOf(row, 'state')),
                code: isFindingCode(code) ? code : null,
                seen: textOf(row, 'seen'),
                checkedAt: valueOf(row, 'checked_at'),
            })
    }
    return results
}

const write: HealthMemory['write'] = ({ checkedAt, code, id, seen, state }) => {
    const fields = {
        check_key: crypto.sha256(id),
        check_id: id,
        title: HEALTH_CHECKS[id].title,
        state,
        code: code === null ? '' : code,
        seen: seen.slice(0, LONGEST),
        checked_at: checkedAt === null ? '' : checkedAt,
    }
    const row = findRow(TABLES.healthCheck, 'check_key', crypto.sha256(id))
    const written = row === null ? insertRow(TABLES.healthCheck, fields, null) : updateRow(row, fields, null)
    if (!written.ok) journal.warn(`${written.failure.code}: the result of the check ${id} was not kept`)
}

function toState(text: string): HealthState {
    return Object.prototype.hasOwnProperty.call(HEALTH_STATES, text) ? (text as HealthState) : 'unknown'
}
