/** When the record behind a link counts as existing. */

import { countsAsExisting } from '../../../src/server/shared/link-record.ts'

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
