/** Filters of deliveries: what they select, and what is refused before anything is asked. */

import { parseSelection } from '../../../../../src/server/operations/core/deliveries/selection.ts'

const terms = (filter: unknown) => {
    const parsed = parseSelection(filter)
    if (!parsed.ok) return parsed.failure.message
    const conditions = parsed.value.terms.map(({ column, operator, value }) => `${column}${operator}${value}`)
    return [parsed.value.states.join(','), ...conditions]
}
const ALL = 'processed,ignored,failed,dead'

test.each<[string, object, readonly string[]]>([
    ['one state', { state: 'dead' }, ['dead']],
    ['several states', { state: ['dead', 'failed'] }, ['dead,failed']],
    ['an event', { event_type: 'decision' }, [ALL, 'canonical_type=decision']],
    [
        'a window',
        { received_from: '2026-04-20T00:00:00Z', received_to: '2026-04-21' },
        [ALL, 'received_at>=2026-04-20 00:00:00', 'received_at<=2026-04-21 00:00:00'],
    ],
    [
        'a query',
        { query: 'stateINfailed,dead^event_typeSTARTSWITHevent.^attempts>=3^EQ' },
        [ALL, 'stateINfailed,dead', 'event_typeSTARTSWITHevent.', 'attempts>=3'],
    ],
    [
        'a query with a time',
        { query: 'received_at>2026-04-20T02:00:00+02:00' },
        [ALL, 'received_at>2026-04-20 00:00:00'],
    ],
    ['both', { state: 'dead', query: 'gateway=gw_1' }, ['dead', 'gateway=gw_1']],
])('%s', (_what, filter, expected) => {
    expect(terms(filter)).toEqual(expected)
})

test.each<[string, unknown, string]>([
    ['nothing', undefined, 'no condition'],
    ['an empty filter', {}, 'no condition'],
    ['a list', [], 'no condition'],
    ['an unknown field', { states: 'dead' }, 'states is not known'],
    ['held deliveries', { state: 'held' }, 'state:'],
    ['what a worker has', { state: ['dead', 'processing'] }, 'state:'],
    ['an unknown event', { event_type: 'event.blocked' }, 'event_type:'],
    ['no time', { received_from: 'yesterday' }, 'received_from:'],
    ['the body', { query: 'bodyLIKEsecret' }, 'names none of'],
    ['a path to another table', { query: 'mapping_rule.name=x' }, 'has none of the operators'],
    ['an alternative', { query: 'state=dead^ORstate=failed' }, 'AND only'],
    ['a new query', { query: 'state=dead^NQstate=failed' }, 'AND only'],
    ['a script', { query: 'gateway=javascript:gs.now()' }, 'cannot be asked for'],
    ['an empty value', { query: 'gateway=' }, 'cannot be asked for'],
    ['an empty query', { query: '' }, '1 to 20'],
    ['no text', { query: 5 }, 'query:'],
    ['more than it takes', { query: Array(21).fill('attempts=1').join('^') }, '1 to 20'],
])('%s is refused', (_what, filter, message) => {
    expect(terms(filter)).toContain(message)
})

it('names every problem at once', () => {
    expect(terms({ state: 'held', event_type: 'x', nope: 1 })).toMatch(/state:.*event_type:.*nope/)
})
