/** Which words of a message are numbers of records, and which are names of scripts: the character at which each begins and ends. */

import {
    answerMentions,
    findMentions,
    parseNumberPrefixes,
} from '../../../../src/server/evidence/core/record-mentions.ts'
import {
    matchMessage,
    prepareMatcher,
    type StatementOwner,
} from '../../../../src/server/evidence/core/statement-matcher.ts'
import {
    fitStatement,
    isSpecific,
    longestLiteral,
    normalizeParts,
} from '../../../../src/server/evidence/core/statement.ts'

const PREFIXES = parseNumberPrefixes('INC=incident,CHG=change_request, =x,TASK,P=problem,A1B=alpha,=y')
const ID = '62826bf03710200044e0bfc8bcbe5df1'
const found = (text: string) =>
    findMentions(text, PREFIXES).map(({ from, mention, to }) => {
        expect(text.slice(from, to).toUpperCase()).toBe((mention.number ?? mention.id ?? '').toUpperCase())
        return mention.number ?? `${mention.table}/${mention.id}`
    })

it('entries without a prefix or a table are left out', () => {
    expect(PREFIXES.map(({ prefix, table }) => `${prefix} ${table}`)).toEqual([
        'INC incident',
        'CHG change_request',
        'P problem',
        'A1B alpha',
    ])
})

test.each<[string, readonly string[]]>([
    ['INC1234', ['INC1234']],
    ['INC123', []],
    ['inc1234', ['INC1234']],
    ['P12345', ['P12345']],
    ['12345', []],
    ['INC', []],
    ['', []],
    ['a INC1234, (CHG0001)', ['INC1234', 'CHG0001']],
    ['INC1234 and INC1234', ['INC1234']],
    ['INC1234_', []],
    ['_INC1234', []],
    ['zINC1234', []],
    ['INC1234Z', []],
    ['INC1234z', []],
    ['INC1234[', ['INC1234']],
    ['INC1234{', ['INC1234']],
    ['@INC1234`', ['INC1234']],
    ['/INC1234:', ['INC1234']],
    ['INC1234é', ['INC1234']],
    ['ABC1234', []],
    [`INC${'1'.repeat(32)}`, [`INC${'1'.repeat(32)}`]],
    [`INC${'1'.repeat(33)}`, []],
    [`incident/${ID}`, [`incident/${ID}`]],
    [`incident: ${ID.toUpperCase()}`, [`incident/${ID}`]],
    [`incident=("${ID}"`, [`incident/${ID}`]],
    [`incident = (${ID}`, [`incident/${ID}`]],
    [`incident = ("${ID}`, []],
    [`incident=['${ID}'`, [`incident/${ID}`]],
    [`incident    ${ID}`, [`incident/${ID}`]],
    [`incident     ${ID}`, []],
    [`incident-${ID}`, []],
    [`xincident/${ID}`, []],
    [`an incident/${ID}`, [`incident/${ID}`]],
    [`other/${ID}`, []],
    [ID, []],
    [`/${ID}`, []],
    [`incident/${ID.slice(1)}g`, []],
    [`incident/${ID.slice(1)}`, []],
    [`incident/${'G'.repeat(32)}`, []],
    [`incident/${'z'.repeat(32)}`, []],
    [`incident/${'_'.repeat(32)}`, []],
    [`incident/${'aAfF09'.repeat(6).slice(0, 32)}`, [`incident/${'aaff09'.repeat(6).slice(0, 32)}`]],
])('"%s" names %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
})

test.each([
    [20, 20],
    [21, 20],
])('of %i records that a text names %i are found', (count, expected) => {
    const text = Array.from({ length: count }, (_, at) => `INC${1000 + at}`).join(' ')
    expect(found(text)).toHaveLength(expected)
})

it('an answer is listed under the key of the question, or under its own', () => {
    const record = (id: string, number: string | null) => ({ table: 'incident', id, number })
    const byNumber = { table: 'incident', by: 'number', asked: [record('', 'inc1'), record('', 'INC2')] } as const
    expect(
        Object.keys(answerMentions(byNumber, [record('a', 'INC2'), record('b', 'INC1'), record('c', 'INC3')])).sort(),
    ).toEqual(['INC2', 'INC3', 'inc1'])
    const byId = { table: 'incident', by: 'sys_id', asked: [record('a', null), record('b', null)] } as const
    expect(Object.keys(answerMentions(byId, [record('b', null), record('c', null)]))).toEqual([
        'incident/b',
        'incident/c',
    ])
})

const owner = (name: string): StatementOwner => ({
    script: name,
    automationId: name,
    name,
    scope: 'global',
    from: null,
    to: null,
})
const named = (message: string, ...names: readonly string[]) =>
    matchMessage(prepareMatcher([], names, []), message).names

