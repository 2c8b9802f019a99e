/** One row of either log as evidence: by the script record that it names, else by its text. */

import { contextsOf, namesRunning } from '../attribution.ts'
import { findAutomation, type AutomationIndex } from '../automation-index.ts'
import { callersOf } from '../call-graph.ts'
import type { EvidenceSource } from '../catalogue.ts'
import type { MatchedOn } from '../decisions.ts'
import { findBoundRecord } from '../bound-record.ts'
import { nameOf } from '../competing-for.ts'
import { isTriggered } from '../corroboration.ts'
import { canLog, findHandRun, type HandRun, type Moment } from '../hand-runs.ts'
import { findHandedBy, mayBeRelayed, type HandedBy } from '../handed-statement.ts'
import { attributeMessage, type LoggedMessage, type MessageAttribution } from '../message-attribution.ts'
import type { Evidence, RecordMention } from '../model.ts'
import { findMentions, mentionKey } from '../record-mentions.ts'
import type { LogRow } from '../rows.ts'
import { scriptKey } from '../script-texts.ts'
import { matchMessage, type MessageMatch } from '../statement-matcher.ts'
import type { TransformContext } from './context.ts'
import { namesOf, resolveMention, toEvidence, typeOf, type Claim } from './evidence-node.ts'

/** Sources under which the platform files what global scripts log. */
const GLOBAL_SOURCES = ['*** Script', 'Script'] as const

/** The evidence of one log row; null when it says nothing about any automation. */
export function fromLogRow(
    row: LogRow,
    source: EvidenceSource,
    sourceTable: string,
    context: TransformContext,
): Evidence | null {
    const match = matchMessage(context.index.statements, row.message)
    // Nearly every row ends here.
    if (row.artifactId === '' && isNothing(match) && !mayBeRelayed(context.index, row.message)) return null
    const mentions = findMentions(row.message, context.settings.numberPrefixes)
    const logged = {
        message: row.message,
        match,
        level: row.level,
        source: row.source,
        at: row.createdAt,
        mentions,
        isLoggedBy: (scope: string) => isScriptLogging(row.source, scope),
    }
    const text = corroborated(attributeMessage(context.index, logged), row, context)
    const handed = namesArtifact(row, context)
        ? null
        : toHanded(findHandedBy(context.index, logged), text, row, context)
    const own = namesArtifact(row, context)
        ? claimsOfArtifact(row, text, context.index)
        : withHanded(toClaims(text), handed)
    const byHand = own.some(isProofByText) ? findHandRunOf(row, text, handed, context) : null
    const claims = byHand === null ? own : own.map(asRunByHand)
    const mention = handed !== null && handed.isRecord ? handed.record : recordOf(claims, logged, text, context.index)
    const record = resolveMention(mention, context)
    const competitors = handed === null ? (text === null ? [] : text.competitors) : handed.competitors
    return toEvidence(
        {
            id: `evidence-syslog-${row.sysId}`,
            source,
            type: typeOf(claims, context),
            sourceTable,
            sourceId: row.sysId,
            displayName: toDisplayName(claims, record, context),
            executedAt: row.createdAt,
            transactionId: '',
            record,
            actor: row.createdBy,
            claims,
            competitors,
            properties: {
                trigger_record_number: (record && record.number) || '',
                trigger_record_id: (record && record.id) || '',
                trigger_table: (record && record.table) || '',
                log_message: context.settings.keepMessages ? row.message : '',
                log_source: row.source,
                log_level: row.level,
                script_artifact_table: row.artifactTable,
                script_artifact: row.artifactId,
                competing_scripts: competitors.join(', '),
                hand_run: byHand === null ? '' : byHand.id,
            },
        },
        context,
    )
}

/** Whether scripts of a scope log under a source: global ones as `*** Script`, others under the name of their scope. */
export function isScriptLogging(source: string, scope: string): boolean {
    return scope === 'global' ? GLOBAL_SOURCES.some((one) => one === source) : source === scope
}

function isNothing({ fits, names, quoted }: MessageMatch): boolean {
    return fits.length === 0 && names.length === 0 && quoted.length === 0
}

function namesArtifact(row: LogRow, { attribution, index }: TransformContext): boolean {
    if (row.artifactTable === '' || row.artifactId === '') return false
    const source = findAutomation(index, row.artifactTable, row.artifactId)
    // Measured to be neither caller nor callee, the column says nothing that we understand. The row does not say what began it.
    return source === null
        ? attribution.log !== 'neither'
        : namesRunning(attribution, 'log', contextsOf({ source, began: null }, index))
}

function claimsOfArtifact(row: LogRow, text: MessageAttribution | null, index: AutomationIndex): readonly Claim[] {
    const named = findAutomation(index, row.artifactTable, row.artifactId)
    if (named === null) return toClaims(text).map(asCompetitorOfArtifact)
    const pair = (text === null || text.matchedOn === 'named_in_text' ? [] : text.automationIds).filter(
        (id) => id !== named.id && callersOf(index.calls, id).has(named.id),
    )
    return [
        { automationId: named.id, matchedOn: 'artifact' },
        ...pair.map((automationId): Claim => ({ automationId, matchedOn: 'artifact_pair' })),
    ]
}

/** A line that others could have printed is the rule's own where its record began the rule in that second. */
function corroborated(
    text: MessageAttribution | null,
    row: LogRow,
    context: TransformContext,
): MessageAttribution | null {
    const open = text === null ? undefined : text.open
    if (text === null || open === undefined) return text
    const record = resolveMention(open.record, context)
    const automation = context.index.byId.get(text.automationIds[0])
    if (record === null || automation === undefined) return text
    const line = { automation, record, at: row.createdAt, competitors: open.scripts }
    if (!isTriggered(line, context.logWriters, context.index)) return text
    return { ...text, matchedOn: 'triggered_statement', mention: open.record }
}

