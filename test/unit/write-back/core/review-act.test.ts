/** What a person may do to a review, row by row of the tables. */

import { toClaim, toResolution, type KnownReview } from '../../../../src/server/write-back/core/review-act.ts'
import type { Fields } from '../../../../src/server/shared/plan.ts'

const OWN = 'x_kt_gov_compliance_task'
const ANN = 'a'.repeat(32)
const OUTCOMES = '3=approved,4=denied,7=denied,incident.Fixed=approved,incident.6=denied,incident.Odd=odd'

function review(columns: Fields, known = 'open', table = OWN): KnownReview {
    return {
        escalationId: 'esc',
        table,
        recordId: 'task',
        number: 'KTC1',
        columns,
        known,
        requester: '',
        knownSince: '2026-04-20 13:00:00',
    }
}

test.each<[Fields, string, string, string]>([
    [{ state: '3', active: '0' }, 'open', OWN, 'review_closed'],
    [{ state: '6', active: '1' }, 'open', 'incident', 'review_closed'],
    [{ state: '1', active: '1' }, 'resolved', OWN, 'already_resolved'],
    [{ state: '1', active: '1', escalation_state: 'resolved' }, 'open', OWN, 'already_resolved'],
    [{ state: '2', active: '1', assigned_to: ANN }, 'open', OWN, 'done'],
    [{ state: '2', active: '1', assigned_to: ANN }, 'claimed', OWN, 'done'],
    [{ state: '2', active: '1', assigned_to: '' }, 'open', OWN, 'claimed_by_other'],
    [{ state: '2', active: '1', assigned_to: 'bob' }, 'open', OWN, 'claimed_by_other'],
    [{ state: '1', active: '1', assigned_to: 'bob' }, 'open', OWN, 'claimed_by_other'],
    [{ state: '1', active: '1' }, 'claimed', OWN, 'claimed_by_other'],
    [{ state: '1', active: '1', escalation_state: 'claimed' }, 'open', OWN, 'claimed_by_other'],
    [{ state: '1', active: '1', escalation_state: 'claimed' }, 'open', 'sn_compliance_task', 'planned'],
    [{ state: '1', active: '1' }, 'unclaimed', OWN, 'planned'],
    [{ state: '1', active: '1', assigned_to: ANN }, 'expired', OWN, 'planned'],
])('the claim of a review %j of an escalation that is %s in %s: %s', (columns, known, table, becomes) => {
    const act = toClaim(review(columns, known, table), ANN)
    expect(act.kind === 'refused' ? act.code : act.kind).toBe(becomes)
})

it('claims with the state of its table and the person, in the order of deliveries', () => {
    expect(toClaim(review({ state: '1', active: '1' }), ANN)).toMatchObject({
        plan: {
            table: OWN,
            link: { kind: 'compliance_task', externalId: 'esc' },
            recordId: 'task',
            fields: { state: '2', assigned_to: ANN },
            verify: ['state', 'assigned_to'],
            essential: ['state'],
            linkState: 'open',
            linkOccurredAt: '2026-04-20 13:00:00',
            isOrdered: true,
        },
    })
})

const resolve = (known: KnownReview, outcome: string, closeCodes: readonly string[] = []) =>
    toResolution(known, ANN, { outcome, reason: 'Fine', configured: OUTCOMES, closeCodes })

test.each<[Fields, string, string, string]>([
    [{ state: '3', active: '0' }, 'open', 'approved', 'done'],
    [{ state: '3', active: '0' }, 'resolved', 'Approved', 'done'],
    [{ state: '3', active: '0' }, 'open', 'denied', 'review_closed'],
    [{ state: '3', active: '0', outcome: 'Denied' }, 'open', 'denied', 'done'],
    [{ state: '2', active: '1' }, 'resolved', 'approved', 'already_resolved'],
    [{ state: '2', active: '1' }, 'claimed', 'approved', 'planned'],
])('the resolution of a review %j of an escalation that is %s as %s: %s', (columns, known, outcome, becomes) => {
    const act = resolve(review(columns, known), outcome)
    expect(act.kind === 'refused' ? act.code : act.kind).toBe(becomes)
})

test.each<[string, string, readonly string[], Fields | null]>([
    [OWN, 'approved', [], { state: '3', outcome: 'approved', closed_by: ANN }],
    [OWN, 'Denied', [], { state: '4', outcome: 'Denied', closed_by: ANN }],
    [OWN, 'odd', [], { state: '3', outcome: 'odd', closed_by: ANN }],
    ['sn_compliance_task', 'denied', [], { state: '4', closed_by: ANN }],
    ['sn_compliance_task', 'odd', [], null],
    ['incident', 'approved', ['Odd', 'Fixed'], { state: '6', close_code: 'Fixed', resolved_by: ANN }],
    ['incident', 'denied', ['Odd', 'Other'], { state: '6', close_code: 'Other', resolved_by: ANN }],
    ['incident', 'denied', [], { state: '6', resolved_by: ANN }],
    ['incident', 'approved', ['Other'], null],
])('a review in %s that is resolved as %s, with the codes %j, gets %j', (table, outcome, closeCodes, fields) => {
    const act = resolve(review({ state: '1', active: '1' }, 'open', table), outcome, closeCodes)
    if (fields === null) expect(act).toEqual({ kind: 'refused', code: 'outcome_unmapped' })
    else expect(act).toMatchObject({ plan: { fields: { ...fields, close_notes: 'Fine' } } })
    if (act.kind === 'planned')
        expect(Object.keys(act.plan.fields).sort()).toEqual([...Object.keys(fields ?? {}), 'close_notes'].sort())
})
