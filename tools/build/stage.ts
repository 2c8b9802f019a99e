/** A private copy of the sources in which the SDK builds: a failed build, which deletes its output, never touches the last good one. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { translatePackage } from '../languages/translate-package.ts'
import { type SdkRun, runNowSdk } from '../now-sdk.ts'
import { readPackage } from '../package/read-package.ts'
import { bundleStage } from './bundle-stage.ts'
import { repairComposites } from './composite-roots.ts'
import { normalisePackage } from './normalise.ts'
import { skipTypeCheck } from './skip-type-check.ts'

/** What the SDK reads. */
export const SDK_INPUTS = [
    'now.config.json',
    'package.json',
    'src',
    'metadata',
    'now.prebuild.mjs',
    'now.postbuild.mjs',
]
/** Identity of every record; the one source file that a build may write. */
export const KEYS_FILE = join('src', 'fluent', 'generated', 'keys.ts')

const NOT_RUN: SdkRun = { exitCode: 1, output: '' }

/** One build that has run but is not yet trusted. */
export interface StagedBuild {
    readonly directory: string
    /** Where its `dist/app` stands; absent when the SDK failed. */
    readonly appDirectory: string
    /** Why the server cannot be bundled; the SDK has not run then. */
    readonly refusals: readonly string[]
    readonly run: SdkRun
    /** Texts that a language lacks, or has and nothing shows; the package is in English alone then. */
    readonly untranslated: readonly string[]
    /** Removes the copy. */
    remove(): void
}

/** Copies the sources of `root`, bundles the server of the copy, lets the SDK build it, normalises and repairs the result, and adds the languages. */
export async function buildStaged(root: string, scope: string, args: readonly string[]): Promise<StagedBuild> {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'now-build-')))
    for (const input of SDK_INPUTS)
        if (existsSync(join(root, input))) cpSync(join(root, input), join(directory, input), { recursive: true })
    linkPackages(join(root, 'node_modules'), join(directory, 'node_modules'))
    const refusals = await bundleStage(directory)
    skipTypeCheck(directory)
    const run = refusals.length > 0 ? NOT_RUN : await runNowSdk(['build', ...args], directory)
    const output = run.output.split(`${directory}/`).join('')
    const appDirectory = join(directory, 'dist', 'app')
    normalisePackage(appDirectory, scope)
    repairComposites(appDirectory)
    const untranslated = run.exitCode === 0 ? translatePackage(readPackage(appDirectory, directory), appDirectory) : []
    return {
        directory,
        appDirectory,
        refusals,
        run: { ...run, output },
        untranslated,
        remove: () => rmSync(directory, { recursive: true, force: true }),
    }
}

/**
 * Links every installed package but the type packages of tests and tools: the compiler of the SDK takes up whatever lies in an `@types` of
 * the project or of a folder above it, again for each table. That is also why the copy lies outside the checkout.
 */
function linkPackages(from: string, to: string): void {
    mkdirSync(to)
    for (const name of readdirSync(from))
        if (name !== '@types' && !name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction')
}
