/**
 * Runs the protocols and the story on instances that behave by seeded, random mixes: `npm run test:seeds -- 50`, or `-- 1 --first 17` to see
 * one again. Each failure names its seed.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = join(__dirname, '..')
const { positionals, values } = parseArgs({ allowPositionals: true, options: { first: { type: 'string' } } })
const [seeds = '10'] = positionals
const { first = '1' } = values

if (!/^[1-9]\d*$/.test(seeds) || !/^\d+$/.test(first)) {
    console.error('usage: npm run test:seeds -- <how many> [--first <seed>]')
    process.exitCode = 2
} else {
    const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), 'test/seeds'], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, SEEDS: seeds, FIRST_SEED: first },
    })
    process.exitCode = run.status ?? 1
}
