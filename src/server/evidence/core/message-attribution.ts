/** Which scripts can have written a log message, and what that rests on. */

import type { AutomationIndex } from './automation-index.ts'
import { findBoundRecord } from './bound-record.ts'
import { nameOf } from './competing-for.ts'
import { findPrinters, restsOnCallers, type PrintedRow } from './competing-scripts.ts'
import type { MatchedOn } from './decisions.ts'
import { isOfLevel, isOfSource, isOwnSource } from './log-levels.ts'
import { allowsOwn } from './origins.ts'
import { canPrint, type Span } from './printing.ts'
import type { RecordMention } from './model.ts'
import type { FoundMention } from './record-mentions.ts'
import type { MessageMatch, StatementFit, StatementOwner } from './statement-matcher.ts'
import { lastLineOf } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** What a message says about who wrote it. */
export interface MessageAttribution {
    readonly matchedOn: MatchedOn
    /** Every automation that can have written it, sorted. */
    readonly automationIds: readonly string[]
    /** The record that a hole of the statement names; where the claim is no proof, the first that the message names. */
    readonly mention: RecordMention | null
    /** Names of other scripts that can have written it too, at most a few. */
    readonly competitors: readonly string[]
    /** Whether it matters that no other script hands the text to an include that would print it. */
    readonly restsOnCallers?: true
    /** Of an open statement: the record that a hole of it names, and the keys of the scripts that can have written it too. */
    readonly open?: { readonly record: RecordMention | null; readonly scripts: readonly string[] }
}

/** A message and where it comes from. */
export interface LoggedMessage extends PrintedRow {
    /** `matchMessage` of the index and this message. */
    readonly match: MessageMatch
    readonly mentions: readonly FoundMention[]
}

/**
 * Who can have written a message; null when it says nothing about any automation.
 *
 * | The message fits | of | Rests on |
 * |---|---|---|
 * | a statement of the version of that time, at its level and under its source | one script, no quoted text of an unparsable one | own_statement, if nothing below applies |
 * | … but its source is not that of script logging in the script's scope, nor one that the script gives it | | foreign_source |
 * | … but another script can print the same, because it prints what it is given or what people wrote, or its text is not known | | open_statement |
 * | … but no hole of the statement says for which record | | own_statement_without_record |
 * | statements | several scripts of this source: inactive ones, log-writing scripts and texts replaced within the hour count | shared_statement |
 * | a statement of another version only, or of an unknown time | any | stale_statement |
 * | nothing, but it holds a name and a record | the scripts of that name | named_in_text |
 */
export function attributeMessage(index: AutomationIndex, logged: LoggedMessage): MessageAttribution | null {
    const { names } = logged.match
    const { fits, quoted } = ofThisRow(index, logged)
    const writers = toWriters(fits, logged.at)
    const competitors = [...writers.current, ...writers.lately, ...(writers.current.length > 0 ? quoted : [])]
    const mention = firstMention(logged.mentions)
    if (writers.current.length + writers.lately.length > 0 && distinct(competitors).length > 1)
        return attribution(
            'shared_statement',
            competitors,
            heldMention(fits, logged.mentions) || mention,
            distinctNames(competitors),
        )
    if (writers.current.length > 0)
        return ofOneWriter(index, writers.current[0], fits, logged) || ofName(index, names, mention)
    const stale = [...writers.lately, ...writers.stale]
    return attribution('stale_statement', stale, mention) || ofName(index, names, mention)
}

// A row has a level and a source, which the statement must write. Where a statement of this source fits, those of others did not write it.
function ofThisRow(index: AutomationIndex, logged: LoggedMessage): Pick<MessageMatch, 'fits' | 'quoted'> {
    const { isLoggedBy, level, match, message, source } = logged
    const fits = match.fits.filter(
        ({ owners, statement }) =>
            isOfLevel(statement, level) &&
            owners.some(({ script }) => canPrint(statement, message, allowsOwn(index.origins, script, message))),
    )
    const here = fits
        .map(({ owners, ...fit }) => ({
            ...fit,
            owners: owners.filter(({ scope }) => isOfSource(fit.statement, source, isLoggedBy(scope))),
        }))
        .filter(({ owners }) => owners.length > 0)
    if (here.length === 0) return { fits, quoted: match.quoted }
    return { fits: here, quoted: match.quoted.filter(({ scope }) => isLoggedBy(scope)) }
}

function ofOneWriter(
    index: AutomationIndex,
    writer: StatementOwner,
    fits: readonly StatementFit[],
    logged: LoggedMessage,
): MessageAttribution | null {
    const automation = writer.automationId === null ? undefined : index.byId.get(writer.automationId)
    if (automation === undefined) return null
    const mention = heldMention(fits, logged.mentions) || firstMention(logged.mentions)
    if (!isOfScript(automation.scope, fits, logged)) return attribution('foreign_source', [writer], mention)
    const others = findPrinters(
        index.printers,
        index.origins,
        logged,
        writer.script,
        literalSpans(fits, logged.message),
    )
    const record = findBoundRecord(index, automation, writer.script, logged)
    if (others.length > 0) {
        const names = others.map((script) => nameOf(index, script))
        const found = attribution('open_statement', [writer], mention, names)
        return found === null ? null : { ...found, open: { record, scripts: others } }
    }
    const own = attribution(record === null ? 'own_statement_without_record' : 'own_statement', [writer], record)
    const rests = restsOnCallers(index.printers, index.origins, logged, writer.script)
    return own === null || !rests ? own : { ...own, restsOnCallers: true }
}

function isOfScript(scope: string, fits: readonly StatementFit[], { isLoggedBy, source }: LoggedMessage): boolean {
    return isLoggedBy(scope) || fits.some(({ statement }) => statement.source === source && isOwnSource(source))
}

// What of the message are literals of the writer.
function literalSpans(fits: readonly StatementFit[], message: string): readonly Span[] {
    return fits.flatMap(({ holes }) => {
        const spans: Span[] = []
        let at = 0
        for (const { from, to } of holes) {
            if (from > at) spans.push({ from: at, to: from })
            at = to
        }
        if (at < message.length) spans.push({ from: at, to: message.length })
        return spans
    })
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

function ofName(
    index: AutomationIndex,
    names: readonly string[],
    mention: RecordMention | null,
): MessageAttribution | null {
    if (mention === null) return null
    const named = names.flatMap((name) => index.byName.get(name) || [])
    const automationIds = [...new Set(named.map(({ id }) => id))].sort()
    return automationIds.length === 0 ? null : { matchedOn: 'named_in_text', automationIds, mention, competitors: [] }
}

function attribution(
    matchedOn: MatchedOn,
    owners: readonly StatementOwner[],
    mention: RecordMention | null,
    competitors: readonly string[] = [],
): MessageAttribution | null {
    const ids = owners.map(({ automationId }) => automationId).filter((id): id is string => id !== null)
    return ids.length === 0 ? null : { matchedOn, automationIds: [...new Set(ids)].sort(), mention, competitors }
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

function distinctNames(owners: readonly StatementOwner[]): readonly string[] {
    return [...new Set(owners.map(({ name }) => name))]
}

function distinct(owners: readonly StatementOwner[]): readonly string[] {
    return [...new Set(owners.map(({ script }) => script))]
}
