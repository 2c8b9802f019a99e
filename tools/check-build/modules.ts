/** The modules are those that are meant: the SDK drops colliding, unbundled and unknown files silently, and a bundle can hide a dead one. */
import { findCircular, findClosure, findModules, readModuleGraph } from '../package/module-graph.ts'
import type { Package, PackageModule } from '../package/read-package.ts'
import { type AnyNode, collectScripts, parseScript } from '../package/scripts.ts'
import type { Check, Problem } from './check.ts'

const NO_MODULE_EXPECTED = /(\.d\.ts|\.test\.(ts|js)|tsconfig[^/]*\.json)$/
const EMITTED = /\.(ts|js)$/

/**
 * Finds files without a module, files that share one generated key, script text that would ship as a module, entries that the metadata names
 * and the package lacks, and modules that hold nothing, that nothing loads or that import each other in a circle.
 */
export const checkModules: Check = (built) => [
    ...findLost(built),
    ...findCollisions(built),
    ...findDoubles(built),
    ...findMissingEntries(built),
    ...findEmpty(built),
    ...findUnreachable(built),
    ...findCircles(built),
]

function findLost(built: Package): Problem[] {
    const emitted = new Set(built.modules.map((module) => module.path))
    return built.sources.flatMap((file) => {
        if (NO_MODULE_EXPECTED.test(file)) return []
        if (file.endsWith('.server.js'))
            return [{ file, reason: 'script text belongs beside its .now.ts file: here it ships as a module too' }]
        if (!EMITTED.test(file)) return [{ file, reason: 'the SDK emits only .ts and .js files, this one is left out' }]
        return emitted.has(built.moduleRoot + file) ? [] : [{ file, reason: 'no sys_module was emitted for it' }]
    })
}

function findCollisions(built: Package): Problem[] {
    const byKey = new Map<string, string>()
    return built.sources.flatMap((file) => {
        if (NO_MODULE_EXPECTED.test(file)) return []
        const key = file.replace(/[\\/.]/g, '_')
        const other = byKey.get(key)
        byKey.set(key, file)
        return other ? [{ file, reason: `the SDK gives it the same identity as ${other}, one of them is lost` }] : []
    })
}

function findDoubles(built: Package): Problem[] {
    const seen = new Set<string>()
    return built.modules.flatMap(({ file, path }) => {
        if (seen.has(path)) return [{ file, reason: `a second module has the path ${path}` }]
        seen.add(path)
        return []
    })
}

function findMissingEntries(built: Package): Problem[] {
    const emitted = new Set(built.modules.map((module) => module.path))
    return built.entries
        .filter((file) => !emitted.has(built.moduleRoot + file))
        .map((file) => ({ file, reason: 'the metadata names it, and no sys_module was emitted for it' }))
}

/** Modules of ours, without the SDK's own JSON and bundled libraries. */
function ownModules(built: Package): readonly PackageModule[] {
    return built.modules.filter(({ path, isExternal }) => EMITTED.test(path) && !isExternal)
}

function findEmpty(built: Package): Problem[] {
    const isEmpty = new Set(
        collectScripts(built).flatMap((script) => {
            const parsed = parseScript(script)
            if (script.kind !== 'module' || parsed.kind === 'failure') return []
            return (parsed.tree as AnyNode & { body: AnyNode[] }).body.every(holdsNothing) ? [script.place] : []
        }),
    )
    return ownModules(built)
        .filter(({ path }) => isEmpty.has(path))
        .map(({ file, path }) => ({ file, reason: `${path} holds nothing but types` }))
}

function holdsNothing(statement: AnyNode): boolean {
    if (statement.type === 'ImportDeclaration') return true
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration) return false
    return (statement.specifiers as unknown[]).length === 0
}

function findUnreachable(built: Package): Problem[] {
    const loaded = findClosure(
        readModuleGraph(built),
        collectScripts(built)
            .filter(({ kind }) => kind === 'script')
            .flatMap((script) => findModules(script, built)),
    )
    return ownModules(built)
        .filter(({ path }) => !loaded.has(path))
        .map(({ file, path }) => ({ file, reason: `no script loads ${path}, directly or by way of others` }))
}

function findCircles(built: Package): Problem[] {
    const circular = new Set(findCircular(readModuleGraph(built)))
    return ownModules(built)
        .filter(({ path }) => circular.has(path))
        .map(({ file, path }) => ({ file, reason: `${path} imports itself by way of others` }))
}
