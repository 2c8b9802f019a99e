/** What is newest of a gateway stays, whichever worker writes last. */

import { openGateways } from '../../src/server/mapping/glide/gateways.ts'
import { listOf, timeText, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
import { demand, exploreAgain, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

interface Health {
    readonly at: string
    readonly health: 'healthy' | 'down'
}

let open = new Set<Health>()
let all: readonly Health[] = []

function save(event: Health): void {
    const gateways = openGateways()
    const known = gateways.find('GW')
    // The handler leaves an event alone that is older than what is known.
    const isOlder = known !== null && known.healthChangedAt !== null && known.healthChangedAt > event.at
    if (isOlder || gateways.save('gw', { health: event.health, healthChangedAt: event.at }).ok)
        statement('end', () => open.delete(event))
}

const health: Protocol = {
    hasSlowRules: true,
    start: (random) => {
        all = Array.from({ length: 4 }, (_unused, index) => ({
            at: timeText(world.now - 100 + index),
            health: random(2) === 0 ? 'healthy' : 'down',
        }))
        open = new Set(all)
        return all.map((event) => () => save(event))
    },
    recover: () => {
        for (let run = 0; run < 5; run++) {
            world.now += 100
            ;[...open].forEach(save)
        }
    },
    check: () => {
        demand(open.size === 0, 'a report was not taken')
        const [row, ...more] = listOf('x_kt_gov_gateway')
        const newest = all[all.length - 1]
        demand(more.length === 0, 'two gateways')
        demand(row.health_changed_at === newest.at, `at ${row.health_changed_at}, newest ${newest.at}`)
        demand(row.health === newest.health, 'the newest time with another health')
    },
}

it('by four reports of its health', () => exploreAll(health))

it('after a worker that wrote late and died', () => exploreAgain(health, [15071]))
