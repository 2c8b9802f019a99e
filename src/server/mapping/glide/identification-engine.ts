/** The Identification and Reconciliation Engine, where the instance has it and has a rule for the class. */

import { gs } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import type { Fields, RecordPlan, WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { attempt } from '../../platform/edge.ts'
import { isQueryable, openTable, textOf, whenReadable } from '../../platform/table.ts'

interface EngineItem {
    readonly sysId?: string
    readonly errors?: readonly { readonly error?: string; readonly message?: string }[]
}

/**
 * The CI that the engine finds or makes for the plan; null when the engine cannot be used for this class.
 * IdentificationEngine API: `source` must be a choice of cmdb_ci.discovery_source, the answer is JSON text.
 */
export function identify(plan: RecordPlan, source: string): Result<string, WriteFailure> | null {
    if (!whenReadable(() => hasRule(plan.table), false)) return null
    const item = ask(() => IdentificationEngine.createOrUpdateCI(source, toPayload(plan, source)))
    if (item && item.sysId && item.sysId !== 'Unknown') return ok(item.sysId)
    const error = item && item.errors ? item.errors[0] : undefined
    const said = error ? `${error.error || ''} ${error.message || ''}`.trim() : 'no answer'
    return fail({ code: 'write_refused', table: plan.table, name: 'identification engine', message: said })
}

/** What `identify` would find, without making anything: null for a new item; null as a whole when the engine cannot be used. */
export function findIdentified(plan: RecordPlan, source: string): Result<string | null, WriteFailure> | null {
    if (!whenReadable(() => hasRule(plan.table), false)) return null
    const item = ask(() => IdentificationEngine.identifyCI(toPayload(plan, source)))
    const error = item && item.errors ? item.errors[0] : undefined
    if (item && error === undefined) return ok(item.sysId && item.sysId !== 'Unknown' ? item.sysId : null)
    const said = error ? `${error.error || ''} ${error.message || ''}`.trim() : 'no answer'
    return fail({ code: 'write_refused', table: plan.table, name: 'identification engine', message: said })
}

/**
 * What the engine is told of the item. Gateways of one environment have the same name, and by it the engine would take the second
 * for the first; an item that stands for another external thing is avoided by adding our id to the name.
 */
function toPayload(plan: RecordPlan, source: string): string {
    const values = { ...plan.fields, ...plan.onCreate }
    const payload = writePayload(plan, source, values)
    const found = ask(() => IdentificationEngine.identifyCI(payload))
    if (!found || !found.sysId || !isOfAnother(plan, found.sysId)) return payload
    return writePayload(plan, source, { ...values, name: `${values.name} (${plan.link.externalId})`.slice(0, 255) })
}

function writePayload(plan: RecordPlan, source: string, values: Fields): string {
    const sourceInfo = { source_name: source, source_native_key: plan.link.externalId }
    return JSON.stringify({ items: [{ className: plan.table, values, sys_object_source_info: sourceInfo }] })
}

function isOfAnother(plan: RecordPlan, sysId: string): boolean {
    const row = openTable(plan.table)
    if (!isQueryable(sysId) || !row.get(sysId)) return false
    const known = textOf(row, 'correlation_id')
    return known !== '' && known !== plan.onCreate.correlation_id
}

function ask(question: () => string): EngineItem | null {
    const where = { doing: 'asking the identification engine', code: 'write_refused', level: 'warn' } as const
    const answer = attempt(
        where,
        () => JSON.parse(String(question())) as { readonly items?: readonly EngineItem[] },
        () => null,
    )
    return answer !== null && answer.items && answer.items.length ? answer.items[0] : null
}

/** Without an identifier for the class itself the engine would refuse or match too widely. */
function hasRule(table: string): boolean {
    if (!gs.tableExists('cmdb_identifier')) return false
    const row = openTable('cmdb_identifier')
    row.addQuery('applies_to', table)
    row.addQuery('active', 'true')
    row.setLimit(1)
    row.query()
    return row.next()
}
