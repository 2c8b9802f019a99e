/** Reads the rows of automations, evidence, edges, connections and runs into the model. */

import type { Beginning, BeginningKind } from '../core/beginning.ts'
import type {
    AutomationKind,
    AnalysisState,
    Confidence,
    ConnectionType,
    EdgeType,
    EvidenceSource,
    EvidenceType,
    ExecutionState,
    Inference,
    RunKind,
    RunState,
} from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import type { UseState } from '../core/connection-use.ts'
import type { Connection, Edge, Evidence, Subject, WhyNotHigher } from '../core/model.ts'
import type { RecordChain } from '../core/record-chain.ts'
import { mentionOf } from '../core/record-mentions.ts'
import type { AutomationDetail, AutomationView, RunView } from '../core/views.ts'
import { countOf, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { toAutomation, toTrigger } from './automation-columns.ts'
import { fromJson } from '../../shared/json.ts'
import { toLastUses } from './connection-store.ts'

/** One automation without what its text says: the long columns are not read. */
export function toAutomationView(row: TableRecord): AutomationView {
    return {
        id: textOf(row, 'automation_id'),
        kind: textOf(row, 'kind') as AutomationKind,
        table: textOf(row, 'script_table'),
        sysId: textOf(row, 'script_id'),
        name: textOf(row, 'name'),
        scope: textOf(row, 'scope_name'),
        isActive: textOf(row, 'active') === '1',
        trigger: toTrigger(row),
        analysisState: textOf(row, 'analysis_state') as AnalysisState,
        analysisError: textOf(row, 'analysis_error'),
        versionHash: textOf(row, 'version_hash'),
        executionState: textOf(row, 'execution_state') as ExecutionState,
        lastObservedExecution: valueOf(row, 'last_observed_execution'),
        lastInferredExecution: valueOf(row, 'last_inferred_execution'),
        inference: valueOf(row, 'inference') as Inference | null,
        inferredFrom: toWords(textOf(row, 'inferred_from')),
        lastTriggerSeen: valueOf(row, 'last_trigger_seen'),
        executionCount30d: valueOf(row, 'execution_count_30d') === null ? null : countOf(row, 'execution_count_30d'),
        evidenceCount30d: valueOf(row, 'evidence_count_30d') === null ? null : countOf(row, 'evidence_count_30d'),
        tiersPossible: toSources(textOf(row, 'tiers_possible')),
        tiersMet: toSources(textOf(row, 'tiers_met')),
        whyNotHigherCode: textOf(row, 'why_not_code'),
        whyNotHigher: textOf(row, 'why_not_higher'),
    }
}

/** One automation with what its text says, and its versions. */
export function toAutomationDetail(row: TableRecord): AutomationDetail {
    const { analysis, versions } = toAutomation(row)
    return { ...toAutomationView(row), analysis, versions }
}

/** A connection, a credential or an identity. */
export function toConnection(row: TableRecord): Connection {
    return {
        id: textOf(row, 'connection_id'),
        type: textOf(row, 'node_type') as ConnectionType,
        subtype: textOf(row, 'subtype'),
        table: textOf(row, 'source_table'),
        sysId: textOf(row, 'source_id'),
        name: textOf(row, 'name'),
        host: valueOf(row, 'host'),
        path: valueOf(row, 'path'),
        method: valueOf(row, 'http_method'),
        clientId: valueOf(row, 'client_id'),
        isActive: textOf(row, 'active') === '1',
        createdBy: textOf(row, 'created_by'),
        use: { last: toLastUses(row), state: textOf(row, 'use_state') as UseState, owner: textOf(row, 'owner') },
        ...(textOf(row, 'chain') === ''
            ? {}
            : { chain: fromJson<RecordChain | undefined>(textOf(row, 'chain'), undefined) }),
    }
}

/** An edge; one of evidence rests on that evidence. */
export function toStoredEdge(row: TableRecord): Edge {
    return {
        type: textOf(row, 'edge_type') as EdgeType,
        from: textOf(row, 'from_id'),
        to: textOf(row, 'to_id'),
        confidence: textOf(row, 'confidence') as Confidence,
        matchedOn: textOf(row, 'matched_on'),
        matchedValue: textOf(row, 'matched_value'),
        evidence: fromJson<readonly string[]>(textOf(row, 'evidence'), []),
    }
}

/** What an EVIDENCES edge says of its automation. */
export function toSubject(row: TableRecord): Subject {
    return {
        automationId: textOf(row, 'to_id'),
        confidence: textOf(row, 'confidence') as Confidence,
        matchedOn: textOf(row, 'matched_on'),
        versionHash: valueOf(row, 'version_hash'),
    }
}

/** One piece of evidence; its subjects are stored as edges. */
export function toEvidence(row: TableRecord, subjects: readonly Subject[]): Evidence {
    return {
        id: textOf(row, 'evidence_id'),
        source: textOf(row, 'source') as EvidenceSource,
        type: textOf(row, 'evidence_type') as EvidenceType,
        sourceTable: textOf(row, 'source_table'),
        sourceId: textOf(row, 'source_id'),
        displayName: textOf(row, 'display_name'),
        confidence: textOf(row, 'confidence') as Confidence,
        matchedOn: textOf(row, 'matched_on'),
        executedAt: valueOf(row, 'executed_at'),
        transactionId: valueOf(row, 'transaction_id'),
        ...(textOf(row, 'began_kind') === '' ? {} : { began: toBegan(row) }),
        record: mentionOf(valueOf(row, 'record_table'), valueOf(row, 'record_id'), valueOf(row, 'record_number')),
        connectionId: valueOf(row, 'connection_id'),
        actor: valueOf(row, 'actor'),
        subjects,
        proofNotes: textOf(row, 'proof_notes'),
        whyNotHigher: toWhy(row),
        properties: fromJson<Readonly<Record<string, string>>>(textOf(row, 'properties'), {}),
    }
}

/** A run with what it could see of each source. */
export function toRun(row: TableRecord): RunView {
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        kind: textOf(row, 'kind') as RunKind,
        state: textOf(row, 'state') as RunState,
        startedAt: valueOf(row, 'started_at'),
        endedAt: valueOf(row, 'ended_at'),
        rowsRead: countOf(row, 'rows_read'),
        evidenceAdded: countOf(row, 'evidence_added'),
        automationCount: countOf(row, 'automation_count'),
        sources: fromJson<readonly SourceCompleteness[]>(textOf(row, 'sources'), []),
        notes: textOf(row, 'notes'),
    }
}

function toBegan(row: TableRecord): Beginning {
    return { kind: textOf(row, 'began_kind') as BeginningKind, name: textOf(row, 'began_by') }
}

function toWhy(row: TableRecord): WhyNotHigher | null {
    const code = textOf(row, 'why_not_code')
    return code === ''
        ? null
        : { code, missing: textOf(row, 'why_not_missing'), remediation: textOf(row, 'why_not_remediation') }
}

function toSources(list: string): readonly EvidenceSource[] {
    return toWords(list) as EvidenceSource[]
}

function toWords(list: string): readonly string[] {
    return list.split(',').filter((word) => word !== '')
}
