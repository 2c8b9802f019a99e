/** What each source's rows become: subjects, grades, seed's names and ids, and the run-time proofs of calls. */

import type { Evidence } from '../../../../src/server/evidence/core/model.ts'
import { transformApplicationLog } from '../../../../src/server/evidence/sources/application-log.ts'
import { transformAudit } from '../../../../src/server/evidence/core/transform/audit.ts'
import { transformCallChains } from '../../../../src/server/evidence/core/transform/call-chain.ts'
import { transformCounters } from '../../../../src/server/evidence/sources/script-pattern.ts'
import { transformDeletions } from '../../../../src/server/evidence/sources/delete-recovery.ts'
import { toEvidencesEdges } from '../../../../src/server/evidence/core/transform/evidence-node.ts'
import { transformFlows } from '../../../../src/server/evidence/sources/flow-context.ts'
import {
    concerningRows,
    documentMentions,
    mentionsOf,
} from '../../../../src/server/evidence/core/transform/mentions.ts'
import { transformOutbound } from '../../../../src/server/evidence/core/transform/outbound.ts'
import { transformSignIns } from '../../../../src/server/evidence/core/transform/sign-in.ts'
import { transformSyslog } from '../../../../src/server/evidence/sources/syslog.ts'
import { transformTrace } from '../../../../src/server/evidence/core/transform/trace.ts'
import { transformTraced } from '../../../../src/server/evidence/sources/traced-metadata.ts'
import { transformTriggers } from '../../../../src/server/evidence/core/transform/trigger.ts'
import { toTriggerGroups } from '../../../../src/server/evidence/core/trigger-groups.ts'
import {
    auditRow,
    automation,
    context,
    graphMessage,
    include,
    index,
    logRow,
    logs,
    NOON,
    outboundRow,
    PREFIXES,
    trigger,
    USES_GRAPH,
    logWriter,
} from '../../../support/evidence-samples.ts'

const ROUTER = automation('script_include', 'Router', {
    ...logs(['[Router] START incident=', null]),
    ...USES_GRAPH,
    traces: [{ name: 'Router', line: 3 }],
})
const RULE = automation(
    'business_rule',
    'Route tickets',
    { includes: [include('Router')] },
    { trigger: trigger('incident') },
)
const FLOW = automation('flow', 'Onboard', {}, { state: 'none', analysis: null, versions: [] })
const BOTH = index([ROUTER, RULE, FLOW], graphMessage())

const claims = (evidence: readonly Evidence[]) =>
    evidence.flatMap((one) =>
        one.subjects.map(({ automationId, matchedOn }) => `${one.id} ${automationId} ${matchedOn}`),
    )
const tuples = (edges: readonly { type: string; from: string; to: string; confidence: string }[]) =>
    edges.map(({ type, from, to, confidence }) => `${type} ${from} ${to} ${confidence}`)

it('a log line becomes the node that the seed describes', () => {
    const records = { INC0010020: { table: 'incident', id: 'abc', number: 'INC0010020' } }
    const { evidence } = transformSyslog([logRow('[Router] START incident=INC0010020')], context(BOTH, { records }))
    expect(evidence).toEqual([
        expect.objectContaining({
            id: 'evidence-syslog-row',
            type: 'trigger_record',
            displayName: 'Syslog: Router executed for INC0010020',
            confidence: 'DETERMINISTIC',
            record: { table: 'incident', id: 'abc', number: 'INC0010020' },
            subjects: [
                {
                    automationId: 'sn-si-Router',
                    confidence: 'DETERMINISTIC',
                    matchedOn: 'own_statement',
                    versionHash: 'hash-Router',
                },
            ],
            whyNotHigher: null,
            properties: expect.objectContaining({
                evidence_type: 'trigger_record',
                source_table: 'syslog',
                executed_at: NOON,
                trigger_record_number: 'INC0010020',
                log_message: '[Router] START incident=INC0010020',
            }),
        }),
    ])
    expect(tuples(toEvidencesEdges(evidence))).toEqual(['EVIDENCES evidence-syslog-row sn-si-Router DETERMINISTIC'])
})

it('the setting leaves a message out, and its secrets are always left out', () => {
    const row = logRow('[Router] START incident=INC0010020 password=hunter2')
    const quiet = context(BOTH)
    const kept = transformSyslog([row], quiet).evidence[0].properties
    expect(kept.log_message).toBe('[Router] START incident=INC0010020 password=[redacted]')
    const silent = { ...quiet, settings: { ...quiet.settings, keepMessages: false } }
    expect(transformSyslog([row], silent).evidence[0].properties).not.toHaveProperty('log_message')
})

