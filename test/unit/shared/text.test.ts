/** Text that columns can hold, whatever the sender wrote. */

import { createHash } from 'node:crypto'
import {
    toCorrelation,
    toLine,
    toLines,
    toNote,
    toText,
    toTitle,
    withMissingLines,
} from '../../../src/server/shared/text.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/

describe('one line', () => {
    test.each([
        ['  two\r\nlines\tand a tab ', 'two lines and a tab'],
        ['bell\u0007 and null\u0000', 'bell and null'],
        ['$& $1 $` ${x} "quoted" <b>bold</b>', '$& $1 $` ${x} "quoted" <b>bold</b>'],
        ['مرحبا שלום', 'مرحبا שלום'],
        ['half \uD83D pair', 'half \uFFFD pair'],
        ['whole 😀 pair', 'whole 😀 pair'],
    ])('of %j is %j', (value, expected) => {
        expect(toLine(value, 100)).toBe(expected)
    })

    it('ends in an ellipsis between words when it is too long', () => {
        expect(toLine('alpha beta gamma', 12)).toBe('alpha beta…')
        expect(toLine('alphabetagamma', 12)).toBe('alphabetaga…')
    })

    it('never splits a character and never exceeds its width', () => {
        const text = '😀'.repeat(200)
        for (let max = 1; max < 60; max++) {
            expect(toLine(text, max)).not.toMatch(HALF)
            expect(toLine(text, max).length).toBeLessThanOrEqual(max)
        }
    })
})

describe('a title', () => {
    it('shortens the value and keeps what is around it', () => {
        const title = toTitle('AI Compliance Review: ', 'p'.repeat(300), ' violation', 160)
        expect(title).toHaveLength(160)
        expect(title).toMatch(/^AI Compliance Review: p+… violation$/)
    })

    it('takes replacement patterns as they are', () => {
        expect(toTitle('a ', "$& $' $1", ' z', 160)).toBe("a $& $' $1 z")
    })
})

describe('several lines', () => {
    it('leave out what is not known and keep each fact on its line', () => {
        expect(
            toLines([
                ['Policy', 'a\nInjected: b'],
                ['Model', null],
                ['User', ' '],
                ['Time', 'now'],
            ]),
        ).toBe('Policy: a Injected: b\nTime: now')
    })

    it('gain only the facts they lack', () => {
        expect(
            withMissingLines('Policy: a\nPeople wrote this', [
                ['Policy', 'b'],
                ['Model', 'm'],
            ]),
        ).toBe('Policy: a\nModel: m\nPeople wrote this')
        expect(withMissingLines('Policy: a', [['Policy', 'b']])).toBe('Policy: a')
    })

    it('stay within the width of a description', () => {
        expect(toText('word '.repeat(2000), 4000).length).toBeLessThanOrEqual(4000)
    })
})

it('a note cannot switch the journal to HTML', () => {
    expect(toNote('[code]<script>x</script>[/CODE]')).toBe('(code)<script>x</script>(/code)')
})

describe('a correlation id', () => {
    it('is the key itself while it fits', () => {
        expect(toCorrelation('cfg_1:v2', sha256)).toBe('cfg_1:v2')
        expect(toCorrelation('k'.repeat(100), sha256)).toBe('k'.repeat(100))
    })

    it('is cut with a hash of the whole when it does not, and keys that begin alike stay apart', () => {
        const one = toCorrelation(`${'k'.repeat(150)}:v1`, sha256)
        const other = toCorrelation(`${'k'.repeat(150)}:v2`, sha256)
        expect(one).toMatch(/^k{60}~[0-9a-f]{39}$/)
        expect(one).not.toBe(other)
        expect(toCorrelation('😀'.repeat(80), sha256)).not.toMatch(HALF)
    })
})
