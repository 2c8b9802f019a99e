/** Assessment results: one observation and one finding for each control test, sorted by the window that was tested. */

import { toRowDigest } from '../../../attestation/core/attestation.ts'
import type { Fields } from '../../../shared/plan.ts'
import { TABLES } from '../../../shared/names.ts'
import { isDay } from '../../../shared/time.ts'
import {
    DOCUMENTS,
    gatewayOf,
    gatewaysComponentOf,
    policiesOf,
    resourceOf,
    TO_ROOT,
    toDocument,
    toMetadata,
    toObjectiveId,
    toolOf,
    uuidOf,
    type About,
} from './document.ts'
import { gatewaysOf, type EvidenceFile, type TestRow } from './facts.ts'
import { toReviewed } from './plan-documents.ts'
import { isInstant, toDateTime, toProperty, toProse, toTitle, toToken, type Property } from './words.ts'

/** What a result is in the words of OSCAL, which has no third state: the reason and the property keep an inconclusive test apart from a failed one. */
export const RESULTS = {
    pass: { result: 'passed', state: 'satisfied', reason: 'pass' },
    fail: { result: 'failed', state: 'not-satisfied', reason: 'fail' },
    inconclusive: { result: 'inconclusive', state: 'not-satisfied', reason: 'other' },
} as const
type Result = (typeof RESULTS)[keyof typeof RESULTS]

/** Gateways that one observation names; the row has all of them. */
const MOST_SUBJECTS = 50

/** One test in the words of OSCAL. */
export interface Assessed {
    readonly from: string
    readonly to: string
    readonly controlId: string
    readonly path: string
    readonly observation: object
    readonly finding: object
}

/** What the observations refer to. */
export interface Referred extends About {
    /** UUIDs of the gateways that the system security plan lists. */
    readonly gateways: readonly string[]
    /** Files of the pack that tests, decisions and exports are in. */
    readonly files: readonly EvidenceFile[]
}

/**
 * | Result | state | reason | property `result` |
 * |---|---|---|---|
 * | pass | satisfied | pass | passed |
 * | fail | not-satisfied | fail | failed |
 * | inconclusive, and whatever else a row may say | not-satisfied | other | inconclusive |
 *
 * A test whose time of validity is over at the time of the pack keeps its result, and its property `freshness` is `expired`.
 */
export function toAssessed(test: TestRow, about: Referred): Assessed {
    const { columns, path, row } = test
    const result = resultOf(columns)
    const controlId = toToken(columns.control_id || '', about.sha256)
    const observation = uuidOf(about, 'observation', about.framework.value, row)
    const properties = [...toProperty('result', result.result), ...toProperty('freshness', freshnessOf(columns, about))]
    const name = columns.number || row
    const conclusion = toProse(columns.conclusion || '') || 'The test states no conclusion.'
    return {
        from: columns.window_from || '',
        to: columns.window_to || '',
        controlId,
        path,
        observation: {
            uuid: observation,
            title: toTitle(`Control test ${name} of ${columns.control_id || ''}`, 'Control test'),
            description: conclusion,
            props: properties.concat(toNumbers(columns)),
            methods: Number(columns.export_days) > 0 ? ['TEST', 'EXAMINE'] : ['TEST'],
            types: ['control-objective'],
            origins: [{ actors: [{ type: 'tool', 'actor-uuid': toolOf(about) }] }],
            subjects: toSubjects(columns, about),
            'relevant-evidence': toEvidence(test, about),
            collected: toDateTime(columns.tested_at || '', about.source.asOf),
            ...(isInstant(columns.valid_until || '') ? { expires: toDateTime(columns.valid_until, '') } : {}),
            ...toRemarks(columns),
        },
        finding: {
            uuid: uuidOf(about, 'finding', about.framework.value, row),
            title: toTitle(`${columns.control_id || ''}: ${result.result}`, result.result),
            description: conclusion,
            props: properties.concat(toProperty('row', row)),
            target: {
                type: 'objective-id',
                'target-id': toObjectiveId(controlId),
                status: { state: result.state, reason: result.reason, ...toStatusRemarks(columns, result) },
            },
            'related-observations': [{ 'observation-uuid': observation }],
        },
    }
}

function resultOf({ result }: Fields): Result {
    return result === 'pass' || result === 'fail' ? RESULTS[result] : RESULTS.inconclusive
}

function freshnessOf({ valid_until: until }: Fields, { source }: About): 'current' | 'expired' {
    return until && until < source.asOf ? 'expired' : 'current'
}

function toStatusRemarks({ code }: Fields, { result }: Result): { readonly remarks?: string } {
    if (result === 'passed') return {}
    const reason = code ? ` (${toProse(code)})` : ''
    return {
        remarks:
            result === 'failed'
                ? `The test failed${reason}.`
                : `The test came to no conclusion${reason}. OSCAL has no state for it: this is no failure of the control, and no proof of it.`,
    }
}

