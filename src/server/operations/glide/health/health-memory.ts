/** Keeps the last result of each check in a row. */

import type { HealthMemory } from '../../app/health/health-ports.ts'
import { CHECK_IDS, HEALTH_CHECKS, HEALTH_STATES, type HealthState } from '../../core/health/catalogue.ts'
import { isCheckId, isFindingCode, type CheckResult } from '../../core/health/check.ts'
import { fromJson } from '../../../shared/json.ts'
import { REFUSAL_ROWS, type KeptRefusal } from '../../../shared/refused-request.ts'
import { TABLES } from '../../../shared/names.ts'
import { crypto } from '../../../platform/crypto.ts'
import { journal } from '../../../platform/journal.ts'
import { findRow, openTable, textOf, valueOf } from '../../../platform/table.ts'
import { insertRow, updateRow } from '../../../platform/write.ts'

/** Longest text that the row keeps. */
const LONGEST = 1000

const REFUSAL_IDS = [REFUSAL_ROWS.last.id, REFUSAL_ROWS.modeChanged.id] as const

/** What the rows hold. */
interface Remembered {
    readonly results: readonly CheckResult[]
    readonly refusals: Readonly<Record<string, KeptRefusal | null>>
}

/** Reads every row at once when the first one is asked for. */
export function openHealthMemory(): HealthMemory {
    let remembered: Remembered | null = null
    const rows = () => {
        if (remembered === null) remembered = readAll()
        return remembered
    }
    return {
        read: (id) => {
            const known = rows().results.filter((result) => result.id === id)
            return known.length > 0 ? known[0] : null
        },
        refusal: (which) => rows().refusals[REFUSAL_ROWS[which].id] || null,
        write,
    }
}

function readAll(): Remembered {
    const ids = [...CHECK_IDS, ...REFUSAL_IDS]
    const row = openTable(TABLES.healthCheck)
    row.addQuery('check_id', 'IN', ids.join(','))
    row.setLimit(ids.length)
    row.query()
    const results: CheckResult[] = []
    const refusals: Record<string, KeptRefusal | null> = {}
    while (row.next()) {
        const id = textOf(row, 'check_id')
        if (REFUSAL_IDS.some((one) => one === id)) refusals[id] = fromJson(textOf(row, 'seen'), null)
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
    return { results, refusals }
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
