/** Keeps the last result of each check in a row. */

import type { HealthMemory } from '../../app/health/health-ports.ts'
import { HEALTH_CHECKS, HEALTH_STATES, type HealthState } from '../../core/health/catalogue.ts'
import { isFindingCode } from '../../core/health/check.ts'
import { TABLES } from '../../../shared/names.ts'
import { crypto } from '../../../platform/crypto.ts'
import { journal } from '../../../platform/journal.ts'
import { findRow, textOf, valueOf } from '../../../platform/table.ts'
import { insertRow, updateRow } from '../../../platform/write.ts'

const LONGEST = 1000

export const healthMemory: HealthMemory = {
    read: (id) => {
        const row = findRow(TABLES.healthCheck, 'check_key', crypto.sha256(id))
        if (row === null) return null
        const code = textOf(row, 'code')
        const checkedAt = valueOf(row, 'checked_at')
        return {
            id,
            state: toState(textOf(row, 'state')),
            code: isFindingCode(code) ? code : null,
            seen: textOf(row, 'seen'),
            checkedAt,
        }
    },
    write: ({ checkedAt, code, id, seen, state }) => {
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
    },
}

function toState(text: string): HealthState {
    return Object.prototype.hasOwnProperty.call(HEALTH_STATES, text) ? (text as HealthState) : 'unknown'
}
