/** Reads the query parameters of the evidence routes: every one that cannot be used is named. */

import {
    AUTOMATION_KINDS,
    CONFIDENCES,
    EXECUTION_STATES,
    type AutomationKind,
    type Confidence,
    type ExecutionState,
} from '../catalogue.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { toInstant, type Instant } from '../../../shared/time.ts'
import { readCursor, type GraphCursor } from './cursor.ts'

/** The first value of a query parameter, or null when it was not given. */
export type Parameters = (name: string) => string | null

export type ParameterCode =
    | 'since_invalid'
    | 'cursor_invalid'
    | 'limit_invalid'
    | 'kind_invalid'
    | 'state_invalid'
    | 'confidence_invalid'
    | 'record_invalid'
    | 'name_invalid'

export interface ParameterProblem {
    readonly code: ParameterCode
    /** What was seen and what was expected. */
    readonly detail: string
}

/** Every problem at once, never none. */
export type Parsed<T> = Result<T, readonly ParameterProblem[]>

export interface GraphRequest {
    readonly cursor: GraphCursor
    readonly limit: number
    /** True for the first page of a read, which decides where the read ends. */
    readonly isFirst: boolean
}

export interface ListRequest {
    readonly kind: AutomationKind | null
    readonly state: ExecutionState | null
    readonly confidence: Confidence | null
    /** Part of the name, whatever its case; null for every name. */
    readonly name: string | null
    /** Number of a record that their evidence names; null for all. */
    readonly record: string | null
    /** sys_id of the last row that was delivered; '' for none. */
    readonly after: string
    readonly limit: number
}

const DEFAULT_LIMIT = 500
const MOST_LIMIT = 1000

/** `since`, `cursor` and `limit` of the graph. A cursor carries the `since` of its read; another beside it is a mistake. */
export function parseGraphRequest(parameter: Parameters): Parsed<GraphRequest> {
    const problems: ParameterProblem[] = []
    const given = parameter('cursor')
    const cursor = given === null ? null : readCursor(given)
    if (given !== null && cursor === null)
        problems.push(invalid('cursor_invalid', 'cursor', given, 'next_cursor of the page before'))
    const sinceText = parameter('since')
    const since = sinceText === null ? null : toInstant(sinceText)
    if (sinceText !== null && since === null)
        problems.push(invalid('since_invalid', 'since', sinceText, 'a time such as 2026-02-02T10:32:00Z'))
    else if (since !== null && cursor !== null && cursor.since !== since)
        problems.push(
            invalid('since_invalid', 'since', sinceText, 'none beside a cursor, or the one that it began with'),
        )
    const limit = limitOf(parameter, problems)
    if (problems.length > 0) return fail(problems)
    const first: GraphCursor = { phase: 'automations', after: '', asOf: null, since }
    return ok({ cursor: cursor || first, limit, isFirst: cursor === null })
}

/** `since` and `limit` of what is counted over a time; null for a `since` that was not given. */
export function parseWindow(parameter: Parameters): Parsed<{ readonly since: Instant | null; readonly limit: number }> {
    const problems: ParameterProblem[] = []
    const given = parameter('since')
    const since = given === null ? null : toInstant(given)
    if (given !== null && since === null)
        problems.push(invalid('since_invalid', 'since', given, 'a time such as 2026-02-02T10:32:00Z'))
    const limit = limitOf(parameter, problems)
    return problems.length > 0 ? fail(problems) : ok({ since, limit })
}

/** The filters of the list of automations. */
export function parseListRequest(parameter: Parameters): Parsed<ListRequest> {
    const problems: ParameterProblem[] = []
    const kind = oneOf('kind_invalid', 'kind', AUTOMATION_KINDS, parameter, problems)
    const state = oneOf('state_invalid', 'state', EXECUTION_STATES, parameter, problems)
    const confidence = oneOf('confidence_invalid', 'confidence', CONFIDENCES, parameter, problems)
    const name = parameter('name')
    if (name !== null && !/^[^^\n]{1,100}$/.test(name.trim()))
        problems.push(invalid('name_invalid', 'name', name, 'part of a name, at most 100 characters and without ^'))
    const record = parseRecord(parameter)
    if (!record.ok) problems.push(...record.failure)
    const after = parameter('cursor') || ''
    if (!/^([0-9a-f]{32})?$/.test(after))
        problems.push(invalid('cursor_invalid', 'cursor', after, 'next_cursor of the page before'))
    const limit = limitOf(parameter, problems)
    if (problems.length > 0 || !record.ok) return fail(problems)
    return ok({ kind, state, confidence, name: name === null ? null : name.trim(), record: record.value, after, limit })
}

/** The number of a record that a chain or a list is about, or null for none. */
export function parseRecord(parameter: Parameters): Parsed<string | null> {
    const given = parameter('record')
    if (given === null) return ok(null)
    const number = given.trim().toUpperCase()
    if (/^[A-Z][A-Z0-9_]{2,38}$/.test(number)) return ok(number)
    return fail([invalid('record_invalid', 'record', given, 'the number of a record, such as INC0010020')])
}

function limitOf(parameter: Parameters, problems: ParameterProblem[]): number {
    const given = parameter('limit')
    if (given === null) return DEFAULT_LIMIT
    const limit = /^\d{1,6}$/.test(given) ? Number(given) : 0
    if (limit >= 1 && limit <= MOST_LIMIT) return limit
    problems.push(invalid('limit_invalid', 'limit', given, `a whole number from 1 to ${MOST_LIMIT}`))
    return DEFAULT_LIMIT
}

function oneOf<T extends string>(
    code: ParameterCode,
    name: string,
    choices: Readonly<Record<T, unknown>>,
    parameter: Parameters,
    problems: ParameterProblem[],
): T | null {
    const given = parameter(name)
    if (given === null) return null
    const found = (Object.keys(choices) as T[]).find((choice) => choice === given)
    if (!found) problems.push(invalid(code, name, given, `one of ${Object.keys(choices).join(', ')}`))
    return found || null
}

function invalid(code: ParameterCode, name: string, seen: string | null, expected: string): ParameterProblem {
    return { code, detail: `${name}: "${(seen || '').slice(0, 100)}" was given, expected ${expected}` }
}
