/** Parsing: every fixture becomes the event it stands for, and what cannot says why, field by field. */

import { orderOf, type GovernanceEvent } from '../../../../src/server/mapping/core/event.ts'
import type { EventContext } from '../../../../src/server/receiving/core/parse-event.ts'
import { parseEvent, parseStoredEvent, toEventHead } from '../../../../src/server/receiving/core/parse-event.ts'
import { deliveryNames, deliveryText } from '../../../support/request.ts'
import { sha256 } from '../../../support/sign.ts'

const context: EventContext = { receivedAt: '2026-05-01 00:00:00', eventType: null, toleranceSeconds: 300, sha256 }

function eventOf(item: object, more: Partial<EventContext> = {}): GovernanceEvent {
    const parsed = parseEvent(item as Record<string, unknown>, { ...context, ...more })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
    return parsed.value
}

function problemsOf(item: object): readonly string[] {
    const parsed = parseEvent(item as Record<string, unknown>, context)
    return parsed.ok ? [] : parsed.failure.problems.map((problem) => problem.field)
}

const fixture = (name: string) => eventOf(JSON.parse(deliveryText(name)))

describe('the fixtures', () => {
    test.each([
        ['config.updated', { kind: 'config.updated', configId: 'cfg_1', version: 'v2.3.1', actor: 'user_42' }],
        ['configuration.updated', { kind: 'config.updated', configName: 'production-policy', source: 'api' }],
        ['config.deployed', { kind: 'config.deployed', gatewayIds: ['gw_prod_001'], previousVersion: 'v2.3.0' }],
        ['configuration.deployed', { kind: 'config.deployed', changeSummary: 'Tighten PII redaction' }],
        ['event.blocked', { kind: 'decision', decisionId: 'evt_a1b2c3d4', action: 'block', policy: 'content-safety' }],
        ['event.created', { kind: 'decision', action: 'redact', policy: 'pii-detection', policyName: 'pii_detection' }],
        ['event.allowed', { kind: 'decision', action: 'allow' }],
        ['event.redacted', { kind: 'decision', action: 'redact', policy: 'data-protection' }],
        ['event.escalated', { kind: 'decision', action: 'escalate', severity: 'high' }],
        ['event.flagged', { kind: 'decision', action: 'log', policy: 'cost-limit' }],
        ['policy.violation', { kind: 'decision', action: 'block', severity: 'critical' }],
        ['escalation.created', { kind: 'escalation', state: 'open', dueAt: '2026-04-20 18:00:00', outcome: null }],
        ['escalation.claimed', { kind: 'escalation', state: 'claimed', claimedBy: 'user_42' }],
        ['escalation.unclaimed', { kind: 'escalation', state: 'open', claimedBy: null }],
        ['escalation.updated', { kind: 'escalation', state: 'claimed', severity: 'critical' }],
        ['escalation.resolved', { kind: 'escalation', state: 'resolved', outcome: 'approved', resolvedBy: 'user_42' }],
        ['escalation.expired', { kind: 'escalation', escalationId: 'esc_def456', state: 'expired' }],
        ['gateway.health_changed', { kind: 'gateway.health_changed', health: 'degraded', previousHealth: 'healthy' }],
        ['budget.threshold_reached', { kind: 'budget.threshold_reached', thresholdPercent: 80, spend: 812.4 }],
        ['export.completed', { kind: 'export.completed', exportId: 'exp_abc123', exportType: 'events' }],
        ['export.failed', { kind: 'export.failed', reason: 'storage unavailable', windowTo: '2026-04-27 00:00:00' }],
        ['webhook.test', { kind: 'connection.test' }],
        ['member.added', { kind: 'unknown', eventType: 'member.added' }],
    ] as const)('%s is understood', (name, expected) => expect(fixture(name)).toMatchObject(expected))

    it.each(deliveryNames())('%s is of a known type, or shows what becomes of an unknown one', (name) => {
        const item = JSON.parse(deliveryText(name)) as Record<string, unknown>
        const { canonicalType } = toEventHead(item, context)
        expect(canonicalType === 'unknown').toBe(name === 'member.added')
    })

    test.each(deliveryNames('shapes'))('%s is the same escalation as in every other envelope', (name) => {
        expect({ ...fixture(name), organization: null }).toEqual({
            ...fixture('escalation.created'),
            organization: null,
        })
    })
})

