/** Everything that rows are compared with, looked up instead of searched: built once per run. */

import { SCOPE } from '../names.ts'
import type { ScriptAnalysis } from '../script-analysis/analysis.ts'
import type { Instant } from '../webhook/event.ts'
import { toCallGraph, type CallGraph } from './call-graph.ts'
import { findOther, toCoverage, type Coverage, type OwnedWindow } from './coverage.ts'
import type { Automation, Connection } from './model.ts'
import { toRestUsers, type RestUsers } from './rest-users.ts'
import {
    prepareMatcher,
    type OwnedStatement,
    type OwnedText,
    type StatementMatcher,
    type StatementOwner,
} from './statement-matcher.ts'
import { normalizeParts, type StatementParts } from './statement.ts'
import { lastLineOf, toVersionWindows, unknownTimes } from './versions.ts'
import type { IndexInput, WitnessScript } from './witness-script.ts'
import { toWriterIndex, type WriterIndex } from './writers.ts'

export type { IndexInput, RestAddress, WitnessScript } from './witness-script.ts'

export interface AutomationIndex {
    /** Sorted by id. */
    readonly automations: readonly Automation[]
    readonly byId: ReadonlyMap<string, Automation>
    /** Key: table and sys_id, joined by `/`. */
    readonly byScript: ReadonlyMap<string, Automation>
    readonly byName: ReadonlyMap<string, readonly Automation[]>
    readonly statements: StatementMatcher
    /**
     * Scripts that may log any text whatsoever: one that they are given, one that they run code for, one that is not known. By the
     * scope that they log in, under `ANY_SCOPE` those that may write rows of the logs themselves.
     */
    readonly openWriters: ReadonlyMap<string, Coverage>
    readonly tracers: ReadonlyMap<string, readonly StatementOwner[]>
    /** Scripts that may leave a trace under any name, protected ones that are older than the trace include left out. */
    readonly openTracers: Coverage
    readonly writers: WriterIndex
    readonly calls: CallGraph
    readonly rest: RestUsers
    readonly connections: ReadonlyMap<string, Connection>
    readonly parents: Readonly<Record<string, string>>
}

