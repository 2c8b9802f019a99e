/** SECURITY.md claims nothing that no test holds: its links lead somewhere, and each threat names a test or says that it is not prevented. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCS = join(__dirname, '../../docs')
const text = readFileSync(join(DOCS, 'SECURITY.md'), 'utf8')

it('leads to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target)
    expect(targets.length).toBeGreaterThan(30)
    expect(targets.filter((target) => !existsSync(join(DOCS, target)))).toEqual([])
})

it('names a test for each threat, or says that nothing prevents it', () => {
    const rows = text.split('\n').filter((line) => /^\|.*\|.*\|.*\|$/.test(line))
    const table = rows.slice(rows.findIndex((line) => /^\| Threat\s/.test(line)) + 2)
    const threats = table.slice(
        0,
        table.findIndex((line) => /^\| (Data|Role)\s/.test(line)),
    )
    expect(threats.length).toBeGreaterThan(20)
    expect(threats.filter((line) => !line.includes('../test/') && !line.includes('Not prevented'))).toEqual([])
})
