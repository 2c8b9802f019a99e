/** Who may accept a finding, and for how long; what an acceptance holds for; and how a side is described. */

import { checkAsked, isLeft, toAcceptanceKey } from '../../../../src/server/controls/core/acceptance.ts'
import { describeSide, isAccepted } from '../../../../src/server/controls/core/finding.ts'

const NOW = '2026-04-21 12:00:00'
const OWNER = { userName: 'kt.owner', hasRole: true, isImpersonated: false }
const ASKED = { reason: 'The migration ends in May', until: '2026-05-01' }

test.each<[string, object, object, string | null]>([
    ['a process owner with a reason and a day', {}, {}, null],
    ['until today', {}, { until: '2026-04-21' }, null],
    ['for 366 days', {}, { until: '2027-04-22' }, null],
    ['for 367 days', {}, { until: '2027-04-23' }, 'acceptance_end_too_late'],
    ['until yesterday', {}, { until: '2026-04-20' }, 'acceptance_end_past'],
    ['until no day', {}, { until: '' }, 'acceptance_end_invalid'],
    ['until a day that does not exist', {}, { until: '2026-04-31' }, 'acceptance_end_invalid'],
    ['until a time', {}, { until: '2026-05-01 10:00:00' }, 'acceptance_end_invalid'],
    ['without words', {}, { reason: ' . \u200b' }, 'reason_missing'],
    ['without the role', { hasRole: false }, {}, 'process_owner_role_missing'],
    ['in the name of somebody else', { isImpersonated: true }, {}, 'acceptor_impersonated'],
    ['the system', { userName: 'system' }, {}, 'acceptor_unnamed'],
    ['a guest', { userName: 'guest' }, {}, 'acceptor_unnamed'],
    ['nobody', { userName: '' }, {}, 'acceptor_unnamed'],
    ['a system that is impersonated', { userName: 'system', isImpersonated: true }, {}, 'acceptor_impersonated'],
])('%s', (_what, acceptor, asked, code) => {
    const checked = checkAsked({ ...OWNER, ...acceptor }, { ...ASKED, ...asked }, NOW)
    expect(checked.ok ? null : checked.failure.code).toBe(code)
})

test.each([
    ['on its last day', { acceptedUntil: '2026-04-21' }, 'v1', true],
    ['the day after', { acceptedUntil: '2026-04-20' }, 'v1', false],
    ['for another basis', {}, 'v2', false],
    ['where there never was one', { acceptance: '', acceptedUntil: '' }, 'v1', false],
])('an acceptance %s', (_what, known, basis, holds) => {
    const accepted = { acceptance: 'a', acceptedUntil: '2026-05-01', basis: 'v1', ...known }
    expect(isAccepted(accepted, basis, NOW)).toBe(holds)
})

it('is left by a worker after five minutes', () => {
    expect([isLeft('2026-04-21 11:55:01', NOW), isLeft('2026-04-21 11:55:00', NOW)]).toEqual([false, true])
})

it('has another key after each acceptance, and the same one for two at a time', () => {
    expect(toAcceptanceKey('f', 'a')).toBe(toAcceptanceKey('f', 'a'))
    expect(new Set([toAcceptanceKey('f', ''), toAcceptanceKey('f', 'a'), toAcceptanceKey('g', 'a')]).size).toBe(3)
})

it('a side names ten rows and how many more, and no line without a value', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `t/${at}`)
    expect(
        describeSide({
            says: [
                ['At', 'noon'],
                ['Evidence', null],
            ],
            rows,
        }),
    ).toBe('At: noon\nRows: t/0, t/1, t/2, t/3, t/4, t/5, t/6, t/7, t/8, t/9 and 2 more')
    expect(describeSide({ says: [['At', 'noon']], rows: [''] })).toBe('At: noon')
})
