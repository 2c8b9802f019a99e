/** Lists of events under a name. */

import { parseEnvelope } from '../../../../src/server/receiving/core/envelope.ts'

const itemsOf = (body: unknown) => {
    const parsed = parseEnvelope(JSON.stringify(body), 10)
    return parsed.ok ? parsed.value : parsed.failure.code
}
const a = { event: 'event.blocked', id: 'a' }
const b = { event: 'event.allowed', id: 'b' }

test.each(['events', 'items', 'deliveries', 'records'])('takes the events under %s', (name) => {
    expect(itemsOf({ [name]: [a, b] })).toEqual({ isBatch: true, items: [a, b] })
    expect(itemsOf({ type: 'batch', id: 'dlv_1', [name]: [a, b] })).toEqual({ isBatch: true, items: [a, b] })
})

it('gives each entry what the object says of all, and nothing that is the object’s own', () => {
    const body = { id: 'dlv_1', timestamp: '2026-04-20', org_id: 'org_1', environment: 'prod', gateway_ids: ['gw'] }
    expect(itemsOf({ ...body, events: [a, { ...b, environment: 'dev' }] })).toEqual({
        isBatch: true,
        items: [
            { org_id: 'org_1', environment: 'prod', gateway_ids: ['gw'], ...a },
            { org_id: 'org_1', gateway_ids: ['gw'], ...b, environment: 'dev' },
        ],
    })
})

it('reads an event with a list of data as one event for each', () => {
    const body = { id: 'dlv_1', event: 'event.blocked', org_id: 'org_1', data: [{ id: 'a' }, { id: 'b' }] }
    expect(itemsOf(body)).toEqual({
        isBatch: true,
        items: [
            { event: 'event.blocked', org_id: 'org_1', data: { id: 'a' } },
            { event: 'event.blocked', org_id: 'org_1', data: { id: 'b' } },
        ],
    })
})

test.each([
    ['a typed event with a list as content', { event: 'event.blocked', items: [{ x: 1 }] }],
    ['an event that wraps an object', { data: { id: 'a' }, events: [a] }],
    ['a list without objects', { event: 'event.blocked', data: ['x'], events: [1] }],
    ['no list', { events: a }],
])('takes %s as one event', (_, body) => expect(itemsOf(body)).toEqual({ isBatch: false, items: [body] }))

it('keeps a stray entry beside the good ones', () =>
    expect(itemsOf({ events: [a, 5] })).toEqual({ isBatch: true, items: [a, 5] }))
