/** What of a received item is stored by default: what the mapping reads, ids, numbers, enumerations and times; of any other text its length and a name. */

import { isObject, type JsonObject } from '../../shared/json.ts'
import { EVENT_TYPES, type CanonicalType } from '../events/index.ts'
import { ALIASES, CONTAINERS } from './aliases.ts'
import { isContentField } from './content-fields.ts'
import { OWN_ENVIRONMENT } from './targets.ts'
import {
    ACTION_WORDS,
    ESCALATION_STATE_WORDS,
    EXPORT_FAILED_WORDS,
    HEALTH_WORDS,
    PASS_WORDS,
    SEVERITY_WORDS,
    UNDEPLOYED_WORDS,
    toWords,
} from './vocabulary.ts'

/** The names that are read at one place, each with the names that are read within it. */
interface Names {
    readonly [name: string]: Names
}

// An envelope, what it wraps, and one more level (`toLayers`).
const MAX_LAYERS = 3
const LONGEST_ID = 100
const LONGEST_LIST = 50

const NOTHING: Names = {}
// What is read of every event, whatever its type; a type may stand in `action`.
const READ_OF_ALL: readonly (keyof typeof ALIASES)[] = [
    'type',
    'deliveryId',
    'time',
    'gateway',
    'gateways',
    'gatewayName',
    'configurationItem',
    'organization',
    'environment',
    'environments',
]
const PLAIN = ['id', 'action']
const readByType: Partial<Record<CanonicalType, Names>> = {}
const READ_OF_ENTRY: Readonly<Record<string, Names>> = {
    ...ofEach(
        [...ALIASES.gateways, ...ALIASES.gateway.map(firstStep)],
        toNames(['id', 'gateway_id', 'name', 'gateway_name', ...ALIASES.configurationItem, ...OWN_ENVIRONMENT]),
    ),
    ...ofEach(
        [...ALIASES.policiesTriggered, ...ALIASES.policiesEvaluated],
        toNames([...ALIASES.policyOfResult, ...ALIASES.resultOfPolicy]),
    ),
    ...ofEach(ALIASES.violations, toNames([...ALIASES.policyOfResult, ...ALIASES.resultOfPolicy, ...ALIASES.severity])),
    ...ofEach([...ALIASES.environments, ...ALIASES.environment].map(firstStep), NOTHING),
}
const WRAPPERS = new Set<string>([
    ...CONTAINERS,
    ...(Object.keys(EVENT_TYPES) as CanonicalType[]).reduce<string[]>(
        (all, type) => all.concat(EVENT_TYPES[type].wrappers),
        [],
    ),
])
const WORDS = new Set<string>(
    [ACTION_WORDS, SEVERITY_WORDS, ESCALATION_STATE_WORDS, HEALTH_WORDS]
        .reduce<
            string[]
        >((all, table) => Object.values(table).reduce<string[]>((some, words) => some.concat(words), all), [])
        .concat(EXPORT_FAILED_WORDS, PASS_WORDS, UNDEPLOYED_WORDS),
)

const ID_NAME = /(^|_)(ids?|uuid|sys_id|sha256|hash|digest)$/
const ID = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._:-]*$/
const TIME = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?$/
const NAME = /^[A-Za-z_$@][A-Za-z0-9_.$@-]{0,63}$/

/**
 * The item as it is stored, and how many texts are not in it.
 *
 * | Text | Stored |
 * |---|---|
 * | at a place that the mapping of the type reads (`reads` of its descriptor) | as it came |
 * | under a name of ids, with a digit and without blanks | as it came |
 * | a word of the vocabulary, a time, nothing | as it came |
 * | any other | `[redacted: 123 characters, hmac 0123456789ab]` |
 * | a name that is no plain name | the same, in place of the name |
 *
 * What stands under the name of a content field goes as a whole, and so does a long list of such texts. Numbers and truth values stay under any name.
 */
export function toStoredFields(
    item: JsonObject,
    type: CanonicalType,
    nameText: (text: string) => string,
): { readonly item: JsonObject; readonly hidden: number } {
    const changes: Changes = { count: 0, nameText, read: toRead(type) }
    return { item: keepLayer(item, 1, changes.read, changes), hidden: changes.count }
}

/** What a text is replaced by. */
export function redactText(text: string, nameText: (text: string) => string): string {
    return `[redacted: ${countCharacters(text)} characters, ${nameText(text)}]`
}

interface Changes {
    count: number
    readonly nameText: (text: string) => string
    /** The names that are read of the type, within every layer. */
    readonly read: Names
}