const PASSED_AND_BLOCKED = [
    { name: 'p', result: 'pass' },
    { name: 'q', result: 'block' },
]

describe('a decision', () => {
    const data = { policy_name: 'p', gateway_id: 'gw_1', user_id: 'u' }
    const decision = (item: object) => eventOf(item) as Extract<GovernanceEvent, { kind: 'decision' }>

    it('has one id under all its event names', () => {
        const created = { id: 'dlv_1', event: 'event.created', data: { ...data, id: 'evt_1', verdict: 'block' } }
        const blocked = { id: 'dlv_2', event: 'event.blocked', data: { ...data, event_id: 'evt_1', id: 'row_7' } }
        expect(decision(created).decisionId).toBe('evt_1')
        expect(decision(blocked).decisionId).toBe('evt_1')
    })

    test.each([
        ['event_id of data', { id: 'evt_e', event_id: 'evt_e2', data: { event_id: 'evt_d', id: 'x' } }, 'evt_d'],
        ['decision_id of data', { data: { decision_id: 'evt_d', request_id: 'req_1' } }, 'evt_d'],
        ['id of data', { id: 'evt_e', event_id: 'evt_e2', data: { id: 'evt_d', request_id: 'req_1' } }, 'evt_d'],
        ['event_id of the envelope', { event_id: 'evt_e', data: { request_id: 'req_1' } }, 'evt_e'],
        ['request_id', { id: 'evt_e', data: { request_id: 'req_1' } }, 'req_1'],
        ['id of the envelope', { id: 'evt_e', data: {} }, 'evt_e'],
        ['id of a flat event', { id: 'evt_e', request_id: 'req_1' }, 'evt_e'],
        ['request_id of a flat event with a delivery id', { id: 'dlv_1', request_id: 'req_1' }, 'req_1'],
        ['a number', { data: { id: 12345 } }, '12345'],
    ])('takes its id from %s', (_, item, id) => {
        expect(decision({ event: 'event.blocked', ...item }).decisionId).toBe(id)
    })

    it('without any id gets the same one whatever the event name and the delivery', () => {
        const told = (name: string, id: string, timestamp = '2026-04-23T14:30:00Z') =>
            decision({ id, event: name, timestamp, data: { ...data, action: 'block' } }).decisionId
        expect(told('event.created', 'dlv_1')).toMatch(/^sha256:[0-9a-f]{64}$/)
        expect(told('event.created', 'dlv_1')).toBe(told('event.blocked', 'dlv_2'))
        expect(told('event.created', 'dlv_1')).not.toBe(told('event.created', 'dlv_1', '2026-04-23T14:30:01Z'))
    })

    test.each([
        ['the name wins', 'event.blocked', { action: 'allow' }, 'block'],
        ['action', 'event.created', { action: 'deny' }, 'block'],
        ['verdict', 'event.created', { verdict: 'escalate' }, 'escalate'],
        ['decision', 'event.created', { decision: 'redacted' }, 'redact'],
        ['outcome', 'event.created', { outcome: 'flagged' }, 'log'],
        ['policy_outcome', 'event.created', { policy_outcome: 'block' }, 'block'],
        ['result', 'event.created', { result: 'pass' }, 'allow'],
        ['a word that is no verdict is passed over', 'event.created', { action: 'created', verdict: 'block' }, 'block'],
        [
            'the worst of the policies',
            'event.created',
            { policies_evaluated: [{ result: 'pass' }, { result: 'redacted' }, { result: 'block' }] },
            'block',
        ],
        ['nothing said', 'event.created', {}, 'allow'],
        ['only the event itself said', 'event.created', { action: 'created' }, 'allow'],
        ['a violation without verdict', 'policy.violation', {}, 'log'],
        ['a violation that was allowed', 'policy.violation', { action: 'allowed' }, 'log'],
    ])('action: %s', (_, event, fields, action) => {
        expect(decision({ event, data: { id: 'evt_1', ...fields } }).action).toBe(action)
    })

    it.each(['violations', 'policies_triggered', 'policies_evaluated'])(
        'with an object as %s is incomplete',
        (name) => {
            const data = { id: 'evt_1', policy: 'p', [name]: { q: 'block' } }
            expect(problemsOf({ event: 'event.allowed', data })).toEqual([name])
        },
    )

    it('with an unknown verdict is incomplete, never guessed', () => {
        expect(problemsOf({ event: 'event.created', data: { id: 'evt_1', verdict: 'quarantined' } })).toEqual([
            'action',
        ])
    })

    test.each([
        [{ policy: 'A_b' }, 'a-b', 'A_b'],
        [{ policy: { name: 'A b', id: 'pol_1' } }, 'a-b', 'A b'],
        [{ rule: 'r' }, 'r', 'r'],
        [{ policies_triggered: ['x_y', 'z'] }, 'x-y', 'x_y'],
        [{ policies_triggered: [{ name: 'x_y' }] }, 'x-y', 'x_y'],
        [{ policy: 'p', policies_evaluated: PASSED_AND_BLOCKED }, 'q', 'q'],
        [{ policy: 'other', policies_evaluated: PASSED_AND_BLOCKED }, 'other', 'other'],
        [{ policy: 'p', policies_evaluated: [{ name: 'p', result: 'pass' }], policies_triggered: ['q'] }, 'q', 'q'],
        [{ policy: 'p', policies_evaluated: [{ name: 'p', result: 'pass' }] }, 'p', 'p'],
        [{ policy: 'p', policies_evaluated: PASSED_AND_BLOCKED, violations: ['p'] }, 'p', 'p'],
        [
            {
                policies_evaluated: [
                    { name: 'ok', result: 'pass' },
                    { policy: 'bad', verdict: 'block' },
                ],
            },
            'bad',
            'bad',
        ],
        [
            {
                policies_evaluated: [
                    { name: 'masked', result: 'redacted' },
                    { name: 'stopped', result: 'blocked' },
                ],
                policies_triggered: ['masked', 'stopped'],
            },
            'stopped',
            'stopped',
        ],
        [
            {
                policies_triggered: [
                    { name: 'masked', result: 'redacted' },
                    { name: 'stopped', result: 'block' },
                ],
            },
            'stopped',
            'stopped',
        ],
        [{ policies_evaluated: [{ name: 'ok', result: 'pass' }] }, 'unspecified', 'unspecified'],
        [{ policies_evaluated: ['ok', null, 3] }, 'unspecified', 'unspecified'],
        [{ policies_triggered: [] }, 'unspecified', 'unspecified'],
        [{}, 'unspecified', 'unspecified'],
    ])('policy of %j is %s', (fields, policy, policyName) => {
        const event = decision({ event: 'event.blocked', data: { id: 'evt_1', ...fields } })
        expect(event).toMatchObject({ policy, policyName })
    })
})

