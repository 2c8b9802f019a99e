/** Remembers which sources the package in `dist/app` was built and checked from, so that nothing is built twice. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestFiles } from './files.ts'

const RECORD = join('dist', '.build-hash')
const CHECKERS = ['build.ts', 'now-sdk.ts', 'engine.json', 'build', 'check-build', 'languages', 'package'].map(
    (name) => `tools/${name}`,
)
/** All that decides the package or its verdict: what the SDK reads, what the checks are, and what they compare with. */
const INPUTS = [
    'now.config.json',
    'package.json',
    'package-lock.json',
    'src',
    'metadata',
    'now.prebuild.mjs',
    ...CHECKERS,
    'instance/src/baseline',
]

/** Digest of everything that a build of this checkout depends on. */
export function digestInputs(root: string): string {
    return digestFiles(root, INPUTS)
}

/** Whether `dist/app` is, file for file, the checked package of exactly these inputs. */
export function isUpToDate(root: string, inputs: string): boolean {
    const path = join(root, RECORD)
    return existsSync(path) && readFileSync(path, 'utf8') === toRecord(inputs, digestFiles(root, ['dist/app']))
}

/** Declares `dist/app` the checked package of these inputs. */
export function remember(root: string, inputs: string): void {
    writeFileSync(join(root, RECORD), toRecord(inputs, digestFiles(root, ['dist/app'])))
}

/** Withdraws that declaration. */
export function forget(root: string): void {
    rmSync(join(root, RECORD), { force: true })
}

function toRecord(inputs: string, output: string): string {
    return `inputs ${inputs}\noutput ${output}\n`
}
