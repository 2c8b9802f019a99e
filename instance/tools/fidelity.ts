/**
 * Writes FIDELITY.md from the claims in fidelity.json and fails when a claim does not hold or a member has none.
 * `--check` writes nothing; `--suggest` first proposes claims for what has none.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill } from './fidelity/fill.ts'
import { CLAIMS_FILE, findProblems, readClaims, readSurface } from './fidelity/claims.ts'
import { fidelityTables } from './fidelity/render.ts'
import { suggest } from './fidelity/suggest.ts'

const DOCUMENT = join(__dirname, '..', 'FIDELITY.md')

function main(options: readonly string[]): void {
    const surface = readSurface()
    if (options.includes('--suggest'))
        writeFileSync(CLAIMS_FILE, `${JSON.stringify(suggest(readClaims(), surface), null, 4)}\n`)
    const claims = readClaims()
    const problems = [...findProblems(claims, surface)]
    const text = readFileSync(DOCUMENT, 'utf8')
    const filled = fill(text, fidelityTables(claims, surface))
    if (options.includes('--check')) {
        if (filled !== text) problems.push('FIDELITY.md is out of date: npm run fidelity')
    } else writeFileSync(DOCUMENT, filled)
    problems.forEach((problem) => console.error(problem))
    process.exitCode = problems.length > 0 ? 1 : 0
}

if (require.main === module) main(process.argv.slice(2))
