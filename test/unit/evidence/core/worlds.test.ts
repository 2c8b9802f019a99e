/**
 * Small instances that people live in, each with a known truth: what is graded DETERMINISTIC happened. The shares of what is proven are
 * printed by style, with the log alone and with the records that began rules beside it. `WORLDS=1000` for the long run.
 */

import { emptyMeasure, measureWorld, sumOf, toReport } from '../../../support/worlds/claims.ts'
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
    // What ran is proven or inferred, for nine of ten scripts at least.
    expect(sumOf(after, 'inferred') / sumOf(after, 'ran')).toBeGreaterThanOrEqual(0.9)
})

it('where no script prints what it is given, nineteen of twenty scripts that left a row are proven', () => {
    const measure = emptyMeasure()
    for (let seed = 1; seed <= 20; seed++)
        measureWorld(makeWorld(seed, { utilities: [], relays: 0, catches: 0.2 }), seed, measure)
    process.stdout.write(`Without open loggers: ${toReport(measure)}`)
    expect(measure.wrong).toEqual([])
    const silent = [...measure.shares.values()].reduce((all, { blocked }) => all + (blocked['no row'] ?? 0), 0)
    expect(sumOf(measure, 'proven') / (sumOf(measure, 'ran') - silent)).toBeGreaterThanOrEqual(0.95)
})
