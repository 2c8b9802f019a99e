/** What an outbound row proves: the address that it names, who made the call, over which connection, and whether a text declares it. */

import { gradeCall } from '../../../../../src/server/evidence/core/chain/grade-call.ts'
import { gradeInvocation } from '../../../../../src/server/evidence/core/chain/grade-connection.ts'
import type { Automation, LogWriter } from '../../../../../src/server/evidence/core/model.ts'
import type { TransformContext } from '../../../../../src/server/evidence/core/transform/context.ts'
import { transformOutbound } from '../../../../../src/server/evidence/core/transform/outbound.ts'
import type { IndexInput } from '../../../../../src/server/evidence/core/log-writer.ts'
import type { OutboundRow } from '../../../../../src/server/evidence/sources/outbound-http-log.ts'
import {
    analysis,
    automation,
    context,
    graphMessage,
    include,
    index,
    LONG_AGO,
    logWriter,
    NOON,
    outboundRow,
    trigger,
    USES_GRAPH,
} from '../../../../support/evidence-samples.ts'

const GRAPH = graphMessage()
const ROUTER = automation('script_include', 'Router', USES_GRAPH)
const RULE = automation('business_rule', 'Rule', { includes: [include('Router')] })
const BY_ROUTER = { sourceTable: 'sys_script_include', sourceRecord: 'Router' }
const BY_RULE = { sourceTable: 'sys_script', sourceRecord: 'Rule' }
const MEASURED = { log: 'callee', outbound: 'callee', measuredAt: NOON } as const

const INSERT = {
    table: 'change_request',
    target: 'record',
    operation: 'insert',
    fields: [],
    isComplete: true,
    line: 1,
} as const

interface Given {
    readonly all?: readonly Automation[]
    readonly input?: Partial<IndexInput>
    readonly more?: Partial<TransformContext>
}
const run = (rows: readonly Partial<OutboundRow>[], { all = [ROUTER, RULE], input = {}, more = {} }: Given = {}) =>
    transformOutbound(rows.map(outboundRow), context(index(all, { ...GRAPH, ...input }), more))
const one = (row: Partial<OutboundRow>, given: Given = {}) => run([row], given).evidence[0]
const invokes = (rows: readonly Partial<OutboundRow>[], given: Given = {}) =>
    run(rows, given)
        .edges.filter(({ type }) => type === 'INVOKES')
        .map(({ evidence, from, matchedOn, to }) => `${from} ${to} ${matchedOn} ${evidence.join(',')}`)
const claims = (row: Partial<OutboundRow>, given: Given = {}) =>
    run([row], given).evidence.flatMap(({ subjects }) =>
        subjects.map(({ automationId, matchedOn }) => `${automationId} ${matchedOn}`),
    )

it('a row is kept with its call, its connection and its user', () => {
    expect(one({ ...BY_ROUTER, transactionId: 't' })).toMatchObject({
        id: 'evidence-outbound-row',
        type: 'api_call',
        sourceTable: 'sys_outbound_http_log',
        sourceId: 'row',
        displayName: 'Outbound call: GET graph.example.com/v1.0/users/beth by Router',
        executedAt: NOON,
        transactionId: 't',
        record: null,
        connectionId: 'sn-rest-graph',
        actor: 'system',
        properties: {
            http_method: 'GET',
            http_status: '200',
            endpoint_host: 'graph.example.com',
            endpoint_path: '/v1.0/users/beth',
            app_scope: 'global',
            log_level: 'basic',
            call_declared: 'yes',
        },
    })
})

it('a row that names its source shows that one only; one that names nobody shows all who may have called, and no declaration', () => {
    const second = automation('script_include', 'Second', USES_GRAPH)
    const all = [ROUTER, RULE, second]
    expect(one(BY_RULE, { all }).displayName).toBe('Outbound call: GET graph.example.com/v1.0/users/beth by Rule')
    const nobody = one({}, { all })
    expect(nobody.displayName).toBe('Outbound call: GET graph.example.com/v1.0/users/beth by Router or Second')
    expect(nobody.properties).not.toHaveProperty('call_declared')
})

