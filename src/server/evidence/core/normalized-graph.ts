/** Writes one page of the evidence graph: nodes, edges and what could not be seen. Its schema is docs/schema/evidence-graph.schema.json. */

import { NO_USES } from './connection-use.ts'
import { toBasis } from './basis.ts'
import { SOURCE_NAMES, SOURCES } from '../sources/index.ts'
import type { EvidenceSource } from './catalogue.ts'
import type { SourceCompleteness } from './completeness.ts'
import { toIso, withIsoInstants, type Instant } from '../../shared/time.ts'
import type { Connection, Edge, Evidence } from './model.ts'
import { isTriggeredAlone, toIdentitySubtype } from './workload.ts'
import type { RecordChain, RecordEntry } from './record-chain.ts'
import { toRecordId } from './triggering.ts'
import type { AutomationView, RunView } from './views.ts'

export const SCHEMA_VERSION = '1.0'

/** What one page holds. */
export interface GraphPage {
    readonly automations: readonly AutomationView[]
    /** Those of the page's includes that an automation calls which starts by itself. */
    readonly calledAutonomously: readonly string[]
    readonly connections: readonly Connection[]
    readonly evidence: readonly Evidence[]
    readonly edges: readonly Edge[]
    /** The newest run that ended; null before the first. */
    readonly run: RunView | null
    readonly since: Instant | null
    /** The newest change that the whole read includes: where the next read goes on. */
    readonly asOf: Instant | null
    readonly nextCursor: string | null
}

type Properties = Readonly<Record<string, unknown>>

interface Node {
    readonly nodeId: string
    readonly nodeType: string
    readonly sourceSystem: 'servicenow'
    readonly sourceId: string
    readonly displayName: string
    readonly evidenceConfidence?: string
    readonly identitySubtype?: string
    readonly properties: Properties
}

/**
 * The page as plain data. The same state makes the same page: items are in the order of their identities, and no clock is asked,
 * so `generated_at` is the end of the run whose results it shows.
 */
export function toNormalizedGraph(page: GraphPage): object {
    const nodes = [
        ...page.automations.map((one) => toWorkload(one, page.calledAutonomously)),
        ...page.connections.map(toConnectionNode),
        ...page.evidence.map(toEvidenceNode),
    ]
    return {
        schema_version: SCHEMA_VERSION,
        source_system: 'servicenow',
        // A consumer that takes this for everything would read what is missing as deleted.
        scan_scope: 'incremental',
        generated_at: page.run === null ? null : toIso(page.run.endedAt),
        since: toIso(page.since),
        next_since: toIso(page.asOf),
        next_cursor: page.nextCursor,
        nodes: nodes.sort(byNodeId),
        edges: page.edges.map(toEdge).sort(byEnds),
        evidence_completeness: toCompleteness(page.run),
    }
}

/** One automation: what it is, what triggers it, and what is known of its runs. */
function toWorkload(automation: AutomationView, calledAutonomously: readonly string[]): Node {
    const { trigger } = automation
    const isAutonomous = isTriggeredAlone(automation) || calledAutonomously.indexOf(automation.id) >= 0
    const identitySubtype = toIdentitySubtype(automation.kind)
    return {
        nodeId: automation.id,
        nodeType: 'workload',
        sourceSystem: 'servicenow',
        sourceId: automation.sysId,
        displayName: automation.name,
        identitySubtype,
        properties: {
            identitySubtype,
            execution_mode: isAutonomous ? 'autonomous' : 'unknown',
            status: automation.isActive ? 'enabled' : 'disabled',
            last_observed_execution_timestamp: toIso(automation.lastObservedExecution),
            last_inferred_execution_timestamp: toIso(automation.lastInferredExecution),
            inference: automation.inference,
            inferred_from: automation.inferredFrom,
            last_trigger_seen_timestamp: toIso(automation.lastTriggerSeen),
            execution_count_30d: automation.executionCount30d,
            evidence_count_30d: automation.evidenceCount30d,
            execution_state: automation.executionState,
            source_table: automation.table,
            scope: automation.scope,
            script_version: automation.versionHash || null,
            analysis_state: automation.analysisState,
            trigger_table: trigger === null ? null : trigger.table,
            trigger_when: trigger === null ? null : trigger.when,
            trigger_order: trigger === null ? null : trigger.order,
            trigger_operations: trigger === null ? [] : [...trigger.operations].sort(),
            trigger_filter: trigger === null ? null : trigger.filter,
            trigger_condition: trigger === null ? null : trigger.condition,
            evidence_tiers_possible: [...automation.tiersPossible].sort(),
            evidence_tiers_met: [...automation.tiersMet].sort(),
            why_not_higher: whyNot(automation.whyNotHigherCode, automation.whyNotHigher),
        },
    }
}

