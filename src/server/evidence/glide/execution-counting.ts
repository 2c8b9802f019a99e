/** Keeps, for each execution, one row that counts it: the rows of one execution come in any order, and rows change what they say. */

import type { Counting, Execution } from '../core/executions.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { textOf } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'
import { eachRow } from './known-rows.ts'

/** Column of the hash under which rows of one execution are found. */
export function toExecutionKey(execution: Execution | null): string {
    return execution === null || execution.key === '' ? '' : crypto.sha256(execution.key)
}

/** What the first row of this execution adds. */
export function toCounting(execution: Execution | null): Counting | '' {
    return execution === null ? '' : execution.by
}

/** New rows of executions that a stored row, or one before them, counts already are marked as repeated. One query. */
export function markRepeated(added: readonly Fields[]): readonly Fields[] {
    const counted: Record<string, true> = Object.create(null)
    const keys = distinct(added.map(({ execution_key }) => execution_key || ''))
    eachRow(TABLES.evidence, 'execution_key', keys, (row) => {
        if (textOf(row, 'counting') !== 'repeated') counted[textOf(row, 'execution_key')] = true
    })
    return added.map((fields) => {
        const key = fields.execution_key || ''
        if (key === '') return fields
        const isCounted = counted[key]
        counted[key] = true
        return isCounted ? { ...fields, counting: 'repeated' } : fields
    })
}

/** Executions that no row counts any more, because the one that did says something else now, are counted by their first row. One query. */
export function ensureCounted(executionKeys: readonly string[]): void {
    const keys = distinct(executionKeys)
    const first: Record<string, string> = Object.create(null)
    const counted: Record<string, true> = Object.create(null)
    eachRow(TABLES.evidence, 'execution_key', keys, (row) => {
        const key = textOf(row, 'execution_key')
        if (textOf(row, 'counting') !== 'repeated') counted[key] = true
        const id = textOf(row, 'evidence_id')
        if (!first[key] || id < first[key]) first[key] = id
    })
    const heirs = keys.filter((key) => !counted[key] && first[key]).map((key) => first[key])
    eachRow(TABLES.evidence, 'evidence_id', heirs, (row) => {
        const by: Execution['by'] = textOf(row, 'transaction_id') === '' ? 'record' : 'transaction'
        const written = updateRow(row, { counting: by }, null)
        if (!written.ok)
            journal.error(`${written.failure.code}: an execution is not counted: ${written.failure.message}`)
    })
}

function distinct(keys: readonly string[]): readonly string[] {
    return keys.filter((key, at) => key !== '' && keys.indexOf(key) === at)
}
