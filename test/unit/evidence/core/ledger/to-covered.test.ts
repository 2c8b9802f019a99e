/** What one run saw of a source becomes time in states. */

import { toCovered } from '../../../../../src/server/evidence/core/ledger/to-covered.ts'
import type { Gap } from '../../../../../src/server/evidence/core/completeness.ts'

const at = (minute: number): string => `2026-04-20 12:${String(minute).padStart(2, '0')}:00`
const gap = (kind: string, from: string | null, to: string | null): Gap => ({ kind, from, to, note: '' })

function covered(gaps: readonly Gap[], isWhole = true) {
    const found = toCovered({ windowFrom: at(0), windowTo: at(10), gaps, isWhole }) || []
    return found.map(({ from, reason, state, to }) => `${from.slice(14)}-${to.slice(14)} ${state} ${reason}`.trim())
}

test.each<[string, readonly Gap[], boolean, readonly string[]]>([
    ['a window without gaps is read', [], true, ['00:00-10:00 read']],
    ['a source that does not hold everything is read in part', [], false, ['00:00-10:00 partial partial']],
    [
        'the budget leaves the rest out',
        [gap('budget', at(6), at(15))],
        true,
        ['00:00-06:00 read', '06:00-15:00 skipped budget'],
    ],
    [
        'rows that are gone end before the oldest that is left',
        [gap('rotated', at(0), at(4))],
        true,
        ['03:59-10:00 read', '00:00-03:59 rotated rotated'],
    ],
    ['a gap without times is the whole window', [gap('budget', null, null)], true, ['00:00-10:00 skipped budget']],
    ['refused tables are not read', [gap('unreadable', at(0), at(10))], true, ['00:00-10:00 refused unreadable']],
    ['rows that came late leave nothing unread', [gap('late', at(0), at(5))], true, ['00:00-10:00 read']],
])('%s', (_, gaps, isWhole, expected) => {
    expect(covered(gaps, isWhole)).toEqual(expected)
})

it('says nothing of a source that is not read by time', () => {
    expect(toCovered({ windowFrom: null, windowTo: at(10), gaps: [], isWhole: true })).toBeNull()
    expect(toCovered({ windowFrom: at(0), windowTo: null, gaps: [], isWhole: true })).toBeNull()
})