test.each<[string, object, readonly string[]]>([
    ['the include', { artifactTable: 'sys_script_include', artifactId: 'Router' }, ['sn-si-Router artifact']],
    [
        'the rule that calls the include whose statement it is',
        { artifactTable: 'sys_script', artifactId: 'Route tickets' },
        ['sn-br-Route tickets artifact', 'sn-si-Router artifact_pair'],
    ],
    [
        'a script of another kind',
        { artifactTable: 'sys_ui_action', artifactId: 'x' },
        ['sn-si-Router shared_statement'],
    ],
    ['no script, from another source', { source: 'x_acme' }, ['sn-si-Router foreign_source']],
])('an application log row that names %s', (_name, more, expected) => {
    const { evidence } = transformApplicationLog([logRow('[Router] START incident=INC0010020', more)], context(BOTH))
    expect(claims(evidence)).toEqual(expected.map((one) => `evidence-syslog-row ${one}`))
})

it('an artifact that was measured to be neither caller nor callee says nothing', () => {
    const row = logRow('hello', { artifactTable: 'sys_script_include', artifactId: 'Router' })
    const measured = { log: 'neither', outbound: 'neither', measuredAt: NOON } as const
    expect(transformApplicationLog([row], context(BOTH)).evidence).toHaveLength(1)
    expect(transformApplicationLog([row], context(BOTH, { attribution: measured })).evidence).toEqual([])
})

it('only rows that concern an automation are asked for their records', () => {
    const rows = [logRow('[Router] START incident=INC0010020'), logRow('unrelated INC0010021')]
    expect(mentionsOf(concerningRows(rows, BOTH), PREFIXES)).toEqual([
        { table: 'incident', id: null, number: 'INC0010020' },
    ])
    expect(documentMentions([auditRow('state', '1')])).toEqual([{ table: 'incident', id: 'inc1', number: null }])
})

const traceRow = (more: object = {}) => ({
    sysId: 'row',
    createdAt: NOON,
    name: 'Router',
    step: 'start',
    table: 'incident',
    recordId: 'abc',
    number: 'INC0010020',
    correlationId: '0a1b2c3d-0000-4000-8000-000000000000',
    createdBy: 'system',
    ...more,
})

it('a trace step proves the one script that registers its name', () => {
    const { evidence } = transformTrace([traceRow()], context(BOTH))
    expect(claims(evidence)).toEqual(['evidence-trace-row sn-si-Router trace'])
    const copy = automation('business_rule', 'Copy', { traces: [{ name: 'Router', line: 1 }] }, { isActive: false })
    expect(claims(transformTrace([traceRow()], context(index([ROUTER, copy]))).evidence)).toEqual([
        'evidence-trace-row sn-br-Copy trace_shared',
        'evidence-trace-row sn-si-Router trace_shared',
    ])
    const any = automation('business_rule', 'Any', { traces: [{ name: null, line: 1 }] })
    expect(claims(transformTrace([traceRow()], context(index([ROUTER, any]))).evidence)).toEqual([
        'evidence-trace-row sn-si-Router trace_shared',
    ])
    expect(transformTrace([traceRow({ name: 'Nobody' })], context(BOTH)).evidence).toEqual([])
})

it('a protected script competing scripts for traces only if it changed since the trace include is there', () => {
    const version = (from: string) => ({ hash: 'sha256:1', from, analysis: null })
    const traces = (from: string, more: object = {}) => {
        const include = { scope: 'x_kt_gov', versions: [version('2026-01-01 00:00:00')], ...more }
        const sealed = automation(
            'script_include',
            'Sealed',
            {},
            { state: 'unreadable', analysis: null, versions: [version(from)] },
        )
        const all = [ROUTER, sealed, automation('script_include', 'KeeptrustsTrace', {}, include)]
        return claims(transformTrace([traceRow()], context(index(all))).evidence)
    }
    expect(traces('2025-12-31 23:59:59')).toEqual(['evidence-trace-row sn-si-Router trace'])
    expect(traces('2026-01-01 00:00:00')).toEqual(['evidence-trace-row sn-si-Router trace_shared'])
    expect(traces('2025-12-31 23:59:59', { scope: 'x_other' })).toEqual([
        'evidence-trace-row sn-si-Router trace_shared',
    ])
})

it.each([
    [10, 10],
    [11, 0],
])('a line that %i scripts can have written is evidence of %i of them', (scripts, subjects) => {
    const copies = Array.from({ length: scripts }, (_, at) =>
        automation('script_include', `Copy${at}`, logs(['[Router] START incident=', null])),
    )
    const { evidence } = transformSyslog([logRow('[Router] START incident=INC0010020')], context(index(copies)))
    expect(claims(evidence)).toHaveLength(subjects)
})

