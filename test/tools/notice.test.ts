/** NOTICE and the bill of materials name every package whose code ships, with its licence, and what is installed carries the licences too. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BILL, toBill } from '../../tools/licences/bill-of-materials.ts'
import { readPages, readVendored } from '../../tools/licences/shipped-packages.ts'
import { builtApp } from '../support/built-app.ts'

const ROOT = join(__dirname, '../..')

const vendored = readVendored(ROOT)
const pages = readPages(builtApp())
const contents = [...vendored, ...pages]
const shipped = [...new Set(contents.flatMap(({ packages }) => packages.map(({ name }) => name)))]

/** The sections of NOTICE below its opening: the packages on the first line, then what they do, then the licence. */
const sections = readFileSync(join(ROOT, 'NOTICE'), 'utf8')
    .split(/^-{78}\n/m)
    .slice(1)
    .map((section) => ({ packages: section.split('\n')[0].split(', '), text: section }))

it('the pages contain React and the style sheet function of the bundler, the console also the layout of graphs, and no other package', () => {
    const wanted = ['@servicenow/isomorphic-rollup', 'react', 'react-dom', 'scheduler']
    const console = ['@dagrejs/dagre', '@dagrejs/graphlib', ...wanted]
    const contained = pages.map(({ packages }) => packages.map(({ name }) => name).sort())
    expect(contained.sort((one, other) => other.length - one.length)).toEqual([console, wanted, wanted])
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
    const openings = contents.filter(({ packages }) => packages.some((one) => one.name === name))
    expect(openings.filter(({ opening }) => !opening.includes(licence))).toEqual([])
})

describe('the bill of materials', () => {
    interface Bill {
        readonly components: readonly {
            readonly name: string
            readonly version: string
            readonly purl: string
            readonly licenses: readonly { readonly license: { readonly id: string } }[]
        }[]
    }
    const committed = readFileSync(join(ROOT, BILL), 'utf8')
    const { components } = JSON.parse(committed) as Bill

    it('is what the build makes it', () => expect(committed).toBe(`${JSON.stringify(toBill(), null, 4)}\n`))

    it('has the packages of NOTICE, and no other', () => {
        const named = sections.flatMap(({ packages }) => packages).sort()
        expect(components.map(({ name }) => name).sort()).toEqual(named)
    })

    it.each(contents.flatMap(({ packages }) => packages))('has the version of $name that ships: $version', (one) => {
        expect(components.filter(({ name, version }) => name === one.name && version === one.version)).toHaveLength(1)
    })

    it('has licences only that allow the app to ship under its own', () => {
        expect([...new Set(components.flatMap(({ licenses }) => licenses.map(({ license }) => license.id)))]).toEqual([
            'MIT',
        ])
    })
})
