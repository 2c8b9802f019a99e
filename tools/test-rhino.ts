/**
 * Runs the tables of core on a real Rhino, the family of the platform's own engine: `npm run test:rhino`, or with a folder to run one group.
 * Ends with 0 when all passed, 1 when one failed, and 2 where no Rhino is installed: nothing was run, so nothing has passed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRhino, runOnRhino, type Rhino } from './rhino/find-rhino.ts'
import { lower } from './rhino/lower.ts'
import { LEFT_OUT, tableGroups, type TableGroup } from './rhino/tables.ts'

const OUT = join(__dirname, '..', 'out', 'rhino')

interface Totals {
    readonly passed: number
    readonly failed: number
    /** Tests that ask for what only Node has. */
    readonly leftOut: number
}

async function runGroup(rhino: Rhino, group: TableGroup): Promise<Totals> {
    const file = join(OUT, `${group.name.replace(/\//g, '-')}.js`)
    writeFileSync(file, await lower(toEntry(group.files)))
    const { ok, output } = runOnRhino(rhino, file, 'interpreted')
    const lines = output.split('\n').filter((line) => line !== '')
    const last = lines.pop() ?? ''
    lines.forEach((line) => console.error(`    ${line}`))
    if (!ok || !last.startsWith('{"passed"')) {
        console.error(`    ${last}`)
        return { passed: 0, failed: 1, leftOut: 0 }
    }
    return JSON.parse(last) as Totals
}

/** The names of jest must be there before a test file runs, so each file is required in turn. */
function toEntry(files: readonly string[]): string {
    return [
        `import { installTables, printTotals, runTables } from './tools/rhino/engine/tables.ts'`,
        `import { NodeBuffer } from './tools/rhino/engine/node.ts'`,
        `const scope = (0, eval)('this')`,
        `installTables(scope)`,
        `scope.Buffer = NodeBuffer`,
        `scope.process = { env: {}, stdout: { write: () => true } }`,
        ...files.map((file) => `require('./${file}')\nrunTables()`),
        `printTotals()`,
    ].join('\n')
}

async function main(): Promise<number> {
    const rhino = findRhino()
    if (rhino === null) {
        console.error(
            'Rhino is not installed (a rhino.jar, and java on the path): nothing was run, so nothing has passed.',
        )
        return 2
    }
    mkdirSync(OUT, { recursive: true })
    console.error(`Engine: ${rhino.version}`)
    let failed = 0
    let passed = 0
    for (const group of tableGroups().filter(({ name }) => process.argv.length < 3 || process.argv.includes(name))) {
        const totals = await runGroup(rhino, group)
        console.error(`${group.name}: ${totals.passed} passed, ${totals.failed} failed, ${totals.leftOut} left out`)
        passed += totals.passed
        failed += totals.failed
    }
    Object.entries(LEFT_OUT).forEach(([file, reason]) => console.error(`left out: ${file} ${reason}`))
    console.error(`${passed} passed, ${failed} failed`)
    return failed > 0 || passed === 0 ? 1 : 0
}

void main().then((code) => {
    process.exitCode = code
})
