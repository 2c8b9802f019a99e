/** Rows of each source as whole nodes, and the times at which they begin and cease to speak of a script. */

import { transformApplicationLog } from '../../../../../src/server/evidence/sources/application-log.ts'
import { transformDeletions } from '../../../../../src/server/evidence/sources/delete-recovery.ts'
import { transformFlows } from '../../../../../src/server/evidence/sources/flow-context.ts'
import { transformCounters } from '../../../../../src/server/evidence/sources/script-pattern.ts'
import { transformTraced } from '../../../../../src/server/evidence/sources/traced-metadata.ts'
import { transformSyslog } from '../../../../../src/server/evidence/sources/syslog.ts'
import { transformAudit } from '../../../../../src/server/evidence/core/transform/audit.ts'
import { transformCallChains } from '../../../../../src/server/evidence/core/transform/call-chain.ts'
import { concerningRows, documentMentions } from '../../../../../src/server/evidence/core/transform/mentions.ts'
import { documentOf } from '../../../../../src/server/evidence/core/transform/named-file.ts'
import { transformSignIns } from '../../../../../src/server/evidence/core/transform/sign-in.ts'
import { transformTrace } from '../../../../../src/server/evidence/core/transform/trace.ts'
import { transformTriggers } from '../../../../../src/server/evidence/core/transform/trigger.ts'
import type { Automation, Evidence, LogWriter } from '../../../../../src/server/evidence/core/model.ts'
import type { TriggerRow } from '../../../../../src/server/evidence/core/rows.ts'
import {
    analysis,
    auditRow,
    automation,
    context,
    graphMessage,
    include,
    index,
    LONG_AGO,
    logRow,
    logs,
    logWriter,
    NOON,
    trigger,
    USES_GRAPH,
} from '../../../../support/evidence-samples.ts'

const ROUTER = automation('script_include', 'Router', {
    ...logs(['[Router] START incident=', null]),
    ...USES_GRAPH,
    traces: [{ name: 'Router', line: 3 }],
})
const RULE = automation('business_rule', 'Rule', { includes: [include('Router')] }, { trigger: trigger('incident') })
const FLOW = automation('flow', 'Onboard', {}, { state: 'none', analysis: null, versions: [] })
const ALL = index([ROUTER, RULE, FLOW], graphMessage())
const claims = (evidence: readonly Evidence[]) =>
    evidence.flatMap(({ subjects }) => subjects.map(({ automationId, matchedOn }) => `${automationId} ${matchedOn}`))

