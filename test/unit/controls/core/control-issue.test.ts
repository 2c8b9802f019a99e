/** What counts against a control after one more test. */

import { isClosedIssue, withTest, type Complaints } from '../../../../src/server/controls/core/control-issue.ts'
import type { StoredTest } from '../../../../src/server/controls/core/control-test.ts'
import type { TestResult } from '../../../../src/server/controls/core/assessment.ts'
import type { WindowKind } from '../../../../src/server/shared/control-window.ts'

const test_ = (kind: WindowKind, result: TestResult, to = '2026-04-20') =>
    ({ window: { kind, from: to, to }, result }) as StoredTest

test.each<[string, Complaints, StoredTest, Complaints]>([
    ['a failing day stands', {}, test_('daily', 'fail'), { daily: '2026-04-20' }],
    ['a passing day takes back the day only', { daily: '1', weekly: '1' }, test_('daily', 'pass'), { weekly: '1' }],
    ['a passing test on demand takes back all', { daily: '1', weekly: '1' }, test_('on_demand', 'pass'), {}],
    ['an inconclusive test changes nothing', { daily: '1' }, test_('daily', 'inconclusive'), { daily: '1' }],
    ['expired evidence stands', {}, test_('weekly', 'stale'), { stale: '2026-04-20' }],
    ['any result takes expiry back', { stale: '1' }, test_('daily', 'pass'), {}],
    ['a failure replaces expiry', { stale: '1' }, test_('daily', 'fail'), { daily: '2026-04-20' }],
    [
        'an older window changes nothing',
        { daily: '2026-04-21' },
        test_('daily', 'pass', '2026-04-20'),
        { daily: '2026-04-21' },
    ],
])('%s', (_name, before, test, after) => {
    expect(withTest(before, test)).toEqual(after)
})

test.each([
    [{ state: '1', active: '1' }, false],
    [{ state: '2', active: 'true' }, false],
    [{ state: '1', active: '0' }, true],
    [{ state: '3', active: '1' }, true],
    [{ state: '4', active: '1' }, true],
    [{ state: '7', active: '1' }, true],
])('the issue %j is closed: %p', (issue, expected) => {
    expect(isClosedIssue(issue)).toBe(expected)
})
