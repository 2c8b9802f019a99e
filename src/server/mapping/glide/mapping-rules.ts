/** Reads the administrators' mapping rules. */

import { DEFAULT_ORDER, type MappingRule } from '../core/rules.ts'
import { TABLES } from '../../shared/names.ts'
import { isSet } from '../../shared/record-state.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import type { MappingRules } from '../app/ports.ts'

/** Rules beyond this number are not read. */
export const MOST_RULES = 500

export const mappingRules: MappingRules = {
    active: () => {
        const row = openTable(TABLES.mappingRule)
        row.addQuery('active', 'true')
        row.orderBy('order')
        row.orderBy('name')
        row.orderBy('sys_id')
        row.setLimit(MOST_RULES)
        row.query()
        const rules: MappingRule[] = []
        while (row.next()) rules.push(toRule(row))
        return rules
    },
}

/** The rule in a row, stored or about to be. */
export function toRule(row: Pick<TableRecord, 'getUniqueValue' | 'getValue'>): MappingRule {
    const text = (column: string): string => textOf(row, column).trim()
    return {
        sysId: row.getUniqueValue(),
        name: text('name'),
        order: text('order') === '' ? DEFAULT_ORDER : countOf(row, 'order'),
        eventType: text('event_type'),
        policy: text('policy'),
        gateway: text('gateway'),
        environment: text('environment'),
        severity: text('severity'),
        action: text('action'),
        model: text('model'),
        user: text('ai_user'),
        organization: text('organization'),
        target: text('target'),
        group: text('assignment_group'),
        impact: text('impact'),
        urgency: text('urgency'),
        priority: text('priority'),
        item: text('configuration_item'),
        flow: text('subflow'),
        template: text('template'),
        compiled: text('compiled'),
        isLast: isSet(text('last')),
        isActive: isSet(text('active')),
    }
}
