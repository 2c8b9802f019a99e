/** Administrators' mapping rules: which one an event goes by, and what it changes on the record that the event asks for. */

import type { LinkKind } from '../../shared/names.ts'
import { toEnvironment } from './environment.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { RuleFacts } from './rule-facts.ts'
import type { RuleTarget } from './rule-targets.ts'
import { fillTemplate } from './rule-template.ts'
import { toPolicy } from '../../shared/text.ts'

/** One active rule. An empty condition asks for nothing. */
export interface MappingRule {
    readonly sysId: string
    readonly name: string
    readonly order: number
    readonly eventType: string
    readonly policy: string
    readonly gateway: string
    readonly environment: string
    readonly severity: string
    readonly action: string
    readonly target: RuleTarget
    /** sys_id of the assignment group; '' for the one in the settings. */
    readonly group: string
    readonly impact: string
    readonly urgency: string
    readonly template: string
}

/** The records that rules are about: work for people. Items, counts and exports are the app's own bookkeeping. */
const RULED: readonly LinkKind[] = [
    'change_request',
    'compliance_task',
    'violation_incident',
    'health_incident',
    'deployment_incident',
    'budget_incident',
]

/**
 * The rule that an event goes by: of those whose every condition fits, the first by order, then by name, then by sys_id. Null when none
 * fits: everything is as mapped by default.
 *
 * | Condition   | empty | Fits when                                                                                      |
 * | ----------- | ----- | ---------------------------------------------------------------------------------------------- |
 * | event       | any   | the event is of that type; `escalation` is any step of one                                       |
 * | policy      | any   | the pattern fits; hyphens, underscores, spaces and case make no difference                       |
 * | gateway     | any   | the pattern fits one of the gateways that the event names; case makes no difference              |
 * | environment | any   | the pattern fits; `prod`, `production` and `live` are one, as in the CMDB                        |
 * | severity    | any   | it is the same                                                                                   |
 * | action      | any   | it is the same                                                                                   |
 *
 * A pattern is a whole name, or its beginning or end with `*` for the rest (`pii-*`, `*-filter`, `*phi*`). What an event does not state
 * fits no condition, not even `*`.
 */
export function findRule(rules: readonly MappingRule[], facts: RuleFacts): MappingRule | null {
    const fitting = rules.filter((rule) => fits(rule, facts)).sort(byOrder)
    return fitting.length === 0 ? null : fitting[0]
}

/** Whether some rule asks for the environment. */
export function asksForEnvironment(rules: readonly MappingRule[]): boolean {
    return rules.some((rule) => rule.environment !== '')
}

/**
 * The plan with what the rule sets: group, impact, urgency and further fields, on creation only, because from then on the record
 * belongs to the people who work on it. A plan for a known record, or for none of the records that rules are about, stays as it is.
 */
export function applyRule(plan: RecordPlan, rule: MappingRule, facts: RuleFacts): RecordPlan {
    if (plan.recordId !== null || RULED.indexOf(plan.link.kind) < 0) return plan
    const fields = toRuleFields(rule, facts)
    if (rule.group === '' && Object.keys(fields).length === 0) return plan
    const assignment = { table: 'sys_user_group', column: 'sys_id', value: rule.group }
    return {
        ...plan,
        onCreate: { ...plan.onCreate, ...fields },
        references: rule.group === '' ? plan.references : { ...plan.references, assignment_group: assignment },
    }
}

/** The columns that the rule sets on a record it is about, with their values. */
export function toRuleFields(rule: MappingRule, facts: RuleFacts): Readonly<Record<string, string>> {
    const fields: Record<string, string> = { ...fillTemplate(rule.template, facts, rule.name) }
    if (rule.impact !== '') fields.impact = rule.impact
    if (rule.urgency !== '') fields.urgency = rule.urgency
    return fields
}

/** Whether a pattern can be read: one `*` at the beginning, at the end or at both. */
export function isPattern(pattern: string): boolean {
    return pattern === '*' || /^\*?[^*]+\*?$/.test(pattern)
}

function fits(rule: MappingRule, facts: RuleFacts): boolean {
    return (
        (rule.eventType === '' || facts.ruleEvents.indexOf(rule.eventType) >= 0) &&
        fitsPattern(toPolicy(rule.policy), facts.policy) &&
        (rule.gateway === '' || facts.gatewayIds.some((id) => fitsPattern(toName(rule.gateway), toName(id)))) &&
        fitsPattern(toSpelling(rule.environment), facts.environment === null ? null : toName(facts.environment)) &&
        (rule.severity === '' || rule.severity === facts.severity) &&
        (rule.action === '' || rule.action === facts.action)
    )
}

function fitsPattern(pattern: string, name: string | null): boolean {
    if (pattern === '') return true
    if (name === null || !isPattern(pattern)) return false
    const text = pattern.replace(/\*/g, '')
    const isOpenBefore = pattern.charAt(0) === '*'
    const isOpenAfter = pattern.charAt(pattern.length - 1) === '*'
    if (isOpenBefore && isOpenAfter) return name.indexOf(text) >= 0
    if (isOpenBefore) return name.slice(name.length - text.length) === text
    return isOpenAfter ? name.slice(0, text.length) === text : name === text
}

function toName(text: string): string {
    return text.trim().toLowerCase()
}

/** Environments are compared as the CMDB spells them; the beginning of a name has no spelling of its own. */
function toSpelling(environment: string): string {
    const name = toName(environment)
    return name.indexOf('*') >= 0 ? name : toName(toEnvironment(name))
}

function byOrder(one: MappingRule, other: MappingRule): number {
    if (one.order !== other.order) return one.order - other.order
    if (one.name !== other.name) return one.name < other.name ? -1 : 1
    return one.sysId < other.sysId ? -1 : 1
}
