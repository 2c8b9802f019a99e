/** Zip archives as `now-sdk pack` and others make them: read whole, or refused with a reason. */
import { packageInZip } from '../../src/install/app-package.ts'
import { readZip } from '../../src/install/zip.ts'
import { makeZip } from './make-zip.ts'

const texts = (archive: Buffer): [string, string][] =>
    [...readZip(archive)].map(([name, content]) => [name, content.toString('utf8')])

it('reads stored and deflated entries, and leaves directories out', () => {
    const archive = makeZip([
        { name: 'a.xml', content: 'deflated '.repeat(50) },
        { name: 'folder/', content: '', method: 0 },
        { name: 'folder/ä.xml', content: 'stored', method: 0 },
        { name: 'empty', content: '' },
    ])
    expect(texts(archive)).toEqual([
        ['a.xml', 'deflated '.repeat(50)],
        ['folder/ä.xml', 'stored'],
        ['empty', ''],
    ])
})

it('finds the directory before a comment', () => {
    expect(texts(makeZip([{ name: 'a', content: 'x' }], 'packed by hand'))).toEqual([['a', 'x']])
})

it.each([
    ['no archive', Buffer.from('<html>'), /not a zip/],
    ['an empty body', Buffer.alloc(0), /not a zip/],
    ['a wrong checksum', makeZip([{ name: 'a', content: 'x', checksum: 1 }]), /a: the zip entry is damaged/],
    ['an encrypted entry', makeZip([{ name: 'a', content: 'x', flags: 1 }]), /encrypted/],
    ['another method', makeZip([{ name: 'a', content: 'x', method: 12 }]), /method 12/],
    ['an archive without its beginning', makeZip([{ name: 'a', content: 'x' }]).subarray(20), /zip/],
])('refuses %s', (_name, bytes, reason) => {
    expect(() => readZip(bytes)).toThrow(reason)
})

it('reads a package whose entries begin with a slash', () => {
    const application = packageInZip(
        makeZip([
            { name: '/update/b.xml', content: 'B' },
            { name: '/update/a.xml', content: 'A' },
            { name: '/update/deeper/c.xml', content: 'C' },
            { name: '/package_inventory.csv', content: '' },
        ]),
    )
    expect(application.names('update')).toEqual(['a.xml', 'b.xml'])
    expect(application.names('unload')).toEqual([])
    expect(application.read('update', 'a.xml')).toBe('A')
})
