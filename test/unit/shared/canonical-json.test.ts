/** Canonical JSON is that of RFC 8785: of its published vectors, of its numbers, and of a published implementation. */

import canonicalize from 'canonicalize'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCanonicalJson } from '../../../src/server/shared/json.ts'
import { toRandom } from '../../../tools/random.ts'

const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'rfc8785')
const read = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8')

it.each(['arrays', 'french', 'structures', 'unicode', 'values', 'weird'])('of the published vector %s', (name) =>
    expect(toCanonicalJson(JSON.parse(read(`${name}.json`)))).toBe(read(`${name}.canonical.json`)),
)

/** RFC 8785, Appendix B: the bits of a number, and how it is written. */
it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
])('the number %s is written %s', (bits, written) =>
    expect(toCanonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(written),
)

it('sorts names by UTF-16 code units, not by characters', () => {
    const value = { '\ufb33': 1, '\ud83d\ude00': 2, '\u20ac': 3, '\u0080': 4, '1': 5, '\r': 6 }
    expect(toCanonicalJson(value)).toBe('{"\\r":6,"1":5,"\u0080":4,"\u20ac":3,"\ud83d\ude00":2,"\ufb33":1}')
})

it('of a thousand random values as the published implementation writes it', () => {
    const random = toRandom(8785).below
    for (let index = 0; index < 1000; index++) {
        const value = toValue(random, 4)
        expect(toCanonicalJson(value)).toBe(canonicalize(value))
    }
})

/** Every kind of value that JSON has; texts of every plane, without half characters. */
function toValue(random: (below: number) => number, depth: number): unknown {
    const text = (): string =>
        String.fromCodePoint(
            ...Array.from({ length: random(6) }, () => {
                const code = [random(0x80), random(0xd800), 0xe000 + random(0x2000), 0x10000 + random(0x100000)]
                return code[random(4)]
            }),
        )
    const kinds: (() => unknown)[] = [
        () => null,
        () => random(2) === 0,
        () => random(1e9) / (random(1000) + 1),
        () => (random(2) - 1) * random(1e9) * 10 ** (random(40) - 20),
        text,
        () => Array.from({ length: random(4) }, () => toValue(random, depth - 1)),
        () => Object.fromEntries(Array.from({ length: random(4) }, () => [text(), toValue(random, depth - 1)])),
    ]
    return kinds[random(depth > 0 ? kinds.length : 5)]()
}
