/** Stores the story of the AzureGraphRouter in the tables of the app, as a run of the collection would leave it. */
import type { Connection, Edge, Evidence } from '../../../src/server/evidence/core/model.ts'
import type { AutomationDetail, RunView } from '../../../src/server/evidence/core/views.ts'
import {
    callRow,
    connections,
    edges,
    include,
    logRow,
    rule,
    run,
    triggerRow,
} from '../../support/azure-graph-router.ts'
import type { OnInstance } from '../../support/on-instance.ts'

type Row = Readonly<Record<string, string>>

/** Every row of the story; the platform stores the script that was running. */
export function storeStory(instance: OnInstance): void {
    const evidence = [triggerRow, logRow('callee'), callRow('callee')]
    store(instance, 'x_kt_gov_automation', [rule, include].map(toAutomationRow))
    store(instance, 'x_kt_gov_connection', connections.map(toConnectionRow))
    store(instance, 'x_kt_gov_evidence_edge', edges.map(toEdgeRow))
    storeEvidence(instance, evidence)
    store(instance, 'x_kt_gov_evidence_run', [toRunRow(run)])
}

/** Evidence, with an edge to each automation that it speaks of. */
export function storeEvidence(instance: OnInstance, evidence: readonly Evidence[]): void {
    store(instance, 'x_kt_gov_evidence', evidence.map(toEvidenceRow))
    store(instance, 'x_kt_gov_evidence_edge', evidence.flatMap(evidencesOf).map(toEdgeRow))
}

/** Inserts rows within the scope of the app. */
export function store(instance: OnInstance, table: string, rows: readonly Row[]): void {
    instance.script(
        `var rows = ${JSON.stringify(rows)}
        for (var i = 0; i < rows.length; i++) {
            var row = new GlideRecord('${table}')
            row.initialize()
            for (var column in rows[i]) row.setValue(column, rows[i][column])
            if (!row.insert()) throw 'not stored: ' + JSON.stringify(rows[i]) + row.getLastErrorMessage()
        }`,
        'x_kt_gov',
    )
}

function toAutomationRow(one: AutomationDetail): Row {
    const { trigger } = one
    return {
        automation_id: one.id,
        kind: one.kind,
        script_table: one.table,
        script_id: one.sysId,
        name: one.name,
        scope_name: one.scope,
        active: String(one.isActive),
        trigger_table: trigger?.table ?? '',
        trigger_when: trigger?.when ?? '',
        trigger_order: String(trigger?.order ?? ''),
        trigger_operations: trigger?.operations.join(',') ?? '',
        filter_condition: trigger?.filter ?? '',
        analysis_state: one.analysisState,
        analysis: JSON.stringify(one.analysis),
        versions: JSON.stringify([{ hash: one.versionHash, from: '2026-01-01 00:00:00', analysis: null }]),
        version_hash: one.versionHash,
        execution_state: one.executionState,
        last_observed_execution: one.lastObservedExecution ?? '',
        execution_count_30d: String(one.executionCount30d ?? ''),
        tiers_possible: 'static_analysis,application_log_evidence',
        tiers_met: one.lastObservedExecution ? 'static_analysis,application_log_evidence' : 'static_analysis',
        why_not_code: one.lastObservedExecution ? '' : 'script_leaves_no_record',
        why_not_higher: one.lastObservedExecution
            ? ''
            : 'Nothing that the script itself leaves behind names this record.',
    }
}

function toConnectionRow(one: Connection): Row {
    return {
        connection_id: one.id,
        node_type: one.type,
        subtype: one.subtype,
        source_table: one.table,
        source_id: one.sysId,
        name: one.name,
        host: one.host ?? '',
        path: one.path ?? '',
        http_method: one.method ?? '',
        client_id: one.clientId ?? '',
        active: 'true',
    }
}

function toEvidenceRow(one: Evidence): Row {
    return {
        evidence_id: one.id,
        source: one.source,
        evidence_type: one.type,
        source_table: one.sourceTable,
        source_id: one.sourceId,
        display_name: one.displayName,
        confidence: one.confidence,
        matched_on: one.matchedOn,
        executed_at: one.executedAt ?? '',
        transaction_id: one.transactionId ?? '',
        record_table: one.record?.table ?? '',
        record_id: one.record?.id ?? '',
        record_number: one.record?.number ?? '',
        connection_id: one.connectionId ?? '',
        actor: one.actor ?? '',
        automation_id: one.subjects[0].automationId,
        automation_ids: one.subjects.map(({ automationId }) => automationId).join(','),
        proof_notes: one.proofNotes,
        why_not_code: one.whyNotHigher?.code ?? '',
        why_not_missing: one.whyNotHigher?.missing ?? '',
        why_not_remediation: one.whyNotHigher?.remediation ?? '',
        properties: JSON.stringify(one.properties),
    }
}

function evidencesOf(one: Evidence): readonly Edge[] {
    return one.subjects.map(({ automationId, confidence, matchedOn }) => ({
        type: 'EVIDENCES',
        from: one.id,
        to: automationId,
        confidence,
        matchedOn,
        matchedValue: one.sourceId,
        evidence: [one.id],
    }))
}

function toEdgeRow(one: Edge): Row {
    return {
        edge_key: `${one.type}|${one.from}|${one.to}`.slice(0, 15) + one.from.slice(-20) + one.to.slice(-20),
        edge_type: one.type,
        from_id: one.from,
        to_id: one.to,
        confidence: one.confidence,
        matched_on: one.matchedOn,
        matched_value: one.matchedValue,
        evidence: JSON.stringify(one.evidence),
    }
}

function toRunRow(one: RunView): Row {
    return {
        kind: one.kind,
        state: one.state,
        started_at: one.startedAt ?? '',
        ended_at: one.endedAt ?? '',
        lease_key: one.sysId,
        rows_read: String(one.rowsRead),
        evidence_added: String(one.evidenceAdded),
        automation_count: String(one.automationCount),
        sources: JSON.stringify(one.sources),
    }
}
