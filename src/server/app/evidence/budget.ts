/** How much one run may read and how long it may take, and the lease that it keeps alive meanwhile. */

import type { CollectPorts } from '../evidence-ports.ts'

export interface Budget {
    hasTime(): boolean
    /** Rows that may still be read. */
    rowsLeft(): number
    spend(rows: number): void
    rowsRead(): number
    /** Keeps the lease; false when another run took it, and from then on nothing has time. */
    renew(): boolean
}

/** The budget of one run. `hasTime` is what the caller allows; the property may allow less. */
export function openBudget(
    { clock, runs, settings }: Pick<CollectPorts, 'clock' | 'runs' | 'settings'>,
    runId: string,
    token: string,
    hasTime: () => boolean,
): Budget {
    const end = clock.epochSeconds() + settings.evidenceBudgetSeconds
    let rows = 0
    let isHeld = true
    return {
        hasTime: () => isHeld && hasTime() && clock.epochSeconds() < end,
        rowsLeft: () => Math.max(0, settings.evidenceBudgetRows - rows),
        spend: (count) => {
            rows += count
        },
        rowsRead: () => rows,
        renew: () => {
            if (isHeld) isHeld = runs.renew(runId, token)
            return isHeld
        },
    }
}
