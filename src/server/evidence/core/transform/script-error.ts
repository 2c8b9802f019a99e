/** Evidence from rows of the script engine: the script that failed, and those that called it, one node each. */

import { findAutomation, type AutomationIndex } from '../automation-index.ts'
import { assignConfidence } from '../confidence.ts'
import type { MatchedOn } from '../decisions.ts'
import { parseEngineError, type EngineError, type ScriptPlace } from '../engine-error.ts'
import { findEngineWriters } from '../engine-writers.ts'
import { canImitate, findHandRun } from '../hand-runs.ts'
import type { Automation, Edge, Evidence } from '../model.ts'
import type { LogRow } from '../rows.ts'
import { matchStackCall, STACK_CALLER } from '../stack-calls.ts'
import { findVersionAt } from '../versions.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, toEvidence, typeOf, type Claim } from './evidence-node.ts'

/** Rows of the engine as evidence. A row names no record: it proves that a script ran, not for what. */
export function transformScriptErrors(
    rows: readonly LogRow[],
    context: TransformContext,
    table = 'syslog',
): Transformed {
    const evidence: Evidence[] = []
    const edges: Record<string, Edge> = Object.create(null)
    for (const row of rows) {
        const error = parseEngineError(row.message)
        if (error === null) continue
        const found = fromError(row, error, table, context)
        evidence.push(...found)
        for (const edge of toCalls(found, context)) edges[`${edge.from}|${edge.to}`] = stronger(edge, edges)
    }
    return {
        evidence: inOrder(evidence),
        edges: Object.keys(edges)
            .sort()
            .map((key) => edges[key]),
    }
}

/** Neighbouring places of one automation; null for places that are none of ours. */
interface Stage {
    readonly automation: Automation | null
    readonly place: ScriptPlace | null
    /** Position in the stack, 0 where it failed. */
    readonly at: number
}

function fromError(row: LogRow, error: EngineError, table: string, context: TransformContext): readonly Evidence[] {
    const stages = toStages(error, context.index)
    const competitors = competitorsOf(row, context)
    const seen = new Set<string>()
    return stages.flatMap(({ at, automation, place }, number): readonly Evidence[] => {
        if (automation === null || place === null || seen.has(automation.id)) return []
        seen.add(automation.id)
        const matchedOn = matchOf(error, automation, place, at, row, competitors)
        const caller = number + 1 < stages.length ? stages[number + 1].automation : null
        const claims: readonly Claim[] = [{ automationId: automation.id, matchedOn }]
        const evidence = toEvidence(
            {
                id: `evidence-error-${row.sysId}${at === 0 ? '' : `-${at}`}`,
                source: 'script_error_evidence',
                type: typeOf(claims, context),
                sourceTable: table,
                sourceId: row.sysId,
                displayName: toDisplayName(error, automation.name, place, at),
                executedAt: row.createdAt,
                transactionId: '',
                record: null,
                actor: row.createdBy,
                claims,
                properties: {
                    error_kind: error.kind,
                    error_line: place.line === null ? '' : String(place.line),
                    stack_position: String(at),
                    [STACK_CALLER]: caller !== null && automation.kind === 'script_include' ? caller.id : '',
                    competing_scripts: competitors.join(', '),
                    log_message: context.settings.keepMessages ? row.message : '',
                    log_source: row.source,
                    log_level: row.level,
                },
            },
            context,
        )
        return evidence === null ? [] : [withNames(evidence, competitors)]
    })
}

function competitorsOf({ createdAt, createdBy, message }: LogRow, context: TransformContext): readonly string[] {
    const moment = { at: createdAt, user: createdBy }
    const byHand = findHandRun(context.handRuns, moment, (text) => canImitate(text, message))
    const names = findEngineWriters(context.index.engineWriters, createdAt, message)
    return byHand === null ? names : [...names, `a script that was run by hand (${byHand.id})`]
}

function toStages({ places }: EngineError, index: AutomationIndex): readonly Stage[] {
    const stages: Stage[] = []
    places.forEach((place, at) => {
        const automation = place === null ? null : automationOf(place, index)
        const last = stages[stages.length - 1]
        if (last === undefined || automation === null || last.automation !== automation)
            stages.push({ automation, place, at })
    })
    return stages
}

// A condition that fails is no run of the script that it decides about.
function automationOf({ field, sysId, table }: ScriptPlace, index: AutomationIndex): Automation | null {
    return field === '' || field === 'script' ? findAutomation(index, table, sysId) : null
}

function matchOf(
    { kind }: EngineError,
    automation: Automation,
    { line }: ScriptPlace,
    at: number,
    row: LogRow,
    competitors: readonly string[],
): MatchedOn {
    if (competitors.length > 0) return 'engine_error_open'
    if (kind === 'not_compiled') return 'not_compiled'
    const version = findVersionAt(automation, row.createdAt)
    const lines = version === null ? undefined : version.lines
    if (line === null || lines === undefined || line > lines) return 'engine_error_stale'
    return at === 0 ? 'engine_error' : 'engine_stack'
}

function toDisplayName({ kind }: EngineError, name: string, { line }: ScriptPlace, at: number): string {
    const what = at > 0 ? 'called' : kind === 'not_compiled' ? 'could not be compiled' : 'failed'
    return `Script error: ${name} ${what}${line === null ? '' : ` at line ${line}`}`
}

function withNames(evidence: Evidence, competitors: readonly string[]): Evidence {
    const why = evidence.whyNotHigher
    if (why === null || competitors.length === 0) return evidence
    return { ...evidence, whyNotHigher: { ...why, missing: `${why.missing} It is: ${competitors.join(', ')}.` } }
}

function toCalls(evidence: readonly Evidence[], { decisions, index }: TransformContext): readonly Edge[] {
    return evidence.flatMap((callee): readonly Edge[] => {
        const from = callee.properties[STACK_CALLER]
        const caller = evidence.find(({ subjects }) => subjects.some(({ automationId }) => automationId === from))
        if (from === undefined || caller === undefined || caller === callee) return []
        const to = callee.subjects[0].automationId
        const isInText = (index.calls.from.get(from) || []).some((call) => call.to === to)
        const areCertain = [caller, callee].every(({ confidence }) => confidence === 'DETERMINISTIC')
        const matchedOn = matchStackCall(isInText, areCertain)
        return [
            {
                type: 'CALLS',
                from,
                to,
                confidence: assignConfidence(decisions, matchedOn),
                matchedOn,
                matchedValue: callee.sourceId,
                evidence: [caller.id, callee.id].sort(),
            },
        ]
    })
}

function stronger(edge: Edge, edges: Readonly<Record<string, Edge>>): Edge {
    const known = edges[`${edge.from}|${edge.to}`]
    return known !== undefined && known.confidence === 'DETERMINISTIC' ? known : edge
}
