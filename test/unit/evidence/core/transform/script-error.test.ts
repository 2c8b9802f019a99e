/** Rows of the script engine as evidence: what they prove, what keeps it from more, and the calls of a stack. */

import { gradeCall } from '../../../../../src/server/evidence/core/chain/grade-call.ts'
import { scriptErrors } from '../../../../../src/server/evidence/sources/script-errors.ts'
import { transformScriptErrors } from '../../../../../src/server/evidence/core/transform/script-error.ts'
import type { Automation, Edge } from '../../../../../src/server/evidence/core/model.ts'
import { automation, context, include, index, LONG_AGO, logRow, trigger } from '../../../../support/evidence-samples.ts'

const RULE_ID = '5703ffa253920010b814ddeeff7b1255'
const HELPER_ID = '3f37f54623b31300fb0c949e27bf65ca'

function known(
    kind: Automation['kind'],
    sysId: string,
    name: string,
    lines: number | undefined,
    includes: readonly string[] = [],
) {
    const made = automation(kind, name, { includes: includes.map((one) => include(one)) }, { sysId })
    const [version] = made.versions
    return { ...made, id: made.id.replace(name, sysId), versions: [{ ...version, from: LONG_AGO, lines }] }
}

// A member that is there and undefined is none: of one that is left out, no engine keeps the value of another object.
function withoutLines({ lines: _, ...version }: Automation['versions'][number]): Automation['versions'][number] {
    return version
}

const HELPER = known('script_include', HELPER_ID, 'Helper', 40)
const RULE = { ...known('business_rule', RULE_ID, 'Route tickets', 12, ['Helper']), trigger: trigger('incident') }

const FAILED = `com.glide.script.RhinoEcmaError: "x" is not defined.\n   sys_script.${RULE_ID}.script : Line(12) column(0)`
const STACK = [
    'com.glide.script.RhinoEcmaError: "x" is not defined.',
    `   sys_script_include.${HELPER_ID}.script : Line(33) column(0)`,
    'Stack trace:',
    `\tat sys_script_include.${HELPER_ID}.script:33 (find)`,
    `\tat sys_script_include.${HELPER_ID}.script:7 (process)`,
    `\tat sys_script.${RULE_ID}.script:2 (executeRule)`,
].join('\n')

function read(message: string, automations: readonly Automation[] = [RULE, HELPER], source = 'Evaluator') {
    const rows = scriptErrors.select([logRow(message, { source, level: '2' })])
    return transformScriptErrors(rows, context(index(automations)))
}

function claims(...given: Parameters<typeof read>): readonly string[] {
    return read(...given).evidence.map(
        ({ confidence, displayName, matchedOn }) => `${confidence} ${matchedOn}: ${displayName}`,
    )
}

it('proves that the script ran and failed at that line, for no record', () => {
    const [one] = read(FAILED).evidence
    expect(one).toMatchObject({
        id: 'evidence-error-row',
        source: 'script_error_evidence',
        sourceTable: 'syslog',
        sourceId: 'row',
        displayName: 'Script error: Route tickets failed at line 12',
        confidence: 'DETERMINISTIC',
        matchedOn: 'engine_error',
        record: null,
        transactionId: null,
        whyNotHigher: null,
        subjects: [{ automationId: RULE.id, confidence: 'DETERMINISTIC', versionHash: 'hash-Route tickets' }],
        properties: { error_kind: 'failed', error_line: '12', log_source: 'Evaluator', stack_position: '0' },
    })
})

test.each([['*** Script'], ['x_acme_app'], ['com.glide.ui.ServletErrorListener'], ['']])(
    'never believes the same text under the source %j',
    (source) => {
        expect(read(FAILED, [RULE], source)).toEqual({ evidence: [], edges: [] })
    },
)

test.each<readonly [string, string, readonly Automation[], readonly string[]]>([
    [
        'a line that the version has not',
        FAILED.replace('(12)', '(13)'),
        [RULE],
        ['TEMPORAL_INFERRED engine_error_stale: Script error: Route tickets failed at line 13'],
    ],
    [
        'a version whose text is not known',
        FAILED,
        [{ ...RULE, versions: [withoutLines(RULE.versions[0])] }],
        ['TEMPORAL_INFERRED engine_error_stale: Script error: Route tickets failed at line 12'],
    ],
    [
        'a time before the first known version',
        FAILED,
        [{ ...RULE, versions: [{ ...RULE.versions[0], from: '2026-06-01 00:00:00' }] }],
        ['TEMPORAL_INFERRED engine_error_stale: Script error: Route tickets failed at line 12'],
    ],
    [
        'an announced error without its line',
        `Script execution error: Script Identifier: sys_script.${RULE_ID}.script, Error Description: x, Script ES Level: 0`,
        [RULE],
        ['TEMPORAL_INFERRED engine_error_stale: Script error: Route tickets failed'],
    ],
    [
        'a script that cannot be compiled',
        `Script compilation error: Script Identifier: sys_script.${RULE_ID}.script, Error Description: x (sys_script.${RULE_ID}.script; line 2), Script ES Level: 0`,
        [RULE],
        ['TEMPORAL_INFERRED not_compiled: Script error: Route tickets could not be compiled at line 2'],
    ],
    ['a condition, which decides whether the script runs', FAILED.replace('.script :', '.condition :'), [RULE], []],
    ['a script that is none of the automations', FAILED, [HELPER], []],
])('%s', (_, message, automations, expected) => {
    expect(claims(message, automations)).toEqual(expected)
})

