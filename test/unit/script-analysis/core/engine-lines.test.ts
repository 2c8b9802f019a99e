/** Which log statements may write a row under a source of the script engine. */

import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import { isEngineSource, namesEngineSource } from '../../../../src/server/shared/engine-sources.ts'

function linesOf(text: string): readonly string[] | string {
    const analysed = analyseScript(text)
    if (!analysed.ok) return analysed.failure.code
    return (analysed.value.engineLines ?? []).map(
        ({ isHandedIn, parts }) => `${isHandedIn ? 'handed in' : 'own'} ${JSON.stringify(parts)}`,
    )
}

const LOGGER = `var Logger = Class.create();
Logger.prototype = {
    initialize: function (name) { this.name = name; this.column = current.source; },
    type: 'Logger',`

test.each([
    ['none', `gs.log('a'); gs.info('a', 'Evaluator'); gs.error('a {0}', source)`, []],
    ['another literal', `gs.log('a', 'Mine'); gs.logError('b', this.type)`, ['own ["b"]']],
    ['the literal', `gs.log('Score ' + n, 'Evaluator')`, ['own ["Score ",null]']],
    ['the literal of an older method', `gs.logWarning(x, 'com.glide.script.RhinoHelper')`, ['own [null]']],
    ['a literal with a hole that cannot be one', `gs.log('a', 'My ' + name)`, []],
    ['a literal with a hole that may be one', `gs.log('a', 'Eval' + name)`, ['own ["a"]']],
    ['a constant', `var SOURCE = 'Evaluator'; gs.log('a', SOURCE)`, ['own ["a"]']],
    ['a column', `gs.log('a', current.getValue('u_source'))`, ['own ["a"]']],
    ['a property of the instance', `gs.log('a', gs.getProperty('x'))`, ['own ["a"]']],
    ['an argument', `function log(text, source) { gs.log(text, source) }`, ['handed in [null]']],
    ['an argument or a literal', `function log(text, source) { gs.log(text, source || 'Mine') }`, ['handed in [null]']],
    [
        'an argument that the script itself fills from a column',
        `function log(text, source) { gs.log(text, source) } log('a', current.u_source)`,
        ['own ["a"]'],
    ],
    ['a column of an argument', `function log(row) { gs.log('a', row.source) }`, ['own ["a"]']],
    ['a kept argument', `${LOGGER} log: function (t) { gs.log(t, this.name) } }`, ['handed in [null]']],
    ['a kept column', `${LOGGER} log: function (t) { gs.log(t, this.column) } }`, ['own [null]']],
    ['a type', `${LOGGER} log: function (t) { gs.log(t, this.type) } }`, []],
    ['GSLog', `new GSLog('p', 'Evaluator').logInfo('a'); new GSLog('p', 'Mine').logInfo('a')`, ['own [null]']],
    ['GSLog with a column', `new GSLog('p', current.source).logInfo('a')`, ['own [null]']],
])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
})

test.each([
    [`log('Evaluator')`, true],
    ['x = "com.glide.script.RhinoHelper"', true],
    [`x = 'My Evaluator'`, false],
    ['// the Evaluator', false],
    [`Evaluator`, false],
])('%s names a source of the engine: %s', (text, is) => {
    expect(namesEngineSource(text)).toBe(is)
})

it('no source of scripts is one of the engine', () => {
    for (const source of ['*** Script', 'x_acme_app', 'com.glide.ui.ServletErrorListener', ''])
        expect(isEngineSource(source)).toBe(false)
    expect(isEngineSource('Evaluator')).toBe(true)
})
