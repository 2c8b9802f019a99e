/** Encodings: our arithmetic agrees with Node's for every length and every byte. */

import { decodeBase64, decodeHex, toBase64, isLongerThanBytes } from '../../../src/server/shared/encoding.ts'

const bytesOf = (length: number) => Array.from({ length }, (_, at) => (at * 37 + length * 11) % 256)

it('reads and writes base64 of every length as Node does', () => {
    for (let length = 0; length <= 260; length++) {
        const bytes = bytesOf(length)
        const text = Buffer.from(bytes).toString('base64')
        expect(toBase64(bytes)).toBe(text)
        for (const form of [text, text.replace(/=+$/, ''), Buffer.from(bytes).toString('base64url')])
            expect(decodeBase64(form)).toEqual(bytes)
    }
})

test.each(['=', 'A', 'AAAAA', 'AA=', 'AAA==', 'AAAA=', 'AA=A', 'AA A', 'AA\nAA', 'ä===', 'null!', 'AAAA===='])(
    '%p is not base64',
    (text) => expect(decodeBase64(text)).toBeNull(),
)

it('reads hex in either case and nothing else', () => {
    expect(decodeHex('00ffAb')).toEqual([0, 255, 171])
    for (const text of ['0', '0g', '0x00', ' 00', '00\n']) expect(decodeHex(text)).toBeNull()
})

test.each(['', 'a', 'ü', '€', '🔥', 'aü€🔥'.repeat(50), '\ud800', 'עברית'])('%p is as long as its UTF-8', (text) => {
    const length = Buffer.byteLength(text, 'utf8')
    // A lone half of a pair is sent as a replacement of three bytes and counted here as two: never more than it is.
    expect(isLongerThanBytes(text, length)).toBe(false)
    if (length > 0 && text !== '\ud800') expect(isLongerThanBytes(text, length - 1)).toBe(true)
})
