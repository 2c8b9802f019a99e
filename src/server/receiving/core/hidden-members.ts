/** What an event says of its verdict, its policies or its targets under names that are not read: where nothing else says it, it would be lost. */

import { isObject, type JsonObject } from '../../shared/json.ts'
import { ALIASES } from './aliases.ts'
import { isContentField } from './content-fields.ts'
import { firstOf, type Layers } from './envelope.ts'
import { isPass, toAction, toWords } from './vocabulary.ts'

const VERDICT_NAMES: readonly string[] = [...ALIASES.verdict, ...ALIASES.resultOfPolicy]
const POLICY_NAMES = ['policy_name', 'policy_id', 'policy.name', 'policy.id', 'policy', 'rule', 'rule.name']
const TARGET_NAMES = [...ALIASES.gateway, ...ALIASES.gateways, 'environment', 'env', ...ALIASES.environments]
// Read, or about something else than what was decided.
const OTHER_NAMES = new Set<string>(
    [
        ...VERDICT_NAMES,
        ...POLICY_NAMES,
        ...ALIASES.type,
        ...ALIASES.policiesEvaluated,
        ...ALIASES.policiesTriggered,
        ...ALIASES.violations,
        ...ALIASES.reason,
        ...ALIASES.severity,
        ...ALIASES.model,
        ...ALIASES.provider,
        ...ALIASES.agent,
        ...ALIASES.user,
        ...ALIASES.gateway,
        ...ALIASES.gateways,
        ...ALIASES.environment,
        ...ALIASES.environments,
        ...ALIASES.organization,
    ].filter((name) => name.indexOf('.') < 0),
)
// Entries of a list in an object in a list: nobody reports verdicts deeper.
const DEEPEST = 4

/**
 * Names of the members that show a verdict other than allow.
 *
 * | Member | Shows one |
 * |---|---|
 * | `disposition: "blocked"` | a word that blocks, escalates or redacts |
 * | `blocked: true`, `is_allowed: false` | a name that is such a word, or its opposite |
 * | `evaluation: {"verdict": "flagged"}`, the same in a list | a verdict within it |
 */
export function findHiddenVerdicts(layers: Layers): readonly string[] {
    return hiddenMembers(layers, (name, value) => {
        const action = typeof value === 'string' ? toAction(value) : null
        if (action !== null) return action !== 'allow' && action !== 'log'
        return isNotAllowed(name, value) || isWithin(value, showsVerdict, DEEPEST)
    })
}

/** Names of the members that name a policy which did not pass: `findings: [{"policy": "pii"}]`, `matched_policies: ["pii"]`. */
export function findHiddenPolicies(layers: Layers): readonly string[] {
    return hiddenMembers(
        layers,
        (name, value) =>
            (/(^|_)(polic(y|ies)|rules?|violations?)(_|$)/.test(name) && isListOfTexts(value)) ||
            isWithin(value, namesPolicy, DEEPEST),
    )
}

/** Names of the members that state a deployment target: `target: "staging"`, `rollout: {"gateways": ["gw_1"]}`. */
export function findHiddenTargets(layers: Layers): readonly string[] {
    return hiddenMembers(
        layers,
        (name, value) =>
            (/(^|_)(targets?|stages?)$/.test(name) && isStated(value)) || isWithin(value, statesTarget, DEEPEST),
    )
}

function hiddenMembers(
    { envelope, inner }: Layers,
    isHidden: (name: string, value: unknown) => boolean,
): readonly string[] {
    const ofObject = (object: JsonObject): readonly string[] =>
        Object.keys(object).filter((key) => {
            const name = toWords(key)
            const value = object[key]
            const isLayer = isObject(value) && inner.indexOf(value) >= 0
            return !isLayer && !OTHER_NAMES.has(name) && !isContentField(key) && isHidden(name, value)
        })
    return [envelope, ...inner].reduce<readonly string[]>((found, object) => found.concat(ofObject(object)), [])
}

function isNotAllowed(name: string, value: unknown): boolean {
    if (typeof value !== 'boolean') return false
    const action = toAction(name.replace(/^(is|was)_/, ''))
    return action !== null && value === (action !== 'allow')
}

/** Whether the object, one in the list, or one within these shows it. */
function isWithin(value: unknown, shows: (object: JsonObject) => boolean, depth: number): boolean {
    if (depth === 0) return false
    if (Array.isArray(value)) return value.some((entry) => isWithin(entry, shows, depth - 1))
    if (!isObject(value)) return false
    return (
        shows(value) || Object.keys(value).some((key) => !isContentField(key) && isWithin(value[key], shows, depth - 1))
    )
}

function showsVerdict(object: JsonObject): boolean {
    const action = firstOf(object, VERDICT_NAMES, toAction)
    if (action !== null) return action !== 'allow'
    return Object.keys(object).some((key) => isNotAllowed(toWords(key), object[key]))
}

function namesPolicy(object: JsonObject): boolean {
    if (firstOf(object, POLICY_NAMES, (value) => (isText(value) ? true : null)) === null) return false
    return firstOf(object, VERDICT_NAMES, (word) => (isPass(word) ? true : null)) === null
}

function statesTarget(object: JsonObject): boolean {
    return firstOf(object, TARGET_NAMES, (value) => (isStated(value) ? true : null)) !== null
}

function isStated(value: unknown): boolean {
    return value !== undefined && value !== null && value !== '' && typeof value !== 'boolean'
}

function isListOfTexts(value: unknown): boolean {
    return Array.isArray(value) && value.some(isText)
}

// Of a stored body any text but an empty one may be there by its length alone.
function isText(value: unknown): boolean {
    return typeof value === 'string' && value !== ''
}
