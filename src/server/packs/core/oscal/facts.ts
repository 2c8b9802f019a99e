/** What the documents of OSCAL are made of: rows of a pack, sorted by framework and by control. */

import { FRAMEWORKS } from '../../../shared/frameworks.ts'
import { isObject } from '../../../shared/json.ts'
import type { Fields } from '../../../shared/plan.ts'
import type { Crypto } from '../../../shared/ports.ts'
import type { Instant } from '../../../shared/time.ts'
import { asText } from '../../../shared/text.ts'
import { toToken } from './words.ts'

/** Controls of one framework: a document of more is too large. Tests of others are counted as left out. */
export const MOST_CONTROLS = 1000
/** Gateways of one plan. */
export const MOST_GATEWAYS = 1000

/** Where the pack is from, and of when. */
export interface Source {
    readonly instance: string
    readonly appVersion: string
    /** The time of the last attestation. */
    readonly asOf: Instant
    readonly position: number
    readonly head: string
    /** The days that were asked for. */
    readonly from: string
    readonly to: string
}

/** A control test as the pack holds it. */
export interface TestRow {
    readonly row: string
    readonly columns: Fields
    /** The file of the pack that it is in. */
    readonly path: string
}

/** A control mapping of `definitions.json`. */
export interface Definition {
    readonly mapping: string
    readonly columns: Fields
    readonly citations: readonly Fields[]
}

/** A gateway that the instance knows, or that a test names. */
export interface Gateway {
    readonly id: string
    readonly name: string
    readonly environment: string
}

/** A file of the pack that evidence is in. */
export interface EvidenceFile {
    readonly path: string
    readonly sha256: string
}

/** A framework that has documents. */
export interface Framework {
    /** Value of the choice; '' for controls that cite none. */
    readonly value: string
    readonly title: string
    /** Folder of its files. */
    readonly folder: string
}

/** One control, of all mappings that have its control ID. */
export interface Control {
    readonly id: string
    readonly controlId: string
    readonly objective: string
    readonly mappings: readonly Definition[]
    readonly isTested: boolean
}

const UNCITED = { value: '', title: 'Controls that cite no framework', folder: 'uncited' }

/** The framework of a value of the choice list, which a customer may have extended. */
export function toFramework(value: string, sha256: Crypto['sha256']): Framework {
    if (value === '') return UNCITED
    const known = Object.prototype.hasOwnProperty.call(FRAMEWORKS, value)
    const title = known ? FRAMEWORKS[value as keyof typeof FRAMEWORKS].label : value
    const isFolder = /^[a-z][a-z0-9_]{0,39}$/.test(value) && value !== UNCITED.folder
    return { value, title, folder: isFolder ? value : `framework-${sha256(value).slice(0, 12)}` }
}

/** Definitions as the file of the pack has them. */
export function readDefinitions(list: readonly unknown[]): readonly Definition[] {
    const found: Definition[] = []
    for (const one of list) {
        if (!isObject(one) || !isObject(one.columns) || !Array.isArray(one.citations)) continue
        const { citations, columns, mapping } = one
        found.push({ mapping: asText(mapping), columns: columns as Fields, citations: citations as readonly Fields[] })
    }
    return found
}

/**
 * The frameworks that tests are evidence for, by value. Of a pack that a framework chose: that one alone, whatever its controls cite beside it.
 */
export function findFrameworks(
    tests: readonly TestRow[],
    definitions: readonly Definition[],
    chosen: string | null,
): readonly string[] {
    if (tests.length === 0) return []
    if (chosen !== null) return [chosen]
    const cited = toCited(definitions)
    const found = new Set<string>()
    for (const { columns } of tests) for (const framework of cited(columns.mapping)) found.add(framework)
    return Array.from(found).sort()
}

/** Whether a test is evidence for a framework. */
export function toBelonging(
    definitions: readonly Definition[],
    framework: string,
    chosen: string | null,
): (test: TestRow) => boolean {
    const cited = toCited(definitions)
    return ({ columns }) => chosen !== null || cited(columns.mapping).indexOf(framework) >= 0
}

