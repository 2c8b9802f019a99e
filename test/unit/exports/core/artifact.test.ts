/** What an artifact says of itself, in each of its documented forms. */

import { createHash } from 'node:crypto'
import { isReadable, readArtifact } from '../../../../src/server/exports/core/artifact.ts'
import { parseCsv } from '../../../../src/server/exports/core/csv.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const read = (text: string, format = 'json', exportType = 'events') =>
    readArtifact(text, { format, exportType, sha256 })
const facts = (text: string, format?: string, exportType?: string) => {
    const result = read(text, format, exportType)
    if (!result.ok) throw new Error(result.failure.code)
    return result.value
}
const event = (id: string, more: object = {}) => ({
    id,
    timestamp: '2026-04-21T23:59:59Z',
    verdict: 'block',
    policy_name: 'p',
    ...more,
})

test.each([
    ['a list', JSON.stringify([event('1'), event('2')])],
    ['an object with events', JSON.stringify({ export_id: 'e', events: [event('1'), event('2')] })],
    ['an object with data', JSON.stringify({ data: [event('1'), event('2')] })],
    ['an object with items', JSON.stringify({ items: [event('1'), event('2')] })],
    ['a list after a byte order mark', `\ufeff${JSON.stringify([event('1'), event('2')])}`],
])('%s has its records', (_name, text) => {
    expect(facts(text)).toMatchObject({
        recordCount: 2,
        population: [{ policy: 'p', day: '2026-04-21', counts: { block: 2 } }],
    })
})

test.each([
    ['cut off', '[{"id":"1"'],
    ['text', 'hello'],
    ['nothing', ''],
    ['a number', '5'],
    ['an object without a list', '{"error":"expired"}'],
    ['a list of texts', '["a"]'],
    ['nested beyond reason', '['.repeat(100) + ']'.repeat(100)],
])('%s is malformed', (_name, text) => {
    const result = read(text)
    expect(result.ok ? 'ok' : result.failure.code).toBe('artifact_malformed')
})

it('counts a decision once under its id, per policy, day and action, whatever the sender calls them', () => {
    const text = JSON.stringify([
        event('1', { policy_name: 'content_safety', verdict: 'blocked' }),
        event('1', { policy_name: 'content_safety', verdict: 'blocked' }),
        event('2', { policy_name: 'Content-Safety', verdict: 'deny' }),
        event('3', { policy_name: 'content-safety', verdict: 'allowed' }),
        { id: '4', time: '2026-04-22 00:00:00', decision: 'redacted', policies_triggered: ['pii_detection'] },
    ])
    expect(facts(text)).toMatchObject({
        recordCount: 5,
        uncounted: 0,
        population: [
            { policy: 'content-safety', day: '2026-04-21', counts: { block: 2, allow: 1 } },
            { policy: 'pii-detection', day: '2026-04-22', counts: { redact: 1 } },
        ],
    })
})

it('counts decisions as webhooks are counted: each violation of a request, and the strongest action of each decision', () => {
    const violations = [
        { policy: 'p', action: 'block' },
        { policy: 'q', action: 'redact' },
    ]
    const text = JSON.stringify([
        event('1', { policy_name: 'p', verdict: 'flagged' }),
        event('1', { policy_name: 'p', verdict: 'blocked', violations }),
        event('1', { policy_name: 'p', verdict: 'allowed' }),
        event('1', { policy_name: 'p', verdict: 'blocked', gateway_id: 'gw_other' }),
    ])
    expect(facts(text).population).toEqual([
        { policy: 'p', day: '2026-04-21', counts: { block: 2 } },
        { policy: 'q', day: '2026-04-21', counts: { redact: 1 } },
    ])
})

it('leaves out of the population what states no time or no known verdict, and counts it', () => {
    const text = JSON.stringify([event('1'), { id: '2', verdict: 'block' }, event('3', { verdict: 'vaporised' })])
    expect(facts(text)).toMatchObject({
        recordCount: 3,
        uncounted: 2,
        population: [{ policy: 'p', day: '2026-04-21', counts: { block: 1 } }],
    })
})

it('collects escalations, environments and versions, each once and sorted', () => {
    const text = JSON.stringify([
        event('1', { escalation_id: 'esc_b', environment: 'production', config_version: 'v2' }),
        event('2', { escalation: { id: 'esc_a' }, environment: 'production', config_version: 'v1' }),
        event('3', { escalation_id: 'esc_b' }),
    ])
    expect(facts(text)).toMatchObject({
        escalationIds: ['esc_a', 'esc_b'],
        environments: ['production'],
        configVersions: ['v1', 'v2'],
    })
})

it('takes the ids of an export of escalations, which holds no decisions', () => {
    expect(facts('[{"id":"esc_1","status":"resolved"}]', 'json', 'escalations')).toMatchObject({
        escalationIds: ['esc_1'],
        population: null,
    })
})

it('reads the window of the header', () => {
    const text = '{"time_range":{"from":"2026-04-20T00:00:00Z","to":"2026-04-27T00:00:00Z"},"events":[]}'
    expect(facts(text)).toMatchObject({
        windowFrom: '2026-04-20 00:00:00',
        windowTo: '2026-04-27 00:00:00',
        recordCount: 0,
    })
})

it('is not harmed by names of the language', () => {
    const text =
        '[{"id":"__proto__","timestamp":"2026-04-21","verdict":"block","policy_name":"constructor","escalation_id":"toString"}]'
    expect(facts(text)).toMatchObject({
        escalationIds: ['toString'],
        population: [{ policy: 'constructor', day: '2026-04-21', counts: { block: 1 } }],
    })
})

it('reads CSV as RFC 4180 writes it', () => {
    const text =
        'id,timestamp,verdict,policy_name\r\n"1",2026-04-21,block,"a ""b"", c"\r\n2,2026-04-21,allow,"a ""b"", c"\r\n'
    expect(facts(text, 'csv')).toMatchObject({ recordCount: 2, population: [{ counts: { block: 1, allow: 1 } }] })
})

test.each<[string, object[] | null]>([
    ['a,b\n1,2', [{ a: '1', b: '2' }]],
    ['a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['a,b\n1,\n', [{ a: '1' }]],
    ['a,b\n"x\r\ny",2\n', [{ a: 'x\r\ny', b: '2' }]],
    ['a,b\n["x"],2\n', [{ a: ['x'], b: '2' }]],
    ['a,b\n', []],
    ['a,b\n1', null],
    ['a,b\n1,2,3\n', null],
    ['a,b\n"1,2\n', null],
    ['a,b\n"1"x,2\n', null],
    ['', null],
])('the lines %j become %j', (text, expected) => {
    expect(parseCsv(text)).toEqual(expected)
})

test.each([
    ['json', true],
    ['CSV', true],
    ['', true],
    ['pdf', false],
    ['parquet', false],
])('looks into %j: %s', (format, expected) => {
    expect(isReadable(format)).toBe(expected)
})