describe('a trace step', () => {
    const row = (more: object = {}) => ({
        sysId: 'row',
        createdAt: NOON,
        name: 'Router',
        step: 'start',
        table: 'incident',
        recordId: 'abc',
        number: 'INC1',
        correlationId: 'c',
        createdBy: 'system',
        ...more,
    })
    const one = (more: object = {}) => transformTrace([row(more)], context(ALL)).evidence[0]

    it('is kept with its record', () => {
        expect(one()).toMatchObject({
            displayName: 'Trace: Router start for INC1',
            transactionId: 'c',
            record: { table: 'incident', id: 'abc', number: 'INC1' },
            actor: 'system',
            properties: {
                trace_name: 'Router',
                step: 'start',
                trigger_table: 'incident',
                trigger_record_id: 'abc',
                trigger_record_number: 'INC1',
                correlation_id: 'c',
            },
        })
    })

    test.each<[object, string, unknown]>([
        [{ number: '' }, 'Trace: Router start for abc', { table: 'incident', id: 'abc', number: null }],
        [{ recordId: '' }, 'Trace: Router start for INC1', { table: 'incident', id: null, number: 'INC1' }],
        [{ table: '' }, 'Trace: Router start for INC1', { table: null, id: 'abc', number: 'INC1' }],
        [{ recordId: '', number: '' }, 'Trace: Router start', null],
    ])('with %j is called "%s"', (more, displayName, record) => {
        expect(one(more)).toMatchObject({ displayName, record })
    })

    const version = (hash: string, from: string, traces: boolean) => ({
        hash,
        from,
        analysis: analysis(traces ? { traces: [{ name: 'Router', line: 1 }] } : {}),
    })
    const traced = (createdAt: string, ...all: readonly Automation[]) =>
        claims(transformTrace([row({ createdAt })], context(index(all))).evidence)
    const newer = automation(
        'script_include',
        'New',
        { traces: [{ name: 'Router', line: 1 }] },
        { versions: [version('b', '2026-04-20 12:00:00', true), version('a', LONG_AGO, false)] },
    )
    const older = automation(
        'script_include',
        'Old',
        {},
        { versions: [version('b', '2026-04-20 12:00:00', false), version('a', LONG_AGO, true)] },
    )

    test.each<[string, Automation, string, string]>([
        ['the moment of the version that registers the name', newer, '2026-04-20 12:00:00', 'trace'],
        ['a second before that version', newer, '2026-04-20 11:59:59', 'trace_shared'],
        ['the last second of the version that registered it', older, '2026-04-20 11:59:59', 'trace'],
        ['the end of that version', older, '2026-04-20 12:00:00', 'trace_shared'],
        ['an hour after its end', older, '2026-04-20 13:00:00', 'trace_shared'],
    ])('at %s rests on the last column', (_what, script, createdAt, matchedOn) => {
        expect(traced(createdAt, script)).toEqual([`${script.id} ${matchedOn}`])
    })

    test.each([
        ['within an hour of its end', '2026-04-20 12:59:59', 'trace_shared'],
        ['an hour after its end', '2026-04-20 13:00:00', 'trace'],
    ])(
        '%s an old version still competes with the present one of another script: %s is %s',
        (_what, createdAt, matchedOn) => {
            expect(traced(createdAt, ROUTER, older)).toContain(`sn-si-Router ${matchedOn}`)
        },
    )
})

describe('a record that rules trigger on', () => {
    const group = (ruleIds: readonly string[], uncheckedIds: readonly string[] = []) =>
        ({ ruleIds, uncheckedIds }) as never
    const row = (more: Partial<TriggerRow> = {}): TriggerRow => ({
        sysId: 'abc',
        createdAt: NOON,
        updatedAt: '2026-04-20 13:00:00',
        table: 'incident',
        number: 'INC1',
        createdBy: 'beth',
        callerId: 'caller',
        shortDescription: 'Help',
        operation: 'insert',
        ...more,
    })
    const second = automation('business_rule', 'Another', {}, { trigger: trigger('incident') })
    const of = context(index([RULE, second]))
    const one = (rows: readonly TriggerRow[], groups = [group(['sn-br-Rule'])], context_ = of) =>
        transformTriggers(
            groups.flatMap((asked) => rows.map((given) => ({ group: asked, rows: [given] }))),
            context_,
        ).evidence[0]

    it('is kept with what it says of itself', () => {
        expect(one([row()])).toMatchObject({
            id: 'evidence-trigger-incident-abc',
            executedAt: NOON,
            transactionId: null,
            record: { table: 'incident', id: 'abc', number: 'INC1' },
            actor: 'beth',
            properties: {
                trigger_table: 'incident',
                trigger_record_number: 'INC1',
                trigger_record_id: 'abc',
                trigger_operation: 'insert',
                created_at: NOON,
                created_by: 'beth',
                caller_id: 'caller',
                short_description: 'Help',
            },
        })
    })

    it('leaves out the caller and the text where messages are not kept', () => {
        const silent = { ...of, settings: { ...of.settings, keepMessages: false } }
        expect(one([row()], undefined, silent).properties).not.toHaveProperty('caller_id')
        expect(one([row()], undefined, silent).properties).not.toHaveProperty('short_description')
    })

    it('without a number is named by its sys_id', () => {
        expect(one([row({ number: '' })])).toMatchObject({
            displayName: 'Trigger Record: incident/abc',
            record: { table: 'incident', id: 'abc', number: null },
        })
    })

    test.each<[string, readonly TriggerRow[], string]>([
        ['was made', [row()], NOON],
        ['was changed', [row({ operation: 'update' })], '2026-04-20 13:00:00'],
        ['was made and then changed', [row(), row({ operation: 'update' })], '2026-04-20 13:00:00'],
        ['was changed, listed before it was made', [row({ operation: 'update' }), row()], '2026-04-20 13:00:00'],
    ])('that %s is evidence of %s', (_what, rows, executedAt) => {
        expect(one(rows).executedAt).toBe(executedAt)
    })

    it('of one moment is the first that was given', () => {
        expect(one([row({ createdBy: 'first' }), row({ createdBy: 'second' })]).actor).toBe('first')
    })

    it('speaks of the rules of every question that it answers, each once, and says which conditions were not checked', () => {
        const groups = [
            group(['sn-br-Rule'], ['sn-br-Rule']),
            group(['sn-br-Another', 'sn-br-Rule'], ['sn-br-Another', 'sn-br-Rule']),
        ]
        const found = one([row()], groups)
        expect(found.subjects.map(({ automationId }) => automationId)).toEqual(['sn-br-Another', 'sn-br-Rule'])
        expect(found.properties.unchecked_conditions).toBe('sn-br-Another,sn-br-Rule')
        expect(found.proofNotes).toContain('script condition')
        expect(one([row()]).proofNotes).not.toContain('script condition')
        expect(one([row()]).properties).not.toHaveProperty('unchecked_conditions')
    })
})

