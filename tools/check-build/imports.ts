/** Every import and require names a module that is in the package, with its extension: the SDK emits specifiers unchanged. */
import { findSpecifiers, toModulePath } from '../package/module-graph.ts'
import { collectScripts } from '../package/scripts.ts'
import type { Check } from './check.ts'

const GLIDE = /^@servicenow\/glide(\/|$)/

/** Finds specifiers that resolve to nothing. */
export const checkImports: Check = (built) => {
    const paths = new Set(built.modules.map((module) => module.path))
    const resolves = (specifier: string, path: string): boolean => {
        if (GLIDE.test(specifier) || paths.has(path)) return true
        return !specifier.startsWith('.') && [...paths].some((one) => one.includes(`/node_modules/${specifier}/`))
    }
    return collectScripts(built).flatMap((script) => {
        if (script.isExternal) return []
        return findSpecifiers(script)
            .filter((specifier) => !resolves(specifier, toModulePath(specifier, script, built)))
            .map((specifier) => ({
                file: script.file,
                reason: `${script.place}: '${specifier}' resolves to no module of the package${hint(specifier)}`,
            }))
    })
}

function hint(specifier: string): string {
    return specifier.startsWith('.') && !/\.(ts|js)$/.test(specifier) ? '; the extension must be written' : ''
}
