/** Which automation calls which, as the script texts say: names of includes, resolved by scope. */

import type { IncludeUse } from '../../script-analysis/core/analysis.ts'
import type { Automation } from './model.ts'

/** One call that a text contains. */
export interface Call {
    readonly to: string
    readonly line: number
}

export interface CallGraph {
    /** Automation id to what its present text calls, each once, sorted. */
    readonly from: ReadonlyMap<string, readonly Call[]>
    /** Automation id to the automations that call it, of any version, sorted. */
    readonly callers: ReadonlyMap<string, readonly string[]>
    /** Automations whose present text names what is no include of ours, or is one of several. */
    readonly open: ReadonlySet<string>
}

const DEEPEST = 10
const WIDEST = 500

/** Resolves the includes that scripts name. A name that no include of that scope has is left out: it is something else. */
export function toCallGraph(automations: readonly Automation[]): CallGraph {
    const includes = byScopeAndName(automations)
    const from = new Map<string, readonly Call[]>()
    const callers = new Map<string, Set<string>>()
    for (const automation of automations) {
        const present = resolve(automation, automation.analysis ? automation.analysis.includes : [], includes)
        from.set(
            automation.id,
            present.filter(({ isAmbiguous }) => !isAmbiguous).map(({ to, line }) => ({ to, line })),
        )
        for (const { analysis } of [{ analysis: automation.analysis }, ...automation.versions])
            for (const { to } of resolve(automation, analysis ? analysis.includes : [], includes)) {
                const known = callers.get(to)
                if (known === undefined) callers.set(to, new Set([automation.id]))
                else known.add(automation.id)
            }
    }
    return {
        from,
        callers: new Map([...callers].map(([id, ids]) => [id, [...ids].sort()])),
        open: new Set(automations.filter((one) => isOpen(one, includes)).map(({ id }) => id)),
    }
}

/** Automations that a script calls, directly or through others; bounded in depth and number. Never the script itself. */
export function reachableFrom(graph: CallGraph, automationId: string): ReadonlySet<string> {
    return walkFrom(automationId, (id) => (graph.from.get(id) || []).map(({ to }) => to))
}

/** Automations that call a script, directly or through others; bounded in depth and number. Never the script itself. */
export function callersOf(graph: CallGraph, automationId: string): ReadonlySet<string> {
    return walkFrom(automationId, (id) => graph.callers.get(id) || [])
}

/** Automations that are reached by steps, in a bounded depth and number. Never the start itself. */
export function walkFrom(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>()
    let level = [start]
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
        const deeper: string[] = []
        for (const id of level)
            for (const found of next(id)) {
                if (found === start || seen.has(found) || seen.size >= WIDEST) continue
                seen.add(found)
                deeper.push(found)
            }
        level = deeper
    }
    return seen
}

// `Helper` is looked for in the script's own scope, then among the global ones, as the platform does. Several includes of one
// name in that scope are all possible: each has this caller, none is called for certain.
function resolve(
    automation: Pick<Automation, 'id' | 'scope'>,
    uses: readonly IncludeUse[],
    includes: ReadonlyMap<string, readonly Automation[]>,
): readonly (Call & { readonly isAmbiguous: boolean })[] {
    const calls = new Map<string, Call & { readonly isAmbiguous: boolean }>()
    for (const { name, scope, line } of uses) {
        const found = candidates(automation.scope, name, scope, includes)
        for (const { id: to } of found)
            if (to !== automation.id && !calls.has(to)) calls.set(to, { to, line, isAmbiguous: found.length > 1 })
    }
    return [...calls.values()].sort((one, other) => (one.to < other.to ? -1 : 1))
}

function candidates(
    own: string,
    name: string,
    scope: string | null,
    includes: ReadonlyMap<string, readonly Automation[]>,
): readonly Automation[] {
    if (scope !== null) return includes.get(`${scope}.${name}`) || []
    return includes.get(`${own}.${name}`) || includes.get(`global.${name}`) || []
}

function isOpen({ analysis, scope }: Automation, includes: ReadonlyMap<string, readonly Automation[]>): boolean {
    const uses = analysis === null ? [] : analysis.includes
    return uses.some((use) => candidates(scope, use.name, use.scope, includes).length !== 1)
}

function byScopeAndName(automations: readonly Automation[]): ReadonlyMap<string, readonly Automation[]> {
    const includes = new Map<string, Automation[]>()
    for (const automation of automations) {
        if (automation.kind !== 'script_include') continue
        const key = `${automation.scope}.${automation.name}`
        const same = includes.get(key)
        if (same === undefined) includes.set(key, [automation])
        else same.push(automation)
    }
    return includes
}