/** A connection, a credential, an identity, a record or the chain of one, distinguished by its node type. */
function toConnectionNode(connection: Connection): Node {
    if (connection.type === 'execution_chain') return toChainNode(connection)
    const { clientId, host, method, path, subtype, type } = connection
    const common = {
        source_table: connection.table,
        ...(type === 'resource' ? {} : { status: connection.isActive ? 'enabled' : 'disabled' }),
    }
    const named = {
        connection: { connection_subtype: subtype, endpoint_host: host, endpoint_path: path, http_method: method },
        credential: { credential_subtype: subtype, client_id: clientId },
        identity: { identitySubtype: subtype, client_id: clientId },
        resource: {
            resource_subtype: subtype,
            record_number: connection.name === connection.sysId ? null : connection.name,
        },
    }
    return {
        nodeId: connection.id,
        nodeType: type,
        sourceSystem: 'servicenow',
        sourceId: connection.sysId,
        displayName: type === 'resource' ? `${connection.table}/${connection.name}` : connection.name,
        ...(type === 'identity' ? { identitySubtype: subtype } : {}),
        properties: { ...common, ...named[type], ...(type === 'resource' ? {} : toUse(connection)) },
    }
}

function toUse({ createdBy, use }: Connection): Properties {
    const { last, owner, state } = use || { last: NO_USES, owner: '', state: 'not_known' }
    return {
        last_observed_use_timestamp: toIso(last.observed),
        last_inferred_use_timestamp: toIso(last.inferred),
        last_possible_use_timestamp: toIso(last.possible),
        use_state: state || 'not_known',
        owner: owner || null,
        record_created_by: createdBy || null,
    }
}

/** What is known to have run for one record, in the order in which it ran; as the route of automations has it, from what runs kept. */
function toChainNode({ chain, id, name, sysId, table, type }: Connection): Node {
    return {
        nodeId: id,
        nodeType: type,
        sourceSystem: 'servicenow',
        sourceId: sysId,
        displayName: `Execution chain: ${table}/${name}`,
        properties: {
            source_table: table,
            record_number: name === sysId ? null : name,
            record_node: toRecordId(table, sysId),
            ...(chain === undefined ? {} : toChainProperties(chain)),
        },
    }
}

function toChainProperties(chain: RecordChain): Properties {
    return {
        ...toEntryProperties(chain),
        hops: chain.hops.map((hop) => ({
            kind: hop.kind,
            node: hop.node,
            name: hop.name,
            source_table: hop.record === null ? null : hop.record.table,
            source_id: hop.record === null ? null : hop.record.sysId,
            edge_type: hop.edgeType,
            confidence: hop.confidence,
            matched_on: hop.matchedOn,
            matched_value: hop.matchedValue,
            ...toBasis(hop.matchedOn),
            evidence: hop.evidence,
            why_not_higher: hop.whyNotHigher,
        })),
        other_chains: chain.others.map(toEntryProperties),
        other_chains_left_out: chain.othersLeftOut,
    }
}

function toEntryProperties({ confidence, entry, reaches, weakestHop }: RecordEntry): Properties {
    return { entry, reaches, confidence, weakest_hop: weakestHop }
}

