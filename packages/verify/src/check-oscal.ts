/** Whether the documents of OSCAL in a pack say what its control tests say: no more, nothing else, and of every test. */

import { TESTS } from './check-tests.ts'
import { rowDigest } from './digest.ts'
import { readJson, type Finding, type Manifest, type PackedRow } from './pack.ts'

/** The documents of one framework: file, name in OSCAL, and the file that it imports. */
const DOCUMENTS = [
    ['catalog.json', 'catalog', null],
    ['profile.json', 'profile', 'catalog.json'],
    ['system-security-plan.json', 'system-security-plan', 'profile.json'],
    ['assessment-plan.json', 'assessment-plan', 'system-security-plan.json'],
] as const
const RESULTS_FILE = /^assessment-results(?:\.\d{1,6})?\.json$/
/** Folder of controls that cite no framework. */
const UNCITED = 'uncited'
/** A catalog has no more controls: tests of further ones are in the rows alone, as the assessment plan says. */
const MOST_CONTROLS = 1000
const PATH = /^oscal\/([^/]+)\/([^/]+)$/

/** How a finding states a result: OSCAL has no third state, so reason and property keep an inconclusive test apart. */
const STATED: Readonly<Record<string, string>> = {
    pass: 'satisfied, pass, passed',
    fail: 'not-satisfied, fail, failed',
    inconclusive: 'not-satisfied, other, inconclusive',
}

/** Properties of an observation, each with the column that it is of. */
const NUMBERS = [
    ['test', 'number'],
    ['code', 'code'],
    ['window-kind', 'window_kind'],
    ['evaluated', 'evaluated'],
    ['enforced', 'enforced'],
    ['enforcement-rate', 'enforcement_rate'],
    ['pass-threshold', 'pass_threshold'],
    ['minimum-population', 'minimum_population'],
] as const
/** A longer value is cut. */
const LONGEST_VALUE = 300

/** What was compared. */
export interface CheckedOscal {
    /** Documents that were read. */
    readonly documents: number
    readonly findings: readonly Finding[]
}

type Json = Readonly<Record<string, unknown>>

/**
 * Each finding against the row that its observation is evidence of, and each control test of the pack against the findings: in every framework that its
 * control mapping cites. The rows themselves are compared with the chain elsewhere.
 */
export function checkOscal(
    manifest: Manifest,
    files: ReadonlyMap<string, Uint8Array>,
    rows: ReadonlyMap<string, readonly PackedRow[]>,
): CheckedOscal {
    const folders = sortFolders(files)
    const findings: Finding[] = findUnknown(files)
    if (folders.size === 0) return { documents: 0, findings }
    const tests = new Map((rows.get(TESTS) ?? []).map((one) => [one.row, one]))
    const stated = new Map<string, ReadonlySet<string>>()
    let documents = 0
    for (const [folder, names] of folders) {
        const where = `oscal/${folder}`
        const find = (path: string, detail: string): void =>
            void findings.push({ code: 'oscal_differs', where: path, detail })
        const read = new Map<string, Json>()
        for (const name of names) {
            const document = readJson(files, `${where}/${name}`)
            if (isObject(document)) read.set(name, document)
            else find(`${where}/${name}`, 'it is no document in JSON')
        }
        documents += read.size
        const plan = checkImports(read, (name, detail) => find(`${where}/${name}`, detail))
        const targets = objectivesOf(read.get('catalog.json'))
        const named = new Set<string>()
        for (const [name, document] of read) {
            if (!RESULTS_FILE.test(name)) continue
            const results = memberOf(document, 'assessment-results')
            if (propertyOf(memberOf(results, 'metadata'), 'imports-uuid') !== plan)
                find(`${where}/${name}`, 'it imports another assessment plan')
            for (const result of listOf(results, 'results'))
                checkResult(result, tests, targets, named, String(manifest.created_at), (detail) =>
                    find(`${where}/${name}`, detail),
                )
        }
        stated.set(frameworkOf(folder, read), named)
    }
    const controls = new Set([...tests.values()].map(({ columns }) => columns?.control_id))
    if (controls.size > MOST_CONTROLS) return { documents, findings }
    for (const [framework, row] of expectedIn(manifest, files, tests))
        if (stated.get(framework)?.has(row) !== true)
            findings.push({
                code: 'oscal_differs',
                where: `${TESTS} ${tests.get(row)?.columns?.number || row}`,
                detail: `no finding is of it, for the framework ${framework || 'none'}`,
            })
    return { documents, findings }
}

