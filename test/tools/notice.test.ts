/** NOTICE names every package whose code ships, with its licence, and what is installed carries the licences too. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { builtApp } from '../support/built-app.ts'

const ROOT = join(__dirname, '../..')
const VENDOR = join(ROOT, 'src/server/vendor')

/** A shipped file that contains code of others, as its opening comment says. */
interface Contents {
    readonly file: string
    readonly opening: string
    readonly packages: readonly string[]
}

/** Reads the licence comment with which a text begins; its first line, or lines with `Contains`, list packages as `name 1.2.3`. */
function toContents(file: string, text: string): Contents {
    const [opening = ''] = /^\/\*![\s\S]*?\*\//.exec(text) ?? []
    const lists = opening.split('\n').filter((line) => /^(\/\*! |Contains )/.test(line))
    const packages = lists.flatMap((line) => [...line.matchAll(/((?:@[\w-]+\/)?[a-z][\w.-]*) \d+\.\d+\.\d+/g)])
    return { file, opening, packages: packages.map(([, name]) => name) }
}

const vendored = readdirSync(VENDOR)
    .filter((name) => name.endsWith('.js'))
    .map((name) => toContents(name, readFileSync(join(VENDOR, name), 'utf8')))
const pages = builtApp()
    .records.filter(({ table }) => table === 'sys_ux_lib_asset')
    .map(({ file, fields }) => toContents(file, fields.content))
const shipped = [...new Set([...vendored, ...pages].flatMap(({ packages }) => packages))]

/** The sections of NOTICE below its opening: the packages on the first line, then what they do, then the licence. */
const sections = readFileSync(join(ROOT, 'NOTICE'), 'utf8')
    .split(/^-{78}\n/m)
    .slice(1)
    .map((section) => ({ packages: section.split('\n')[0].split(', '), text: section }))

it('the pages contain React and the style sheet function of the bundler, and no other package', () => {
    expect(pages.map(({ packages }) => [...packages].sort())).toEqual([
        ['@servicenow/isomorphic-rollup', 'react', 'react-dom', 'scheduler'],
    ])
})

it.each(vendored)('$file says which packages it contains', ({ packages }) => {
    expect(packages).not.toEqual([])
})

it.each(vendored)('the licence of $file ships with the modules', ({ opening }) => {
    const licence = opening.slice(opening.indexOf('\n'))
    expect(builtApp().modules.filter(({ content }) => content.includes(licence))).not.toEqual([])
})

it.each(shipped)('NOTICE names %s and has its licence', (name) => {
    const licence = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim()
    expect(sections.filter(({ packages, text }) => packages.includes(name) && text.includes(licence))).toHaveLength(1)
})

it.each(shipped)('what is installed has the licence of %s', (name) => {
    const licence = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim()
    const openings = [...vendored, ...pages].filter(({ packages }) => packages.includes(name))
    expect(openings.filter(({ opening }) => !opening.includes(licence))).toEqual([])
})