describe('an audited change', () => {
    const writes = (isActive = true) =>
        automation(
            'business_rule',
            'W',
            {
                writes: [
                    {
                        table: 'incident',
                        target: 'record',
                        operation: 'update',
                        fields: [{ name: 'state', value: '2' }],
                        isComplete: true,
                        line: 1,
                    },
                ],
            },
            { trigger: trigger('incident'), isActive },
        )
    const records = { 'incident/inc1': { table: 'incident', id: 'inc1', number: 'INC1' } }
    const audit = (more: object, all: readonly Automation[] = [writes()], logWriters: readonly LogWriter[] = []) =>
        transformAudit([auditRow('state', '2', more)], context(index(all), { logWriters, records: {} })).evidence

    it('is kept with the change', () => {
        expect(audit({ setBy: 'W', transactionId: 't' })[0]).toMatchObject({
            displayName: 'BR Execution: W modified incident/inc1',
            record: { table: 'incident', id: 'inc1', number: null },
            transactionId: 't',
            actor: 'system',
            properties: {
                trigger_table: 'incident',
                trigger_record_id: 'inc1',
                field_modified: 'state',
                set_by: 'W',
                record_checkpoint: '1',
                internal_checkpoint: 'c1',
            },
        })
        expect(audit({})[0].displayName).toBe('BR Execution: W may have modified incident/inc1')
    })

    it('is called by the kind of what can have made it', () => {
        const include = { ...writes(), kind: 'script_include' as const }
        expect(audit({}, [include])[0].displayName).toMatch(/^Script include execution: W may have modified/)
    })

    it('names the other columns of the same update, by its checkpoint or by the update count', () => {
        const change = (sysId: string, field: string, more: object = {}) => auditRow(field, '2', { sysId, ...more })
        const fields = (rows: readonly ReturnType<typeof auditRow>[]) =>
            transformAudit(rows, context(index([writes()])))
                .evidence.filter(({ sourceId }) => sourceId === 'a')
                .map(({ properties }) => properties['same_update_fields'])
        expect(fields([change('a', 'state'), change('b', 'urgency'), change('c', 'impact')])).toEqual([
            'impact, urgency',
        ])
        for (const other of [{ checkpoint: 'c2' }, { documentKey: 'inc2' }, { table: 'problem' }])
            expect(fields([change('a', 'state'), change('b', 'urgency', other)])).toEqual([undefined])
        const without = { checkpoint: '' }
        expect(fields([change('a', 'state', without), change('b', 'urgency', without)])).toEqual(['urgency'])
        const later = { checkpoint: '', updateCount: '2' }
        expect(fields([change('a', 'state', without), change('b', 'urgency', later)])).toEqual([undefined])
        const neither = { checkpoint: '', updateCount: '' }
        expect(fields([change('a', 'state', neither), change('b', 'urgency', neither)])).toEqual([undefined])
    })

    it('is named by the number of its record where that was found', () => {
        const mention = documentMentions([auditRow('state', '2')])[0]
        const key = Object.keys(records)[0]
        const found = [key, `${mention.table}|${mention.id}`, `${mention.table}:${mention.id}`, `incident.inc1`].map(
            (one) => [one, records['incident/inc1']] as const,
        )
        const { evidence } = transformAudit(
            [auditRow('state', '2')],
            context(index([writes()]), { records: Object.fromEntries(found) }),
        )
        expect(evidence[0]).toMatchObject({
            displayName: 'BR Execution: W may have modified incident/INC1',
            properties: { trigger_record_number: 'INC1' },
        })
    })

    const onTable = (table: string | null, kind: 'business_rule' | 'flow' = 'business_rule', name = 'N') =>
        automation(
            kind,
            name,
            {},
            { sysId: `${kind}${table}`, id: `id-${kind}-${table}`, trigger: table === null ? null : trigger(table) },
        )
    test.each<[string, readonly Automation[], readonly string[]]>([
        ['a rule on the table', [onTable('incident')], ['id-business_rule-incident set_by']],
        ['a rule on the parent of the table', [onTable('task')], ['id-business_rule-task set_by']],
        ['a rule on every table', [onTable('global')], ['id-business_rule-global set_by']],
        ['a rule of which no table is known', [onTable(null)], ['id-business_rule-null set_by']],
        ['a rule on another table', [onTable('cmdb_ci')], []],
        [
            'a rule on the table and one on another',
            [onTable('incident'), onTable('cmdb_ci')],
            ['id-business_rule-incident set_by'],
        ],
        ['two rules on the table', [onTable('incident'), onTable('task')], []],
        ['a flow only', [onTable('cmdb_ci', 'flow')], []],
        ['a rule and a flow', [onTable('incident'), onTable('cmdb_ci', 'flow')], []],
        ['nobody', [], []],
    ])('whose name is that of %s', (_what, all, expected) => {
        expect(claims(audit({ setBy: 'N' }, all))).toEqual(expected)
    })

    test.each<[string, object, readonly LogWriter[], string]>([
        [
            'in the same transaction',
            { transactionId: 't' },
            [logWriter('sn-br-W', { transactionId: 't' })],
            'audit_same_transaction',
        ],
        [
            'among others in it',
            { transactionId: 't' },
            [logWriter('x', { transactionId: 't' }), logWriter('sn-br-W', { transactionId: 't' })],
            'audit_same_transaction',
        ],
        ['without any transaction', {}, [logWriter('sn-br-W', { transactionId: '' })], 'audit_only_writer'],
        [
            'by a probable row only',
            { transactionId: 't' },
            [logWriter('sn-br-W', { transactionId: 't', confidence: 'TEMPORAL_INFERRED' })],
            'audit_only_writer',
        ],
        ['as another script', { transactionId: 't' }, [logWriter('x', { transactionId: 't' })], 'audit_only_writer'],
    ])('of the only writer, proven %s', (_what, row, logWriters, matchedOn) => {
        expect(claims(audit(row, undefined, logWriters))).toEqual([`sn-br-W ${matchedOn}`])
    })
})

