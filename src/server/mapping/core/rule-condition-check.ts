/** Whether some event can satisfy the conditions of a mapping rule. */

import {
    CONDITION_NAMES,
    CONDITIONS,
    fitsSome,
    isPattern,
    isStated,
    MOST_NAMES,
    possibleValues,
    toNames,
    type ConditionName,
    type RuleConditions,
} from './rule-conditions.ts'
import type { RuleProblem } from './rule-problem.ts'

/** Every condition that cannot be read, or that no event can satisfy; `events` are those that a rule can be for. */
export function checkConditions(conditions: RuleConditions, events: readonly string[]): readonly RuleProblem[] {
    const { eventType } = conditions
    const isKnown = eventType === '' || events.indexOf(eventType) >= 0
    const problems = isKnown ? [] : [never('Event', `"${eventType}" is none of ${events.join(', ')}`)]
    return CONDITION_NAMES.filter((name) => conditions[name].trim() !== '').reduce<readonly RuleProblem[]>(
        (found, name) => found.concat(checkCondition(name, conditions[name], eventType)),
        problems,
    )
}

function checkCondition(condition: ConditionName, asked: string, eventType: string): readonly RuleProblem[] {
    const field = CONDITIONS[condition]
    const names = toNames(asked)
    if (names.length === 0) return [unreadable(field, 'it names nothing')]
    if (names.length > MOST_NAMES) return [unreadable(field, `more than ${MOST_NAMES} names`)]
    const wrong = names.filter((name) => !isPattern(name))
    if (wrong.length > 0)
        return wrong.map((name) => unreadable(field, `"${name}": * can stand at the beginning and at the end only`))
    if (!isStated(condition, eventType)) return [never(field, `no event ${eventType} states it: leave it empty`)]
    const values = possibleValues(condition, eventType)
    if (values === null) return []
    return names
        .filter((name) => !fitsSome(condition, name, values))
        .map((name) => never(field, `"${name}" fits none of ${values.join(', ')}`))
}

function unreadable(field: string, message: string): RuleProblem {
    return { code: 'rule_pattern_invalid', field, message }
}

function never(field: string, message: string): RuleProblem {
    return { code: 'rule_never_matches', field, message }
}
