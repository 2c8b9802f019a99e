/** Lines that a script include logs for its callers: which caller such a line speaks for. */

import type { AutomationIndex } from './automation-index.ts'
import { findHeldRecord, type HeldText } from './bound-record.ts'
import { findPrinters, isGiven } from './competing-scripts.ts'
import { isOfLevel, isOfSource, isOwnSource } from './log-levels.ts'
import type { LoggedStatement } from './log-writer.ts'
import type { LoggedMessage } from './message-attribution.ts'
import type { Automation, RecordMention } from './model.ts'
import { allowsIn, type HandedOver, type Origins } from './origins.ts'
import { canPrint, isCut, spansOf } from './printing.ts'
import { mentionKey } from './record-mentions.ts'
import { scriptKey, type ScriptText } from './script-texts.ts'
import type { StatementOwner } from './statement-matcher.ts'
import { isSpecific, longestLiteral, normalizeParts } from './statement.ts'
import { prepareSearch, searchTexts, type TextSearch } from './text-search.ts'
import { lastLineOf } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** A statement of an include that prints what its callers hand over. */
export interface RelayedStatement {
    readonly statement: LoggedStatement
    readonly owner: StatementOwner
}

/** Such statements of all includes, found by a text that their lines hold. */
export interface Relayed {
    readonly search: TextSearch
    readonly byAnchor: readonly (readonly RelayedStatement[])[]
    /** Names of those includes that log in the global scope. */
    readonly globalNames: ReadonlySet<string>
}

/** The automation that handed a line to an include. */
export interface HandedBy {
    readonly caller: Automation
    /** Keys of the scripts that can have written the line without it, at most a few; none where it is certain that it called. */
    readonly others: readonly string[]
    /** The record that the caller itself names in the text; null where it names none. */
    readonly record: RecordMention | null
}

/** What all includes print for their callers. A statement without a literal of its own is found by those of its callers. */
export function toRelayed(texts: readonly ScriptText[], origins: Origins): Relayed {
    const byAnchor = new Map<string, RelayedStatement[]>()
    const globalNames = new Set<string>()
    const add = (anchor: string, one: RelayedStatement): void => {
        const known = byAnchor.get(anchor)
        if (known === undefined) byAnchor.set(anchor, [one])
        else known.push(one)
    }
    for (const { logs, owner } of texts) {
        if (!owner.script.startsWith(INCLUDE)) continue
        for (const said of logs || []) {
            const statement = origins.mostOf(said, owner.script)
            if (!isGiven(statement)) continue
            if (owner.scope === 'global') globalNames.add(owner.name)
            const own = longestLiteral(normalizeParts(statement.parts))
            const anchors = own === '' ? origins.literalsGivenTo(owner.script) : [own]
            for (const anchor of anchors) add(anchor, { statement, owner })
        }
    }
    return { search: prepareSearch([...byAnchor.keys()]), byAnchor: [...byAnchor.values()], globalNames }
}

const INCLUDE = 'sys_script_include/'

/** Whether a message holds a text of what an include logs for its callers. */
export function mayBeRelayed({ relayed }: AutomationIndex, message: string): boolean {
    return searchTexts(relayed.search, message).length > 0
}

/** Whether a script hands a text that says who wrote it to an include that logs such texts in the system log. */
export function handsLine(
    { relayed }: AutomationIndex,
    { analysis, name }: Pick<Automation, 'analysis' | 'name'>,
): boolean {
    const hands = analysis === null ? [] : analysis.hands || []
    return hands.some(({ parts, to }) => relayed.globalNames.has(to) && isSpecific(parts, name))
}

/**
 * The automation that handed a line to the include that logged it; null where none is known, or where it could be several.
 *
 * | Of the line | Otherwise |
 * |---|---|
 * | of all whose text hands over such a text, this automation alone does, in a version of that time | null |
 * | no other script contains a statement that fits it | null |
 * | the literals of the include and of the automation say who wrote it | null |
 * | everybody who can call the include is known | others can have written it |
 * | the include prints it in no other way, and no other script can print it | others can have written it |
 */
