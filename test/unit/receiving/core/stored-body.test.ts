/** What may be cut, what was cut, and how a body is written to a file. */

import { isCutBody, mayBeCut, toFileText } from '../../../../src/server/receiving/core/stored-body.ts'

test.each([
    ['x'.repeat(4000), false],
    ['x'.repeat(4001), true],
    ['é€\u2028', false],
    ['😀', true],
])('a body that may be cut is read again', (body, may) => expect(mayBeCut(body)).toBe(may))

test.each([
    [JSON.stringify({ event: 'event.blocked', data: [{ a: 'x{}' }, {}] })],
    [JSON.stringify(['a', { b: 1 }])],
    [JSON.stringify('a stray text of a batch')],
    ['\ufeff{"event":"event.blocked"}'],
])('no beginning of %p is a body', (whole) => {
    expect(isCutBody(whole)).toBe(false)
    for (let length = 0; length < whole.length; length++) expect(isCutBody(whole.slice(0, length))).toBe(true)
})

test('a body that a rule of the customer changed is a body', () => expect(isCutBody('{"masked":true}')).toBe(false))

describe('a file', () => {
    test.each([
        ['{"a":"é€😀\u2028\u0085\u007f"}', '{"a":"\\u00e9\\u20ac\\ud83d\\ude00\\u2028\\u0085\\u007f"}'],
        ['\ufeff{\r\n  "a": 1.10,\n  "b": 12345678901234567890\r}', '{    "a": 1.10,   "b": 12345678901234567890 }'],
        ['{"a":"\\u00e9\\n\\\\"}', '{"a":"\\u00e9\\n\\\\"}'],
    ])('of %p is the same JSON on one line of ASCII', (body, text) => {
        expect(toFileText(body)).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(body.replace('\ufeff', '')))
    })
})
