/** Reads what is stored of execution evidence: pages in the order of the sys_id, and what belongs to one automation. */

import type { AutomationReading, GraphReading, Keyed, PageQuestion, RunReading } from '../app/reading-ports.ts'
import type { ChangeSources } from '../app/own-changes.ts'
import type { Confidence } from '../core/catalogue.ts'
import type { Connection } from '../core/model.ts'
import type { ListRequest } from '../core/reading/parameters.ts'
import type { AutomationDetail, RunView } from '../core/views.ts'
import { TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { readSettings } from '../../platform/settings.ts'
import { findRow, isQueryable, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { toTransformSettings } from '../core/transform/settings.ts'
import { attributions } from './attributions.ts'
import { auditRows } from './audit-rows.ts'
import { automationStore } from './automation-store.ts'
import { coverageStore } from './coverage-store.ts'
import { eachRow } from './known-rows.ts'
import { findForReader } from './readable-record.ts'
import { readSettled } from './runs.ts'
import {
    edgesAt,
    evidenceBetween,
    evidenceByIds,
    evidenceOf,
    evidenceOfRecord,
    evidenceOfRecordId,
    evidenceOfTransactions,
} from './stored-evidence.ts'
import { toAutomationDetail, toAutomationView, toConnection, toEvidence, toRun, toStoredEdge } from './stored-rows.ts'
import { readTableParents } from './table-parents.ts'
import { triggerRecords } from './trigger-records.ts'
import type { Instant } from '../../shared/time.ts'

/** What a page of the graph is read through. */
export function openGraphReading(): GraphReading {
    return {
        lastRun,
        newestChange,
        automations: (question) => page(TABLES.automation, question, toAutomationView),
        connections: (question) => page(TABLES.connection, question, toConnection, WITHOUT_UNMADE),
        // The graph says what evidence says of automations by edges.
        evidence: (question) => page(TABLES.evidence, question, (row) => toEvidence(row, [])),
        edges: (question) => page(TABLES.evidenceEdge, question, toStoredEdge),
        edgesTo: (ids, types) => edgesAt('to_id', ids, types),
    }
}

/** What automations and their chains are read through. */
export function openAutomationReading(): AutomationReading {
    const settings = readSettings()
    return {
        ...openStoredReading(settings),
        own: {
            now: clock.now(),
            settings: toTransformSettings(settings),
            triggers: triggerRecords,
            changes: settings.evidenceReadAudit ? changes : null,
            rulesOn,
            sha256: crypto.sha256,
        },
    }
}

/** What chains are made of where only what runs kept counts. */
export function openStoredReading({ evidenceWindowSeconds }: Settings): AutomationReading {
    return {
        lastRun,
        list,
        find,
        some,
        connections: connectionsOf,
        edgesFrom: (ids, types) => edgesAt('from_id', ids, types),
        edgesTo: (ids, types) => edgesAt('to_id', ids, types),
        evidenceOf,
        evidenceOfRecord,
        evidenceOfRecordId,
        evidenceByIds,
        evidenceOfTransactions,
        evidenceBetween,
        attribution: attributions.read,
        coverage: coverageStore.all,
        lookedAgain: readSettled,
        windowSeconds: evidenceWindowSeconds,
        own: null,
    }
}

const changes: ChangeSources = {
    audit: auditRows,
    findForReader,
    automations: automationStore.all,
    parents: readTableParents,
    ofTransactions: evidenceOfTransactions,
}

/** What single runs are read through. */
export const runReading: RunReading = {
    find: (id) => {
        const row = openTable(TABLES.evidenceRun)
        if (/^[0-9a-f]{32}$/.test(id)) return row.get(id) ? toRun(row) : null
        const named = findRow(TABLES.evidenceRun, 'number', id)
        return named === null ? null : toRun(named)
    },
}

function lastRun(): RunView | null {
    const row = openTable(TABLES.evidenceRun)
    row.addQuery('state', '!=', 'running')
    row.orderByDesc('ended_at')
    row.orderByDesc('number')
    row.setLimit(1)
    row.query()
    return row.next() ? toRun(row) : null
}

/** Whole seconds: a row may still be made in this one, so the next read asks for it again. */
function newestChange(): Instant | null {
    const newest = [TABLES.automation, TABLES.connection, TABLES.evidence, TABLES.evidenceEdge].map((table) => {
        const row = openTable(table)
        row.orderByDesc('sys_updated_on')
        row.setLimit(1)
        row.query()
        return row.next() ? textOf(row, 'sys_updated_on') : ''
    })
    return newest.reduce((one, other) => (one > other ? one : other)) || null
}

/** A chain that no run has made yet says nothing. */
const WITHOUT_UNMADE = 'node_type!=execution_chain^ORchainISNOTEMPTY'

function page<T>(
    table: string,
    question: PageQuestion,
    toValue: (row: TableRecord) => T,
    only = '',
): readonly Keyed<T>[] {
    const row = openTable(table)
    if (only !== '') row.addEncodedQuery(only)
    if (question.after !== '') row.addQuery('sys_id', '>', question.after)
    if (question.since !== null) row.addQuery('sys_updated_on', '>=', question.since)
    if (question.asOf !== null) row.addQuery('sys_created_on', '<=', question.asOf)
    return readPage(row, question.limit, toValue)
}

function readPage<T>(row: TableRecord, limit: number, toValue: (row: TableRecord) => T): readonly Keyed<T>[] {
    row.orderBy('sys_id')
    row.setLimit(limit)
    row.query()
    const found: Keyed<T>[] = []
    while (row.next()) found.push({ key: row.getUniqueValue(), value: toValue(row) })
    return found
}

function list(
    { after, confidence, kind, limit, name, state }: ListRequest,
    ids: readonly string[] | null,
): ReturnType<AutomationReading['list']> {
    if (name !== null && !isQueryable(name)) return []
    const row = openTable(TABLES.automation)
    if (after !== '') row.addQuery('sys_id', '>', after)
    if (kind !== null) row.addQuery('kind', kind)
    if (state !== null) row.addQuery('execution_state', state)
    if (name !== null) row.addQuery('name', 'CONTAINS', name)
    if (ids !== null) row.addQuery('automation_id', 'IN', ids.join(','))
    if (confidence !== null) row.addEncodedQuery(GRADED[confidence])
    return readPage(row, limit, toAutomationView)
}

/** The rows of the table of `gradeOf`, as conditions. */
const GRADED: Readonly<Record<Confidence, string>> = {
    DETERMINISTIC: 'last_observed_executionISNOTEMPTY',
    TEMPORAL_INFERRED: 'last_observed_executionISEMPTY^tiers_metISNOTEMPTY^tiers_met!=static_analysis',
    STRUCTURAL: 'last_observed_executionISEMPTY^tiers_metISEMPTY^ORtiers_met=static_analysis',
}

function find(idOrName: string): AutomationDetail | null {
    const byId = findRow(TABLES.automation, 'automation_id', idOrName)
    if (byId !== null) return toAutomationDetail(byId)
    if (!isQueryable(idOrName)) return null
    const row = openTable(TABLES.automation)
    row.addQuery('name', idOrName)
    row.setLimit(2)
    row.query()
    if (!row.next() || textOf(row, 'name') !== idOrName) return null
    const found = toAutomationDetail(row)
    return row.next() ? null : found
}

function some(ids: readonly string[]): readonly AutomationDetail[] {
    const found: AutomationDetail[] = []
    eachRow(TABLES.automation, 'automation_id', ids, (row) => found.push(toAutomationDetail(row)))
    return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** A rule on a table runs for records of its children too. */
function rulesOn(table: string, limit: number): readonly AutomationDetail[] {
    const parents = readTableParents([table])
    const tables = [table]
    for (let at = parents[table]; at && tables.indexOf(at) < 0; at = parents[at]) tables.push(at)
    const row = openTable(TABLES.automation)
    row.addQuery('trigger_table', 'IN', tables.join(','))
    row.addQuery('active', 'true')
    row.orderBy('sys_id')
    row.setLimit(limit)
    row.query()
    const found: AutomationDetail[] = []
    while (row.next()) found.push(toAutomationDetail(row))
    return found
}

function connectionsOf(ids: readonly string[]): readonly Connection[] {
    const found: Connection[] = []
    eachRow(TABLES.connection, 'connection_id', ids, (row) => found.push(toConnection(row)))
    return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}
