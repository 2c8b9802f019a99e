/** The Identification and Reconciliation Engine, where the instance has it and has a rule for the class or for one above it. */

import { gs } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import { toFound, toIdentified, toPayload, type EngineItem } from '../core/identified-item.ts'
import type { RecordPlan, WriteFailure } from '../../shared/plan.ts'
import type { Result } from '../../shared/result.ts'
import { attempt } from '../../platform/edge.ts'
import { openTable, whenReadable } from '../../platform/table.ts'
import { ancestorsOf } from '../../platform/table-hierarchy.ts'

/**
 * The item that the engine takes for the plan's; null for a new one, null as a whole when the engine cannot be used. The engine is asked first:
 * only when it has no answer, its rules are looked at.
 * IdentificationEngine API: the answer is JSON text.
 */
export function findIdentified(plan: RecordPlan, source: string): Result<string | null, WriteFailure> | null {
    const item = ask('debug', () => IdentificationEngine.identifyCI(toPayload(plan, source)))
    if (item === null) return null
    const found = toFound(item, plan.table)
    return found.ok || whenReadable(() => hasRule(plan.table), false) ? found : null
}

/** The CI that the engine makes for the plan. IdentificationEngine API: `source` must be a choice of cmdb_ci.discovery_source. */
export function createIdentified(plan: RecordPlan, source: string): Result<string, WriteFailure> {
    return toIdentified(
        ask('warn', () => IdentificationEngine.createOrUpdateCI(source, toPayload(plan, source))),
        plan.table,
    )
}

/** Null where the engine gave no answer: an instance without it throws. */
function ask(level: 'debug' | 'warn', question: () => string): EngineItem | null {
    const where = { doing: 'asking the identification engine', code: 'write_refused', level } as const
    const answer = attempt(
        where,
        () => JSON.parse(String(question())) as { readonly items?: readonly EngineItem[] },
        () => null,
    )
    return answer !== null && answer.items && answer.items.length ? answer.items[0] : null
}

/** Without an identifier for the class, or for one above it, the engine knows no item of the class. */
function hasRule(table: string): boolean {
    if (!gs.tableExists('cmdb_identifier')) return false
    const row = openTable('cmdb_identifier')
    row.addQuery('applies_to', 'IN', ancestorsOf(table).join(','))
    row.addQuery('active', 'true')
    row.setLimit(1)
    row.query()
    return row.next()
}