it('names the scripts that can write under the source of the engine, and is no proof beside them', () => {
    const score = automation('script_include', 'Score', {
        engineLines: [{ parts: [null], isHandedIn: false, line: 1 }],
    })
    const [one] = read(FAILED, [RULE, score]).evidence
    expect(one).toMatchObject({
        confidence: 'TEMPORAL_INFERRED',
        matchedOn: 'engine_error_open',
        whyNotHigher: { code: 'engine_source_open' },
        properties: { competing_scripts: 'Score' },
    })
    expect(one.whyNotHigher?.missing).toMatch(/ It is: Score\.$/)
})

describe('a stack', () => {
    const CALL: Edge = {
        type: 'CALLS',
        from: RULE.id,
        to: HELPER.id,
        confidence: 'STRUCTURAL',
        matchedOn: 'script_text',
        matchedValue: 'line 1',
        evidence: [],
    }
    const ask = (found: ReturnType<typeof read>) =>
        gradeCall(
            {
                edge: CALL,
                attribution: { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null },
            },
            found.evidence,
        )

    it('proves each script once, and the call between neighbours', () => {
        expect(claims(STACK)).toEqual([
            'DETERMINISTIC engine_error: Script error: Helper failed at line 33',
            'DETERMINISTIC engine_stack: Script error: Route tickets called at line 2',
        ])
        expect(read(STACK).edges).toEqual([
            {
                ...CALL,
                confidence: 'DETERMINISTIC',
                matchedOn: 'engine_stack',
                matchedValue: 'row',
                evidence: ['evidence-error-row', 'evidence-error-row-2'],
            },
        ])
    })

    it('says the same to the chain as to the graph', () => {
        const [edge] = read(STACK).edges
        const { confidence, evidence, matchedOn, matchedValue } = ask(read(STACK))
        expect({ confidence, matchedOn, matchedValue, evidence: [...evidence].sort() }).toEqual({
            confidence: edge.confidence,
            matchedOn: edge.matchedOn,
            matchedValue: edge.matchedValue,
            evidence: edge.evidence,
        })
    })

    it('makes a call likely that no text shows', () => {
        const silent = {
            ...RULE,
            analysis: HELPER.analysis,
            versions: [{ ...RULE.versions[0], analysis: HELPER.analysis }],
        }
        expect(read(STACK, [silent, HELPER]).edges).toMatchObject([
            { confidence: 'TEMPORAL_INFERRED', matchedOn: 'calls_together' },
        ])
    })

    it('proves no call where one of the two is doubtful, to the chain neither', () => {
        const doubtful = { ...RULE, versions: [{ ...RULE.versions[0], lines: 1 }] }
        const found = read(STACK, [doubtful, HELPER])
        expect(found.edges).toMatchObject([{ confidence: 'TEMPORAL_INFERRED', matchedOn: 'calls_together' }])
        expect(ask(found)).toMatchObject({ confidence: 'TEMPORAL_INFERRED', matchedOn: 'calls_together' })
    })

    it('concludes nothing across a place that is no script record', () => {
        const found = read(
            STACK.replace(/\tat sys_script_include\.\w+\.script:7 \(process\)/, '\tat <refname>:1 (trecord)'),
        )
        expect(found.evidence).toHaveLength(2)
        expect(found.edges).toEqual([])
        expect(ask(found).matchedOn).not.toBe('engine_stack')
    })

    it('takes a rule below a script for triggered, not for called', () => {
        const written = [
            'com.glide.script.RhinoEcmaError: x',
            `   sys_script.${RULE_ID}.script : Line(2) column(0)`,
            'Stack trace:',
            `\tat sys_script.${RULE_ID}.script:2 (executeRule)`,
            `\tat sys_script_include.${HELPER_ID}.script:7 (process)`,
        ].join('\n')
        expect(read(written).evidence).toHaveLength(2)
        expect(read(written).edges).toEqual([])
    })
})

it('makes the same evidence of the same rows in any order', () => {
    const rows = [
        logRow(STACK, { sysId: 'b', source: 'Evaluator' }),
        logRow(FAILED, { sysId: 'a', source: 'Evaluator' }),
    ]
    const world = context(index([RULE, HELPER]))
    expect(transformScriptErrors([...rows].reverse(), world)).toEqual(transformScriptErrors([...rows, rows[0]], world))
})
