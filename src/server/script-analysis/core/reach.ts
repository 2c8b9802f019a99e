/** Which of a variable's values may reach a place: a later assignment on the same path replaces an earlier one. */

import type { Binding, Scope, Source } from './outline.ts'

/**
 * The sources that may hold at an offset in a scope.
 *
 * | Source | Counts |
 * |---|---|
 * | in another function | always: when it runs is not known |
 * | before the place, on every way to it | the last such one only, and what comes after it |
 * | after the place | only in a loop around both |
 */
export function findReaching(binding: Binding, scope: Scope, at: number): readonly Source[] {
    const { sources } = binding
    if (sources.length < 2) return sources
    const here = sources.filter((source) => source.scope.owner === scope.owner)
    if (here.length === 0) return sources
    let settled = -2
    for (const source of here)
        if (source.from < at && source.from > settled && isWithin(scope, source.scope)) settled = source.from
    const reaching = here.filter((source) =>
        source.from < at ? source.from >= settled : loopsBack(source.scope, scope, settled),
    )
    return [...sources.filter((source) => source.scope.owner !== scope.owner), ...reaching]
}

/** Whether a variable surely has a value of one of its sources at an offset in a scope. */
export function isSettled({ sources }: Binding, scope: Scope, at: number): boolean {
    return sources.some(
        (source) => source.scope.owner === scope.owner && source.from < at && isWithin(scope, source.scope),
    )
}

/** Whether a scope is another one, or lies in it. */
export function isWithin(inner: Scope, outer: Scope): boolean {
    for (let scope: Scope | null = inner; scope !== null; scope = scope.parent) if (scope === outer) return true
    return false
}

// What is assigned further down counts in the next round, unless the round begins by replacing it.
function loopsBack(from: Scope, to: Scope, settled: number): boolean {
    for (let scope: Scope | null = to; scope !== null && scope.owner === to.owner; scope = scope.parent)
        if (scope.isLoop && isWithin(from, scope) && settled < scope.start) return true
    return false
}
