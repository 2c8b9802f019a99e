/** How much one run may read and how long it may take. */

import { openBudget } from '../../../../src/server/evidence/app/budget.ts'
import type { CollectPorts } from '../../../../src/server/evidence/app/evidence-ports.ts'

function budgetOf(time: { seconds: number; isHeld: boolean; mayGoOn: boolean }) {
    const ports = {
        clock: { epochSeconds: () => time.seconds },
        runs: { renew: () => time.isHeld },
        settings: { evidenceBudgetSeconds: 100, evidenceBudgetRows: 10 },
    } as unknown as CollectPorts
    return openBudget(ports, 'run', 'token', () => time.mayGoOn)
}

it('has time until its seconds are used up, and a part of it for that share of them', () => {
    const time = { seconds: 1000, isHeld: true, mayGoOn: true }
    const budget = budgetOf(time)
    const part = budget.part(0.6)
    time.seconds = 1059
    expect([budget.hasTime(), part.hasTime()]).toEqual([true, true])
    time.seconds = 1060
    expect([budget.hasTime(), part.hasTime()]).toEqual([true, false])
    time.seconds = 1100
    expect(budget.hasTime()).toBe(false)
})

it('has no time when its caller has none', () => {
    expect(budgetOf({ seconds: 0, isHeld: true, mayGoOn: false }).hasTime()).toBe(false)
})

it('spends rows of one account, whichever part spends them, and never owes any', () => {
    const budget = budgetOf({ seconds: 0, isHeld: true, mayGoOn: true })
    const part = budget.part(0.5)
    part.spend(4)
    expect([budget.rowsLeft(), part.rowsLeft(), budget.rowsRead()]).toEqual([6, 1, 4])
    budget.spend(20)
    expect([budget.rowsLeft(), part.rowsLeft()]).toEqual([0, 0])
})

it('has no time for good once another run took its lease', () => {
    const time = { seconds: 0, isHeld: false, mayGoOn: true }
    const budget = budgetOf(time)
    expect(budget.renew()).toBe(false)
    time.isHeld = true
    expect([budget.renew(), budget.hasTime(), budget.part(1).hasTime()]).toEqual([false, false, false])
})
