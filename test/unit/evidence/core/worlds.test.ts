/**
 * Small instances that people live in, each with a known truth: what is graded DETERMINISTIC happened. The shares of what is proven are
 * printed by style. `WORLDS=1000` for the long run.
 */

import { emptyMeasure, measureWorld, toReport } from '../../../support/worlds/claims.ts'
import { makeWorld } from '../../../support/worlds/world.ts'

const WORLDS = Number(process.env.WORLDS ?? 40)

it('no claim is false in any world', () => {
    const measure = emptyMeasure()
    for (let seed = 1; seed <= WORLDS; seed++) measureWorld(makeWorld(seed), seed, measure)
    process.stdout.write(toReport(measure))
    expect(measure.wrong).toEqual([])
    expect(measure.claims).toBeGreaterThan(0)
})
