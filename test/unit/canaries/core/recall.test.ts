/** What is counted of canaries. */

import { toCountedState, type CanaryState } from '../../../../src/server/canaries/core/canary.ts'
import { describeRecall, measureRecall, type CountedCanary } from '../../../../src/server/canaries/core/recall.ts'

const of = (state: CanaryState, lagSeconds: number | null = null, falseLinks = 0): CountedCanary => ({
    context: 'business_rule',
    plantedAt: '2026-05-01 10:00:00',
    ...{ state, lagSeconds, falseLinks },
})

it('counts found and missed as decided, and leaves out what waits and what did not run', () => {
    const canaries = [of('found', 60), of('missed'), of('planted'), of('not_run', null, 2)]
    const { all, byContext } = measureRecall(canaries)
    expect(all).toEqual({
        ...{ planted: 4, decided: 2, found: 1, missed: 1, notRun: 1 },
        falseLinks: 2,
        lagP50: 60,
        lagP95: 60,
    })
    expect(byContext.business_rule).toEqual(all)
    expect(byContext.scheduled_script.planted).toBe(0)
    expect(describeRecall(all)).toBe('1 of 2 canaries found')
})

it.each([
    [[5], 5, 5],
    [[1, 2], 1, 2],
    [[3, 1, 2], 2, 3],
    [Array.from({ length: 100 }, (_, at) => at + 1), 50, 95],
])('takes percentiles from lags that there were: of %j', (lags, p50, p95) => {
    const { all } = measureRecall(lags.map((lag) => of('found', lag)))
    expect([all.lagP50, all.lagP95]).toEqual([p50, p95])
})

it('has no lag and no share where nothing was found', () => {
    const { all } = measureRecall([of('planted')])
    expect([all.lagP50, all.lagP95, describeRecall(all)]).toEqual([null, null, 'no canary was decided'])
})

it.each([
    [{ state: 'found', decided_at: '', lag_seconds: '5' }, 'planted'],
    [{ state: 'found', decided_at: '2026-05-01 10:00:00', lag_seconds: '5' }, 'found'],
    [{ state: 'found', decided_at: '2026-05-01 10:00:00', lag_seconds: '' }, 'missed'],
    [{ state: 'found', decided_at: '2026-05-01 10:00:00', lag_seconds: '5', call_grade: 'missing' }, 'missed'],
    [{ state: 'not_run', decided_at: '2026-05-01 10:00:00', lag_seconds: '', call_grade: 'not_called' }, 'not_run'],
])('a row %j counts as %s', (row, state) => {
    const grades = { starter_grade: 'proven', include_grade: 'inferred', call_grade: 'inferred' }
    expect(toCountedState({ ...grades, ...row })).toBe(state)
})
