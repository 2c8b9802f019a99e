/** Lint refuses what each fixture says it must refuse, on that line and for that reason, and nothing else. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

interface Finding {
    readonly line: number
    readonly rule: string
    readonly message: string
}

const FIXTURES = join(__dirname, '..', 'fixtures', 'lint')
const names = readdirSync(FIXTURES).sort()
let findings: Record<string, Finding[]>

beforeAll(() => {
    const script = join(__dirname, '..', 'support', 'lint-fixtures.mjs')
    findings = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Record<string, Finding[]>
})

/** What the fixture announces: `// refused: <rule> | <part of the message>` on the line that must be refused. */
function announced(name: string): Finding[] {
    const lines = readFileSync(join(FIXTURES, name), 'utf8').split('\n')
    return lines.flatMap((text, index) => {
        const match = /\/\/ refused: (\S+) \| (.+)$/.exec(text)
        return match ? [{ line: index + 1, rule: match[1] ?? '', message: match[2] ?? '' }] : []
    })
}

test.each(names)('%s is refused exactly where it says', (name) => {
    const expected = announced(name)
    const found = findings[name] ?? []
    const places = (list: readonly Finding[]) => list.map(({ line, rule }) => `${line} ${rule}`).sort()
    expect(places(found)).toEqual(places(expected))
    for (const { line, rule, message } of expected) {
        const reasons = found.filter((one) => one.line === line && one.rule === rule).map((one) => one.message)
        expect(reasons.join('\n')).toContain(message)
    }
})

it('proves every ring', () => {
    const refusals = names.flatMap(announced).filter(({ rule }) => rule === 'local/rings')
    const rings = new Set(refusals.map(({ message }) => message.split(' ')[0]))
    expect([...rings]).toEqual(expect.arrayContaining(['core', 'app', 'glide', 'entry', 'fluent', 'client']))
})
