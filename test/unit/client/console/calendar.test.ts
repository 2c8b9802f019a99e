/** The freshness of controls on each day, from their tests alone. */
import { dayAfterKey, toCalendar } from '../../../../src/client/features/console/controls/calendar.ts'
import type {
    ControlAnswer,
    FreshnessAnswer,
    TestAnswer,
} from '../../../../src/client/features/console/controls/freshness-answer.ts'

const test_ = (given: Partial<TestAnswer>): TestAnswer => ({
    sys_id: 't1',
    number: 'KTT0001000',
    grc_control: '',
    entity: '',
    result: 'pass',
    conclusion: '',
    rate: null,
    window_to: '2026-04-05',
    tested_at: '2026-04-06T08:00:00Z',
    valid_until: '2026-04-10T08:00:00Z',
    ...given,
})
const control = (tests: readonly TestAnswer[], given: Partial<ControlAnswer> = {}): ControlAnswer => ({
    mapping: 'm1',
    control_id: 'AI-SAFE-001',
    objective: 'Prevent',
    expired_before: null,
    tests,
    ...given,
})
/** Wednesday to the next Wednesday week. */
const answer = (...controls: readonly ControlAnswer[]): FreshnessAnswer => ({
    at: '2026-04-15T12:00:00Z',
    from: '2026-04-01',
    to: '2026-04-15',
    is_complete: true,
    controls,
})
const daysOf = (given: FreshnessAnswer, only: string | null = null) =>
    toCalendar(given, only)
        .weeks.flat()
        .flatMap((day) => (day === null ? [] : [day]))
const stateOn = (day: string, given: FreshnessAnswer) => daysOf(given).find((one) => one.day === day)?.worst

it('has whole weeks from Monday on, with every day once', () => {
    const { weeks } = toCalendar(answer(control([])))
    expect(weeks.map((week) => week.map((day) => day?.day.slice(8) ?? ''))).toEqual([
        ['', '', '01', '02', '03', '04', '05'],
        ['06', '07', '08', '09', '10', '11', '12'],
        ['13', '14', '15', '', '', '', ''],
    ])
})

test.each([
    ['2026-04-05', 'untested', 'before the first test'],
    ['2026-04-06', 'pass', 'on the day of the test'],
    ['2026-04-09', 'pass', 'while it is valid'],
    ['2026-04-10', 'stale', 'on the day on which it expires'],
    ['2026-04-15', 'stale', 'today'],
])('on %s a control is %s: %s', (day, state) => {
    expect(stateOn(day, answer(control([test_({})])))).toBe(state)
})

it('is stale from the first day on where a result expired before it', () => {
    const given = answer(control([], { expired_before: '2026-03-01T00:00:00Z' }))
    expect(stateOn('2026-04-01', given)).toBe('stale')
})

it('counts the result of the last window, and an inconclusive test only where nothing else is valid', () => {
    const later = { tested_at: '2026-04-07T08:00:00Z' }
    const both = (given: Partial<TestAnswer>) => answer(control([test_({ ...later, ...given }), test_({})]))
    expect(stateOn('2026-04-07', both({ window_to: '2026-04-06', result: 'fail' }))).toBe('fail')
    expect(stateOn('2026-04-07', both({ window_to: '2026-04-01', result: 'fail' }))).toBe('pass')
    expect(stateOn('2026-04-07', both({ window_to: '2026-04-06', result: 'inconclusive' }))).toBe('pass')
    expect(stateOn('2026-04-11', both({ result: 'inconclusive', valid_until: '2026-05-01T00:00:00Z' }))).toBe(
        'inconclusive',
    )
})

it('looks at today up to now, and no further', () => {
    const expiring = test_({ tested_at: '2026-04-14T08:00:00Z', valid_until: '2026-04-15T13:00:00Z' })
    expect(stateOn('2026-04-15', answer(control([expiring])))).toBe('pass')
    expect(stateOn('2026-04-15', answer(control([test_({ tested_at: '2026-04-15T12:00:01Z' })])))).toBe('untested')
})

it('marks a day by its worst control and counts the others', () => {
    const failing = control([test_({ result: 'fail' })], { mapping: 'm2' })
    const [day] = daysOf(answer(control([test_({})]), failing)).filter((one) => one.day === '2026-04-07')
    expect([day.worst, day.counts]).toEqual([
        'fail',
        [
            ['fail', 1],
            ['pass', 1],
        ],
    ])
    expect(day.states.map(({ state, test }) => [state, test?.number])).toEqual([
        ['pass', 'KTT0001000'],
        ['fail', 'KTT0001000'],
    ])
})

it('has a series for each control that answers for a part, and shows one alone when it is chosen', () => {
    const parts = [
        test_({ grc_control: 'c1', entity: 'Retail' }),
        test_({ grc_control: 'c2', entity: 'Bank', result: 'fail' }),
    ]
    const given = answer(control(parts))
    expect(toCalendar(given).series.map(({ entity, key }) => [key, entity])).toEqual([
        ['m1/c2', 'Bank'],
        ['m1/c1', 'Retail'],
    ])
    expect(daysOf(given, 'm1/c1').find(({ day }) => day === '2026-04-07')).toMatchObject({ worst: 'pass' })
    expect(daysOf(given).find(({ day }) => day === '2026-04-07')).toMatchObject({ worst: 'fail' })
})

test.each([
    ['2026-04-08', 'ArrowLeft', '2026-04-07'],
    ['2026-04-08', 'ArrowRight', '2026-04-09'],
    ['2026-04-08', 'ArrowUp', '2026-04-01'],
    ['2026-04-08', 'ArrowDown', '2026-04-15'],
    ['2026-04-08', 'Home', '2026-04-01'],
    ['2026-04-08', 'End', '2026-04-15'],
    ['2026-04-01', 'ArrowLeft', undefined],
    ['2026-04-15', 'ArrowDown', undefined],
    ['2026-04-08', 'Enter', undefined],
])('from %s the key %s leads to %s', (day, key, expected) => {
    expect(dayAfterKey(toCalendar(answer(control([]))), day, key)).toBe(expected)
})
