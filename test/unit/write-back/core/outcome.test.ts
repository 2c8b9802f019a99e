/** The outcome of a closed review. */

import { toOutcome } from '../../../../src/server/write-back/core/outcome.ts'

const OWN = 'x_kt_gov_compliance_task'
const DEFAULT = '3=approved,4=denied,7=denied'

test.each([
    [OWN, { state: '3' }, DEFAULT, 'approved'],
    [OWN, { state: '4' }, DEFAULT, 'denied'],
    [OWN, { state: '3', outcome: 'Denied' }, DEFAULT, 'denied'],
    ['sn_grc_issue', { state: '3', outcome: 'Denied' }, DEFAULT, 'approved'],
    ['sn_grc_issue', { state: '3', close_code: 'False positive' }, 'false positive=approved,3=denied', 'approved'],
    ['sn_grc_issue', { state: '3' }, '3=denied,sn_grc_issue.3=approved', 'approved'],
    ['incident', { state: '7' }, DEFAULT, ''],
    ['incident', { state: '7' }, 'incident.7=approved', 'approved'],
    ['incident', { state: '6', close_code: 'Duplicate' }, 'incident.6=approved,incident.duplicate=denied', 'denied'],
    [OWN, { state: '9' }, DEFAULT, ''],
    [OWN, { state: 'constructor' }, DEFAULT, ''],
    [OWN, { state: '3' }, '', ''],
    [OWN, { state: '3' }, ' 3 = approved , =x, 4, 5= ', 'approved'],
    [OWN, { state: '4' }, ' 3 = approved , =x, 4, 5= ', ''],
])('%s %j by %p is %p', (table, review, configured, outcome) => {
    expect(toOutcome(table, review, configured)).toBe(outcome)
})