function toNumbers(columns: Fields): readonly Property[] {
    return ([] as Property[]).concat(
        toProperty('test', columns.number || ''),
        toProperty('code', columns.code || ''),
        toProperty('window-kind', columns.window_kind || ''),
        toProperty('evaluated', columns.evaluated || ''),
        toProperty('enforced', columns.enforced || ''),
        toProperty('enforcement-rate', columns.enforcement_rate || ''),
        toProperty('pass-threshold', columns.pass_threshold || ''),
        toProperty('minimum-population', columns.minimum_population || ''),
    )
}

function toRemarks({ population }: Fields): { readonly remarks?: string } {
    const remarks = toProse(population || '')
    return remarks === '' ? {} : { remarks }
}

/** The policies of its mapping, and the gateways: those that it names, else all of them together. */
function toSubjects(columns: Fields, about: Referred): readonly object[] {
    const named: string[] = []
    for (const id of gatewaysOf(columns)) {
        const uuid = gatewayOf(about, id)
        if (about.gateways.indexOf(uuid) >= 0 && named.indexOf(uuid) < 0) named.push(uuid)
        if (named.length === MOST_SUBJECTS) break
    }
    const policies = { 'subject-uuid': policiesOf(about, columns.mapping || ''), type: 'component' }
    if (named.length === 0) return [policies, { 'subject-uuid': gatewaysComponentOf(about), type: 'component' }]
    return [policies, ...named.map((uuid) => ({ 'subject-uuid': uuid, type: 'inventory-item' }))]
}

/** The row of the test with the digest that is attested, and the files of the decisions and exports that it counted. */
function toEvidence({ columns, path, row }: TestRow, about: Referred): readonly object[] {
    const beginning = (table: string): EvidenceFile | undefined =>
        about.files.find((file) => file.path === `rows/${table}.json`)
    const others: readonly (readonly [file: EvidenceFile | undefined, description: string])[] = [
        [beginning(TABLES.decision), 'Decisions that it is counted again from. They continue in files with numbers.'],
        [
            Number(columns.export_days) > 0 ? beginning(TABLES.export) : undefined,
            'Exports of the window, which it counts decisions of.',
        ],
    ]
    const own = about.files.find((file) => file.path === path)
    return [
        {
            href: `${TO_ROOT}${path}`,
            description: 'The row of the control test, which is attested.',
            props: [
                ...toProperty('row', row),
                ...toProperty('row-digest', toRowDigest(TABLES.controlTest, row, columns, about.sha256)),
            ],
            ...(own === undefined ? {} : { links: [{ href: `#${resourceOf(about, own)}`, rel: 'reference' }] }),
        },
    ].concat(
        others.reduce<never[]>(
            (all, [file, description]) =>
                file === undefined
                    ? all
                    : all.concat({
                          href: `${TO_ROOT}${file.path}`,
                          description,
                          links: [{ href: `#${resourceOf(about, file)}`, rel: 'reference' }],
                      } as never),
            [],
        ),
    )
}

/** One document of assessment results: tests of one window are one result, the newest window first. */
export function toAssessmentResults(
    about: Referred,
    plan: string,
    assessed: readonly Assessed[],
    part: number,
): object {
    const windows = new Map<string, readonly Assessed[]>()
    for (const one of assessed) {
        const key = `${one.to} ${one.from}`
        windows.set(key, (windows.get(key) || []).concat(one))
    }
    const kept = about.files.filter(
        ({ path }) => path.indexOf(`rows/${TABLES.controlTest}.`) !== 0 || assessed.some((one) => one.path === path),
    )
    const remarks =
        'One finding for each control test. An inconclusive test is not satisfied for the reason other: it is no failure. Evidence is in the rows of this pack, which are attested.'
    return toDocument(about, 'assessment-results', {
        metadata: toMetadata(about, `Assessment results, part ${part}`, plan, remarks),
        'import-ap': { href: DOCUMENTS.assessmentPlan },
        results: Array.from(windows.keys())
            .sort()
            .reverse()
            .map((key) => toResult(about, windows.get(key) as readonly Assessed[], part)),
        'back-matter': { resources: kept.map((file) => toResource(about, file)) },
    }).document
}

function toResult(about: About, assessed: readonly Assessed[], part: number): object {
    const [{ from, to }] = assessed
    const first = isDay(from) ? from : about.source.from
    const last = isDay(to) ? to : about.source.to
    const ids = Array.from(new Set(assessed.map(({ controlId }) => controlId))).sort()
    return {
        uuid: uuidOf(about, 'result', about.framework.value, from, to, String(part), about.source.head),
        title: toTitle(`Control tests of ${first} to ${last}`, 'Control tests'),
        description: 'Tests of decisions in this window of whole UTC days, each as it was measured.',
        start: toDateTime(`${first} 00:00:00`, about.source.asOf),
        end: toDateTime(`${last} 23:59:59`, about.source.asOf),
        'reviewed-controls': toReviewed(ids),
        observations: assessed.map(({ observation }) => observation),
        findings: assessed.map(({ finding }) => finding),
    }
}

function toResource(about: About, file: EvidenceFile): object {
    return {
        uuid: resourceOf(about, file),
        title: toTitle(file.path, 'File'),
        rlinks: [
            {
                href: `${TO_ROOT}${file.path}`,
                'media-type': 'application/json',
                hashes: [{ algorithm: 'SHA-256', value: file.sha256 }],
            },
        ],
    }
}
