/** Deliveries that come several times at once end as one record each, however the instance behaves. */

import { decision } from '../support/events.ts'
import { OnInstance } from '../support/on-instance.ts'
import { onMix, seeds } from './seeds.ts'

const IDS = ['one', 'two', 'three', 'four'] as const
const TIMES = 3
/** Past the lease of a worker that stopped in the middle, and past the retries that follow. */
const ROUNDS = 6

async function play(profile: string): Promise<void> {
    const on = await OnInstance.open({ profile })
    try {
        const sent = Array.from({ length: TIMES }, () => IDS).flat()
        const post = (id: string) =>
            on.deliver({ id: `dlv_${id}`, ...decision('blocked', { event_id: `evt_${id}`, gateway_id: 'gw_1' }) })
        const answers = await Promise.all(sent.map(post))
        expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 202)).toEqual([])
        on.drain()
        for (let round = 0; round < ROUNDS; round++) on.reprocess(400)
        expect(await on.rows('x_kt_gov_delivery', ['delivery_id', 'state'])).toEqual(
            new Set(IDS.map((id) => `dlv_${id}|processed`)),
        )
        expect(await on.records('x_kt_gov_delivery', '', ['sys_id'])).toHaveLength(IDS.length)
        expect(await on.records('incident', '', ['sys_id'])).toHaveLength(1)
        expect([...(await on.rows('x_kt_gov_decision_count', ['total']))]).toEqual([String(IDS.length)])
    } finally {
        await on.close()
    }
}

it.each(seeds)('seed %i', (seed) => onMix(seed, play))
