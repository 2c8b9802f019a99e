/** Builds the same sources twice, in two directories, and compares the packages byte by byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestFiles, listFiles, toRelativePath } from './build/files.ts'
import { findSdkTrouble } from './build/sdk-output.ts'
import { type StagedBuild, buildStaged } from './build/stage.ts'

const ROOT = join(__dirname, '..')

async function main(): Promise<number> {
    const { scope } = JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string }
    const builds: StagedBuild[] = []
    try {
        for (const turn of ['first', 'second']) {
            console.log(`build-twice: ${turn} build`)
            const staged = await buildStaged(ROOT, scope, ['--frozenKeys', '--errorOnConflict'])
            builds.push(staged)
            const trouble = findSdkTrouble(staged.run)
            if (trouble.length > 0) return report(trouble)
        }
        const [first, second] = builds.map(({ appDirectory }) => digestByFile(appDirectory))
        const names = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])
        const different = [...names].filter((name) => first?.get(name) !== second?.get(name))
        if (different.length > 0) return report(different.map((name) => `${name} differs`))
        console.log(`build-twice: ${names.size} files are byte-identical`)
        return 0
    } finally {
        for (const staged of builds) staged.remove()
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