describe('a recorded transaction', () => {
    const row = (sysId: string, script: Automation, sequence: string, depth: string, more: object = {}) => ({
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
        ...more,
    })
    const STRANGER = automation('script_include', 'Stranger')
    const OTHER = automation('script_include', 'Other')
    const of = context(index([ROUTER, RULE, OTHER]))
    const calls = (...rows: readonly ReturnType<typeof row>[]) =>
        transformCallChains(rows, of).edges.map(({ from, matchedOn, to }) => `${from} ${to} ${matchedOn}`)
    const CALL = 'sn-br-Rule sn-si-Router call_chain'

    it('is kept with its place in the chain and its record', () => {
        expect(transformCallChains([row('a', RULE, '1', '0')], of).evidence[0]).toMatchObject({
            displayName: 'Call chain: Rule executed',
            transactionId: 't',
            record: { table: 'incident', id: 'abc', number: null },
            actor: null,
            properties: { call_depth: '0', call_sequence: '1', trigger_table: 'incident', trigger_record_id: 'abc' },
        })
    })

    test.each<[object, unknown]>([
        [{ trigger: '' }, null],
        [{ triggerTable: '' }, { table: null, id: 'abc', number: null }],
    ])('with %j has the record %j', (more, record) => {
        expect(transformCallChains([row('a', RULE, '1', '0', more)], of).evidence[0].record).toEqual(record)
    })

    it('a script that is none of ours is no evidence', () => {
        expect(transformCallChains([row('a', STRANGER, '1', '0')], of)).toEqual({ evidence: [], edges: [] })
    })

    it('the edge rests on both rows', () => {
        expect(transformCallChains([row('b', RULE, '1', '0'), row('a', ROUTER, '2', '1')], of).edges).toEqual([
            {
                type: 'CALLS',
                from: 'sn-br-Rule',
                to: 'sn-si-Router',
                confidence: 'DETERMINISTIC',
                matchedOn: 'call_chain',
                matchedValue: 't',
                evidence: ['evidence-callchain-a', 'evidence-callchain-b'],
            },
        ])
    })

    test.each<[string, readonly ReturnType<typeof row>[], readonly string[]]>([
        ['a call from the first number on', [row('a', RULE, '0', '0'), row('b', ROUTER, '1', '1')], [CALL]],
        ['the order of the numbers, not of the text', [row('b', ROUTER, '10', '1'), row('a', RULE, '9', '0')], [CALL]],
        [
            'a call that the text does not contain',
            [row('a', RULE, '1', '0'), row('b', OTHER, '2', '1')],
            ['sn-br-Rule sn-si-Other calls_together'],
        ],
        ['a rule below an include', [row('a', ROUTER, '1', '0'), row('b', RULE, '2', '1')], []],
        ['a script below itself', [row('a', ROUTER, '1', '0'), row('b', ROUTER, '2', '1')], []],
        ['a stranger below a rule', [row('a', RULE, '1', '0'), row('b', STRANGER, '2', '1')], []],
        ['an include below a stranger', [row('a', STRANGER, '1', '0'), row('b', ROUTER, '2', '1')], []],
        [
            'two rows of one number',
            [row('a', RULE, '1', '0'), row('b', ROUTER, '2', '1'), row('c', OTHER, '2', '1')],
            [],
        ],
        ['a row without a depth', [row('a', RULE, '1', '0'), row('b', ROUTER, '2', '')], []],
        ['a number that is none', [row('a', RULE, '1x', '0'), row('b', ROUTER, '2', '1')], []],
        ['a number that begins with none', [row('a', RULE, 'x1', '0'), row('b', ROUTER, '2', '1')], []],
        ['a depth that skips one', [row('a', RULE, '1', '0'), row('b', ROUTER, '2', '2')], []],
        [
            'two calls of one script, one after the other',
            [row('a', RULE, '1', '0'), row('b', OTHER, '2', '1'), row('c', ROUTER, '3', '1')],
            ['sn-br-Rule sn-si-Other calls_together', CALL],
        ],
        [
            'a second script at the top',
            [row('a', OTHER, '1', '0'), row('b', RULE, '2', '0'), row('c', ROUTER, '3', '1')],
            [CALL],
        ],
        [
            'a call of which the sequence has a gap before',
            [row('a', OTHER, '1', '0'), row('b', RULE, '3', '0'), row('c', ROUTER, '4', '1')],
            [CALL],
        ],
        [
            'a depth that was left before a gap',
            [row('a', RULE, '1', '0'), row('b', OTHER, '2', '1'), row('c', ROUTER, '4', '1')],
            ['sn-br-Rule sn-si-Other calls_together'],
        ],
    ])('%s', (_what, rows, expected) => {
        expect(calls(...rows)).toEqual(expected)
        expect(calls(...[...rows].reverse())).toEqual(expected)
    })

    it('rows of two transactions, or of two registers, do not make one', () => {
        expect(calls(row('a', RULE, '1', '0'), row('b', ROUTER, '2', '1', { transactionId: 'u' }))).toEqual([])
        expect(calls(row('a', RULE, '1', '0'), row('b', ROUTER, '2', '1', { register: 's' }))).toEqual([])
    })

    it('a row that comes twice counts once', () => {
        expect(calls(row('a', RULE, '1', '0'), row('a', RULE, '1', '0'), row('b', ROUTER, '2', '1'))).toEqual([CALL])
    })
})

