/** Which policies a request violated beside the one that is its verdict. */

import { toLayers } from '../../../../src/server/receiving/core/envelope.ts'
import { findFurther, readPolicies } from '../../../../src/server/receiving/core/policy-results.ts'
import type { DecisionEvent } from '../../../../src/server/mapping/core/event.ts'

const further = (data: object, verdict: Partial<DecisionEvent> = {}, isAboutOne = false) =>
    findFurther(
        { action: 'block', policy: 'a', ...verdict } as DecisionEvent,
        readPolicies(toLayers({ data })),
        isAboutOne,
    ).map(({ action, name, severity }) => [name, action, severity].filter(Boolean).join('|'))

test.each<[string, object, readonly string[]]>([
    ['an evaluated action', { policies_evaluated: [{ name: 'b', result: 'redacted' }] }, ['b|redact']],
    ['an evaluated pass', { policies_evaluated: [{ name: 'b', result: 'pass' }] }, []],
    ['an evaluated word that is no action', { policies_evaluated: [{ name: 'b', result: 'no_match' }] }, []],
    ['an evaluated policy without a result', { policies_evaluated: [{ name: 'b' }] }, []],
    ['a triggered name', { policies_triggered: ['a', 'b'] }, ['b|block']],
    [
        'a triggered name with its evaluation',
        { policies_triggered: ['b'], policies_evaluated: [{ name: 'B', result: 'log' }] },
        ['b|log'],
    ],
    ['a triggered pass', { policies_triggered: [{ name: 'b', result: 'pass' }] }, []],
    ['a violation', { violations: [{ policy: 'b', action: 'mask', severity: 'low' }] }, ['b|redact|low']],
    ['a violation twice', { violations: [{ policy: 'b' }, { policy: 'B' }] }, ['b|block']],
    ['a policy called like a member', { violations: [{ policy: 'constructor' }] }, ['constructor|block']],
])('%s', (_what, data, expected) => expect(further(data)).toEqual(expected))

it('an allowed request violates nothing', () =>
    expect(further({ violations: [{ policy: 'b' }] }, { action: 'allow' })).toEqual([]))

it('an event about one policy reports what it calls violations alone', () => {
    const data = { policies_triggered: ['b'], violations: [{ policy: 'c' }] }
    expect(further(data, {}, true)).toEqual(['c|block'])
})
