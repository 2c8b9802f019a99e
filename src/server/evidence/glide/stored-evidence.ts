/** Finds stored evidence with everything that it says of automations: two queries for any number of rows. */

import type { Confidence, EdgeType } from '../core/catalogue.ts'
import type { Edge, Evidence, Subject } from '../core/model.ts'
import { TABLES } from '../../shared/names.ts'
import { isQueryable, openTable, textOf } from '../../platform/table.ts'
import { eachRow } from './known-rows.ts'
import { toEvidence, toStoredEdge, toSubject } from './stored-rows.ts'
import type { Instant } from '../../shared/time.ts'

/** Evidence of these automations of one grade: the newest edges lead to it, whichever automation the row names first. */
export function evidenceOf(
    automationIds: readonly string[],
    confidence: Confidence,
    limit: number,
): readonly Evidence[] {
    if (automationIds.length === 0) return []
    const edge = openTable(TABLES.evidenceEdge)
    edge.addQuery('to_id', 'IN', automationIds.join(','))
    edge.addQuery('edge_type', 'EVIDENCES')
    edge.addQuery('confidence', confidence)
    edge.orderByDesc('sys_updated_on')
    edge.orderBy('edge_key')
    edge.setLimit(limit)
    edge.query()
    const ids: string[] = []
    while (edge.next()) if (ids.indexOf(textOf(edge, 'from_id')) < 0) ids.push(textOf(edge, 'from_id'))
    return evidenceByIds(ids)
}

/** Evidence by identity. */
export function evidenceByIds(ids: readonly string[]): readonly Evidence[] {
    const rows: Evidence[] = []
    eachRow(TABLES.evidence, 'evidence_id', ids, (row) => rows.push(toEvidence(row, [])))
    return withSubjects(rows)
}

/** Evidence that names a record by its number, or by the sys_id that such evidence knows. */
export function evidenceOfRecord(number: string, limit: number): readonly Evidence[] {
    if (!isQueryable(number)) return []
    const byNumber = find([['record_number', '=', number]], limit)
    const ids = distinct(byNumber.map(({ record }) => (record === null ? '' : record.id || '')))
    if (ids.length === 0) return withSubjects(byNumber)
    const byId = find([['record_id', 'IN', ids.join(',')]], limit)
    return withSubjects([...byNumber, ...byId])
}

/** Evidence that names a record by its sys_id. */
export function evidenceOfRecordId(sysId: string, limit: number): readonly Evidence[] {
    return withSubjects(find([['record_id', '=', sysId]], limit))
}

/** Everything that shares one of these transactions. */
export function evidenceOfTransactions(transactionIds: readonly string[], limit: number): readonly Evidence[] {
    const ids = transactionIds.filter((id) => isQueryable(id) && id.indexOf(',') < 0)
    return ids.length === 0 ? [] : withSubjects(find([['transaction_id', 'IN', ids.join(',')]], limit))
}

/** Evidence in a span of time that names one of these automations. */
export function evidenceBetween(
    automationIds: readonly string[],
    from: Instant,
    to: Instant,
    limit: number,
): readonly Evidence[] {
    const found = find(
        [
            ['executed_at', '>=', from],
            ['executed_at', '<=', to],
        ],
        limit,
    )
    return withSubjects(found).filter(({ subjects }) =>
        subjects.some(({ automationId }) => automationIds.indexOf(automationId) >= 0),
    )
}

/** Edges of these types at one end of these nodes. */
export function edgesAt(end: 'from_id' | 'to_id', ids: readonly string[], types: readonly EdgeType[]): readonly Edge[] {
    if (ids.length === 0) return []
    const row = openTable(TABLES.evidenceEdge)
    row.addQuery(end, 'IN', ids.join(','))
    row.addQuery('edge_type', 'IN', types.join(','))
    row.orderBy('edge_key')
    row.setLimit(MOST_EDGES)
    row.query()
    const edges: Edge[] = []
    while (row.next()) edges.push(toStoredEdge(row))
    return edges
}

const MOST_EDGES = 2000

/** Rows as they are, before it is known what they say of automations. */
function find(
    conditions: readonly (readonly [column: string, operator: string, value: string])[],
    limit: number,
): readonly Evidence[] {
    const row = openTable(TABLES.evidence)
    for (const [column, operator, value] of conditions) row.addQuery(column, operator, value)
    row.orderByDesc('executed_at')
    row.orderBy('evidence_id')
    row.setLimit(limit)
    row.query()
    const found: Evidence[] = []
    while (row.next()) found.push(toEvidence(row, []))
    return found
}

function withSubjects(rows: readonly Evidence[]): readonly Evidence[] {
    const byId: Record<string, Evidence> = Object.create(null)
    const subjects: Record<string, Subject[]> = Object.create(null)
    for (const row of rows) {
        byId[row.id] = row
        subjects[row.id] = []
    }
    eachRow(TABLES.evidenceEdge, 'from_id', Object.keys(byId), (edge) => {
        if (textOf(edge, 'edge_type') === 'EVIDENCES') subjects[textOf(edge, 'from_id')].push(toSubject(edge))
    })
    return Object.keys(byId).map((id) => ({ ...byId[id], subjects: subjects[id].sort(byAutomation) }))
}

function byAutomation(one: Subject, other: Subject): number {
    return one.automationId < other.automationId ? -1 : one.automationId > other.automationId ? 1 : 0
}

function distinct(values: readonly string[]): readonly string[] {
    return values.filter((value, at) => value !== '' && values.indexOf(value) === at)
}
