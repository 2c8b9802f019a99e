/** When the record behind a link counts as existing, and what it holds after several workers changed it. */

import { countsAsExisting, mergeDetail } from '../../../src/server/shared/link-record.ts'

it.each([
    [true, true, true, false],
    [true, false, true, false],
    [false, true, false, true],
    [false, false, true, true],
    [false, false, false, false],
])('incomplete %p, numbered %p, there %p: exists %p', (isIncomplete, hasNumber, isThere, exists) => {
    expect(countsAsExisting({ isIncomplete, hasNumber }, () => isThere)).toBe(exists)
})

it('does not look for a record that its link has a number of', () => {
    let looked = 0
    const look = () => ++looked > 0
    countsAsExisting({ isIncomplete: false, hasNumber: true }, look)
    countsAsExisting({ isIncomplete: true, hasNumber: false }, look)
    expect(looked).toBe(0)
})

it.each([
    ['one that both left', { a: '1' }, { a: '1' }, { a: '1' }, { a: '1' }],
    ['one that others added', {}, { a: '1' }, { b: '2' }, { a: '1', b: '2' }],
    ['one that others changed', { a: '1' }, { a: '1' }, { a: '0' }, { a: '0' }],
    ['one that this worker changed', { a: '1' }, { a: '0' }, { a: '1' }, { a: '0' }],
    ['one that this worker took away', { a: '1', b: '2' }, { b: '2' }, { a: '1', b: '2' }, { b: '2' }],
    ['one that this worker took away and others changed', { a: '1' }, {}, { a: '2' }, { a: '2' }],
    ['one that others took away', { a: '1' }, { a: '1' }, {}, {}],
    ['one that both changed, ours later', { a: '1' }, { a: '3' }, { a: '2' }, { a: '3' }],
    ['one that both changed, theirs later', { a: '1' }, { a: '2' }, { a: '3' }, { a: '3' }],
    ['a name of every object', {}, { constructor: '1' }, {}, { constructor: '1' }],
])('merges what workers remembered at once: %s', (_what, before, ours, theirs, merged) => {
    expect({ ...mergeDetail(before, ours, theirs) }).toEqual(merged)
})
