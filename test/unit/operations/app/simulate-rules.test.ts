/** Stories of simulations: what two sets of rules make of stored deliveries, within the limits, without a write. */

import { MOST_SIMULATED, simulateRules } from '../../../../src/server/operations/app/rules/simulate-rules.ts'
import { configDeployed, decision, escalationCreated, health } from '../../../support/events.ts'
import { openMemoryPreview } from '../../../support/memory-preview.ts'
import { deliver, openMemory, type Memory } from '../../../support/memory-ports.ts'
import { rule } from '../../../support/rules.ts'

const portsOf = (memory: Memory, ids: readonly string[]) => ({
    newest: (limit: number) => ids.slice(0, limit),
    open: () => openMemoryPreview(memory),
})
const ever = (): boolean => true

it('says what differs, delivery by delivery, and changes nothing', () => {
    const memory = openMemory()
    const stored = deliver(
        memory,
        decision('blocked'),
        configDeployed(),
        escalationCreated(),
        health('down', '2026-04-20T14:00:00Z'),
    )
    const before = memory.state()
    const ids = stored.map(({ sysId }) => sysId)
    const after = [rule({ name: 'Draft', eventType: 'decision', template: 'category=x' })]
    const found = simulateRules([], after, 10, portsOf(memory, ids), ever)
    expect(memory.state()).toBe(before)
    expect(found).toMatchObject({ simulated: 4, changed: 1, left: 0, rules: [{ name: 'Draft', deliveries: 1 }] })
    expect(found.differences).toEqual([
        expect.objectContaining({
            sysId: ids[0],
            rules: ['Draft'],
            changes: [{ what: 'incident.category', before: '', after: 'x' }],
        }),
    ])
})

it('sees each delivery as the first about its subject, whatever records there are', () => {
    const memory = openMemory()
    const stored = deliver(memory, decision('blocked'), decision('blocked', { event_id: 'evt_2' }))
    const ids = stored.map(({ sysId }) => sysId)
    const found = simulateRules([], [rule({ impact: '3' })], 10, portsOf(memory, ids), ever)
    expect(found.changed).toBe(2)
})

it('ends with the time, and with the limit', () => {
    const memory = openMemory()
    const ids = deliver(memory, decision('blocked'), decision('blocked', { event_id: 'evt_2' })).map(
        ({ sysId }) => sysId,
    )
    let looks = 0
    const found = simulateRules([], [rule({ impact: '3' })], 10, portsOf(memory, ids), () => ++looks === 1)
    expect(found).toMatchObject({ simulated: 1, left: 1 })
    const asked: number[] = []
    const ports = { ...portsOf(memory, []), newest: (limit: number) => (asked.push(limit), []) }
    simulateRules([], [], 10_000, ports, ever)
    expect(asked).toEqual([MOST_SIMULATED])
})

it('passes over a delivery that was deleted meanwhile', () => {
    const found = simulateRules([], [], 10, portsOf(openMemory(), ['gone']), ever)
    expect(found).toMatchObject({ simulated: 1, changed: 0, differences: [] })
})
