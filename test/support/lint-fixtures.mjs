/** Lints every fixture as if it stood where its first line says, and prints the findings as JSON. A process of its own: ESLint loads its configuration with a dynamic import. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const fixtures = join(root, 'test', 'fixtures', 'lint')
const eslint = new ESLint({ cwd: root })

const findings = {}
for (const name of readdirSync(fixtures).sort()) {
    const text = readFileSync(join(fixtures, name), 'utf8')
    const filePath = join(root, /\/\/ as: (\S+)/.exec(text)[1])
    const [result] = await eslint.lintText(text, { filePath })
    findings[name] = result.messages.map(({ line, ruleId, message }) => ({ line, rule: ruleId ?? 'parser', message }))
}
process.stdout.write(JSON.stringify(findings))
