/** Which alerts of a budget are about the same period: what is named by its length alone begins again. */

import { toBudgetPeriod } from '../../../../src/server/mapping/core/budget-period.ts'

const NOW = '2026-04-23 14:05:06'

it.each<[string | null, string]>([
    [null, '2026-04'],
    ['Monthly', '2026-04'],
    ['billing cycle', '2026-04'],
    ['current_billing_period', '2026-04'],
    ['rolling 30 days', '2026-04'],
    ['last-31-days', '2026-04'],
    ['month-to-date', '2026-04'],
    ['P30D', '2026-04'],
    ['1h', '2026-04-23 14'],
    ['PT24H', '2026-04-23'],
    ['per day', '2026-04-23'],
    ['7 days', '2026-04-20'],
    ['each calendar week', '2026-04-20'],
    ['3 months', '2026-Q2'],
    ['12 months', '2026'],
    ['lifetime', 'lifetime'],
    ['2026-04-01', '2026-04-01'],
    ['30', '30'],
])('%s is %s', (stated, period) => expect(toBudgetPeriod(stated, NOW)).toBe(period))
