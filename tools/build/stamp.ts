/** Stamps every module with the build that it belongs to, so that an entry refuses to run with modules of another one. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { BundledModule } from './bundle.ts'

/** Answered while an upgrade has replaced only some of the modules. */
export const MIXED_BUILD = { code: 'upgrade_in_progress', status: 503, retryAfterSeconds: 30 } as const

const LIBRARY = /^vendor\//
/** What scripts of others call has promised them not to throw. */
const FACADE = /\/keeptrusts-[a-z-]+\.ts$/
/** Where the code asks which build it is (src/server/shared/build.ts). */
const OWN_BUILD = /(["'])<build>\1/g
const LAST_EXPORT = /\nexport \{([^}]*)\};?\s*$/

/**
 * The modules with a stamp each; it changes with any of them. A shared module exports its own stamp and those of what it imports. An
 * entry compares them whenever it is called, and refuses with 503, or throws where there is no response to write. No module is added, and
 * a library stays as its authors know it.
 */
export function stampModules(modules: readonly BundledModule[]): readonly BundledModule[] {
    const stamp = createHash('sha256')
        .update(JSON.stringify(modules.map(({ path, code }) => [path, code])))
        .digest('hex')
        .slice(0, 12)
    return modules.map((unstamped) => {
        if (LIBRARY.test(unstamped.path)) return unstamped
        const module = { ...unstamped, code: unstamped.code.replace(OWN_BUILD, `'${stamp}'`) }
        const stamped = module.imports.filter((path) => !LIBRARY.test(path))
        const isEntry = module.path.endsWith('.ts')
        if (isEntry && (stamped.length === 0 || FACADE.test(module.path))) return module
        const imports = stamped.map((path, index) => toImport(module.path, path, index)).join('')
        const parts = [`'${stamp}'`, ...stamped.map((_path, index) => `builds${index}`)].join(', ')
        return {
            ...module,
            code: isEntry
                ? `${imports}${withGuards(module.code, parts)}`
                : `${imports}${module.code.trimEnd()}\n/** The build of this module and of those that it imports. */\nexport const builds = [].concat(${parts});\n`,
        }
    })
}

function toImport(from: string, to: string, index: number): string {
    const path = posix.relative(posix.dirname(from), to)
    return `import { builds as builds${index} } from '${path.startsWith('.') ? path : `./${path}`}';\n`
}

/** Each exported function begins with the comparison; what it is given as `response` answers, and without one it throws. */
function withGuards(code: string, parts: string): string {
    const names = (LAST_EXPORT.exec(code)?.[1] ?? '').split(',').map((name) => name.trim().split(' ')[0])
    const guarded = names.reduce(
        (text, name) =>
            text.replace(
                new RegExp(`^(function ${name}\\(([^)]*)\\) \\{)$`, 'm'),
                (_whole, head: string, parameters: string) =>
                    `${head}\n    if (!isOneBuild()) return refuseMixedBuild(${/\bresponse\b/.test(parameters) ? 'response' : ''});`,
            ),
        code,
    )
    return guarded.replace(LAST_EXPORT, (list) => `\n${GUARD.replace('PARTS', parts)}${list.trimStart()}`)
}

const GUARD = `/* While the app is upgraded, modules of two builds may meet: they do not run together, and the caller tries again. */
function isOneBuild() {
    return [].concat(PARTS).every((build, _index, [own]) => build === own);
}
function refuseMixedBuild(response) {
    const message = 'The app is being upgraded on this instance';
    if (!response) throw new Error('${MIXED_BUILD.code}: ' + message);
    response.setStatus(${MIXED_BUILD.status});
    response.setHeader('Retry-After', '${MIXED_BUILD.retryAfterSeconds}');
    response.setContentType('application/json');
    response
        .getStreamWriter()
        .writeString(JSON.stringify({ error: { code: '${MIXED_BUILD.code}', message, detail: '' }, status: 'failure' }));
}
`
