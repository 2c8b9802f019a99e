/** JSON that cannot be read is a value, and canonical JSON is the same for the same content. */

import { fromJson, parseJson, toCanonicalJson } from '../../../src/server/shared/json.ts'

it.each([
    ['{"a":1}', { a: 1 }],
    ['null', null],
    ['', undefined],
    ['{"a":', undefined],
])('parses %p', (text, expected) => expect(parseJson(text)).toEqual(expected))

it.each([
    ['{"a":1}', { a: 1 }],
    ['', { otherwise: true }],
    ['{"a":', { otherwise: true }],
])('reads a column that holds %p', (text, expected) =>
    expect(fromJson<object>(text, { otherwise: true })).toEqual(expected),
)

it('writes the same content as the same text', () => {
    expect(toCanonicalJson({ b: [1, undefined], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[1,null]}')
})
