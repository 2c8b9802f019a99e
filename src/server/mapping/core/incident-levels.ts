/** Which impact and urgency a violation gets, and which of two pairs is the more severe. */

import type { Levels, LevelEntry, LevelTable } from '../../shared/incident-levels.ts'
import type { Action, Severity } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
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

const UNPLACED = 'unplaced'

/**
 * What the link of an incident keeps of a violation whose environment is not known and would make it more severe: the words that decide, until the
 * environment is known. Violations that nothing tells apart are kept once.
 */
export function toUnplaced(table: LevelTable, facts: LevelFacts): Fields {
    if (facts.environment !== '') return {}
    const levels = toLevels(table, facts)
    const isDecisive = table.some(
        ({ environment }) => environment !== null && isMoreSevere(toLevels(table, { ...facts, environment }), levels),
    )
    return isDecisive ? { [[facts.severity, facts.action].filter((word) => word !== null).join(' ')]: UNPLACED } : {}
}

/** The most severe pair of the violations that a link keeps, now that their environment is known; null when it keeps none. */
export function toPlacedLevels(kept: Fields, environment: string, table: LevelTable): Levels | null {
    return Object.keys(kept)
        .filter((words) => kept[words] === UNPLACED)
        .map((words) => toLevels(table, { ...parseUnplaced(words), environment }))
        .reduce<Levels | null>((most, one) => (most === null || isMoreSevere(one, most) ? one : most), null)
}

function parseUnplaced(words: string): Pick<LevelFacts, 'action' | 'severity'> {
    const [action, severity] = words.split(' ').reverse()
    return { action: action as Action, severity: severity === undefined ? null : (severity as Severity) }
}

/** What is left to keep of the link's detail once the environment is known: a gateway that moves later takes no violation with it. */
export function withoutUnplaced(kept: Fields): Fields {
    const left: Record<string, string> = {}
    for (const name of Object.keys(kept)) if (kept[name] !== UNPLACED) left[name] = kept[name]
    return left
}
