/** Whether a mapping rule can be kept as it stands: every problem at once, each with its field and a stable code. */

import { checkConditions } from './rule-condition-check.ts'
import { compileColumns, type KnownTables } from './rule-column-check.ts'
import { FLOW_INPUTS } from './rule-flow.ts'
import type { RuleProblem } from './rule-problem.ts'
import type { MappingRule } from './rules.ts'
import { columnsOf } from './rule-template.ts'
import { LEVELS, PRIORITIES, RULE_TARGETS, toRuledTables, type RuleOptions } from './rule-targets.ts'
import type { CompiledFlow, CompiledRule } from './compiled-rule.ts'

/** A subflow as its definition stands on this instance; `inputs` are those that it declares. */
export interface KnownSubflow {
    readonly name: string
    readonly isPublished: boolean
    readonly inputs: readonly { readonly name: string; readonly type: string; readonly isMandatory: boolean }[]
}

/** What the check needs to know of the instance. */
export interface KnownInstance extends KnownTables {
    /** Class of the configuration items that stand for gateways, as the settings say. */
    readonly itemClass: string
    /** The table that keeps reviews by default; null where that depends on what the instance has. */
    readonly reviewTable: string | null
    /** Events that a rule can be for. */
    readonly events: readonly string[]
    /** Whether one more rule can be active: so many are read, and no more. */
    hasRoomFor(sysId: string): boolean
    /** Whether the table has an active record with this sys_id. */
    hasRecord(table: string, sysId: string): boolean
    subflow(sysId: string): KnownSubflow | null
}

/** What of the check is worth keeping, or every problem. */
export interface CheckedRule {
    readonly problems: readonly RuleProblem[]
    readonly compiled: CompiledRule
}

const FULL: RuleProblem = {
    code: 'rule_limit_reached',
    field: 'Active',
    message: 'No more rules are read: combine rules by lists of names, or deactivate one',
}

/** The compiled form has to fit its column. */
const MOST_COMPILED = 8000

/**
 * Every problem with the rule; `options` are those of the event that it is for.
 *
 * | Problem | Code |
 * |---|---|
 * | `*` stands within a name, too many names, none | rule_pattern_invalid |
 * | a condition, or one of its names, that no event satisfies | rule_never_matches |
 * | a choice that the field does not have | rule_choice_unknown |
 * | the event cannot have that target, or the instance lacks its table | rule_target_impossible |
 * | a group, level, priority, field or item on a rule that creates no record which could take it | rule_effect_unused |
 * | a group, an item or a record that is not there | rule_record_unknown |
 * | a template that cannot be read, a script in it | rule_template_invalid |
 * | a column that the app or another field of the rule sets | rule_column_reserved |
 * | an unknown placeholder | rule_placeholder_unknown |
 * | a column that a table of this instance lacks | rule_column_missing |
 * | a value that is none of the choices of its column | rule_choice_unknown |
 * | a value that is no number, day, time or flag, or too long | rule_value_invalid |
 * | a subflow that cannot be started with what there is | rule_flow_unusable |
 * | an active rule beyond those that are read | rule_limit_reached |
 */
export function checkRule(rule: MappingRule, options: RuleOptions, known: KnownInstance): CheckedRule {
    const isKnownTarget = rule.target === '' || Object.prototype.hasOwnProperty.call(RULE_TARGETS, rule.target)
    const tables = isKnownTarget ? toRuledTables(options, rule.target, known.reviewTable) : []
    const columns = compileColumns(rule.template, tables, known)
    const flow = checkFlow(rule, known)
    const compiled = { template: rule.template, columns: columns.compiled, flow: rule.flow, subflow: flow.subflow }
    const problems = [
        ...checkConditions(rule, known.events),
        ...checkChoices(rule),
        ...(isKnownTarget ? checkTarget(rule, options, known) : [unknownChoice('Target', rule.target, RULE_TARGETS)]),
        ...(isKnownTarget ? checkUse(rule, tables) : []),
        ...checkRecords(rule, known),
        ...columns.problems,
        ...flow.problems,
        ...(rule.isActive && !known.hasRoomFor(rule.sysId) ? [FULL] : []),
    ]
    return { problems: problems.concat(checkSize(compiled)), compiled }
}

/**
 * Whether a change takes a rule out of use and changes nothing of what it asks and sets: what became wrong with it since it was saved does not
 * keep it in use.
 */
export function isRetired(before: MappingRule, after: MappingRule): boolean {
    const use = { name: '', order: 0, isLast: false, isActive: false }
    return !after.isActive && JSON.stringify({ ...before, ...use }) === JSON.stringify({ ...after, ...use })
}

