/** A repeated test: when it is due, and what it says of the one that it replaces. */

import { findCause, isSameFinding, toRepeated } from '../../../../src/server/controls/core/repeat.ts'
import { storedTest } from '../stored-test.ts'

const AT = '2026-04-21 02:00:00'
const EARLIER = '2026-04-21 01:59:59'

test.each([
    ['', '', null],
    [EARLIER, EARLIER, null],
    [AT, EARLIER, 'decisions of the window arrived after the test'],
    [EARLIER, AT, 'an export brought new numbers for the window'],
    [AT, AT, 'decisions of the window arrived after the test, and an export brought new numbers for the window'],
])('numbers that changed at %p and %p: %p', (decisions, exports, cause) => {
    expect(findCause({ decisions, exports }, AT)).toBe(cause)
})

test.each([
    [true, { testedAt: '2026-04-22 02:00:00' }],
    [true, { validUntil: '2026-06-01 00:00:00' }],
    [false, { result: 'pass' }],
    [false, { logged: 2 }],
    [false, { policies: ['content-safety'] }],
    [false, { threshold: 90 }],
] as const)('the same finding: %p with %j', (isSame, more) => {
    expect(isSameFinding(storedTest(more), storedTest())).toBe(isSame)
})

it('what a test replaces stays on it, the last one first', () => {
    const again = toRepeated(storedTest({ result: 'pass', testedAt: '2026-04-22 02:00:00' }), storedTest(), 'of one')
    expect(again.repeats).toBe(
        'Repeated at 2026-04-22 02:00:00 UTC because of one. The test at 2026-04-21 02:00:00 UTC found: fail, 18 of 20 enforced (90.00 %).',
    )
    const third = storedTest({ testedAt: '2026-04-23 02:00:00', rate: null })
    const lines = toRepeated(third, storedTest({ ...again, rate: null }), 'of another').repeats.split('\n')
    expect(lines).toEqual([expect.stringContaining('found: pass, 18 of 20 enforced (n/a).'), again.repeats])
})

it('a test that finds the same keeps the history, and adds nothing', () => {
    expect(toRepeated(storedTest(), storedTest({ repeats: 'before' }), 'of one').repeats).toBe('before')
})
