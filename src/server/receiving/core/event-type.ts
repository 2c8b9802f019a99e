/** Finds the event name of an item, and the canonical type that it means. */

import { EVENT_TYPES, type CanonicalType } from '../events/index.ts'
import type { JsonObject } from '../../shared/json.ts'
import { isObject, toText, valueAt } from '../../shared/json.ts'
import { ALIASES } from './aliases.ts'
import { findIn, toLayers, type Layers } from './envelope.ts'
import { toAction, toIndex, toWords } from './vocabulary.ts'

// Members that nothing but a decision has, and members that show an event of some other type.
const OF_A_DECISION = [
    ...ALIASES.decisionId,
    ...ALIASES.policiesTriggered,
    ...ALIASES.policiesEvaluated,
    'policy_name',
    'policy',
    'policy_id',
    'verdict',
    'decision',
    'policy_outcome',
]
// Members that a test of the connection does not have: what holds one is an event, however little it says.
const OF_AN_EVENT = [
    'outcome',
    ...ALIASES.requestId,
    ...ALIASES.gateway,
    ...ALIASES.gateways,
    'rule',
    'trigger',
    'severity',
    'blocked',
    'violations',
]
const OF_ANOTHER_EVENT = [
    ...ALIASES.escalationId,
    ...ALIASES.configId,
    ...ALIASES.budgetId,
    ...ALIASES.exportId,
    'config_version',
    'threshold_percent',
]

// Says what the body is sent as, and nothing of an event.
const NO_TYPE = /^(event|webhook|notification|message|delivery|payload|data|record|object|batch|bulk|list)s?$/i

// An envelope, what it wraps, and one more level (`toLayers`).
const MOST_LAYERS = 3

// Built once: every name of every descriptor, by its type.
const INDEX = toIndex<CanonicalType>(toNames())

/**
 * The canonical type that an event name means.
 *
 * | Name | Canonical |
 * |---|---|
 * | a known name, a leading `keeptrusts.` aside | the type of the descriptor that has it |
 * | has `test` or `ping` as a word (`webhook.test`, `ping`), not within one (`latest.x`) | connection.test |
 * | none at all: a signed body without a type | connection.test |
 * | any other | unknown |
 */
export function toCanonicalType(name: string | null): CanonicalType {
    if (name === null || name.trim() === '') return 'connection.test'
    const words = toWords(name).replace(/^(com_)?keeptrusts_/, '')
    const known = INDEX.get(words)
    if (known !== undefined) return known
    return /(^|_)(test|ping)(_|$)/.test(words) ? 'connection.test' : 'unknown'
}

/**
 * The canonical type of an item without an event name: what it holds decides.
 *
 * | Holds | Canonical |
 * |---|---|
 * | an id of another event | unknown, which is incomplete |
 * | a member of decisions, a verdict, a gateway, a list or an object of events under another name | decision, which says what it lacks |
 * | any of these, its name in another spelling (`Policy_Name`) | unknown, which is incomplete |
 * | none of these | connection.test |
 */
export function toTypeOfNameless(item: JsonObject): CanonicalType {
    const layers = toLayers(item, ['decision'])
    if (holds(layers, OF_ANOTHER_EVENT)) return 'unknown'
    if (holdsEvent(layers)) return 'decision'
    return holdsEvent(toLayers(respell(item, MOST_LAYERS), ['decision'])) ? 'unknown' : 'connection.test'
}

/** An object whose names are spelled as the names that are read: `Policy_Name` is none of these, and no test either. */
function respell(object: JsonObject, layers: number): JsonObject {
    const respelled: Record<string, unknown> = {}
    for (const key of Object.keys(object)) {
        const value = object[key]
        respelled[toWords(key)] = isObject(value) && layers > 1 ? respell(value, layers - 1) : value
    }
    return respelled
}

/** Whether something of an event is in the layers: a test of the connection has nothing of that. */
export function holdsEvent(layers: Layers): boolean {
    if (holds(layers, OF_ANOTHER_EVENT) || isEvent(layers)) return true
    return [layers.envelope, ...layers.inner].some(containsEvents)
}

function isEvent(layers: Layers): boolean {
    const isMember = holds(layers, OF_A_DECISION) || holds(layers, OF_AN_EVENT)
    return isMember || findIn(layers, ALIASES.verdict, toAction) !== null
}

/** Whether events stand in the object under a name that nobody knows, in a list or each under a name of its own. */
function containsEvents(object: JsonObject): boolean {
    return Object.keys(object).some((name) => {
        const value = object[name]
        const within = isObject(value) ? Object.keys(value).map((key) => value[key]) : []
        return [...(Array.isArray(value) ? (value as readonly unknown[]) : [value]), ...within].some(
            (entry) => isObject(entry) && isEventAlone(entry),
        )
    })
}

function isEventAlone(entry: JsonObject): boolean {
    const type = toCanonicalType(findEventType(entry, null))
    return (type !== 'connection.test' && type !== 'unknown') || isEvent(toLayers(entry, ['decision']))
}

function holds(layers: Layers, names: readonly string[]): boolean {
    return (
        findIn(layers, names, (value) => (value === undefined || value === null || value === '' ? null : true)) !== null
    )
}

/**
 * The event name as the sender wrote it: the outermost object that has one decides, then the header; null when neither has one.
 * `action` counts only where it looks like an event name (has a dot), and a word such as `event` or `batch` names none.
 */
export function findEventType(item: JsonObject, header: string | null): string | null {
    const layers = toLayers(item)
    for (const object of [layers.envelope, ...layers.inner]) {
        const named = ALIASES.type.map((alias) => toText(valueAt(object, alias))).filter(isText)
        const action = toText(valueAt(object, 'action'))
        const all = action !== null && action.indexOf('.') > 0 ? [...named, action] : named
        const names = all.filter((name) => !NO_TYPE.test(name))
        if (names.length > 0) return bestName(names)
    }
    return toText(header)
}

// `{"type":"webhook","event_type":"escalation.created"}`: a bare word that we do not know yields to a name that we do.
function bestName(names: readonly string[]): string {
    const first = names[0]
    if (first.indexOf('.') > 0) return first
    return names.find((name) => toCanonicalType(name) !== 'unknown') || first
}

function isText(value: string | null): value is string {
    return value !== null
}

function toNames(): Readonly<Record<CanonicalType, readonly string[]>> {
    const types = Object.keys(EVENT_TYPES) as CanonicalType[]
    const names: Partial<Record<CanonicalType, readonly string[]>> = {}
    for (const type of types) names[type] = EVENT_TYPES[type].names
    return names as Record<CanonicalType, readonly string[]>
}