describe('a log line', () => {
    const START = '[Router] START incident=INC0010020'
    const one = (message: string, more: object = {}, of = context(ALL)) =>
        transformSyslog([logRow(message, more)], of).evidence[0]

    it('that names no record has none among its properties', () => {
        const { properties, record } = one('[Router] START incident=nothing')
        expect(record).toBeNull()
        expect(Object.keys(properties)).not.toContain('trigger_record_number')
        expect(properties).toMatchObject({ log_source: '*** Script', log_level: '0' })
    })

    it('whose record was found has its table and sys_id', () => {
        const INC0001 = { table: 'incident', id: 'abc', number: 'INC0001' }
        const of = { ...context(ALL), records: { INC0001 } }
        expect(one('[Router] START incident=INC0001', {}, of).properties).toMatchObject({
            trigger_record_number: 'INC0001',
            trigger_record_id: 'abc',
            trigger_table: 'incident',
        })
    })

    it('is named after who executed, or who is only named', () => {
        expect(one(START).displayName).toMatch(/^Syslog: Router executed/)
        const copy = automation('script_include', 'Copy', logs(['[Router] START incident=', null]))
        const of = context(index([ROUTER, copy]))
        expect(one(START, {}, of).displayName).toMatch(/^Syslog: Copy or Router named/)
        const { displayName } = transformApplicationLog(
            [logRow(START, { artifactTable: 'sys_script', artifactId: 'Rule' })],
            context(ALL),
        ).evidence[0]
        expect(displayName).toMatch(/^Syslog: Rule executed/)
    })

    test.each<[string, object, readonly string[]]>([
        ['a table without a record', { artifactTable: 'sys_script' }, ['sn-si-Router own_statement']],
        ['a record without a table', { artifactId: 'Rule' }, ['sn-si-Router own_statement']],
        [
            'the include itself',
            { artifactTable: 'sys_script_include', artifactId: 'Router' },
            ['sn-si-Router artifact'],
        ],
        [
            'a script that does not call it',
            { artifactTable: 'sys_hub_flow', artifactId: 'Onboard' },
            ['sn-flow-Onboard artifact'],
        ],
    ])('that names %s', (_what, more, expected) => {
        expect(claims(transformApplicationLog([logRow(START, more)], context(ALL)).evidence)).toEqual(expected)
    })

    it('that names a script and only mentions another is evidence of the first', () => {
        const row = logRow('Router is mentioned', { artifactTable: 'sys_script', artifactId: 'Rule' })
        expect(claims(transformApplicationLog([row], context(ALL)).evidence)).toEqual(['sn-br-Rule artifact'])
    })

    it('that says nothing but names a script concerns it, and one that names a stranger does not', () => {
        const rows = [
            logRow('hello', { sysId: 'a', artifactTable: 'sys_script', artifactId: 'Rule' }),
            logRow('hello', { sysId: 'b', artifactTable: 'sys_script', artifactId: 'Nobody' }),
            logRow('hello', { sysId: 'c' }),
        ]
        expect(concerningRows(rows, ALL).map(({ sysId }) => sysId)).toEqual(['a'])
    })
})

