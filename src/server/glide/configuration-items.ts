/** Configuration items: through the identification engine where it can, else by our own link row; relations and key values. */

import { SOURCE_NAME } from '../core/names.ts'
import type { Settings } from '../core/properties.ts'
import type { Fields, Outcome, RecordPlan, WriteFailure } from '../core/mapping/plan.ts'
import { fail, ok, type Result } from '../core/result.ts'
import type { Applied, ConfigurationItems, Records } from '../app/ports.ts'
import { identify } from './identification-engine.ts'
import { isQueryable, openTable, textOf, type TableRecord } from './table.ts'
import { insertRow, updateRow } from './write.ts'

/** Keys per configuration item that we look through; more than these are not ours. */
const MOST_KEY_VALUES = 100

/** Opens the configuration items of one unit of work. */
export function openConfigurationItems(settings: Settings, records: Records): ConfigurationItems {
    const created: Record<string, boolean> = {}
    return {
        save: (plan) => {
            const saved = settings.ciUseIre ? saveThroughEngine(plan, records) : records.apply(plan)
            if (saved.ok && saved.value.created) created[saved.value.recordId] = true
            return saved
        },
        relate,
        setKeyValues: (sysId, pairs) => setKeyValues(sysId, pairs, created[sysId] === true),
    }
}

/** The engine decides which record it is; our plan then writes what the engine does not know. */
function saveThroughEngine(plan: RecordPlan, records: Records): Result<Applied, WriteFailure> {
    if (plan.recordId !== null) return records.apply(plan)
    const identified = identify(plan, SOURCE_NAME)
    if (identified === null) return records.apply(plan)
    return identified.ok ? records.apply({ ...plan, recordId: identified.value }) : identified
}

function relate(parent: string, child: string, type: string): Result<Outcome, WriteFailure> {
    const relation = openTable('cmdb_rel_type')
    relation.addQuery('name', type)
    relation.setLimit(1)
    relation.query()
    if (!relation.next()) {
        const message = `No relation type is called "${type}"`
        return fail({ code: 'reference_not_found', table: 'cmdb_rel_type', name: 'name', message })
    }
    const fields = { parent, child, type: relation.getUniqueValue() }
    const known = openTable('cmdb_rel_ci')
    known.addQuery('parent', parent)
    known.addQuery('child', child)
    known.addQuery('type', fields.type)
    known.setLimit(1)
    known.query()
    if (known.next()) return ok(toOutcome('unchanged', known, type))
    const inserted = insertRow('cmdb_rel_ci', fields, null)
    return inserted.ok ? ok(toOutcome('created', inserted.value, type)) : inserted
}

function toOutcome(action: 'created' | 'unchanged', row: TableRecord, type: string): Outcome {
    const recordId = row.getUniqueValue()
    return { action, table: 'cmdb_rel_ci', recordId, number: null, reason: `Relation ${type}`, code: null }
}

function setKeyValues(sysId: string, pairs: Fields, isNew: boolean): void {
    const row = openTable('cmdb_key_value')
    if (!row.isValid() || !isQueryable(sysId)) return
    const known = isNew ? {} : updateKeyValues(row, sysId, pairs)
    for (const key of Object.keys(pairs))
        if (!known[key]) insertRow('cmdb_key_value', { configuration_item: sysId, key, value: pairs[key] }, null)
}

/** Brings the key values that exist up to date and answers which they are. */
function updateKeyValues(row: TableRecord, sysId: string, pairs: Fields): Readonly<Record<string, boolean>> {
    row.addQuery('configuration_item', sysId)
    row.addQuery('key', 'IN', Object.keys(pairs).join(','))
    row.setLimit(MOST_KEY_VALUES)
    row.query()
    const known: Record<string, boolean> = {}
    while (row.next()) {
        const key = textOf(row, 'key')
        known[key] = true
        if (pairs[key] !== undefined && textOf(row, 'value') !== pairs[key]) updateRow(row, { value: pairs[key] }, null)
    }
    return known
}
