/** The story of the AzureGraphRouter as stored evidence: a rule on incidents calls an include, which asks Microsoft Graph. */
import { INVOCATION } from '../../src/server/evidence/core/invocation.ts'
import type { ChainMaterial } from '../../src/server/evidence/core/chain.ts'
import type { Attribution } from '../../src/server/evidence/core/catalogue.ts'
import type { Connection, Edge, Evidence, RecordMention, Subject } from '../../src/server/evidence/core/model.ts'
import { assignConfidence } from '../../src/server/evidence/core/confidence.ts'
import { DECISIONS, type MatchedOn } from '../../src/server/evidence/core/decisions.ts'
import type { AutomationDetail, RunView } from '../../src/server/evidence/core/views.ts'

export const RULE = `sn-br-${'b'.repeat(32)}`
export const INCLUDE = `sn-si-${'c'.repeat(32)}`
export const REST = `sn-rest-${'d'.repeat(32)}`
export const PROFILE = `sn-oauth-${'e'.repeat(32)}`
export const CLIENT = 'sn-client-11111111-2222-3333-4444-555555555555'
export const INC: RecordMention = { table: 'incident', id: 'f'.repeat(32), number: 'INC0010020' }

const ANALYSIS = {
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
}

/** An automation with everything that a test does not say left plain. */
export function automation(given: Partial<AutomationDetail> & Pick<AutomationDetail, 'id' | 'kind'>): AutomationDetail {
    return {
        table: 'sys_script',
        sysId: given.id.slice(-32),
        name: given.id,
        scope: 'global',
        isActive: true,
        trigger: null,
        analysisState: 'analysed',
        analysisError: '',
        versionHash: 'sha256:1',
        executionState: 'unknown',
        lastObservedExecution: null,
        lastInferredExecution: null,
        inference: null,
        inferredFrom: [],
        lastTriggerSeen: null,
        executionCount30d: null,
        evidenceCount30d: null,
        tiersPossible: ['static_analysis'],
        tiersMet: ['static_analysis'],
        whyNotHigherCode: '',
        whyNotHigher: '',
        analysis: ANALYSIS,
        versions: [],
        ...given,
    }
}

export const rule = automation({
    id: RULE,
    kind: 'business_rule',
    name: 'Auto-route identity tickets via Entra',
    trigger: {
        table: 'incident',
        when: 'after',
        order: 100,
        operations: ['insert'],
        filter: 'categoryINidentity,access_request',
        condition: '',
    },
    analysis: { ...ANALYSIS, includes: [{ name: 'AzureGraphRouter', scope: null, line: 3 }] },
})

export const include = automation({
    id: INCLUDE,
    kind: 'script_include',
    table: 'sys_script_include',
    name: 'AzureGraphRouter',
    executionState: 'proven',
    lastObservedExecution: '2026-02-02 10:32:01',
    executionCount30d: 3,
    evidenceCount30d: 3,
    analysis: {
        ...ANALYSIS,
        restMessages: [{ name: 'Graph - sn-ticket-router', method: 'GetUserByUPN', line: 12 }],
        writes: [
            {
                table: 'incident',
                target: 'record',
                operation: 'update',
                fields: [{ name: 'assignment_group', value: null }],
                isComplete: true,
                line: 30,
            },
        ],
    },
})

/** One row that speaks of automations; each claim is an automation and what it rests on. */
export function row(
    id: string,
    given: Partial<Evidence> & Pick<Evidence, 'source'>,
    claims: readonly (readonly [automationId: string, matchedOn: MatchedOn])[],
): Evidence {
    const subjects = claims.map(
        ([automationId, matchedOn]): Subject => ({
            automationId,
            matchedOn,
            confidence: assignConfidence(DECISIONS, matchedOn),
            versionHash: 'sha256:1',
        }),
    )
    const matchedOn = claims[0][1]
    return {
        id,
        type: 'trigger_record',
        sourceTable: 'syslog_app_scope',
        sourceId: id.slice(-32),
        displayName: id,
        confidence: assignConfidence(DECISIONS, matchedOn),
        matchedOn,
        executedAt: '2026-02-02 10:32:01',
        transactionId: null,
        record: null,
        connectionId: null,
        actor: null,
        subjects,
        proofNotes: DECISIONS[matchedOn].proofNote,
        whyNotHigher: DECISIONS[matchedOn].whyNotHigher,
        properties: {},
        ...given,
    }
}

export const triggerRow = row(
    `evidence-trigger-incident-${'f'.repeat(32)}`,
    {
        source: 'trigger_record_evidence',
        sourceTable: 'incident',
        sourceId: 'f'.repeat(32),
        displayName: 'Trigger Record: incident/INC0010020',
        executedAt: '2026-02-02 10:32:00',
        record: INC,
        actor: 'abel.tuter',
        properties: {
            trigger_table: 'incident',
            trigger_record_number: 'INC0010020',
            trigger_record_id: 'f'.repeat(32),
            created_at: '2026-02-02 10:32:00',
            created_by: 'abel.tuter',
            caller_id: '6'.repeat(32),
            short_description: 'Cannot sign in',
        },
    },
    [[RULE, 'trigger_condition']],
)

/** The line that the include logs: the platform names who began, or who was running. */
export function logRow(names: 'caller' | 'callee'): Evidence {
    const claims: [string, MatchedOn][] =
        names === 'caller'
            ? [
                  [RULE, 'artifact'],
                  [INCLUDE, 'artifact_pair'],
              ]
            : [[INCLUDE, 'artifact']]
    const id = `evidence-syslog-${'1'.repeat(32)}`
    const properties = {
        log_message: '[AzureGraphRouter] START incident=INC0010020',
        trigger_record_number: 'INC0010020',
    }
    return row(id, { source: 'application_log_evidence', record: INC, properties }, claims)
}