it.each([
    ['of its own policy is a violation that was logged only', ['p'], 'log', undefined],
    ['of another policy is an allowed one beside a violation', ['q'], 'allow', [{ policy: 'q', action: 'log' }]],
])('an allowed decision with a violation %s', (_what, violations, action, further) => {
    const event = eventOf({ event: 'event.allowed', data: { id: 'evt_1', policy: 'p', violations } })
    expect(event).toMatchObject({ policy: 'p', action, ...(further === undefined ? {} : { further }) })
})

describe('an escalation', () => {
    const escalation = (event: string, data: object, envelope: object = {}) =>
        eventOf({ event, data: { escalation_id: 'esc_1', ...data }, ...envelope }) as Extract<
            GovernanceEvent,
            { kind: 'escalation' }
        >

    test.each([
        ['escalation.created', {}, 'open'],
        ['escalation.created', { status: 'claimed' }, 'claimed'],
        ['escalation.created', { claimed_by: 'user_1' }, 'claimed'],
        ['escalation.created', { status: 'queued', claimed_by: 'user_1' }, 'open'],
        ['escalation.created', { status: 'resolved' }, 'resolved'],
        ['escalation.updated', { status: 'denied' }, 'resolved'],
        ['escalation.updated', { resolved_at: '2026-04-20T15:00:00Z' }, 'resolved'],
        ['escalation.updated', {}, 'open'],
        ['escalation.claimed', { status: 'queued' }, 'claimed'],
        ['escalation.unclaimed', { status: 'claimed' }, 'open'],
        ['escalation.resolved', { status: 'claimed' }, 'resolved'],
        ['escalation.expired', {}, 'expired'],
    ])('%s with %j is %s', (event, data, state) => expect(escalation(event, data).state).toBe(state))

    test.each([
        [{ resolution: 'approved' }, 'approved'],
        [{ outcome: 'denied' }, 'denied'],
        [{ decision: 'false_positive' }, 'false_positive'],
        [{ status: 'rejected' }, 'denied'],
        [{}, null],
    ])('resolved with %j has the outcome %p', (data, outcome) => {
        expect(escalation('escalation.resolved', data).outcome).toBe(outcome)
    })

    it('does not take a reviewer’s denial for a verdict of the gateway', () => {
        expect(escalation('escalation.resolved', { outcome: 'denied', decision: 'denied' }).action).toBeNull()
    })

    it('takes the instant of the step over that of the creation', () => {
        const data = { created_at: '2026-04-20T14:00:00Z', resolved_at: '2026-04-20T15:00:00Z' }
        expect(escalation('escalation.resolved', data).occurredAt).toBe('2026-04-20 15:00:00')
        expect(escalation('escalation.created', data).occurredAt).toBe('2026-04-20 14:00:00')
    })

    test.each([
        [{ event: 'escalation.created', data: { id: 'esc_2' } }, 'esc_2'],
        [{ event: 'escalation.created', id: 'esc_2' }, 'esc_2'],
        [{ event: 'escalation.created', escalation: { id: 'esc_2' } }, 'esc_2'],
        [{ event: 'escalation.created', data: { escalation: { id: 'esc_2' }, gateway: { id: 'gw_1' } } }, 'esc_2'],
    ])('finds its id in %j', (item, id) => expect(eventOf(item)).toMatchObject({ escalationId: id }))

    test.each([
        [{ event: 'escalation.created' }],
        [{ event: 'escalation.created', id: 'dlv_1', data: { status: 'queued' } }],
        [{ event: 'escalation.created', id: 'evt_1' }],
        [{ event: 'escalation.created', data: { gateway: { id: 'gw_1' } } }],
        [{ event: 'escalation.created', data: { escalation_id: '' } }],
        [{ event: 'escalation.created', data: [{ escalation_id: 'esc_1' }] }],
    ])('without its id is incomplete: %j', (item) => expect(problemsOf(item)).toEqual(['escalation_id']))
})

