/** What stored evidence says in all, by grouped questions: never a query per automation. */

import type { EvidenceStore } from '../app/evidence-ports.ts'
import type { EvidenceSource } from '../core/catalogue.ts'
import type { ProvenRun, UndeclaredCall } from '../core/findings.ts'
import { toRanKey, type RanEvidence, type RanVersion } from '../core/version-changes.ts'
import type { ClaimSeen } from '../core/inference.ts'
import type { Failure } from '../core/repeated-failures.ts'
import { TABLES } from '../../shared/names.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { openTable, textOf } from '../../platform/table.ts'
import { fromJson } from '../../shared/json.ts'
import type { Instant } from '../../shared/time.ts'

type Summaries = ReturnType<EvidenceStore['summaries']>
interface Summary {
    lastObserved: Instant | null
    counted30d: Record<string, number>
    tiersMet: EvidenceSource[]
    claims: ClaimSeen[]
}

/** A row of deterministic evidence is stored under the automation that it proves, so its own column can be grouped by. */
export function readSummaries(countedFrom: Instant): Summaries {
    const found: Record<string, Summary> = Object.create(null)
    const summaryOf = (automationId: string): Summary => {
        if (!found[automationId]) found[automationId] = { lastObserved: null, counted30d: {}, tiersMet: [], claims: [] }
        return found[automationId]
    }
    const proven = ['confidence', '=', 'DETERMINISTIC'] as const
    const byTier = groupRows(TABLES.evidence, [proven], ['automation_id', 'source'], 'MAX', 'executed_at')
    for (const { columns, value } of byTier) {
        const summary = summaryOf(columns.automation_id)
        if (value !== '' && (summary.lastObserved === null || value > summary.lastObserved))
            summary.lastObserved = value
        summary.tiersMet.push(columns.source as EvidenceSource)
    }
    const recent = [proven, ['executed_at', '>', countedFrom] as const]
    const byCounting = groupRows(TABLES.evidence, recent, ['automation_id', 'counting'], 'COUNT', 'evidence_id')
    for (const { columns, value } of byCounting)
        summaryOf(columns.automation_id).counted30d[columns.counting || 'untold'] = Number(value) || 0
    const edges = [['edge_type', '=', 'EVIDENCES'] as const]
    const byClaim = groupRows(TABLES.evidenceEdge, edges, ['to_id', 'matched_on'], 'MAX', 'executed_at')
    for (const { columns, value } of byClaim)
        summaryOf(columns.to_id).claims.push({ matchedOn: columns.matched_on, last: value === '' ? null : value })
    delete found['']
    return found
}

/** Bounded by source and time before the text is looked into. */
export function readUndeclaredCalls(since: Instant, limit: number): readonly UndeclaredCall[] {
    const row = openTable(TABLES.evidence)
    row.addQuery('source', 'outbound_http_log')
    row.addQuery('executed_at', '>', since)
    row.addQuery('confidence', 'DETERMINISTIC')
    row.addQuery('properties', 'CONTAINS', '"call_declared":"no"')
    row.orderByDesc('executed_at')
    row.setLimit(limit)
    row.query()
    const calls: UndeclaredCall[] = []
    while (row.next()) {
        const properties = fromJson<Readonly<Record<string, string>>>(textOf(row, 'properties'), {})
        calls.push({
            automationId: textOf(row, 'automation_id'),
            evidenceId: textOf(row, 'evidence_id'),
            host: properties.endpoint_host || '',
            path: properties.endpoint_path || '',
            executedAt: textOf(row, 'executed_at'),
            rows: [
                `${TABLES.evidence}/${row.getUniqueValue()}`,
                `${textOf(row, 'source_table')}/${textOf(row, 'source_id')}`,
            ],
        })
    }
    return calls
}

/** More automations than these are named without their proof. */
const MOST_PROVEN = 200
const MOST_PROOFS = 1000

