/** Where an export that failed is resumed. */

import { toResumedState } from '../../../../src/server/exports/core/state.ts'

it.each([
    [true, true, 'fetched'],
    [true, false, 'fetched'],
    [false, true, 'running'],
    [false, false, 'requested'],
])('fetched %p, with a job %p: resumed as %s', (isFetched, hasJob, state) => {
    expect(toResumedState({ isFetched, hasJob })).toBe(state)
})
