/** The documents hold together: every code has its entry, every link leads somewhere, every document is in the index. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { OLDEST_RELEASE } from '../../src/server/operations/core/health/release.ts'
import { builtApp } from '../support/built-app.ts'
import { CODES } from '../../tools/docs/codes.ts'

const ROOT = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

function documents(): readonly string[] {
    const below = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    return [
        'README.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'instance/README.md',
        'instance/FIDELITY.md',
        ...below.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
    ]
}

/** Anchors as they are made of headings: lower case, spaces as hyphens, other punctuation left out. */
function anchorsOf(text: string): Set<string> {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N} _-]/gu, '')
            .replace(/ /g, '-'),
    )
    return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)])
}

it.each(['README.md', 'docs/INSTALL.md'])('%s names the oldest supported release', (path) => {
    expect(read(path)).toContain(OLDEST_RELEASE)
})

describe('TROUBLESHOOTING.md', () => {
    const headings = [...read('docs/TROUBLESHOOTING.md').matchAll(/^### (\w+)$/gm)].map(([, name]) => name)

    it('has one anchor for each stable code', () => {
        expect([...headings].sort()).toEqual([...CODES].sort())
    })
})

it('every link between documents leads to a file, and to an anchor that is there', () => {
    const broken = documents().flatMap((document) =>
        [...read(document).matchAll(/\]\(([^)\s]+)\)/g)]
            .map(([, link]) => link)
            .filter((link) => !/^[a-z]+:/.test(link))
            .filter((link) => {
                const [path, anchor] = link.split('#')
                const target = path === '' ? document : relative(ROOT, join(ROOT, dirname(document), path))
                if (!existsSync(join(ROOT, target))) return true
                return anchor !== undefined && target.endsWith('.md') && !anchorsOf(read(target)).has(anchor)
            })
            .map((link) => `${document}: ${link}`),
    )
    expect(broken).toEqual([])
})

it('the index of the README has every document', () => {
    const readme = read('README.md')
    const missing = readdirSync(join(ROOT, 'docs'))
        .filter((name) => /\.(md|json)$/.test(name))
        .filter((name) => !readme.includes(`docs/${name}`))
    expect(missing).toEqual([])
})

it('the section on clones says of each table of the app whether it is preserved, excluded or copied', () => {
    const section = read('docs/ADMIN.md').split('### What to preserve, exclude and copy')[1].split('\n## ')[0]
    const named = [...section.matchAll(/`(x_kt_gov_[a-z_]+)`/g)].map(([, name]) => name)
    expect([...named].sort()).toEqual([...builtApp().tables.map(({ name }) => name)].sort())
})
