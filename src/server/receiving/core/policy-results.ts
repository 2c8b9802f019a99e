/** What an event says of the policies that looked at its request, and which of them the request violated. */

import { ACTIONS, type Action, type Severity } from '../../shared/names.ts'
import { isObject, toText } from '../../shared/json.ts'
import { toPolicy } from '../../shared/text.ts'
import type { DecisionEvent } from '../../mapping/core/event.ts'
import { ALIASES } from './aliases.ts'
import { findIn, firstOf, type Layers } from './envelope.ts'
import { isPass, toAction, toSeverity } from './vocabulary.ts'

/** One entry of a list of policies. */
export interface PolicyResult {
    readonly name: string | null
    readonly result: string | null
    readonly severity: Severity | null
}

/** The lists of policies in an event. */
export interface Policies {
    /** Those that looked at the request, whatever they found. */
    readonly evaluated: readonly PolicyResult[]
    /** Those that found something: their names alone, or entries as among the evaluated ones. */
    readonly triggered: readonly PolicyResult[]
    readonly violated: readonly PolicyResult[]
}

/** A violation of a policy beside the one that is the verdict. */
export interface Violation {
    readonly name: string
    readonly action: Action
    readonly severity: Severity | null
}

/** Reads the lists; one that is absent is empty. */
export function readPolicies(layers: Layers): Policies {
    return {
        evaluated: findIn(layers, ALIASES.policiesEvaluated, toResults) || [],
        triggered: findIn(layers, ALIASES.policiesTriggered, toNamed) || [],
        violated: findIn(layers, ALIASES.violations, toNamed) || [],
    }
}

/**
 * The policies beside that of the verdict which the request violated, each once.
 *
 * | Verdict | Entry | Is |
 * |---|---|---|
 * | allow | any | no violation |
 * | any other | evaluated, its result is an action | a violation with that action |
 * | any other | evaluated, with any other result or none | no violation |
 * | any other | triggered or violated, its result is a pass | no violation |
 * | any other | triggered or violated | a violation with the action of its result, else of its evaluation, else of the verdict |
 *
 * `isAboutOne`: of an event that is about one policy, only what it calls violations counts.
 */
export function findFurther(
    { action, policy }: DecisionEvent,
    { evaluated, triggered, violated }: Policies,
    isAboutOne: boolean,
): readonly Violation[] {
    if (action === 'allow') return []
    // Without a prototype, so that a policy called `constructor` is only a name.
    const found: Record<string, Violation> = Object.create(null)
    const known: Record<string, PolicyResult> = Object.create(null)
    const add = ({ name, severity }: PolicyResult, is: Action | null): void => {
        const key = name === null ? policy : toPolicy(name)
        if (name !== null && key !== policy && is !== null && is !== 'allow' && !found[key])
            found[key] = { name, action: is, severity }
    }
    for (const entry of evaluated) if (entry.name !== null) known[toPolicy(entry.name)] = entry
    for (const entry of isAboutOne ? violated : [...violated, ...triggered]) {
        const evaluation = entry.name === null ? undefined : known[toPolicy(entry.name)]
        const result = entry.result === null && evaluation !== undefined ? evaluation.result : entry.result
        if (!isPass(result)) add(entry, toAction(result) || action)
    }
    if (!isAboutOne) for (const entry of evaluated) add(entry, toAction(entry.result))
    return Object.keys(found).map((key) => found[key])
}

/** The severity that the lists state of a policy; null where they state none. */
export function severityOf(policy: string | null, { evaluated, triggered, violated }: Policies): Severity | null {
    const isOfPolicy = ({ name }: PolicyResult): boolean =>
        name !== null && policy !== null && toPolicy(name) === toPolicy(policy)
    const [stated] = [...violated, ...triggered, ...evaluated].filter(
        (entry) => isOfPolicy(entry) && entry.severity !== null,
    )
    return stated === undefined ? null : stated.severity
}

/** The most severe action among the results; null where none is an action. */
export function worstOf(results: readonly PolicyResult[]): Action | null {
    const words = results.map((entry) => toAction(entry.result))
    const worstFirst = Object.keys(ACTIONS) as Action[]
    return worstFirst.find((action) => words.indexOf(action) >= 0) || null
}

/** Whether the entry names its policy. */
export function isNamed({ name }: PolicyResult): boolean {
    return name !== null
}

function toResults(value: unknown): readonly PolicyResult[] | null {
    return Array.isArray(value) ? value.map(toResult) : null
}

function toNamed(value: unknown): readonly PolicyResult[] | null {
    if (!Array.isArray(value)) return null
    return value.map((entry) =>
        isObject(entry) ? toResult(entry) : { name: toText(entry), result: null, severity: null },
    )
}

function toResult(value: unknown): PolicyResult {
    if (!isObject(value)) return { name: null, result: null, severity: null }
    return {
        name: firstOf(value, ALIASES.policyOfResult, toText),
        result: firstOf(value, ALIASES.resultOfPolicy, toText),
        severity: firstOf(value, ALIASES.severity, toSeverity),
    }
}
