/** Which duplicates show that the sender has changed over to the new secret. */

import { isFirstUse } from '../../../../src/server/receiving/core/first-use.ts'

const BEFORE = '2026-05-01 00:00:00'
const SINCE = '2026-05-02 00:00:00'
const AFTER = '2026-05-03 00:00:00'

it.each([
    ['signed before the rotation', 'current', BEFORE, '', true],
    ['signed with the previous secret since then', 'previous', AFTER, '', true],
    ['signed with the new secret', 'current', AFTER, '', false],
    ['that came again in this rotation', 'current', BEFORE, AFTER, false],
    ['that came again in an earlier one', 'current', BEFORE, BEFORE, true],
] as const)('a duplicate of a delivery %s', (_, signedWith, receivedAt, repeatedAt, isFirst) => {
    const known = { signedWith, receivedAt, repeatedAt }
    expect(isFirstUse(known, 'current', SINCE)).toBe(isFirst)
    expect(isFirstUse(known, 'previous', SINCE)).toBe(false)
})

it('where no rotation was noted, the current secret is the same as ever', () => {
    const known = { signedWith: 'current', receivedAt: BEFORE, repeatedAt: '' } as const
    expect(isFirstUse(known, 'current', '')).toBe(false)
    expect(isFirstUse({ ...known, signedWith: 'previous' }, 'current', '')).toBe(true)
})
