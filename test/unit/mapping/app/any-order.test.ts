/** Deliveries arrive in any order: whatever it was, the records are the same. */

import {
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../../support/events.ts'
import { deliver, openMemory } from '../../../support/memory-ports.ts'
import type { Memory } from '../../../support/memory-ports.ts'
import { ordersOf } from '../../../support/orders.ts'

const REVIEW = 'x_kt_gov_compliance_task'

/** What `look` sees after every order of the story, each once, with an order that led to it. */
function seenAfter(story: readonly object[], look: (memory: Memory) => unknown, properties = {}): readonly string[] {
    const seen = new Set<string>()
    const orders = ordersOf(story)
    expect(orders).toHaveLength(720)
    for (const order of orders) {
        const memory = openMemory(properties)
        deliver(memory, ...order)
        seen.add(JSON.stringify(look(memory)))
    }
    return [...seen]
}

/** Hours or days apart, or all within one second, which only the fraction tells apart. */
const PACES: readonly (readonly [string, (at: string, place: number) => string])[] = [
    ['hours apart', (at) => at],
    ['within one second', (_, place) => `2026-04-21T14:00:00.${place}5Z`],
]

const sorted = (row: object) => Object.entries(row).sort()

it.each(PACES)('six events of an escalation, %s, leave the same review', (_, at) => {
    const story = [
        escalationCreated({}, at('2026-04-20T14:00:00Z', 0)),
        escalation('claimed', { claimed_by: 'user_42' }, at('2026-04-20T14:30:00Z', 2)),
        escalation('unclaimed', {}, at('2026-04-20T14:45:00Z', 3)),
        escalation('updated', { action: 'block', severity: 'critical' }, at('2026-04-20T14:50:00Z', 4)),
        escalation('expired', {}, at('2026-04-20T18:00:00Z', 6)),
        escalation('resolved', { outcome: 'approved', resolved_by: 'user_42' }, at('2026-04-20T15:00:00Z', 5)),
    ]
    const seen = seenAfter(story, (memory) => memory.rows(REVIEW).map(sorted))
    expect(seen).toHaveLength(1)
    expect(seen[0]).toContain('["priority","1"]')
    expect(seen[0]).toContain('["action","block"]')
})

it('six decisions of one policy and gateway leave one incident, as severe as the most severe of them', () => {
    const story = ['log', 'redact', 'escalate', 'block', 'redact', 'log'].map((action, at) =>
        decision('created', { event_id: `evt_${at}`, action }, `2026-04-20T14:0${at}:00Z`),
    )
    const look = (memory: Memory) => [
        memory.rows('incident').map(({ impact, short_description, urgency }) => [impact, short_description, urgency]),
        [...memory.counters].sort(),
        memory.notes().length,
    ]
    const seen = seenAfter(story, look, { 'x_kt_gov.incident.threshold': 'log' })
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatch(/^\[\[\["2",.*,"2"\]\]/)
})

it('six decisions of any severity and environment leave one incident with the most severe pair of the table', () => {
    const stated = [
        { severity: 'low', environment: 'sandbox' },
        { severity: 'medium', environment: 'staging' },
        { severity: 'high' },
        { severity: 'critical', environment: 'test' },
        { environment: 'production' },
        { action: 'log', severity: 'high', environment: 'production' },
    ]
    const story = stated.map((facts, at) =>
        decision('created', { event_id: `evt_${at}`, action: 'block', ...facts }, `2026-04-20T14:0${at}:00Z`),
    )
    const table = 'critical in test=3/1, high=1/3, low=3/3, medium=2/2, block in production=2/2, *=3/3'
    const look = (memory: Memory) => memory.rows('incident').map(({ impact, urgency }) => [impact, urgency])
    const properties = { 'x_kt_gov.incident.threshold': 'log', 'x_kt_gov.incident.impact_urgency': table }
    expect(seenAfter(story, look, properties)).toEqual(['[["1","3"]]'])
})

it.each(PACES)('two versions, their deployments and the health of their gateway, %s, leave the same', (_, at) => {
    const second = { config_version: 'v2.4.0', previous_version: 'v2.3.1' }
    const story = [
        configUpdated({}, at('2026-04-20T13:55:00Z', 0)),
        configDeployed({}, at('2026-04-20T14:00:00Z', 1)),
        configUpdated(second, at('2026-04-21T13:55:00Z', 2)),
        configDeployed(second, at('2026-04-21T14:00:00Z', 3)),
        health('offline', at('2026-04-21T15:00:00Z', 4)),
        health('healthy', at('2026-04-21T16:00:00Z', 5)),
    ]
    const look = (memory: Memory) => [
        { ...memory.gateway('gw_prod_001'), sysId: '', configurationItem: '' },
        memory.rows(memory.settings.ciClass).map(sorted),
        memory
            .rows('change_request')
            .map((row) => sorted({ ...row, cmdb_ci: '' }))
            .sort(),
        // A gateway that is known to be healthy again opens none.
        memory.rows('incident').filter(({ state }) => state !== '6'),
    ]
    // A change that was canceled for a newer version stays so, whatever is deployed later: which one is depends on the order.
    expect(seenAfter(story, look, { 'x_kt_gov.change.supersede': 'false' })).toEqual([expect.any(String)])
})
