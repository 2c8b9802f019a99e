/**
 * Sends requests that nobody expects to every route and table of the built app, as every role: `npm run fuzz -- 50000 7` sends 50,000 from the seed 7.
 * `--replay <seed>:<round>:<request>` repeats a round up to a request and shows the last; `--workers N` shares the rounds among so many processes, `--share 0/8` plays the first
 * of eight shares in this one.
 */
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../tools/local-instance/application.ts'
import { addFigures, noFigures, showFigures, type Figures } from '../test/support/fuzz/figures.ts'
import { ROUND, runFuzz } from '../test/support/fuzz/fuzz.ts'

const DEFAULT_REQUESTS = 50_000
const DEFAULT_WORKERS = 2

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replay: { type: 'string' }, workers: { type: 'string' }, share: { type: 'string' } },
})

interface Run {
    readonly requests: number
    readonly seed: number
}

/** Plays a share of the rounds, and sends its figures to the process that asked for it or leaves them in a file. */
async function work(run: Run, share: string): Promise<void> {
    const [part, of] = share.split('/').map(Number) as [number, number]
    const log = (line: string): void => void process.stdout.write(`${line}\n`)
    const figures = await runFuzz({
        ...run,
        share: { part, of },
        log,
        onRound: (so) => (process.send ? process.send(so) : log(`${so.requests} requests`)),
    })
    if (process.send) process.disconnect()
    else keep(run, figures, `-${part}-of-${of}`)
}

/** Shares the rounds among processes; answers the figures of all. */
async function share(run: Run, workers: number): Promise<Figures> {
    const latest = new Map<number, Figures>()
    const began = performance.now()
    let shownAt = 0
    const total = (): Figures => {
        const sum = noFigures()
        for (const figures of latest.values()) addFigures(sum, figures)
        return sum
    }
    const start = (part: number): Promise<void> =>
        new Promise((resolve, reject) => {
            const child = fork(__filename, [String(run.requests), String(run.seed), '--share', `${part}/${workers}`])
            child.on('message', (figures) => {
                latest.set(part, figures as Figures)
                const seconds = (performance.now() - began) / 1000
                if (seconds - shownAt < 10) return
                shownAt = seconds
                const { requests, faults } = total()
                console.log(`${requests} of ${run.requests} requests, ${faults.length} faults, ${seconds.toFixed(0)} s`)
            })
            child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))))
        })
    await Promise.all(Array.from({ length: workers }, (_unused, part) => start(part)))
    console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`)
    return total()
}

/** Shows figures and writes them. */
function keep(run: Run, figures: Figures, suffix: string): void {
    for (const line of showFigures(figures)) console.log(line)
    const directory = join(__dirname, '..', 'out', 'bench')
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, `fuzz${suffix}.json`), `${JSON.stringify({ ...run, ...figures }, null, 2)}\n`)
}

async function main(): Promise<void> {
    if (values.replay) {
        const [seed, round, request] = values.replay.split(':').map(Number) as [number, number, number]
        const { faults } = await runFuzz({
            requests: (round + 1) * ROUND,
            seed,
            only: { round, request },
            log: console.log,
        })
        process.exitCode = faults.length > 0 ? 1 : 0
        return
    }
    const run = {
        requests: Number(positionals[0]) || DEFAULT_REQUESTS,
        seed: positionals[1] ? Number(positionals[1]) : Date.now() % 1_000_000,
    }
    if (values.share) return work(run, values.share)
    ensureBuilt(console.log)
    console.log(`seed ${run.seed}, ${run.requests} requests`)
    const figures = await share(run, Number(values.workers) || DEFAULT_WORKERS)
    keep(run, figures, '')
    if (figures.faults.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
})
