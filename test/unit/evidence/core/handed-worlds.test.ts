/**
 * Worlds with an include that logs for its callers: that a rule called it is claimed only where it did, whatever other ways lead there.
 * `WORLDS=2000` for the long run.
 */

import { emptyMeasure, measureWorld, toReport } from '../../../support/worlds/claims.ts'
import { makeWorld } from '../../../support/worlds/world.ts'

const WORLDS = Number(process.env['WORLDS'] ?? 60)

it('what a line of an include says of its caller is true in every world', () => {
    const measure = emptyMeasure()
    for (let seed = 1; seed <= WORLDS; seed++)
        measureWorld(makeWorld(seed, { utilities: [], relays: 0, catches: 0, hands: true }), seed, measure, 'log')
    const handed = measure.shares.get('handed')
    process.stdout.write(`Handed on: ${toReport(measure)}`)
    expect(measure.wrong).toEqual([])
    expect((handed?.proven ?? 0) / (handed?.ran ?? 1)).toBeGreaterThan(0.1)
})
