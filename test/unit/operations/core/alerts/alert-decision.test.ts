/** When people are alerted, and when they are not. */

import type { KnownAlert, AlertCondition } from '../../../../../src/server/operations/core/alerts/catalogue.ts'
import { isAlertDue, isReplaced } from '../../../../../src/server/operations/core/alerts/alert-decision.ts'

const NOW = '2026-04-20 12:00:00'
const DAY = 86400
const condition: AlertCondition = {
    ...{ kind: 'control', subject: 's', headline: 'h', detail: 'd', advice: 'a' },
    ...{ table: '', recordId: '', newsAt: null },
}
const known = (more: Partial<KnownAlert>): KnownAlert => ({
    ...{
        sysId: 'n',
        isOngoing: true,
        since: '2026-04-10 00:00:00',
        lastAlerted: '2026-04-10 00:00:00',
        alertCount: 1,
    },
    ...more,
})

test.each<[string, KnownAlert | null, string | null, boolean]>([
    ['something new', null, null, true],
    ['what was not alerted yet', known({ lastAlerted: null, alertCount: 0 }), null, true],
    ['what was alerted an hour ago, whatever the news', known({ lastAlerted: '2026-04-20 11:00:00' }), NOW, false],
    [
        'what was over and is back within the window',
        known({ isOngoing: false, lastAlerted: '2026-04-20 11:00:00' }),
        null,
        false,
    ],
    ['what was over and is back after the window', known({ isOngoing: false }), null, true],
    ['what began again in silence, after the window', known({ since: '2026-04-10 06:00:00' }), null, true],
    ['what only continues', known({}), null, false],
    ['what stands on and grew', known({}), '2026-04-20 11:00:00', true],
])('%s', (_what, before, newsAt, isDue) => {
    expect(isAlertDue(before, { ...condition, newsAt }, NOW, DAY)).toBe(isDue)
})

test.each<[AlertCondition['kind'], string, string, boolean]>([
    ['control', 'm1 fail', 'm1 stale', true],
    ['control', 'm1 fail', 'm2 fail', false],
    ['token', '2026-04-24 12:00:00 expiring', '2026-04-24 12:00:00 expired', true],
    ['token', '2026-04-24 12:00:00 expired', '2026-05-24 12:00:00 expiring', false],
    ['traffic', 'gateway one', 'gateway two', false],
])('an alert of %s about %s is replaced by one about %s: %s', (kind, ended, subject, expected) =>
    expect(isReplaced(kind, ended, [{ ...condition, kind, subject }])).toBe(expected),
)
