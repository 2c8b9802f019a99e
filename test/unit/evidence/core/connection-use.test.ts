/** When a connection was last used, how surely, and what its credential and identity inherit of it. */

import {
    newestUses,
    NO_USES,
    toConnectionUses,
    type ConnectionUse,
    type LastUses,
    type UseFacts,
} from '../../../../src/server/evidence/core/connection-use.ts'

const SINCE = '2026-03-01 00:00:00'
const BEFORE = '2026-02-28 23:59:59'
const LATER = '2026-03-02 10:00:00'
const one = (id: string, last: Partial<LastUses> = {}, more: Partial<ConnectionUse> = {}): ConnectionUse => ({
    id,
    table: 'sys_rest_message',
    isActive: true,
    last: { ...NO_USES, ...last },
    state: 'not_known',
    ...more,
})
const FACTS: UseFacts = {
    edges: [
        { type: 'AUTHENTICATES_AS', from: 'credential', to: 'identity' },
        { type: 'USES', from: 'message', to: 'credential' },
    ],
    isThere: () => true,
    since: SINCE,
    isRead: true,
}
const states = (stored: readonly ConnectionUse[], facts: Partial<UseFacts> = {}) =>
    toConnectionUses(stored, { ...FACTS, ...facts }).map(({ id, state }) => `${id} ${state}`)

test.each<[string, Partial<LastUses>, Partial<UseFacts>, string]>([
    ['a proven call', { observed: SINCE }, {}, 'used'],
    ['a call at its own address', { inferred: LATER }, {}, 'used'],
    ['a call at an address that others share', { possible: LATER }, {}, 'possibly_used'],
    [
        'an old call alone, all of the log read',
        { observed: BEFORE, inferred: BEFORE, possible: BEFORE },
        {},
        'no_use_seen',
    ],
    ['no call, all of the log read', {}, {}, 'no_use_seen'],
    ['no call, a part of the log not read', {}, { isRead: false }, 'not_known'],
    ['a call, a part of the log not read', { inferred: LATER }, { isRead: false }, 'used'],
    ['a call, and a record that is gone', { observed: LATER }, { isThere: () => false }, 'inactive'],
])('with %s a connection is: %s', (_what, last, facts, state) => {
    expect(states([one('message', last)], facts)).toEqual([`message ${state}`])
})

it('a credential and its identity are used, and never more than inferred, when what has them calls', () => {
    const stored = [one('identity'), one('credential'), one('message', { observed: LATER, possible: BEFORE })]
    const inherited = { observed: null, inferred: LATER, possible: BEFORE }
    expect(toConnectionUses(stored, FACTS).map(({ id, last, state }) => [id, last, state])).toEqual([
        ['identity', inherited, 'used'],
        ['credential', inherited, 'used'],
        ['message', { observed: LATER, inferred: null, possible: BEFORE }, 'used'],
    ])
})

it('no use of theirs that is known already goes back', () => {
    const stored = [one('credential', { inferred: LATER }), one('message', { observed: BEFORE })]
    expect(toConnectionUses(stored, FACTS)[0]?.last.inferred).toBe(LATER)
})

it('an edge to what is not stored is left out', () => {
    expect(states([one('message', { observed: LATER })])).toEqual(['message used'])
    expect(states([one('identity')])).toEqual(['identity no_use_seen'])
})

it('of several uses the newest of each connection and grade is kept', () => {
    const use = (connectionId: string, grade: 'inferred' | 'observed', at: string) => ({ connectionId, grade, at })
    const uses = [
        use('b', 'observed', BEFORE),
        use('a', 'inferred', LATER),
        use('b', 'observed', LATER),
        use('a', 'inferred', SINCE),
    ]
    expect(newestUses(uses)).toEqual([use('a', 'inferred', LATER), use('b', 'observed', LATER)])
})
