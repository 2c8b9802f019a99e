/** Scripts that people ran by hand: in their window, what fits them is no proof of a stored script. */

import {
    canImitate,
    canLog,
    canTrace,
    findHandRun,
    type HandRun,
    type HandRunText,
} from '../../../../src/server/evidence/core/hand-runs.ts'
import { syslog, transformSyslog } from '../../../../src/server/evidence/sources/syslog.ts'
import { transformScriptErrors } from '../../../../src/server/evidence/core/transform/script-error.ts'
import { transformTrace } from '../../../../src/server/evidence/core/transform/trace.ts'
import { automation, context, index, LONG_AGO, logRow, logs, NOON } from '../../../support/evidence-samples.ts'

const NOTHING: HandRunText = { logs: [], engineLines: [], traces: [], literals: [], writesAnything: false }

function run(text: Partial<HandRunText> | null, more: Partial<HandRun> = {}): HandRun {
    return {
        id: 'sys_script_execution_history/h',
        user: 'admin',
        from: '2026-04-20 11:59:00',
        to: '2026-04-20 12:01:00',
        text: text === null ? null : { ...NOTHING, ...text },
        ...more,
    }
}

const LINE = '[Router] START INC0010020'
const STATEMENT = ['[Router] START ', null]

test.each<readonly [string, HandRun, boolean]>([
    ['a statement that fits', run({ logs: [STATEMENT] }), true],
    ['a statement of anything', run({ logs: [[null]] }), true],
    ['another statement', run({ logs: [['Done ', null]] }), false],
    ['a text that it hands to a logger', run({ literals: ['[Router] START '] }), true],
    ['a number that stands in the line', run({ literals: ['INC0010020'] }), false],
    ['a word of everyday language', run({ literals: ['START'] }), false],
    ['a text that is not known', run(null), true],
    ['a text that runs code', run({ writesAnything: true }), true],
    ['nothing: it only calls the script', run({}), false],
    ['another user', run(null, { user: 'beth.anglin' }), false],
    ['the same user, in other letters', run(null, { user: 'ADMIN' }), true],
    ['somebody', run(null, { user: null }), true],
    ['an earlier time', run(null, { to: '2026-04-20 11:59:59' }), false],
    ['the last second', run(null, { to: NOON }), true],
    ['a later time', run(null, { from: '2026-04-20 12:00:01' }), false],
])('a line by %s', (_, one, is) => {
    const found = findHandRun([one], { at: NOON, user: 'admin' }, (text) => canLog(text, LINE))
    expect(found !== null).toBe(is)
    const router = automation('script_include', 'Router', logs(STATEMENT))
    const { evidence } = transformSyslog(
        [logRow(LINE, { createdBy: 'admin' })],
        context(index([router]), { handRuns: [one] }),
    )
    expect(evidence).toMatchObject([
        is
            ? {
                  confidence: 'TEMPORAL_INFERRED',
                  matchedOn: 'hand_run',
                  whyNotHigher: { code: 'run_by_hand' },
                  properties: { hand_run: 'sys_script_execution_history/h' },
              }
            : { confidence: 'DETERMINISTIC', matchedOn: 'own_statement' },
    ])
})

test.each<readonly [Partial<HandRunText> | null, string]>([
    [{ traces: ['Router'] }, 'hand_run'],
    [{ traces: [null] }, 'hand_run'],
    [{ literals: ['Router'] }, 'hand_run'],
    [null, 'hand_run'],
    [{ traces: ['Other'] }, 'trace'],
])('a trace step beside a script with %j rests on %s', (text, matchedOn) => {
    const router = automation('script_include', 'Router', { traces: [{ name: 'Router', line: 1 }] })
    const row = {
        sysId: 'row',
        createdAt: NOON,
        createdBy: 'admin',
        name: 'Router',
        step: 'start',
        table: '',
        recordId: '',
        number: 'INC0010020',
        correlationId: 'c',
    }
    const { evidence } = transformTrace(
        [row as Parameters<typeof transformTrace>[0][0]],
        context(index([router]), { handRuns: [run(text)] }),
    )
    expect(evidence).toMatchObject([{ matchedOn }])
    expect(canTrace({ ...NOTHING, ...(text ?? { traces: [null] }) }, 'Router')).toBe(matchedOn === 'hand_run')
})

test.each<readonly [Partial<HandRunText> | null, string]>([
    [{ engineLines: [[null]] }, 'engine_error_open'],
    [null, 'engine_error_open'],
    [{ engineLines: [['Score ', null]], logs: [[null]] }, 'engine_error'],
])('an error row beside a script with %j rests on %s', (text, matchedOn) => {
    const sysId = '5703ffa253920010b814ddeeff7b1255'
    const made = automation('business_rule', 'Route', {}, { sysId })
    const rule = { ...made, versions: [{ ...made.versions[0], from: LONG_AGO, lines: 9 }] }
    const message = `com.glide.script.RhinoEcmaError: x\n   sys_script.${sysId}.script : Line(3) column(0)`
    const world = context(index([rule]), { handRuns: [run(text)] })
    const [one] = transformScriptErrors([logRow(message, { source: 'Evaluator', createdBy: 'admin' })], world).evidence
    expect(one.matchedOn).toBe(matchedOn)
    expect(canImitate({ ...NOTHING, engineLines: [[null]] }, message)).toBe(true)
})

it('the row with the text of such a script is no evidence of what it names', () => {
    const router = automation('script_include', 'Router', logs(STATEMENT))
    const rows = ['*** Script', 'ScriptBackgroundCheck'].map((source) => logRow(LINE, { sysId: source, source }))
    expect(syslog.concerning?.(rows, index([router])).map(({ sysId }) => sysId)).toEqual(['*** Script'])
})
