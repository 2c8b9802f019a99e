/** Searching for many texts at once, compared with searching for each; statements, windows and numbers. */

import { findOther, toCoverage } from '../../../../src/server/evidence/core/coverage.ts'
import { findMentions, parseNumberPrefixes } from '../../../../src/server/evidence/core/record-mentions.ts'
import { fitStatement, isSpecific, normalizeParts } from '../../../../src/server/evidence/core/statement.ts'
import { prepareSearch, searchTexts } from '../../../../src/server/evidence/core/text-search.ts'
import { PREFIXES } from '../../../support/evidence-samples.ts'

test.each([
    ['she sells', ['he', 'she', 'hers', 'sell']],
    ['abcabcab', ['abc', 'bca', 'cab', 'c', 'abcabcab', 'x']],
    ['aaaa', ['a', 'aa', 'aaa', 'aaaaa']],
    ['ushers', ['he', 'she', 'his', 'hers']],
    ['', ['a']],
    ['a', ['']],
    ['Größe 日本', ['ö', '日本', '本']],
])('in %j it finds of %j what is there', (message, texts) => {
    const expected = texts.filter((text) => text !== '' && message.includes(text))
    const found = searchTexts(prepareSearch(texts), message).map((at) => texts[at])
    expect(new Set(found)).toEqual(new Set(expected))
    expect(found).toHaveLength(expected.length)
})

it('finds what one search per text finds, in every word over two letters', () => {
    const words = Array.from({ length: 62 }, (_unused, at) => (at + 2).toString(2).slice(1)).filter(
        (word) => word !== '',
    )
    const search = prepareSearch(words)
    for (let number = 0; number < 512; number++) {
        const message = number.toString(2)
        const expected = words.filter((word) => message.includes(word))
        expect(new Set(searchTexts(search, message).map((at) => words[at]))).toEqual(new Set(expected))
    }
})

test.each<[readonly (string | null)[], string, readonly string[] | null]>([
    [['a=', null], 'a=1', ['1']],
    [['a=', null], 'xa=1', null],
    [['a=', null], 'a=', ['']],
    [[null, '=b'], 'a=b', ['a']],
    [[null, '=b'], 'a=bc', null],
    [['a', null, 'c'], 'abc', ['b']],
    [['a', null, 'c'], 'ac', ['']],
    [['ab', null, 'bc'], 'abc', null],
    [['a', null, 'b', null, 'b'], 'abb', ['', '']],
    [[null, 'x', null], 'axbx', ['a', 'bx']],
    [['a'], 'a', []],
    [['a'], 'ab', null],
    [[null], 'anything', ['anything']],
])('%j and %j fit with %j in the holes', (parts, message, expected) => {
    const holes = fitStatement(parts, message)
    expect(holes && holes.map(({ from, to }) => message.slice(from, to))).toEqual(expected)
})

test.each<[readonly (string | null)[], readonly (string | null)[]]>([
    [
        ['a', 'b', null, null, 'c'],
        ['ab', null, 'c'],
    ],
    [['', null, '', null], [null]],
    [[], []],
])('%j is the same as %j', (parts, expected) => {
    expect(normalizeParts(parts)).toEqual(expected)
})

test.each<[readonly (string | null)[], string, boolean]>([
    [['[Router] ', null], 'Router', true],
    [['[', null, ']'], 'Router', false],
    [['1234567', null], 'Router', false],
    [['1234', null, '5678'], 'Router', true],
    [['- - - - - - ', null], 'Router', false],
])('%j of %s is specific: %p', (parts, name, expected) => {
    expect(isSpecific(parts, name)).toBe(expected)
})

it('finds the other owners of a text at an instant', () => {
    const coverage = toCoverage([
        { owner: 'a', from: null, to: '2026-01-02' },
        { owner: 'b', from: '2026-01-01', to: '2026-01-03' },
        { owner: 'c', from: '2026-01-04', to: null },
        { owner: 'c', from: '2026-01-05', to: '2026-01-05' },
    ])
    const at = (day: string, except: string) => findOther(coverage, day, except)
    expect([at('2025-12-31', 'a'), at('2025-12-31', 'b')]).toEqual([null, 'a'])
    expect([at('2026-01-01', 'a'), at('2026-01-01', 'b')]).toEqual(['b', 'a'])
    expect([at('2026-01-02', 'b'), at('2026-01-03', '')]).toEqual([null, null])
    expect([at('2026-01-06', ''), at('2026-01-06', 'c')]).toEqual(['c', null])
    expect(findOther(toCoverage([]), '2026-01-01', '')).toBeNull()
})

test.each<[string, readonly string[]]>([
    ['START incident=INC0010020', ['INC0010020']],
    ['(inc0010020), CHG0000001.', ['INC0010020', 'CHG0000001']],
    ['XINC0010020 INC00100A INC123 INC_0010020', []],
    ['INC0010020 INC0010020', ['INC0010020']],
    ['PRB0010020', []],
    ['incident/62826bf03710200044e0bfc8bcbe5df1', ['incident/62826bf03710200044e0bfc8bcbe5df1']],
    ['incident: 62826bf03710200044e0bfc8bcbe5df1', ['incident/62826bf03710200044e0bfc8bcbe5df1']],
    ['group=62826bf03710200044e0bfc8bcbe5df1', []],
])('%s names %j', (text, expected) => {
    expect(
        findMentions(text, PREFIXES).map(({ mention }) => mention.number || `${mention.table}/${mention.id}`),
    ).toEqual(expected)
})

it('reads prefixes as the property writes them', () => {
    expect(parseNumberPrefixes(' inc = incident ,CHG,=x,PRB=')).toEqual([{ prefix: 'INC', table: 'incident' }])
})
