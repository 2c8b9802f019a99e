/** Compares one message with the log statements and names of all scripts at once. */

import {
    fitStatement,
    isSpecific,
    longestLiteral,
    normalizeParts,
    type Hole,
    type StatementParts,
} from './statement.ts'
import { prepareSearch, searchTexts, type TextSearch } from './text-search.ts'
import type { Instant } from '../../shared/time.ts'

/** Who contains a statement, and when. */
export interface StatementOwner {
    /** Table and sys_id of the script: one owner per script, however many versions. */
    readonly script: string
    /** Null for a script that is no automation. */
    readonly automationId: string | null
    readonly name: string
    /** The scope that it logs in. */
    readonly scope: string
    /** Null: from ever. */
    readonly from: Instant | null
    /** Null: to this day. The instant itself is outside. */
    readonly to: Instant | null
}

/** One log statement of one version of one script. */
export interface OwnedStatement {
    readonly parts: StatementParts
    readonly owner: StatementOwner
}

/** One distinct statement with everybody who contains it. */
export interface Statement {
    readonly parts: StatementParts
    readonly owners: readonly StatementOwner[]
}

/** A statement that a message fits, and where its values stand. */
export interface StatementFit {
    readonly owners: readonly StatementOwner[]
    readonly holes: readonly Hole[]
}

/** A literal text and the script that contains it. */
export interface OwnedText {
    readonly text: string
    readonly owner: StatementOwner
}

export interface StatementMatcher {
    readonly search: TextSearch
    /** Per text that is searched for: statements of which it is the longest literal. */
    readonly byAnchor: readonly (readonly Statement[])[]
    /** Per text that is searched for: the name that it is, or null. */
    readonly names: readonly (string | null)[]
    /** Per text that is searched for: unparsable scripts that contain it in quotes. */
    readonly quoted: readonly (readonly StatementOwner[])[]
    /** Statements too short to be evidence, by the first letter of the message that they ask for, '' for any. */
    readonly loose: ReadonlyMap<string, readonly Statement[]>
}

/** What of all scripts a message holds. */
export interface MessageMatch {
    readonly fits: readonly StatementFit[]
    readonly names: readonly string[]
    readonly quoted: readonly StatementOwner[]
}

const SHORTEST_BARE_NAME = 8
const SHORTEST_NAME = 3

/**
 * Prepares statements, names and quoted texts for matching.
 *
 * A statement without any literal is not in here: it fits everything, so it says nothing about who wrote a message. It
 * still lowers what others say, see `openWriters` of the index.
 */
export function prepareMatcher(
    statements: readonly OwnedStatement[],
    names: readonly string[],
    quoted: readonly OwnedText[],
): StatementMatcher {
    const distinct = toDistinct(statements)
    const slots = new Map<string, { statements: Statement[]; name: string | null; quoted: StatementOwner[] }>()
    const slot = (text: string) => {
        const known = slots.get(text)
        if (known !== undefined) return known
        const made = { statements: [], name: null, quoted: [] }
        slots.set(text, made)
        return made
    }
    const loose = new Map<string, Statement[]>()
    for (const statement of distinct) {
        const anchor = longestLiteral(statement.parts)
        if (anchor === '') continue
        if (statement.owners.some(({ name }) => isSpecific(statement.parts, name)))
            slot(anchor).statements.push(statement)
        else {
            const first = statement.parts[0] === null ? '' : `${statement.parts[0]}`.charAt(0)
            const same = loose.get(first)
            if (same === undefined) loose.set(first, [statement])
            else same.push(statement)
        }
    }
    for (const name of names) if (name.length >= SHORTEST_NAME) slot(name).name = name
    for (const { text, owner } of quoted) if (isSpecific([text], owner.name)) slot(text).quoted.push(owner)
    const texts = [...slots.keys()]
    const kept = [...slots.values()]
    return {
        search: prepareSearch(texts),
        byAnchor: kept.map((one) => one.statements),
        names: kept.map((one) => one.name),
        quoted: kept.map((one) => one.quoted),
        loose,
    }
}

/** What of all scripts a message holds. Its cost follows the length of the message, not the number of scripts. */
export function matchMessage(matcher: StatementMatcher, message: string): MessageMatch {
    const fits: StatementFit[] = []
    const names: string[] = []
    const quoted: StatementOwner[] = []
    for (const number of searchTexts(matcher.search, message)) {
        for (const { parts, owners } of matcher.byAnchor[number]) {
            const holes = fitStatement(parts, message)
            if (holes !== null) fits.push({ owners, holes })
        }
        const name = matcher.names[number]
        if (name !== null && isNamed(message, name)) names.push(name)
        quoted.push(...matcher.quoted[number])
    }
    return { fits, names, quoted }
}

/** Owners of statements that the message fits too, but that are too short to be evidence of anybody. */
export function looseOwners(matcher: StatementMatcher, message: string): readonly StatementOwner[] {
    const candidates = [...(matcher.loose.get(message.charAt(0)) || []), ...(matcher.loose.get('') || [])]
    return candidates.flatMap(({ parts, owners }) => (fitStatement(parts, message) === null ? [] : owners))
}

function toDistinct(statements: readonly OwnedStatement[]): readonly Statement[] {
    const byKey = new Map<string, { parts: StatementParts; owners: StatementOwner[] }>()
    for (const { parts, owner } of statements) {
        const normal = normalizeParts(parts)
        const key = JSON.stringify(normal)
        const known = byKey.get(key)
        if (known === undefined) byKey.set(key, { parts: normal, owners: [owner] })
        else known.owners.push(owner)
    }
    return [...byKey.values()]
}

// `[Name]` always; the bare name only when it is long enough not to be a word of everyday language.
function isNamed(message: string, name: string): boolean {
    for (let at = message.indexOf(name); at >= 0; at = message.indexOf(name, at + 1)) {
        const before = at === 0 ? '' : message.charAt(at - 1)
        const after = message.charAt(at + name.length)
        if (before === '[' && after === ']') return true
        if (name.length >= SHORTEST_BARE_NAME && !isWordSign(before) && !isWordSign(after)) return true
    }
    return false
}

function isWordSign(sign: string): boolean {
    const unit = sign.charCodeAt(0)
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95
}
