/** Warm nodes that are killed at random moments lose nothing, double nothing, and leave nothing behind that waits longer than its lease. */

import { killNodes } from '../../support/kill-nodes.ts'

it('killed three times under load, and everything is there once and done', async () => {
    const { answered, doubled, lost, stuck } = await killNodes(3, 7, () => undefined)
    expect({ lost, doubled, stuck }).toEqual({ lost: 0, doubled: 0, stuck: 0 })
    expect(answered).toBeGreaterThanOrEqual(60)
})
