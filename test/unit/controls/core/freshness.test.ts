/** The answer about the freshness of controls: the tests of each control, bounded, over six weeks. */
import {
    describeFreshness,
    firstDay,
    FRESHNESS_DAYS,
    MOST_FRESHNESS_TESTS,
    type FreshTest,
} from '../../../../src/server/controls/core/freshness.ts'

const NOW = '2026-04-20 14:00:00'
const control = (sysId: string) => ({
    sysId,
    controlId: `AI-${sysId}`,
    objective: 'Prevent',
    validityDays: 30,
    readiness: 'ready' as const,
    readinessLine: '',
})
const test_ = (mappingId: string, number: string): FreshTest => ({
    sysId: number,
    number,
    mappingId,
    grcControl: '',
    entity: '',
    result: 'pass',
    code: '',
    conclusion: 'Passed',
    rate: '',
    windowFrom: '2026-04-12',
    windowTo: '2026-04-18',
    testedAt: '2026-04-19 00:00:00',
    validUntil: '2026-05-19 00:00:00',
})

interface Answer {
    readonly is_complete: boolean
    readonly controls: readonly { readonly tests: readonly { readonly number: string }[] }[]
}
const answer = (tests: readonly FreshTest[]) =>
    describeFreshness({
        now: NOW,
        controls: [control('m1'), control('m2')],
        tests,
        expiredBefore: { m2: '2026-01-01 00:00:00' },
    }) as Answer

it('begins as many days ago as it shows, today among them', () => {
    expect(firstDay(NOW)).toBe('2026-03-10')
    expect((Date.parse('2026-04-20') - Date.parse('2026-03-10')) / 86_400_000 + 1).toBe(FRESHNESS_DAYS)
})

it('lists each control with its own tests, in ISO time, and when an earlier result expired', () => {
    expect(answer([test_('m1', 'KTT1')])).toMatchObject({
        at: '2026-04-20T14:00:00Z',
        from: '2026-03-10',
        to: '2026-04-20',
        is_complete: true,
        controls: [
            {
                mapping: 'm1',
                expired_before: null,
                tests: [{ number: 'KTT1', code: null, rate: null, valid_until: '2026-05-19T00:00:00Z' }],
            },
            { mapping: 'm2', expired_before: '2026-01-01T00:00:00Z', tests: [] },
        ],
    })
})

it('is not complete where there are more tests than the bound, and leaves the last ones out', () => {
    const tests = Array.from({ length: MOST_FRESHNESS_TESTS + 1 }, (_one, at) => test_('m1', `KTT${at}`))
    const { controls, is_complete } = answer(tests)
    expect([is_complete, controls[0].tests.length]).toEqual([false, MOST_FRESHNESS_TESTS])
    expect(controls[0].tests[0].number).toBe('KTT0')
    expect(answer(tests.slice(1)).is_complete).toBe(true)
})
