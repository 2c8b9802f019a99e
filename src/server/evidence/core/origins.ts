/** Where texts come from that a script prints without having them: from its callers, from what was thrown, from those who reach into it. */

import type { Hole, TextPattern } from '../../script-analysis/core/analysis.ts'
import { findOthers, toCoverage } from './coverage.ts'
import { isEngineText } from './engine-texts.ts'
import type { LoggedStatement } from './log-writer.ts'
import { canHold, canPrint, isAnything, type Allows, type Span } from './printing.ts'
import { toWindow, type ScriptText } from './script-texts.ts'
import { longestLiteral } from './statement.ts'
import { prepareSearch, searchTexts, type TextSearch } from './text-search.ts'
import { SCOPE } from '../../shared/names.ts'
import type { Instant } from '../../shared/time.ts'

/** What is known of the dealings between scripts. */
export interface Origins {
    /** The statement, or what it may be at most where another script reaches for a name on which it rests. */
    mostOf(statement: LoggedStatement, script: string): LoggedStatement
    /** Whether all that is known to hand this text to the script hands over the number of a record; false where nobody is known to. */
    isGivenNumber(script: string, text: string): boolean
    /** Whether the script, or an include that it calls, throws this text itself. */
    canBeThrown(script: string, text: string): boolean
    /** Who may have handed this text to the script at that time. */
    giversOf(script: string, text: string, at: Instant): Givers
    /** The longest literal of each text that is known to be handed to the script. */
    literalsGivenTo(script: string): readonly string[]
}

/** Who may have handed a text to a script. */
export interface Givers {
    /** Those of whose text it is known. */
    readonly known: readonly HandedOver[]
    /** Whether anybody else may have handed it over, unseen. */
    readonly isOpen: boolean
}

/** A text that one version of a script hands over. */
export interface HandedOver {
    readonly script: string
    readonly pattern: TextPattern
    readonly from: Instant | null
    readonly to: Instant | null
}

interface FromScript {
    readonly script: string
    readonly pattern: TextPattern
}

interface Dealing {
    readonly methods: Set<string>
    readonly includes: Set<string>
    readonly throws: TextPattern[]
    isUnknown: boolean
    /** Whether each of its versions is one that only scripts can call. */
    isServerOnly: boolean
}

/** How far a text is followed from script to script; beyond, anybody may have handed it on. */
const DEEPEST = 6
const INCLUDE = 'sys_script_include/'
/** What is printed where a call leaves an argument out, in a sum and in a list. */
const UNSAID: ReadonlySet<string> = new Set(['', 'null', 'undefined'])

/**
 * Gathers the dealings of all scripts. `conditions` are texts outside of scripts that may call an include.
 *
 * What an include is handed is known only where all hold; otherwise it may be anything:
 *
 * | Needed | Because otherwise |
 * |---|---|
 * | only scripts can call it | a browser, or a filter of a user, may |
 * | none of its methods is called like one of the platform, and no function of it has no name | what they are handed is not noted |
 * | at that time every script has a text that is known, and none runs text as code | such a script may call it |
 * | no script takes one of its methods, or its class, as a value | it may be called where reading cannot see it |
 * | no condition names it | what a condition hands over is not read |
 */
