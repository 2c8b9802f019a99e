/** How many schedules of each protocol are explored. `npm run test:schedules` explores 100,000 of each; `FIRST_SEED=7 SCHEDULES=1` shows one again. */

import { explore, type Protocol } from '../support/schedules/explore.ts'

const SCHEDULES = Number(process.env.SCHEDULES ?? 5_000)
const FIRST_SEED = Number(process.env.FIRST_SEED ?? 1)

/** Explores the protocol; throws with the first broken schedule, step by step. */
export function exploreAll(protocol: Protocol): void {
    expect(explore(protocol, SCHEDULES, FIRST_SEED)).toBeGreaterThan(SCHEDULES)
}

/** Fails the schedule. */
export function demand(holds: boolean, what: string): void {
    if (!holds) throw new Error(what)
}