/** The frameworks that a mapping cites; '' alone where it cites none, or is not defined any more. */
function toCited(definitions: readonly Definition[]): (mapping: string) => readonly string[] {
    const cited = new Map<string, readonly string[]>()
    for (const { citations, mapping } of definitions) {
        const values = new Set<string>()
        for (const { framework } of citations) if (framework && framework.trim() !== '') values.add(framework)
        if (values.size > 0) cited.set(mapping, Array.from(values))
    }
    return (mapping) => cited.get(mapping) || ['']
}

/** What is known of one control before it is sorted. */
interface Gathering {
    readonly controlId: string
    objective: string
    /** When the test was done that says the objective. */
    testedAt: string
    mappings: readonly string[]
    isTested: boolean
}

/**
 * The controls of a framework, by control ID: those that were tested, as the newest test names them, and those whose mapping cites the framework and
 * that no test of the pack is of.
 */
export function toControls(
    tests: readonly TestRow[],
    definitions: readonly Definition[],
    framework: string,
    sha256: Crypto['sha256'],
): readonly Control[] {
    const found = new Map<string, Gathering>()
    const tested = new Set<string>()
    for (const { columns } of tests) {
        const { control_id: controlId, control_objective: objective, mapping, tested_at: testedAt } = columns
        const one = getOrAdd(found, controlId || '')
        tested.add(mapping)
        one.isTested = true
        if (one.mappings.indexOf(mapping) < 0) one.mappings = one.mappings.concat(mapping)
        if ((testedAt || '') >= one.testedAt) {
            one.testedAt = testedAt || ''
            one.objective = objective || ''
        }
    }
    const known = new Map<string, Definition>()
    for (const definition of definitions) {
        const { citations, columns, mapping } = definition
        known.set(mapping, definition)
        if (tested.has(mapping) || !citations.some((one) => (one.framework || '') === framework)) continue
        const one = getOrAdd(found, columns.control_id || '')
        one.mappings = one.mappings.concat(mapping)
        if (!one.isTested) one.objective = columns.control_objective || ''
    }
    const isTested = ({ isTested: is }: Gathering): boolean => is
    const all = Array.from(found.values()).sort((one, other) => (one.controlId < other.controlId ? -1 : 1))
    return all
        .filter(isTested)
        .concat(all.filter((one) => !isTested(one)))
        .slice(0, MOST_CONTROLS)
        .map(({ controlId, isTested, mappings, objective }) => ({
            id: toToken(controlId, sha256),
            ...{ controlId, objective, isTested },
            mappings: mappings
                .slice()
                .sort()
                .map((mapping) => known.get(mapping) || { mapping, columns: {}, citations: [] }),
        }))
}

function getOrAdd(found: Map<string, Gathering>, controlId: string): Gathering {
    const known = found.get(controlId)
    if (known !== undefined) return known
    const added = { controlId, objective: '', testedAt: '', mappings: [], isTested: false }
    found.set(controlId, added)
    return added
}

/** The gateways of the instance and those that tests name, each once, by their ids in lower case. */
export function toGateways(known: readonly Gateway[], tests: readonly TestRow[]): readonly Gateway[] {
    const found = new Map<string, Gateway>()
    for (const gateway of known) found.set(gateway.id.toLowerCase(), gateway)
    for (const { columns } of tests)
        for (const id of gatewaysOf(columns))
            if (!found.has(id.toLowerCase())) found.set(id.toLowerCase(), { id, name: '', environment: '' })
    return Array.from(found.keys())
        .sort()
        .slice(0, MOST_GATEWAYS)
        .map((key) => found.get(key) as Gateway)
}

/** The gateways that a test is about; none where it is about all of them. */
export function gatewaysOf({ gateways }: Fields): readonly string[] {
    return (gateways || '').split('\n').filter((id) => id.trim() !== '')
}
