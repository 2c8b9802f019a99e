/** Puts the bundled server in the place of its sources, in the private copy in which the SDK builds. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleServer } from './bundle.ts'
import { listFiles, toRelativePath } from './files.ts'
import { findRoots } from './roots.ts'
import { stampModules } from './stamp.ts'

const SERVER = join('src', 'server')
/** What the SDK leaves out by itself; naming anything else replaces the list. */
const NEVER_MODULES = ['**/*.test.ts', '**/*.test.js', '**/*.d.ts']
/** The modules are JavaScript already: the SDK reads each, resolves nothing and repeats no type check. */
const COMPILER_OPTIONS = {
    target: 'es2021',
    module: 'es2022',
    moduleResolution: 'bundler',
    lib: ['es2021'],
    types: [],
    allowImportingTsExtensions: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    noResolve: true,
    noCheck: true,
    noEmit: true,
    skipLibCheck: true,
}

/**
 * Bundles the server of a copied project in place; answers why it cannot, or nothing.
 *
 * | source file | in the copy afterwards |
 * |---|---|
 * | an entry | the module of that path |
 * | read by Fluent or a page | as it is, and named in `serverModulesExcludePatterns`, so that it is no module |
 * | any other | gone; what of it is used lies in the module of its feature |
 */
export async function bundleStage(project: string): Promise<readonly string[]> {
    const server = join(project, SERVER)
    const { entries, readAtBuild } = findRoots(project)
    const bundled = await bundleServer(server, entries).catch((error: Error) => ({
        kind: 'refused' as const,
        reasons: [error.message],
    }))
    if (bundled.kind === 'refused') return bundled.reasons
    const kept = new Set(readAtBuild)
    for (const path of listFiles(server)) if (!kept.has(toRelativePath(server, path))) rmSync(path)
    for (const { path, code } of stampModules(bundled.modules)) {
        mkdirSync(dirname(join(server, path)), { recursive: true })
        writeFileSync(join(server, path), code)
    }
    const modules = bundled.modules.map(({ path }) => path).filter((path) => path.endsWith('.ts'))
    writeJson(join(server, 'tsconfig.json'), { compilerOptions: COMPILER_OPTIONS, files: modules })
    const config = join(project, 'now.config.json')
    writeJson(config, {
        ...(JSON.parse(readFileSync(config, 'utf8')) as object),
        serverModulesExcludePatterns: [...NEVER_MODULES, ...readAtBuild],
    })
    return []
}

function writeJson(path: string, value: unknown): void {
    writeFileSync(path, `${JSON.stringify(value, null, 4)}\n`)
}
