/** Conditions of mapping rules: a name, a list of names, or names with `*`, and what of them an event can never satisfy. */

import { ACTIONS, SEVERITIES } from '../../shared/names.ts'
import { toPolicy } from '../../shared/text.ts'
import { toEnvironment } from './environment.ts'
import type { RuleFacts } from './rule-facts.ts'

/** The conditions that are texts, with their labels on the form. */
export const CONDITIONS = {
    policy: 'Policy',
    gateway: 'Gateway',
    environment: 'Environment',
    severity: 'Severity',
    action: 'Action',
    model: 'Model',
    user: 'User',
    organization: 'Organization',
} as const
export type ConditionName = keyof typeof CONDITIONS

/** What a rule asks of an event; an empty condition asks for nothing. */
export type RuleConditions = { readonly [C in ConditionName]: string } & { readonly eventType: string }

/** Names in one condition; more would be a table of their own. */
export const MOST_NAMES = 50

/** Every condition, in the order of the form. */
export const CONDITION_NAMES = Object.keys(CONDITIONS) as ConditionName[]

/** Conditions that an event of each kind can satisfy beside gateway, environment and organization; every condition where a kind is not named. */
const STATED: Readonly<Record<string, readonly ConditionName[]>> = {
    'config.updated': ['policy'],
    'config.deployed': ['policy'],
    'gateway.health_changed': [],
    'budget.threshold_reached': ['policy'],
    'export.completed': [],
    'export.failed': [],
}
const ALWAYS_STATED: readonly ConditionName[] = ['gateway', 'environment', 'organization']

/** The policy under which every budget is counted. */
export const BUDGET_POLICY = 'cost-limit'

/**
 * Whether the event satisfies every condition.
 *
 * | Condition   | Fits when one of its names fits                                                   |
 * | ----------- | --------------------------------------------------------------------------------- |
 * | event       | the event is of that type; `escalation` is any step of one                        |
 * | policy      | the policy; hyphens, underscores, spaces and case make no difference              |
 * | gateway     | one of the gateways that the event names; case makes no difference                |
 * | environment | the environment; `prod`, `production` and `live` are one, as in the CMDB          |
 * | any other   | what the event states; case makes no difference                                   |
 *
 * A name is whole, or its beginning or end with `*` for the rest (`pii-*`, `*-filter`, `*phi*`). What an event does not state fits no
 * condition, not even `*`.
 */
export function fitsConditions(conditions: RuleConditions, facts: RuleFacts): boolean {
    if (conditions.eventType !== '' && facts.ruleEvents.indexOf(conditions.eventType) < 0) return false
    return CONDITION_NAMES.every((condition) => fitsCondition(condition, conditions[condition], facts))
}

/** Whether the gateway fits the condition; any does where there is none. */
export function fitsGateway(condition: string, gatewayId: string): boolean {
    return isEmpty(condition) || toNames(condition).some((name) => fitsName(toKey('gateway', name), gatewayId))
}

/** The names of a condition: commas and line breaks separate them, `\,` is a comma within a name. */
export function toNames(condition: string): readonly string[] {
    return (condition.match(/(?:\\,|[^,\r\n])+/g) || [])
        .map((name) => name.replace(/\\,/g, ',').trim())
        .filter((name) => name !== '')
}

/** Whether a name can be read: one `*` at the beginning, at the end or at both. */
export function isPattern(name: string): boolean {
    return name === '*' || /^\*?[^*]+\*?$/.test(name)
}

/** Whether an event of this type ever states what the condition is about; of any event, some do. */
export function isStated(condition: ConditionName, eventType: string): boolean {
    if (ALWAYS_STATED.indexOf(condition) >= 0 || !Object.prototype.hasOwnProperty.call(STATED, eventType)) return true
    return STATED[eventType].indexOf(condition) >= 0
}

/** The values that the condition can meet, where they are few; null where a sender chooses them. */
export function possibleValues(condition: ConditionName, eventType: string): readonly string[] | null {
    if (condition === 'severity') return Object.keys(SEVERITIES)
    if (condition === 'action') return Object.keys(ACTIONS)
    return condition === 'policy' && eventType === 'budget.threshold_reached' ? [BUDGET_POLICY] : null
}

/** Whether the name of a condition fits one of the values. */
export function fitsSome(condition: ConditionName, name: string, values: readonly string[]): boolean {
    return values.some((value) => fitsName(toKey(condition, name), value))
}

function fitsCondition(condition: ConditionName, asked: string, facts: RuleFacts): boolean {
    if (isEmpty(asked)) return true
    const values = valuesOf(condition, facts)
    return toNames(asked).some((name) => fitsSome(condition, name, values))
}

/** Blanks ask for nothing; a condition that holds separators alone names nothing, and fits nothing. */
function isEmpty(condition: string): boolean {
    return condition.trim() === ''
}

function valuesOf(condition: ConditionName, facts: RuleFacts): readonly string[] {
    if (condition === 'policy') return facts.policy === null ? [] : [facts.policy]
    if (condition === 'gateway') return facts.gatewayIds
    if (condition === 'environment') return facts.environment === null ? [] : [facts.environment]
    const value = condition === 'severity' || condition === 'action' ? facts[condition] : facts.words[condition]
    return value === null ? [] : [value]
}

/** A name as it is compared. Environments are compared as the CMDB spells them; the beginning of a name has no spelling of its own. */
function toKey(condition: ConditionName, name: string): string {
    if (condition === 'policy') return toPolicy(name)
    const key = name.trim().toLowerCase()
    return condition === 'environment' && key.indexOf('*') < 0 ? toEnvironment(key).toLowerCase() : key
}

function fitsName(pattern: string, value: string): boolean {
    const name = value.trim().toLowerCase()
    if (!isPattern(pattern)) return false
    const text = pattern.replace(/\*/g, '')
    const isOpenBefore = pattern.charAt(0) === '*'
    const isOpenAfter = pattern.charAt(pattern.length - 1) === '*'
    if (isOpenBefore && isOpenAfter) return name.indexOf(text) >= 0
    if (isOpenBefore) return name.slice(Math.max(0, name.length - text.length)) === text
    return isOpenAfter ? name.slice(0, text.length) === text : name === text
}