/** The call of Microsoft Graph, half a second later. */
/** `restsOn`: what was decided of the call of the script that the row names; a rule has no connection of its own. */
export function callRow(names: 'caller' | 'callee', restsOn = names === 'callee' ? 'outbound_source' : ''): Evidence {
    return row(
        `evidence-outbound-${'2'.repeat(32)}`,
        {
            source: 'outbound_http_log',
            type: 'api_call',
            sourceTable: 'sys_outbound_http_log',
            executedAt: '2026-02-02 10:32:02',
            transactionId: '3'.repeat(32),
            connectionId: REST,
            properties: { [INVOCATION]: restsOn },
        },
        [[names === 'caller' ? RULE : INCLUDE, 'outbound_source']],
    )
}

export const signInRow = row(
    'evidence-signin-66ea54eb',
    {
        source: 'sign_in_evidence',
        type: 'sign_in',
        sourceTable: 'signIns',
        sourceId: '66ea54eb',
        executedAt: '2026-02-02 10:32:02',
        connectionId: CLIENT,
    },
    [[INCLUDE, 'sign_in_client']],
)

function edge(type: Edge['type'], from: string, to: string, matchedOn: string, matchedValue: string): Edge {
    return { type, from, to, confidence: 'STRUCTURAL', matchedOn, matchedValue, evidence: [] }
}

export const edges: readonly Edge[] = [
    edge('CALLS', RULE, INCLUDE, 'script_text', 'line 3'),
    edge('INVOKES', INCLUDE, REST, 'script_text', 'line 12'),
    edge('USES', REST, PROFILE, 'configuration', 'sn-ticket-router-profile'),
    edge('AUTHENTICATES_AS', PROFILE, CLIENT, 'configuration', '11111111-2222-3333-4444-555555555555'),
]

function connection(given: Partial<Connection> & Pick<Connection, 'id' | 'type' | 'name' | 'subtype'>): Connection {
    return { table: '', sysId: '', host: null, path: null, method: null, clientId: null, isActive: true, ...given }
}

export const connections: readonly Connection[] = [
    connection({
        id: REST,
        type: 'connection',
        subtype: 'rest_message',
        name: 'Graph - sn-ticket-router',
        table: 'sys_rest_message',
        sysId: 'd'.repeat(32),
        host: 'graph.microsoft.com',
        path: '/v1.0/users',
        method: 'get',
    }),
    connection({
        id: PROFILE,
        type: 'credential',
        subtype: 'oauth_profile',
        name: 'sn-ticket-router-profile',
        table: 'oauth_entity_profile',
        sysId: 'e'.repeat(32),
        clientId: '11111111-2222-3333-4444-555555555555',
    }),
    connection({
        id: CLIENT,
        type: 'identity',
        subtype: 'oauth_app',
        name: 'sn-ticket-router',
        table: 'oauth_entity',
        sysId: '9'.repeat(32),
        clientId: '11111111-2222-3333-4444-555555555555',
    }),
]

export const run: RunView = {
    sysId: '7'.repeat(32),
    number: 'KTR0001000',
    kind: 'scheduled',
    state: 'complete',
    startedAt: '2026-02-02 10:45:00',
    endedAt: '2026-02-02 10:45:09',
    rowsRead: 1204,
    evidenceAdded: 4,
    automationCount: 2,
    sources: [
        {
            source: 'application_log_evidence',
            sourceTable: 'syslog_app_scope',
            status: 'available',
            confidence: 'DETERMINISTIC',
            recordCount: 1000,
            rowsMatched: 1,
            windowFrom: '2026-02-01 10:40:00',
            windowTo: '2026-02-02 10:40:00',
            oldestRow: '2026-01-26 00:00:00',
            gaps: [],
            covered: [],
            settings: { 'global.logging.destination': 'db' },
            notes: 'Names the script record that logged. Does not say what the script did.',
        },
        {
            source: 'syslog_evidence',
            sourceTable: 'syslog',
            status: 'unavailable_insufficient_permissions',
            confidence: 'DETERMINISTIC',
            recordCount: null,
            rowsMatched: null,
            windowFrom: null,
            windowTo: null,
            oldestRow: null,
            gaps: [],
            covered: [],
            settings: {},
            notes: 'Allow the Restricted Caller Access record of this application on syslog.',
        },
        {
            source: 'outbound_http_log',
            sourceTable: 'sys_outbound_http_log',
            status: 'partial',
            confidence: 'DETERMINISTIC',
            recordCount: 204,
            rowsMatched: 1,
            windowFrom: '2026-02-01 10:40:00',
            windowTo: '2026-02-02 10:40:00',
            oldestRow: '2026-02-01 22:00:00',
            gaps: [
                {
                    kind: 'rotated',
                    from: '2026-02-01 10:40:00',
                    to: '2026-02-01 22:00:00',
                    note: 'Rows of this time were gone before they were read',
                },
            ],
            covered: [],
            settings: { 'glide.outbound_http.db.log': 'true' },
            notes: '',
        },
    ],
    notes: '',
}

/** Everything that the chain of the rule is made of, on an instance that stores caller or callee, measured or not. */
export function storyOf(
    stores: 'caller' | 'callee',
    measured: Attribution,
    more: Partial<ChainMaterial> = {},
): ChainMaterial {
    return {
        entry: rule,
        automations: [rule, include],
        connections,
        edges,
        rows: [triggerRow, logRow(stores), callRow(stores), signInRow],
        looked: { sources: run.sources, ledgers: {}, asked: null },
        attribution: { log: measured, outbound: measured, measuredAt: null },
        record: null,
        windowSeconds: 30,
        ...more,
    }
}