it('documents are each named once, in order', () => {
    const rows = ['b', 'a', 'b'].map((documentKey) => auditRow('state', '1', { documentKey }))
    expect(documentMentions(rows).map(({ id }) => id)).toEqual(['a', 'b'])
})

test.each([
    ['incident', 'abc', { table: 'incident', id: 'abc', number: null }],
    ['', 'abc', { table: null, id: 'abc', number: null }],
    ['incident', '', null],
])('the document "%s/%s" is %j', (table, id, expected) => {
    expect(documentOf(table, id, context(ALL))).toEqual(expected)
})

describe('a sign-in', () => {
    const ID = '0a1b2c3d-0000-4000-8000-000000000000'
    const row = (more: object = {}) => ({
        sysId: 's',
        createdAt: NOON,
        signInId: 's1',
        submittedBy: 'entra',
        clientId: 'client-1',
        principalId: 'p',
        displayName: 'router',
        resource: 'Graph',
        ipAddress: '192.0.2.1',
        errorCode: '0',
        correlationId: ID,
        ...more,
    })
    const sign = (more: object, ...logWriters: readonly LogWriter[]) =>
        transformSignIns([row(more)], context(ALL, { logWriters })).evidence
    const stamp = (more: Partial<LogWriter> = {}) =>
        logWriter('sn-si-Router', { source: 'trace_evidence', transactionId: ID, ...more })
    const call = (more: Partial<LogWriter> = {}) => logWriter('sn-si-Router', { source: 'outbound_http_log', ...more })

    it('is kept with its identity', () => {
        expect(sign({}, stamp())[0]).toMatchObject({
            displayName: 'Sign-in: router after a call by Router',
            transactionId: ID,
            connectionId: 'sn-client-client-1',
            actor: 'router',
            properties: {
                client_id: 'client-1',
                principal_id: 'p',
                resource: 'Graph',
                ip_address: '192.0.2.1',
                error_code: '0',
                correlation_id: ID,
            },
        })
        expect(sign({ displayName: '' }, stamp())[0]).toMatchObject({
            displayName: 'Sign-in: client-1 after a call by Router',
            actor: 'client-1',
        })
        expect(sign({ clientId: 'unknown' }, stamp())[0].connectionId).toBeNull()
    })

    const short = (length: number) => 'x'.repeat(length)
    test.each<[string, object, readonly LogWriter[], readonly string[]]>([
        [
            'an id of 16 characters',
            { correlationId: short(16), clientId: '' },
            [stamp({ transactionId: short(16) })],
            ['sn-si-Router sign_in_correlation'],
        ],
        [
            'an id of 15 characters',
            { correlationId: short(15), clientId: '' },
            [stamp({ transactionId: short(15) })],
            [],
        ],
        ['the id of a log line', { clientId: '' }, [stamp({ source: 'syslog_evidence' })], []],
        ['the id of a probable step', { clientId: '' }, [stamp({ confidence: 'TEMPORAL_INFERRED' })], []],
        ['another id', { clientId: '' }, [stamp({ transactionId: short(36) })], []],
        [
            'an id that is an hour old',
            { createdAt: '2026-04-20 13:00:00', clientId: '' },
            [stamp()],
            ['sn-si-Router sign_in_correlation'],
        ],
        ['an older id', { createdAt: '2026-04-20 13:00:01', clientId: '' }, [stamp()], []],
        [
            'a clock that is five seconds slow',
            { createdAt: '2026-04-20 11:59:55' },
            [call()],
            ['sn-si-Router sign_in_client'],
        ],
        ['a clock that is six seconds slow', { createdAt: '2026-04-20 11:59:54' }, [call()], []],
        ['the end of the window', { createdAt: '2026-04-20 12:00:30' }, [call()], ['sn-si-Router sign_in_client']],
        ['a second later', { createdAt: '2026-04-20 12:00:31' }, [call()], []],
        ['a client in capitals', { clientId: 'CLIENT-1' }, [call()], ['sn-si-Router sign_in_client']],
        ['a log line instead of a call', {}, [call({ source: 'syslog_evidence' })], []],
        ['a call by somebody else', {}, [call({ automationId: 'sn-br-Rule2' })], []],
        [
            'two callers',
            {},
            [call(), call({ automationId: 'sn-br-Rule' })],
            ['sn-br-Rule sign_in_client', 'sn-si-Router sign_in_client'],
        ],
    ])('with %s', (_what, more, logWriters, expected) => {
        expect(claims(sign(more, ...logWriters))).toEqual(expected)
    })
})

