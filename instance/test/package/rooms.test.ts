/** Promises of the package about itself: its rooms have no cycle, it stands alone, and it knows no application. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const PACKAGE = join(__dirname, '..', '..')
const FIXTURES = join('test', 'fixtures')
const IMPORT = /^(?:import|export)\s(?:[^'";]*?from\s)?'(\.{1,2}\/[^']+)'|\b(?:import|require)\('(\.{1,2}\/[^']+)'\)/gm

/** Paths of the files of a folder of the package, by their path in it; fixtures, what is built, and packages left out. */
function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(PACKAGE, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        if (['node_modules', 'out'].includes(entry.name) || path === FIXTURES) return []
        return entry.isDirectory() ? filesBelow(path) : [path]
    })
}

/** The files that a file imports, by their path in the package. */
function importsOf(file: string): readonly string[] {
    const text = readFileSync(join(PACKAGE, file), 'utf8')
    return [...text.matchAll(IMPORT)].map(([, from, called]) =>
        relative(PACKAGE, resolve(PACKAGE, dirname(file), (from ?? called)!)),
    )
}

/** Which rooms of `src` each room imports. A room is a folder; nested folders are rooms of their own. */
function roomGraph(): ReadonlyMap<string, ReadonlySet<string>> {
    const graph = new Map<string, Set<string>>()
    for (const file of filesBelow('src').filter((name) => name.endsWith('.ts'))) {
        const room = dirname(file)
        const imported = graph.get(room) ?? new Set()
        for (const target of importsOf(file)) if (dirname(target) !== room) imported.add(dirname(target))
        graph.set(room, imported)
    }
    return graph
}

/** One way round in the graph, or null. */
function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
    const done = new Set<string>()
    const walk = (room: string, path: readonly string[]): readonly string[] | null => {
        if (path.includes(room)) return [...path.slice(path.indexOf(room)), room]
        if (done.has(room)) return null
        for (const next of graph.get(room) ?? []) {
            const cycle = walk(next, [...path, room])
            if (cycle) return cycle
        }
        done.add(room)
        return null
    }
    for (const room of graph.keys()) {
        const cycle = walk(room, [])
        if (cycle) return cycle
    }
    return null
}

it('has rooms without a cycle', () => {
    const graph = roomGraph()
    expect(graph.size).toBeGreaterThan(10)
    expect(graph.get(join('src', 'engine'))).toContain(join('src', 'glide'))
    expect(findCycle(graph)).toBeNull()
})

it.each([
    [{ a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c', 'a']],
    [{ a: ['b', 'c'], b: ['c'], c: [] }, null],
    [{ a: [], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
])('finds the cycle of %j', (graph, cycle) => {
    expect(findCycle(new Map(Object.entries(graph).map(([room, next]) => [room, new Set(next)])))).toEqual(cycle)
})

it('imports itself and packages, and nothing beside it', () => {
    const leaving = filesBelow('.')
        .filter((file) => /\.(ts|mjs)$/.test(file))
        .flatMap((file) => importsOf(file).map((target) => [file, target]))
        .filter(([, target]) => target!.startsWith(`..${sep}`))
    expect(leaving).toEqual([])
})

it('does not know the application that is developed with it', () => {
    // Written in pieces, so that this file does not name it either.
    const names = new RegExp(`x_kt_${'gov'}|keep${'trusts'}`, 'i')
    const naming = filesBelow('.').filter((file) => names.test(readFileSync(join(PACKAGE, file), 'utf8')))
    expect(naming).toEqual([])
})
