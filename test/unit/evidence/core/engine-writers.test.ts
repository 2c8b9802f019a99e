/** Which scripts may imitate the error rows of the script engine, and when. */

import { findEngineWriters, toEngineWriters } from '../../../../src/server/evidence/core/engine-writers.ts'
import type { LogWriterRow } from '../../../../src/server/evidence/core/log-writer.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import type { ScriptAnalysis } from '../../../../src/server/script-analysis/core/analysis.ts'
import { analysis, automation, LONG_AGO, NOON } from '../../../support/evidence-samples.ts'

const ERROR = 'com.glide.script.RhinoEcmaError: "x" is not defined.\n   sys_script.a : Line(3) column(0)'
const OWN = { engineLines: [{ parts: [null], isHandedIn: false, line: 1 }] }
const HANDED = { engineLines: [{ parts: [null], isHandedIn: true, line: 1 }] }
const NAMED = { namesEngine: true } as const

function include(name: string, text: Partial<ScriptAnalysis>, more: Partial<Automation> = {}): Automation {
    return automation('script_include', name, text, more)
}

function found(automations: readonly Automation[], logWriters: readonly LogWriterRow[] = [], at = NOON) {
    return findEngineWriters(toEngineWriters(automations, logWriters), at, ERROR)
}

const writesLog = {
    writes: [{ table: 'syslog', target: 'record', operation: 'insert', fields: [], isComplete: true, line: 1 }],
} as const

test.each<readonly [string, readonly Automation[], readonly string[]]>([
    ['nobody', [include('Quiet', {})], []],
    ['one that names it', [include('Score', OWN)], ['Score']],
    [
        'not one whose text is another',
        [include('Score', { engineLines: [{ parts: ['Score ', null], isHandedIn: false, line: 1 }] })],
        [],
    ],
    ['not one that is handed a source which nobody names', [include('Logger', HANDED)], []],
    ['one that is handed it', [include('Logger', HANDED), include('Caller', NAMED)], ['Logger']],
    ['one that writes rows of the log', [include('Forger', writesLog)], ['Forger']],
    ['not one of an application, which may not', [include('Forger', writesLog, { scope: 'x_acme' })], []],
    [
        'one that cannot be parsed and quotes it',
        [include('Odd', {}, { analysis: null, versions: [], literals: ['Evaluator'] })],
        ['Odd'],
    ],
    [
        'not one that cannot be parsed and does not',
        [include('Odd', {}, { analysis: null, versions: [], literals: ['x'] })],
        [],
    ],
    ['three of many', ['D', 'B', 'C', 'A'].map((name) => include(name, OWN)), ['A', 'B', 'C']],
])('%s', (_, automations, names) => {
    expect(found(automations)).toEqual(names)
})

test.each<readonly [string, readonly string[]]>([
    ['2025-12-31 23:59:59', []],
    [LONG_AGO, ['Score']],
    ['2026-02-01 00:30:00', ['Score']],
    ['2026-02-01 01:00:00', []],
])('at %s a text that was replaced in February counts as %j', (at, names) => {
    const versions = [
        { hash: 'new', from: '2026-02-01 00:00:00', analysis: analysis() },
        { hash: 'old', from: LONG_AGO, analysis: analysis(OWN) },
    ]
    expect(found([include('Score', {}, { versions })], [], at)).toEqual(names)
})

it('counts scripts that are no automations, from their time on', () => {
    const action: LogWriterRow = {
        table: 'sys_ui_action',
        sysId: 'a',
        name: 'Close',
        scope: 'global',
        logs: [],
        traces: [],
        literals: [],
        since: LONG_AGO,
        ...OWN,
    }
    expect(found([], [action])).toEqual(['Close'])
    expect(found([], [action], '2025-01-01 00:00:00')).toEqual([])
    const { engineLines, ...quiet } = action
    expect(found([include('Logger', HANDED)], [{ ...quiet, ...NAMED }])).toEqual(['Logger'])
    expect(found([], [{ ...quiet, logs: null, literals: ['Evaluator'] }])).toEqual(['Close'])
    expect(engineLines).toHaveLength(1)
})
