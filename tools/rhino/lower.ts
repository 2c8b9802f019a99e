/** Lowers sources to what a Rhino of 2022 runs: one script in ES5, with the built-ins that it lacks. */
import { build, type Plugin } from 'esbuild'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'

const ROOT = join(__dirname, '..', '..')
const ENGINE = join(__dirname, 'engine')

/** Built-ins of ES2021 that Rhino 1.7.14 has not, or not as the standard says. */
const BUILT_INS = [
    'core-js/actual/array/flat',
    'core-js/actual/array/flat-map',
    'core-js/actual/object/get-own-property-descriptors',
    'core-js/actual/promise/all-settled',
    'core-js/actual/string/match-all',
    'core-js/actual/typed-array/from',
    'core-js/actual/string/replace-all',
]

/** One script made of `entry`, a TypeScript program that imports the files to run. Its path decides what relative imports mean. */
export async function lower(entry: string): Promise<string> {
    const bundled = await build({
        stdin: { contents: entry, resolveDir: ROOT, sourcefile: 'entry.ts', loader: 'ts' },
        absWorkingDir: ROOT,
        bundle: true,
        write: false,
        format: 'iife',
        target: 'esnext',
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'error',
        plugins: [withoutNode],
        tsconfigRaw: { compilerOptions: { target: 'esnext', useDefineForClassFields: false } },
    })
    const builtIns = await build({
        stdin: { contents: BUILT_INS.map((name) => `import '${name}'`).join('\n'), resolveDir: ROOT },
        bundle: true,
        write: false,
        format: 'iife',
        logLevel: 'error',
    })
    return `${toFive(builtIns.outputFiles[0].text)}\n${toFive(bundled.outputFiles[0].text)}`
}

function toFive(text: string): string {
    return transpileModule(text, {
        compilerOptions: { target: ScriptTarget.ES5, module: ModuleKind.None, downlevelIteration: true },
    }).outputText
}

/** Node's modules become what `engine/node.ts` offers; a file knows its own folder. */
const withoutNode: Plugin = {
    name: 'without-node',
    setup(bundle) {
        bundle.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }))
        bundle.onResolve({ filter: /^@servicenow\/glide/ }, ({ path }) => ({ path, namespace: 'node' }))
        bundle.onResolve({ filter: /\/count-steps\.ts$/ }, () => ({ path: join(ENGINE, 'count-steps.ts') }))
        bundle.onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
            contents: `module.exports = require(${JSON.stringify(join(ENGINE, 'node.ts'))})[${JSON.stringify(path.replace('node:', ''))}] || {}`,
            resolveDir: ROOT,
        }))
        bundle.onLoad({ filter: /\/(test|src)\/.*\.[jt]s$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace(/\b__dirname\b/g, JSON.stringify(dirname(path))),
            loader: path.endsWith('.ts') ? 'ts' : 'js',
            resolveDir: dirname(path),
        }))
    },
}
