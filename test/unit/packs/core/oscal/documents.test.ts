/** The documents of OSCAL are valid, refer to each other, and keep failed and inconclusive apart, whatever the rows say. */

import { createHash } from 'node:crypto'
import {
    toAssessed,
    toAssessmentResults,
    type Referred,
} from '../../../../../src/server/packs/core/oscal/assessment-results.ts'
import type { About } from '../../../../../src/server/packs/core/oscal/document.ts'
import {
    findFrameworks,
    readDefinitions,
    toBelonging,
    toControls,
    toFramework,
    toGateways,
    type Definition,
    type TestRow,
} from '../../../../../src/server/packs/core/oscal/facts.ts'
import { toPlanDocuments } from '../../../../../src/server/packs/core/oscal/plan-documents.ts'
import { toRandom } from '../../../../../tools/random.ts'
import { toAsciiJson } from '../../../../../src/server/packs/core/pack-file.ts'
import {
    documentProblems,
    referenceProblems,
    schemas,
    valuesOf,
    type Kit,
} from '../../../../support/oscal-documents.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const SOURCE = {
    ...{ instance: 'dev1 (id)', appVersion: '0.1.0', asOf: '2026-04-22 02:00:00', position: 7, head: 'f'.repeat(64) },
    ...{ from: '2026-04-20', to: '2026-04-20' },
}
const PATH = 'rows/x_kt_gov_control_test.json'
const FILES = {
    [PATH]: sha256('tests'),
    'rows/x_kt_gov_decision.json': sha256('decisions'),
    'rows/x_kt_gov_decision.2.json': sha256('more'),
    'rows/x_kt_gov_export.json': sha256('exports'),
}
const TEST: TestRow['columns'] = {
    ...{ number: 'KTT0001000', mapping: 'm'.repeat(32), control_id: 'AI-SAFE-001', control_objective: 'Be safe' },
    ...{ window_kind: 'daily', window_from: '2026-04-20', window_to: '2026-04-20', tested_at: '2026-04-21 03:00:00' },
    ...{ valid_until: '2026-05-21 03:00:00', result: 'pass', code: '', conclusion: '9 of 10', enforcement_rate: '90' },
    ...{
        pass_threshold: '80',
        minimum_population: '1',
        evaluated: '10',
        enforced: '9',
        export_days: '0',
        gateways: '',
    },
    population: '10 decisions',
}
const DEFINITION: Definition = {
    mapping: 'm'.repeat(32),
    columns: {
        ...{ control_id: 'AI-SAFE-001', control_objective: 'Be safe', policy_pattern: 'content-safety' },
        ...{ pattern_kind: 'exact', test_type: 'violation_enforcement', pass_threshold: '80' },
        ...{ minimum_population: '1', validity_days: '30', active: '1' },
    },
    citations: [{ framework: 'eu_ai_act', clause: 'Article 14', title: 'Human oversight', note: '' }],
}

interface Made extends Kit {
    readonly texts: readonly string[]
}

/** The documents of one framework. */
function make(
    tests: readonly TestRow[],
    definitions: readonly Definition[],
    value: string,
    gateways: Parameters<typeof toGateways>[0] = [],
): Made {
    const about: About = { source: SOURCE, framework: toFramework(value, sha256), sha256 }
    const own = tests.filter(toBelonging(definitions, value, null))
    const controls = toControls(own, definitions, value, sha256)
    const plans = toPlanDocuments(about, controls, toGateways(gateways, own), 0)
    const [catalog, profile, plan, assessmentPlan] = plans.map(({ document }) => document)
    const implementation = (plan as Record<string, Record<string, Record<string, { uuid: string }[]>>>)[
        'system-security-plan'
    ]['system-implementation']
    const referred: Referred = {
        ...about,
        gateways: (implementation['inventory-items'] ?? []).map(({ uuid }) => uuid),
        files: Object.entries(FILES).map(([path, digest]) => ({ path, sha256: digest })),
    }
    const { uuid } = (assessmentPlan as Record<string, { uuid: string }>)['assessment-plan']
    const assessed = own.map((test) => toAssessed(test, referred))
    const results = toAssessmentResults(referred, uuid, assessed, 1)
    const all = [catalog, profile, plan, assessmentPlan, results]
    return { catalog, profile, plan, assessmentPlan, results: [results], texts: all.map(toAsciiJson) }
}

const rowOf = (columns: TestRow['columns'], at = 0): TestRow => ({
    row: sha256(`row ${at}`).slice(0, 32),
    columns,
    path: PATH,
})

function problemsOf(made: Made): readonly string[] {
    const documents = [made.catalog, made.profile, made.plan, made.assessmentPlan, ...made.results]
    return [...documents.flatMap(documentProblems), ...referenceProblems(made, FILES)]
}

interface Stated {
    readonly findings: readonly { readonly state: string; readonly reason: string; readonly result: string }[]
    readonly observations: readonly Readonly<Record<string, unknown>>[]
}