export function findHandedBy(index: AutomationIndex, logged: LoggedMessage): HandedBy | null {
    if (isCut(logged.message) || logged.match.quoted.length > 0) return null
    const asked = new Set(searchTexts(index.relayed.search, logged.message).flatMap((at) => index.relayed.byAnchor[at]))
    let open: HandedBy | null = null
    for (const { owner, statement } of asked) {
        if (!holdsAt(owner, logged.at) || !isOfRow(statement, owner, logged)) continue
        const given = findOnlyGiver(index, statement, owner, logged)
        if (given === null || isOfOthers(owner, given.caller, logged)) continue
        const others = findOthers(index, owner, given.caller, logged)
        const found = { caller: given.caller, others, record: recordOf(index, given, logged) }
        if (others.length === 0) return found
        open = open || found
    }
    return open
}

interface Given {
    readonly caller: Automation
    /** For each place of the line that callers fill: what the caller can have handed over for it. */
    readonly held: readonly (readonly HeldText[])[]
}

function findOnlyGiver(
    { byScript, origins }: AutomationIndex,
    statement: LoggedStatement,
    owner: StatementOwner,
    { at, message }: LoggedMessage,
): Given | null {
    const spans = spansOf(statement, message, allowsIn(origins, owner.script, message, []))
    if (spans === null) return null
    const holes = statement.holes || []
    const places = spans
        .filter((_, hole) => holes[hole] === 'given')
        .map((ofHole) =>
            ofHole.flatMap((span) =>
                origins
                    .giversOf(owner.script, message.slice(span.from, span.to), at)
                    .known.map((one) => ({ one, span })),
            ),
        )
    for (const givers of places) {
        const [first, ...others] = givers
        if (first === undefined || others.some(({ one }) => one.script !== first.one.script)) continue
        const caller = byScript.get(first.one.script)
        if (caller === undefined || caller.kind === 'flow') continue
        const isOfThen = ({ one }: { readonly one: HandedOver }): boolean =>
            holdsAt(one, at) && isSpecific([...statement.parts, ...one.pattern.parts], caller.name)
        if (!givers.some(isOfThen)) continue
        const held = places.map((ofPlace) =>
            ofPlace
                .filter(({ one }) => one.script === first.one.script)
                .map(({ one: { pattern }, span }) => ({ pattern, span })),
        )
        return { caller, held }
    }
    return null
}

// What the caller names at one place is its record; at two places it must be the same.
function recordOf(index: AutomationIndex, { caller, held }: Given, logged: LoggedMessage): RecordMention | null {
    const found = held.flatMap((ofPlace) => findHeldRecord(index, caller, ofPlace, logged) || [])
    const [first] = found
    return first !== undefined && found.every((one) => mentionKey(one) === mentionKey(first)) ? first : null
}

// Another script has a statement that fits the line: it is that one's as well.
function isOfOthers(include: StatementOwner, caller: Automation, { at, level, match }: LoggedMessage): boolean {
    const known = [include.script, scriptKey(caller)]
    return match.fits.some(
        ({ owners, statement }) =>
            isOfLevel(statement, level) &&
            owners.some((owner) => known.indexOf(owner.script) < 0 && holdsAt(owner, at)),
    )
}

function findOthers(
    { origins, printers, textsOfScript }: AutomationIndex,
    include: StatementOwner,
    caller: Automation,
    logged: LoggedMessage,
): readonly string[] {
    const { at, level, message } = logged
    const script = scriptKey(caller)
    const allows = allowsIn(origins, include.script, message, [], { at, except: script })
    const ofThen = (textsOfScript.get(include.script) || []).filter(({ owner }) => holdsAt(owner, at))
    const isPrintedByItself = ofThen.some(
        ({ logs, runsCode }) =>
            runsCode ||
            logs === null ||
            logs.some((said) => {
                const statement = origins.mostOf(said, include.script)
                return isOfLevel(statement, level) && canPrint(statement, message, allows)
            }),
    )
    const others = findPrinters(printers, origins, logged, script, [])
    return isPrintedByItself && others.indexOf(include.script) < 0 ? [include.script, ...others] : others
}

function isOfRow(
    statement: LoggedStatement,
    { scope }: StatementOwner,
    { isLoggedBy, level, source }: LoggedMessage,
): boolean {
    if (!isOfLevel(statement, level)) return false
    const isOfScope = isLoggedBy(scope)
    return isOfScope ? isOfSource(statement, source, true) : statement.source === source && isOwnSource(source)
}

function holdsAt({ from, to }: { readonly from: Instant | null; readonly to: Instant | null }, at: Instant): boolean {
    const last = lastLineOf(to)
    return (from === null || from <= at) && (last === null || at < last)
}
