/** Lines that an include logs for its callers: which caller they speak for, and what keeps that from being certain. */

import type { HandRun } from '../../../../src/server/evidence/core/hand-runs.ts'
import type { IndexInput, LogWriterRow } from '../../../../src/server/evidence/core/log-writer.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { syslog } from '../../../../src/server/evidence/sources/syslog.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import type { ScriptAnalysis } from '../../../../src/server/script-analysis/core/analysis.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import { automation, context, index, LONG_AGO, logRow, NOON, trigger } from '../../../support/evidence-samples.ts'

function read(text: string): ScriptAnalysis {
    const found = analyseScript(text)
    if (!found.ok) throw new Error(text)
    return found.value
}

const JOURNAL =
    "var Journal = Class.create(); Journal.prototype = { initialize: function (p) { this.p = p; }, note: function (m) { gs.info('[Jrn] ' + m); } }"
const include = (name: string, text: string, more: Partial<ScriptAnalysis> = { isServerOnly: true }): Automation =>
    automation('script_include', name, { ...read(text), ...more })
const rule = (name: string, text: string, more: Partial<Automation> = {}): Automation =>
    automation('business_rule', name, read(text), more)

const SERVER_ONLY = include('Journal', JOURNAL)
const CALLER = rule('Caller', "new Journal().note('copied the approvals of ' + current.number)")
const LINE = '[Jrn] copied the approvals of INC0010001'
const CLAIM = ['sn-br-Caller DETERMINISTIC handed_statement']

const rowsOf = (
    all: readonly Automation[],
    {
        handRuns = [],
        input = {},
        message = LINE,
    }: { handRuns?: readonly HandRun[]; input?: Partial<IndexInput>; message?: string } = {},
) => {
    const known = index(all, input)
    const read = syslog.concerning?.([logRow(message)], known) ?? []
    return syslog.transform(read, context(known, { handRuns })).evidence
}
const claimsOf = (all: readonly Automation[], more: Parameters<typeof rowsOf>[1] = {}) =>
    rowsOf(all, more).flatMap(({ subjects }) =>
        subjects.map(({ automationId, confidence, matchedOn }) => `${automationId} ${confidence} ${matchedOn}`),
    )

it('speaks for the only script that hands over such a text, and for no record', () => {
    const other = rule('Other', "new Journal().note('sent the survey')")
    const [row] = rowsOf([SERVER_ONLY, CALLER, other])
    expect(claimsOf([SERVER_ONLY, CALLER, other])).toEqual(CLAIM)
    expect(row).toMatchObject({ record: null })
    expect(row?.properties).not.toHaveProperty('competing_scripts')
    expect(claimsOf([SERVER_ONLY, CALLER, other], { message: '[Jrn] sent the survey' })).toEqual([
        'sn-br-Other DETERMINISTIC handed_statement',
    ])
})

it('speaks for the include that calls it, where the text comes from further away', () => {
    const outer = include(
        'Outer',
        "var Outer = Class.create(); Outer.prototype = { say: function (t) { new Journal().note('Outer found ' + t); } }",
    )
    const all = [SERVER_ONLY, outer, rule('Far', "new Outer().say('one')")]
    expect(claimsOf(all, { message: '[Jrn] Outer found one' })).toEqual(['sn-si-Outer DETERMINISTIC handed_statement'])
    expect(claimsOf(all, { message: '[Jrn] Outer found two' })).toEqual([])
})

it.each<[string, Automation, boolean]>([
    ['a text of its own', CALLER, true],
    ['a text without letters', rule('Caller', 'new Journal().note(x)'), false],
    ['it to no include that logs', rule('Caller', "new Other().note('copied the approvals')"), false],
])('the system log can prove a script that hands over %s', (_what, one, expected) => {
    expect(syslog.proves?.(one, index([SERVER_ONLY, one]))).toBe(expected)
})

const WRITER: LogWriterRow = {
    table: 'sys_script_fix',
    sysId: 'fix',
    name: 'Fix',
    scope: 'global',
    logs: [],
    traces: [],
    literals: [],
}
const filter = (text: string) => rule('Filtered', '', { trigger: trigger('incident', { filter: text }) })
const condition = (text: string) => rule('Conditional', '', { trigger: trigger('incident', { condition: text }) })
const UNREADABLE = automation('script_include', 'Sealed', {}, { state: 'unreadable', analysis: null, versions: [] })

