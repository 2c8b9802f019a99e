/** Builds the app, checks the package and only then puts it into `dist/app`. `--force` rebuilds, `--update-keys` lets keys.ts change. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage } from './check-build/index.ts'
import { describeLoads } from './check-build/loads.ts'
import { describePages } from './check-build/pages.ts'
import { digestInputs, forget, isUpToDate, remember } from './build/record.ts'
import { findSdkTrouble } from './build/sdk-output.ts'
import { type StagedBuild, KEYS_FILE, buildStaged } from './build/stage.ts'
import { readPlatform } from './package/platform.ts'
import { type Package, readPackage } from './package/read-package.ts'

const ROOT = join(__dirname, '..')
const FROZEN = ['--frozenKeys', '--errorOnConflict']

/** Runs one build; answers the exit code. */
export async function build(flags: readonly string[]): Promise<number> {
    const inputs = digestInputs(ROOT)
    const updateKeys = flags.includes('--update-keys')
    if (!updateKeys && !flags.includes('--force') && isUpToDate(ROOT, inputs)) {
        console.log('build: dist/app is up to date and checked')
        return 0
    }
    const started = Date.now()
    console.log(`build: now-sdk build ${updateKeys ? '(identity file may change)' : FROZEN.join(' ')}`)
    const { scope } = JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string }
    const staged = await buildStaged(ROOT, scope, updateKeys ? ['--errorOnConflict'] : FROZEN)
    try {
        if (staged.refusals.length > 0) return refuse('the server cannot be bundled', staged.refusals)
        const trouble = [...findSdkTrouble(staged.run)]
        if (trouble.length > 0) return refuse('the SDK reported', trouble)
        if (staged.untranslated.length > 0) return refuse('the languages do not fit', staged.untranslated)
        const built = readPackage(staged.appDirectory, staged.directory)
        const problems = checkPackage(built, readPlatform()).map((one) => `${one.file}: ${one.reason} [${one.check}]`)
        if (updateKeys) cpSync(join(staged.directory, KEYS_FILE), join(ROOT, KEYS_FILE))
        if (problems.length > 0) return refuse('the package is not whole', problems, staged)
        accept(staged)
        remember(ROOT, updateKeys ? digestInputs(ROOT) : inputs)
        for (const line of [...describeLoads(built), ...describePages(built)]) console.log(`build: ${line}`)
        console.log(`build: ${describe(built)}, checked in ${((Date.now() - started) / 1000).toFixed(1)} s`)
        return 0
    } finally {
        staged.remove()
    }
}

function accept(staged: StagedBuild): void {
    forget(ROOT)
    mkdirSync(join(ROOT, 'dist'), { recursive: true })
    for (const old of ['app', 'rejected']) rmSync(join(ROOT, 'dist', old), { recursive: true, force: true })
    cpSync(staged.appDirectory, join(ROOT, 'dist', 'app'), { recursive: true })
}

/** Reports, and leaves a package that failed its checks where a developer can look into it. */
function refuse(what: string, reasons: readonly string[], staged?: StagedBuild): number {
    console.error([`build refused: ${what}`, ...reasons.map((reason) => `  ${reason}`)].join('\n'))
    console.error(`${reasons.length} problem${reasons.length === 1 ? '' : 's'}`)
    if (staged && existsSync(staged.appDirectory)) {
        const rejected = join(ROOT, 'dist', 'rejected')
        mkdirSync(join(ROOT, 'dist'), { recursive: true })
        rmSync(rejected, { recursive: true, force: true })
        cpSync(staged.appDirectory, rejected, { recursive: true })
        console.error('the refused package stands in dist/rejected')
    }
    return 1
}

function describe(built: Package): string {
    const kilobytes = Math.round(built.files.reduce((sum, file) => sum + file.bytes, 0) / 1000)
    return `${built.files.length} files, ${kilobytes} kB, ${built.modules.length} modules, ${built.tables.length} tables`
}

if (require.main === module)
    void build(process.argv.slice(2)).then((exitCode) => {
        process.exitCode = exitCode
    })
