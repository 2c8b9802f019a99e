/** Lines that a script include logs for its callers: which caller such a line speaks for. */

import type { AutomationIndex } from './automation-index.ts'
import { findPrinters, isGiven } from './competing-scripts.ts'
import { isOfLevel, isOfSource, isOwnSource } from './log-levels.ts'
import type { LoggedStatement } from './log-writer.ts'
import type { LoggedMessage } from './message-attribution.ts'
import type { Automation } from './model.ts'
import { allowsIn, type HandedOver, type Origins } from './origins.ts'
import { canPrint, spansOf } from './printing.ts'
import type { ScriptText } from './script-texts.ts'
import type { StatementOwner } from './statement-matcher.ts'
import { isSpecific } from './statement.ts'
import { lastLineOf } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** A statement of an include that prints what its callers hand over. */
export interface RelayedStatement {
    readonly statement: LoggedStatement
    readonly owner: StatementOwner
}

/** Those of all includes that only scripts can call; no other says who called. */
export function toRelayedStatements(texts: readonly ScriptText[], origins: Origins): readonly RelayedStatement[] {
    return texts
        .filter(({ isServerOnly }) => isServerOnly === true)
        .flatMap(({ logs, owner }) =>
            (logs || [])
                .map((statement) => ({ statement: origins.mostOf(statement, owner.script), owner }))
                .filter(({ statement }) => isGiven(statement) && statement.parts.some((part) => part !== null)),
        )
}

/** Whether a message begins as one that an include logs for its callers. */
export function mayBeRelayed({ relayed }: AutomationIndex, message: string): boolean {
    return relayed.some(({ statement }) => {
        const [first] = statement.parts
        return first === null || first === undefined || message.startsWith(first)
    })
}

/**
 * The automation that must have called the include that logged a line; null where there is none, or where it is not certain.
 *
 * | Needed | Because otherwise |
 * |---|---|
 * | of all that is known to call the include only this automation hands over such a text, in a version of that time | another may have called |
 * | the include prints the line in no other way | it may have printed it by itself |
 * | no other script contains a statement that fits the line, or can print it | that one may have written it |
 * | the literals of the include and of the automation say who wrote it | the line is anybody's |
 */
export function findHandedBy(index: AutomationIndex, logged: LoggedMessage): Automation | null {
    for (const { owner, statement } of index.relayed) {
        if (!holdsAt(owner, logged.at) || !isOfRow(statement, owner, logged)) continue
        const caller = findOnlyGiver(index, statement, owner, logged)
        if (caller !== null && !canBeOfOthers(index, owner, caller, logged)) return caller
    }
    return null
}

function findOnlyGiver(
    { byScript, origins }: AutomationIndex,
    statement: LoggedStatement,
    owner: StatementOwner,
    { at, message }: LoggedMessage,
): Automation | null {
    const spans = spansOf(statement, message, allowsIn(origins, owner.script, message, []))
    const holes = statement.holes || []
    for (let hole = 0; spans !== null && hole < spans.length; hole++) {
        const stretches = spans[hole]
        if (holes[hole] !== 'given' || stretches.length === 0) continue
        const givers: HandedOver[] = []
        let isAnybody = false
        for (const { from, to } of stretches) {
            const found = origins.giversOf(owner.script, message.slice(from, to), at)
            if (found === null) isAnybody = true
            else givers.push(...found)
        }
        const [first, ...others] = givers
        if (isAnybody || first === undefined || others.some(({ script }) => script !== first.script)) continue
        const caller = byScript.get(first.script)
        if (caller === undefined || caller.kind === 'flow') continue
        const isOfThen = (one: HandedOver): boolean =>
            holdsAt(one, at) && isSpecific([...statement.parts, ...one.pattern.parts], caller.name)
        if (givers.some(isOfThen)) return caller
    }
    return null
}

function canBeOfOthers(
    index: AutomationIndex,
    include: StatementOwner,
    caller: Automation,
    logged: LoggedMessage,
): boolean {
    const { origins, printers } = index
    const { at, match, message } = logged
    const script = `${caller.table}/${caller.sysId}`
    const isOther = (owner: StatementOwner): boolean => owner.script !== include.script && owner.script !== script
    if (match.quoted.length > 0) return true
    if (
        match.fits.some(
            ({ owners, statement }) =>
                isOfLevel(statement, logged.level) && owners.some((owner) => isOther(owner) && holdsAt(owner, at)),
        )
    )
        return true
    const asked = { at, except: script }
    const ofInclude = (index.textsOfScript.get(include.script) || []).filter(({ owner }) => holdsAt(owner, at))
    const isPrintedByItself = ofInclude.some(
        ({ logs, runsCode }) =>
            runsCode ||
            logs === null ||
            logs.some((statement) => {
                const most = origins.mostOf(statement, include.script)
                return (
                    isOfLevel(most, logged.level) &&
                    canPrint(most, message, allowsIn(origins, include.script, message, [], asked))
                )
            }),
    )
    return isPrintedByItself || findPrinters(printers, origins, logged, script, []).length > 0
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
