/** Numbers of received JSON keep what was written. */

import { parseExactJson } from '../../../src/server/shared/exact-json.ts'

test.each([
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['{"version":1.10,"other":1.1}', { version: '1.10', other: 1.1 }],
    ['{"version":2.0}', { version: '2.0' }],
    ['[1e3,-0,0.1,-7,1250]', ['1e3', '-0', 0.1, -7, 1250]],
    ['{"a":1.10,"b":"1.20 \\" 1.30","c":"\\\\","d":1.40}', { a: '1.10', b: '1.20 " 1.30', c: '\\', d: '1.40' }],
    ['{"1.10":"9007199254740993"}', { '1.10': '9007199254740993' }],
    ['{"cost_usd":0.0034,"tokens":1250}', { cost_usd: 0.0034, tokens: 1250 }],
    ['{"tiny":0.0000001}', { tiny: '0.0000001' }],
    ['{"huge":1e400}', { huge: '1e400' }],
])('reads %s', (text, value) => expect(parseExactJson(text)).toEqual(value))

test.each(['{1.10: 2}', '[01.10]', '[1.10.2]', '{"a":1.10', '[1.]', '', '"1.10'])(
    'refuses %s, which is no JSON',
    (text) => expect(parseExactJson(text)).toBeUndefined(),
)

it('keeps every number as it was written', () => {
    for (let round = 0; round < 3000; round++) {
        // A walk through lengths and digits that repeats itself in every run.
        const digits = String(round * 7919 + 3)
            .repeat(1 + (round % 5))
            .slice(0, 1 + (round % 23))
        const places =
            round % 2 === 0 ? '' : `.${'0'.repeat(round % 9)}${(round * 31) % 1000}${round % 3 === 0 ? '0' : ''}`
        expect(String(parseExactJson(digits + places))).toBe(digits + places)
    }
})
