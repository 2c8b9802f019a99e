/** Archives are read by programs of others, which need Node. */

import { crc32 as crcOfNode } from 'node:zlib'
import { readArchive } from '../../../../packages/verify/src/read-archive.ts'
import { archiveSize, crc32, sliceOf, type ZipEntry } from '../../../../src/server/packs/core/zip.ts'

type Entry = ZipEntry & { readonly text: string }

const entry = (path: string, text: string): Entry => ({ path, text, bytes: text.length, crc: crc32(text) })
const read = ({ text }: Entry): string => text
const encode = (text: string): string => Buffer.from(text, 'latin1').toString('base64')
const archiveOf = (entries: readonly Entry[]): Uint8Array =>
    Buffer.from(String(sliceOf(entries, 0, archiveSize(entries), read, encode)), 'base64')

const ENTRIES = [entry('chain.json', '[]\n'), entry('rows/x.json', 'x'.repeat(5000)), entry('manifest.json', '')]

it.each(['', 'a', '123456789', 'x'.repeat(10000)])('computes the checksum of %p as others do', (text) =>
    expect(crc32(text)).toBe(crcOfNode(Buffer.from(text))),
)

it('is read by another program', () => {
    const files = readArchive(archiveOf(ENTRIES))
    expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual(
        ENTRIES.map(({ path, text }) => [path, text]),
    )
})

it('is read where it holds nothing', () => expect(readArchive(archiveOf([])).size).toBe(0))
