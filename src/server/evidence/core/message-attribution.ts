/** Which scripts can have written a log message, and what that rests on. */

import { findOpenWriter, type AutomationIndex } from './automation-index.ts'
import type { MatchedOn } from './decisions.ts'
import { findOther, toCoverage } from './coverage.ts'
import type { RecordMention } from './model.ts'
import type { FoundMention } from './record-mentions.ts'
import { looseOwners, type MessageMatch, type StatementFit, type StatementOwner } from './statement-matcher.ts'
import { lastLineOf } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** What a message says about who wrote it. */
export interface MessageAttribution {
    readonly matchedOn: MatchedOn
    /** Every automation that can have written it, sorted. */
    readonly automationIds: readonly string[]
    /** The record that the values of the message name, else the first that it names at all. */
    readonly mention: RecordMention | null
}

/** A message and where it comes from. */
export interface LoggedMessage {
    readonly message: string
    /** `matchMessage` of the index and this message. */
    readonly match: MessageMatch
    readonly at: Instant
    readonly mentions: readonly FoundMention[]
    /** Whether scripts of this scope log under the source that the row has. */
    readonly isLoggedBy: (scope: string) => boolean
}

/**
 * Who can have written a message; null when it says nothing about any automation.
 *
 * | The message fits | of | Rests on |
 * |---|---|---|
 * | a statement of the version of that time | one script, no quoted text of an unparsable one | own_statement, if nothing below applies |
 * | … but its source is not that of script logging in the script's scope | | foreign_source |
 * | … but none of its values names a record | | own_statement_without_record |
 * | … but another script of this source may log any text, or fits a statement too short to be evidence | | open_statement |
 * | statements | several scripts of this source: inactive ones, log-writing scripts and texts replaced within the hour count | shared_statement |
 * | a statement of another version only, or of an unknown time | any | stale_statement |
 * | nothing, but it holds a name and a record | the scripts of that name | named_in_text |
 */
export function attributeMessage(index: AutomationIndex, logged: LoggedMessage): MessageAttribution | null {
    const { names } = logged.match
    const { fits, quoted } = ofThisSource(logged)
    const writers = toWriters(fits, logged.at)
    const competitors = [...writers.current, ...writers.lately, ...(writers.current.length > 0 ? quoted : [])]
    const mention = firstMention(logged.mentions)
    if (writers.current.length + writers.lately.length > 0 && distinct(competitors).length > 1)
        return attribution('shared_statement', competitors, heldMention(fits, logged.mentions) || mention)
    if (writers.current.length > 0)
        return ofOneWriter(index, writers.current[0], fits, logged) || ofName(index, names, mention)
    const stale = [...writers.lately, ...writers.stale]
    return attribution('stale_statement', stale, mention) || ofName(index, names, mention)
}

// Scripts log under the source of their own scope: where one of this source fits, those of other scopes did not write the row.
function ofThisSource({ isLoggedBy, match }: LoggedMessage): Pick<MessageMatch, 'fits' | 'quoted'> {
    const isHere = ({ scope }: StatementOwner): boolean => isLoggedBy(scope)
    const fits = match.fits
        .map(({ holes, owners }) => ({ holes, owners: owners.filter(isHere) }))
        .filter(({ owners }) => owners.length > 0)
    return fits.length === 0 ? match : { fits, quoted: match.quoted.filter(isHere) }
}

function ofOneWriter(
    index: AutomationIndex,
    writer: StatementOwner,
    fits: readonly StatementFit[],
    logged: LoggedMessage,
): MessageAttribution | null {
    const automation = writer.automationId === null ? undefined : index.byId.get(writer.automationId)
    if (automation === undefined) return null
    const held = heldMention(fits, logged.mentions)
    const mention = held || firstMention(logged.mentions)
    if (!logged.isLoggedBy(automation.scope)) return attribution('foreign_source', [writer], mention)
    if (held === null) return attribution('own_statement_without_record', [writer], mention)
    const isOpen =
        findOpenWriter(index, logged.at, writer.script, logged.isLoggedBy) !== null ||
        findLooseWriter(index, logged, writer.script) !== null
    return attribution(isOpen ? 'open_statement' : 'own_statement', [writer], held)
}

interface Writers {
    /** Of the version that was current then. */
    readonly current: readonly StatementOwner[]
    /** Of a version that had been replaced so lately that a transaction may still have run it. */
    readonly lately: readonly StatementOwner[]
    readonly stale: readonly StatementOwner[]
}

function toWriters(fits: readonly StatementFit[], at: Instant): Writers {
    const owners = fits.flatMap((fit) => fit.owners)
    const current = owners.filter(({ from, to }) => (from === null || from <= at) && (to === null || at < to))
    const isCurrent = new Set(current.map(({ script }) => script))
    const others = owners.filter(({ script }) => !isCurrent.has(script))
    const lately = others.filter((owner) => holdsLately(owner, at))
    return { current, lately, stale: others.filter((owner) => !holdsLately(owner, at)) }
}

function holdsLately({ from, to }: StatementOwner, at: Instant): boolean {
    const last = lastLineOf(to)
    return (from === null || from <= at) && (last === null || at < last)
}

function findLooseWriter(
    index: AutomationIndex,
    { isLoggedBy, message, at }: LoggedMessage,
    except: string,
): string | null {
    const owners = looseOwners(index.statements, message).filter(({ scope }) => isLoggedBy(scope))
    const windows = owners.map(({ script, from, to }) => ({ owner: script, from, to: lastLineOf(to) }))
    return windows.length === 0 ? null : findOther(toCoverage(windows), at, except)
}

function ofName(
    index: AutomationIndex,
    names: readonly string[],
    mention: RecordMention | null,
): MessageAttribution | null {
    if (mention === null) return null
    const named = names.flatMap((name) => index.byName.get(name) || [])
    const automationIds = [...new Set(named.map(({ id }) => id))].sort()
    return automationIds.length === 0 ? null : { matchedOn: 'named_in_text', automationIds, mention }
}

function attribution(
    matchedOn: MatchedOn,
    owners: readonly StatementOwner[],
    mention: RecordMention | null,
): MessageAttribution | null {
    const ids = owners.map(({ automationId }) => automationId).filter((id): id is string => id !== null)
    return ids.length === 0 ? null : { matchedOn, automationIds: [...new Set(ids)].sort(), mention }
}

// A number in the literal part of a statement is the same in every run: it says nothing about this one.
function heldMention(fits: readonly StatementFit[], mentions: readonly FoundMention[]): RecordMention | null {
    for (const { mention, from, to } of mentions)
        if (fits.some(({ holes }) => holes.some((hole) => hole.from < to && from < hole.to))) return mention
    return null
}

function firstMention(mentions: readonly FoundMention[]): RecordMention | null {
    return mentions.length === 0 ? null : mentions[0].mention
}

function distinct(owners: readonly StatementOwner[]): readonly string[] {
    return [...new Set(owners.map(({ script }) => script))]
}
