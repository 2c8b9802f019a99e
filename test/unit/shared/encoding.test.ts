/** Encodings: our arithmetic agrees with Node's for every length and every byte. */

import {
    decodeBase64,
    decodeHex,
    fromByteText,
    isAscii,
    isLongerThanBytes,
    toBase64,
    toByteText,
} from '../../../src/server/shared/encoding.ts'

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

const TEXTS = ['é€😀', 'é€😀\u2028', 'ü'.repeat(10000), 'aü€🔥\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}', 'Ã©']

test.each(TEXTS)('the bytes of %p, read as one character each, are read again', (text) => {
    const bytes = Buffer.from(text, 'utf8').toString('latin1')
    expect(toByteText(text)).toBe(bytes)
    expect(fromByteText(bytes)).toBe(text)
})

test.each([
    ['ASCII', 'plain'],
    ['a character that is no byte', 'Ã©€'],
    ['a byte that begins nothing', 'é'],
    ['a byte that continues nothing', '\u00a9'],
    ['a character that is cut', '\u00e2\u0082'],
    ['a cut character before others', '\u00e2\u0082a'],
    ['too long a form of two bytes', '\u00c1\u0081'],
    ['too long a form of three', '\u00e0\u0080\u0080'],
    ['too long a form of four', '\u00f0\u0080\u0080\u0080'],
    ['half of a pair', '\u00ed\u00a0\u0080'],
    ['more than the last code point', '\u00f4\u0090\u0080\u0080'],
    ['a byte that UTF-8 never has', '\u00ff\u0080\u0080\u0080'],
])('%s was not UTF-8', (_what, text) => expect(fromByteText(text)).toBeNull())

test.each([
    ['', true],
    ['a\u007f', true],
    ['a\u0080', false],
    ['\uffff', false],
])('%p is ASCII: %p', (text, is) => expect(isAscii(text)).toBe(is))
