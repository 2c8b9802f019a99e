/** How many schedules of each protocol are explored. `npm run test:schedules` explores 100,000 of each; `FIRST_SEED=7 SCHEDULES=1` shows one again. */

import { explore, type Protocol } from '../support/schedules/explore.ts'

const SCHEDULES = process.env.SCHEDULES
const FIRST_SEED = Number(process.env.FIRST_SEED ?? 1)

const USUAL = 5_000

/** Explores the protocol; throws with the first broken schedule, step by step. `usual`: how many where the environment has no number; one of many steps has fewer then too. */
export function exploreAll(protocol: Protocol, usual = USUAL): void {
    const schedules = Math.ceil((Number(SCHEDULES ?? USUAL) * usual) / USUAL)
    expect(explore(protocol, schedules, FIRST_SEED)).toBeGreaterThan(schedules)
}

/** Plays schedules that broke the protocol once. */
export function exploreAgain(protocol: Protocol, seeds: readonly number[]): void {
    for (const seed of seeds) expect(explore(protocol, 1, seed)).toBeGreaterThan(1)
}

/** Fails the schedule. */
export function demand(holds: boolean, what: string): void {
    if (!holds) throw new Error(what)
}