describe('rows in which the platform names the file', () => {
    const of = context(ALL)
    const flow = (more: object = {}) =>
        transformFlows(
            [
                {
                    sysId: 'f',
                    createdAt: NOON,
                    flow: 'Onboard',
                    name: '',
                    state: 'COMPLETE',
                    sourceTable: 'incident',
                    sourceRecord: 'abc',
                    transactionId: 't',
                    isTestRun: 'false',
                    ...more,
                },
            ],
            of,
        ).evidence[0]

    it('a run of a flow is kept with its record and state', () => {
        expect(flow()).toMatchObject({
            displayName: 'Flow Execution: Onboard executed',
            record: { table: 'incident', id: 'abc', number: null },
            properties: {
                trigger_table: 'incident',
                trigger_record_id: 'abc',
                flow_state: 'COMPLETE',
                is_test_run: 'false',
            },
        })
        expect(flow({ state: '' }).displayName).toBe('Flow Execution: Onboard queued')
    })

    test.each([
        ['1', 'true'],
        ['true', 'true'],
        ['0', 'false'],
        ['', 'false'],
    ])('a run whose test mark is "%s" is a test: %s', (isTestRun, expected) => {
        expect(flow({ isTestRun }).properties.is_test_run).toBe(expected)
        expect(/This run was a test\./.test(flow({ isTestRun }).proofNotes)).toBe(expected === 'true')
    })

    it('a flow that is none of ours is no evidence', () => {
        expect(flow({ flow: 'Nobody' })).toBeUndefined()
    })

    const counter = (more: object = {}) =>
        transformCounters(
            [
                {
                    sysId: 'p',
                    createdAt: LONG_AGO,
                    scriptTable: 'sys_script_include',
                    scriptId: 'Router',
                    count: '7',
                    average: '3',
                    first: LONG_AGO,
                    last: NOON,
                    ...more,
                },
            ],
            of,
        ).evidence[0]

    it('a counter speaks of its last run where it knows it', () => {
        expect(counter()).toMatchObject({ executedAt: NOON })
        expect(Object.values(counter().properties)).toEqual(expect.arrayContaining(['7', '3', LONG_AGO, NOON]))
        expect(counter({ last: '' })).toMatchObject({ executedAt: null })
        expect(counter({ count: '' })).toBeUndefined()
    })

    it('a deletion is kept with the record that was deleted', () => {
        const row = {
            sysId: 'd',
            createdAt: NOON,
            table: 'incident',
            documentKey: 'x',
            metadataId: 'Router',
            transactionId: 't',
            createdBy: 'beth',
        }
        expect(transformDeletions([row], of).evidence[0]).toMatchObject({
            record: { table: 'incident', id: 'x', number: null },
            transactionId: 't',
            properties: { trigger_table: 'incident', trigger_record_id: 'x' },
        })
    })

    it('a traced file is a test run of the version that it names, or of the one that was current', () => {
        const row = {
            sysId: 't',
            createdAt: NOON,
            metadataId: 'Router',
            metadataType: 'Script Include',
            payloadHash: 'h',
            transactionId: 't',
            testResult: 'r',
        }
        const traced = (more: object = {}) => transformTraced([{ ...row, ...more }], of).evidence[0]
        expect(traced()).toMatchObject({
            subjects: [{ versionHash: 'h' }],
            properties: { metadata_type: 'Script Include', test_result: 'r', is_test_run: 'true' },
        })
        expect(traced({ payloadHash: '' }).subjects[0].versionHash).toBe('hash-Router')
    })
})
