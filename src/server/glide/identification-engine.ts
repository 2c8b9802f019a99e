/** The Identification and Reconciliation Engine, where the instance has it and has a rule for the class. */

import { gs } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import type { RecordPlan, WriteFailure } from '../core/mapping/plan.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { openTable } from './table.ts'

interface EngineAnswer {
    readonly items?: readonly {
        readonly sysId?: string
        readonly errors?: readonly { readonly error?: string; readonly message?: string }[]
    }[]
}

/**
 * The CI that the engine finds or makes for the plan; null when the engine cannot be used for this class.
 * IdentificationEngine API: `source` must be a choice of cmdb_ci.discovery_source, the answer is JSON text.
 */
export function identify(plan: RecordPlan, source: string): Result<string, WriteFailure> | null {
    if (!hasRule(plan.table)) return null
    const answer = createOrUpdate(source, {
        items: [
            {
                className: plan.table,
                values: { ...plan.fields, ...plan.onCreate },
                sys_object_source_info: { source_name: source, source_native_key: plan.link.externalId },
            },
        ],
    })
    const item = answer && answer.items ? answer.items[0] : undefined
    if (item && item.sysId && item.sysId !== 'Unknown') return ok(item.sysId)
    const error = item && item.errors ? item.errors[0] : undefined
    const said = error ? `${error.error || ''} ${error.message || ''}`.trim() : 'no answer'
    return fail({ code: 'write_refused', table: plan.table, name: 'identification engine', message: said })
}

function createOrUpdate(source: string, payload: object): EngineAnswer | null {
    try {
        return JSON.parse(
            String(IdentificationEngine.createOrUpdateCI(source, JSON.stringify(payload))),
        ) as EngineAnswer
    } catch (refused) {
        return null
    }
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
