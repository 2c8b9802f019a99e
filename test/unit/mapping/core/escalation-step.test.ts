/** Which step of an escalation wins. */

import { isNextStep, toStep } from '../../../../src/server/mapping/core/escalation-step.ts'
import type { EscalationStep } from '../../../../src/server/mapping/core/escalation-step.ts'
import type { EscalationEvent } from '../../../../src/server/mapping/core/event.ts'
import { escalationEvent } from '../../../support/typed-events.ts'

const NOON = '2026-04-20 12:00:00'
const BEFORE = '2026-04-20 11:59:59'
const AFTER = '2026-04-20 12:00:01'

test.each<[string | null, EscalationStep, string, boolean]>([
    [null, 'open', NOON, true],
    ['claimed', 'open', AFTER, false],
    ['open', 'claimed', NOON, true],
    ['claimed', 'claimed', NOON, false],
    ['claimed', 'claimed', AFTER, true],
    ['claimed', 'unclaimed', NOON, true],
    ['unclaimed', 'claimed', NOON, false],
    ['unclaimed', 'claimed', BEFORE, false],
    ['unclaimed', 'claimed', AFTER, true],
    ['claimed', 'expired', BEFORE, false],
    ['expired', 'resolved', BEFORE, true],
    ['resolved', 'claimed', AFTER, false],
    ['resolved', 'expired', AFTER, false],
    ['resolved', 'resolved', NOON, false],
    ['resolved', 'resolved', AFTER, true],
])('known as %s, an event with the step %s at %s moves it: %s', (state, step, at, moves) => {
    expect(isNextStep(step, at, { state, occurredAt: state === null ? null : NOON })).toBe(moves)
})

test.each<[string, string | null, boolean]>([
    ['', null, true],
    ['claimed', null, true],
    ['resolved', null, true],
])('known as %p without a time, a resolution moves it', (state, occurredAt, moves) => {
    expect(isNextStep('resolved', NOON, { state, occurredAt })).toBe(moves)
})

test.each<[string | null, EscalationStep, string, boolean]>([
    ['claimed', 'unclaimed', '', false],
    ['claimed', 'resolved', '', true],
    ['resolved', 'resolved', '', false],
])('known as %s at noon, the step %s at a time that nobody can read (%p) moves it: %s', (state, step, at, moves) => {
    expect(isNextStep(step, at, { state, occurredAt: NOON })).toBe(moves)
})

it('of two steps without a readable time the further one counts', () => {
    expect(isNextStep('expired', '', { state: 'claimed', occurredAt: null })).toBe(true)
    expect(isNextStep('claimed', '', { state: 'expired', occurredAt: null })).toBe(false)
})

test.each<[Partial<EscalationEvent>, EscalationStep]>([
    [{}, 'open'],
    [{ claimedBy: 'abel' }, 'claimed'],
    [{ change: 'updated', claimedBy: 'abel' }, 'open'],
    [{ change: 'unclaimed' }, 'unclaimed'],
    [{ change: 'unclaimed', claimedBy: 'abel' }, 'unclaimed'],
    [{ change: 'claimed', state: 'claimed' }, 'claimed'],
    [{ change: 'updated', state: 'claimed' }, 'claimed'],
    [{ change: 'created', state: 'expired' }, 'expired'],
    [{ change: 'unclaimed', state: 'resolved' }, 'resolved'],
])('an event with %j reports the step %s', (changes, step) => {
    expect(toStep(escalationEvent(changes))).toBe(step)
})

test.each<[string | null, string | null, EscalationStep]>([
    ['', NOON, 'open'],
    ['', NOON, 'claimed'],
    ['claimed', null, 'claimed'],
    ['open', null, 'claimed'],
])('known as %p since %p, an event with the step %s moves it', (state, occurredAt, step) => {
    expect(isNextStep(step, BEFORE, { state, occurredAt })).toBe(true)
})