test.each<[string, readonly Automation[], Partial<IndexInput>]>([
    ['a browser can call it', [include('Journal', JOURNAL, {}), CALLER], {}],
    [
        'another script hands over the same',
        [SERVER_ONLY, CALLER, rule('Twin', "new Journal().note('copied the approvals of ' + x)")],
        {},
    ],
    ['another hands over what it is given', [SERVER_ONLY, CALLER, rule('Any', 'new Journal().note(x)')], {}],
    ['another calls a method of that name', [SERVER_ONLY, CALLER, rule('Any', 'x.note(y)')], {}],
    ['another has its method as a value', [SERVER_ONLY, CALLER, rule('Any', 'var f = x.note')], {}],
    ['another has its class as a value', [SERVER_ONLY, CALLER, rule('Any', 'var Other = Journal')], {}],
    ['another runs text as code', [SERVER_ONLY, CALLER, rule('Any', 'eval(x)')], {}],
    ['the text of another is not known', [SERVER_ONLY, CALLER, UNREADABLE], {}],
    ['a condition calls it', [SERVER_ONLY, CALLER, condition('new Journal().note(current.x)')], {}],
    ['a filter calls it', [SERVER_ONLY, CALLER, filter('short_description=javascript:new Journal().note(x)')], {}],
    [
        'a script that is no automation hands over the same',
        [SERVER_ONLY, CALLER],
        { logWriters: [{ ...WRITER, hands: [{ to: 'Journal', parts: [null] }] }] },
    ],
    [
        'a script that is no automation has its method as a value',
        [SERVER_ONLY, CALLER],
        { logWriters: [{ ...WRITER, takes: ['note'] }] },
    ],
    [
        'another writes the same line itself',
        [SERVER_ONLY, CALLER, rule('Direct', "gs.info('[Jrn] copied the approvals of ' + x)")],
        {},
    ],
    ['another can write it', [SERVER_ONLY, CALLER, rule('Direct', 'gs.info(x)')], {}],
    [
        'the include writes it by itself too',
        [
            include(
                'Journal',
                JOURNAL.replace('} }', "}, own: function () { gs.info('[Jrn] copied the approvals of ' + this.q); } }"),
            ),
            CALLER,
        ],
        {},
    ],
    [
        'a method has a name of the platform',
        [
            include('Journal', JOURNAL.replaceAll('note', 'add')),
            rule('Caller', "new Journal().add('copied the approvals of ' + current.number)"),
        ],
        {},
    ],
    [
        'the literals say nothing of who wrote it',
        [SERVER_ONLY, rule('Caller', "new Journal().note('co' + current.short_description)")],
        {},
    ],
    [
        'the caller said it in a version of another time only',
        [
            SERVER_ONLY,
            {
                ...CALLER,
                analysis: read(''),
                versions: [
                    { hash: 'new', from: addSeconds(NOON, -7200), analysis: read(''), lines: 1 },
                    { hash: 'old', from: LONG_AGO, analysis: CALLER.analysis, lines: 1 },
                ],
            },
        ],
        {},
    ],
])('is not certain where %s', (_what, all, input) => {
    expect(claimsOf(all, { input }).filter((claim) => claim.includes('DETERMINISTIC handed_statement'))).toEqual([])
})

it('is not certain while somebody ran a script by hand, whatever its text says', () => {
    const text = { logs: [], engineLines: [], traces: [], literals: [], writesAnything: false }
    const run = { id: 'run', user: null, from: addSeconds(NOON, -60), to: addSeconds(NOON, 60), text }
    expect(claimsOf([SERVER_ONLY, CALLER], { handRuns: [run] })).toEqual(['sn-br-Caller TEMPORAL_INFERRED hand_run'])
})

describe('a line of a script of its own', () => {
    const direct = rule('Direct', "gs.info('[Jrn] counted the approvals')")
    const message = '[Jrn] counted the approvals'

    it('is its own where nobody hands it to the include', () => {
        expect(claimsOf([SERVER_ONLY, CALLER, direct], { message })).toEqual([
            'sn-br-Direct DETERMINISTIC own_statement_without_record',
        ])
    })

    it('is not certain where a browser can call the include, or a script was run by hand', () => {
        expect(claimsOf([include('Journal', JOURNAL, {}), CALLER, direct], { message })).toEqual([
            'sn-br-Direct TEMPORAL_INFERRED open_statement',
        ])
        const run = { id: 'run', user: null, from: addSeconds(NOON, -60), to: addSeconds(NOON, 60) }
        const text = { logs: [], engineLines: [], traces: [], literals: [], writesAnything: false }
        expect(claimsOf([SERVER_ONLY, CALLER, direct], { message, handRuns: [{ ...run, text }] })).toEqual([
            'sn-br-Direct TEMPORAL_INFERRED hand_run',
        ])
        expect(claimsOf([direct], { message, handRuns: [{ ...run, text }] })).toEqual([
            'sn-br-Direct DETERMINISTIC own_statement_without_record',
        ])
    })
})
