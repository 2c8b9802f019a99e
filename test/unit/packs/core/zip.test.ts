/** Archives are the same bytes for the same files, in whatever pieces. */

import { decodeBase64, toBase64 } from '../../../../src/server/shared/encoding.ts'
import { toRandom } from '../../../../tools/random.ts'
import { archiveSize, crc32, sliceOf, type ZipEntry } from '../../../../src/server/packs/core/zip.ts'

type Entry = ZipEntry & { readonly text: string }

const entry = (path: string, text: string): Entry => ({ path, text, bytes: text.length, crc: crc32(text) })
const read = ({ text }: Entry): string => text
const encode = (text: string): string => toBase64(text.split('').map((one) => one.charCodeAt(0)))
const bytesOf = (start: number, end: number): readonly number[] =>
    decodeBase64(String(sliceOf(ENTRIES, start, end, read, encode))) || []

const ENTRIES = [entry('chain.json', '[]\n'), entry('rows/x.json', 'x'.repeat(5000)), entry('manifest.json', '')]

it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['a', 0xe8b7be43],
])('computes the checksum of %p', (text, crc) => expect(crc32(text)).toBe(crc))

it('has the same bytes in pieces of any size', () => {
    const whole = bytesOf(0, archiveSize(ENTRIES))
    const random = toRandom(7)
    for (let round = 0; round < 50; round++) {
        const pieces: number[] = []
        for (let at = 0; at < whole.length; ) {
            const end = Math.min(whole.length, at + 1 + random.below(1500))
            pieces.push(...bytesOf(at, end))
            at = end
        }
        expect(pieces).toEqual(whole)
    }
})

it('reads no entry that does not lie in the piece', () => {
    const asked: string[] = []
    sliceOf(ENTRIES, 100, 200, (one) => (asked.push(one.path), one.text), encode)
    expect(asked).toEqual(['rows/x.json'])
})

it.each([null, 'another length'])('is not made where an entry reads as %p', (text) =>
    expect(sliceOf(ENTRIES, 0, archiveSize(ENTRIES), () => text, encode)).toBe(null),
)

it('asks the platform to encode whole groups of content alone', () => {
    const asked: string[] = []
    sliceOf(ENTRIES, 1, archiveSize(ENTRIES), read, (text) => (asked.push(text), encode(text)))
    expect(asked.every(({ length }) => length % 3 === 0)).toBe(true)
    expect(asked.join('').length).toBeGreaterThan(4990)
})