/** Bounded by automation and time. */
export function readProvenRuns(
    runs: readonly { readonly automationId: string; readonly at: Instant }[],
): Readonly<Record<string, ProvenRun>> {
    const asked = runs.slice(0, MOST_PROVEN)
    const found: Record<string, ProvenRun> = Object.create(null)
    if (asked.length === 0) return found
    const wanted = new Set(asked.map(({ at, automationId }) => `${automationId} ${at}`))
    const row = openTable(TABLES.evidence)
    row.addQuery('automation_id', 'IN', asked.map(({ automationId }) => automationId).join(','))
    row.addQuery('executed_at', 'IN', asked.map(({ at }) => at).join(','))
    row.addQuery('confidence', 'DETERMINISTIC')
    row.orderBy('evidence_id')
    row.setLimit(MOST_PROOFS)
    row.query()
    while (row.next()) {
        const automationId = textOf(row, 'automation_id')
        if (found[automationId] || !wanted.has(`${automationId} ${textOf(row, 'executed_at')}`)) continue
        found[automationId] = {
            evidenceId: textOf(row, 'evidence_id'),
            rowId: row.getUniqueValue(),
            sourceTable: textOf(row, 'source_table'),
            sourceId: textOf(row, 'source_id'),
        }
    }
    return found
}

/** Grouped by automation and version. */
export function readRanVersions(since: Instant): readonly RanVersion[] {
    const proven = [
        ['edge_type', '=', 'EVIDENCES'],
        ['confidence', '=', 'DETERMINISTIC'],
        ['executed_at', '>', since],
    ] as const
    return groupRows(TABLES.evidenceEdge, proven, ['to_id', 'version_hash'], 'MAX', 'executed_at')
        .filter(({ columns, value }) => columns.version_hash !== '' && value !== '')
        .map(({ columns, value }) => ({ automationId: columns.to_id, hash: columns.version_hash, last: value }))
}

/** Bounded by automation and time. */
export function readRanEvidence(runs: readonly RanVersion[]): Readonly<Record<string, RanEvidence>> {
    const found: Record<string, RanEvidence> = Object.create(null)
    if (runs.length === 0) return found
    const row = openTable(TABLES.evidenceEdge)
    row.addQuery('edge_type', 'EVIDENCES')
    row.addQuery('to_id', 'IN', runs.map(({ automationId }) => automationId).join(','))
    row.addQuery('executed_at', 'IN', runs.map(({ last }) => last).join(','))
    row.addQuery('confidence', 'DETERMINISTIC')
    row.orderBy('from_id')
    row.setLimit(MOST_PROOFS)
    row.query()
    while (row.next()) {
        const hash = textOf(row, 'version_hash')
        const key = toRanKey({ automationId: textOf(row, 'to_id'), hash, last: textOf(row, 'executed_at') })
        if (!found[key]) found[key] = { evidenceId: textOf(row, 'from_id'), rowId: textOf(row, 'from_evidence') }
    }
    return found
}

/** Bounded by source and time before the text is looked into. */
export function readFailures(since: Instant, limit: number): readonly Failure[] {
    const row = openTable(TABLES.evidence)
    row.addQuery('source', 'script_error_evidence')
    row.addQuery('executed_at', '>', since)
    row.addQuery('matched_on', '!=', 'engine_error_open')
    row.addQuery('properties', 'CONTAINS', '"stack_position":"0"')
    row.orderByDesc('executed_at')
    row.orderBy('evidence_id')
    row.setLimit(limit)
    row.query()
    const failures: Failure[] = []
    while (row.next()) {
        const properties = fromJson<Readonly<Record<string, string>>>(textOf(row, 'properties'), {})
        failures.push({
            automationId: textOf(row, 'automation_id'),
            evidenceId: textOf(row, 'evidence_id'),
            line: properties.error_line || '',
            executedAt: textOf(row, 'executed_at'),
        })
    }
    return failures
}
