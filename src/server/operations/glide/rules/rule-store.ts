/** Mapping rules as routes and buttons handle them: read, checked and stored. */

import { FIELD_COLUMNS } from '../../../mapping/core/rule-problem.ts'
import { checkRule, isRetired } from '../../../mapping/core/rule-check.ts'
import type { MappingRule } from '../../../mapping/core/rules.ts'
import { toHeld } from '../../../mapping/core/rule-values.ts'
import { openKnownInstance } from '../../../mapping/glide/known-instance.ts'
import { mappingRules, toRule } from '../../../mapping/glide/mapping-rules.ts'
import { toRuleOptions } from '../../../receiving/core/rule-events.ts'
import { RULE_EVENTS } from '../../../receiving/events/index.ts'
import type { FieldProblem } from '../../core/rules/rule-input.ts'
import { TABLES } from '../../../shared/names.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { newId } from '../../../platform/session.ts'
import { columnKind } from '../../../platform/record-reading.ts'
import { readSettings } from '../../../platform/settings.ts'
import { isQueryable, openTable, textOf, type TableRecord } from '../../../platform/table.ts'

type Columns = Readonly<Record<string, string>>

/** References, which may be given by the names of their records. */
const REFERENCES: Columns = {
    assignment_group: 'sys_user_group',
    configuration_item: 'cmdb_ci',
    subflow: 'sys_hub_flow',
}

/** A rule that is about to be stored or simulated. */
export interface DraftRule {
    readonly rule: MappingRule
    readonly row: TableRecord
}

/** The active rules. */
export const activeRules = mappingRules.active

/** A stored rule; null when there is none. */
export function findRule(sysId: string): MappingRule | null {
    const row = openTable(TABLES.mappingRule)
    return isQueryable(sysId) && row.get(sysId) ? toRule(row) : null
}

/**
 * The rule with these columns, checked; `sysId` names the one that they change, null stands for a new one, which has a sys_id of its own until it is
 * stored. Null when it is not there.
 */
export function draftRule(columns: Columns, sysId: string | null): Result<DraftRule, readonly FieldProblem[]> | null {
    const row = openTable(TABLES.mappingRule)
    // With the defaults that the rule gets when it is stored: by its order and whether it is active it is checked and simulated.
    if (sysId === null) row.newRecord()
    else if (!isQueryable(sysId) || !row.get(sysId)) return null
    const before = toRule(row)
    const known = openKnownInstance(readSettings(), Object.keys(RULE_EVENTS))
    const problems: FieldProblem[] = []
    for (const column of Object.keys(columns)) {
        const value = toStored(column, columns[column], known)
        if (typeof value === 'string') row.setValue(column, value === '' ? 'NULL' : value)
        else problems.push(value)
    }
    if (textOf(row, 'name') === '' && problems.every(({ column }) => column !== 'name'))
        problems.push({ code: 'rule_value_invalid', column: 'name', message: 'A rule needs a name' })
    const rule = { ...toRule(row), sysId: sysId === null ? newId() : sysId }
    const checked = checkRule(rule, toRuleOptions(rule.eventType), known)
    const isKept = sysId !== null && isRetired(before, rule)
    for (const { code, field, message } of isKept ? [] : checked.problems)
        if (problems.every(({ column }) => column !== FIELD_COLUMNS[field]))
            problems.push({ code, column: FIELD_COLUMNS[field], message })
    if (problems.length > 0) return fail(problems)
    const compiled = isKept ? rule.compiled : JSON.stringify(checked.compiled)
    return ok({ rule: { ...rule, compiled }, row })
}

function toStored(column: string, value: string, known: ReturnType<typeof openKnownInstance>): string | FieldProblem {
    if (value === '') return ''
    const kind = columnKind(TABLES.mappingRule, column)
    const table = REFERENCES[column]
    if (table !== undefined) {
        const found = known.named(table, known.displayOf(table), value)
        if (found.length === 1) return found[0]
        const message = `${found.length === 0 ? 'No' : 'More than one'} active record of ${table} is "${value}"`
        return { code: 'rule_record_unknown', column, message }
    }
    const holds = kind === null ? ({ kind: 'held', value } as const) : toHeld(value, kind)
    if (holds.kind === 'held') return holds.value
    const expected = holds.kind === 'unfit' ? holds.expected : `${kind === null ? 0 : kind.length} characters`
    return { code: 'rule_value_invalid', column, message: `Expected ${expected}` }
}

/** sys_ids of the last deliveries, newest first. */
export function newestDeliveries(limit: number): readonly string[] {
    const row = openTable(TABLES.delivery)
    row.orderByDesc('received_at')
    row.setLimit(limit)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(row.getUniqueValue())
    return found
}