describe('a configuration event', () => {
    test.each([
        [{ config_id: 'cfg_1', config_name: 'n', config_version: 'v1' }, 'cfg_1', 'n', 'v1'],
        [{ configuration_id: 'x', configuration_name: 'n', configuration_version: 3 }, 'x', 'n', '3'],
        [{ name: 'n', version: '0.2.0' }, 'n', 'n', '0.2.0'],
        [{ id: 'evt_9', name: 'n', version: '1' }, 'n', 'n', '1'],
        [{ id: 'cfg_9', name: 'n', version: '1' }, 'cfg_9', 'n', '1'],
        [{ id: 'b7c1', version: '1' }, 'b7c1', 'b7c1', '1'],
        [{ config: { id: 'cfg_1', name: 'n', version: { number: 4 } } }, 'cfg_1', 'n', '4'],
        [{ config_id: 'cfg_1', policy_version: 'v9' }, 'cfg_1', 'cfg_1', 'v9'],
    ])('of %j', (data, configId, configName, version) => {
        expect(eventOf({ event: 'config.updated', data })).toMatchObject({ configId, configName, version })
    })

    it('reports every missing field at once', () => {
        expect(problemsOf({ event: 'config.deployed', data: { environment: 'production' } })).toEqual([
            'config_id',
            'config_version',
        ])
    })

    it('fans out to every gateway, each once', () => {
        const data = { config_id: 'c', version: '1', gateway_id: 'a', gateway_ids: ['b', 'a', 7, { id: 'c' }, null] }
        expect(eventOf({ event: 'config.deployed', data }).gatewayIds).toEqual(['a', 'b', '7', 'c'])
    })
})

test.each([
    ['gateway.health_changed', {}, ['gateway_id', 'status']],
    ['gateway.health_changed', { gateway_id: 'gw_1', status: 'purple' }, ['status']],
    ['budget.alert', {}, ['budget_id']],
    ['export.completed', { download_url: 'https://evil.example' }, ['export_id']],
])('%s of %j lacks %j', (event, data, fields) => expect(problemsOf({ event, data })).toEqual(fields))

