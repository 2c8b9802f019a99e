/** Which exports people may have retried, and where one that failed is resumed. */

import { mayRetryExport, toResumedState } from '../../../../src/server/exports/core/state.ts'

it.each([
    [true, true, 'fetched'],
    [true, false, 'fetched'],
    [false, true, 'running'],
    [false, false, 'requested'],
])('fetched %p, with a job %p: resumed as %s', (isFetched, hasJob, state) => {
    expect(toResumedState({ isFetched, hasJob })).toBe(state)
})

it.each([
    ['requested', false],
    ['running', false],
    ['ready', false],
    ['fetched', false],
    ['attached', false],
    ['failed', true],
] as const)('%s: may be retried %p', (state, isAllowed) => {
    expect(mayRetryExport(state)).toBe(isAllowed)
})
