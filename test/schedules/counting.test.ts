/** A decision counts once, and totals are the number of decisions. */

import { decisions } from '../../src/server/mapping/glide/decisions.ts'
import type { DecisionRow } from '../../src/server/mapping/core/decision-row.ts'
import { listOf } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const decided = (id: string, delivery: string): DecisionRow => ({
    ...{
        decisionId: id,
        policy: 'p',
        policyName: 'P',
        gatewayId: 'gw',
        environment: '',
        action: 'block',
        severity: null,
        model: null,
        isAboutOne: false,
    },
    ...{ configVersion: null, day: '2026-05-01', occurredAt: '2026-05-01 00:00:00', delivery, gatewayRow: '' },
})

/** Deliveries whose worker has not finished: their retry counts again. */
let open = new Set<string>()

function work(delivery: string, id: string): void {
    const counted = decisions.count(decided(id, delivery))
    if (!counted.ok) return
    if (counted.value.counted && id.endsWith('3')) decisions.overflow(counted.value.counter, delivery)
    statement('end', () => open.delete(`${delivery} ${id}`))
}

const counting: Protocol = {
    start: (random) => {
        open = new Set()
        return ['A', 'B', 'C', 'D'].map((delivery) => {
            const id = `e${1 + random(3)}`
            open.add(`${delivery} ${id}`)
            return () => work(delivery, id)
        })
    },
    recover: () => {
        for (const one of [...open]) {
            const [delivery, id] = one.split(' ')
            work(delivery, id)
        }
    },
    check: () => {
        demand(open.size === 0, 'a decision was not counted')
        const rows = listOf('x_kt_gov_decision')
        const [counter, ...more] = listOf('x_kt_gov_decision_count')
        demand(more.length === 0, 'two counters')
        demand(Number(counter.total) === rows.length, `${rows.length} decisions, total ${counter.total}`)
        const heldBack = rows.filter(({ held_back }) => held_back === '1').length
        demand(Number(counter.overflow) === heldBack, `${heldBack} held back, overflow ${counter.overflow}`)
        demand(new Set(rows.map(({ decision_id }) => decision_id)).size === rows.length, 'one decision, two rows')
    },
}

it('by four deliveries of one counter', () => exploreAll(counting))
