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
