/** Promises of the page about fidelity: nothing is left out of it, and nothing stands in it that is not so. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProblems, readClaims, readSurface, type Claims, type Surface } from '../../tools/fidelity/claims.ts'
import { fidelityTables } from '../../tools/fidelity/render.ts'
import { suggest, UNSHOWN } from '../../tools/fidelity/suggest.ts'
import { fill } from '../../tools/fidelity/fill.ts'

const surface = (more: Partial<Surface> = {}): Surface => ({
    emulated: new Map([['GlideThing', ['get', 'set']]]),
    declared: () => ['get', 'set', 'forget'],
    classes: ['GlideThing', 'GlideOther'],
    isRefused: (_className, member) => member === 'forget',
    isClassRefused: (name) => name === 'GlideOther',
    tests: [{ name: 'thing.test.ts: gets', text: `it('gets', () => thing.get())` }],
    ...more,
})
const claims = (members: Claims[string]): Claims => ({
    GlideThing: { get: { exact: 'thing.test.ts: gets' }, set: { approximate: 'forgets at night' }, ...members },
})

it('finds nothing wrong when every member is exact, approximate or absent', () => {
    expect(findProblems(claims({}), surface())).toEqual([])
})

test.each<[string, Claims, Partial<Surface>, string]>([
    ['an emulated member without a claim', { GlideThing: { get: { approximate: 'a' } } }, {}, 'nothing is claimed'],
    ['an emulated member that is claimed absent', claims({ set: { absent: 'no' } }), {}, 'claimed absent'],
    ['a declared member that is in none of the three', claims({}), { isRefused: () => false }, 'GlideThing.forget'],
    ['a declared class that is in none of the three', claims({}), { isClassRefused: () => false }, 'GlideOther'],
    ['a claim about what is not there', claims({ fly: { approximate: 'low' } }), {}, 'GlideThing.fly'],
    ['a test that does not exist', claims({ get: { exact: 'thing.test.ts: flies' } }), {}, 'no test is called'],
    ['a test that does not name the member', claims({ set: { exact: 'thing.test.ts: gets' } }), {}, 'does not name it'],
])('refuses %s', (_name, given, more, expected) => {
    expect(findProblems(given, surface(more))).toEqual([expect.stringContaining(expected)])
})

it('proposes a test where one calls the member, and reports where none does', () => {
    expect(suggest({}, surface())).toEqual({
        GlideThing: { get: { exact: 'thing.test.ts: gets' }, set: { approximate: UNSHOWN } },
    })
})

it('keeps what a person wrote, except the name of a test that is gone', () => {
    const written = claims({ get: { exact: 'thing.test.ts: is gone' } })
    expect(suggest(written, surface()).GlideThing).toEqual(claims({}).GlideThing)
})

describe('FIDELITY.md', () => {
    const real = readSurface()

    it('claims only what holds, of every member', () => {
        expect(findProblems(readClaims(), real)).toEqual([])
    })

    it('is written from the claims', () => {
        const text = readFileSync(join(__dirname, '..', '..', 'FIDELITY.md'), 'utf8')
        expect(fill(text, fidelityTables(readClaims(), real))).toBe(text)
    })
})
