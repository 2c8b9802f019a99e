/** Turns automations into rows, and rows into automations. */

import type { AnalysisState, AutomationKind } from '../core/catalogue.ts'
import type { Automation, ScriptVersion, Trigger } from '../core/model.ts'
import type { Fields } from '../../shared/plan.ts'
import type { DiscoveredAutomation } from '../app/evidence-ports.ts'
import { countOf, textOf, type TableRecord } from '../../platform/table.ts'
import { fromJson } from '../../shared/json.ts'
import { crypto } from '../../platform/crypto.ts'

/** Columns of what discovery knows; what runs find out is in others. */
export function toAutomationColumns({ automation, error, modCount, updatedAt }: DiscoveredAutomation): Fields {
    const { trigger, versions } = automation
    return {
        automation_key: crypto.sha256(automation.id),
        automation_id: automation.id,
        kind: automation.kind,
        script_table: automation.table,
        script_id: automation.sysId,
        name: automation.name.slice(0, 255),
        scope_name: automation.scope,
        active: String(automation.isActive),
        trigger_table: trigger ? trigger.table : '',
        trigger_when: trigger ? trigger.when : '',
        trigger_order: trigger ? String(trigger.order) : '',
        trigger_operations: trigger ? trigger.operations.join(',') : '',
        filter_condition: trigger ? trigger.filter : '',
        condition: trigger ? trigger.condition : '',
        analysis_state: automation.state,
        analysis_error: error.slice(0, 255),
        analysis: automation.analysis ? JSON.stringify(automation.analysis) : '',
        literals: automation.literals.length > 0 ? JSON.stringify(automation.literals) : '',
        // The present version's analysis has a column of its own.
        versions: JSON.stringify(versions.map((version, index) => withoutPresent(version, index))),
        script_updated_at: updatedAt,
        script_mod_count: String(modCount),
        version_hash: versions.length > 0 ? versions[0].hash : '',
    }
}

function withoutPresent(version: ScriptVersion, index: number): ScriptVersion {
    return index === 0 ? { ...version, analysis: null } : version
}

/** The automation of a row. */
export function toAutomation(row: TableRecord): Automation {
    const analysis = fromJson<Automation['analysis']>(textOf(row, 'analysis'), null)
    const versions = fromJson<readonly ScriptVersion[]>(textOf(row, 'versions'), [])
    return {
        id: textOf(row, 'automation_id'),
        kind: textOf(row, 'kind') as AutomationKind,
        table: textOf(row, 'script_table'),
        sysId: textOf(row, 'script_id'),
        name: textOf(row, 'name'),
        scope: textOf(row, 'scope_name'),
        isActive: textOf(row, 'active') === '1',
        trigger: toTrigger(row),
        state: textOf(row, 'analysis_state') as AnalysisState,
        analysis,
        literals: fromJson<readonly string[]>(textOf(row, 'literals'), []),
        changedAt: textOf(row, 'script_updated_at'),
        versions: versions.map((version, index) => (index === 0 ? { ...version, analysis } : version)),
    }
}

/** The trigger of a row; null for what nothing triggers. */
export function toTrigger(row: TableRecord): Trigger | null {
    const table = textOf(row, 'trigger_table')
    if (table === '') return null
    return {
        table,
        when: textOf(row, 'trigger_when'),
        order: countOf(row, 'trigger_order'),
        operations: textOf(row, 'trigger_operations')
            .split(',')
            .filter((operation) => operation !== '') as Trigger['operations'][number][],
        filter: textOf(row, 'filter_condition'),
        condition: textOf(row, 'condition'),
    }
}