it('any number of rules are triggered by one record', () => {
    const rules = Array.from({ length: 12 }, (_, at) =>
        automation('business_rule', `Rule${at}`, {}, { trigger: trigger('incident') }),
    )
    const row = {
        sysId: 'inc1',
        createdAt: NOON,
        updatedAt: NOON,
        table: 'incident',
        number: 'INC0010020',
        createdBy: 'abel',
        callerId: '',
        shortDescription: '',
        operation: 'insert' as const,
    }
    const { groups } = toTriggerGroups(rules)
    const answers = groups.map((group) => ({ group, rows: [row] }))
    expect(claims(transformTriggers(answers, context(index(rules))).evidence)).toHaveLength(12)
})

const writes = (field: string, value: string | null, isComplete = true) => ({
    writes: [
        {
            table: 'incident',
            target: 'record' as const,
            operation: 'update' as const,
            fields: [{ name: field, value }],
            isComplete,
            line: 1,
        },
    ],
})
const WRITER = automation('business_rule', 'W', writes('state', '2'), { trigger: trigger('incident') })

test.each<[string, Parameters<typeof index>[0], object, readonly string[]]>([
    ['one writer only', [WRITER], {}, ['sn-br-W audit_only_writer']],
    ['another value', [WRITER], { newValue: '3' }, []],
    ['another field', [WRITER], { field: 'urgency' }, []],
    ['another table', [WRITER], { table: 'cmdb_ci' }, []],
    [
        'two writers',
        [WRITER, automation('script_include', 'V', writes('state', null))],
        {},
        ['sn-br-W audit_several_writers', 'sn-si-V audit_several_writers'],
    ],
    [
        'an inactive competing script',
        [WRITER, automation('script_include', 'V', writes('state', null), { isActive: false })],
        {},
        ['sn-br-W audit_only_writer'],
    ],
    [
        'a competing script that writes columns it does not name',
        [WRITER, automation('script_include', 'V', writes('x', null, false))],
        {},
        ['sn-br-W audit_several_writers'],
    ],
    [
        'a competing script that cannot be read',
        [WRITER, automation('script_include', 'V', {}, { state: 'unreadable', analysis: null, versions: [] })],
        {},
        ['sn-br-W audit_several_writers'],
    ],
    ['proven in the same transaction', [WRITER], { transactionId: 't1' }, ['sn-br-W audit_same_transaction']],
    ['proven in another transaction', [WRITER], { transactionId: 't2' }, ['sn-br-W audit_only_writer']],
    ['the column names the rule', [WRITER], { setBy: 'W', field: 'urgency' }, ['sn-br-W set_by']],
    ['the column names the user, who is called so too', [WRITER], { setBy: 'W', user: 'W', field: 'urgency' }, []],
    ['an include is called so too', [WRITER, automation('script_include', 'W')], { setBy: 'W', field: 'urgency' }, []],
])('an audited change, %s', (_name, automations, more, expected) => {
    const logWriters = [logWriter('sn-br-W', { transactionId: 't1' })]
    const { evidence } = transformAudit([auditRow('state', '2', more)], context(index(automations), { logWriters }))
    expect(claims(evidence)).toEqual(expected.map((one) => `evidence-br-audit-row ${one}`))
})

const byInclude = { sourceTable: 'sys_script_include', sourceRecord: 'Router' }
const byRule = { sourceTable: 'sys_script', sourceRecord: 'Route tickets' }

test.each<[string, object, object, readonly string[], readonly string[]]>([
    [
        'names the include',
        byInclude,
        {},
        ['sn-si-Router outbound_source'],
        ['INVOKES sn-si-Router sn-rest-graph DETERMINISTIC'],
    ],
    [
        'names the rule that calls it',
        byRule,
        {},
        ['sn-br-Route tickets outbound_source', 'sn-si-Router outbound_caller'],
        [],
    ],
    ['names nobody', {}, {}, ['sn-si-Router outbound_address'], []],
    [
        'names nobody, in a transaction of the rule',
        { transactionId: 't1' },
        { logWriters: [logWriter('sn-br-Route tickets', { transactionId: 't1' })] },
        ['sn-br-Route tickets outbound_transaction'],
        [],
    ],
    [
        'names nobody, seconds after a line',
        {},
        { logWriters: [logWriter('sn-si-Router', { executedAt: '2026-04-20 11:59:40' })] },
        ['sn-si-Router outbound_window'],
        [],
    ],
    [
        'names nobody, minutes after a line',
        {},
        { logWriters: [logWriter('sn-si-Router', { executedAt: '2026-04-20 11:59:00' })] },
        ['sn-si-Router outbound_address'],
        [],
    ],
    ['goes elsewhere', { hostname: 'other.example.com' }, {}, [], []],
    ['goes to another path', { path: '/v1.0/groups' }, {}, [], []],
    [
        'has the whole address',
        { hostname: '', path: '', url: 'https://graph.example.com/v1.0/users/x?sig=1' },
        {},
        ['sn-si-Router outbound_address'],
        [],
    ],
])('an outbound row that %s', (_name, row, more, expected, edges) => {
    const found = transformOutbound([outboundRow(row)], context(BOTH, more))
    expect(claims(found.evidence)).toEqual(expected.map((one) => `evidence-outbound-row ${one}`))
    expect(tuples(found.edges)).toEqual(edges)
})

