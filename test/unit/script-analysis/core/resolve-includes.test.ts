/** Includes are followed as the platform looks names up: own scope, then global; cycles end, doubts are listed. */

import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import type { AnalysedScript } from '../../../../src/server/script-analysis/core/resolve-includes.ts'
import { MOST_INCLUDES, resolveIncludes } from '../../../../src/server/script-analysis/core/resolve-includes.ts'

function script(id: string, scope: string, text: string, includeName: string | null = null): AnalysedScript {
    const analysed = analyseScript(text)
    return { id, includeName, scope, analysis: analysed.ok ? analysed.value : null }
}

const include = (id: string, scope: string, name: string, text = ''): AnalysedScript => script(id, scope, text, name)

test.each([
    ['its own scope first', [include('own', 'x_a', 'Foo'), include('all', 'global', 'Foo')], 'new Foo()', ['own'], []],
    ['global next', [include('all', 'global', 'Foo'), include('other', 'x_b', 'Foo')], 'new Foo()', ['all'], []],
    ['only the scope that is written', [include('all', 'global', 'Foo')], 'new x_b.Foo()', [], []],
    [
        'the scope that is written',
        [include('b', 'x_b', 'Foo'), include('own', 'x_a', 'Foo')],
        'new x_b.Foo()',
        ['b'],
        [],
    ],
    ['doubt in one scope', [include('2', 'x_a', 'Foo'), include('1', 'x_a', 'Foo')], 'new Foo()', [], [['1', '2']]],
    ['other scopes with doubt', [include('b', 'x_b', 'Foo')], 'new Foo()', [], [['b']]],
    ['nothing for a name that no include has', [include('b', 'x_b', 'Bar')], 'new Foo()', [], []],
])('a name means %s', (_, includes, text, reached, ambiguous) => {
    const [closure] = resolveIncludes([script('rule', 'x_a', text), ...includes])
    expect(closure.reached.map((one) => one.id)).toEqual(reached)
    expect(closure.ambiguous.map((one) => one.candidates)).toEqual(ambiguous)
})

it('follows includes of includes, each in its own scope, and ends in a cycle', () => {
    const [closure] = resolveIncludes([
        script('rule', 'x_a', '\nnew A()'),
        include('a', 'x_a', 'A', 'x_b.B.run()'),
        include('b', 'x_b', 'B', 'new C(); global.A.x()'),
        include('c of a', 'x_a', 'C'),
        include('c of b', 'x_b', 'C', 'new B()'),
    ])
    expect(closure.reached).toEqual([
        { id: 'a', depth: 1, via: 'rule', line: 2 },
        { id: 'b', depth: 2, via: 'a', line: 1 },
        { id: 'c of b', depth: 3, via: 'b', line: 1 },
    ])
    expect(closure.isComplete).toBe(true)
})

test.each([
    ['an unread script on the way', [include('a', 'x_a', 'A', 'not a script (')]],
    ['a computed name', [include('a', 'x_a', 'A', 'new global[n]()')]],
    [
        'too many',
        Array.from({ length: MOST_INCLUDES + 5 }, (_, i) =>
            include(`${i}`, 'x_a', i === 0 ? 'A' : `I${i}`, `new I${i + 1}()`),
        ),
    ],
])('does not claim to be complete with %s', (_, includes) => {
    const [closure] = resolveIncludes([script('rule', 'x_a', 'new A()'), ...includes])
    expect(closure.isComplete).toBe(false)
    expect(closure.reached.length).toBeLessThanOrEqual(MOST_INCLUDES)
})
