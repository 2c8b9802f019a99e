/** The Identification and Reconciliation Engine, where the instance has it and has a rule for the class. */

import { gs } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import { isOfAnother, toFound, toIdentified, toPayload, type EngineItem } from '../core/identified-item.ts'
import type { RecordPlan, WriteFailure } from '../../shared/plan.ts'
import type { Result } from '../../shared/result.ts'
import { attempt } from '../../platform/edge.ts'
import { isQueryable, openTable, textOf, whenReadable } from '../../platform/table.ts'

/**
 * The CI that the engine finds or makes for the plan; null when the engine cannot be used for this class.
 * IdentificationEngine API: `source` must be a choice of cmdb_ci.discovery_source, the answer is JSON text.
 */
export function identify(plan: RecordPlan, source: string): Result<string, WriteFailure> | null {
    if (!whenReadable(() => hasRule(plan.table), false)) return null
    return toIdentified(
        ask(() => IdentificationEngine.createOrUpdateCI(source, preparePayload(plan, source))),
        plan.table,
    )
}

/** What `identify` would find, without making anything: null for a new item; null as a whole when the engine cannot be used. */
export function findIdentified(plan: RecordPlan, source: string): Result<string | null, WriteFailure> | null {
    if (!whenReadable(() => hasRule(plan.table), false)) return null
    return toFound(
        ask(() => IdentificationEngine.identifyCI(preparePayload(plan, source))),
        plan.table,
    )
}

/** The item under its own name, unless the engine would take it for an item that stands for another external thing. */
function preparePayload(plan: RecordPlan, source: string): string {
    const payload = toPayload(plan, source, false)
    const found = ask(() => IdentificationEngine.identifyCI(payload))
    const sysId = found === null || !found.sysId ? '' : found.sysId
    return sysId !== '' && isOfAnother(readCorrelation(plan.table, sysId), plan)
        ? toPayload(plan, source, true)
        : payload
}

function readCorrelation(table: string, sysId: string): string {
    const row = openTable(table)
    return isQueryable(sysId) && row.get(sysId) ? textOf(row, 'correlation_id') : ''
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