test.each<[string, object, string]>([
    ['its own message', byInclude, 'yes'],
    ['the message of its include', byRule, 'yes'],
    ['an address that nothing of it uses', { ...byInclude, hostname: 'evil.example.com' }, 'no'],
])('a call to %s is declared: %s', (_name, row, expected) => {
    const { evidence } = transformOutbound([outboundRow(row)], context(BOTH))
    expect(evidence[0].properties.call_declared).toBe(expected)
})

it('both ends in one transaction make the call likely, and never certain: a script that nobody can read may call too', () => {
    const logWriters = [logWriter('sn-br-Route tickets', { transactionId: 't1' })]
    const row = outboundRow({ ...byInclude, transactionId: 't1' })
    const callee = { log: 'callee', outbound: 'callee', measuredAt: NOON } as const
    const calls = (attribution: object) =>
        transformOutbound([row], context(BOTH, { logWriters, ...attribution }))
            .edges.filter(({ type }) => type === 'CALLS')
            .map(({ confidence, matchedOn }) => `${confidence} ${matchedOn}`)
    expect(calls({ attribution: callee })).toEqual(['TEMPORAL_INFERRED calls_transaction_several'])
    expect(calls({})).toEqual(['TEMPORAL_INFERRED calls_together'])
})

const chainRow = (sysId: string, script: typeof RULE, sequence: string, depth: string) => ({
    sysId,
    createdAt: NOON,
    register: 'r',
    transactionId: 't',
    scriptTable: script.table,
    scriptId: script.sysId,
    depth,
    sequence,
    triggerTable: 'incident',
    trigger: 'abc',
})

test.each<[string, readonly ReturnType<typeof chainRow>[], readonly string[]]>([
    [
        'in order',
        [chainRow('b', ROUTER, '2', '1'), chainRow('a', RULE, '1', '0')],
        ['CALLS sn-br-Route tickets sn-si-Router DETERMINISTIC'],
    ],
    ['with a row missing', [chainRow('a', RULE, '1', '0'), chainRow('b', ROUTER, '3', '1')], []],
    ['at the same depth', [chainRow('a', RULE, '1', '0'), chainRow('b', ROUTER, '2', '0')], []],
    ['without numbers', [chainRow('a', RULE, '', '0'), chainRow('b', ROUTER, '', '1')], []],
])('a recorded transaction %s', (_name, rows, edges) => {
    const found = transformCallChains(rows, context(BOTH))
    expect(claims(found.evidence)).toEqual([
        'evidence-callchain-a sn-br-Route tickets call_chain',
        'evidence-callchain-b sn-si-Router call_chain',
    ])
    expect(tuples(found.edges)).toEqual(edges)
})

const signIn = (more: object = {}) => ({
    sysId: 's',
    createdAt: '2026-04-20 12:00:02',
    signInId: 's1',
    submittedBy: 'entra',
    clientId: 'client-1',
    principalId: 'p',
    displayName: 'sn-ticket-router',
    resource: 'Graph',
    ipAddress: '192.0.2.1',
    errorCode: '0',
    correlationId: '0a1b2c3d-0000-4000-8000-000000000000',
    ...more,
})
const called = logWriter('sn-si-Router', { source: 'outbound_http_log' })
const stamped = logWriter('sn-si-Router', { source: 'trace_evidence', transactionId: signIn().correlationId })

