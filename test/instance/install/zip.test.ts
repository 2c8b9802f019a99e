/** Zip archives as `now-sdk pack` and others make them: read whole, or refused with a reason. */
import { crc32, deflateRawSync } from 'node:zlib'
import { packageInZip } from '../../../instance/install/app-package.ts'
import { readZip } from '../../../instance/install/zip.ts'

interface Entry {
    readonly name: string
    readonly content: string
    readonly method?: number
    readonly flags?: number
    readonly checksum?: number
}

/** An archive put together by hand, byte by byte as the format says (APPNOTE.TXT). */
function zip(entries: readonly Entry[], comment = ''): Buffer {
    const locals: Buffer[] = []
    const directory: Buffer[] = []
    let offset = 0
    for (const { name, content, method = 8, flags = 0, checksum } of entries) {
        const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content)
        const common = Buffer.alloc(26)
        common.writeUInt16LE(20, 0)
        common.writeUInt16LE(flags, 2)
        common.writeUInt16LE(method, 4)
        common.writeUInt32LE(checksum ?? crc32(content), 10)
        common.writeUInt32LE(packed.length, 14)
        common.writeUInt32LE(Buffer.byteLength(content), 18)
        common.writeUInt16LE(Buffer.byteLength(name), 22)
        const tail = Buffer.alloc(14)
        tail.writeUInt32LE(offset, 10)
        const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.alloc(2), common, tail, Buffer.from(name)]))
        locals.push(local)
        offset += local.length
    }
    const listed = Buffer.concat(directory)
    const end = Buffer.alloc(18)
    end.writeUInt16LE(entries.length, 4)
    end.writeUInt16LE(entries.length, 6)
    end.writeUInt32LE(listed.length, 8)
    end.writeUInt32LE(offset, 12)
    end.writeUInt16LE(comment.length, 16)
    return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)])
}

const texts = (archive: Buffer): [string, string][] =>
    [...readZip(archive)].map(([name, content]) => [name, content.toString('utf8')])

it('reads stored and deflated entries, and leaves directories out', () => {
    const archive = zip([
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
    expect(texts(zip([{ name: 'a', content: 'x' }], 'packed by hand'))).toEqual([['a', 'x']])
})

it.each([
    ['no archive', Buffer.from('<html>'), /not a zip/],
    ['an empty body', Buffer.alloc(0), /not a zip/],
    ['a wrong checksum', zip([{ name: 'a', content: 'x', checksum: 1 }]), /a: the zip entry is damaged/],
    ['an encrypted entry', zip([{ name: 'a', content: 'x', flags: 1 }]), /encrypted/],
    ['another method', zip([{ name: 'a', content: 'x', method: 12 }]), /method 12/],
    ['an archive without its beginning', zip([{ name: 'a', content: 'x' }]).subarray(20), /zip/],
])('refuses %s', (_name, bytes, reason) => {
    expect(() => readZip(bytes)).toThrow(reason)
})

it('reads a package whose entries begin with a slash', () => {
    const application = packageInZip(
        zip([
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
