/** Envelopes: which bodies hold events, and where in them a field is found. */

import { findIn, parseEnvelope, toLayers } from '../../../../src/server/receiving/core/envelope.ts'
import { findEventType } from '../../../../src/server/receiving/core/event-type.ts'
import { toText } from '../../../../src/server/shared/json.ts'

const codeOf = (body: string, maxBatch = 3) => {
    const parsed = parseEnvelope(body, maxBatch)
    return parsed.ok ? null : parsed.failure.code
}

test.each([
    ['', 'body_empty'],
    [' \r\n\t', 'body_empty'],
    ['\ufeff', 'body_empty'],
    ['{', 'body_not_json'],
    ['payload=%7B%7D', 'body_not_json'],
    ['{"a":1}{"b":2}', 'body_not_json'],
    ["{'a':1}", 'body_not_json'],
    ['null', 'body_wrong_shape'],
    ['"text"', 'body_wrong_shape'],
    ['42', 'body_wrong_shape'],
    ['[]', 'body_wrong_shape'],
    ['[1, null]', 'body_wrong_shape'],
    ['{"events":[{},{},{},{}]}', 'batch_too_large'],
    ['[[{}]]', 'body_wrong_shape'],
    [`{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'body_wrong_shape'],
    ['[{},{},{},{}]', 'batch_too_large'],
])('refuses %p as %s', (body, code) => expect(codeOf(body)).toBe(code))

it('survives a body nested a hundred thousand levels deep', () => {
    const code = codeOf('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))
    expect(['body_not_json', 'body_wrong_shape']).toContain(code)
})

it('takes an object as one item and a list as a batch', () => {
    expect(parseEnvelope('{"a":1}', 3)).toEqual({ ok: true, value: { isBatch: false, items: [{ a: 1 }] } })
    expect(parseEnvelope('[{"a":1}]', 3)).toEqual({ ok: true, value: { isBatch: true, items: [{ a: 1 }] } })
})

it('takes a batch of exactly the limit', () => expect(codeOf('[{},{},{}]')).toBeNull())

it('does not count a byte order mark as part of the JSON', () => expect(codeOf('\ufeff{"a":1}')).toBeNull())

describe('finding a field', () => {
    const found = (item: Record<string, unknown>, aliases: string[], subjects: string[] = []) =>
        findIn(toLayers(item, subjects), aliases, toText)

    test.each([
        ['envelope before data', { policy_name: 'a', data: { policy_name: 'b' } }, 'a'],
        ['data', { data: { policy_name: 'b' } }, 'b'],
        ['payload', { payload: { policy_name: 'b' } }, 'b'],
        ['object', { object: { policy_name: 'b' } }, 'b'],
        ['resource', { resource: { policy_name: 'b' } }, 'b'],
        ['event object', { event: { policy_name: 'b' } }, 'b'],
        ['one more level', { data: { object: { policy_name: 'c' } } }, 'c'],
        ['not two more levels', { data: { object: { data: { policy_name: 'd' } } } }, null],
        ['not in a list', { data: [{ policy_name: 'b' }] }, null],
        ['camel case', { data: { policyName: 'b' } }, 'b'],
        ['skips null', { policy_name: null, data: { policy_name: 'b' } }, 'b'],
        ['skips blank', { policy_name: '  ', data: { policy_name: 'b' } }, 'b'],
        ['skips objects', { policy_name: {}, data: { policy_name: 'b' } }, 'b'],
        ['numbers become text', { policy_name: 7 }, '7'],
        ['truth values are no text', { policy_name: true }, null],
    ])('%s', (_, item, expected) => expect(found(item, ['policy_name'])).toBe(expected))

    it('reads a generic name of a wrapping envelope last, and its id never', () => {
        const item = { id: 'dlv_1', status: 'delivered', message: 'hello', data: { status: 'queued' } }
        expect(found(item, ['status'])).toBe('queued')
        expect(found(item, ['message'])).toBe('hello')
        expect(found(item, ['id'])).toBeNull()
        expect(found({ id: 'esc_1' }, ['id'])).toBe('esc_1')
    })

    it('opens an object named after the subject', () => {
        const item = { data: { escalation: { id: 'esc_1' }, gateway: { id: 'gw_1' } } }
        expect(found(item, ['id'], ['escalation'])).toBe('esc_1')
        expect(found(item, ['id'])).toBeNull()
    })

    test.each(['__proto__', 'constructor', 'constructor.name', '__proto__.constructor', 'toString.name'])(
        'leads nowhere through %s',
        (path) => {
            expect(found(JSON.parse('{"__proto__":{"polluted":"x"},"data":{}}'), [path])).toBeNull()
            expect(({} as Record<string, unknown>).polluted).toBeUndefined()
        },
    )
})

describe('the event type', () => {
    test.each([
        [{ event: 'escalation.created' }, null, 'escalation.created'],
        [{ type: 'escalation.created', data: { type: 'events' } }, null, 'escalation.created'],
        [{ event_type: 'escalation.created' }, null, 'escalation.created'],
        [{ eventType: 'escalation.created' }, null, 'escalation.created'],
        [{ topic: 'escalation.created' }, null, 'escalation.created'],
        [{ action: 'escalation.created' }, null, 'escalation.created'],
        [{ action: 'block' }, null, null],
        [{ event: { type: 'escalation.created' } }, null, 'escalation.created'],
        [{ type: 'webhook', event_type: 'escalation.created' }, null, 'escalation.created'],
        [{ event: 'member.added', type: 'blocked' }, null, 'member.added'],
        [{ event: 'member.added', data: { event_type: 'blocked' } }, null, 'member.added'],
        [{ data: { event_type: 'blocked' } }, null, 'blocked'],
        [{ data: {} }, 'escalation.created', 'escalation.created'],
        [{ event: 'escalation.created' }, 'member.added', 'escalation.created'],
        [{ event: null, type: '' }, ' ', null],
        [{ action: '.block' }, null, null],
        [{ event: '.x', type: 'blocked' }, null, 'blocked'],
        [{ event: ['escalation.created'] }, null, null],
    ])('of %j with header %p is %p', (item, header, expected) => expect(findEventType(item, header)).toBe(expected))
})
