/** Everything that rows are compared with, looked up instead of searched: built once per run. */

import { toCallGraph, type CallGraph } from './call-graph.ts'
import type { Coverage } from './coverage.ts'
import { toEngineWriters, type EngineWriter } from './engine-writers.ts'
import { toRelayed, type Relayed } from './handed-statement.ts'
import type { Automation, Connection } from './model.ts'
import { toRestUsers, type RestUsers } from './rest-users.ts'
import { groupTracers, toOpenTracers, toPrinters, type Printer } from './competing-scripts.ts'
import { toOrigins, type Origins } from './origins.ts'
import { quotedTexts, scriptKey, textsOf, textsOfLogWriter, toStatements, type ScriptText } from './script-texts.ts'
import { prepareMatcher, type StatementMatcher, type StatementOwner } from './statement-matcher.ts'
import type { IndexInput } from './log-writer.ts'
import { toWriterIndex, type WriterIndex } from './writers.ts'

export type { IndexInput, RestAddress, LogWriterRow } from './log-writer.ts'

export interface AutomationIndex {
    /** Sorted by id. */
    readonly automations: readonly Automation[]
    readonly byId: ReadonlyMap<string, Automation>
    /** Key: table and sys_id, joined by `/`. */
    readonly byScript: ReadonlyMap<string, Automation>
    readonly byName: ReadonlyMap<string, readonly Automation[]>
    readonly statements: StatementMatcher
    /** What scripts may print by statements that are no evidence of them. */
    readonly printers: readonly Printer[]
    readonly origins: Origins
    /** What includes print for their callers. */
    readonly relayed: Relayed
    /** Statements of each script, by its key. */
    readonly textsOfScript: ReadonlyMap<string, readonly ScriptText[]>
    readonly scriptNames: ReadonlyMap<string, string>
    /** Scripts that may write rows under a source of the script engine. */
    readonly engineWriters: readonly EngineWriter[]
    readonly tracers: ReadonlyMap<string, readonly StatementOwner[]>
    /** Scripts that may leave a trace under any name, protected ones that are older than the trace include left out. */
    readonly openTracers: Coverage
    readonly writers: WriterIndex
    readonly calls: CallGraph
    readonly rest: RestUsers
    readonly connections: ReadonlyMap<string, Connection>
    readonly parents: Readonly<Record<string, string>>
}

/** Prepares automations, and the scripts that compete with them, for the transforms of one run. */
export function buildAutomationIndex(input: IndexInput): AutomationIndex {
    const distinct = new Map(input.automations.map((one) => [one.id, one]))
    const automations = [...distinct.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
    const logWriters = [...input.logWriters].sort((one, other) => (scriptKey(one) < scriptKey(other) ? -1 : 1))
    const texts = [...automations.flatMap(textsOf), ...logWriters.flatMap(textsOfLogWriter)]
    const origins = toOrigins(
        texts,
        automations.flatMap(({ trigger }) => (trigger === null ? [] : [trigger.condition, trigger.filter])),
    )
    const calls = toCallGraph(automations)
    const byName = groupByName(automations)
    return {
        automations,
        byId: new Map(automations.map((one) => [one.id, one])),
        byScript: new Map(automations.map((one) => [scriptKey(one), one])),
        byName,
        statements: prepareMatcher(
            texts.flatMap(toStatements),
            [...byName.keys()],
            quotedTexts(automations, logWriters),
        ),
        printers: toPrinters(texts, origins),
        origins,
        relayed: toRelayed(texts, origins),
        textsOfScript: groupByScript(texts),
        scriptNames: new Map(texts.map(({ owner }) => [owner.script, owner.name])),
        engineWriters: toEngineWriters(automations, logWriters),
        tracers: groupTracers(texts),
        openTracers: toOpenTracers(automations, logWriters),
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

/** Whether a record of one table can be a record of the other: the same, or parent and child. Unknown tables may be. */
export function isRelatedTable(index: Pick<AutomationIndex, 'parents'>, one: string, other: string): boolean {
    if (one === other) return true
    if (index.parents[one] === undefined || index.parents[other] === undefined) return true
    return isAncestor(index.parents, one, other) || isAncestor(index.parents, other, one)
}

const SCRIPT_TABLES = ['sys_script', 'sys_script_include', 'sysauto_script', 'sys_hub_flow'] as const
const DEEPEST_HIERARCHY = 20

function groupByScript(texts: readonly ScriptText[]): ReadonlyMap<string, readonly ScriptText[]> {
    const byScript = new Map<string, ScriptText[]>()
    for (const text of texts) {
        const known = byScript.get(text.owner.script)
        if (known === undefined) byScript.set(text.owner.script, [text])
        else known.push(text)
    }
    return byScript
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

function isAncestor(parents: Readonly<Record<string, string>>, ancestor: string, table: string): boolean {
    let at = table
    for (let depth = 0; depth < DEEPEST_HIERARCHY; depth++) {
        const parent = parents[at]
        if (parent === '') return false
        // Above a table that is not known, anything may be.
        if (parent === undefined || parent === ancestor) return true
        at = parent
    }
    return true
}