test.each([
    [{ gateway: { id: 'gw_1', status: 'offline' } }, 'gw_1', 'down'],
    [{ gateway_id: 'gw_1', health: 'unhealthy' }, 'gw_1', 'down'],
    [{ proxy_id: 'proxy_1', status: 'Healthy' }, 'proxy_1', 'healthy'],
])('reads the health of %j', (data, gateway, health) => {
    expect(eventOf({ event: 'gateway.health', data })).toMatchObject({ gatewayIds: [gateway], health })
})

it('takes a completed export whose status says otherwise for failed', () => {
    expect(eventOf({ event: 'export.completed', data: { job_id: 'job_1', status: 'expired' } }).kind).toBe(
        'export.failed',
    )
})

test.each<[unknown, string, string | null, string]>([
    ['2026-05-01T00:05:00Z', '2026-05-01 00:05:00', null, '2026-05-01 00:05:00'],
    ['2026-05-01T00:05:01Z', '2026-05-01 00:00:00', 'time_in_future', '2026-05-01 00:00:00'],
    ['2096-05-01T00:05:01Z', '2026-05-01 00:00:00', 'time_in_future', '2026-05-01 00:00:00'],
    ['yesterday at noon', '2026-05-01 00:00:00', 'time_unreadable', ''],
    ['2026-02-31T00:00:00Z', '2026-05-01 00:00:00', 'time_unreadable', ''],
    [{ seconds: 1776693600 }, '2026-05-01 00:00:00', 'time_unreadable', ''],
    [['2026-04-20T14:00:00Z'], '2026-05-01 00:00:00', 'time_unreadable', ''],
    [' ', '2026-05-01 00:00:00', 'time_missing', ''],
    [null, '2026-05-01 00:00:00', 'time_missing', ''],
    [undefined, '2026-05-01 00:00:00', 'time_missing', ''],
])('of the stated time %p counts %s, with the fault %p, and %p in an order', (timestamp, at, fault, order) => {
    const event = eventOf({ event: 'member.added', timestamp })
    expect([event.occurredAt, event.timeFault, orderOf(event)]).toEqual([at, fault, order])
})

it('takes the time of receipt where the sender’s is absent or nonsense', () => {
    for (const timestamp of [undefined, null, 'soon', 0, '1970-01-01T00:00:00Z', {}])
        expect(eventOf({ event: 'member.added', timestamp }).occurredAt).toBe('2026-05-01 00:00:00')
})

it('keeps several violations of one request apart, and each is one under all its names', () => {
    const idOf = (event: string, policy: string) => {
        const read = eventOf({ event, data: { request_id: 'req_1', policy_name: policy } })
        return read.kind === 'decision' ? read.decisionId : null
    }
    expect(idOf('policy.violation', 'Content safety')).toBe('req_1:content-safety')
    expect(idOf('event.blocked', 'content_safety')).toBe('req_1:content-safety')
    expect(idOf('policy.violation', 'pii')).toBe('req_1:pii')
})

describe('an event without a type', () => {
    test.each([
        ['a verdict and a policy', { verdict: 'block', policy_name: 'p' }],
        ['wrapped members', { data: { event_id: 'evt_1', decision: 'denied' } }],
        ['a known verdict word', { action: 'blocked', model: 'm' }],
        ['results of policies', { policies_evaluated: [{ name: 'p', result: 'block' }] }],
    ])('with %s is a decision', (_, item) => expect(eventOf(item).kind).toBe('decision'))

    test.each([
        ['no verdict', { policy_name: 'p', model: 'm' }],
        ['an unknown verdict', { verdict: 'quarantined' }],
    ])('with %s is a dead letter, never a connection test', (_, item) => expect(problemsOf(item)).toEqual(['action']))

    test.each([{}, { message: 'hello' }, { id: 'dlv_1', timestamp: '2026-04-20T14:00:00Z' }, { result: 'ok then' }])(
        '%j is a connection test',
        (item) => expect(eventOf(item).kind).toBe('connection.test'),
    )
})

it('keeps ids and versions as they are written', () => {
    const parsed = parseStoredEvent(
        '{"event":"config.deployed","data":{"config_name":9007199254740993,"version":1.10}}',
        {
            receivedAt: '2026-05-01 00:00:00',
            eventType: null,
            toleranceSeconds: 300,
            sha256: (text) => text,
        },
    )
    expect(parsed).toMatchObject({ ok: true, value: { version: '1.10' } })
})