/** Files that look like documents and that nothing here reads. */
function findUnknown(files: ReadonlyMap<string, Uint8Array>): Finding[] {
    const names: readonly string[] = DOCUMENTS.map(([name]) => name)
    return [...files.keys()].flatMap((path) => {
        const [, , name = ''] = PATH.exec(path) ?? []
        if (!/^oscal\//i.test(path) || names.includes(name) || RESULTS_FILE.test(name)) return []
        return [{ code: 'oscal_differs', where: path, detail: 'the format has no such document' }]
    })
}

function sortFolders(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
    const folders = new Map<string, string[]>()
    for (const path of files.keys()) {
        const [, folder, name] = PATH.exec(path) ?? []
        if (folder === undefined || name === undefined) continue
        folders.set(folder, [...(folders.get(folder) ?? []), name])
    }
    return folders
}

/** The UUID of the assessment plan; '' where it is not there. */
function checkImports(read: ReadonlyMap<string, Json>, find: (name: string, detail: string) => void): string {
    const uuidOf = (name: string, member: string): string => {
        const document = read.get(name)
        return document === undefined ? '' : String(memberOf(memberOf(document, member), 'uuid') ?? '')
    }
    const members = new Map<string, string>(DOCUMENTS.map(([name, member]) => [name, member]))
    for (const [name, member, imported] of DOCUMENTS) {
        const document = read.get(name)
        if (document === undefined) find(name, 'it is missing')
        else if (
            imported !== null &&
            propertyOf(memberOf(memberOf(document, member), 'metadata'), 'imports-uuid') !==
                uuidOf(imported, members.get(imported) ?? '')
        )
            find(name, `it imports another ${imported}`)
    }
    return uuidOf('assessment-plan.json', 'assessment-plan')
}

function checkResult(
    result: Json,
    tests: ReadonlyMap<string, PackedRow>,
    targets: ReadonlyMap<string, string>,
    named: Set<string>,
    asOf: string,
    find: (detail: string) => void,
): void {
    const observed = new Map<string, Json>()
    for (const observation of listOf(result, 'observations')) {
        observed.set(String(observation.uuid), observation)
        const test = tests.get(rowOf(observation))
        if (test === undefined) find(`an observation is of the row ${rowOf(observation)}, which the pack does not have`)
        else checkObservation(observation, test, asOf, find)
    }
    for (const finding of listOf(result, 'findings')) {
        const [related] = listOf(finding, 'related-observations')
        const observation = observed.get(String(related?.['observation-uuid']))
        const test = observation === undefined ? undefined : tests.get(rowOf(observation))
        if (test === undefined || test.columns === null) {
            find(`the finding ${JSON.stringify(finding.title)} is of no control test of the pack`)
            continue
        }
        const { columns, row } = test
        named.add(row)
        const target = memberOf(finding, 'target')
        const status = memberOf(target, 'status')
        const fresh = propertyOf(finding, 'freshness')
        if (fresh !== null && fresh !== propertyOf(observation, 'freshness'))
            find(`the finding about ${columns.number || row} is called ${fresh}, its observation is not`)
        const stated = [memberOf(status, 'state'), memberOf(status, 'reason'), propertyOf(finding, 'result')].join(', ')
        const wanted = STATED[columns.result ?? ''] ?? STATED.inconclusive
        if (stated !== wanted) find(`it states ${stated} of ${columns.number || row}, whose row says ${wanted}`)
        const label = targets.get(String(memberOf(target, 'target-id')))
        const control = lineOf(columns.control_id ?? '')
        if (label === undefined) find('a finding is of a control that the catalog does not have')
        else if (control !== '' && label !== control)
            find(`a finding about ${columns.number || row} is of the control ${label}, its row of ${control}`)
    }
}

/** Result, numbers, freshness, times and digest against the row. Empty and impossible times are the times of the pack. */
function checkObservation(observation: Json, test: PackedRow, asOf: string, find: (detail: string) => void): void {
    const { columns, row } = test
    if (columns === null) return find(`an observation is of the row ${row}, which is a digest alone`)
    const name = columns.number || row
    if (propertyOf(evidenceOf(observation), 'row-digest') !== rowDigest(TESTS, test))
        find(`the observation of ${name} has another digest than its row`)
    const until = columns.valid_until ?? ''
    const freshness = until !== '' && until < asOf ? 'expired' : 'current'
    if ((propertyOf(observation, 'freshness') ?? freshness) !== freshness)
        find(`the observation of ${name} is called ${propertyOf(observation, 'freshness')}, and is ${freshness}`)
    for (const [property, column] of NUMBERS) {
        const shown = propertyOf(observation, property)
        const value = lineOf(columns[column] ?? '')
        if (shown !== null && value.length <= LONGEST_VALUE && shown !== value)
            find(`the observation of ${name} states ${shown} as ${property}, its row says ${value || 'nothing'}`)
    }
    const wanted = (STATED[columns.result ?? ''] ?? STATED.inconclusive ?? '').split(', ')[2]
    const stated = propertyOf(observation, 'result')
    if (stated !== wanted) find(`the observation of ${name} states ${stated}, its row says ${wanted}`)
    for (const [member, column] of [
        ['collected', 'tested_at'],
        ['expires', 'valid_until'],
    ] as const) {
        const value = columns[column] ?? ''
        const isTime = !Number.isNaN(Date.parse(`${value.replace(' ', 'T')}Z`)) && value.length === 19
        if (isTime && observation[member] !== `${value.replace(' ', 'T')}Z`)
            find(`the observation of ${name} states another time as ${member}`)
    }
}

/** In which framework which control test has to be found. */
function expectedIn(
    manifest: Manifest,
    files: ReadonlyMap<string, Uint8Array>,
    tests: ReadonlyMap<string, PackedRow>,
): readonly (readonly [framework: string, row: string])[] {
    const chosen = manifest.chosen as { readonly by: string; readonly subject?: string } | undefined
    const definitions = readJson(files, 'definitions.json')
    const cited = new Map<string, ReadonlySet<string>>()
    if (Array.isArray(definitions))
        for (const one of definitions.filter(isObject))
            cited.set(
                String(one.mapping),
                new Set(
                    listOf(one, 'citations')
                        .map(({ framework }) => lineOf(String(framework ?? '')))
                        .filter((value) => value !== ''),
                ),
            )
    return [...tests.values()].flatMap(({ columns, row }) => {
        if (columns === null) return []
        if (chosen?.by === 'framework') return [[lineOf(String(chosen.subject)), row] as const]
        const frameworks = cited.get(columns.mapping ?? '') ?? new Set<string>()
        return frameworks.size === 0 ? [['', row] as const] : [...frameworks].map((one) => [one, row] as const)
    })
}

/** A value as a property of OSCAL holds it: in one line, without control characters. */
function lineOf(value: string): string {
    return value
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
}

/** The framework that the documents are of; '' for controls that cite none. */
function frameworkOf(folder: string, read: ReadonlyMap<string, Json>): string {
    if (folder === UNCITED) return ''
    return propertyOf(memberOf(memberOf(read.get('catalog.json'), 'catalog'), 'metadata'), 'framework') ?? folder
}

/** The label of the control that each part of the catalog is of. */
function objectivesOf(catalog: Json | undefined): ReadonlyMap<string, string> {
    const controls = listOf(memberOf(catalog, 'catalog'), 'controls')
    return new Map(
        controls.flatMap((control) =>
            listOf(control, 'parts').map(({ id }) => [String(id), propertyOf(control, 'label') ?? ''] as const),
        ),
    )
}

/** The row that the first evidence of an observation is. */
function rowOf(observation: Json): string {
    return propertyOf(evidenceOf(observation), 'row') ?? ''
}

function evidenceOf(observation: Json): Json | undefined {
    return listOf(observation, 'relevant-evidence')[0]
}

/** The value of a property; all of them where there are several of the name, so that none hides another one. */
function propertyOf(value: unknown, name: string): string | null {
    const found = listOf(value, 'props').filter((one) => one.name === name)
    return found.length === 0 ? null : found.map((one) => String(one.value)).join(' and ')
}

function isObject(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function memberOf(value: unknown, name: string): unknown {
    return isObject(value) ? value[name] : undefined
}

function listOf(value: unknown, name: string): readonly Json[] {
    const list = memberOf(value, name)
    return Array.isArray(list) ? list.filter(isObject) : []
}