export function toOrigins(texts: readonly ScriptText[], conditions: readonly string[]): Origins {
    const dealings = new Map<string, Dealing>()
    const handed = new Map<string, FromScript[]>()
    const given = new Map<string, HandedOver[]>()
    const taken = new Set<string>()
    const touched = new Map<string, Set<string>>()
    const includes = new Map<string, string[]>()
    for (const text of texts) {
        const { name, script } = text.owner
        const dealing = dealings.get(script) || addDealing(dealings, includes, script, name)
        gather(dealing, text)
        const { from, to: until } = text.owner
        for (const { isLoose, to, ...pattern } of text.hands || []) {
            if (isLoose === undefined) push(handed, to, { script, pattern })
            // What this app calls by computed names is its own: modules of its package.
            if (to !== '.' || text.owner.scope !== SCOPE) push(given, to, { script, pattern, from, to: until })
        }
        for (const one of text.takes || []) taken.add(one)
        for (const one of text.touches || []) addTo(touched, one, script)
        for (const one of text.includes || []) addTo(touched, `^${one.name}`, script)
        if (script.startsWith(INCLUDE)) for (const one of text.defines || []) addTo(touched, `^${one}`, script)
    }
    const thrown = new Map<string, readonly FromScript[] | null>()
    const throwsOf = (script: string): readonly FromScript[] | null => {
        const known = thrown.get(script)
        if (known !== undefined) return known
        const found = gatherThrows(script, dealings, includes)
        thrown.set(script, found)
        return found
    }
    const handedTo = (script: string): readonly FromScript[] => {
        const dealing = dealings.get(script)
        const names = dealing === undefined ? [] : [...dealing.methods]
        return ['.', ...names].flatMap((name) => handed.get(name) || [])
    }
    const unknown = toCoverage(texts.filter(isUnknownCaller).map(toWindow))
    const closed = new Map<string, boolean>()
    const isClosed = (script: string): boolean => {
        const known = closed.get(script)
        if (known !== undefined) return known
        const dealing = dealings.get(script)
        const isIt = dealing !== undefined && script.startsWith(INCLUDE) && hasKnownCallers(dealing, taken, conditions)
        closed.set(script, isIt)
        return isIt
    }
    const gifts = new Map<string, Gifts>()
    const giftsTo = (script: string): Gifts => {
        const known = gifts.get(script)
        if (known !== undefined) return known
        const dealing = dealings.get(script)
        const names = dealing === undefined ? [] : ['.', ...dealing.methods]
        const found = toGifts(names.flatMap((name) => given.get(name) || []))
        gifts.set(script, found)
        return found
    }
    const giversOf = (script: string, text: string, at: Instant, depth: number): Givers => {
        if (depth > DEEPEST || dealings.get(script) === undefined) return NOBODY_KNOWN
        const known: HandedOver[] = []
        let isOpen = !isClosed(script) || UNSAID.has(text) || findOthers(unknown, at, script).length > 0
        const allowsGiven = (from: string, hole: Hole, held: string): boolean =>
            hole === 'given' ? isGiven(from, held, at, depth + 1) : allows(from, hole, held, depth + 1)
        for (const one of candidates(giftsTo(script), text)) {
            if (!canPrint(one.pattern, text, (hole, span) => allowsGiven(one.script, hole, cut(text, span)))) continue
            // What it hands to itself begins with another, who called it.
            if (one.script === script) isOpen = true
            else known.push(one)
        }
        return { known, isOpen }
    }
    const isGiven = (script: string, text: string, at: Instant, depth: number): boolean => {
        const { isOpen, known } = giversOf(script, text, at, depth)
        return isOpen || known.length > 0
    }
    const hands = (one: FromScript, text: string, depth: number): boolean =>
        canPrint(one.pattern, text, (hole, span) => allows(one.script, hole, cut(text, span), depth + 1))
    const throwing = (script: string, text: string, depth: number): boolean => {
        const found = throwsOf(script)
        if (found === null || depth > DEEPEST) return true
        const shown = [text, text.replace(/^\w*Error: /, '')]
        return found.some((one) =>
            shown.some((each) =>
                canPrint(one.pattern, each, (hole, span) => allows(one.script, hole, cut(each, span), depth + 1)),
            ),
        )
    }
    const allows = (script: string, hole: Hole, text: string, depth: number): boolean => {
        if (hole === 'error') return isEngineText(text) || throwing(script, text, depth)
        return hole === 'given' || canHold(hole, text)
    }
    // What stands at the top of an include is seen by all scripts, what stands at the top of any other by none.
    const isTouched = (name: string, script: string): boolean => {
        const isOfTop = name.startsWith('^')
        if (isOfTop && !script.startsWith(INCLUDE)) return false
        return [...(touched.get(name) || []), ...(isOfTop ? [] : touched.get('*') || [])].some((by) => by !== script)
    }
    return {
        mostOf: (statement, script) => {
            const { most, rests } = statement
            if (most === undefined || !(rests || []).some((name) => isTouched(name, script))) return statement
            return { ...statement, parts: most.parts, holes: most.holes }
        },
        isGivenNumber: (script, text) => {
            const found = handedTo(script).filter((one) => hands(one, text, 1))
            return found.length > 0 && found.every(({ pattern }) => isNumber(pattern))
        },
        canBeThrown: (script, text) => throwing(script, text, 0),
        giversOf: (script, text, at) => giversOf(script, text, at, 0),
        literalsGivenTo: (script) => giftsTo(script).literals,
    }
}

const NOBODY_KNOWN: Givers = { known: [], isOpen: true }

/** What is handed to a script, prepared for asking which of it a text may be. */
interface Gifts {
    readonly search: TextSearch
    readonly literals: readonly string[]
    /** By literal: what has it as its longest. */
    readonly byLiteral: readonly (readonly HandedOver[])[]
    /** What has no literal; of what may be any text, one for each of two scripts says as much as all. */
    readonly open: readonly HandedOver[]
}

function toGifts(all: readonly HandedOver[]): Gifts {
    const byLiteral = new Map<string, HandedOver[]>()
    const open: HandedOver[] = []
    const anything = new Set<string>()
    for (const one of all) {
        const literal = longestLiteral(one.pattern.parts)
        if (literal !== '') push(byLiteral, literal, one)
        else if (!isAnything(one.pattern)) open.push(one)
        else if (anything.size < 2 && !anything.has(one.script)) {
            anything.add(one.script)
            open.push(one)
        }
    }
    const literals = [...byLiteral.keys()]
    return { search: prepareSearch(literals), literals, byLiteral: [...byLiteral.values()], open }
}

