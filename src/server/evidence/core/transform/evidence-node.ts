/** Makes one evidence node of what a transform found: subjects graded, notes chosen, every text redacted. */

import type { Beginning } from '../beginning.ts'
import { AUTOMATION_KINDS, type EvidenceSource, type EvidenceType } from '../catalogue.ts'
import { assignConfidence } from '../confidence.ts'
import { naming } from '../competing-for.ts'
import type { MatchedOn } from '../decisions.ts'
import type { Confidence } from '../catalogue.ts'
import type { Automation, Edge, Evidence, RecordMention, Subject } from '../model.ts'
import { mentionKey } from '../record-mentions.ts'
import { redact } from '../../../shared/redact.ts'
import { versionHashAt } from '../versions.ts'
import type { TransformContext } from './context.ts'
import type { Instant } from '../../../shared/time.ts'

/** One automation that a row speaks of, and what that rests on. */
export interface Claim {
    readonly automationId: string
    readonly matchedOn: MatchedOn
    /** The version that the row itself names; left out, the one that was current then. */
    readonly versionHash?: string
}

/** A row as its transform understood it. */
export interface Finding {
    readonly id: string
    readonly source: EvidenceSource
    readonly type: EvidenceType
    readonly sourceTable: string
    readonly sourceId: string
    readonly displayName: string
    readonly executedAt: Instant | null
    readonly transactionId: string
    /** What began the transaction, where the row itself names it. */
    readonly began?: Beginning | null
    readonly record: RecordMention | null
    readonly connectionId?: string | null
    readonly actor: string
    readonly claims: readonly Claim[]
    /** Names of other scripts that can have made the row. */
    readonly competitors?: readonly string[]
    /** Follows the note of the decision table. */
    readonly note?: string
    readonly properties: Readonly<Record<string, string>>
}

const STRENGTH: Readonly<Record<Confidence, number>> = { STRUCTURAL: 0, TEMPORAL_INFERRED: 1, DETERMINISTIC: 2 }
const LONGEST_NAME = 255
/** Names of users of this instance by which a later request is compared: one with a part taken out is nobody's. */
const COMPARED: readonly string[] = ['submitted_by']
/** What more automations than these can have done says nothing of any of them. */
const MOST_CANDIDATES = 10

/** The evidence of a row; null when it speaks of no automation of ours. */
export function toEvidence(finding: Finding, context: TransformContext): Evidence | null {
    const subjects = toSubjects(finding, context)
    if (subjects.length === 0) return null
    const best = subjects.reduce((one, other) => (STRENGTH[other.confidence] > STRENGTH[one.confidence] ? other : one))
    const matchedOn = best.matchedOn as MatchedOn
    const { proofNote, whyNotHigher } = context.decisions[matchedOn]
    const { id, source, type, sourceTable, sourceId, executedAt } = finding
    return {
        id,
        source,
        type,
        sourceTable,
        sourceId,
        displayName: keep(finding.displayName, context).slice(0, LONGEST_NAME),
        confidence: best.confidence,
        matchedOn,
        executedAt,
        transactionId: finding.transactionId === '' ? null : finding.transactionId,
        ...(finding.began ? { began: withKeptName(finding.began, context) } : {}),
        record: finding.record,
        connectionId: finding.connectionId || null,
        actor: finding.actor === '' ? null : keep(finding.actor, context),
        subjects,
        proofNotes: finding.note ? `${proofNote} ${finding.note}` : proofNote,
        whyNotHigher: whyNotHigher === null ? null : naming(whyNotHigher, finding.competitors || []),
        properties: toProperties(finding, context),
    }
}

/** Nodes in order of their ids, each once: pages come in any order, and rows come twice. */
export function inOrder(evidence: readonly (Evidence | null)[]): readonly Evidence[] {
    const byId: Record<string, Evidence> = Object.create(null)
    for (const one of evidence) if (one !== null) byId[one.id] = one
    return Object.keys(byId)
        .sort()
        .map((id) => byId[id])
}

/** One EVIDENCES edge per subject. */
export function toEvidencesEdges(evidence: readonly Evidence[]): readonly Edge[] {
    return evidence.flatMap((one) =>
        one.subjects.map(({ automationId, confidence, matchedOn }) => ({
            type: 'EVIDENCES' as const,
            from: one.id,
            to: automationId,
            confidence,
            matchedOn,
            matchedValue: one.sourceId,
            evidence: [one.id],
        })),
    )
}

