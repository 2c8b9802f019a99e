/** Automations, rows and contexts for tests of execution evidence: whole values of which a test names what matters. */

import { buildAutomationIndex, type AutomationIndex } from '../../src/server/evidence/core/automation-index.ts'
import type { RecordSources } from '../../src/server/evidence/app/own-rows.ts'
import type { CoverageState, EvidenceSource } from '../../src/server/evidence/core/catalogue.ts'
import type { ExecutionFacts } from '../../src/server/evidence/core/findings.ts'
import type { Automation, Connection, Edge, LogWriter } from '../../src/server/evidence/core/model.ts'
import { parseNumberPrefixes } from '../../src/server/evidence/core/record-mentions.ts'
import { DECISIONS } from '../../src/server/evidence/core/decisions.ts'
import type { LogRow } from '../../src/server/evidence/core/rows.ts'
import type { OutboundRow } from '../../src/server/evidence/sources/outbound-http-log.ts'
import type { AuditRow } from '../../src/server/evidence/sources/sys-audit.ts'
import type { TransformContext } from '../../src/server/evidence/core/transform/context.ts'
import type { IndexInput } from '../../src/server/evidence/core/log-writer.ts'
import type { LogStatement, ScriptAnalysis } from '../../src/server/script-analysis/core/analysis.ts'

export const LONG_AGO = '2026-01-01 00:00:00'
export const NOON = '2026-04-20 12:00:00'
export const PREFIXES = parseNumberPrefixes('INC=incident,CHG=change_request')

const PREFIX_OF = {
    business_rule: ['sys_script', 'sn-br-'],
    script_include: ['sys_script_include', 'sn-si-'],
    scheduled_script: ['sysauto_script', 'sn-job-'],
    flow: ['sys_hub_flow', 'sn-flow-'],
} as const

export function analysis(more: Partial<ScriptAnalysis> = {}): ScriptAnalysis {
    return {
        restMessages: [],
        endpoints: [],
        soapMessages: [],
        includes: [],
        defines: [],
        reads: [],
        writes: [],
        logs: [],
        traces: [],
        credentials: [],
        events: [],
        suppressesRules: false,
        dynamic: [],
        ...more,
    }
}

/** Log statements: literal parts, and null for each hole, in which the script writes the number of its record. A lone hole holds anything. */
export function logs(...statements: (readonly (string | null)[])[]): Partial<ScriptAnalysis> {
    return { logs: statements.map((parts, at) => toStatement(parts, at + 1)) }
}

/** One of them. */
export function toStatement(parts: readonly (string | null)[], line = 1): LogStatement {
    const holes = parts.filter((part) => part === null).map(() => 'number:argument' as const)
    const isOpen = parts.every((part) => part === null || part === '')
    return { level: 'info', parts, ...(isOpen || holes.length === 0 ? {} : { holes }), line }
}

export function include(
    name: string,
    scope: string | null = null,
): { readonly name: string; readonly scope: string | null; readonly line: number } {
    return { name, scope, line: 1 }
}

/** An analysed automation, current since long ago, unless `more` says otherwise. */
export function automation(
    kind: Automation['kind'],
    name: string,
    text: Partial<ScriptAnalysis> = {},
    more: Partial<Automation> = {},
): Automation {
    const [table, prefix] = PREFIX_OF[kind]
    const whole = analysis(text)
    return {
        id: `${prefix}${name}`,
        kind,
        table,
        sysId: name,
        name,
        scope: 'global',
        isActive: true,
        trigger: null,
        state: 'analysed',
        analysis: whole,
        literals: [],
        versions: [{ hash: `hash-${name}`, from: LONG_AGO, analysis: whole }],
        ...more,
    }
}

export function trigger(table: string, more: Partial<NonNullable<Automation['trigger']>> = {}): Automation['trigger'] {
    return {
        table,
        when: 'after',
        order: 100,
        operations: ['insert', 'update'],
        filter: '',
        condition: '',
        ...more,
    }
}

export function index(automations: readonly Automation[], more: Partial<IndexInput> = {}): AutomationIndex {
    return buildAutomationIndex({
        automations,
        logWriters: [],
        connections: [],
        connectionEdges: [],
        addresses: [],
        parents: { task: '', incident: 'task', change_request: 'task', cmdb_ci: '' },
        ...more,
    })
}

