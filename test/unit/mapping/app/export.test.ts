/** Exports and ignored events: what is remembered of them. */

import { deliver, lines, openMemory } from '../../../support/memory-ports.ts'
import { budget, decision } from '../../../support/events.ts'

const ended = (event: string) => ({ event, timestamp: '2026-04-27T02:00:00Z', data: { export_id: 'exp_1' } })

test.each([
    ['export.completed', 'The export is ready to be fetched.'],
    ['export.failed', 'The export failed.'],
])('%s is remembered once', (event, reason) => {
    const memory = openMemory()
    const [first, again] = deliver(memory, ended(event), { ...ended(event), note: 'again' })
    expect(first.outcomes.map((outcome) => outcome.reason)).toEqual([reason])
    expect(lines(again)).toEqual(['unchanged x_kt_gov_export export_already_known'])
})

it('that cannot be stored fails the delivery', () => {
    const memory = openMemory()
    const failure = { code: 'write_refused', table: 'x_kt_gov_export', name: null, message: 'no' } as const
    const exports = { save: () => ({ ok: false, failure }) as const }
    const [delivery] = deliver({ ...memory, ports: { ...memory.ports, exports } }, ended('export.completed'))
    expect(delivery).toMatchObject({ state: 'failed', code: 'write_refused' })
})

test.each([
    ['a decision', decision('blocked'), {}, 0],
    ['a budget', budget(80), { 'x_kt_gov.incident.budget': 'true' }, 1],
    ['a budget without the property', budget(80), {}, 0],
])('%s is counted once and no second time', (_what, body, properties, incidents) => {
    const memory = openMemory(properties)
    const [first, again] = deliver(memory, body, { ...body, id: 'dlv_2' })
    expect(lines(first)[0]).toBe('counted x_kt_gov_decision_count ok')
    expect(lines(again)).toEqual(['unchanged x_kt_gov_decision_count decision_already_counted'])
    if (_what !== 'a decision') expect(memory.rows('incident')).toHaveLength(incidents)
})
