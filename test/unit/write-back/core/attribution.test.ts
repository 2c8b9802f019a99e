/** Who acted on a review, and what it said then, from its audit. */

import { toAttribution, type Change } from '../../../../src/server/write-back/core/attribution.ts'

const change = (column: string, before: string, after: string, user: string): Change => ({
    at: '2026-04-20 14:00:00',
    column,
    before,
    after,
    user,
})
const closed = { state: '3', active: '0', close_notes: 'Now', outcome: 'denied' }

test.each<[string, readonly Change[], string]>([
    ['the one who closed it', [change('state', '1', '3', 'ann')], 'ann'],
    ['the last one who closed it', [change('state', '2', '3', 'bob'), change('state', '3', '2', 'ann')], 'bob'],
    ['nobody, where the audit has another state', [change('state', '3', '2', 'ann')], ''],
    ['nobody, where the audit has none', [change('close_notes', '', 'Now', 'ann')], ''],
])('is by %s', (_who, changes, user) => {
    expect(toAttribution('sn_grc_issue', 'resolve', closed, changes, null).user).toBe(user)
})

test.each<[string, readonly Change[], string, string]>([
    ['the words of the one who closed it', [change('state', '1', '3', 'ann')], 'Now', 'denied'],
    [
        'what was there before others wrote over it',
        [
            change('outcome', 'approved', 'denied', 'eve'),
            change('close_notes', 'Bob', 'Now', 'eve'),
            change('close_notes', 'Ann', 'Bob', 'bob'),
            change('state', '1', '3', 'ann'),
        ],
        'Ann',
        'approved',
    ],
    [
        'what the same person wrote last',
        [
            change('close_notes', 'Ann', 'Now', 'eve'),
            change('close_notes', 'Bob', 'Ann', 'ann'),
            change('close_notes', '', 'Bob', 'bob'),
            change('state', '1', '3', 'ann'),
        ],
        'Ann',
        'denied',
    ],
    [
        'what others had written before',
        [change('state', '1', '3', 'ann'), change('close_notes', '', 'Now', 'bob')],
        'Now',
        'denied',
    ],
])('has %s', (_what, changes, notes, outcome) => {
    const { review } = toAttribution('sn_grc_issue', 'resolve', closed, changes, null)
    expect(review).toEqual({ ...closed, close_notes: notes, outcome })
})

it('is by the one who made it inactive, where its state says nothing', () => {
    const review = { state: '2', active: '0' }
    const changes = [change('active', '1', '0', 'bob'), change('state', '1', '2', 'ann')]
    expect(toAttribution('sn_grc_issue', 'resolve', review, changes, null).user).toBe('bob')
    expect(toAttribution('sn_grc_issue', 'resolve', review, changes.slice(1), null).user).toBe('')
    expect(toAttribution('sn_grc_issue', 'claim', review, changes, null).user).toBe('ann')
})

test.each([
    [null, 'ann'],
    ['2026-04-20 13:59:59', 'ann'],
    ['2026-04-20 14:00:00.5', 'ann'],
    ['2026-04-20 14:00:01', ''],
])('an act at 14:00:00 after Keeptrusts reported at %s is by %p', (knownSince, user) => {
    const changes = [change('state', '1', '3', 'ann')]
    expect(toAttribution('sn_grc_issue', 'resolve', closed, changes, knownSince).user).toBe(user)
})