function read({ results }: Kit): Stated {
    const all = (results as readonly Record<string, { results: Record<string, Record<string, never>[]>[] }>[]).flatMap(
        (document) => document['assessment-results'].results,
    )
    const valueOf = (one: Record<string, { name: string; value: string }[]>, name: string): string =>
        one.props.find((each) => each.name === name)?.value ?? ''
    return {
        findings: all.flatMap(({ findings }) =>
            findings.map((one) => ({
                ...(({ reason, state }) => ({ reason, state }))(
                    (one as unknown as { target: { status: { state: string; reason: string } } }).target.status,
                ),
                result: valueOf(one, 'result'),
            })),
        ),
        observations: all.flatMap(({ observations }) => observations),
    }
}

it('are valid and refer to each other', () => {
    const made = make([rowOf(TEST)], [DEFINITION], 'eu_ai_act')
    expect(problemsOf(made)).toEqual([])
})

/** Nothing is asked of schemas that are not there: the rules of our own hold all the same. */
const withSchemas = schemas.length === 0 ? it.skip : it

withSchemas('are valid against each schema of NIST that is there, which refuses what is none', () => {
    const made = make([rowOf(TEST)], [DEFINITION], 'eu_ai_act')
    for (const { problems, version } of schemas) {
        const documents = [made.catalog, made.profile, made.plan, made.assessmentPlan, ...made.results]
        expect([version, documents.flatMap(problems)]).toEqual([version, []])
        expect(problems({ catalog: { uuid: 'x' } })).not.toEqual([])
    }
})

it.each([
    ['pass', { state: 'satisfied', reason: 'pass', result: 'passed' }],
    ['fail', { state: 'not-satisfied', reason: 'fail', result: 'failed' }],
    ['inconclusive', { state: 'not-satisfied', reason: 'other', result: 'inconclusive' }],
    ['stale', { state: 'not-satisfied', reason: 'other', result: 'inconclusive' }],
    ['', { state: 'not-satisfied', reason: 'other', result: 'inconclusive' }],
    ['<b>', { state: 'not-satisfied', reason: 'other', result: 'inconclusive' }],
])('state a test with the result %j so that no other one is taken for it', (result, stated) => {
    const made = make([rowOf({ ...TEST, result, code: 'population_too_small' })], [DEFINITION], 'eu_ai_act')
    expect(problemsOf(made)).toEqual([])
    expect(read(made).findings).toEqual([stated])
})

it('state method, time, end of validity, subjects and evidence of each test', () => {
    const columns = { ...TEST, export_days: '2', gateways: 'gw_1\nGW_2', valid_until: '2026-04-21 23:00:00' }
    const made = make([rowOf(columns)], [DEFINITION], 'eu_ai_act', [{ id: 'gw_2', name: 'Two', environment: 'prod' }])
    expect(problemsOf(made)).toEqual([])
    const [observation] = read(made).observations
    expect(observation).toMatchObject({
        ...{ methods: ['TEST', 'EXAMINE'], collected: '2026-04-21T03:00:00Z', expires: '2026-04-21T23:00:00Z' },
        props: expect.arrayContaining([expect.objectContaining({ name: 'freshness', value: 'expired' })]),
        subjects: [{ type: 'component' }, { type: 'inventory-item' }, { type: 'inventory-item' }],
        'relevant-evidence': [
            {
                href: `../../${PATH}`,
                props: [
                    { name: 'row', value: rowOf(TEST).row },
                    { name: 'row-digest', value: expect.stringMatching(/^[0-9a-f]{64}$/) },
                ],
            },
            { href: '../../rows/x_kt_gov_decision.json' },
            { href: '../../rows/x_kt_gov_export.json' },
        ],
    })
    expect(valuesOf(made.plan, 'description').join('\n')).toContain('Gateway Two (gw\\_2)')
})

it('is of the same bytes for the same rows, and of other UUIDs for others', () => {
    const texts = make([rowOf(TEST)], [DEFINITION], 'eu_ai_act').texts
    expect(make([rowOf(TEST)], [DEFINITION], 'eu_ai_act').texts).toEqual(texts)
    const others = make([rowOf({ ...TEST, conclusion: 'x' })], [DEFINITION], 'eu_ai_act').results[0]
    expect(texts[4]).not.toContain((others as Record<string, { uuid: string }>)['assessment-results'].uuid)
})

it('name the clauses of the framework alone, and no other', () => {
    const citations = [...DEFINITION.citations, { framework: 'soc_2', clause: 'CC7.2', title: '', note: '' }]
    const definitions = [{ ...DEFINITION, citations }]
    expect(findFrameworks([rowOf(TEST)], definitions, null)).toEqual(['eu_ai_act', 'soc_2'])
    const catalogs = ['eu_ai_act', 'soc_2'].map((value) =>
        JSON.stringify(make([rowOf(TEST)], definitions, value).catalog),
    )
    expect(catalogs.map((one) => [one.includes('Article 14: Human oversight'), one.includes('CC7.2')])).toEqual([
        [true, false],
        [false, true],
    ])
})