test.each<[string, Partial<OutboundRow>, string, string | undefined]>([
    ['parts', { hostname: 'A.test', path: '/b' }, 'a.test', '/b'],
    ['parts with a port and a query', { hostname: 'a.test:8443', path: '/b?sig=1' }, 'a.test', '/b'],
    ['parts with a fragment', { hostname: 'a.test', path: '/b#c' }, 'a.test', '/b'],
    ['a path without its slash', { hostname: 'a.test', path: 'b' }, 'a.test', '/b'],
    ['a whole address', { hostname: '', path: '', url: 'https://user:secret@A.test:8443/b?sig=1' }, 'a.test', '/b'],
    ['an at sign in the path', { hostname: '', path: '', url: 'https://a.test/b@c' }, 'a.test', '/b@c'],
    ['a host alone', { hostname: '', path: '', url: 'https://a.test' }, 'a.test', undefined],
    ['a host with a query alone', { hostname: '', path: '', url: 'https://a.test?sig=1' }, 'a.test', undefined],
    ['an IPv6 address', { hostname: '', path: '', url: 'https://[2001:DB8::1]:8443/b' }, '[2001:db8::1]', '/b'],
    ['an IPv6 address without brackets', { hostname: '2001:db8::1', path: '/b' }, '[2001:db8::1]', '/b'],
    ['an address without its protocol', { hostname: '', path: '/b', url: 'a.test/b' }, '', '/b'],
    [
        'a host in one part, the path in the whole',
        { hostname: 'a.test', path: '', url: '://other.test/b' },
        'a.test',
        '/b',
    ],
])('the address of %s is read without port, user and query', (_what, row, host, path) => {
    const { properties } = one({ ...BY_ROUTER, ...row })
    expect(properties.endpoint_host ?? '').toBe(host)
    expect(properties.endpoint_path).toBe(path)
})

it('a row without any address is named by its method', () => {
    expect(one({ ...BY_ROUTER, hostname: '', path: '' }).displayName).toBe('Outbound call: GET by Router')
})

it('a source that was measured to be neither caller nor callee says nothing', () => {
    const more = { attribution: { ...MEASURED, outbound: 'neither' } } as const
    expect(claims(BY_RULE, { more })).toEqual(['sn-si-Router outbound_address'])
    expect(invokes([BY_ROUTER], { more })).toEqual([])
})

it('of a named source only those count that it calls', () => {
    const other = automation('script_include', 'Other', USES_GRAPH)
    const deeper = automation('script_include', 'Above', { includes: [include('Router'), include('Below')] })
    const below = automation('script_include', 'Below', USES_GRAPH)
    const all = [ROUTER, RULE, other, deeper, below]
    expect(claims(BY_RULE, { all })).toEqual(['sn-br-Rule outbound_source', 'sn-si-Router outbound_caller'])
    expect(claims({ sourceTable: 'sys_script_include', sourceRecord: 'Above' }, { all })).toEqual([
        'sn-si-Above outbound_source',
        'sn-si-Below outbound_caller',
        'sn-si-Router outbound_caller',
    ])
})

describe('the connection of a call', () => {
    const other = { ...GRAPH.addresses[0], connectionId: 'sn-rest-other', message: 'Other', path: '/v1.0/${any}' }
    const usesOther = automation('script_include', 'Elsewhere', {
        restMessages: [{ name: 'Other', method: null, line: 1 }],
    })
    const input = { addresses: [...GRAPH.addresses, other] }

    it('is that of the source, even where others call the address', () => {
        const all = [ROUTER, RULE, usesOther]
        expect(one(BY_RULE, { all, input }).connectionId).toBe('sn-rest-graph')
        expect(one({}, { all, input }).connectionId).toBeNull()
    })

    it('is not known where the source uses two', () => {
        const both = automation('script_include', 'Router', {
            restMessages: [...(USES_GRAPH.restMessages ?? []), { name: 'Other', method: null, line: 1 }],
        })
        expect(one(BY_ROUTER, { all: [both], input }).connectionId).toBeNull()
        expect(invokes([BY_ROUTER], { all: [both], input })).toEqual([])
    })
})

