/** Inputs of actions: what each kind takes, and that everything wrong is named at once. */
import { explainInputs, joinInputs, openInputs, type InputReader } from '../../../src/server/shared/action-inputs.ts'

const DAY = 'a day, yyyy-MM-dd'

it.each<[string, (inputs: InputReader) => unknown, unknown, unknown]>([
    ['a text, trimmed', (inputs) => inputs.optional('x'), '  a b ', 'a b'],
    ['nothing as null', (inputs) => inputs.optional('x'), '   ', null],
    ['a text that is no string', (inputs) => inputs.required('x'), 12, '12'],
    ['an instant of the platform', (inputs) => inputs.instant('x'), '2026-04-20 14:00:00', '2026-04-20 14:00:00'],
    ['an instant with its zone', (inputs) => inputs.instant('x'), '2026-04-20T14:00:00+02:00', '2026-04-20 12:00:00'],
    ['a day', (inputs) => inputs.day('x'), '2026-04-20', '2026-04-20'],
    ['the day of an instant', (inputs) => inputs.day('x'), '2026-04-20 14:00:00', '2026-04-20'],
    ['a word in capitals', (inputs) => inputs.choice('x', ['block', 'log'], 'log'), 'BLOCK', 'block'],
    ['the fallback of a choice', (inputs) => inputs.choice('x', ['block', 'log'], null), '', null],
    ['a whole number', (inputs) => inputs.whole('x', 1, 10, 5), '10', 10],
    ['the fallback of a number', (inputs) => inputs.whole('x', 1, 10, 5), undefined, 5],
    ['a reference', (inputs) => inputs.reference('x'), 'a'.repeat(32), 'a'.repeat(32)],
    ['a list, each word once', (inputs) => inputs.list('x'), 'a, b\na,,', ['a', 'b']],
    ['an empty list', (inputs) => inputs.list('x'), null, []],
])('takes %s', (_what, read, given, value) => {
    const inputs = openInputs({ x: given })
    expect(read(inputs)).toEqual(value)
    expect(inputs.end('done')).toEqual({ ok: true, value: 'done' })
})

it.each<[string, (inputs: InputReader) => unknown, unknown, string, string]>([
    ['a needed text that is missing', (inputs) => inputs.required('x'), '', 'input_missing', 'a value'],
    ['a needed reference that is missing', (inputs) => inputs.requiredReference('x'), ' ', 'input_missing', 'a value'],
    ['a text that is too long', (inputs) => inputs.optional('x', 3), 'abcd', 'input_too_long', 'at most 3 characters'],
    ['a time that is none', (inputs) => inputs.instant('x'), 'soon', 'input_invalid', 'a date and time, UTC'],
    ['a day that is none', (inputs) => inputs.day('x'), '2026-02-30', 'input_invalid', DAY],
    ['an unknown word', (inputs) => inputs.choice('x', ['a'], null), 'b', 'input_invalid', 'one of a'],
    [
        'a number out of range',
        (inputs) => inputs.whole('x', 1, 9, 1),
        '10',
        'input_invalid',
        'a whole number from 1 to 9',
    ],
    [
        'a number with a fraction',
        (inputs) => inputs.whole('x', 1, 9, 1),
        '1.5',
        'input_invalid',
        'a whole number from 1 to 9',
    ],
    ['a number as sys_id', (inputs) => inputs.reference('x'), 'INC0010020', 'input_invalid', 'the sys_id of a record'],
])('refuses %s', (_what, read, given, code, expected) => {
    const inputs = openInputs({ x: given })
    read(inputs)
    expect(inputs.end(null)).toEqual({
        ok: false,
        failure: { code, problems: [{ code, input: 'x', expected }] },
    })
})

it('names everything that is wrong at once; the code is that of the first', () => {
    const inputs = openInputs({ from: 'soon', count: 'many' })
    inputs.required('name')
    inputs.instant('from')
    inputs.whole('count', 1, 2, 1)
    const end = inputs.end(null)
    if (end.ok) throw new Error('accepted')
    expect(end.failure.code).toBe('input_missing')
    expect(explainInputs(end.failure)).toBe(
        'name: expected a value; from: expected a date and time, UTC; count: expected a whole number from 1 to 2',
    )
})

it('asks for a word that is needed', () => {
    const read = (given: string) => {
        const inputs = openInputs({ kind: given })
        return inputs.end(inputs.requiredChoice('kind', ['one', 'two']))
    }
    expect(read('Two')).toEqual({ ok: true, value: 'two' })
    expect(read('')).toMatchObject({ failure: { problems: [{ code: 'input_missing', input: 'kind' }] } })
    expect(read('three')).toMatchObject({
        failure: { problems: [{ code: 'input_invalid', expected: 'one of one, two' }] },
    })
})

it('joins what two readers of the same inputs found, and everything that was wrong', () => {
    const good = openInputs({}).end('a')
    const bad = (name: string) => {
        const inputs = openInputs({})
        inputs.required(name)
        return inputs.end('b')
    }
    expect(joinInputs(good, good)).toEqual({ ok: true, value: ['a', 'a'] })
    expect(joinInputs(good, bad('x'))).toMatchObject({ failure: { code: 'input_missing', problems: [{ input: 'x' }] } })
    expect(joinInputs(bad('x'), bad('y'))).toMatchObject({ failure: { problems: [{ input: 'x' }, { input: 'y' }] } })
})
