/** Identifiers follow from what they are of, tokens stay apart, and no value is markup. */

import { createHash } from 'node:crypto'
import {
    isInstant,
    toDateTime,
    toProperty,
    toProse,
    toTitle,
    toToken,
    toUuid,
} from '../../../../../src/server/packs/core/oscal/words.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

it('derives a UUID of the form of RFC 4122 from its parts, and another one from other parts', () => {
    const uuids = [['a'], ['a', ''], ['', 'a'], ['a', 'b'], ['ab'], ['a,b']].map((parts) => toUuid(parts, sha256))
    for (const one of uuids)
        expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(uuids).size).toBe(uuids.length)
    expect(toUuid(['a', 'b'], sha256)).toBe(uuids[3])
})

it.each([
    ['AI-SAFE-001', 'AI-SAFE-001'],
    ['_x.1', '_x.1'],
])('takes %j as the token %j', (value, token) => expect(toToken(value, sha256)).toBe(token))

it('makes tokens of any other value, and no two of them are one', () => {
    const values = [
        '',
        ' ',
        '1',
        'AI SAFE 001',
        'AI-SAFE 001',
        'AI SAFE-001',
        '\u00fc',
        '<b>',
        'x\ny',
        'A_smt',
        'A_obj',
    ]
    const taken = toToken('AI SAFE 001', sha256)
    const tokens = [...values, taken, 'a'.repeat(101), 'a'.repeat(102), 'A'].map((value) => toToken(value, sha256))
    for (const one of tokens) expect(one).toMatch(/^[A-Za-z_][A-Za-z0-9._-]{0,99}$/)
    expect(new Set(tokens).size).toBe(tokens.length)
    expect(tokens).not.toContain('A_smt')
})

it.each([
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['a_b *c* `d` [e](f) {{ insert: param, x }}', 'a\\_b \\*c\\* \\`d\\` \\[e\\](f) \\{\\{ insert: param, x \\}\\}'],
    ['&lt; "q" \\', '\\&lt; \\"q\\" \\\\'],
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['9 of 10', '9 of 10'],
])('writes %j as Markdown without markup', (text, markdown) => expect(toProse(text)).toBe(markdown))

it('keeps titles and properties to one line that says something', () => {
    expect(toTitle(' \n\t ', 'otherwise')).toBe('otherwise')
    expect(toTitle('a\nb\u0000\u2028c', '')).toBe('a b c')
    expect(toProperty('x', ' \u00a0\u2029 ')).toEqual([])
    const [{ value }] = toProperty('x', `\u00a0a\nb ${'long '.repeat(200)}`)
    expect(value).toMatch(/^\S(.*\S)?$/)
    expect(value.length).toBeLessThanOrEqual(300)
})

it.each([
    ['2026-04-20 10:00:00', true],
    ['2026-02-30 10:00:00', false],
    ['2026-04-20 24:00:00', false],
    ['2026-04-20', false],
    ['', false],
])('knows whether %j is a time', (value, is) => {
    expect(isInstant(value)).toBe(is)
    expect(toDateTime(value, '2026-01-01 00:00:00')).toBe(is ? '2026-04-20T10:00:00Z' : '2026-01-01T00:00:00Z')
})
