/** The documents for reviewers claim nothing that no test holds: links lead somewhere, and each threat names a test or is listed as not prevented. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DOCS = join(__dirname, '../../docs')
const text = readFileSync(join(DOCS, 'SECURITY.md'), 'utf8')

const DOCUMENTS = [
    'SECURITY.md',
    ...['README', 'design', 'test-plan', 'installation-guide'].map((name) => `certification/${name}.md`),
]

it.each(DOCUMENTS)('%s leads to files that exist', (document) => {
    const path = join(DOCS, document)
    const targets = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target)
        .filter((target) => !target.startsWith('https://'))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([])
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
