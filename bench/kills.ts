/**
 * Kills nodes of a cluster at random moments under load, and counts what was lost, doubled or stuck: `npm run test:kills -- 200`.
 * `--seed N` repeats the moments of a run.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../tools/local-instance/application.ts'
import { killNodes } from '../test/support/kill-nodes.ts'

const DEFAULT_KILLS = 200

async function main(): Promise<void> {
    ensureBuilt(console.log)
    const kills = Number(process.argv[2]) || DEFAULT_KILLS
    const at = process.argv.indexOf('--seed')
    const seed = at < 0 ? Date.now() % 1_000_000 : Number(process.argv[at + 1])
    console.log(`seed ${seed}`)
    const aftermath = await killNodes(kills, seed, console.log)
    const { answered, doubled, lost, repeated, stuck } = aftermath
    console.log(`${kills} kills, ${answered} deliveries answered, ${repeated} attempted more than once`)
    console.log(`${lost} lost, ${doubled} doubled, ${stuck} stuck beyond the lease`)
    const directory = join(__dirname, '..', 'out', 'bench')
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'kills.json'), `${JSON.stringify({ seed, ...aftermath }, null, 2)}\n`)
    if (lost + doubled + stuck > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
})
