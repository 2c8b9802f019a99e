/** Which modules of a package load which: specifiers, closures and circles. */
import { posix } from 'node:path'
import type { Package } from './read-package.ts'
import { type AnyNode, type PackageScript, collectScripts, parseScript, walk } from './scripts.ts'

/** Modules by path, each with the paths that it imports. Specifiers that name no module of the package are left out. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>

/** Specifiers of imports, re-exports and requires with a literal argument, in the order of the text. */
export function findSpecifiers(script: PackageScript): string[] {
    const parsed = parseScript(script)
    const found: string[] = []
    if (parsed.kind === 'tree') walk(parsed.tree, (node) => void found.push(...specifiersOf(node)))
    return found
}

/** The path of the module that a specifier of a script names, whether or not there is such a module. */
export function toModulePath(specifier: string, script: PackageScript, built: Package): string {
    if (!specifier.startsWith('.')) return specifier
    const from = script.kind === 'module' ? posix.dirname(script.place) : built.moduleRoot
    return posix.normalize(posix.join(from, specifier))
}

/** The modules that a script names, in the order of the text and each once. */
export function findModules(script: PackageScript, built: Package): string[] {
    const paths = new Set(built.modules.map(({ path }) => path))
    const named = findSpecifiers(script).map((specifier) => toModulePath(specifier, script, built))
    return [...new Set(named)].filter((path) => paths.has(path))
}

/** Every module of ours with what it imports. */
export function readModuleGraph(built: Package): ModuleGraph {
    return new Map(
        collectScripts(built)
            .filter(({ kind }) => kind === 'module')
            .map((script) => [script.place, findModules(script, built)]),
    )
}

/** The modules that are loaded when these are: themselves and all that they import, directly or not. */
export function findClosure(graph: ModuleGraph, paths: readonly string[]): ReadonlySet<string> {
    const loaded = new Set<string>()
    const load = (path: string): void => {
        if (loaded.has(path)) return
        loaded.add(path)
        graph.get(path)?.forEach(load)
    }
    paths.forEach(load)
    return loaded
}

/** The modules that, by way of others, import themselves. */
export function findCircular(graph: ModuleGraph): string[] {
    const isCircular = (path: string, others: readonly string[]) => findClosure(graph, others).has(path)
    return [...graph].flatMap(([path, imports]) =>
        isCircular(
            path,
            imports.filter((one) => one !== path),
        )
            ? [path]
            : [],
    )
}

function specifiersOf(node: AnyNode): string[] {
    const source = node.source as { value?: unknown } | null | undefined
    const isImport = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']
    if (isImport.includes(node.type)) return typeof source?.value === 'string' ? [source.value] : []
    if (node.type !== 'CallExpression' || (node.callee as { name?: unknown }).name !== 'require') return []
    const argument = (node.arguments as { value?: unknown }[])[0]
    return typeof argument?.value === 'string' ? [argument.value] : []
}