/** A piece of evidence in the shape that consumers know, with what it rests on beside it. */
function toEvidenceNode(evidence: Evidence): Node {
    const { record, whyNotHigher } = evidence
    return {
        nodeId: evidence.id,
        nodeType: 'execution_evidence',
        sourceSystem: 'servicenow',
        sourceId: evidence.sourceId,
        displayName: evidence.displayName,
        evidenceConfidence: evidence.confidence,
        properties: {
            source_table: evidence.sourceTable,
            ...(evidence.executedAt === null ? {} : { executed_at: toIso(evidence.executedAt) }),
            ...withIsoInstants(evidence.properties),
            evidence_type: evidence.properties.evidence_type || evidence.type,
            confidence: evidence.confidence,
            proof_notes: evidence.proofNotes,
            evidence_source: evidence.source,
            ...knownAs('source_known_as', evidence.source),
            matched_on: evidence.matchedOn,
            ...toBasis(evidence.matchedOn),
            transaction_id: evidence.transactionId,
            began_kind: evidence.began === undefined ? null : evidence.began.kind,
            began_by: evidence.began === undefined ? null : evidence.began.name,
            record_table: record === null ? null : record.table,
            record_id: record === null ? null : record.id,
            record_number: record === null ? null : record.number,
            connection_id: evidence.connectionId,
            actor: evidence.actor,
            why_not_higher: whyNotHigher,
        },
    }
}

function toEdge(edge: Edge): {
    readonly edgeType: string
    readonly sourceNodeId: string
    readonly targetNodeId: string
    readonly properties: Properties
} {
    return {
        edgeType: edge.type,
        sourceNodeId: edge.from,
        targetNodeId: edge.to,
        properties: {
            confidence: edge.confidence,
            matched_on: edge.matchedOn,
            matched_value: edge.matchedValue,
            ...toBasis(edge.matchedOn),
            evidence: edge.evidence,
        },
    }
}

/** One entry for every source, read or not: what is missing here would pass for a source without rows. */
export function toCompleteness(run: RunView | null): object {
    const sources: Record<string, object> = {}
    const tables: string[] = []
    for (const source of SOURCE_NAMES) {
        const read = run === null ? undefined : run.sources.find((one) => one.source === source)
        sources[source] = { ...(read === undefined ? NEVER_READ : toSource(read)), ...knownAs('knownAs', source) }
        if (read === undefined) continue
        for (const table of read.sourceTable.split('|')) if (table && tables.indexOf(table) < 0) tables.push(table)
    }
    return { run: run === null ? null : run.number, source_tables: tables.sort(), sources }
}

const NEVER_READ = {
    sourceTable: '',
    status: 'unavailable_not_enabled',
    confidence: null,
    recordCount: null,
    notes: 'No run has looked at this source yet',
    rowsMatched: null,
    windowFrom: null,
    windowTo: null,
    oldestRow: null,
    gaps: [],
    settings: {},
}

function toSource(read: SourceCompleteness): object {
    return {
        sourceTable: read.sourceTable,
        status: read.status,
        confidence: read.confidence,
        recordCount: read.recordCount,
        notes: read.notes,
        rowsMatched: read.rowsMatched,
        windowFrom: toIso(read.windowFrom),
        windowTo: toIso(read.windowTo),
        oldestRow: toIso(read.oldestRow),
        gaps: read.gaps.map(({ from, kind, note, to }) => ({ kind, from: toIso(from), to: toIso(to), note })),
        settings: read.settings,
    }
}

/** The name by which consumers know the table of a source; nothing where that is its real one. */
function knownAs(key: string, source: EvidenceSource): Properties {
    const name = SOURCES[source].knownAs
    return name === undefined ? {} : { [key]: name }
}

function whyNot(code: string, text: string): object | null {
    return code === '' && text === '' ? null : { code, text }
}

function byNodeId(one: Node, other: Node): number {
    return one.nodeId < other.nodeId ? -1 : one.nodeId > other.nodeId ? 1 : 0
}

function byEnds(one: ReturnType<typeof toEdge>, other: ReturnType<typeof toEdge>): number {
    const key = `${one.edgeType}|${one.sourceNodeId}|${one.targetNodeId}`
    const otherKey = `${other.edgeType}|${other.sourceNodeId}|${other.targetNodeId}`
    return key < otherKey ? -1 : key > otherKey ? 1 : 0
}