it('takes the type that the delivery record knows where the body names none', () => {
    const item = { data: { escalation_id: 'esc_1' } }
    expect(problemsOf(item)).toEqual(['event'])
    expect(eventOf(item, { eventType: 'escalation.created' }).kind).toBe('escalation')
})

it('reports a stored body that is no single event', () => {
    for (const body of ['', '[{},{}]', '{', '[]'])
        expect(parseStoredEvent(body, context)).toMatchObject({ ok: false, failure: { code: 'event_incomplete' } })
})

describe('hostile values arrive as they were sent', () => {
    test.each([
        ["$& $1 $' $` ${x}"],
        ['"quoted" \'single\' \\back'],
        ['line\nbreak\ttab'],
        ['🔥 emoji 𝒳 four bytes'],
        ['עברית مرحبا \u202e'],
        ['<script>alert(1)</script><b>&amp;'],
        ['a,b/c;d^e=f@g'],
        ["Robert'); DROP TABLE incident;--"],
        ['x'.repeat(10_000)],
        ['undefined'],
        ['constructor'],
    ])('%p', (value) => {
        const data = { config_id: value, config_name: value, version: value, gateway_id: value, change_summary: value }
        expect(eventOf({ event: 'config.updated', data })).toMatchObject({
            configId: value,
            configName: value,
            version: value,
            gatewayIds: [value],
            changeSummary: value,
        })
    })

    test.each([[null], [undefined], [''], [[]], [{}], [[1, 2]], [true], [NaN]])('%p is absent', (value) => {
        const data = { escalation_id: 'esc_1', policy_name: value, severity: value, gateway_id: value, user: value }
        expect(eventOf({ event: 'escalation.created', data })).toMatchObject({
            policy: null,
            severity: null,
            gatewayIds: Array.isArray(value) ? value.map(String) : [],
            user: null,
        })
    })
})

describe('the time of an event', () => {
    const ENVELOPE = '2026-04-20T10:00:00Z'
    const STEP = '2026-04-20T11:00:00Z'
    const OTHER = '2026-04-20T12:00:00Z'
    const hourOf = (item: object) => eventOf(item).occurredAt.slice(11, 13)
    const resolved = (data: object, envelope: object = {}) =>
        hourOf({ event: 'escalation.resolved', ...envelope, data: { escalation_id: 'esc_1', ...data } })
    const created = (data: object) => hourOf({ event: 'escalation.created', data: { escalation_id: 'esc_1', ...data } })

    it('is that of the envelope before that of the step', () => {
        expect(resolved({ resolved_at: STEP }, { created_at: ENVELOPE })).toBe('10')
    })

    it('is that of the step in a flat event, where created_at is the escalation’s', () => {
        const flat = { event: 'escalation.resolved', escalation_id: 'esc_1', created_at: ENVELOPE, resolved_at: STEP }
        expect(hourOf(flat)).toBe('11')
    })

    it('is a plain one of the wrapped event before that of the step', () => {
        expect(resolved({ timestamp: OTHER, resolved_at: STEP })).toBe('12')
    })

    it('of a step is not the creation beside another time', () => {
        expect(resolved({ created_at: ENVELOPE, occurred_at: OTHER })).toBe('12')
        expect(resolved({ created_at: ENVELOPE })).toBe('10')
    })

    it('of an event without steps is its creation before other times', () => {
        expect(created({ created_at: ENVELOPE, occurred_at: OTHER })).toBe('10')
    })
})

it('names the event nothing where nobody named it', () => expect(eventOf({}).eventType).toBe(''))

it('says of a stored body that is no event what is wrong with it', () => {
    const parsed = parseStoredEvent('{', context)
    expect(parsed.ok ? [] : parsed.failure.problems).toEqual([
        { field: 'body', problem: expect.stringMatching(/^body_not_json: /) },
    ])
})

test.each([
    ['config.updated', { config_id: 'cfg_1' }, ['config_version']],
    ['config.updated', { config_version: 'v1' }, ['config_id']],
    ['gateway.health', { status: 'down' }, ['gateway_id']],
    ['event.created', { action: 'recreated' }, ['action']],
    ['event.created', { action: 'eventual' }, ['action']],
])('%s of %j lacks exactly %j', (event, data, fields) => expect(problemsOf({ event, data })).toEqual(fields))