const changedAfter = {
    ...ROUTER,
    versions: [{ hash: 'new', from: '2026-04-20 13:00:00', analysis: analysis() }, ...ROUTER.versions],
}
const writesEndpoint = automation('script_include', 'Router', {
    ...USES_GRAPH,
    endpoints: [{ url: 'https://graph.example.com/v1.0/users/beth', exact: true, line: 1 }],
})
const callsUser = automation('script_include', 'Router', { ...USES_GRAPH, includes: [include('Second')] })
const second = automation('script_include', 'Second', USES_GRAPH)
const silent = automation('script_include', 'Second')
const unknown = automation('script_include', 'Second', { dynamic: [{ what: 'eval', line: 1 }] })
const passesOn = automation('script_include', 'Second', { includes: [include('Third')] })
const third = automation('script_include', 'Third', USES_GRAPH)
const returns = automation('script_include', 'Third', { includes: [include('Second')] })
const partly = automation('script_include', 'Router', {
    ...USES_GRAPH,
    endpoints: [{ url: 'https://a', exact: false, line: 1 }],
})

test.each<[string, Given, string | null]>([
    ['uses one message and calls nobody', {}, 'outbound_source'],
    ['calls a script that calls nothing out', { all: [callsUser, silent] }, 'outbound_source'],
    ['calls a script that uses the address too', { all: [callsUser, second] }, 'outbound_caller'],
    ['calls a script whose calls are not known', { all: [callsUser, unknown] }, 'outbound_caller'],
    ['uses what a script uses that it does not call', { all: [ROUTER, second] }, 'outbound_source'],
    ['calls a script that calls one that uses the address', { all: [callsUser, passesOn, third] }, 'outbound_caller'],
    ['calls scripts that call each other', { all: [callsUser, passesOn, returns] }, 'outbound_source'],
    [
        'calls a script that uses the address too, where the log names the one that runs',
        { all: [callsUser, second], more: { attribution: MEASURED } },
        'outbound_source',
    ],
    ['has changed since', { all: [changedAfter] }, 'outbound_caller'],
    ['writes the address as well', { all: [writesEndpoint] }, 'outbound_caller'],
    ['makes calls that are not known', { all: [partly], more: { attribution: MEASURED } }, 'outbound_caller'],
    ['does not use the address itself', { all: [silent] }, null],
])('the edge to a message, and the hop of a chain, where the source %s, rest on %s', (_what, given, matchedOn) => {
    const row = given.all?.[0] === silent ? { ...BY_ROUTER, sourceRecord: 'Second' } : BY_ROUTER
    expect(invokes([row], given)).toEqual(
        matchedOn === null ? [] : [`sn-si-Router sn-rest-graph ${matchedOn} evidence-outbound-row`],
    )
    const { edges, evidence } = run([row], given)
    for (const edge of edges.filter(({ type }) => type === 'INVOKES'))
        expect(gradeInvocation({ edge, callers: [] }, evidence).confidence).toBe(edge.confidence)
})

it('the edge of a rule is certain only where nothing that runs inside of it makes the same call', () => {
    const update = { ...INSERT, operation: 'update' } as const
    const begins = automation(
        'business_rule',
        'Rule',
        { ...USES_GRAPH, writes: [update] },
        { trigger: trigger('incident') },
    )
    const on = (text: object) => automation('business_rule', 'Inner', text, { trigger: trigger('change_request') })
    const rests = (text: object) => invokes([BY_RULE], { all: [begins, on(text)] })[0]!.split(' ')[2]
    expect(rests({})).toBe('outbound_source')
    expect(rests(USES_GRAPH)).toBe('outbound_caller')
})

