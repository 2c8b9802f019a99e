/** Where texts come from that a script prints without having them: from its callers, from what was thrown, from those who reach into it. */

import type { Hole, TextPattern } from '../../script-analysis/core/analysis.ts'
import { isEngineText } from './engine-texts.ts'
import type { LoggedStatement } from './log-writer.ts'
import { canHold, canPrint, type Allows, type Span } from './printing.ts'
import type { ScriptText } from './script-texts.ts'

/** What is known of the dealings between scripts. */
export interface Origins {
    /** The statement, or what it may be at most where another script reaches for a name on which it rests. */
    mostOf(statement: LoggedStatement, script: string): LoggedStatement
    /** Whether all that is known to hand this text to the script hands over the number of a record; false where nobody is known to. */
    isGivenNumber(script: string, text: string): boolean
    /** Whether the script, or an include that it calls, throws this text itself. */
    canBeThrown(script: string, text: string): boolean
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
}

/** How far a text is followed from script to script; beyond, anybody may have handed it on. */
const DEEPEST = 6
const INCLUDE = 'sys_script_include/'

/**
 * Gathers the dealings of all scripts. What an include is handed may be anything: an instance holds scripts that nobody can read, and any
 * of them may call it.
 */
export function toOrigins(texts: readonly ScriptText[]): Origins {
    const dealings = new Map<string, Dealing>()
    const handed = new Map<string, FromScript[]>()
    const touched = new Map<string, Set<string>>()
    const includes = new Map<string, string[]>()
    for (const text of texts) {
        const { name, script } = text.owner
        const dealing = dealings.get(script) || addDealing(dealings, includes, script, name)
        gather(dealing, text)
        for (const { to, ...pattern } of text.hands || []) push(handed, to, { script, pattern })
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
    }
}

/**
 * Whether a hole of a script can hold a stretch of a message. An error of the engine has words of the engine at its beginning: it does not
 * begin in the middle of the literals of another script, `own`.
 */
export function allowsIn(origins: Origins, script: string, message: string, own: readonly Span[]): Allows {
    return (hole, span) => {
        const text = cut(message, span)
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
    const made: Dealing = { methods: new Set([name]), includes: new Set(), throws: [], isUnknown: false }
    dealings.set(script, made)
    if (script.startsWith(INCLUDE)) push(includes, name, script)
    return made
}

function gather(dealing: Dealing, { defines, includes, logs, methods, owner, runsCode, throws }: ScriptText): void {
    for (const name of methods || []) dealing.methods.add(`.${name}`)
    for (const name of defines || []) dealing.methods.add(name)
    for (const { name } of includes || []) dealing.includes.add(name)
    dealing.throws.push(...(throws || []))
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
