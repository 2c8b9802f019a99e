/** Documents of OSCAL that agree with the control tests of their pack are verified; whatever says something else is named, although every digest fits. */

import {
    toAssessed,
    toAssessmentResults,
    type Referred,
} from '../../../src/server/packs/core/oscal/assessment-results.ts'
import { toFramework, toControls, type TestRow } from '../../../src/server/packs/core/oscal/facts.ts'
import { toPlanDocuments } from '../../../src/server/packs/core/oscal/plan-documents.ts'
import { toReport } from '../src/report.ts'
import { verifyPack } from '../src/verify-pack.ts'
import { makePack, sha256, TEST_COLUMNS, type Columns, type Making } from './packs.ts'

const TESTS = 'rows/x_kt_gov_control_test.json'
const MAPPING = 'm'.repeat(32)
const TEST: Columns = {
    ...TEST_COLUMNS,
    ...{
        mapping: MAPPING,
        control_id: 'AI SAFE_001',
        control_objective: 'Be safe',
        valid_until: '2026-05-20 10:00:00',
    },
    ...{ window_from: '2026-04-19', window_to: '2026-04-19', conclusion: '70 % is below 95 %' },
}
const INCONCLUSIVE: Columns = {
    ...TEST,
    result: 'inconclusive',
    minimum_population: '11',
    code: 'population_too_small',
}
const DEFINITIONS = [
    { mapping: MAPPING, columns: { control_id: 'AI SAFE_001' }, citations: [{ framework: 'soc_2', clause: 'CC7.2' }] },
]
const CATALOG = 'oscal/soc_2/catalog.json'
const PLAN = 'oscal/soc_2/system-security-plan.json'
const RESULTS = 'oscal/soc_2/assessment-results.json'

type Files = Record<string, string>

/** Adds the documents of a framework, made by the code of the app from the rows of the pack. */
function withOscal(files: Files, value = 'soc_2', definitions: unknown = DEFINITIONS): void {
    const tests = (JSON.parse(files[TESTS]) as TestRow[]).map((one) => ({ ...one, path: TESTS }))
    const source = {
        ...{ instance: 'dev1 (id)', appVersion: '0.1.0', asOf: '2026-04-21 02:00:00', position: 5, head: 'f' },
        ...{ from: '2026-04-19', to: '2026-04-19' },
    }
    const framework = toFramework(value, sha256)
    const referred: Referred = { source, framework, sha256, gateways: [], files: [{ path: TESTS, sha256: 'x' }] }
    const documents = toPlanDocuments(referred, toControls(tests, DEFINITIONS, value, sha256), [], 0)
    for (const { document, name } of documents) files[`oscal/${framework.folder}/${name}`] = JSON.stringify(document)
    const { uuid } = (documents[3].document as Record<string, { uuid: string }>)['assessment-plan']
    const assessed = tests.map((test) => toAssessed(test, referred))
    files[`oscal/${framework.folder}/assessment-results.json`] = JSON.stringify(
        toAssessmentResults(referred, uuid, assessed, 1),
    )
    files['definitions.json'] = JSON.stringify(definitions)
}

const verified = (edit: (files: Files) => void = () => undefined, test = TEST, more: Making = {}) =>
    verifyPack(
        makePack({
            ...{ test, ...more },
            edit: (files) => {
                withOscal(files)
                edit(files)
            },
        }),
    )
const found = (edit: (files: Files) => void, test = TEST, more: Making = {}): readonly string[] => [
    ...new Set(verified(edit, test, more).findings.map(({ code, where }) => `${code} ${where}`)),
]

/** Changes text of a file, which has to be there. */
const replace =
    (path: string, from: string, to: string) =>
    (files: Files): void => {
        if (!files[path].includes(from)) throw new Error(`${path} has no ${from}`)
        files[path] = files[path].split(from).join(to)
    }

interface Results {
    'assessment-results': { results: Record<string, Record<string, unknown>[]>[] }
}
const changeResults = (edit: (result: Record<string, Record<string, unknown>[]>) => void) => (files: Files) => {
    const document = JSON.parse(files[RESULTS]) as Results
    edit(document['assessment-results'].results[0])
    files[RESULTS] = JSON.stringify(document)
}

it.each([
    ['failed', TEST],
    ['passed', { ...TEST, result: 'pass', pass_threshold: '70' }],
    ['inconclusive', INCONCLUSIVE],
])('verifies documents about a test that is %s', (_what, test) => {
    const result = verified(undefined, test)
    expect([result.findings, result.oscalDocuments]).toEqual([[], 5])
    expect(toReport('pack.zip', result)).toContain('5 documents of OSCAL compared with the control tests')
})

it('verifies a pack without documents, which earlier versions made', () =>
    expect(verifyPack(makePack())).toMatchObject({ isVerified: true, oscalDocuments: 0 }))

it('verifies documents of controls that cite no framework', () => {
    const edit = (files: Files): void => withOscal(files, '', [])
    expect(verifyPack(makePack({ test: TEST, edit }))).toMatchObject({ findings: [], oscalDocuments: 5 })
})

