/** Which policies a request violated. */

import { toLayers } from '../../../../src/server/receiving/core/envelope.ts'
import { findViolations, readPolicies } from '../../../../src/server/receiving/core/policy-results.ts'
import type { DecisionEvent } from '../../../../src/server/mapping/core/event.ts'

const violations = (data: object, verdict: Partial<DecisionEvent> = {}, isAboutOne = false) =>
    findViolations(
        { action: 'block', policy: 'a', ...verdict } as DecisionEvent,
        readPolicies(toLayers({ data })),
        isAboutOne,
    ).map(({ action, name, severity }) => [name, action, severity].filter(Boolean).join('|'))

test.each<[string, object, readonly string[]]>([
    ['an evaluated action', { policies_evaluated: [{ name: 'b', result: 'redacted' }] }, ['b|redact']],
    ['an evaluated pass', { policies_evaluated: [{ name: 'b', result: 'pass' }] }, []],
    ['an evaluated word that is no action', { policies_evaluated: [{ name: 'b', result: 'no_match' }] }, []],
    ['an evaluated policy without a result', { policies_evaluated: [{ name: 'b' }] }, []],
    ['triggered names, that of the verdict among them', { policies_triggered: ['a', 'b'] }, ['a|block', 'b|block']],
    [
        'a triggered name with its evaluation',
        { policies_triggered: ['b'], policies_evaluated: [{ name: 'B', result: 'log' }] },
        ['b|log'],
    ],
    ['a triggered pass', { policies_triggered: [{ name: 'b', result: 'pass' }] }, []],
    ['a violation', { violations: [{ policy: 'b', action: 'mask', severity: 'low' }] }, ['b|redact|low']],
    ['a violation twice', { violations: [{ policy: 'b' }, { policy: 'B' }] }, ['b|block']],
    [
        'a policy twice, of input and output',
        {
            policies_evaluated: [
                { name: 'b', result: 'log' },
                { name: 'b', result: 'block' },
            ],
        },
        ['b|block'],
    ],
    ['a policy called like a member', { violations: [{ policy: 'constructor' }] }, ['constructor|block']],
])('%s', (_what, data, expected) => expect(violations(data)).toEqual(expected))

const ALLOWED = { action: 'allow' } as const
test.each<[string, object, readonly string[]]>([
    ['what it calls a violation was logged only', { violations: [{ policy: 'b' }] }, ['b|log']],
    ['a block that did not happen was logged only', { violations: [{ policy: 'b', action: 'block' }] }, ['b|log']],
    ['one without a name is of the policy of the event', { violations: [{ action: 'block' }] }, ['a|log']],
    ['a text is the name of one', { violations: 'b' }, ['b|log']],
    ['a number of them names none', { violations: 3 }, []],
    ['a redaction happened', { policies_evaluated: [{ name: 'b', result: 'redacted' }] }, ['b|redact']],
    ['a policy that was triggered violates nothing', { policies_triggered: ['b'] }, []],
    ['a policy that passed violates nothing', { policies_evaluated: [{ name: 'b', result: 'pass' }] }, []],
])('of an allowed request, %s', (_what, data, expected) => expect(violations(data, ALLOWED)).toEqual(expected))

it('an event about one policy reports what it calls violations alone', () => {
    const data = { policies_triggered: ['b'], violations: [{ policy: 'c' }] }
    expect(violations(data, {}, true)).toEqual(['c|block'])
})
