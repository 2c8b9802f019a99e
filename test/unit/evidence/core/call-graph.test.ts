/** Which automation calls which: names resolved by scope, and bounds of the walk. */

import { callersOf, reachableFrom, toCallGraph } from '../../../../src/server/evidence/core/call-graph.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { analysis, automation, include, LONG_AGO, NOON } from '../../../support/evidence-samples.ts'

const script = (name: string, calls: readonly string[] = [], more: Partial<Automation> = {}) =>
    automation('script_include', name, { includes: calls.map((one) => include(one)) }, more)
const graph = (all: readonly Automation[]) => toCallGraph(all)
const names = (ids: Iterable<string>) => [...ids].map((id) => id.replace(/^sn-\w+-/, '')).join(' ')

it('calls are in order of what is called, each once, with the first line that names it', () => {
    const uses = [
        { name: 'C', scope: null, line: 9 },
        { name: 'B', scope: null, line: 5 },
        { name: 'B', scope: null, line: 7 },
    ]
    const caller = automation('business_rule', 'A', { includes: uses })
    expect(graph([caller, script('C'), script('B')]).from.get(caller.id)).toEqual([
        { to: 'sn-si-B', line: 5 },
        { to: 'sn-si-C', line: 9 },
    ])
})

it('a script neither calls itself nor a rule, and one that could not be read calls nothing known', () => {
    const all = [
        script('A', ['A', 'R']),
        automation('business_rule', 'R'),
        script('X', [], { analysis: null, state: 'unreadable', versions: [] }),
    ]
    expect(all.map(({ id }) => graph(all).from.get(id))).toEqual([[], [], []])
    expect([...graph(all).callers]).toEqual([])
})

test.each<[string, string | null, readonly Automation[], string]>([
    [
        'own scope before global',
        null,
        [script('T', [], { id: 'own', scope: 'x_a' }), script('T', [], { id: 'global' })],
        'own',
    ],
    [
        'global where the own scope has none',
        null,
        [script('T', [], { id: 'global' }), script('T', [], { id: 'b', scope: 'x_b' })],
        'global',
    ],
    [
        'the scope that is named',
        'x_b',
        [script('T', [], { id: 'own', scope: 'x_a' }), script('T', [], { id: 'b', scope: 'x_b' })],
        'b',
    ],
    ['nothing where the named scope has none', 'x_c', [script('T', [], { id: 'own', scope: 'x_a' })], ''],
    ['nothing where no scope of its own has it', null, [script('T', [], { id: 'b', scope: 'x_b' })], ''],
])('a name is looked for in %s', (_what, scope, targets, expected) => {
    const caller = automation('script_include', 'A', { includes: [include('T', scope)] }, { scope: 'x_a' })
    expect((graph([caller, ...targets]).from.get(caller.id) ?? []).map(({ to }) => to).join()).toBe(expected)
})

it('of two includes of one name each has this caller, and none is called for certain', () => {
    const twins = [script('T', [], { id: 't1', sysId: '1' }), script('T', [], { id: 't2', sysId: '2' })]
    const caller = script('A', ['T'])
    const { callers, from } = graph([caller, ...twins])
    expect(from.get(caller.id)).toEqual([])
    expect([...callers]).toEqual([
        ['t1', [caller.id]],
        ['t2', [caller.id]],
    ])
})

it('a version that was replaced still counts among the callers, each once and in order', () => {
    const old = analysis({ includes: [include('T')] })
    const changed = script('B', [], {
        versions: [
            { hash: '2', from: NOON, analysis: analysis() },
            { hash: '1', from: LONG_AGO, analysis: old },
            { hash: '0', from: '2025-01-01 00:00:00', analysis: null },
        ],
    })
    const { callers, from } = graph([script('C', ['T']), changed, script('T')])
    expect(callers.get('sn-si-T')).toEqual(['sn-si-B', 'sn-si-C'])
    expect(from.get(changed.id)).toEqual([])
})

describe('a walk', () => {
    const chain = (length: number) =>
        Array.from({ length }, (_, at) =>
            script(`n${String(at).padStart(3, '0')}`, [`n${String(at + 1).padStart(3, '0')}`]),
        )

    it('goes ten calls deep, both ways', () => {
        const of = graph(chain(15))
        expect(names(reachableFrom(of, 'sn-si-n000')).split(' ')).toHaveLength(10)
        expect(names(callersOf(of, 'sn-si-n014')).split(' ')).toHaveLength(10)
    })

    it('ends in a circle, without the script that it began with', () => {
        const of = graph([script('A', ['B']), script('B', ['C']), script('C', ['A', 'B'])])
        expect(names(reachableFrom(of, 'sn-si-A'))).toBe('B C')
        expect(names(callersOf(of, 'sn-si-A'))).toBe('C B')
    })

    it('stops at five hundred', () => {
        const many = Array.from({ length: 501 }, (_, at) => `n${at}`)
        const of = graph([script('A', many), ...many.map((name) => script(name))])
        expect(reachableFrom(of, 'sn-si-A').size).toBe(500)
    })

    it('of a script that is not known leads nowhere', () => {
        expect([reachableFrom(graph([]), 'x').size, callersOf(graph([]), 'x').size]).toEqual([0, 0])
    })
})
