/** Bundles the sources of the server along the features: one thin module for each entry, one shared module for each feature. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OutputChunk, type Plugin, rollup } from 'rollup'
import { toChunkName } from './chunks.ts'
import { listFiles, toRelativePath } from './files.ts'
import { dropUnused } from './shake.ts'
import { stripTypes } from './strip-types.ts'

/** A module that ships; all paths are relative to `src/server`. */
export interface BundledModule {
    readonly path: string
    readonly code: string
    /** The modules that it imports. */
    readonly imports: readonly string[]
    /** The source files that it holds. */
    readonly files: readonly string[]
}

/** All modules, or everything that keeps the sources from being bundled. */
export type Bundled =
    | { readonly kind: 'modules'; readonly modules: readonly BundledModule[] }
    | { readonly kind: 'refused'; readonly reasons: readonly string[] }

const LINE_LENGTH = 120
const SOURCE = /\.(ts|js)$/
const NO_SOURCE = /^vendor\/|\.d\.ts$/
/** Files may import each other in a circle as long as one module holds them; circles of modules are described more exactly here. */
const HARMLESS = ['CIRCULAR_DEPENDENCY', 'CIRCULAR_CHUNK', 'EMPTY_BUNDLE']

/**
 * Bundles what the entries need of the files below `server`. An entry keeps its path and its own code. Everything else that is used lies
 * in the module that `toChunk` names, in plain JavaScript with its comments; what nothing uses, types included, lies nowhere.
 * Modules that import each other in a circle are refused, with the imports that close it.
 */
export async function bundleServer(
    server: string,
    entries: readonly string[],
    toChunk: (file: string) => string = toChunkName,
): Promise<Bundled> {
    const missing = entries.filter((entry) => !existsSync(join(server, entry)))
    if (missing.length > 0)
        return { kind: 'refused', reasons: missing.map((entry) => `the metadata names ${entry}, which does not exist`) }
    const reasons: string[] = []
    const importsOf = new Map<string, readonly string[]>()
    const isEntry = new Set(entries)
    const { openings, sources } = readSources(server, entries)
    const build = await rollup({
        input: Object.fromEntries([...entries].sort().map((entry) => [withoutExtension(entry), join(server, entry)])),
        external: (id) => !id.startsWith('.') && !id.startsWith('/'),
        plugins: [{ name: 'sources', load: (id) => sources.get(toRelativePath(server, id)) ?? null }],
        preserveEntrySignatures: 'strict',
        treeshake: false,
        maxParallelFileOps: 1,
        onLog: (level, log) => {
            if (level === 'warn' && !HARMLESS.includes(log.code ?? '')) reasons.push(log.message)
        },
    })
    const { output } = await build.generate({
        format: 'es',
        dir: server,
        entryFileNames: '[name].ts',
        chunkFileNames: '[name].js',
        manualChunks: (id) => {
            const file = toRelativePath(server, id)
            return isEntry.has(file) ? undefined : toChunk(file)
        },
        minifyInternalExports: false,
        hoistTransitiveImports: false,
        generatedCode: 'es2015',
        sourcemap: false,
        plugins: [layOut(server, openings, importsOf)],
    })
    await build.close()
    const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk' && one.code.trim() !== '')
    const names = new Set(chunks.map(({ fileName }) => fileName))
    const modules = chunks
        .map(({ fileName, code, imports, modules }): BundledModule => {
            const files = Object.keys(modules).map((id) => toRelativePath(server, id))
            return { path: fileName, code, imports: imports.filter((path) => names.has(path)), files }
        })
        .sort((one, other) => (one.path < other.path ? -1 : 1))
    reasons.push(...describeCircles(modules, importsOf))
    return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'modules', modules }
}

/** The imports that close circles between modules: of every circle those that are fewest between two of its members. */
function describeCircles(
    modules: readonly BundledModule[],
    importsOf: ReadonlyMap<string, readonly string[]>,
): string[] {
    const holderOf = new Map(modules.flatMap(({ path, files }) => files.map((file) => [file, path] as const)))
    const links: Link[] = modules.flatMap((from) =>
        from.imports.map((path) => {
            const causes = from.files.flatMap((file) =>
                (importsOf.get(file) ?? [])
                    .filter((imported) => holderOf.get(imported) === path)
                    .map((imported) => `${file} imports ${imported}`),
            )
            return { from: from.path, to: path, causes }
        }),
    )
    const reasons: string[] = []
    for (;;) {
        const circle = findCircle(links)
        if (!circle) return reasons
        const weakest = circle.reduce((one, other) => (other.causes.length < one.causes.length ? other : one))
        links.splice(links.indexOf(weakest), 1)
        const members = [...circle.map(({ from }) => from), circle[0]?.from].join(' → ')
        reasons.push(...weakest.causes.map((cause) => `${cause}, which closes the circle ${members}`))
    }
}