test.each<[string, string, boolean]>([
    ['AcmeRouter', 'AcmeRouter', true],
    ['AcmeRouter', 'the AcmeRouter ran', true],
    ['AcmeRouter', 'AcmeRouters', false],
    ['AcmeRouter', 'xAcmeRouter', false],
    ['AcmeRouter', 'xAcmeRouter, AcmeRouter', true],
    ['AcmeRouter', '[AcmeRouter]', true],
    ['AcmeRout', 'an AcmeRout', true],
    ['AcmeRou', 'an AcmeRou', false],
    ['AcmeRou', '[AcmeRou]', true],
    ['AcmeRou', '[AcmeRou', false],
    ['AcmeRou', 'AcmeRou]', false],
    ['AcmeRou', 'x[AcmeRou]x', true],
    ['Abc', '[Abc]', true],
    ['Ab', '[Ab]', false],
    ['AcmeRouter', 'nothing', false],
])('the name %s is in "%s": %p', (name, message, is) => {
    expect(named(message, name)).toEqual(is ? [name] : [])
})

test.each([
    ['0', false],
    ['9', false],
    ['A', false],
    ['Z', false],
    ['a', false],
    ['z', false],
    ['_', false],
    ['/', true],
    [':', true],
    ['@', true],
    ['[', true],
    ['^', true],
    ['`', true],
    ['{', true],
    ['é', true],
])('beside the sign "%s" a name is a word: %p', (sign, is) => {
    expect(named(`${sign}AcmeRouter`, 'AcmeRouter')).toEqual(is ? ['AcmeRouter'] : [])
    expect(named(`AcmeRouter${sign}`, 'AcmeRouter')).toEqual(is ? ['AcmeRouter'] : [])
})

it('several names are found in one message', () => {
    expect([...named('[Abc] then AcmeRouter', 'AcmeRouter', 'Abc', 'Missing')].sort()).toEqual(['Abc', 'AcmeRouter'])
})

describe('a matcher', () => {
    const statement = (name: string, ...parts: readonly (string | null)[]) => ({
        statement: { parts },
        owner: owner(name),
    })
    const fits = (message: string, ...statements: readonly ReturnType<typeof statement>[]) =>
        matchMessage(prepareMatcher(statements, [], []), message).fits.flatMap(({ owners }) =>
            owners.map(({ name }) => name),
        )

    it('takes a statement as specific where one of its writers is named in it', () => {
        expect(fits('Abc 1', statement('Other', 'Abc ', null), statement('Abc', 'Abc ', null))).toEqual([
            'Other',
            'Abc',
        ])
        expect(fits('Abc 1', statement('Other', 'Abc ', null))).toEqual([])
        expect(fits('long statement 1', statement('A', 'long statement ', null))).toEqual(['A'])
    })

    it('finds a quoted text where it is specific', () => {
        const quoted = (text: string) =>
            matchMessage(prepareMatcher([], [], [{ text, owner: owner('Xyz') }]), `say ${text} now`).quoted.length
        expect([quoted('a long quoted text'), quoted('short')]).toEqual([1, 0])
    })
})

test.each<[readonly (string | null)[], readonly (string | null)[]]>([
    [['a', 'b'], ['ab']],
    [['', 'a', ''], ['a']],
    [
        [null, null, 'a', '', 'b', null, '', null],
        [null, 'ab', null],
    ],
    [
        [null, '', 'a'],
        [null, 'a'],
    ],
    [[], []],
])('%j in normal form is %j', (parts, expected) => {
    expect(normalizeParts(parts)).toEqual(expected)
})

test.each<[readonly (string | null)[], string, unknown]>([
    [['ab'], 'ab', []],
    [['ab'], 'abc', null],
    [['ab'], 'xab', null],
    [['a', null], 'abc', [{ from: 1, to: 3 }]],
    [['a', null], 'a', [{ from: 1, to: 1 }]],
    [[null, 'c'], 'abc', [{ from: 0, to: 2 }]],
    [[null, 'c'], 'abcd', null],
    [['ab', null, 'bc'], 'abc', null],
    [
        ['a', null, 'c', null, 'e'],
        'abcde',
        [
            { from: 1, to: 2 },
            { from: 3, to: 4 },
        ],
    ],
    [['a', null, 'a'], 'abaca', [{ from: 1, to: 4 }]],
])('the statement %j and the text "%s": %j', (parts, text, expected) => {
    expect(fitStatement(parts, text)).toEqual(expected)
})

test.each<[readonly (string | null)[], string, boolean]>([
    [['seven77'], 'X', false],
    [['eight888'], 'X', true],
    [['four', null, 'four'], 'X', true],
    [['a-b-c-d-e-f-g-'], 'X', false],
    [['09AZaz__'], 'X', false],
    [['09AZaz09'], 'X', true],
    [['//::@@[[``{{'], 'X', false],
    [['ÀÀÀÀÀÀÀÀ'], 'X', true],
    [['¿¿¿¿¿¿¿¿'], 'X', false],
    [['Abc'], 'Abc', true],
    [['in Abc'], 'Abc', true],
    [['Ab'], 'Ab', false],
])('the statement %j of %s is specific: %p', (parts, name, is) => {
    expect(isSpecific(parts, name)).toBe(is)
})

it('of literals that are as long the first is the longest', () => {
    expect(longestLiteral([null, 'ab', null, 'cd', 'e'])).toBe('ab')
    expect(longestLiteral([null])).toBe('')
})