it.each<[string, (files: Files) => void]>([
    ['a failed test that is stated as satisfied', replace(RESULTS, '"not-satisfied"', '"satisfied"')],
    [
        'one that is stated as satisfied throughout',
        (files) => {
            replace(RESULTS, '"not-satisfied","reason":"fail"', '"satisfied","reason":"pass"')(files)
            replace(RESULTS, '"value":"failed"', '"value":"passed"')(files)
        },
    ],
    ['one that is stated as inconclusive', replace(RESULTS, '"reason":"fail"', '"reason":"other"')],
    [
        'another result of the observation alone',
        changeResults(({ observations: [one] }) => {
            one.props = [{ name: 'result', value: 'passed' }]
        }),
    ],
    ['another time of the test', replace(RESULTS, '2026-04-20T10:00:00Z', '2026-04-21T10:00:00Z')],
    ['a longer validity', replace(RESULTS, '2026-05-20T10:00:00Z', '2027-05-20T10:00:00Z')],
    ['no validity', changeResults(({ observations: [one] }) => delete one.expires)],
    [
        'another digest of the row',
        changeResults(({ observations: [one] }) => {
            const [evidence] = one['relevant-evidence'] as { props: { name: string; value: string }[] }[]
            evidence.props.filter(({ name }) => name === 'row-digest').forEach((each) => (each.value = 'f'.repeat(64)))
        }),
    ],
    ['an observation of a row that is not there', replace(RESULTS, sha256('test').slice(0, 32), 'f'.repeat(32))],
    ['a finding without an observation', changeResults(({ findings: [one] }) => delete one['related-observations'])],
    ['a control that the catalog does not have', replace(RESULTS, '_obj', '_none')],
    [
        'an assessment plan of another system',
        replace('oscal/soc_2/assessment-plan.json', '"imports-uuid"', '"imports"'),
    ],
    ['another profile', replace('oscal/soc_2/profile.json', '"uuid":"', '"uuid":"0')],
    ...(['evaluated', 'enforced', 'enforcement-rate', 'pass-threshold', 'minimum-population', 'test'] as const).map(
        (name): [string, (files: Files) => void] => [
            `another ${name} than that of the row`,
            changeResults(({ observations: [one] }) => {
                one.props = (one.props as { name: string; value: string }[]).map((each) =>
                    each.name === name ? { ...each, value: '99' } : each,
                )
            }),
        ],
    ),
    ['an expired test that is called current', replace(RESULTS, '"value":"current"', '"value":"expired"')],
    [
        'a finding that is called expired alone',
        changeResults(({ findings: [one] }) => {
            one.props = (one.props as { name: string; value: string }[]).map((each) =>
                each.name === 'freshness' ? { ...each, value: 'expired' } : each,
            )
        }),
    ],
    [
        'a second result beside the first',
        changeResults(({ observations: [one] }) => {
            one.props = [...(one.props as object[]), { name: 'result', value: 'passed' }]
        }),
    ],
    ['a document that the format does not have', (files) => void (files['oscal/soc_2/poam.json'] = '{}')],
    ['a document in a folder of a folder', (files) => void (files['oscal/soc_2/new/catalog.json'] = '{}')],
    ['a document with a name in capitals', (files) => void (files['OSCAL/soc_2/poam.json'] = '{}')],
    ['a file that is no JSON', (files) => void (files[RESULTS] = 'x')],
    ['results that import another plan', replace(RESULTS, '"imports-uuid"', '"imports"')],
    ['a document that is gone', (files) => delete files[PLAN]],
])('names %s', (_what, edit) => {
    const all = found(edit)
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter((one) => !one.startsWith('oscal_differs '))).toEqual([])
})

it('names an inconclusive test that is stated as failed', () =>
    expect(found(replace(RESULTS, '"reason":"other"', '"reason":"fail"'), INCONCLUSIVE)).toEqual([
        `oscal_differs ${RESULTS}`,
    ]))

it('names a finding that was taken out, and a framework whose documents were', () => {
    const wanted = ['oscal_differs x_kt_gov_control_test KTT0001000']
    const without = changeResults((result) => {
        result.findings = []
        result.observations = []
    })
    expect(found(without)).toEqual(wanted)
    const cited = [{ ...DEFINITIONS[0], citations: [{ framework: 'soc_2' }, { framework: 'eu_ai_act' }] }]
    expect(found((files) => void (files['definitions.json'] = JSON.stringify(cited)))).toEqual(wanted)
})

it('names a control that is taken for another one', () => {
    const edit = replace(CATALOG, '"name":"label","value":"AI SAFE_001"', '"name":"label","value":"AI SAFE 002"')
    expect(found(edit)).toEqual([`oscal_differs ${RESULTS}`])
})

it('does not follow a forged row: documents that agree with it are of a row that no attestation is of', () => {
    const forge = (files: Files): void => {
        const rows = JSON.parse(files[TESTS]) as { columns: Record<string, string> }[]
        Object.assign(rows[0].columns, { result: 'pass', pass_threshold: '70' })
        files[TESTS] = JSON.stringify(rows)
        withOscal(files)
    }
    const codes = verifyPack(makePack({ test: TEST, edit: forge })).findings.map(({ code }) => code)
    expect(codes).toEqual(['row_changed'])
})

it('names a row that was added with documents for it', () => {
    const forge = (files: Files): void => {
        const rows = JSON.parse(files[TESTS]) as { row: string; columns: Record<string, string> }[]
        rows.push({ row: 'f'.repeat(32), columns: { ...TEST, result: 'pass', pass_threshold: '70' } })
        files[TESTS] = JSON.stringify(rows)
        withOscal(files)
    }
    const codes = verifyPack(makePack({ test: TEST, edit: forge })).findings.map(({ code }) => code)
    expect(codes).toEqual(['row_unattested'])
})

it.each([
    'null',
    '[]',
    '{"catalog":null}',
    '{"assessment-results":{"results":[null,{"findings":[1],"observations":{}}]}}',
])('names documents that hold %s, and reads on', (text) => {
    for (const path of [CATALOG, PLAN, RESULTS]) {
        const all = found((files) => void (files[path] = text))
        expect([path, all.length > 0, all.every((one) => one.startsWith('oscal_differs '))]).toEqual([path, true, true])
    }
})
