/** Keeps evidence: once per row that it was read from, updated where it says something else now. */

import type { EvidenceStore, LogWriterQuestion } from '../app/evidence-ports.ts'
import type { Confidence, EvidenceSource } from '../core/catalogue.ts'
import type { Edge, Evidence, LogWriter } from '../core/model.ts'
import { mentionOf } from '../core/record-mentions.ts'
import type { SubjectEdge } from '../core/stored-edges.ts'
import { AS_THEN } from '../core/transform/trigger.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { countRows } from '../../platform/aggregates.ts'
import { journal } from '../../platform/journal.ts'
import { findRow, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { fromJson } from '../../shared/json.ts'
import { SEALED_OF_EVIDENCE } from '../../shared/sealed-rows.ts'
import { openRowSeals } from '../../platform/row-seals.ts'
import { noteUses, readUses, saveConnections, saveUses } from './connection-store.ts'
import { replaceStructure, replaceSubjects, saveEdges } from './edge-store.ts'
import { toEvidenceColumns } from './evidence-columns.ts'
import { ensureCounted, markRepeated } from './execution-counting.ts'
import {
    readFailures,
    readProvenRuns,
    readRanEvidence,
    readRanVersions,
    readSummaries,
    readUndeclaredCalls,
} from './evidence-summaries.ts'
import { eachRow } from './known-rows.ts'
import { toRowId } from './node-rows.ts'
import { findRecords } from './records-by-number.ts'

/** The seal distinguishes what is brought up to date after it was attested from what somebody else changed. */
const seals = openRowSeals('evidence', SEALED_OF_EVIDENCE)

export const evidenceStore: EvidenceStore = {
    save,
    known: (ids) => {
        const found = new Set<string>()
        eachRow(TABLES.evidence, 'evidence_id', ids, (row) => void found.add(textOf(row, 'evidence_id')))
        return found
    },
    submitters,
    saveEdges: (edges: readonly Edge[]) => saveEdges(edges),
    replaceStructure,
    saveConnections,
    noteUses,
    connectionUses: readUses,
    saveUses,
    logWriters,
    records: findRecords,
    summaries: readSummaries,
    undeclaredCalls: readUndeclaredCalls,
    provenRuns: readProvenRuns,
    ranVersions: readRanVersions,
    ranEvidence: readRanEvidence,
    failures: readFailures,
    count: (source, from, to) =>
        countRows(TABLES.evidence, [
            ['source', '=', source],
            ['executed_at', '>', from],
            ['executed_at', '<=', to],
        ]),
}

function save(evidence: readonly Evidence[]): { readonly added: number; readonly changed: number } {
    const fields: Record<string, Fields> = Object.create(null)
    const byId: Record<string, Evidence> = Object.create(null)
    for (const one of evidence) {
        fields[one.id] = toEvidenceColumns(one)
        byId[one.id] = one
    }
    const changed: string[] = []
    const moved: string[] = []
    eachRow(TABLES.evidence, 'evidence_id', Object.keys(fields), (row) => {
        const id = textOf(row, 'evidence_id')
        const executionKey = textOf(row, 'execution_key')
        if (bringUpToDate(row, fields[id], executionKey)) {
            changed.push(id)
            if (executionKey !== fields[id].execution_key) moved.push(executionKey, fields[id].execution_key)
        }
        delete fields[id]
    })
    const added = markRepeated(Object.keys(fields).map((id) => fields[id]))
        .filter(add)
        .map(({ evidence_id }) => evidence_id)
    ensureCounted(moved)
    const edges = (ids: readonly string[]): readonly SubjectEdge[] =>
        ids.flatMap((id) =>
            byId[id].subjects.map((subject) => ({ evidenceId: id, executedAt: byId[id].executedAt, subject })),
        )
    replaceSubjects(changed, edges(added), edges(changed))
    return { added: added.length, changed: changed.length }
}

function submitters(ids: readonly string[]): Readonly<Record<string, string>> {
    const found: Record<string, string> = Object.create(null)
    eachRow(TABLES.evidence, 'evidence_id', ids, (row) => {
        const { submitted_by: name } = fromJson<Readonly<Record<string, string>>>(textOf(row, 'properties'), {})
        found[textOf(row, 'evidence_id')] = name || ''
    })
    return found
}

function bringUpToDate(row: TableRecord, fields: Fields, executionKey: string): boolean {
    if (textOf(row, 'content_hash') === fields.content_hash) return false
    const isMoved = executionKey !== fields.execution_key && fields.execution_key !== ''
    const stays = executionKey === fields.execution_key && executionKey !== ''
    const counting = isMoved ? 'repeated' : stays ? textOf(row, 'counting') : fields.counting
    const written = updateRow(row, { ...seals.seal(fields), counting }, null)
    if (!written.ok)
        journal.error(`${written.failure.code}: evidence was not brought up to date: ${written.failure.message}`)
    return written.ok
}

/** Answers whether the row is ours; the unique index refuses it when another worker stored the same evidence first. */
function add(fields: Fields): boolean {
    const written = insertRow(TABLES.evidence, seals.seal(fields), null, toRowId(fields.evidence_id))
    if (written.ok) return true
    const isTheirs = findRow(TABLES.evidence, 'evidence_id', fields.evidence_id) !== null
    if (!isTheirs) journal.error(`${written.failure.code}: evidence was not kept: ${written.failure.message}`)
    return false
}

/** By transaction and by time; the grade per automation comes with the edges, because a row may be sure of one and guess at others. */
function logWriters({ from, limit, to, transactionIds }: LogWriterQuestion): readonly LogWriter[] {
    const found: Record<string, Omit<LogWriter, 'automationId' | 'confidence'>> = Object.create(null)
    if (transactionIds.length > 0)
        select((row) => void row.addQuery('transaction_id', 'IN', transactionIds.join(',')), limit, found)
    select(
        (row) => {
            row.addQuery('executed_at', '>=', from)
            row.addQuery('executed_at', '<=', to)
        },
        limit,
        found,
    )
    const writers: LogWriter[] = []
    eachRow(TABLES.evidenceEdge, 'from_id', Object.keys(found), (row) => {
        if (textOf(row, 'edge_type') !== 'EVIDENCES') return
        writers.push({
            ...found[textOf(row, 'from_id')],
            automationId: textOf(row, 'to_id'),
            confidence: textOf(row, 'confidence') as Confidence,
        })
    })
    return writers.sort((a, b) => (toOrder(a) < toOrder(b) ? -1 : 1))
}

function toOrder({ automationId, evidenceId, executedAt }: LogWriter): string {
    return `${executedAt}|${evidenceId}|${automationId}`
}

function select(
    narrow: (row: TableRecord) => void,
    limit: number,
    found: Record<string, Omit<LogWriter, 'automationId' | 'confidence'>>,
): void {
    const row = openTable(TABLES.evidence)
    narrow(row)
    row.orderByDesc('executed_at')
    row.orderBy('evidence_id')
    row.setLimit(limit)
    row.query()
    while (row.next()) {
        const executedAt = valueOf(row, 'executed_at')
        if (executedAt === null) continue
        const source = textOf(row, 'source') as EvidenceSource
        found[textOf(row, 'evidence_id')] = {
            evidenceId: textOf(row, 'evidence_id'),
            source,
            executedAt,
            transactionId: valueOf(row, 'transaction_id'),
            record: mentionOf(valueOf(row, 'record_table'), valueOf(row, 'record_id'), valueOf(row, 'record_number')),
            ...(source === 'trigger_record_evidence' ? { isAsThen: isAsThen(row) } : {}),
        }
    }
}

function isAsThen(row: TableRecord): boolean {
    return fromJson<Readonly<Record<string, string>>>(textOf(row, 'properties'), {})[AS_THEN] === 'true'
}
