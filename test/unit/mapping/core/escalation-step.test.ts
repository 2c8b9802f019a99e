/** Which step of an escalation wins. */

import { isNextStep } from '../../../../src/server/mapping/core/escalation-step.ts'
import type { EscalationStep } from '../../../../src/server/mapping/core/escalation-step.ts'

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
])('known as %s, told of %s at %s: moves is %s', (state, step, at, moves) => {
    expect(isNextStep(step, at, { state, occurredAt: state === null ? null : NOON })).toBe(moves)
})
