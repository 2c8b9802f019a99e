/** Builds the sources of `dist/app` once more, in another directory, and compares the two packages byte by byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { digestFiles, listFiles, toRelativePath } from './build/files.ts'
import { findSdkTrouble } from './build/sdk-output.ts'
import { buildStaged } from './build/stage.ts'

const ROOT = join(__dirname, '..')

async function main(): Promise<number> {
    const { scope } = JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string }
    // Side by side: each is one process that waits for nothing of the other.
    const [exitCode, again] = await Promise.all([
        build([]),
        buildStaged(ROOT, scope, ['--frozenKeys', '--errorOnConflict']),
    ])
    try {
        if (exitCode !== 0) return exitCode
        const trouble = [...again.refusals, ...again.untranslated, ...findSdkTrouble(again.run)]
        if (trouble.length > 0) return report(trouble)
        const first = digestByFile(join(ROOT, 'dist', 'app'))
        const second = digestByFile(again.appDirectory)
        const names = new Set([...first.keys(), ...second.keys()])
        const different = [...names].filter((name) => first.get(name) !== second.get(name))
        if (different.length > 0) return report(different.map((name) => `${name} differs between two builds`))
        console.log(`build-twice: ${names.size} files are byte-identical`)
        return 0
    } finally {
        again.remove()
    }
}

function digestByFile(directory: string): Map<string, string> {
    return new Map(
        listFiles(directory)
            .map((path) => toRelativePath(directory, path))
            .map((name) => [name, digestFiles(directory, [name])]),
    )
}

function report(lines: readonly string[]): number {
    console.error(lines.join('\n'))
    return 1
}

void main().then((exitCode) => {
    process.exitCode = exitCode
})