interface Link {
    readonly from: string
    readonly to: string
    readonly causes: readonly string[]
}

/** A shortest circle of links, if there is any. */
function findCircle(links: readonly Link[]): readonly Link[] | undefined {
    const circles = links.flatMap((first) => {
        let paths: Link[][] = [[first]]
        const seen = new Set([first.to])
        while (paths.length > 0) {
            const closed = paths.find((path) => path.at(-1)?.to === first.from)
            if (closed) return [closed]
            paths = paths.flatMap((path) =>
                links
                    .filter(({ from, to }) => from === path.at(-1)?.to && !seen.has(to))
                    .map((next) => (seen.add(next.to), [...path, next])),
            )
        }
        return []
    })
    return circles.sort((one, other) => one.length - other.length)[0]
}

interface Sources {
    /** The sentence with which a file opens: it belongs to no declaration. */
    readonly openings: ReadonlyMap<string, string>
    /** What ships of each file, in JavaScript. */
    readonly sources: ReadonlyMap<string, string>
}

function readSources(server: string, entries: readonly string[]): Sources {
    const openings = new Map<string, string>()
    const plain = new Map<string, string>()
    for (const path of listFiles(server)) {
        const file = toRelativePath(server, path)
        // A library opens with its licence, and ships as it is.
        if (!SOURCE.test(file) || NO_SOURCE.test(file)) continue
        const { code, opening } = stripTypes(readFileSync(path, 'utf8'), path)
        openings.set(file, opening)
        plain.set(file, code)
    }
    return { openings, sources: dropUnused(plain, entries) }
}

/** Says above each part of a module from which file it comes and what for, and breaks the lists of imports and exports into lines. */
function layOut(
    server: string,
    openings: ReadonlyMap<string, string>,
    importsOf: Map<string, readonly string[]>,
): Plugin {
    return {
        name: 'lay-out',
        renderChunk(code, chunk) {
            let rest = code
            let laidOut = ''
            for (const [id, { code: rendered }] of Object.entries(chunk.modules)) {
                const file = toRelativePath(server, id)
                if (!rendered || !openings.has(file)) continue
                const start = rest.indexOf(rendered)
                if (start < 0) throw new Error(`the code of ${file} is not found in ${chunk.fileName}`)
                laidOut += `${rest.slice(0, start)}${chunk.isEntry ? '' : toHeading(file, openings.get(file) as string)}${rendered}`
                rest = rest.slice(start + rendered.length)
            }
            const opening = chunk.isEntry
                ? toComment(openings.get(toRelativePath(server, chunk.facadeModuleId ?? '')) ?? '')
                : ''
            return { code: opening + (laidOut + rest).replace(/^(?:import|export) \{.{100,}$/gm, breakList), map: null }
        },
        generateBundle(_options, bundle) {
            for (const chunk of Object.values(bundle))
                if (chunk.type === 'chunk')
                    for (const id of Object.keys(chunk.modules)) {
                        const imported = this.getModuleInfo(id)?.importedIds ?? []
                        importsOf.set(
                            toRelativePath(server, id),
                            imported.map((one) => toRelativePath(server, one)),
                        )
                    }
        },
    }
}

function toHeading(file: string, opening: string): string {
    return toComment(opening === '' ? file : `${file}\n${opening}`)
}

function toComment(text: string): string {
    if (text === '') return ''
    const lines = text.split('\n').map((line) => ` * ${line}`.trimEnd())
    return `/*\n${lines.join('\n')}\n */\n`
}

/** Breaks `import { a, b } from 'c';` into lines that a reader can see whole. */
function breakList(statement: string): string {
    const [, head = '', names = '', tail = ''] = /^(\w+ \{)(.*)(\}.*)$/.exec(statement) ?? []
    const lines: string[] = []
    for (const name of names.split(',').map((one) => one.trim())) {
        const last = lines.at(-1)
        if (last !== undefined && last.length + name.length + 3 <= LINE_LENGTH)
            lines[lines.length - 1] = `${last} ${name},`
        else lines.push(`    ${name},`)
    }
    return [head, ...lines, tail].join('\n')
}

function withoutExtension(file: string): string {
    return file.replace(/\.ts$/, '')
}
