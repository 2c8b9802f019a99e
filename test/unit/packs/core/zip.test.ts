/** Archives are the same bytes for the same files, in whatever pieces, and other programs read them. */

import { crc32 as crcOfNode } from 'node:zlib'
import { readArchive } from '../../../../packages/verify/src/read-archive.ts'
import { toRandom } from '../../../../tools/random.ts'
import { archiveSize, crc32, sliceOf, type ZipEntry } from '../../../../src/server/packs/core/zip.ts'

type Entry = ZipEntry & { readonly text: string }

const entry = (path: string, text: string): Entry => ({ path, text, bytes: text.length, crc: crc32(text) })
const read = ({ text }: Entry): string => text
const archiveOf = (entries: readonly Entry[]): Uint8Array =>
    sliceOf(entries, 0, archiveSize(entries), read) as Uint8Array

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

it('has the same bytes in pieces of any size', () => {
    const whole = archiveOf(ENTRIES)
    const random = toRandom(7)
    for (let round = 0; round < 50; round++) {
        const pieces: Uint8Array[] = []
        for (let at = 0; at < whole.length; ) {
            const end = Math.min(whole.length, at + 1 + random.below(1500))
            pieces.push(sliceOf(ENTRIES, at, end, read) as Uint8Array)
            at = end
        }
        expect(Buffer.concat(pieces).equals(Buffer.from(whole))).toBe(true)
    }
})

it('reads no entry that does not lie in the piece', () => {
    const asked: string[] = []
    sliceOf(ENTRIES, 100, 200, (one) => (asked.push(one.path), one.text))
    expect(asked).toEqual(['rows/x.json'])
})

it.each([null, 'another length'])('is not made where an entry reads as %p', (text) =>
    expect(sliceOf(ENTRIES, 0, archiveSize(ENTRIES), () => text)).toBe(null),
)
