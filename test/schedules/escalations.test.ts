/** A review follows what happened to its escalation, in whatever order workers report it: nothing that counts is lost or moved back. */

import { handleEscalation } from '../../src/server/mapping/app/escalation.ts'
import { openLedger } from '../../src/server/mapping/app/ledger.ts'
import type { Work } from '../../src/server/mapping/app/work.ts'
import type { EscalationEvent } from '../../src/server/mapping/core/event.ts'
import { crypto } from '../../src/server/platform/crypto.ts'
import { openLinks } from '../../src/server/platform/links.ts'
import { openRecords } from '../../src/server/platform/records.ts'
import { toSettings } from '../../src/server/shared/properties.ts'
import { listOf, timeText, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
import { escalationEvent } from '../support/typed-events.ts'
import { demand, exploreAgain, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const TASK = 'x_kt_gov_compliance_task'
const SETTINGS = toSettings((name) =>
    /group|caller/.test(name) ? '' : name.endsWith('compliance.table') ? TASK : null,
)

type Change = EscalationEvent['change']

/** Reports whose delivery has not ended: they are attempted again. */
let open = new Set<EscalationEvent>()
let all: readonly EscalationEvent[] = []

function toEvent(change: Change, second: number): EscalationEvent {
    return escalationEvent({
        change,
        state: change === 'created' || change === 'unclaimed' || change === 'updated' ? 'open' : change,
        gatewayIds: [],
        occurredAt: timeText(world.now - 100 + second),
    })
}

function report(event: EscalationEvent): void {
    const links = openLinks()
    const ledger = openLedger()
    const gateways = { find: () => null }
    const ports = { crypto, gateways, links, records: openRecords(SETTINGS, links), settings: SETTINGS }
    // Of an attempt only these are used.
    handleEscalation(event, { ledger, ports, target: 'default', delivery: { sysId: 'delivery' } } as unknown as Work)
    if (ledger.failure() === null) statement('end', () => open.delete(event))
}

const LATER: readonly Change[] = ['claimed', 'unclaimed', 'expired', 'resolved']

const escalations: Protocol = {
    hasSlowRules: true,
    start: (random) => {
        world.defaults = { [TASK]: { state: '1', active: '1' } }
        const chosen = LATER.filter(() => random(2) === 0)
        if (chosen.length === 0) chosen.push('resolved')
        const events = [toEvent('created', 0), ...chosen.map((change, at) => toEvent(change, at + 1))].slice(0, 4)
        all = events
        open = new Set(events)
        return events.map((event) => () => report(event))
    },
    recover: () => {
        for (let run = 0; run < 5; run++) {
            world.now += 100
            ;[...open].forEach(report)
        }
    },
    check: () => {
        const [link, ...links] = listOf('x_kt_gov_link')
        const [task, ...tasks] = listOf(TASK)
        const newest = all[all.length - 1]
        const wanted = newest.change === 'created' ? 'open' : newest.change
        demand(open.size === 0, `not taken: ${[...open].map(({ change }) => change).join(' ')}`)
        demand(links.length === 0 && tasks.length === 0, 'more than one link or review')
        demand(link.record_id === task.sys_id, 'the link is about another record')
        demand(link.state === wanted, `the link is at ${link.state}, the escalation at ${wanted}`)
        demand(link.occurred_at === newest.occurredAt, `the link is at ${link.occurred_at}, not ${newest.occurredAt}`)
        const state = wanted === 'unclaimed' ? 'open' : wanted
        demand(task.escalation_state === state, `the review is at ${task.escalation_state}, not ${state}`)
        if (wanted === 'resolved') demand(task.state === '3', `a resolved review is in state ${task.state}`)
    },
}

it('by four reports of what happened to it', () => exploreAll(escalations))

it('after a worker that wrote the review late, and one that died before the link', () =>
    exploreAgain(escalations, [30269]))
