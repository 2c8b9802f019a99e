/** What a review says that Keeptrusts does not know yet. */

import { toWriteBackAction } from '../../../../src/server/write-back/core/review.ts'

const OWN = 'x_kt_gov_compliance_task'
const open = { state: '1', active: '1' }
const claimed = { state: '2', active: '1' }
const closed = { state: '3', active: '0' }

test.each([
    ['closed', closed, 'resolved', null],
    ['closed', closed, 'open', 'resolve'],
    ['closed', closed, 'claimed', 'resolve'],
    ['closed', closed, 'expired', 'resolve'],
    ['claimed', claimed, 'claimed', null],
    ['claimed', claimed, 'resolved', null],
    ['claimed', claimed, 'open', 'claim'],
    ['claimed', claimed, 'unclaimed', 'claim'],
    ['open', open, 'claimed', null],
    ['open', open, 'open', null],
    ['closed', closed, null, null],
    ['claimed', claimed, '', null],
])('a %s review %j of an escalation that is %s: %s', (_word, review, known, told) => {
    expect(toWriteBackAction('sn_compliance_task', review, known)).toBe(told)
    expect(toWriteBackAction(OWN, review, known)).toBe(told)
})

test.each([
    [OWN, { ...claimed, escalation_state: 'claimed' }, null],
    [OWN, { ...closed, escalation_state: 'resolved' }, null],
    [OWN, { ...closed, escalation_state: 'claimed' }, 'resolve'],
    ['sn_compliance_task', { ...claimed, escalation_state: 'claimed' }, 'claim'],
])('on %s the review %j knows what its link may not: %s', (table, review, told) => {
    expect(toWriteBackAction(table, review, 'open')).toBe(told)
})

test.each([
    ['sn_grc_issue', { state: '4', active: '1' }, 'resolve'],
    ['sn_grc_issue', { state: '7', active: '1' }, 'resolve'],
    ['incident', { state: '6', active: '1' }, 'resolve'],
    ['incident', { state: '7', active: '0' }, 'resolve'],
    ['incident', { state: '3', active: '1' }, null],
    ['incident', { state: '2', active: '1' }, 'claim'],
])('%s spells its states itself: %j is %s', (table, review, told) => {
    expect(toWriteBackAction(table, review, 'open')).toBe(told)
})