// The row names a script that is none of ours: it is one more that can have written the line.
function asCompetitorOfArtifact({ automationId, matchedOn }: Claim): Claim {
    return { automationId, matchedOn: isOwn(matchedOn) ? 'shared_statement' : matchedOn }
}

const OWN: readonly MatchedOn[] = [
    'own_statement',
    'own_statement_without_record',
    'triggered_statement',
    'handed_statement',
    'triggered_handed_statement',
]

function isOwn(matchedOn: MatchedOn): boolean {
    return OWN.indexOf(matchedOn) >= 0
}

// Where the row names the script, its record is one that a hole of a statement holds: of this script, or of one that it calls.
function recordOf(
    claims: readonly Claim[],
    logged: LoggedMessage,
    text: MessageAttribution | null,
    index: AutomationIndex,
): RecordMention | null {
    if (!claims.some(({ matchedOn }) => matchedOn === 'artifact')) return text === null ? null : text.mention
    const bound = claims.flatMap(({ automationId }) => {
        const automation = index.byId.get(automationId)
        const record =
            automation === undefined ? null : findBoundRecord(index, automation, scriptKey(automation), logged)
        return record === null ? [] : [record]
    })
    const [first] = bound
    return first !== undefined && bound.every((one) => mentionKey(one) === mentionKey(first)) ? first : null
}

// A row that names its script needs no text, so no text of another changes what it proves.
function isProofByText({ matchedOn }: Claim): boolean {
    return isOwn(matchedOn)
}

function asRunByHand(claim: Claim): Claim {
    return isProofByText(claim) ? { ...claim, matchedOn: 'hand_run' } : claim
}

function momentOf({ createdAt, createdBy }: LogRow): Moment {
    return { at: createdAt, user: createdBy }
}

function toClaims(text: MessageAttribution | null): readonly Claim[] {
    if (text === null) return []
    const matchedOn: MatchedOn = text.matchedOn
    return text.automationIds.map((automationId) => ({ automationId, matchedOn }))
}

/** What a line says of the automation that handed it to an include. */
interface Handed {
    readonly claim: Claim
    readonly record: RecordMention | null
    /** Whether the record of the row is this one, or none, whatever the text says otherwise. */
    readonly isRecord: boolean
    readonly competitors: readonly string[]
}

/**
 * | The line | Rests on | Record |
 * |---|---|---|
 * | says of the include for which record it ran | nothing more | that of the include |
 * | nobody else can have handed over or printed | handed_statement | none |
 * | others can, but the record that the caller names began it in that second, and the line proves no other script | triggered_handed_statement | that one |
 * | others can | open_handed_statement | that of the text |
 */
function toHanded(
    by: HandedBy | null,
    text: MessageAttribution | null,
    row: LogRow,
    context: TransformContext,
): Handed | null {
    if (by === null || hasRecord(text)) return null
    const { caller, others, record } = by
    const claimOf = (matchedOn: MatchedOn): Claim => ({ automationId: caller.id, matchedOn })
    if (others.length === 0)
        return { claim: claimOf('handed_statement'), record: null, isRecord: true, competitors: [] }
    const competitors = [
        ...new Set([
            ...(text === null ? [] : text.competitors),
            ...others.map((script) => nameOf(context.index, script)),
        ]),
    ]
    const resolved = resolveMention(record, context)
    const line =
        resolved === null ? null : { automation: caller, record: resolved, at: row.createdAt, competitors: others }
    const isFree = text === null || !isOwn(text.matchedOn)
    return line !== null && isFree && isTriggered(line, context.logWriters, context.index)
        ? { claim: claimOf('triggered_handed_statement'), record, isRecord: true, competitors }
        : { claim: claimOf('open_handed_statement'), record, isRecord: text === null, competitors }
}

// What it proves beside stays; what it lets suppose of the same script says less.
function withHanded(claims: readonly Claim[], handed: Handed | null): readonly Claim[] {
    if (handed === null) return claims
    const { automationId, matchedOn } = handed.claim
    const kept =
        matchedOn === 'handed_statement'
            ? claims.filter(isProofByText)
            : claims.filter((one) => one.automationId !== automationId || isProofByText(one))
    return [...kept, handed.claim]
}

// What a script that was run by hand hands to an include is not known.
function findHandRunOf(
    row: LogRow,
    text: MessageAttribution | null,
    handed: Handed | null,
    { handRuns }: TransformContext,
): HandRun | null {
    const mayCall = handed !== null || (text !== null && text.restsOnCallers === true)
    return findHandRun(handRuns, momentOf(row), (one) => mayCall || canLog(one, row.message))
}

// For which record the caller ran is not said by what the include prints of its own.
function hasRecord(text: MessageAttribution | null): boolean {
    return text !== null && isOwn(text.matchedOn) && text.mention !== null
}

function toDisplayName(claims: readonly Claim[], record: RecordMention | null, context: TransformContext): string {
    const certain = claims.filter(({ matchedOn }) => matchedOn === 'artifact' || isOwn(matchedOn))
    const names = namesOf(certain.length > 0 ? certain : claims, context)
    const verb = certain.length > 0 ? 'executed' : 'named'
    const number = record && (record.number || record.id)
    return `Syslog: ${names} ${verb}${number ? ` for ${number}` : ''}`
}
