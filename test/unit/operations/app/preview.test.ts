/** Previews: for every event of the sender they show what processing then does, and they write nothing. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { previewDelivery } from '../../../../src/server/operations/app/preview/preview-delivery.ts'
import type { Preview } from '../../../../src/server/operations/app/preview/preview-delivery.ts'
import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import { describePreview } from '../../../../src/server/operations/core/deliveries/preview-text.ts'
import type { Outcome } from '../../../../src/server/shared/plan.ts'
import { configDeployed, configUpdated, decision, escalationCreated } from '../../../support/events.ts'
import { deliver, openMemory } from '../../../support/memory-ports.ts'
import type { Memory } from '../../../support/memory-ports.ts'
import { openMemoryPreview } from '../../../support/memory-preview.ts'

const DELIVERIES = join(__dirname, '../../../fixtures/deliveries')
const NAMES = readdirSync(DELIVERIES).filter((name) => name.endsWith('.json'))
const EVERYTHING = {
    'x_kt_gov.cmdb.register_ai_systems': 'true',
    'x_kt_gov.incident.budget': 'true',
    'x_kt_gov.change.unapproved_incident': 'true',
}

function show(memory: Memory, sysId: string): Preview {
    const before = memory.state()
    const shown = previewDelivery(sysId, openMemoryPreview(memory))
    expect(memory.state()).toBe(before)
    if (!shown.ok) throw new Error(shown.failure.code)
    return shown.value
}

const told = (lines: readonly Outcome[]) =>
    lines.map(({ action, table, code, reason }) => ({ action, table, code, reason }))

describe('a preview', () => {
    test.each(NAMES)('of %s shows what processing then does', (name) => {
        const memory = openMemory(EVERYTHING)
        const sysId = memory.store(readFileSync(join(DELIVERIES, name), 'utf8'))
        const shown = show(memory, sysId)
        const state = processDelivery(sysId, memory.ports)
        const { code, outcomes } = memory.delivery(sysId)
        expect(shown.ending.state).toBe(state)
        expect(shown.ending.code).toBe(code)
        expect(told(shown.lines)).toEqual(told(outcomes))
    })

    it('of an event that follows others shows what processing then does', () => {
        const memory = openMemory(EVERYTHING)
        const bodies = [
            configUpdated(),
            configDeployed(),
            configDeployed({ gateway_id: 'gw_b' }),
            configUpdated({ change_summary: 'Other words' }),
            decision('blocked'),
            decision('blocked', { event_id: 'evt_2' }),
            escalationCreated(),
        ]
        for (const body of bodies) {
            const sysId = memory.store(body)
            const shown = show(memory, sysId)
            processDelivery(sysId, memory.ports)
            expect(told(shown.lines)).toEqual(told(memory.delivery(sysId).outcomes))
        }
    })

    it('shows the fields of a record that would be made', () => {
        const memory = openMemory()
        const shown = show(memory, memory.store(decision('blocked')))
        const [incident] = shown.records.filter(({ table }) => table === 'incident')
        expect(incident).toMatchObject({ operation: 'create', recordId: null })
        expect(incident.fields).toContainEqual({ column: 'impact', value: '2', before: null })
        expect(describePreview(shown).join('\n')).toContain('create incident: ')
    })

    it('shows what would refuse the write, and how the attempt would end', () => {
        const memory = openMemory()
        const refusal = {
            code: 'write_refused_data_policy',
            table: 'incident',
            name: 'location',
            message: 'no',
        } as const
        memory.faults.refuse.set('incident', refusal)
        const shown = show(memory, memory.store(decision('blocked')))
        expect(shown.ending).toMatchObject({ state: 'failed', code: 'write_refused_data_policy' })
        expect(describePreview(shown)).toContain('Refused: no (write_refused_data_policy)')
    })

    it('of a dead letter shows the planned changes of reprocessing it', () => {
        const memory = openMemory({ 'x_kt_gov.process.max_attempts': '1' })
        memory.faults.dieBeforeWriting.add('incident')
        const [dead] = deliver(memory, decision('blocked'))
        expect(dead.state).toBe('dead')
        expect(show(memory, dead.sysId).ending.state).toBe('processed')
    })

    it('of what does not exist is refused', () => {
        const memory = openMemory()
        const shown = previewDelivery('nobody', openMemoryPreview(memory))
        expect(shown).toMatchObject({ ok: false, failure: { code: 'delivery_missing' } })
    })
})
