/**
 * Worlds with an include that logs for its callers: that a rule called it is claimed only where it did, whatever other ways lead there.
 * `WORLDS=2000` for the long run.
 */

import { emptyMeasure, measureWorld, toReport, type Measure } from '../../../support/worlds/claims.ts'
import { makeWorld } from '../../../support/worlds/world.ts'

const WORLDS = Number(process.env['WORLDS'] ?? 60)

it('what a line of an include says of its caller is true in every world', () => {
    const before = emptyMeasure()
    const after = emptyMeasure()
    for (let seed = 1; seed <= WORLDS; seed++) {
        const world = makeWorld(seed, { utilities: [], relays: 0, catches: 0, hands: true })
        measureWorld(world, seed, before, 'log')
        measureWorld(world, seed, after, 'log and records')
    }
    process.stdout.write(`Handed on, the log alone: ${toReport(before)}With records: ${toReport(after)}`)
    expect([...before.wrong, ...after.wrong]).toEqual([])
    expect(shareOf(before, 'proven')).toBeGreaterThan(0.1)
    expect(shareOf(before, 'inferred')).toBeGreaterThan(0.5)
    expect(shareOf(after, 'proven')).toBeGreaterThan(shareOf(before, 'proven'))
})

function shareOf({ shares }: Measure, of: 'inferred' | 'proven'): number {
    const handed = shares.get('handed')
    return (handed?.[of] ?? 0) / (handed?.ran ?? 1)
}
