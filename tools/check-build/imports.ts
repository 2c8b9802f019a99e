/** Every import and require names a module that is in the package, with its extension: the SDK emits specifiers unchanged. */
import { posix } from 'node:path'
import type { Package } from '../package/read-package.ts'
import { type AnyNode, type PackageScript, collectScripts, parseScript, walk } from '../package/scripts.ts'
import type { Check } from './check.ts'

const GLIDE = /^@servicenow\/glide(\/|$)/

/** Finds specifiers that resolve to nothing. */
export const checkImports: Check = (built) => {
    const paths = new Set(built.modules.map((module) => module.path))
    return collectScripts(built).flatMap((script) => {
        if (script.isExternal) return []
        return findSpecifiers(script)
            .filter((specifier) => !resolves(specifier, script, built, paths))
            .map((specifier) => ({
                file: script.file,
                reason: `${script.place}: '${specifier}' resolves to no module of the package${hint(specifier)}`,
            }))
    })
}

/** Specifiers of imports, re-exports and requires with a literal argument. */
export function findSpecifiers(script: PackageScript): string[] {
    const parsed = parseScript(script)
    const found: string[] = []
    if (parsed.kind === 'tree') walk(parsed.tree, (node) => void found.push(...specifiersOf(node)))
    return found
}

function specifiersOf(node: AnyNode): string[] {
    const source = node.source as { value?: unknown } | null | undefined
    const isImport = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']
    if (isImport.includes(node.type)) return typeof source?.value === 'string' ? [source.value] : []
    if (node.type !== 'CallExpression' || (node.callee as { name?: unknown }).name !== 'require') return []
    const argument = (node.arguments as { value?: unknown }[])[0]
    return typeof argument?.value === 'string' ? [argument.value] : []
}

function resolves(specifier: string, script: PackageScript, built: Package, paths: ReadonlySet<string>): boolean {
    if (GLIDE.test(specifier)) return true
    const from = script.kind === 'module' ? posix.dirname(script.place) : built.moduleRoot
    if (specifier.startsWith('.')) return paths.has(posix.normalize(posix.join(from, specifier)))
    return paths.has(specifier) || [...paths].some((path) => path.includes(`/node_modules/${specifier}/`))
}

function hint(specifier: string): string {
    return specifier.startsWith('.') && !/\.(ts|js)$/.test(specifier) ? '; the extension must be written' : ''
}
