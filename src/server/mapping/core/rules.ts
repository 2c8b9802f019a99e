/** Administrators' mapping rules: which of them an event goes by, and what they say together, column by column. */

import { fitsConditions, type ConditionName, type RuleConditions } from './rule-conditions.ts'
import type { RuleFacts } from './rule-facts.ts'
import { toRuleTarget, type RuleTarget } from './rule-targets.ts'
import { columnsOf } from './rule-template.ts'
import { toLine } from '../../shared/text.ts'

/** One active rule. An empty condition asks for nothing, an empty outcome leaves the matter to later rules. */
export interface MappingRule extends RuleConditions {
    readonly sysId: string
    readonly name: string
    readonly order: number
    /** A choice of `RULE_TARGETS`; any other text counts as the default mapping. */
    readonly target: string
    /** sys_id of the assignment group. */
    readonly group: string
    readonly impact: string
    readonly urgency: string
    /** Of a review, as the platform counts it. */
    readonly priority: string
    /** sys_id of the configuration item that the gateways of the event have. */
    readonly item: string
    /** sys_id of the subflow to start. */
    readonly flow: string
    readonly template: string
    /** What was found out when the rule was saved (`compiled-rule.ts`), as text. */
    readonly compiled: string
    /** Whether rules after it do not apply to the events that it matches. */
    readonly isLast: boolean
    readonly isActive: boolean
}

/** The order of a new rule, and of one whose order is empty: it is not the first of all. */
export const DEFAULT_ORDER = 100

/** What one rule decided. */
export interface Decided {
    readonly rule: MappingRule
    readonly value: string
}

/** One rule, and what it decided, in words of the form. */
export interface AppliedRule {
    readonly rule: MappingRule
    readonly sets: readonly string[]
}

/** What the rules say about one event. */
export interface RuleEffect {
    readonly target: RuleTarget
    readonly item: Decided | null
    readonly flow: Decided | null
    readonly group: Decided | null
    readonly priority: Decided | null
    readonly impact: Decided | null
    readonly urgency: Decided | null
    /** Further columns, each with its value as the rule writes it. */
    readonly columns: Readonly<Record<string, Decided>>
    /** The rules that decided something, in their order. */
    readonly applied: readonly AppliedRule[]
    /** Whether more rules would have decided something than are applied to one event. */
    readonly isCut: boolean
}

/** Rules that decide something about one event: each has a line on the delivery. */
export const MOST_APPLIED = 10

/** Outcomes that have a field of their own on the form, by their label. */
const OUTCOMES = {
    target: 'Target',
    item: 'Existing CI',
    flow: 'Start subflow',
    group: 'Assignment group',
    priority: 'Priority',
    impact: 'Impact',
    urgency: 'Urgency',
} as const
type OutcomeName = keyof typeof OUTCOMES
const OUTCOME_NAMES = Object.keys(OUTCOMES) as OutcomeName[]

/** What is set on records; an event that is ignored creates none. */
const ABOUT_RECORDS: readonly OutcomeName[] = ['item', 'group', 'priority', 'impact', 'urgency']

/**
 * What all rules that match say together: for each outcome and each column, the first rule by order, then by name, then by sys_id, that
 * says something. A rule that is the last one ends the search. Null when no rule decides anything: all is as mapped by default.
 */
export function combineRules(rules: readonly MappingRule[], facts: RuleFacts): RuleEffect | null {
    const matching = untilLast(rules.filter((rule) => fitsConditions(rule, facts)).sort(byOrder))
    const [targeting] = matching.filter(({ target }) => target !== '')
    const isIgnored = targeting !== undefined && toRuleTarget(targeting.target) === 'ignore'
    const decided: Record<string, Decided> = {}
    const columns: Record<string, Decided> = {}
    const applied: AppliedRule[] = []
    let isCut = false
    for (const rule of matching) {
        const named = OUTCOME_NAMES.filter((name) => rule[name] !== '' && decided[name] === undefined).filter(
            (name) => !isIgnored || ABOUT_RECORDS.indexOf(name) < 0,
        )
        const given = isIgnored ? {} : columnsOf(rule.template)
        const further = Object.keys(given).filter((column) => columns[column] === undefined)
        const isEnd = rule.isLast && matching[matching.length - 1] === rule
        const sets = [...named.map((name) => OUTCOMES[name]), ...further, ...(isEnd ? ['no later rule'] : [])]
        if (sets.length === 0) continue
        isCut = applied.length === MOST_APPLIED
        if (isCut) break
        for (const name of named) decided[name] = { rule, value: rule[name] }
        for (const column of further) columns[column] = { rule, value: given[column] }
        applied.push({ rule, sets })
    }
    if (applied.length === 0) return null
    const of = (name: OutcomeName): Decided | null => (decided[name] === undefined ? null : decided[name])
    const target = of('target')
    return {
        target: target === null ? 'default' : toRuleTarget(target.value),
        item: of('item'),
        flow: of('flow'),
        group: of('group'),
        priority: of('priority'),
        impact: of('impact'),
        urgency: of('urgency'),
        columns,
        applied,
        isCut,
    }
}

/** Whether some rule asks for the condition. */
export function asksFor(condition: ConditionName, rules: readonly MappingRule[]): boolean {
    return rules.some((rule) => rule[condition].trim() !== '')
}

/** The rule by name and order, as lines about it begin. */
export function nameRule({ name, order }: MappingRule): string {
    return `The mapping rule "${toLine(name, 100)}" (order ${order})`
}

/** One sentence: which rule, and what it decides. */
export function explainApplied({ rule, sets }: AppliedRule): string {
    return toLine(`${nameRule(rule)} applies. It sets: ${sets.join(', ')}.`, 1000)
}

function untilLast(matching: readonly MappingRule[]): readonly MappingRule[] {
    const ends = matching.map(({ isLast }) => isLast).indexOf(true)
    return ends < 0 ? matching : matching.slice(0, ends + 1)
}

function byOrder(one: MappingRule, other: MappingRule): number {
    if (one.order !== other.order) return one.order - other.order
    if (one.name !== other.name) return one.name < other.name ? -1 : 1
    return one.sysId < other.sysId ? -1 : 1
}
