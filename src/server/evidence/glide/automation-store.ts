/** Keeps automations: what their scripts say, and what their evidence amounts to. */

import type { AutomationStore } from '../app/evidence-ports.ts'
import type { Automation } from '../core/model.ts'
import { isPresentReading } from '../core/versions.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { journal } from '../../platform/journal.ts'
import { countOf, findRow, textOf, valueOf } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import { toAutomation, toAutomationColumns } from './automation-columns.ts'
import { eachRow, everyRow } from './known-rows.ts'
import { toRowId } from './node-rows.ts'

export const automationStore: AutomationStore = {
    all: () => {
        const automations: Automation[] = []
        everyRow(TABLES.automation, (row) => automations.push(toAutomation(row)))
        return automations.sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    find: (automationId) => {
        const row = findRow(TABLES.automation, 'automation_id', automationId)
        return row === null ? null : toAutomation(row)
    },
    some: (automationIds) => {
        const automations: Automation[] = []
        eachRow(TABLES.automation, 'automation_id', automationIds, (row) => automations.push(toAutomation(row)))
        return automations
    },
    stamps: () => {
        const stamps: ReturnType<AutomationStore['stamps']>[number][] = []
        everyRow(TABLES.automation, (row) =>
            stamps.push({
                table: textOf(row, 'script_table'),
                scope: textOf(row, 'scope_name'),
                sysId: textOf(row, 'script_id'),
                updatedAt: textOf(row, 'script_updated_at'),
                modCount: isPresentReading(textOf(row, 'analysis')) ? countOf(row, 'script_mod_count') : NEVER_READ,
                isActive: textOf(row, 'active') === '1',
            }),
        )
        return stamps
    },
    save: (discovered) => {
        const fields: Record<string, Fields> = Object.create(null)
        for (const one of discovered) fields[one.automation.id] = toAutomationColumns(one)
        bringUpToDate(fields)
        for (const id of Object.keys(fields)) report(insertRow(TABLES.automation, fields[id], null, toRowId(id)))
    },
    retire: (automationIds) =>
        eachRow(TABLES.automation, 'automation_id', automationIds, (row) => {
            // One that comes back is read again.
            if (textOf(row, 'active') === '1')
                report(updateRow(row, { active: 'false', script_mod_count: String(NEVER_READ) }, null))
        }),
    executionStatuses: () => {
        const executionStatuses: ReturnType<AutomationStore['executionStatuses']>[number][] = []
        everyRow(TABLES.automation, (row) =>
            executionStatuses.push({
                automationId: textOf(row, 'automation_id'),
                lastObservedExecution: valueOf(row, 'last_observed_execution'),
                lastTriggerSeen: valueOf(row, 'last_trigger_seen'),
                executionCount30d:
                    valueOf(row, 'execution_count_30d') === null ? null : countOf(row, 'execution_count_30d'),
            }),
        )
        return executionStatuses
    },
    saveExecutionStatuses: (executionStatuses) => {
        const fields: Record<string, Fields> = Object.create(null)
        for (const one of executionStatuses)
            fields[one.automationId] = {
                execution_state: one.state,
                last_observed_execution: one.lastObservedExecution || '',
                last_inferred_execution: one.lastInferredExecution || '',
                inference: one.inference || '',
                inferred_from: one.inferredFrom.join(','),
                last_trigger_seen: one.lastTriggerSeen || '',
                execution_count_30d: one.executionCount30d === null ? '' : String(one.executionCount30d),
                evidence_count_30d: one.evidenceCount30d === null ? '' : String(one.evidenceCount30d),
                tiers_possible: one.tiersPossible.join(','),
                tiers_met: one.tiersMet.join(','),
                why_not_code: one.whyNotHigherCode,
                why_not_higher: one.whyNotHigher.slice(0, 4000),
            }
        bringUpToDate(fields)
    },
}

/** A number of updates that no record has: it is read again. */
const NEVER_READ = -1

/** Updates the rows that are there, where they differ; what is left in `fields` has no row yet. */
function bringUpToDate(fields: Record<string, Fields>): void {
    eachRow(TABLES.automation, 'automation_id', Object.keys(fields), (row) => {
        const id = textOf(row, 'automation_id')
        const changed = differences(row, fields[id])
        delete fields[id]
        if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
    })
}

function report(written: ReturnType<typeof insertRow>): void {
    // Another worker stored the same automation first: its row says the same.
    if (!written.ok && written.failure.code !== 'write_refused_unique')
        journal.error(`${written.failure.code}: an automation was not kept: ${written.failure.message}`)
}
