/** Two counts of one policy and day: which one is used, and what happens at the edges. */

import {
    comparePopulations,
    countsOn,
    largestPerDay,
    type PolicyDay,
} from '../../../../src/server/controls/core/population.ts'

const day = (policy: string, counts: PolicyDay['counts'], on = '2026-04-20'): PolicyDay => ({ policy, day: on, counts })

test.each<[string, readonly PolicyDay[], readonly PolicyDay[], string]>([
    ['agreement uses webhooks', [day('a', { block: 5 })], [day('a', { block: 5 })], '5|5|0|webhook'],
    ['a fuller export is used', [day('a', { block: 3 })], [day('a', { block: 3, allow: 2 })], '3|5|2|export'],
    ['fuller webhooks are used', [day('a', { block: 5 })], [day('a', { block: 3 })], '5|3|-2|webhook'],
    ['only the export knows', [], [day('a', { log: 4 })], '0|4|4|export'],
    ['only webhooks know', [day('a', { log: 4 })], [], '4|0|-4|webhook'],
    ['rows of one policy and day add up', [day('a', { block: 1 }), day('a', { allow: 2 })], [], '3|0|-3|webhook'],
    ['a policy named like a property', [day('constructor', { block: 1 })], [], '1|0|-1|webhook'],
])('%s', (_name, webhooks, exported, expected) => {
    const [one] = comparePopulations(webhooks, exported)
    expect([one.webhook, one.export, one.difference, one.used].join('|')).toBe(expected)
})

it('uses the numbers of the source that it names, one row per policy and day', () => {
    const webhooks = [day('a', { block: 3 }), day('b', { block: 2 })]
    const exported = [day('a', { allow: 4 }), day('b', { allow: 2 })]
    expect(comparePopulations(webhooks, exported).map(({ policy, counts }) => [policy, counts])).toEqual([
        ['a', { allow: 4 }],
        ['b', { block: 2 }],
    ])
})

it('answers by day, then by policy, whatever the order of the rows', () => {
    const rows = [day('b', { block: 1 }), day('a', { block: 1 }, '2026-04-21'), day('a', { block: 1 })]
    const order = comparePopulations(rows, []).map((one) => `${one.day} ${one.policy}`)
    expect(order).toEqual(['2026-04-20 a', '2026-04-20 b', '2026-04-21 a'])
})

it('uses the larger population of several exports, and the later one where they are equal', () => {
    const small = day('a', { block: 2 })
    const large = day('a', { block: 2, allow: 3 })
    const equal = day('a', { allow: 5 })
    const other = day('a', { block: 1 }, '2026-04-21')
    expect(largestPerDay([small, large, other])).toEqual([large, other])
    expect(largestPerDay([large, small])).toEqual([large])
    expect(largestPerDay([large, equal])).toEqual([equal])
})

it('adds up what is held of one policy and day', () => {
    const held = [day('a', { block: 2 }), day('a', { block: 1, log: 4 }), day('b', { block: 9 })]
    expect(countsOn(held, 'a', '2026-04-20')).toEqual({ block: 3, log: 4 })
    expect(countsOn(held, 'a', '2026-04-21')).toEqual({})
})
