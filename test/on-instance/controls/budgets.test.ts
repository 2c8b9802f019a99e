/** Budgets and the control of costs: an alert is counted beside the decisions, and is none. */

import { onControls } from './governed-controls.ts'

const instance = onControls()
const DAY = '2026-04-20'
const COST = 'control_id=AI-COST-001'

const alert = (budget_id: string, threshold_percent: number) =>
    instance.deliver({
        event: 'budget.threshold_reached',
        timestamp: `${DAY}T08:00:00Z`,
        data: { budget_id, threshold_percent, spend: threshold_percent, limit: 100 },
    })

async function alertTwice(...percents: readonly number[]): Promise<void> {
    for (const budget of ['bud_a', 'bud_b']) for (const percent of percents) await alert(budget, percent)
}

it('a cost limit that blocks every request beyond it passes, although budgets reached their thresholds before', async () => {
    await instance.decide('cost-limit', DAY, { blocked: 20, allowed: 20 })
    await alertTwice(50, 80, 100)
    instance.test(DAY, DAY)
    expect(await instance.tests(['evaluated', 'logged', 'result'], COST)).toEqual(new Set(['20|0|pass']))
    expect(await instance.rows('x_kt_gov_decision_count', ['policy', 'action', 'total'], 'action=alert')).toEqual(
        new Set(['cost-limit|alert|6']),
    )
})

it('a budget whose spend went past its limit is a violation that was not stopped', async () => {
    await instance.decide('cost-limit', DAY, { blocked: 20, allowed: 20 })
    await alertTwice(120)
    instance.test(DAY, DAY)
    expect(await instance.tests(['evaluated', 'logged', 'result'], COST)).toEqual(new Set(['22|2|fail']))
})

it('alerts alone show neither that the policy decides nor that unstopped violations would be reported', async () => {
    await alertTwice(50, 80)
    instance.test(DAY, DAY)
    const readiness = ['readiness', 'readiness_line']
    const [mapping] = await instance.list('x_kt_gov_control_mapping', readiness, `${COST}^active=true`)
    expect(mapping.readiness).toBe('events_missing')
    expect(mapping.readiness_line).toContain('Subscribe the webhook to event.created')
    await instance.decide('cost-limit', DAY, { blocked: 20 })
    instance.test(DAY, DAY)
    expect(await instance.tests(['result', 'code'], COST)).toEqual(new Set(['inconclusive|rate_by_construction']))
})

describe('a budget past its limit counts once in each period', () => {
    const past = (at: string, facts: object) =>
        instance.deliver({
            event: 'budget.threshold_reached',
            timestamp: at,
            data: { budget_id: 'bud_a', threshold_percent: 120, ...facts },
        })
    const ids = () => instance.rows('x_kt_gov_decision', ['decision_id'])

    it.each([
        ['monthly', ['bud_a:120:2026-03', 'bud_a:120:2026-04']],
        ['per week', ['bud_a:120:2026-03-30', 'bud_a:120:2026-04-06']],
        ['Daily', ['bud_a:120:2026-03-31', 'bud_a:120:2026-04-05', 'bud_a:120:2026-04-06']],
        ['quarterly', ['bud_a:120:2026-Q1', 'bud_a:120:2026-Q2']],
        ['calendar year', ['bud_a:120:2026']],
        ['current_month', ['bud_a:120:2026-03', 'bud_a:120:2026-04']],
        ['month-to-date', ['bud_a:120:2026-03', 'bud_a:120:2026-04']],
        ['P1M', ['bud_a:120:2026-03', 'bud_a:120:2026-04']],
        [
            'hourly',
            [0, 1, 2, 3].map(
                (at) => `bud_a:120:${['2026-03-31', '2026-04-05', '2026-04-06', '2026-04-06'][at]} 0${at}`,
            ),
        ],
        ['lifetime', ['bud_a:120:lifetime']],
    ])('that is stated as %s', async (period, expected) => {
        const days = ['2026-03-31', '2026-04-05', '2026-04-06', '2026-04-06']
        for (const [hour, day] of days.entries()) await past(`${day}T0${String(hour)}:00:00Z`, { period })
        expect(await ids()).toEqual(new Set(expected))
    })

    it('and for each organization whose scope stands for its id', async () => {
        for (const org_id of ['bank_a', 'bank_b'])
            await past('2026-04-06T08:00:00Z', { budget_id: undefined, scope: 'team', org_id })
        expect(await ids()).toEqual(new Set(['team:bank_a:120:2026-04', 'team:bank_b:120:2026-04']))
    })
})