it('has tests of controls that cite nothing, or are not defined any more, in documents of their own', () => {
    expect(findFrameworks([rowOf(TEST)], [], null)).toEqual([''])
    const made = make([rowOf(TEST)], [], '')
    expect(problemsOf(made)).toEqual([])
    expect(read(made).findings).toHaveLength(1)
})

it('has nothing for a pack without tests', () => expect(findFrameworks([], [DEFINITION], 'eu_ai_act')).toEqual([]))

it('has controls of the framework that were not tested in the catalog, and not in the profile', () => {
    const other = { ...DEFINITION, mapping: 'o'.repeat(32), columns: { ...DEFINITION.columns, control_id: 'AI-2' } }
    const made = make([rowOf(TEST)], [DEFINITION, other], 'eu_ai_act')
    expect(problemsOf(made)).toEqual([])
    expect(valuesOf(made.catalog, 'id')).toEqual(expect.arrayContaining(['AI-SAFE-001', 'AI-2']))
    expect(JSON.stringify(made.profile)).not.toContain('AI-2')
})

it('sorts tests by their windows, the newest first', () => {
    const days = ['2026-04-19', '2026-04-21', '2026-04-20']
    const tests = days.map((day, at) => rowOf({ ...TEST, window_from: day, window_to: day }, at))
    const [document] = make(tests, [DEFINITION], 'eu_ai_act').results
    expect(valuesOf(document, 'start')).toEqual([
        '2026-04-21T00:00:00Z',
        '2026-04-20T00:00:00Z',
        '2026-04-19T00:00:00Z',
    ])
})

it.each([
    ['eu_ai_act', 'eu_ai_act'],
    ['', 'uncited'],
    ['uncited', expect.stringMatching(/^framework-[0-9a-f]{12}$/)],
    ['../../x', expect.stringMatching(/^framework-[0-9a-f]{12}$/)],
    ['Own rules', expect.stringMatching(/^framework-[0-9a-f]{12}$/)],
    ['__proto__', expect.stringMatching(/^framework-[0-9a-f]{12}$/)],
])('puts documents of the framework %j into the folder %p', (value, folder) =>
    expect(toFramework(value, sha256).folder).toEqual(folder),
)

const HOSTILE = [
    '',
    ' ',
    '\n',
    '\u0000\u2028\u2029\u00a0',
    '__proto__',
    'constructor',
    '</script><script>alert(1)</script>',
    '{{ insert: param, x }}',
    '[x](javascript:alert(1)) *b* _i_ `c` ~s~',
    'AI-SAFE-001',
    '\u00fc\u{1f600}\ud800 "quoted" \\',
    'javascript:gs.log(1)',
    '2026-13-45 99:99:99',
    '# heading\n- list\n1. number\n> quote',
    'x'.repeat(5000),
    ' a ',
    '-1',
    'NaN',
]

it('are valid whatever the rows, definitions and gateways say', () => {
    const { below, pick: any } = toRandom(20260420)
    for (let round = 0; round < 120; round++) {
        const mappings = [any(HOSTILE), 'm'.repeat(32), 'n'.repeat(32)]
        const text = (honest: string): string => (below(3) === 0 ? any(HOSTILE) : honest)
        const tests = Array.from({ length: 1 + below(6) }, (_unused, at) => {
            const columns = Object.fromEntries(Object.entries(TEST).map(([name, value]) => [name, text(value)]))
            const gateways = below(2) === 0 ? '' : [any(HOSTILE), any(HOSTILE), 'gw_1'].join('\n')
            return rowOf({ ...columns, gateways, mapping: any(mappings) }, at)
        })
        const listed: unknown[] = [
            null,
            ...mappings.map((mapping) => ({
                mapping,
                columns: Object.fromEntries(
                    Object.entries(DEFINITION.columns).map(([name, value]) => [name, text(value)]),
                ),
                citations: Array.from({ length: below(4) }, () => ({
                    ...{ framework: any(['eu_ai_act', 'soc_2', '', any(HOSTILE)]), clause: any(HOSTILE) },
                    ...{ title: any(HOSTILE), note: any(HOSTILE) },
                })),
            })),
        ]
        const definitions = readDefinitions(listed)
        const gateways = Array.from({ length: below(3) }, () => ({
            ...{ id: any(HOSTILE) || 'gw', name: any(HOSTILE), environment: any(HOSTILE) },
        }))
        const frameworks = findFrameworks(tests, definitions, null)
        expect(frameworks.length).toBeGreaterThan(0)
        let found = 0
        for (const value of frameworks) {
            const made = make(tests, definitions, value, gateways)
            expect([round, value, problemsOf(made)]).toEqual([round, value, []])
            for (const one of made.texts) expect(one).toMatch(/^[ -~]*$/)
            found += read(made).findings.length
        }
        expect(found).toBeGreaterThanOrEqual(tests.length)
    }
})