/** Members of an object in which fields of an event may stand. */
function keepLayer(object: JsonObject, layer: number, read: Names, changes: Changes): JsonObject {
    return keepMembers(object, changes, (key, value) => {
        const name = toSnakeCase(key)
        const within = ownOf(read, name)
        if (isObject(value) && WRAPPERS.has(name) && layer < MAX_LAYERS)
            return keepLayer(value, layer + 1, joinNames(changes.read, within || NOTHING), changes)
        if (within === null) return keepOther(name, value, changes)
        return keepRead(name, value, within, changes)
    })
}

/** Beside a wrapper that no path leads into, which is nearly every one, the names are the same. */
function joinNames(names: Names, more: Names): Names {
    return Object.keys(more).length === 0 ? names : { ...names, ...more }
}

/** A field that the mapping reads: its text, the members that it reads of an object, and the entries of the lists that it reads. */
function keepRead(name: string, value: unknown, within: Names, changes: Changes): unknown {
    if (typeof value === 'string') return value
    if (isObject(value)) return keepWithin(value, within, changes)
    const entries = Array.isArray(value) ? ownOf(READ_OF_ENTRY, name) : null
    if (entries === null) return keepOther(name, value, changes)
    return (value as readonly unknown[]).map((entry) => keepRead('', entry, entries, changes))
}

function keepWithin(object: JsonObject, read: Names, changes: Changes): JsonObject {
    return keepMembers(object, changes, (key, value) => {
        const name = toSnakeCase(key)
        const within = ownOf(read, name)
        return within === null ? keepOther(name, value, changes) : keepRead(name, value, within, changes)
    })
}

/** A value that the mapping does not read. */
function keepOther(name: string, value: unknown, changes: Changes): unknown {
    if (typeof value === 'string') return isTelling(name, value) ? value : hide(value, changes)
    if (isContentField(name) && typeof value === 'object' && value !== null) return hide(JSON.stringify(value), changes)
    if (Array.isArray(value) && isLongListOfTexts(name, value)) return [hide(JSON.stringify(value), changes)]
    if (Array.isArray(value)) return value.map((entry) => keepOther(name, entry, changes))
    return isObject(value) ? keepWithin(value, NOTHING, changes) : value
}

function keepMembers(object: JsonObject, changes: Changes, keep: (key: string, value: unknown) => unknown): JsonObject {
    const kept: Record<string, unknown> = {}
    for (const key of Object.keys(object)) {
        // Assigning this key would set the prototype of the copy; nothing reads it, so it is left out.
        if (key === '__proto__') continue
        kept[NAME.test(key) ? key : hide(key, changes)] = keep(key, object[key])
    }
    return kept
}

function hide(text: string, changes: Changes): string {
    changes.count++
    return redactText(text, changes.nameText)
}

// One name for many short texts, which would each become longer than they are. It stays a list: a text in its place might be read.
function isLongListOfTexts(name: string, list: readonly unknown[]): boolean {
    return list.length > LONGEST_LIST && list.every((entry) => typeof entry === 'string' && !isTelling(name, entry))
}

function isTelling(name: string, text: string): boolean {
    if (text === '' || TIME.test(text)) return true
    if (text.length <= LONGEST_ID && ID_NAME.test(name) && ID.test(text)) return true
    return text.length <= 40 && WORDS.has(toWords(text))
}

function toRead(type: CanonicalType): Names {
    const known = readByType[type]
    if (known !== undefined) return known
    const { reads, stepTime } = EVENT_TYPES[type]
    const paths = READ_OF_ALL.concat(reads).reduce<string[]>((all, field) => all.concat(ALIASES[field]), [])
    const read = toNames(paths.concat(stepTime, PLAIN))
    readByType[type] = read
    return read
}

// A name in any spelling: `requestId` and `request_id` are one (`valueAt`).
function toSnakeCase(key: string): string {
    return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function toNames(paths: readonly string[]): Names {
    const names: Record<string, Names> = {}
    const firsts = paths.map(firstStep)
    for (const first of firsts) {
        const rest = paths.filter((path) => path.indexOf(`${first}.`) === 0).map((path) => path.slice(first.length + 1))
        names[first] = toNames(rest)
    }
    return names
}

function firstStep(path: string): string {
    return path.split('.')[0]
}

function ofEach(names: readonly string[], value: Names): Readonly<Record<string, Names>> {
    const all: Record<string, Names> = {}
    for (const name of names) all[name] = value
    return all
}

function ownOf(names: Names, name: string): Names | null {
    return Object.prototype.hasOwnProperty.call(names, name) ? names[name] : null
}

// A pair of surrogates is one character.
function countCharacters(text: string): number {
    let count = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0xdc00 || unit > 0xdfff) count++
    }
    return count
}
