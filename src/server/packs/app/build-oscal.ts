/** Gathers the documents of OSCAL, one framework after the other: a step makes the four that assessment results need, each further one assessment results. */

import { fromJson, isObject } from '../../shared/json.ts'
import { TABLES } from '../../shared/names.ts'
import { fail, ok } from '../../shared/result.ts'
import { asText } from '../../shared/text.ts'
import { MOST_LISTED, MOST_OSCAL_BYTES, RESULTS_CHARACTERS } from '../core/names.ts'
import { toAssessed, toAssessmentResults, type Assessed, type Referred } from '../core/oscal/assessment-results.ts'
import { DOCUMENTS, toDocumentPath, type About } from '../core/oscal/document.ts'
import {
    readDefinitions,
    toBelonging,
    toControls,
    toFramework,
    toGateways,
    type Definition,
    type TestRow,
} from '../core/oscal/facts.ts'
import { toPlanDocuments } from '../core/oscal/plan-documents.ts'
import { toAsciiJson, toPath } from '../core/pack-file.ts'
import type { Progress } from '../core/progress.ts'
import type { PackRequest } from '../core/request.ts'
import { readLists, readTests, readTestsOf, testFilesOf, tooLarge, withFile } from './gathered-files.ts'
import type { Pack, Stepped } from './gathered-files.ts'
import type { PackPorts } from './pack-ports.ts'

/** The file of the control mappings. */
export const DEFINITIONS = 'definitions.json'

/** The framework by which the pack is chosen; null where its controls say which. */
export function toChosen({ choice, subject }: PackRequest): string | null {
    return choice === 'framework' ? subject : null
}

/** What is next of the framework that the section names; `place` says how far its tests are read. */
export function buildOscal(pack: Pack, request: PackRequest, progress: Progress, ports: PackPorts): Stepped {
    const value = progress.frameworks[progress.section]
    if (value === undefined) return ok({ ...progress, phase: 'about', section: 0, place: '', file: 1 })
    const about = toAbout(value, request, progress, ports)
    const definitions = readDefinitions(readLists(progress, DEFINITIONS, ports))
    return progress.place === ''
        ? buildPlans(pack, request, progress, about, definitions, ports)
        : buildResults(pack, request, progress, about, definitions, ports)
}

function toAbout(value: string, { from, to }: PackRequest, progress: Progress, { crypto, origin }: PackPorts): About {
    const { sha256 } = crypto
    const { attestedAt, head, position } = progress
    const source = { ...origin(), asOf: attestedAt, head, position, from, to }
    return { source, framework: toFramework(value, sha256), sha256 }
}

function buildPlans(
    pack: Pack,
    request: PackRequest,
    progress: Progress,
    about: About,
    definitions: readonly Definition[],
    ports: PackPorts,
): Stepped {
    const { framework, sha256 } = about
    const isOwn = toBelonging(definitions, framework.value, toChosen(request))
    const tests = readTests(progress, ports).filter(isOwn)
    const controls = toControls(tests, definitions, framework.value, sha256)
    const gateways = toGateways(ports.rows.gateways(MOST_LISTED), tests)
    let stepped: Stepped = ok({ ...progress, place: toPlace({ file: 0, row: 0 }), file: 1 })
    const known = new Set(controls.map(({ controlId }) => controlId))
    const isLeftOut = ({ columns }: TestRow): boolean => !known.has(columns.control_id || '')
    const plans = toPlanDocuments(about, controls, gateways, tests.filter(isLeftOut).length)
    for (const { document, name } of plans)
        if (stepped.ok) stepped = withDocument(pack, stepped.value, toDocumentPath(framework, name), document, 1, ports)
    return stepped
}

function withDocument(
    pack: Pack,
    progress: Progress,
    path: string,
    document: object,
    count: number,
    ports: PackPorts,
): Stepped {
    const text = `${toAsciiJson(document)}\n`
    if (text.length >= MOST_OSCAL_BYTES) return fail(tooLarge(`bytes of ${path}, ${MOST_OSCAL_BYTES} at most`))
    return withFile(pack, progress, path, text, count, {}, ports)
}