export function context(of: AutomationIndex, more: Partial<TransformContext> = {}): TransformContext {
    return {
        index: of,
        decisions: DECISIONS,
        settings: {
            windowSeconds: 30,
            numberPrefixes: PREFIXES,
            keepMessages: true,
            maxMessage: 1000,
            keepEmails: true,
        },
        attribution: { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null },
        logWriters: [],
        records: {},
        sha256: (text) => `sha-${text.length}`,
        ...more,
    }
}

export function logRow(message: string, more: Partial<LogRow> = {}): LogRow {
    return {
        sysId: 'row',
        createdAt: NOON,
        message,
        source: '*** Script',
        level: '0',
        createdBy: 'system',
        artifactTable: '',
        artifactId: '',
        ...more,
    }
}

export function auditRow(field: string, newValue: string, more: Partial<AuditRow> = {}): AuditRow {
    return {
        sysId: 'row',
        createdAt: NOON,
        table: 'incident',
        documentKey: 'inc1',
        field,
        oldValue: '',
        newValue,
        user: 'system',
        checkpoint: 'c1',
        updateCount: '1',
        setBy: '',
        transactionId: '',
        ...more,
    }
}

export function outboundRow(more: Partial<OutboundRow> = {}): OutboundRow {
    return {
        sysId: 'row',
        createdAt: NOON,
        sourceTable: '',
        sourceRecord: '',
        transactionId: '',
        transactionName: '',
        session: '',
        appScope: 'global',
        method: 'get',
        hostname: 'graph.example.com',
        path: '/v1.0/users/beth',
        url: '',
        status: '200',
        user: 'system',
        logLevel: 'basic',
        ...more,
    }
}

export function logWriter(automationId: string, more: Partial<LogWriter> = {}): LogWriter {
    return {
        evidenceId: `evidence-of-${automationId}`,
        source: 'syslog_evidence',
        automationId,
        confidence: 'DETERMINISTIC',
        executedAt: NOON,
        transactionId: null,
        record: null,
        ...more,
    }
}

/** A REST message with its profile and client, and the address of one of its functions. */
export function graphMessage(): Pick<IndexInput, 'connections' | 'connectionEdges' | 'addresses'> {
    const node = (id: string, type: Connection['type'], clientId: string | null): Connection => ({
        id,
        type,
        subtype: '',
        table: '',
        sysId: id,
        name: id,
        host: null,
        path: null,
        method: null,
        clientId,
        isActive: true,
    })
    const edge = (type: Edge['type'], from: string, to: string): Edge => ({
        type,
        from,
        to,
        confidence: 'STRUCTURAL',
        matchedOn: 'configuration',
        matchedValue: '',
        evidence: [],
    })
    return {
        connections: [
            node('sn-rest-graph', 'connection', null),
            node('sn-oauth-graph', 'credential', 'client-1'),
            node('sn-client-client-1', 'identity', 'client-1'),
        ],
        connectionEdges: [
            edge('USES', 'sn-rest-graph', 'sn-oauth-graph'),
            edge('AUTHENTICATES_AS', 'sn-oauth-graph', 'sn-client-client-1'),
        ],
        addresses: [
            {
                connectionId: 'sn-rest-graph',
                message: 'Graph',
                fn: 'GetUser',
                scope: 'global',
                host: 'graph.example.com',
                path: '/v1.0/users/${upn}',
                method: 'GET',
            },
        ],
    }
}

/** The use of a function of that REST message. */
export const USES_GRAPH: Partial<ScriptAnalysis> = {
    restMessages: [{ name: 'Graph', method: 'GetUser', line: 7 }],
}

/** The time of sources that were read in full from these times until `to`. */
export function readFrom(
    since: Partial<Record<EvidenceSource, string>>,
    to: string,
    state: CoverageState = 'read',
): ExecutionFacts['ledgers'] {
    return Object.fromEntries(
        Object.entries(since).map(([source, from]) => [
            source,
            [{ from, to, state, reason: '', firstRun: 'RUN1', lastRun: 'RUN1' }],
        ]),
    )
}

/** A record about which nothing is found that is not stored. */
export const NOTHING_OWN: RecordSources = {
    now: NOON,
    settings: { windowSeconds: 30, numberPrefixes: PREFIXES, keepMessages: true, maxMessage: 1000, keepEmails: false },
    triggers: { ask: () => [] },
    changes: null,
    rulesOn: () => [],
    sha256: String,
}
