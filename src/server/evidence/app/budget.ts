/** How much one run may read and how long it may take, and the lease that it keeps alive meanwhile. */

import type { CollectPorts } from './evidence-ports.ts'

export interface Budget {
    hasTime(): boolean
    /** Rows that may still be read. */
    rowsLeft(): number
    spend(rows: number): void
    rowsRead(): number
    /** Keeps the lease; false when another run took it, and from then on nothing has time. */
    renew(): boolean
    /** The same budget, of which only this share may be used up by the time it is. */
    part(share: number): Budget
}

/** The budget of one run. `hasTime` is what the caller allows; the property may allow less. */
export function openBudget(
    { clock, runs, settings }: Pick<CollectPorts, 'clock' | 'runs' | 'settings'>,
    runId: string,
    token: string,
    hasTime: () => boolean,
): Budget {
    const began = clock.epochSeconds()
    let rows = 0
    let isHeld = true
    const part = (share: number): Budget => ({
        hasTime: () =>
            isHeld && hasTime() && clock.epochSeconds() < began + Math.ceil(settings.evidenceBudgetSeconds * share),
        rowsLeft: () => Math.max(0, Math.ceil(settings.evidenceBudgetRows * share) - rows),
        spend: (count) => {
            rows += count
        },
        rowsRead: () => rows,
        renew: () => {
            if (isHeld) isHeld = runs.renew(runId, token)
            return isHeld
        },
        part,
    })
    return part(1)
}
