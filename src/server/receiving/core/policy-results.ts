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

/** A policy that the request violated, and what was done. */
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
 * The policies that the request violated, each once, with the policy of the verdict where the lists name it.
 *
 * | Verdict | Entry | Is |
 * |---|---|---|
 * | allow | its result is an action | a violation: redacted, or logged only, because nothing stopped the request |
 * | allow | violated, without a result | a violation that was logged only |
 * | allow | evaluated or triggered, without a result | no violation |
 * | any other | evaluated, its result is an action | a violation with that action |
 * | any other | evaluated, with any other result or none | no violation |
 * | any | triggered or violated, its result is a pass | no violation |
 * | any other | triggered or violated | a violation with the action of its result, else of its evaluation, else of the verdict |
 *
 * A policy that is listed more than once has the strongest of these actions. `isAboutOne`: of an event that is about one policy, only what it calls
 * violations counts.
 */
export function findViolations(
    { action, policy }: DecisionEvent,
    { evaluated, triggered, violated }: Policies,
    isAboutOne: boolean,
): readonly Violation[] {
    // Without a prototype, so that a policy called `constructor` is only a name.
    const found: Record<string, Violation> = Object.create(null)
    const known: Record<string, PolicyResult> = Object.create(null)
    const add = ({ name, severity }: PolicyResult, is: Action | null): void => {
        // What names no policy is of the policy that the event is about.
        const key = name === null ? policy : toPolicy(name)
        if (is === null || is === 'allow') return
        const known = found[key]
        const done = toDone(is, action)
        if (!known) found[key] = { name: name === null ? policy : name, action: done, severity }
        else found[key] = { ...known, action: strongest(known.action, done), severity: known.severity || severity }
    }
    for (const entry of evaluated) if (entry.name !== null) known[toPolicy(entry.name)] = entry
    const addNamed = (entry: PolicyResult, unstated: Action | null): void => {
        const evaluation = entry.name === null ? undefined : known[toPolicy(entry.name)]
        const result = entry.result === null && evaluation !== undefined ? evaluation.result : entry.result
        if (!isPass(result)) add(entry, toAction(result) || unstated)
    }
    for (const entry of violated) addNamed(entry, action === 'allow' ? 'log' : action)
    if (isAboutOne) return valuesOf(found)
    for (const entry of triggered) addNamed(entry, action === 'allow' ? null : action)
    for (const entry of evaluated) add(entry, toAction(entry.result))
    return valuesOf(found)
}

/** Of a policy that stands in the lists more than once, of the input and of the output, what is strongest counts. */
function strongest(one: Action, other: Action): Action {
    const worstFirst = Object.keys(ACTIONS) as Action[]
    return worstFirst.indexOf(one) <= worstFirst.indexOf(other) ? one : other
}

/** What was done with the request: one that was allowed was neither blocked nor held, whatever a policy found. */
function toDone(is: Action, verdict: Action): Action {
    return verdict === 'allow' && is !== 'redact' ? 'log' : is
}

function valuesOf(found: Readonly<Record<string, Violation>>): readonly Violation[] {
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
    if (typeof value === 'string' && value.trim() !== '') return toNamed([value])
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
