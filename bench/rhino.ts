/**
 * Measures on a real Rhino what the work of a transaction costs: that, and not Node, is the order of magnitude on an instance.
 * Interpreted, as the platform runs scripts by default, and compiled where the engine can compile them. Digests are Java's, as they are on the
 * platform. The times are those of the thread on the processor.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRhino, runOnRhino, type Mode, type Rhino } from '../tools/rhino/find-rhino.ts'
import { lower } from '../tools/rhino/lower.ts'

const ROOT = join(__dirname, '..')
const OUT = join(ROOT, 'out', 'bench')
const SCRIPT = join(ROOT, 'test/fixtures/scripts/azure-graph-router.js')

interface Measure {
    readonly name: string
    readonly firstMs: number
    readonly medianMs: number
    readonly times: number
}

async function measureIn(rhino: Rhino, mode: Mode): Promise<readonly Measure[]> {
    const file = join(OUT, 'rhino-measures.js')
    const program = `import { measureAll } from './tools/rhino/engine/measures.ts'\nmeasureAll(${JSON.stringify(SCRIPT)}, '${mode}')`
    writeFileSync(file, await lower(program))
    const { ok, output } = runOnRhino(rhino, file, mode)
    if (!ok) throw new Error(`${mode}: ${output.slice(0, 2000)}`)
    return output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Measure)
}

async function main(): Promise<number> {
    const rhino = findRhino()
    if (rhino === null) {
        console.error('Rhino is not installed (a rhino.jar, and java on the path): nothing was measured.')
        return 2
    }
    mkdirSync(OUT, { recursive: true })
    const modes = {
        interpreted: await measureIn(rhino, 'interpreted'),
        compiled: await measureIn(rhino, 'compiled'),
    }
    for (const [mode, measures] of Object.entries(modes)) {
        const isDone = measures.length > 0
        console.log(
            `\n${mode} (${rhino.version})${isDone ? '' : ': the script is too large for this engine to compile'}`,
        )
        for (const { name, firstMs, medianMs, times } of measures)
            console.log(
                `  ${medianMs.toFixed(1).padStart(8)} ms, first ${firstMs.toFixed(1).padStart(8)} ms  ${name} (${times} times)`,
            )
    }
    writeFileSync(join(OUT, 'rhino.json'), `${JSON.stringify({ engine: rhino.version, ...modes }, null, 2)}\n`)
    return 0
}

void main().then(
    (code) => {
        process.exitCode = code
    },
    (error: unknown) => {
        console.error(error)
        process.exitCode = 1
    },
)