test.each([
    ['t', 't'],
    ['', 'row'],
])('the edge of a row in transaction "%s" is matched on "%s"', (transactionId, matchedValue) => {
    expect(run([{ ...BY_ROUTER, transactionId }]).edges[0]).toMatchObject({ matchedValue })
})

describe('of several rows of one edge', () => {
    const rows = (count: number) =>
        Array.from({ length: count }, (_, at) => ({
            ...BY_ROUTER,
            sysId: `r${String(at).padStart(2, '0')}`,
            createdAt: `2026-04-20 12:00:${String(at).padStart(2, '0')}`,
        }))

    it('the newest ten are named, whatever the order in which they come', () => {
        const newest = Array.from({ length: 10 }, (_, at) => `evidence-outbound-r${11 - at}`.replace(/r(\d)$/, 'r0$1'))
        expect(run(rows(12)).edges[0].evidence).toEqual(newest)
        expect(run(rows(12).reverse()).edges[0].evidence).toEqual(newest)
    })

    it('of one moment the row with the larger sys_id comes first', () => {
        const same = ['b', 'c', 'a'].map((sysId) => ({ ...BY_ROUTER, sysId }))
        expect(run(same).edges[0].evidence).toEqual(['c', 'b', 'a'].map((id) => `evidence-outbound-${id}`))
    })

    it('a time decides before a sys_id', () => {
        const two = [
            { ...BY_ROUTER, sysId: 'z', createdAt: LONG_AGO },
            { ...BY_ROUTER, sysId: 'a' },
        ]
        expect(run(two).edges[0].matchedValue).toBe('a')
        expect(run([...two].reverse()).edges[0].matchedValue).toBe('a')
    })

    it('the certain one stays alone, whether it is older or newer', () => {
        const before = { ...BY_ROUTER, sysId: 'old', createdAt: '2026-04-20 11:00:00' }
        const changed = {
            ...ROUTER,
            versions: [{ hash: 'new', from: '2026-04-20 11:30:00', analysis: ROUTER.analysis }, ...ROUTER.versions],
        }
        expect(invokes([before, BY_ROUTER], { all: [changed] })).toEqual([
            'sn-si-Router sn-rest-graph outbound_source evidence-outbound-row',
        ])
        const oldest = { ...BY_ROUTER, sysId: 'older', createdAt: '2026-04-20 10:00:00' }
        expect(invokes([before, oldest], { all: [changed] })).toEqual([
            'sn-si-Router sn-rest-graph outbound_caller evidence-outbound-old,evidence-outbound-older',
        ])
    })

    it('edges are in order', () => {
        const all = [ROUTER, automation('script_include', 'A', USES_GRAPH)]
        const other = { sourceTable: 'sys_script_include', sourceRecord: 'A', sysId: 'a', createdAt: LONG_AGO }
        expect(invokes([BY_ROUTER, other], { all }).map((edge) => edge.split(' ')[0])).toEqual([
            'sn-si-A',
            'sn-si-Router',
        ])
    })
})

