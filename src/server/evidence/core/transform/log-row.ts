/** One row of either log as evidence: by the script record that it names, else by its text. */

import { findAutomation, type AutomationIndex } from '../automation-index.ts'
import { callersOf } from '../call-graph.ts'
import type { EvidenceSource } from '../catalogue.ts'
import type { MatchedOn } from '../decisions.ts'
import { findBoundRecord } from '../bound-record.ts'
import { isTriggered } from '../corroboration.ts'
import { canLog, findHandRun, type Moment } from '../hand-runs.ts'
import { findHandedBy, mayBeRelayed } from '../handed-statement.ts'
import { attributeMessage, type LoggedMessage, type MessageAttribution } from '../message-attribution.ts'
import type { Automation, Evidence, RecordMention } from '../model.ts'
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
    const handedBy = namesArtifact(row, context) || hasRecord(text) ? null : findHandedBy(context.index, logged)
    const own = namesArtifact(row, context)
        ? claimsOfArtifact(row, text, context.index)
        : [...toClaims(text).filter((claim) => handedBy === null || isProofByText(claim)), ...toHanded(handedBy)]
    // What a script that was run by hand hands to an include is not known.
    const mayCall = handedBy !== null || (text !== null && text.restsOnCallers === true)
    const byHand = own.some(isProofByText)
        ? findHandRun(context.handRuns, momentOf(row), (one) => mayCall || canLog(one, row.message))
        : null
    const claims = byHand === null ? own : own.map(asRunByHand)
    const record = handedBy === null ? resolveMention(recordOf(claims, logged, text, context.index), context) : null
    const competitors = text === null || handedBy !== null ? [] : text.competitors
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

function namesArtifact(row: LogRow, { attribution }: TransformContext): boolean {
    // Measured to be neither caller nor callee, the column says nothing that we understand.
    return row.artifactTable !== '' && row.artifactId !== '' && attribution.log !== 'neither'
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

function toHanded(by: Automation | null): readonly Claim[] {
    return by === null ? [] : [{ automationId: by.id, matchedOn: 'handed_statement' }]
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
