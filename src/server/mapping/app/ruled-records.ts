/** Records as a mapping rule sets them: every plan goes through the rule, and columns that the instance lacks are reported. */

import type { RuleFacts } from '../core/rule-facts.ts'
import { applyRule, toRuleFields } from '../core/rules.ts'
import type { MappingRule } from '../core/rules.ts'
import { ok } from '../../shared/result.ts'
import { unchanged } from './work.ts'
import type { Records } from '../../shared/ports.ts'

/** The same records, with the rule in front of `apply`. */
export function openRuledRecords(records: Records, rule: MappingRule, facts: RuleFacts): Records {
    return {
        ...records,
        apply: (plan) => {
            const ruled = applyRule(plan, rule, facts)
            const applied = records.apply(ruled)
            if (!applied.ok || !applied.value.created || ruled === plan) return applied
            const { table, recordId, number } = applied.value
            const lacking = Object.keys(toRuleFields(rule, facts)).filter(
                (column) => !records.hasColumns(table, [column]),
            )
            const remarks = lacking.map((column) => {
                const reason = `The mapping rule "${rule.name}" sets ${column}, which ${table} does not have.`
                return unchanged(table, { recordId, number }, reason, 'rule_column_missing')
            })
            return ok({ ...applied.value, remarks: [...applied.value.remarks, ...remarks] })
        },
    }
}
