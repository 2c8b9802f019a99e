/** The retry schedule: short at first, spread by jitter, and over within a day. */

import { afterLostWorker, toGapSeconds, toNextAttempt } from '../../../src/server/shared/retry.ts'

const SOONEST = '00000000'
const LATEST = 'ffffffff'
const ATTEMPTS = [1, 2, 3, 4, 5, 6, 7] as const

describe('the gap after a failed attempt', () => {
    test.each([
        [1, 24, 36],
        [2, 72, 108],
        [3, 216, 324],
        [4, 648, 972],
        [5, 1944, 2916],
        [6, 5832, 8748],
        [7, 17496, 26244],
    ])('after attempt %i is between %i and %i seconds', (attempt, least, most) => {
        expect(toGapSeconds(attempt, SOONEST)).toBe(least)
        expect(toGapSeconds(attempt, LATEST)).toBe(most)
    })

    it('is at most a minute the first time, and less than a day in all', () => {
        expect(toGapSeconds(1, LATEST)).toBeLessThanOrEqual(60)
        expect(ATTEMPTS.reduce((sum, attempt) => sum + toGapSeconds(attempt, LATEST), 0)).toBeLessThan(24 * 3600)
    })

    it('is the same for the same hash and differs between hashes', () => {
        expect(toGapSeconds(5, '8badf00d')).toBe(toGapSeconds(5, '8badf00d'))
        expect(toGapSeconds(5, '8badf00d')).not.toBe(toGapSeconds(5, '1badf00d'))
    })

    it('takes the middle when the hash is no hash', () => {
        expect(toGapSeconds(1, '')).toBe(30)
        expect(toGapSeconds(1, 'not a hash')).toBe(30)
    })
})

describe('the next attempt', () => {
    it('is the gap after now', () => {
        expect(toNextAttempt('2026-12-31 23:59:50', 1, 8, SOONEST)).toBe('2027-01-01 00:00:14')
    })

    it('does not exist after the last one', () => {
        expect(toNextAttempt('2026-05-01 00:00:00', 8, 8, SOONEST)).toBeNull()
        expect(toNextAttempt('2026-05-01 00:00:00', 1, 1, SOONEST)).toBeNull()
    })
})

it.each([
    [0, 1, 1, true],
    [0, 2, 1, false],
    [6, 8, 7, false],
    [7, 8, 8, true],
    [8, 8, 9, true],
])('a lost worker after %i attempts of %i makes %i, over: %p', (attempts, most, counted, isOver) => {
    expect(afterLostWorker(attempts, most)).toEqual({ attempts: counted, isOver })
})
