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
import type { LoggedStatement } from './log-writer.ts'
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
    readonly statement: LoggedStatement
    readonly owner: StatementOwner
}

/** One distinct statement with everybody who contains it. */
export interface Statement {
    readonly parts: StatementParts
    readonly statement: LoggedStatement
    readonly owners: readonly StatementOwner[]
}

/** A statement that a message fits, and where its values stand. */
export interface StatementFit {
    readonly statement: LoggedStatement
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
 * A statement with hardly a literal is not in here: it says nothing about who wrote a message. It still lowers what others say, see
 * `printers` of the index.
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
    for (const statement of distinct) slot(longestLiteral(statement.parts)).statements.push(statement)
    for (const name of names) if (name.length >= SHORTEST_NAME) slot(name).name = name
    for (const { text, owner } of quoted) if (isSpecific([text], owner.name)) slot(text).quoted.push(owner)
    const texts = [...slots.keys()]
    const kept = [...slots.values()]
    return {
        search: prepareSearch(texts),
        byAnchor: kept.map((one) => one.statements),
        names: kept.map((one) => one.name),
        quoted: kept.map((one) => one.quoted),
    }
}

/** What of all scripts a message holds. Its cost follows the length of the message, not the number of scripts. */
export function matchMessage(matcher: StatementMatcher, message: string): MessageMatch {
    const fits: StatementFit[] = []
    const names: string[] = []
    const quoted: StatementOwner[] = []
    for (const number of searchTexts(matcher.search, message)) {
        for (const { owners, parts, statement } of matcher.byAnchor[number]) {
            const holes = fitStatement(parts, message)
            if (holes !== null) fits.push({ statement, owners, holes })
        }
        const name = matcher.names[number]
        if (name !== null && isNamed(message, name)) names.push(name)
        quoted.push(...matcher.quoted[number])
    }
    return { fits, names, quoted }
}

/** Whether a statement says something about who wrote a message: enough letters of its own, or its owner's name. */
export function isTelling({ owner, statement }: OwnedStatement): boolean {
    return isSpecific(statement.parts, owner.name)
}

// One of several owners that is named in a statement makes it evidence of them all.
function toDistinct(statements: readonly OwnedStatement[]): readonly Statement[] {
    const byKey = new Map<string, { parts: StatementParts; statement: LoggedStatement; owners: StatementOwner[] }>()
    for (const { owner, statement } of statements) {
        const parts = normalizeParts(statement.parts)
        const { holes, isAnyLevel, level, source } = statement
        const key = JSON.stringify([parts, holes, isAnyLevel, level, source])
        const known = byKey.get(key)
        if (known === undefined) byKey.set(key, { parts, statement, owners: [owner] })
        else known.owners.push(owner)
    }
    return [...byKey.values()].filter(({ owners, statement }) =>
        owners.some((owner) => isTelling({ owner, statement })),
    )
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
