/** Reads an artifact: how many records, which escalations, and the decisions per policy, day and action. */

import { fail, ok, type Result } from '../../shared/result.ts'
import type { PolicyDay } from '../../controls/core/population.ts'
import { toInstant, type Instant } from '../../shared/time.ts'
import { ALIASES } from '../../receiving/core/aliases.ts'
import { findIn, firstOf, MAX_DEPTH } from '../../receiving/core/envelope.ts'
import { isDeeperThan, isObject, parseJson, toText, type JsonObject } from '../../shared/json.ts'
import { toEventHead } from '../../receiving/core/parse-event.ts'
import { exportFailure, type ExportFailure } from './codes.ts'
import { parseCsv } from './csv.ts'
import { countExported } from './exported-decisions.ts'

/** Names under which an artifact that is an object keeps its records. */
const RECORD_LISTS = ['events', 'data', 'items', 'records', 'results', 'escalations', 'traces']

/** What an artifact states about itself. */
export interface ArtifactFacts {
    readonly recordCount: number
    readonly escalationIds: readonly string[]
    readonly environments: readonly string[]
    readonly configVersions: readonly string[]
    /** The window as the artifact's header states it. */
    readonly windowFrom: Instant | null
    readonly windowTo: Instant | null
    /** Decisions per policy and UTC day, each counted once; null for kinds of export that hold none. */
    readonly population: readonly PolicyDay[] | null
    /** Records that are no decision, or state no time: they are in no population. */
    readonly uncounted: number
}

/** What is needed besides the text. */
export interface ArtifactContext {
    readonly format: string
    readonly exportType: string
    readonly sha256: (text: string) => string
}

/** The facts of a JSON list, a JSON object with a list, or CSV; anything else is malformed. */
export function readArtifact(text: string, context: ArtifactContext): Result<ArtifactFacts, ExportFailure> {
    const content = isCsv(context.format) ? fromCsv(text) : fromJson(text)
    return content === null ? fail(exportFailure('artifact_malformed', context.format)) : ok(toFacts(content, context))
}

/** Whether the app can look into artifacts of this format; others (PDF, Parquet) are kept unread. */
export function isReadable(format: string): boolean {
    return isCsv(format) || /^(json|)$/i.test(format)
}

interface Content {
    readonly header: JsonObject
    readonly records: readonly JsonObject[]
}

function isCsv(format: string): boolean {
    return /^csv$/i.test(format)
}

function fromCsv(text: string): Content | null {
    if (text.trim() === '') return null
    const records = parseCsv(text)
    return records === null ? null : { header: {}, records }
}

function fromJson(text: string): Content | null {
    const value = parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
    if (value === undefined || isDeeperThan(value, MAX_DEPTH)) return null
    if (Array.isArray(value)) return value.every(isObject) ? { header: {}, records: value } : null
    if (!isObject(value)) return null
    const name = RECORD_LISTS.find((list) => Array.isArray(value[list]))
    const records = name === undefined ? null : (value[name] as readonly unknown[])
    return records !== null && records.every(isObject) ? { header: value, records: records as JsonObject[] } : null
}

function toFacts({ header, records }: Content, context: ArtifactContext): ArtifactFacts {
    const escalations = collector()
    const environments = collector()
    const versions = collector()
    const decisions = countExported(context.sha256)
    const isOfDecisions = context.exportType === '' || context.exportType === 'events'
    const holdsEscalations = context.exportType === 'escalations'
    for (const record of records) {
        const head = toEventHead(record, {
            receivedAt: '',
            eventType: null,
            toleranceSeconds: null,
            sha256: context.sha256,
        })
        const own = holdsEscalations ? ['id'] : []
        escalations.add(findIn(head.layers, [...ALIASES.escalationId, ...own], toText))
        environments.add(head.common.environment)
        versions.add(findIn(head.layers, ALIASES.usedVersion, toText))
        if (isOfDecisions) decisions.add(head)
    }
    return {
        recordCount: records.length,
        escalationIds: escalations.values(),
        environments: environments.values(),
        configVersions: versions.values(),
        windowFrom: firstOf(header, ALIASES.windowFrom, toInstant),
        windowTo: firstOf(header, ALIASES.windowTo, toInstant),
        population: isOfDecisions ? decisions.population() : null,
        uncounted: records.length - decisions.seen(),
    }
}

/** Distinct texts, sorted. */
function collector() {
    const found: Record<string, true> = Object.create(null)
    return {
        add: (value: string | null): void => {
            if (value !== null) found[value] = true
        },
        values: (): readonly string[] => Object.keys(found).sort(),
    }
}