/** Prepares automations, and the scripts that rival them, for the transforms of one run. */
export function buildAutomationIndex(input: IndexInput): AutomationIndex {
    const distinct = new Map(input.automations.map((one) => [one.id, one]))
    const automations = [...distinct.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
    const witnesses = [...input.witnessScripts].sort((one, other) => (scriptKey(one) < scriptKey(other) ? -1 : 1))
    const texts = [...automations.flatMap(textsOf), ...witnesses.flatMap(textsOfWitness)]
    const calls = toCallGraph(automations, witnesses, input.hasSilentWitnesses === true)
    const byName = groupByName(automations)
    const traceBegin = toTraceBegin(automations)
    return {
        automations,
        byId: new Map(automations.map((one) => [one.id, one])),
        byScript: new Map(automations.map((one) => [scriptKey(one), one])),
        byName,
        statements: prepareMatcher(
            texts.flatMap(toStatements),
            [...byName.keys()],
            quotedTexts(automations, witnesses),
        ),
        openWriters: toOpenWriters(texts.filter(isOpenWriter)),
        tracers: groupTracers(texts),
        openTracers: toCoverage(
            automations
                .filter((one) => !isOlderThanTraces(one, traceBegin))
                .flatMap(textsOf)
                .concat(witnesses.flatMap(textsOfWitness))
                .filter(isOpenTracer)
                .map(toWindow),
        ),
        writers: toWriterIndex(automations),
        calls,
        rest: toRestUsers(input, automations, calls),
        connections: new Map(input.connections.map((one) => [one.id, one])),
        parents: input.parents,
    }
}

/** The automation of a script record; null when it is none of ours. */
export function findAutomation(index: AutomationIndex, table: string, sysId: string): Automation | null {
    return index.byScript.get(`${table}/${sysId}`) || null
}

/** The automation of an application file, whichever its table: sys_ids are unique among application files. */
export function findByFile(index: AutomationIndex, sysId: string): Automation | null {
    if (sysId === '') return null
    for (const table of SCRIPT_TABLES) {
        const found = findAutomation(index, table, sysId)
        if (found !== null) return found
    }
    return null
}

/** The script, other than `except`, that may have logged any text under this source at that time; null when there is none. */
export function findOpenWriter(
    index: AutomationIndex,
    at: Instant,
    except: string,
    isLoggedBy: (scope: string) => boolean,
): string | null {
    for (const [scope, coverage] of index.openWriters) {
        if (scope !== ANY_SCOPE && !isLoggedBy(scope)) continue
        const found = findOther(coverage, at, except)
        if (found !== null) return found
    }
    return null
}

/** Whether a record of one table can be a record of the other: the same, or parent and child. Unknown tables may be. */
export function isRelatedTable(index: AutomationIndex, one: string, other: string): boolean {
    if (one === other) return true
    if (index.parents[one] === undefined || index.parents[other] === undefined) return true
    return isAncestor(index.parents, one, other) || isAncestor(index.parents, other, one)
}

/** Key of a script record. */
export function scriptKey(script: { readonly table: string; readonly sysId: string }): string {
    return `${script.table}/${script.sysId}`
}

const SCRIPT_TABLES = ['sys_script', 'sys_script_include', 'sysauto_script', 'sys_hub_flow'] as const
const FORGEABLE_TABLES = ['syslog', 'syslog_app_scope', 'x_kt_gov_trace'] as const
const DEEPEST_HIERARCHY = 20
const TRACE_INCLUDE = 'KeeptrustsTrace'
/** No scope is called so. */
const ANY_SCOPE = '*'

/** What is known of one script in one window of time; `logs` null where its text is not. */
interface ScriptText {
    readonly owner: StatementOwner
    readonly logs: readonly { readonly parts: StatementParts }[] | null
    readonly traces: readonly { readonly name: string | null }[]
    readonly runsCode: boolean
    readonly forgesRows: boolean
}

function textsOf(automation: Automation): readonly ScriptText[] {
    const base = {
        script: scriptKey(automation),
        automationId: automation.id,
        name: automation.name,
        scope: automation.scope,
    }
    const known = toVersionWindows(automation).flatMap(({ from, to, analysis }): readonly ScriptText[] =>
        analysis === null
            ? []
            : [
                  {
                      owner: { ...base, from, to },
                      logs: analysis.logs,
                      traces: analysis.traces,
                      runsCode: analysis.dynamic.some(({ what }) => what === 'eval'),
                      forgesRows: forgesRows(analysis),
                  },
              ],
    )
    const unknown = unknownTimes(automation).map(({ from, to }) => unknownText({ ...base, from, to }))
    return [...known, ...unknown]
}

// Whoever writes rows of the logs themselves can write what any other script would have.
function forgesRows(analysis: ScriptAnalysis): boolean {
    return analysis.writes.some(({ table }) => FORGEABLE_TABLES.some((one) => one === table))
}

function textsOfWitness(script: WitnessScript): readonly ScriptText[] {
    const base = { script: scriptKey(script), automationId: null, name: script.name, scope: script.scope }
    const { logs, traces, since } = script
    const owner = { ...base, from: since || null, to: null }
    return [
        { owner, logs, traces, runsCode: false, forgesRows: false },
        ...(since === undefined ? [] : [unknownText({ ...base, from: null, to: since })]),
    ]
}

function unknownText(owner: StatementOwner): ScriptText {
    return { owner, logs: null, traces: [], runsCode: false, forgesRows: false }
}

function toStatements({ owner, logs }: ScriptText): readonly OwnedStatement[] {
    return (logs || []).map(({ parts }) => ({ parts, owner }))
}

// A script that runs text as code, or whose text nobody could read, may log anything, as one that logs what it is given.
function isOpenWriter({ logs, runsCode, forgesRows: isForger }: ScriptText): boolean {
    if (runsCode || isForger || logs === null) return true
    return logs.some(({ parts }) => normalizeParts(parts).every((part) => part === null))
}

// A script logs under its own scope whatever it logs. Rows that it inserts itself may look like anybody's, but only global scripts
// can insert them: tables of the platform let no other scope create rows unless they say so (sys_db_object.create_access).
function toOpenWriters(texts: readonly ScriptText[]): ReadonlyMap<string, Coverage> {
    const byScope = new Map<string, OwnedWindow[]>()
    for (const text of texts) {
        const mayForge = text.owner.scope === 'global' && (text.forgesRows || text.logs === null || text.runsCode)
        const scope = mayForge ? ANY_SCOPE : text.owner.scope
        const known = byScope.get(scope)
        if (known === undefined) byScope.set(scope, [toWindow(text)])
        else known.push(toWindow(text))
    }
    return new Map([...byScope].map(([scope, windows]) => [scope, toCoverage(windows)]))
}

function isOpenTracer({ logs, traces, runsCode, forgesRows: isForger }: ScriptText): boolean {
    return runsCode || isForger || logs === null || traces.some(({ name }) => name === null)
}

// Lines of a replaced text may still come from transactions that began with it.
function toWindow({ owner }: ScriptText): OwnedWindow {
    return { owner: owner.script, from: owner.from, to: lastLineOf(owner.to) }
}

/** Since when the instance has the trace include; null when that is not known. */
function toTraceBegin(automations: readonly Automation[]): Instant | null {
    const include = automations.find(({ kind, name, scope }) => {
        return kind === 'script_include' && name === TRACE_INCLUDE && scope === SCOPE
    })
    return include === undefined || include.versions.length === 0
        ? null
        : include.versions[include.versions.length - 1].from
}

// A protected script that has not changed since before the include was installed was written without knowing of it.
function isOlderThanTraces({ state, versions }: Automation, begin: Instant | null): boolean {
    return state === 'unreadable' && begin !== null && versions.length > 0 && versions[0].from < begin
}

function groupTracers(texts: readonly ScriptText[]): ReadonlyMap<string, readonly StatementOwner[]> {
    const byName = new Map<string, StatementOwner[]>()
    for (const { owner, traces } of texts)
        for (const { name } of traces) {
            if (name === null) continue
            const known = byName.get(name)
            if (known === undefined) byName.set(name, [owner])
            else known.push(owner)
        }
    return byName
}

function groupByName(automations: readonly Automation[]): ReadonlyMap<string, readonly Automation[]> {
    const byName = new Map<string, Automation[]>()
    for (const automation of automations) {
        const known = byName.get(automation.name)
        if (known === undefined) byName.set(automation.name, [automation])
        else known.push(automation)
    }
    return byName
}

function quotedTexts(automations: readonly Automation[], witnesses: readonly WitnessScript[]): readonly OwnedText[] {
    const always = { from: null, to: null }
    return [
        ...automations
            .filter(({ state }) => state === 'unparsable')
            .map((one) => ({
                ...always,
                script: scriptKey(one),
                automationId: one.id,
                name: one.name,
                scope: one.scope,
                of: one.literals,
            })),
        ...witnesses
            .filter(({ logs }) => logs === null)
            .map((one) => ({
                ...always,
                script: scriptKey(one),
                automationId: null,
                name: one.name,
                scope: one.scope,
                of: one.literals,
            })),
    ].flatMap(({ of, ...owner }) => of.map((text) => ({ text, owner })))
}

function isAncestor(parents: Readonly<Record<string, string>>, ancestor: string, table: string): boolean {
    let at = table
    for (let depth = 0; depth < DEEPEST_HIERARCHY; depth++) {
        const parent = parents[at]
        if (parent === '') return false
        // Beyond a table that nobody told us of, anything may be.
        if (parent === undefined || parent === ancestor) return true
        at = parent
    }
    return true
}
