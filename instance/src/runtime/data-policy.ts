/** Data policies: fields that must be filled, or left alone, whichever way a record is written. */
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Condition, Dictionary, RecordState, Row, Transaction } from '../kernel/kernel.ts'

/** What data policies stand on; `matches` answers whether a record meets a policy's encoded condition. */
export interface DataPolicySources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly matches: (tx: Transaction, state: RecordState, encoded: string) => boolean
}

interface Policy {
    readonly conditions: string
    readonly mandatory: readonly string[]
    readonly readOnly: readonly string[]
}

/**
 * Gives the text of the refusal, or null when the record may be written. One field: `Data Policy Exception: Short description is
 * mandatory` (GlideRecord API, getLastErrorMessage); several: `Data Policy Exception: The following fields are mandatory: …`.
 */
export function createDataPolicies(sources: DataPolicySources): (tx: Transaction, state: RecordState) => string | null {
    const known = new Map<string, readonly Policy[]>()
    sources.database.onChange((table) => {
        if (table.startsWith('sys_data_policy') || table === EVERY_TABLE) known.clear()
    })
    return (tx, state) => {
        const table = sources.dictionary.table(state.table)!
        let policies = known.get(table.name)
        if (!policies) {
            policies = readPolicies(sources.database, table.chain)
            known.set(table.name, policies)
        }
        const missing = new Set<string>()
        const written = new Set<string>()
        for (const policy of policies) {
            const empty = policy.mandatory.filter((field) => isEmpty(state, field))
            const changed = policy.readOnly.filter((field) => isChanged(state, field))
            if (empty.length + changed.length === 0 || !sources.matches(tx, state, policy.conditions)) continue
            empty.forEach((field) => missing.add(field))
            changed.forEach((field) => written.add(field))
        }
        const toLabels = (fields: ReadonlySet<string>): string[] =>
            [...fields].map((field) => table.columns.get(field)?.label ?? field)
        if (written.size > 0)
            return `Data Policy Exception: The following fields are read only: ${toLabels(written).join(', ')}`
        const labels = toLabels(missing)
        if (labels.length === 0) return null
        return labels.length === 1
            ? `Data Policy Exception: ${labels[0]} is mandatory`
            : `Data Policy Exception: The following fields are mandatory: ${labels.join(', ')}`
    }
}

function isEmpty(state: RecordState, field: string): boolean {
    return (state.values[field] ?? state.journal[field] ?? '') === ''
}

// Read only concerns records that exist: a new one takes its first values.
function isChanged(state: RecordState, field: string): boolean {
    return state.original !== null && (state.values[field] ?? null) !== (state.original[field] ?? null)
}

function readPolicies(database: Storage, chain: readonly string[]): Policy[] {
    const policies = select(database, 'sys_data_policy2', 'model_table', chain.join(',')).filter(
        (row) => row.active === '1',
    )
    return policies
        .filter((row) => row.model_table === chain[0] || row.inherit === '1')
        .map((row) => ({
            conditions: row.conditions ?? '',
            mandatory: fieldsOf(database, row, 'mandatory'),
            readOnly: fieldsOf(database, row, 'disabled'),
        }))
}

function fieldsOf(database: Storage, policy: Row, flag: 'mandatory' | 'disabled'): string[] {
    return select(database, 'sys_data_policy_rule', 'sys_data_policy', policy.sys_id!)
        .filter((rule) => rule[flag] === 'true' || rule[flag] === '1')
        .flatMap((rule) => rule.field ?? [])
}

function select(database: Storage, table: string, path: string, list: string): Row[] {
    if (!database.hasColumns(table, [path])) return []
    const where: Condition = { kind: 'compare', path, operator: 'IN', value: list }
    return database.select({ table, where, orderBy: [{ path: 'sys_created_on', descending: false }], window: null })
}
