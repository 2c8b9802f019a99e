/** Keeps edges: what evidence says of automations follows the evidence; every other edge keeps the strongest proof that it ever had. */

import type { EdgeType } from '../core/catalogue.ts'
import type { Edge } from '../core/model.ts'
import { edgeKey, mergeEdges, newestEvidence, strongerEdge, type SubjectEdge } from '../core/stored-edges.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import { eachRow } from './known-rows.ts'
import { toEnds, toRowId } from './node-rows.ts'
import { toStoredEdge } from './stored-rows.ts'

/** Writes the EVIDENCES edges of new evidence, and makes those of changed evidence what it says now. */
export function replaceSubjects(
    changedIds: readonly string[],
    added: readonly SubjectEdge[],
    changed: readonly SubjectEdge[],
): void {
    const wanted = toFields(changed)
    eachRow(TABLES.evidenceEdge, 'from_id', changedIds, (row) => {
        if (textOf(row, 'edge_type') !== 'EVIDENCES') return
        const key = textOf(row, 'edge_key')
        if (wanted[key]) write(row, wanted[key])
        else row.deleteRecord()
        delete wanted[key]
    })
    const fresh = toFields(added)
    for (const fields of [wanted, fresh]) for (const key of Object.keys(fields)) insert(fields[key])
}

function toFields(edges: readonly SubjectEdge[]): Record<string, Fields> {
    const fields: Record<string, Fields> = Object.create(null)
    for (const { evidenceId, executedAt, subject } of edges) {
        const key = keyOf('EVIDENCES', evidenceId, subject.automationId)
        fields[key] = {
            edge_key: key,
            edge_type: 'EVIDENCES',
            from_id: evidenceId,
            to_id: subject.automationId,
            ...toEnds('EVIDENCES', evidenceId, subject.automationId),
            confidence: subject.confidence,
            matched_on: subject.matchedOn,
            version_hash: subject.versionHash || '',
            executed_at: executedAt || '',
        }
    }
    return fields
}

/** Stores edges between automations and connections, one query for the known ones and one for the times of what they rest on. */
export function saveEdges(edges: readonly Edge[]): void {
    const merged: Record<string, Edge> = Object.create(null)
    const rows: Record<string, Edge> = Object.create(null)
    for (const edge of mergeEdges(edges)) merged[keyOf(edge.type, edge.from, edge.to)] = edge
    const keys = Object.keys(merged)
    eachRow(TABLES.evidenceEdge, 'edge_key', keys, (row) => {
        rows[textOf(row, 'edge_key')] = toStoredEdge(row)
    })
    for (const key of keys) if (rows[key]) merged[key] = strongerEdge(rows[key], merged[key])
    const times = readTimes(keys.flatMap((key) => (merged[key].evidence.length > 1 ? merged[key].evidence : [])))
    const fields: Record<string, Fields> = Object.create(null)
    for (const key of keys) fields[key] = toColumns(key, merged[key], times)
    eachRow(
        TABLES.evidenceEdge,
        'edge_key',
        keys.filter((key) => rows[key]),
        (row) => {
            write(row, fields[textOf(row, 'edge_key')])
        },
    )
    for (const key of keys) if (!rows[key]) insert(fields[key])
}

/** One question for what is stored; only edges that are new or say something else are written. */
export function replaceStructure(types: readonly EdgeType[], edges: readonly Edge[]): void {
    const wanted: Record<string, Edge> = Object.create(null)
    for (const edge of edges) wanted[keyOf(edge.type, edge.from, edge.to)] = edge
    const row = openTable(TABLES.evidenceEdge)
    row.addQuery('edge_type', 'IN', types.join(','))
    row.addQuery('confidence', 'STRUCTURAL')
    row.orderBy('sys_id')
    row.query()
    while (row.next()) {
        const key = textOf(row, 'edge_key')
        if (wanted[key]) write(row, toColumns(key, wanted[key], {}))
        else row.deleteRecord()
        delete wanted[key]
    }
    // What is left is new, or was proven and has a stronger grade than its structure.
    saveEdges(Object.keys(wanted).map((key) => wanted[key]))
}

function readTimes(evidenceIds: readonly string[]): Readonly<Record<string, string>> {
    const times: Record<string, string> = Object.create(null)
    const distinct = evidenceIds.filter((id, index) => evidenceIds.indexOf(id) === index)
    eachRow(TABLES.evidence, 'evidence_id', distinct, (row) => {
        times[textOf(row, 'evidence_id')] = textOf(row, 'executed_at')
    })
    return times
}

function toColumns(key: string, edge: Edge, times: Readonly<Record<string, string>>): Fields {
    const evidence = newestEvidence(edge.evidence, times)
    return {
        edge_key: key,
        edge_type: edge.type,
        from_id: edge.from,
        to_id: edge.to,
        ...toEnds(edge.type, edge.from, edge.to),
        confidence: edge.confidence,
        matched_on: edge.matchedOn,
        matched_value: edge.matchedValue.slice(0, 255),
        newest_evidence: toRowId(evidence[0] || ''),
        evidence: JSON.stringify(evidence),
    }
}

function keyOf(type: string, from: string, to: string): string {
    return crypto.sha256(edgeKey(type, from, to))
}

function write(row: TableRecord, fields: Fields): void {
    const changed = differences(row, fields)
    if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
}

function insert(fields: Fields): void {
    report(insertRow(TABLES.evidenceEdge, fields, null))
}

function report(written: ReturnType<typeof insertRow>): void {
    // Another worker stored the same edge first.
    if (!written.ok && written.failure.code !== 'write_refused_unique')
        journal.error(`${written.failure.code}: an evidence edge was not kept: ${written.failure.message}`)
}
