/** Whether a mapping rule can be kept as it stands: every problem at once, each with its field and a stable code. */

import { isPattern, type MappingRule } from './rules.ts'
import { RULE_TARGETS, toRuledTables, type RuleOptions } from './rule-targets.ts'
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
 * Every problem with the rule; `options` are those of the event that it is for.
 *
 * | Problem | Code |
 * |---|---|
 * | `*` stands within a pattern | rule_pattern_invalid |
 * | the event cannot have that target | rule_target_impossible |
 * | a group, level or field on a rule that creates no record | rule_effect_unused |
 * | a template that cannot be read, a script in it | rule_template_invalid |
 * | a column that the app or another field of the rule sets | rule_column_reserved |
 * | an unknown placeholder | rule_placeholder_unknown |
 * | a column that a table of this instance lacks | rule_column_missing |
 */
export function checkRule(rule: MappingRule, options: RuleOptions, known: KnownTables): readonly RuleProblem[] {
    const tables = toRuledTables(options, rule.target)
    return [
        ...checkPatterns(rule),
        ...checkTarget(rule, options),
        ...checkUse(rule, tables),
        ...checkTemplate(rule, tables, known),
    ]
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

function checkTarget({ eventType, target }: MappingRule, { targets }: RuleOptions): readonly RuleProblem[] {
    if (targets.indexOf(target) >= 0) return []
    const named = targets.map((one) => RULE_TARGETS[one].label).join(', ')
    const event = eventType === '' ? 'Any event' : eventType
    return [{ code: 'rule_target_impossible', field: 'Target', message: `${event} can have: ${named}` }]
}

function checkUse(rule: MappingRule, tables: readonly string[]): readonly RuleProblem[] {
    if (tables.length > 0) return []
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
            message: 'The rule creates no record that could take it: leave it empty',
        }))
}

function checkTemplate(rule: MappingRule, tables: readonly string[], known: KnownTables): readonly RuleProblem[] {
    const field = 'Extra fields'
    const parsed = parseTemplate(rule.template)
    if (!parsed.ok) return parsed.failure.map((problem) => ({ ...problem, field }))
    const present = tables.filter((table) => known.isThere(table))
    const problems: RuleProblem[] = []
    for (const column of Object.keys(parsed.value))
        for (const table of present.filter((one) => !known.hasColumn(one, column)))
            problems.push({ code: 'rule_column_missing', field, message: `${table} has no column ${column}` })
    return problems
}