const ELSEWHERE = { hostname: 'evil.example.com' }
const rule = (text: object) => automation('business_rule', 'Rule', { includes: [include('Router')], ...text })
test.each<[string, Partial<OutboundRow>, Given, string]>([
    ['a call that its include declares', BY_RULE, {}, 'yes'],
    ['a call that nothing of it declares', { ...BY_RULE, ...ELSEWHERE }, {}, 'no'],
    ['a call to no address', { ...BY_RULE, hostname: '', path: '' }, {}, 'unknown'],
    ['a call of a script that has changed', { ...BY_ROUTER, ...ELSEWHERE }, { all: [changedAfter] }, 'unknown'],
    [
        'a call of a script before its first version',
        { ...BY_ROUTER, ...ELSEWHERE, createdAt: '2025-01-01 00:00:00' },
        {},
        'unknown',
    ],
    ['a call of a script with computed calls', { ...BY_ROUTER, ...ELSEWHERE }, { all: [partly] }, 'unknown'],
    [
        'a call of a script whose include has computed calls',
        { ...BY_RULE, ...ELSEWHERE },
        { all: [rule({ includes: [include('Second')] }), unknown] },
        'unknown',
    ],
    [
        'a call of a script that could not be read',
        { ...BY_ROUTER, ...ELSEWHERE },
        { all: [{ ...ROUTER, analysis: null, state: 'unreadable' }] },
        'unknown',
    ],
    [
        'a message whose address could not be read',
        { ...BY_RULE, ...ELSEWHERE },
        { input: { addresses: [] } },
        'unknown',
    ],
    [
        'a call of a script that calls nothing out',
        { ...BY_RULE, ...ELSEWHERE },
        { all: [rule({ includes: [] })] },
        'no',
    ],
    ['an address that is only in the whole', { ...BY_RULE, hostname: '', url: 'https://evil.example.com/' }, {}, 'no'],
])('%s is declared: see the last column', (_what, row, given, declared) => {
    expect(one(row, given).properties.call_declared).toBe(declared)
})

describe('where the row names nobody', () => {
    const writer = (id: string, more: Partial<LogWriter> = {}) => logWriter(id, { transactionId: 't', ...more })
    const with_ = (...logWriters: readonly LogWriter[]): Given => ({ more: { logWriters } })
    const seen = (more: Partial<LogWriter>) => with_(logWriter('sn-si-Router', more))

    test.each<[string, Partial<OutboundRow>, Given, readonly string[]]>([
        ['nobody uses the address', ELSEWHERE, with_(writer('sn-si-Router')), []],
        [
            'its user is proven in the transaction',
            { transactionId: 't' },
            with_(writer('sn-si-Router')),
            ['sn-si-Router outbound_transaction'],
        ],
        [
            'the caller of its user is',
            { transactionId: 't' },
            with_(writer('sn-br-Rule')),
            ['sn-br-Rule outbound_transaction'],
        ],
        [
            'somebody else is proven in the transaction',
            { transactionId: 't', createdAt: LONG_AGO },
            with_(writer('sn-si-X')),
            ['sn-si-Router outbound_address'],
        ],
        [
            'its user is only probable there',
            { transactionId: 't', createdAt: LONG_AGO },
            with_(writer('sn-br-Rule', { confidence: 'TEMPORAL_INFERRED' })),
            ['sn-si-Router outbound_address'],
        ],
        [
            'its user is proven in another',
            { transactionId: 'u', createdAt: LONG_AGO },
            with_(writer('sn-br-Rule')),
            ['sn-si-Router outbound_address'],
        ],
        [
            'neither has a transaction',
            { createdAt: LONG_AGO },
            with_(writer('sn-br-Rule', { transactionId: '' })),
            ['sn-si-Router outbound_address'],
        ],
        [
            'its user was seen at the end of the window',
            {},
            seen({ executedAt: '2026-04-20 12:00:30' }),
            ['sn-si-Router outbound_window'],
        ],
        ['a second after it', {}, seen({ executedAt: '2026-04-20 12:00:31' }), ['sn-si-Router outbound_address']],
        [
            'at the begin of the window',
            {},
            seen({ executedAt: '2026-04-20 11:59:30' }),
            ['sn-si-Router outbound_window'],
        ],
        ['a second before it', {}, seen({ executedAt: '2026-04-20 11:59:29' }), ['sn-si-Router outbound_address']],
        ['its user was seen calling out', {}, seen({ source: 'outbound_http_log' }), ['sn-si-Router outbound_address']],
        [
            'the trigger of its user was seen',
            {},
            seen({ source: 'trigger_record_evidence' }),
            ['sn-si-Router outbound_address'],
        ],
        ['somebody else was seen', {}, with_(logWriter('sn-br-Rule')), ['sn-si-Router outbound_address']],
    ])('%s', (_what, row, given, expected) => {
        expect(claims(row, given)).toEqual(expected)
    })

    test.each([
        ['x_app', ['sn-si-App outbound_address']],
        ['global', ['sn-si-Router outbound_address']],
        ['x_other', ['sn-si-App outbound_address', 'sn-si-Router outbound_address']],
    ])('and its application is %s', (appScope, expected) => {
        const app = automation(
            'script_include',
            'App',
            { endpoints: [{ url: 'https://graph.example.com/v1.0/users/beth', exact: true, line: 1 }] },
            { scope: 'x_app' },
        )
        expect(claims({ appScope }, { all: [ROUTER, app] })).toEqual(expected)
    })
})