test.each<[string, object, readonly ReturnType<typeof logWriter>[], readonly string[]]>([
    ['with the id that a trace stamped', {}, [stamped, called], ['sn-si-Router sign_in_correlation']],
    ['long after the id was stamped', { createdAt: '2026-04-20 14:00:00' }, [stamped], []],
    ['soon after a call with the same client', {}, [called], ['sn-si-Router sign_in_client']],
    ['before the call', { createdAt: '2026-04-20 11:59:00' }, [called], []],
    ['of another client', { clientId: 'client-2' }, [called], []],
    ['after nothing', {}, [], []],
])('a sign-in %s', (_name, more, logWriters, expected) => {
    const { evidence } = transformSignIns([signIn(more)], context(BOTH, { logWriters }))
    expect(claims(evidence)).toEqual(expected.map((one) => `evidence-signin-s1 ${one}`))
})

it('rows in which the platform names the file are evidence of that file', () => {
    const of = context(BOTH)
    const deletion = {
        sysId: 'd',
        createdAt: NOON,
        table: 'incident',
        documentKey: 'x',
        metadataId: 'Router',
        transactionId: 't',
        createdBy: 'system',
    }
    const pattern = {
        sysId: 'p',
        createdAt: NOON,
        scriptTable: 'sys_script_include',
        scriptId: 'Router',
        count: '7',
        average: '3',
        first: NOON,
        last: NOON,
    }
    const traced = {
        sysId: 't',
        createdAt: NOON,
        metadataId: 'Router',
        metadataType: 'Script Include',
        payloadHash: 'h',
        transactionId: 't',
        testResult: 'r',
    }
    expect(claims(transformDeletions([deletion], of).evidence)).toEqual(['evidence-deletion-d sn-si-Router deletion'])
    expect(claims(transformCounters([pattern], of).evidence)).toEqual(['evidence-counter-p sn-si-Router counter'])
    expect(transformCounters([{ ...pattern, count: '0' }], of).evidence).toEqual([])
    expect(transformTraced([traced], of).evidence[0]).toMatchObject({
        subjects: [{ automationId: 'sn-si-Router', matchedOn: 'traced', versionHash: 'h' }],
    })
})

test.each([
    ['COMPLETE', 'flow_context'],
    ['ERROR', 'flow_context'],
    ['QUEUED', 'flow_not_begun'],
    ['CANCELLED', 'flow_not_begun'],
])('a flow run that is %s rests on %s', (state, matchedOn) => {
    const row = {
        sysId: 'f',
        createdAt: NOON,
        flow: 'Onboard',
        name: '',
        state,
        sourceTable: 'incident',
        sourceRecord: 'abc',
        transactionId: '',
        isTestRun: 'false',
    }
    expect(claims(transformFlows([row], context(BOTH)).evidence)).toEqual([
        `evidence-flow-f sn-flow-Onboard ${matchedOn}`,
    ])
})

it('rules with the same table, operations and filter share one question, and a record makes one node', () => {
    const rules = [
        automation('business_rule', 'A', {}, { trigger: trigger('incident') }),
        automation('business_rule', 'B', {}, { trigger: trigger('incident', { condition: 'current.x' }) }),
        automation('business_rule', 'C', {}, { trigger: trigger('incident', { filter: 'active=true' }) }),
        automation('business_rule', 'D', {}, { trigger: trigger('global') }),
        automation('business_rule', 'E', {}, { trigger: trigger('incident', { operations: ['delete'] }) }),
        automation('business_rule', 'F', {}, { trigger: trigger('incident'), isActive: false }),
    ]
    const { groups, unaskableIds } = toTriggerGroups(rules)
    expect(groups.map(({ filter, ruleIds, uncheckedIds }) => [filter, ruleIds, uncheckedIds])).toEqual([
        ['', ['sn-br-A', 'sn-br-B'], ['sn-br-B']],
        ['active=true', ['sn-br-C'], []],
    ])
    expect(unaskableIds).toEqual(['sn-br-D', 'sn-br-E'])
    const row = {
        sysId: 'abc',
        createdAt: NOON,
        updatedAt: NOON,
        table: 'incident',
        number: 'INC0010020',
        createdBy: 'beth',
        callerId: 'x',
        shortDescription: 'Help',
        operation: 'insert' as const,
    }
    const { evidence } = transformTriggers(
        groups.map((group) => ({ group, rows: [row] })),
        context(index(rules)),
    )
    expect(evidence).toEqual([
        expect.objectContaining({
            id: 'evidence-trigger-incident-abc',
            displayName: 'Trigger Record: incident/INC0010020',
            confidence: 'TEMPORAL_INFERRED',
        }),
    ])
    expect(claims(evidence).map((one) => one.split(' ')[1])).toEqual(['sn-br-A', 'sn-br-B', 'sn-br-C'])
    expect(evidence[0].proofNotes).toContain('Does NOT prove this specific record caused this specific BR execution.')
})
