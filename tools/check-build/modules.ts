/** Every source file of the server became a module of its own: the SDK drops colliding, unbundled and unknown files silently. */
import type { Package } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

const NO_MODULE_EXPECTED = /(\.d\.ts|\.test\.(ts|js)|tsconfig[^/]*\.json)$/
const EMITTED = /\.(ts|js)$/

/** Finds sources without a module, sources that share one generated key, and script text that would ship as a module. */
export const checkModules: Check = (built) => [...findLost(built), ...findCollisions(built), ...findDoubles(built)]

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