function checkChoices(rule: MappingRule): readonly RuleProblem[] {
    const given: readonly (readonly [field: string, value: string, choices: object])[] = [
        ['Impact', rule.impact, LEVELS],
        ['Urgency', rule.urgency, LEVELS],
        ['Priority', rule.priority, PRIORITIES],
    ]
    return given
        .filter(([, value, choices]) => value !== '' && !Object.prototype.hasOwnProperty.call(choices, value))
        .map(([field, value, choices]) => unknownChoice(field, value, choices))
}

function unknownChoice(field: string, value: string, choices: object): RuleProblem {
    const message = `"${value}" is none of ${Object.keys(choices).join(', ')}`
    return { code: 'rule_choice_unknown', field, message }
}

function checkTarget(
    { eventType, target }: MappingRule,
    { targets }: RuleOptions,
    known: KnownTables,
): readonly RuleProblem[] {
    if (target === '') return []
    const field = 'Target'
    if (!targets.some((one) => one === target)) {
        const named = targets.map((one) => RULE_TARGETS[one].label).join(', ')
        const event = eventType === '' ? 'Any event' : eventType
        return [{ code: 'rule_target_impossible', field, message: `${event} can have: ${named}` }]
    }
    if (target === 'default' || target === 'ignore' || known.isThere(target)) return []
    return [{ code: 'rule_target_impossible', field, message: `This instance has no table ${target}` }]
}

function checkUse(rule: MappingRule, tables: readonly string[]): readonly RuleProblem[] {
    const isUnused = tables.length === 0
    const takesPriority = !isUnused && (rule.eventType === '' || /^escalation/.test(rule.eventType))
    const given: readonly (readonly [field: string, value: string, isUnused: boolean])[] = [
        ['Assignment group', rule.group, isUnused],
        ['Impact', rule.impact, isUnused],
        ['Urgency', rule.urgency, isUnused],
        ['Priority', rule.priority, !takesPriority],
        ['Extra fields', Object.keys(columnsOf(rule.template)).join(), isUnused],
        ['Existing CI', rule.item, rule.target === 'ignore'],
    ]
    return given
        .filter(([, value, isWithout]) => value !== '' && isWithout)
        .map(([field]) => ({
            code: 'rule_effect_unused',
            field,
            message:
                field === 'Priority'
                    ? 'Only reviews take a priority; of an incident or a change, set impact and urgency'
                    : 'The rule creates no record that could take it: leave it empty',
        }))
}

function checkRecords(rule: MappingRule, known: KnownInstance): readonly RuleProblem[] {
    const problems: RuleProblem[] = []
    const code = 'rule_record_unknown'
    if (rule.group !== '' && !known.hasRecord('sys_user_group', rule.group))
        problems.push({ code, field: 'Assignment group', message: 'No active group has this sys_id' })
    if (rule.item !== '' && !known.hasRecord(known.itemClass, rule.item)) {
        const message = `No configuration item of ${known.itemClass} has this sys_id; the class is a setting (x_kt_gov.cmdb.class)`
        problems.push({ code, field: 'Existing CI', message })
    }
    return problems
}

function checkFlow(
    { flow }: MappingRule,
    known: KnownInstance,
): { readonly problems: readonly RuleProblem[]; readonly subflow: CompiledFlow | null } {
    if (flow === '') return { problems: [], subflow: null }
    const subflow = known.subflow(flow)
    const unusable = (message: string) => ({
        problems: [{ code: 'rule_flow_unusable', field: 'Start subflow', message } as const],
        subflow: null,
    })
    if (subflow === null) return unusable('No subflow has this sys_id')
    if (!subflow.isPublished) return unusable(`${subflow.name} is not published and active`)
    const given = subflow.inputs.filter(isGiven)
    const missing = subflow.inputs.filter((input) => input.isMandatory && !isGiven(input)).map(({ name }) => name)
    if (missing.length > 0) {
        const ours = Object.keys(FLOW_INPUTS).join(', ')
        return unusable(`${subflow.name} asks for ${missing.join(', ')}; a rule gives, as string or choice, ${ours}`)
    }
    return { problems: [], subflow: { name: subflow.name, inputs: given.map(({ name }) => name) } }
}

/** Whether a rule gives the input: texts only, because what a script may give for another type differs from release to release. */
function isGiven({ name, type }: KnownSubflow['inputs'][number]): boolean {
    return (type === 'string' || type === 'choice') && Object.prototype.hasOwnProperty.call(FLOW_INPUTS, name)
}

function checkSize(compiled: CompiledRule): readonly RuleProblem[] {
    if (JSON.stringify(compiled).length <= MOST_COMPILED) return []
    const message = 'Too many columns for so many tables: name the event or the target, or split the rule'
    return [{ code: 'rule_template_invalid', field: 'Extra fields', message }]
}