describe('what began the transaction', () => {
    const WORKER = { session: 'glide.scheduler.worker.0' }
    const job = automation('scheduled_script', 'Nightly', { includes: [include('Router')] })
    const later = automation('business_rule', 'Later', {}, { trigger: trigger('incident', { when: 'async' }) })
    const all = [ROUTER, RULE, job, later]

    test.each<[Partial<OutboundRow>, object | undefined]>([
        [{ transactionName: '#12 /incident.do' }, { kind: 'page', name: '/incident.do' }],
        [{ transactionName: 'ASYNC: Later' }, { kind: 'async_rule', name: 'Later' }],
        [
            { transactionName: 'Nightly', ...WORKER },
            { kind: 'job', name: 'Nightly' },
        ],
        [{ transactionName: 'Nightly', session: '75E7CBFB' }, undefined],
        [{}, undefined],
    ])('is read from %j: %j', (row, began) => {
        expect(one({ ...BY_ROUTER, ...row }, { all }).began).toEqual(began)
    })

    it('speaks for the job or the rule of that name, and names it not as who called', () => {
        const row = { ...BY_ROUTER, transactionName: 'ASYNC: Later' }
        expect(claims(row, { all })).toEqual(['sn-si-Router outbound_source', 'sn-br-Later transaction_name'])
        expect(one(row, { all }).displayName).toMatch(/by Router$/)
        const second = { ...later, id: 'sn-br-second', sysId: 'second' }
        expect(claims(row, { all: [...all, second] })).toEqual([
            'sn-si-Router outbound_source',
            'sn-br-Later transaction_name_shared',
            'sn-br-second transaction_name_shared',
        ])
    })
})

