/** Finds which script includes an automation reaches, through others too, by the platform's own order of scopes. */

import type { IncludeUse, ScriptAnalysis } from './analysis.ts'

/** A script that may include others, and may be included when `includeName` says under what name. */
export interface AnalysedScript {
    readonly id: string
    /** The name of a script include; null for scripts that nothing can include. */
    readonly includeName: string | null
    readonly scope: string
    /** Null when the script could not be read: what it includes is not known. */
    readonly analysis: ScriptAnalysis | null
}

/** A script include that is reached: directly at depth 1, through `via` otherwise. */
export interface ReachedInclude {
    readonly id: string
    readonly depth: number
    /** The script whose text names it; on the first hop, the automation itself. */
    readonly via: string
    readonly line: number
}

/** A name that several script includes, or only ones of other scopes, could answer. */
export interface AmbiguousInclude {
    readonly name: string
    readonly via: string
    readonly line: number
    /** Sorted ids. */
    readonly candidates: readonly string[]
}

/** All that is known of what one automation includes. */
export interface IncludeClosure {
    readonly id: string
    /** Nearest first, each once. */
    readonly reached: readonly ReachedInclude[]
    readonly ambiguous: readonly AmbiguousInclude[]
    /** False where more may be reached: an unread script on the way, a computed name, or the bound. */
    readonly isComplete: boolean
}

/** How many includes one automation may reach before we stop counting. */
export const MOST_INCLUDES = 500

interface Index {
    readonly byName: ReadonlyMap<string, readonly AnalysedScript[]>
}

/**
 * The closure of every script, in the order given. Which include a bare name means:
 *
 * | Includes of that name | Answer |
 * |---|---|
 * | exactly one in the script's own scope | that one |
 * | none there, exactly one in global | that one |
 * | several in the scope that decides | ambiguous |
 * | only in other scopes | ambiguous: without its scope the platform would not find it |
 * | none | not an include: left out |
 *
 * A name with a scope means that scope only. A script that defines the name itself never gets here.
 */
export function resolveIncludes(scripts: readonly AnalysedScript[]): readonly IncludeClosure[] {
    const index = toIndex(scripts)
    return scripts.map((script) => closeOver(script, index))
}

function toIndex(scripts: readonly AnalysedScript[]): Index {
    const byName = new Map<string, AnalysedScript[]>()
    for (const script of scripts) {
        if (script.includeName === null) continue
        const known = byName.get(script.includeName) ?? []
        known.push(script)
        byName.set(script.includeName, known)
    }
    return { byName }
}

function closeOver(start: AnalysedScript, index: Index): IncludeClosure {
    const reached = new Map<string, ReachedInclude>()
    const ambiguous = new Map<string, AmbiguousInclude>()
    const queue: { readonly script: AnalysedScript; readonly depth: number }[] = [{ script: start, depth: 0 }]
    let isComplete = true
    for (let next = 0; next < queue.length; next++) {
        const { script, depth } = queue[next]
        if (script.analysis === null || script.analysis.dynamic.some((one) => one.what === 'include'))
            isComplete = false
        for (const use of script.analysis?.includes ?? []) {
            const found = resolve(use, script, index)
            if (found.length === 0) continue
            const via = script.id
            if (found.length > 1 || !isCertain(use, script, found[0])) {
                const candidates = found.map((one) => one.id).sort()
                const key = `${via} ${use.scope ?? ''} ${use.name}`
                if (!ambiguous.has(key)) ambiguous.set(key, { name: use.name, via, line: use.line, candidates })
                continue
            }
            const [{ id }] = found
            if (id === start.id || reached.has(id)) continue
            if (reached.size >= MOST_INCLUDES) {
                isComplete = false
                continue
            }
            reached.set(id, { id, depth: depth + 1, via, line: use.line })
            queue.push({ script: found[0], depth: depth + 1 })
        }
    }
    return { id: start.id, reached: [...reached.values()], ambiguous: [...ambiguous.values()], isComplete }
}

/** The includes that a name may mean: those of the first scope in the platform's order that has any, else all others. */
function resolve(use: IncludeUse, from: AnalysedScript, index: Index): readonly AnalysedScript[] {
    const named = index.byName.get(use.name) ?? []
    for (const scope of use.scope === null ? [from.scope, 'global'] : [use.scope]) {
        const found = named.filter((one) => one.scope === scope)
        if (found.length > 0) return found
    }
    return use.scope === null ? named : []
}

function isCertain(use: IncludeUse, from: AnalysedScript, found: AnalysedScript): boolean {
    return use.scope !== null || found.scope === from.scope || found.scope === 'global'
}
