/** Runs the mutation tests of one feature: `npm run mutate -- receiving`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')
const [feature, ...flags] = process.argv.slice(2)

if (!feature || !existsSync(join(ROOT, 'src/server', feature, 'core'))) {
    console.error('usage: npm run mutate -- <feature>, a folder of src/server with a core')
    process.exitCode = 2
} else {
    const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js')
    const run = spawnSync(process.execPath, [stryker, 'run', ...flags], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, MUTATE_FEATURE: feature },
    })
    process.exitCode = run.status ?? 1
}
