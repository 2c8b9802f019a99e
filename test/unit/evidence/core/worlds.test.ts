/**
 * Small instances that people live in, each with a known truth: what is graded DETERMINISTIC happened. The shares of what is proven are
 * printed by style, with the log alone and with the records that began rules beside it. `WORLDS=1000` for the long run.
 */

import { emptyMeasure, measureWorld, toReport } from '../../../support/worlds/claims.ts'
import { makeWorld } from '../../../support/worlds/world.ts'

const WORLDS = Number(process.env.WORLDS ?? 40)

it('no claim is false in any world, and records beside the log prove more', () => {
    const before = emptyMeasure()
    const after = emptyMeasure()
    for (let seed = 1; seed <= WORLDS; seed++) {
        const world = makeWorld(seed)
        measureWorld(world, seed, before, 'log')
        measureWorld(world, seed, after, 'log and records')
    }
    process.stdout.write(`The log alone: ${toReport(before)}With records: ${toReport(after)}`)
    expect([...before.wrong, ...after.wrong]).toEqual([])
    expect(before.claims).toBeGreaterThan(0)
    expect(after.corroborated).toBeGreaterThan(0)
})
