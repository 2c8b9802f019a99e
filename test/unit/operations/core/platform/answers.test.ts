/** What was seen on the platform becomes an answer: every row of the decision tables. */
import * as answers from '../../../../../src/server/operations/core/platform/answers.ts'
import {
    PLATFORM_QUESTIONS,
    type PlatformQuestion,
} from '../../../../../src/server/operations/core/platform/questions.ts'

const word = ({ answer, detail }: { readonly answer: string; readonly detail: string }) =>
    detail === '' ? answer : `${answer}: ${detail}`

it.each([
    [true, 'Unique Key violation', 'exception: Unique Key violation'],
    [false, 'Unique Key violation', 'null_with_text: Unique Key violation'],
    [false, '', 'null_without_text'],
])('a refusal, by exception %s with the text "%s", is %s', (isException, text, expected) => {
    expect(word(answers.toRefusalAnswer({ isException, text }))).toBe(expected)
})

it.each([
    ['é€', 'é€', 'utf8'],
    ['é€', '\u00c3\u00a9\u00e2\u0082\u00ac', 'latin1'],
    ['é€', '??', 'other: 2 characters were sent, 2 were read'],
    ['é', '', 'other: 1 characters were sent, 0 were read'],
])('%s that is read as %s is %s', (sent, read, expected) => {
    expect(word(answers.toEncoding(sent, read))).toBe(expected)
})

it.each([
    [[], 'exact'],
    [['case'], 'case: case'],
    [['accent'], 'more: accent'],
    [['case', 'blank'], 'more: case, blank'],
])('keys that are equal although they differ in %j are %s', (equal, expected) => {
    expect(word(answers.toCollation(equal))).toBe(expected)
})

const run = (writer: string, ranAs: string) => ({ writer, ranAs })
it.each([
    [[run('admin', 'admin'), run('guest', 'guest')], 'writer'],
    [[run('system', 'system'), run('guest', 'guest')], 'writer'],
    [[run('system', 'system'), run('guest', 'system')], 'system'],
    [[run('admin', 'guest'), run('guest', 'guest')], 'guest'],
    [[run('admin', 'worker'), run('guest', 'worker')], 'other'],
    [[run('admin', 'admin'), run('guest', 'worker')], 'other'],
    [[run('system', 'system')], 'system'],
    [[run('admin', 'admin')], 'writer'],
])('rules that ran as %j run as %s', (runs, expected) => {
    expect(answers.toRuleUser(runs).answer).toBe(expected)
})

it.each([
    [20, 20, true, 'parallel'],
    [20, 20, false, 'in_turn'],
    [18, 18, true, 'parallel'],
    [20, 19, true, 'lost'],
    [19, 20, false, 'lost'],
    [0, 0, true, 'unmeasured'],
])('%i calls that counted, with a total of %i, side by side %s, are %s', (counted, total, isParallel, expected) => {
    expect(answers.toCountingAnswer({ counted, total, isParallel }).answer).toBe(expected)
})

it.each([
    [1, true, 'one'],
    [2, true, 'several'],
    [20, true, 'several'],
    [0, true, 'unmeasured'],
    [1, false, 'unmeasured'],
])('%i calls that changed the row, side by side %s, are %s', (winners, isParallel, expected) => {
    expect(answers.toWinningAnswer(winners, isParallel).answer).toBe(expected)
})

it('names what is missing', () => {
    expect([[], ['one', 'two']].map((missing) => word(answers.toPresence(missing)))).toEqual([
        'all',
        'missing: one, two',
    ])
})

it.each(Object.entries(PLATFORM_QUESTIONS) as [string, PlatformQuestion][])(
    '%s asks, explains each answer, and is concerned about answers that it has',
    (_name, { answers: possible, concerns, source, title }) => {
        expect([title.slice(-1), source.slice(-1)]).toEqual(['?', '.'])
        expect(concerns.filter((one) => possible[one] === undefined)).toEqual([])
        expect(Object.keys(possible).filter((one) => !/^[a-z0-9_]{1,40}$/.test(one))).toEqual([])
    },
)
