/** Whether a mapping rule can be kept as it stands: every problem at once, each with its field and a stable code. */

import { isPattern, type MappingRule } from './rules.ts'
import { RULE_TARGETS, toRuledTables, toTargets } from './rule-targets.ts'
import { parseTemplate, type TemplateProblem } from './rule-template.ts'

/** What the check needs to know of the instance. */
export interface KnownTables {
    isThere(table: string): boolean
    hasColumn(table: string, column: string): boolean
}

/** One thing that is wrong with a rule. */
export interface RuleProblem {
    readonly code:
        | TemplateProblem['code']
        | 'rule_pattern_invalid'
        | 'rule_target_impossible'
        | 'rule_effect_unused'
        | 'rule_column_missing'
    /** Label of the field on the form. */
    readonly field: string
    readonly message: string
}

/**
 * | Problem | Code |
 * |---|---|
 * | `*` stands within a pattern | rule_pattern_invalid |
 * | the event cannot have that target | rule_target_impossible |
 * | a group, level or field on a rule that makes no record | rule_effect_unused |
 * | a template that cannot be read, a script in it | rule_template_invalid |
 * | a column that the app or another field of the rule sets | rule_column_reserved |
 * | a placeholder that nobody knows | rule_placeholder_unknown |
 * | a column that a table of this instance lacks | rule_column_missing |
 */
export function checkRule(rule: MappingRule, known: KnownTables): readonly RuleProblem[] {
    return [...checkPatterns(rule), ...checkTarget(rule), ...checkUse(rule), ...checkTemplate(rule, known)]
}

function checkPatterns(rule: MappingRule): readonly RuleProblem[] {
    const patterns: readonly (readonly [field: string, pattern: string])[] = [
        ['Policy', rule.policy],
        ['Gateway', rule.gateway],
        ['Environment', rule.environment],
    ]
    return patterns
        .filter(([, pattern]) => pattern !== '' && !isPattern(pattern))
        .map(([field, pattern]) => ({
            code: 'rule_pattern_invalid',
            field,
            message: `"${pattern}": * can stand at the beginning and at the end only`,
        }))
}

function checkTarget({ eventType, target }: MappingRule): readonly RuleProblem[] {
    const possible = toTargets(eventType)
    if (possible.indexOf(target) >= 0) return []
    const named = possible.map((one) => RULE_TARGETS[one].label).join(', ')
    const event = eventType === '' ? 'Any event' : eventType
    return [{ code: 'rule_target_impossible', field: 'Target', message: `${event} can have: ${named}` }]
}

function checkUse(rule: MappingRule): readonly RuleProblem[] {
    if (toRuledTables(rule.eventType, rule.target).length > 0) return []
    const given: readonly (readonly [field: string, value: string])[] = [
        ['Assignment group', rule.group],
        ['Impact', rule.impact],
        ['Urgency', rule.urgency],
        ['Extra fields', rule.template],
    ]
    return given
        .filter(([, value]) => value !== '')
        .map(([field]) => ({
            code: 'rule_effect_unused',
            field,
            message: 'The rule makes no record that could take it: leave it empty',
        }))
}

function checkTemplate(rule: MappingRule, known: KnownTables): readonly RuleProblem[] {
    const field = 'Extra fields'
    const parsed = parseTemplate(rule.template)
    if (!parsed.ok) return parsed.failure.map((problem) => ({ ...problem, field }))
    const tables = toRuledTables(rule.eventType, rule.target).filter((table) => known.isThere(table))
    const problems: RuleProblem[] = []
    for (const column of Object.keys(parsed.value))
        for (const table of tables.filter((one) => !known.hasColumn(one, column)))
            problems.push({ code: 'rule_column_missing', field, message: `${table} has no column ${column}` })
    return problems
}