describe('a decision without an id', () => {
    const idOf = (changes: object, timestamp: string | undefined = '2026-04-23T14:30:00Z') => {
        const data = { policy_name: 'p', gateway_id: 'gw_1', user_id: 'u', action: 'block', ...changes }
        const event = eventOf({ event: 'event.created', timestamp, data })
        return event.kind === 'decision' ? event.decisionId : null
    }

    test.each([
        ['policy', { policy_name: 'q' }],
        ['gateway', { gateway_id: 'gw_2' }],
        ['user', { user_id: 'v' }],
    ])('has another one for another %s', (_what, changes) => expect(idOf(changes)).not.toBe(idOf({})))

    it('has the same one without user, policy and time, and another one at another time', () => {
        const nobody = { user_id: null, policy_name: null }
        expect(idOf(nobody)).toBe(idOf(nobody))
        expect(idOf(nobody)).not.toBe(idOf({}))
        expect(idOf({}, '2026-04-23T14:30:01Z')).not.toBe(idOf({}))
        expect(idOf({ timestamp: '2026-04-23T14:30:00.5Z' }, '')).not.toBe(
            idOf({ timestamp: '2026-04-23T14:30:00.6Z' }, ''),
        )
    })
})

test.each([
    [
        'the worst result first',
        [
            { name: 'a', result: 'block' },
            { name: 'b', result: 'pass' },
        ],
        'block',
        'a',
    ],
    [
        'the worst result last',
        [
            { name: 'a', result: 'pass' },
            { name: 'b', result: 'block' },
        ],
        'block',
        'b',
    ],
    ['a result without a name', [{ result: 'block' }, { name: 'b', result: 'redact' }], 'block', 'b'],
])('a decision with %s goes by the worst and by the first policy that has a name', (_what, results, action, policy) => {
    const data = { event_id: 'evt_1', policies_evaluated: results }
    expect(eventOf({ event: 'event.created', data })).toMatchObject({ action, policy })
})

describe('the people and the words of an escalation', () => {
    const at = (step: string, data: object) =>
        eventOf({ event: `escalation.${step}`, data: { escalation_id: 'esc_1', ...data } })

    test.each([
        ['created', { resolved_by: 'u', outcome: 'approved' }, { resolvedBy: null, outcome: null }],
        ['claimed', { resolved_by: 'u' }, { resolvedBy: null }],
        ['expired', { resolved_by: 'u' }, { resolvedBy: 'u' }],
        ['resolved', { resolved_by: 'u' }, { resolvedBy: 'u' }],
        ['claimed', { actor: 'u' }, { claimedBy: 'u' }],
        ['created', { actor: 'u' }, { claimedBy: null }],
        ['created', { reason: 'Odd' }, { note: null, reason: 'Odd' }],
        ['created', { note: 'Seen' }, { note: 'Seen' }],
        ['resolved', { reason: 'Fine' }, { note: 'Fine' }],
        ['created', { status: 'open', resolved_at: '2026-04-20T15:00:00Z' }, { state: 'resolved' }],
        ['approved', {}, { outcome: 'approved' }],
        ['denied', { status: 'closed' }, { outcome: 'denied' }],
        ['closed', { status: 'denied' }, { outcome: 'denied' }],
        ['closed', {}, { outcome: null }],
    ])('%s with %j', (step, data, expected) => expect(at(step, data)).toMatchObject(expected))

    it('has its id in the second of two wrapped objects', () => {
        const item = { event: 'escalation.created', data: { status: 'queued' }, payload: { id: 'esc_2' } }
        expect(eventOf(item)).toMatchObject({ escalationId: 'esc_2' })
    })

    it('never has the id of the envelope that wraps it', () => {
        expect(problemsOf({ event: 'escalation.created', id: 'esc_9', data: { status: 'queued' } })).toEqual([
            'escalation_id',
        ])
    })
})

it('the event name is no type of an export', () => {
    const event = eventOf({ type: 'export.completed', data: { export_id: 'exp_1', type: 'export.completed' } })
    expect(event).toMatchObject({ exportType: null })
})