/** The record as it was found for a mention; the mention itself where none was. */
export function resolveMention(mention: RecordMention | null, context: TransformContext): RecordMention | null {
    if (mention === null) return null
    const found = Object.prototype.hasOwnProperty.call(context.records, mentionKey(mention))
        ? context.records[mentionKey(mention)]
        : null
    // The table of a prefix is a guess until the record was found.
    return found || (mention.number === null ? mention : { table: null, id: null, number: mention.number })
}

/** Names of the claimed automations, `A or B`, at most three. */
export function namesOf(claims: readonly Claim[], context: TransformContext): string {
    const names = claims
        .map(({ automationId }) => context.index.byId.get(automationId))
        .filter((one): one is Automation => one !== undefined)
        .map(({ name }) => name)
    const shown = [...new Set(names)].slice(0, 3).join(' or ')
    return names.length > 3 ? `${shown} or others` : shown
}

/** What an execution of the claimed automations is called: `BR Execution`, as consumers know it, or by their kind where they have one. */
export function executionOf(claims: readonly Claim[], { index }: TransformContext): string {
    const kinds = new Set(claims.flatMap(({ automationId }) => index.byId.get(automationId)?.kind ?? []))
    const [kind] = kinds
    if (kinds.size !== 1 || kind === undefined) return 'Execution'
    return kind === 'business_rule' ? 'BR Execution' : `${AUTOMATION_KINDS[kind].label} execution`
}

/** A scheduled script's evidence is that of a job, every other's that of a triggering record. */
export function typeOf(claims: readonly Claim[], context: TransformContext): EvidenceType {
    const areJobs = claims.every(({ automationId }) => {
        const automation = context.index.byId.get(automationId)
        return automation !== undefined && automation.kind === 'scheduled_script'
    })
    return areJobs ? 'scheduled_job' : 'trigger_record'
}

/** What began a transaction, without what a path may hold of people. */
export function withKeptName(
    { kind, name }: Beginning,
    context: Pick<TransformContext, 'settings' | 'sha256'>,
): Beginning {
    return { kind, name: keep(name, context) }
}

/** Text from a row, without secrets and cut to what the settings allow. */
export function keep(text: string, { settings, sha256 }: Pick<TransformContext, 'settings' | 'sha256'>): string {
    return redact(text, { maxLength: settings.maxMessage, keepEmails: settings.keepEmails, sha256 })
}

function toSubjects({ claims, executedAt }: Finding, { decisions, index }: TransformContext): readonly Subject[] {
    const byId: Record<string, Subject> = Object.create(null)
    for (const { automationId, matchedOn, versionHash } of claims) {
        const automation = index.byId.get(automationId)
        const confidence = assignConfidence(decisions, matchedOn)
        const known = byId[automationId]
        if (automation === undefined || (known && STRENGTH[known.confidence] >= STRENGTH[confidence])) continue
        const hash = versionHash || versionHashAt(automation, executedAt)
        byId[automationId] = { automationId, confidence, matchedOn, versionHash: hash }
    }
    return withoutCrowd(Object.keys(byId).map((id) => byId[id])).sort(
        (one, other) =>
            STRENGTH[other.confidence] - STRENGTH[one.confidence] || (one.automationId < other.automationId ? -1 : 1),
    )
}

// Candidates compete for one row; rules that a record triggers do not, so any number of them stands.
function withoutCrowd(subjects: readonly Subject[]): Subject[] {
    const isCandidate = ({ confidence, matchedOn }: Subject): boolean =>
        confidence === 'TEMPORAL_INFERRED' && matchedOn !== 'trigger_condition'
    const isCrowd = subjects.filter(isCandidate).length > MOST_CANDIDATES
    return subjects.filter((subject) => !isCrowd || !isCandidate(subject))
}

function toProperties(finding: Finding, context: TransformContext): Readonly<Record<string, string>> {
    const properties: Record<string, string> = { evidence_type: finding.type, source_table: finding.sourceTable }
    if (finding.executedAt !== null) properties.executed_at = finding.executedAt
    for (const name of Object.keys(finding.properties).sort())
        if (finding.properties[name] !== '')
            properties[name] =
                COMPARED.indexOf(name) >= 0 ? finding.properties[name] : keep(finding.properties[name], context)
    return properties
}