/** How far the tests are read: the file, and the row in it. */
interface Place {
    readonly file: number
    readonly row: number
}

function toPlace({ file, row }: Place): string {
    return `${file}|${row}`
}

function readPlace(place: string): Place {
    const [file, row] = place.split('|').map(Number)
    return { file, row }
}

function buildResults(
    pack: Pack,
    request: PackRequest,
    progress: Progress,
    about: About,
    definitions: readonly Definition[],
    ports: PackPorts,
): Stepped {
    const { framework } = about
    const referred = toReferred(about, progress, ports)
    const known = readKnown(toDocumentPath(framework, DOCUMENTS.catalog), progress, ports)
    const isOwn = toBelonging(definitions, framework.value, toChosen(request))
    const files = testFilesOf(progress)
    const assessed: Assessed[] = []
    let { file, row } = readPlace(progress.place)
    let characters = 0
    while (file < files.length && characters < RESULTS_CHARACTERS) {
        const tests = readTestsOf(files[file], ports)
        while (row < tests.length && characters < RESULTS_CHARACTERS) {
            const test = tests[row]
            row += 1
            if (!isOwn(test)) continue
            const one = toAssessed(test, referred)
            // The assessment plan counts what the catalog has no place for.
            if (known.controls.indexOf(one.controlId) < 0) continue
            characters += JSON.stringify([one.observation, one.finding]).length
            assessed.push(one)
        }
        if (row >= tests.length) [file, row] = [file + 1, 0]
    }
    const isLast = file >= files.length
    const moved: Progress = isLast
        ? { ...progress, section: progress.section + 1, place: '', file: 1 }
        : { ...progress, place: toPlace({ file, row }), file: progress.file + 1 }
    if (assessed.length === 0) return ok(moved)
    const document = toAssessmentResults(referred, known.plan, assessed, progress.file)
    const path = toPath(toDocumentPath(framework, 'assessment-results'), progress.file)
    return withDocument(pack, moved, path, document, assessed.length, ports)
}

const EVIDENCE = [TABLES.controlTest, TABLES.decision, TABLES.export].map((table) => `rows/${table}.`)

/** What observations refer to: gateways of the plan that is gathered, and files of the pack. */
function toReferred(about: About, progress: Progress, ports: PackPorts): Referred {
    const plan = readDocument(toDocumentPath(about.framework, DOCUMENTS.plan), progress, ports)
    const items = listAt(plan, 'system-security-plan', 'system-implementation', 'inventory-items')
    return {
        ...about,
        gateways: items.map(({ uuid }) => asText(uuid)),
        files: progress.files
            .filter(({ path }) => EVIDENCE.some((begin) => path.indexOf(begin) === 0))
            .map(({ path, sha256 }) => ({ path, sha256 })),
    }
}

interface Known {
    /** Controls of the catalog. */
    readonly controls: readonly string[]
    /** UUID of the assessment plan. */
    readonly plan: string
}

function readKnown(catalog: string, progress: Progress, ports: PackPorts): Known {
    const controls = listAt(readDocument(catalog, progress, ports), 'catalog', 'controls').map(({ id }) => asText(id))
    const path = catalog.replace(DOCUMENTS.catalog, DOCUMENTS.assessmentPlan)
    const plan = memberOf(readDocument(path, progress, ports), 'assessment-plan')
    return { controls, plan: asText(memberOf(plan, 'uuid')) }
}

function readDocument(path: string, progress: Progress, { files }: PackPorts): unknown {
    const [file] = progress.files.filter((one) => one.path === path)
    return file === undefined ? null : fromJson<unknown>(files.readText(file.attachment) || '', null)
}

function memberOf(value: unknown, name: string): unknown {
    return isObject(value) ? value[name] : undefined
}

function listAt(value: unknown, ...names: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
    const list = names.reduce(memberOf, value)
    return Array.isArray(list) ? list.filter(isObject) : []
}