function candidates({ byLiteral, open, search }: Gifts, text: string): readonly HandedOver[] {
    return [...open, ...searchTexts(search, text).flatMap((number) => byLiteral[number])]
}

// A script that runs text as code, or whose text is not known, may call whatever there is.
function isUnknownCaller({ logs, runsCode }: ScriptText): boolean {
    return runsCode || logs === null
}

function hasKnownCallers(
    { isServerOnly, methods }: Dealing,
    taken: ReadonlySet<string>,
    conditions: readonly string[],
): boolean {
    if (!isServerOnly || methods.has('.*') || taken.has('*')) return false
    const names = [...methods].map((name) => (name.startsWith('.') ? name.slice(1) : name))
    if (names.some((name) => taken.has(name))) return false
    return [...methods].every(
        (name) => name.startsWith('.') || conditions.every((condition) => condition.indexOf(name) < 0),
    )
}

/** Of which script it is asked whether it handed a text over: at that time, and by any other than these. */
export interface AskedGivers {
    readonly at: Instant
    readonly except: string
}

/**
 * Whether a hole of a script can hold a stretch of a message. An error of the engine has words of the engine at its beginning: it does not
 * begin in the middle of the literals of another script, `own`. What callers fill is anything, unless it is asked who the callers are.
 */
export function allowsIn(
    origins: Origins,
    script: string,
    message: string,
    own: readonly Span[],
    asked: AskedGivers | null = null,
): Allows {
    return (hole, span) => {
        const text = cut(message, span)
        if (hole === 'given' && asked !== null) {
            const { isOpen, known } = origins.giversOf(script, text, asked.at)
            return isOpen || known.some((one) => one.script !== asked.except)
        }
        if (hole !== 'error') return hole === 'given' || canHold(hole, text)
        return isEngineText(text) || !isOfLiteral(message, span, own) || origins.canBeThrown(script, text)
    }
}

/** The same for the script that is looked at itself. */
export function allowsOwn(origins: Origins, script: string, message: string): Allows {
    return allowsIn(origins, script, message, [])
}

function isNumber({ holes, parts }: TextPattern): boolean {
    return parts.length === 1 && holes !== undefined && holes[0].startsWith('number:')
}

const FEWEST_LETTERS = 4

// Whether the stretch begins inside a literal, with letters of it left.
function isOfLiteral(message: string, { from }: Span, own: readonly Span[]): boolean {
    return own.some(
        (literal) =>
            literal.from <= from &&
            message.slice(from, literal.to).replace(/[^A-Za-z0-9]/g, '').length >= FEWEST_LETTERS,
    )
}

function addDealing(
    dealings: Map<string, Dealing>,
    includes: Map<string, string[]>,
    script: string,
    name: string,
): Dealing {
    const made: Dealing = {
        methods: new Set([name]),
        includes: new Set(),
        throws: [],
        isUnknown: false,
        isServerOnly: true,
    }
    dealings.set(script, made)
    if (script.startsWith(INCLUDE)) push(includes, name, script)
    return made
}

function gather(dealing: Dealing, text: ScriptText): void {
    const { defines, includes, isServerOnly, logs, methods, owner, runsCode, throws } = text
    for (const name of methods || []) dealing.methods.add(`.${name}`)
    for (const name of defines || []) dealing.methods.add(name)
    for (const { name } of includes || []) dealing.includes.add(name)
    dealing.throws.push(...(throws || []))
    if (logs !== null && isServerOnly !== true) dealing.isServerOnly = false
    // A text that was replaced before anybody read it competes by itself for the rows of its time.
    if ((logs === null && owner.to === null) || runsCode) dealing.isUnknown = true
}

// Null where something among it may throw anything.
function gatherThrows(
    script: string,
    dealings: ReadonlyMap<string, Dealing>,
    includes: ReadonlyMap<string, readonly string[]>,
): readonly FromScript[] | null {
    const seen = new Set([script])
    const found: FromScript[] = []
    for (const at of seen) {
        const dealing = dealings.get(at)
        if (dealing === undefined || (dealing.isUnknown && at !== script)) return null
        for (const pattern of dealing.throws) found.push({ script: at, pattern })
        dealing.includes.forEach((name) => (includes.get(name) || []).forEach((called) => seen.add(called)))
    }
    return found
}

function cut(text: string, { from, to }: Span): string {
    return text.slice(from, to)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
    const known = map.get(key)
    if (known === undefined) map.set(key, [value])
    else known.push(value)
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
    const known = map.get(key)
    if (known === undefined) map.set(key, new Set([value]))
    else known.add(value)
}