describe('the only way from the script that a row names to the call', () => {
    const CALLER = { log: 'caller', outbound: 'caller', measuredAt: NOON } as const
    const more = { attribution: CALLER }
    const rule = (text: object = { includes: [include('Router')] }, given: Partial<Automation> = {}) =>
        automation('business_rule', 'Rule', text, { trigger: trigger('incident'), ...given })
    const middle = automation('script_include', 'Middle', { includes: [include('Router')] })
    const row = { ...BY_RULE, transactionId: 't' }
    const steps = (all: readonly Automation[], given: Given = {}) =>
        run([row], { all, more, ...given }).evidence.flatMap(({ properties, subjects }) =>
            'way_caller' in properties
                ? [`${properties['way_caller']} > ${subjects[0]!.automationId} ${subjects[0]!.confidence}`]
                : [],
        )
    const edges = (all: readonly Automation[]) =>
        run([row], { all, more }).edges.map(
            ({ confidence, from, matchedOn, to, type }) => `${type} ${from} ${to} ${matchedOn} ${confidence}`,
        )

    it('proves the include and its call, and who called it', () => {
        const all = [ROUTER, rule()]
        const found = run([row], { all, more }).evidence
        expect(found.map(({ id, connectionId, transactionId }) => [id, connectionId, transactionId])).toEqual([
            ['evidence-outbound-row', 'sn-rest-graph', 't'],
            ['evidence-outbound-row-by-sn-si-Router', 'sn-rest-graph', 't'],
        ])
        expect(found[1]).toMatchObject({
            displayName: 'Outbound call: GET graph.example.com/v1.0/users/beth by Router',
            matchedOn: 'outbound_only_way',
            confidence: 'DETERMINISTIC',
            properties: { way_caller: 'sn-br-Rule' },
        })
        expect(edges(all)).toEqual([
            'CALLS sn-br-Rule sn-si-Router outbound_only_way DETERMINISTIC',
            'INVOKES sn-si-Router sn-rest-graph outbound_only_way DETERMINISTIC',
        ])
    })

    it('is graded the same by the chain, and not from the rows of two calls', () => {
        const all = [ROUTER, rule()]
        const structural = {
            confidence: 'STRUCTURAL',
            matchedOn: 'script_text',
            matchedValue: 'line 1',
            evidence: [],
        } as const
        const calls = { type: 'CALLS', from: 'sn-br-Rule', to: 'sn-si-Router', ...structural } as const
        const invokes = { type: 'INVOKES', from: 'sn-si-Router', to: 'sn-rest-graph', ...structural } as const
        const { evidence } = run([row], { all, more })
        expect(gradeCall({ edge: calls, attribution: CALLER }, evidence)).toMatchObject({
            confidence: 'DETERMINISTIC',
            matchedOn: 'outbound_only_way',
            matchedValue: 't',
        })
        const invocation = { edge: invokes, callers: [] }
        expect(gradeInvocation(invocation, evidence)).toMatchObject({
            confidence: 'DETERMINISTIC',
            matchedOn: 'outbound_only_way',
        })
        const other = run([{ ...row, sysId: 'other' }], { all, more }).evidence
        const mixed = [evidence[0]!, other[1]!].map((one) => ({ ...one, transactionId: null }))
        expect(gradeCall({ edge: calls, attribution: CALLER }, mixed).confidence).not.toBe('DETERMINISTIC')
    })

    it('proves the include and no connection where it also computes an address', () => {
        const both = automation('script_include', 'Router', {
            ...USES_GRAPH,
            endpoints: [{ url: '', exact: false, line: 1 }],
        })
        expect(steps([both, rule()])).toHaveLength(1)
        expect(edges([both, rule()]).filter((edge) => /^INVOKES.*only_way/.test(edge))).toEqual([])
        const { evidence } = run([row], { all: [both, rule()], more })
        expect(evidence.find(({ matchedOn }) => matchedOn === 'outbound_only_way')?.connectionId).toBeNull()
    })

    it('proves each include between', () => {
        expect(steps([ROUTER, middle, rule({ includes: [include('Middle')] })])).toEqual([
            'sn-br-Rule > sn-si-Middle DETERMINISTIC',
            'sn-si-Middle > sn-si-Router DETERMINISTIC',
        ])
    })

    const second = automation('script_include', 'Second', USES_GRAPH)
    const others: readonly [string, readonly Automation[]][] = [
        ['the rule can call out itself', [ROUTER, rule({ includes: [include('Router')], ...USES_GRAPH })]],
        [
            'another include inside can call out',
            [ROUTER, second, rule({ includes: ['Router', 'Second'].map((n) => include(n)) })],
        ],
        [
            'another include inside has an address that is computed',
            [
                ROUTER,
                automation('script_include', 'Second', { endpoints: [{ url: '', exact: false, line: 1 }] }),
                rule({ includes: ['Router', 'Second'].map((name) => include(name)) }),
            ],
        ],
        [
            'the include is reached in two ways',
            [ROUTER, middle, rule({ includes: ['Router', 'Middle'].map((n) => include(n)) })],
        ],
        [
            'the rule runs text as code',
            [ROUTER, rule({ includes: [include('Router')], dynamic: [{ what: 'eval', line: 1 }] })],
        ],
        [
            'the rule names what is no include of ours',
            [ROUTER, rule({ includes: ['Router', 'Vendor'].map((n) => include(n)) })],
        ],
        [
            'what the rule writes begins another rule that can call out',
            [
                ROUTER,
                rule({
                    includes: [include('Router')],
                    writes: [INSERT],
                }),
                automation('business_rule', 'Other', USES_GRAPH, { trigger: trigger('change_request') }),
            ],
        ],
        [
            'the condition of the rule may call a script',
            [
                ROUTER,
                rule(undefined, { trigger: trigger('incident', { condition: 'new Second().isWanted(current)' }) }),
            ],
        ],
        [
            'the filter of the rule may call a script',
            [ROUTER, rule(undefined, { trigger: trigger('incident', { filter: 'state=javascript:getState()' }) })],
        ],
        [
            'the condition of the rule includes a script',
            [ROUTER, rule(undefined, { trigger: trigger('incident', { condition: "gs.include('Second')" }) })],
        ],
        [
            'the rule writes to a table that it does not name',
            [
                ROUTER,
                rule({
                    includes: [include('Router')],
                    writes: [
                        { table: null, target: 'record', operation: 'update', fields: [], isComplete: true, line: 1 },
                    ],
                }),
            ],
        ],
        [
            'the rule queries a table with a rule on queries that can call out',
            [
                ROUTER,
                rule({ includes: [include('Router')], reads: [{ table: 'incident', line: 1 }] }),
                automation('business_rule', 'Other', USES_GRAPH, {
                    trigger: trigger('task', { when: 'before', operations: ['query'] }),
                }),
            ],
        ],
        [
            'the include changed within the hour',
            [{ ...ROUTER, versions: [{ ...ROUTER.versions[0]!, from: '2026-04-20 11:00:01' }] }, rule()],
        ],
        [
            'the include has no text that is known',
            [
                ROUTER,
                rule({ includes: ['Router', 'Dark'].map((n) => include(n)) }),
                automation('script_include', 'Dark', {}, { state: 'unreadable', analysis: null, versions: [] }),
            ],
        ],
        [
            'the rule is asynchronous, for which nothing is measured',
            [ROUTER, rule(undefined, { trigger: trigger('incident', { when: 'async' }) })],
        ],
    ]
    test.each(others)('is not known where %s', (_why, all) => {
        expect(steps(all)).toEqual([])
        expect(edges(all).filter((edge) => /outbound_only_way/.test(edge))).toEqual([])
    })

    it.each(['callee', 'unmeasured', 'neither'] as const)('is not known where the log names %s', (outbound) => {
        const found = run([row], { all: [ROUTER, rule()], more: { attribution: { ...CALLER, outbound } } })
        expect(found.evidence.map(({ id }) => id)).toEqual(['evidence-outbound-row'])
    })

    it.each([
        'current.priority == 1 && !previous.active',
        "gs.hasRole('new Second()') || current.state.changesTo(6)",
        'typeof current.u_flag !== "undefined"',
    ])('stands for a rule with the condition %s', (condition) => {
        expect(steps([ROUTER, rule(undefined, { trigger: trigger('incident', { condition }) })])).toHaveLength(1)
    })

    it('may pass rules that cannot call out, and stays where the address is another', () => {
        const quiet = automation('business_rule', 'Quiet', {}, { trigger: trigger('change_request') })
        expect(steps([ROUTER, rule({ includes: [include('Router')], writes: [INSERT] }), quiet])).toEqual([
            'sn-br-Rule > sn-si-Router DETERMINISTIC',
        ])
        const elsewhere = run([{ ...row, hostname: 'other.example.com' }], { all: [ROUTER, rule()], more })
        expect(elsewhere.evidence.map(({ id }) => id)).toEqual(['evidence-outbound-row'])
    })
})
