/** Which impact and urgency a violation gets, and which of two pairs is the more severe. */

import type { Levels, LevelEntry, LevelTable } from '../../shared/incident-levels.ts'
import type { CountedDecision } from './decision.ts'
import { isSameEnvironment } from './environment.ts'
import type { DecisionEvent } from './event.ts'

/** What decides: the severity that the sender states, the action, and the environment as it was counted, '' where it is not known. */
export type LevelFacts = Pick<DecisionEvent, 'action' | 'severity'> & Pick<CountedDecision, 'environment'>

/** The pair of the first entry that fits; the last one fits everything. */
export function toLevels(table: LevelTable, facts: LevelFacts): Levels {
    const [first] = table.filter((entry) => fits(entry, facts))
    return first.levels
}

function fits({ action, environment, severity }: LevelEntry, facts: LevelFacts): boolean {
    return (
        (severity === null || severity === facts.severity) &&
        (action === null || action === facts.action) &&
        (environment === null || (facts.environment !== '' && isSameEnvironment(environment, facts.environment)))
    )
}

/**
 * Whether the first pair is the more severe one. The sum decides, as in the priority matrix that the platform ships; of two pairs with one sum the
 * one with the higher impact, so that violations lead to one pair in whatever order they arrive.
 */
export function isMoreSevere(one: Levels, other: Levels): boolean {
    const [left, right] = [one, other].map(({ impact, urgency }) => Number(impact) + Number(urgency))
    return left === right ? Number(one.impact) < Number(other.impact) : left < right
}
