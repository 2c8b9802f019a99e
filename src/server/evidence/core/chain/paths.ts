/** Finds the ways out of an automation: along CALLS to includes, along INVOKES to connections, to credential and identity. */

import type { Edge } from '../model.ts'

/** One way: its edges in order. The first begins at the entry. */
export type Path = readonly Edge[]

/** A bound on what is shown of one automation; what is left out is counted. */
const MOST_PATHS = 50
const MOST_STEPS = 15

export interface Paths {
    readonly paths: readonly Path[]
    readonly leftOut: number
}

/** Every way from the entry as far as it goes, without visiting a node twice. An entry that leads nowhere has one empty way. */
export function findPaths(entry: string, edges: readonly Edge[]): Paths {
    const next: Record<string, Edge[]> = Object.create(null)
    for (const edge of [...edges].sort(byEnds))
        if (edge.type !== 'EVIDENCES') next[edge.from] = [...(next[edge.from] || []), edge]
    const paths: Path[] = []
    let leftOut = 0
    const walk = (at: string, path: Path, visited: readonly string[]): void => {
        const on = (next[at] || []).filter(({ to }) => visited.indexOf(to) < 0)
        if (on.length === 0 || path.length >= MOST_STEPS) {
            if (paths.length < MOST_PATHS) paths.push(path)
            else leftOut += 1
            return
        }
        for (const edge of on) {
            // Counting every way of a dense graph would take too long; that there are more is enough.
            if (leftOut > MOST_PATHS) return
            walk(edge.to, [...path, edge], [...visited, edge.to])
        }
    }
    walk(entry, [], [entry])
    return { paths, leftOut }
}

function byEnds(one: Edge, other: Edge): number {
    const key = `${one.from}|${one.type}|${one.to}`
    const otherKey = `${other.from}|${other.type}|${other.to}`
    return key < otherKey ? -1 : key > otherKey ? 1 : 0
}
