/** One open incident for each subject: opened, noted, left and opened again, within the limits of the caller. */

import { toBudgetIncident } from '../../../../src/server/mapping/core/gateway-incident.ts'
import { openLedger } from '../../../../src/server/mapping/app/ledger.ts'
import { findCloseCode, openIncident, type IncidentCaps } from '../../../../src/server/mapping/app/open-incident.ts'
import { openMemory, type Memory } from '../../../support/memory-ports.ts'
import { budgetEvent } from '../../../support/typed-events.ts'

/** What a link row holds while its record is still to be made. */
const NOTHING_YET = { state: null, occurredAt: null, detail: {} }
const NOWHERE = () => ({ configurationItem: null, change: null })

function open(memory: Memory, correlationId: string, caps?: IncidentCaps, isRepeat = false) {
    const ledger = openLedger()
    const work = {
        delivery: { sysId: 'delivery_1', isRepeat, postedBy: '' },
        ports: memory.ports,
        ledger,
        target: 'default',
    } as const
    const isDone = openIncident(toBudgetIncident(budgetEvent(), correlationId), NOWHERE, work, caps)
    return [isDone, ...ledger.outcomes().map(({ action, code }) => `${action} ${code ?? 'ok'}`)]
}

it('opens one, notes further occurrences on it, and leaves it for the event that opened it', () => {
    const memory = openMemory()
    expect(open(memory, 'a')).toEqual([true, 'created ok'])
    expect(open(memory, 'a')).toEqual([true, 'unchanged incident_already_open'])
    expect(open(memory, 'b')).toEqual([true, 'updated ok'])
    expect(memory.notes()).toEqual([expect.stringMatching(/^Occurrence 2\./)])
    expect(memory.occurrences('budget_incident', 'bud_1')).toBe(1)
})

it('writes the note of a repeated attempt once, also under another number', () => {
    const memory = openMemory()
    open(memory, 'a')
    expect(open(memory, 'b', undefined, true)).toEqual([true, 'updated ok'])
    memory.ports.links.occur(memory.ports.links.find('budget_incident', 'bud_1')!, 'c', '2026-04-20 14:00:00')
    expect(open(memory, 'b', undefined, true)).toEqual([true, 'unchanged incident_already_reported'])
    expect(memory.notes()).toHaveLength(1)
    expect(open(memory, 'd')).toEqual([true, 'updated ok'])
    expect(memory.notes()).toHaveLength(2)
})

it.each([['6'], ['7'], ['8']])('opens another one after the last went to the state %s', (state) => {
    const memory = openMemory()
    open(memory, 'a')
    Object.assign(memory.rows('incident')[0], { state })
    expect(open(memory, 'b')).toEqual([true, 'created ok'])
    expect(memory.rows('incident')).toHaveLength(2)
})

it('opens another one after the last was deleted', () => {
    const memory = openMemory()
    open(memory, 'a')
    memory.remove('incident')
    expect(open(memory, 'b')).toEqual([true, 'created ok'])
})

it('counts the occurrences of the one after a deleted one from one', () => {
    const memory = openMemory()
    for (const id of ['a', 'b', 'c']) open(memory, id)
    memory.remove('incident')
    expect(open(memory, 'd')).toEqual([true, 'created ok'])
    expect(open(memory, 'e')).toEqual([true, 'updated ok'])
    expect(memory.notes()[memory.notes().length - 1]).toMatch(/^Occurrence 2\./)
})

it('counts what the limits hold back, and writes nothing of it', () => {
    const memory = openMemory()
    let heldBack = 0
    const caps = { noteCap: 0, allowsOpening: () => false, onHeldBack: () => void heldBack++ }
    expect(open(memory, 'a', caps)).toEqual([true, 'unchanged incident_day_cap'])
    open(memory, 'a')
    expect(open(memory, 'b', caps)).toEqual([true, 'unchanged incident_note_cap'])
    expect(heldBack).toBe(2)
    expect(memory.notes()).toEqual([])
    expect(memory.occurrences('budget_incident', 'bud_1')).toBe(1)
})

it('reports a refused write', () => {
    const memory = openMemory()
    const refusal = { code: 'write_refused', table: 'incident', name: null, message: 'no' } as const
    memory.faults.refuse.set('incident', refusal)
    expect(open(memory, 'a')).toEqual([false, 'refused write_refused'])
    memory.faults.refuse.clear()
    open(memory, 'a')
    memory.faults.refuse.set('incident', refusal)
    expect(open(memory, 'b')).toEqual([false, 'refused write_refused'])
    // Its attempt is repeated, and stores the same occurrence.
    memory.faults.refuse.clear()
    open(memory, 'b')
    expect(memory.occurrences('budget_incident', 'bud_1')).toBe(1)
})

it('becomes a note on the incident that another worker opened at the same moment', () => {
    const memory = openMemory()
    open(memory, 'a')
    const blind = { ...memory, ports: { ...memory.ports, links: { ...memory.ports.links, find: () => null } } }
    expect(open(blind, 'b')).toEqual([true, 'unchanged ok', 'updated ok'])
    expect(memory.notes()).toHaveLength(1)
})

describe('when another worker opened the incident at the same moment', () => {
    const blindly = (findAgain: Memory['ports']['links']['findAgain']) => {
        const memory = openMemory()
        open(memory, 'a')
        const links = { ...memory.ports.links, find: () => null, findAgain }
        return { memory, answer: open({ ...memory, ports: { ...memory.ports, links } }, 'b') }
    }

    it('and its link is gone again, it is looked at again', () => {
        const { memory, answer } = blindly(() => null)
        expect(answer).toEqual([false, 'unchanged ok', 'unchanged ok', 'unchanged ok', 'unchanged ok', 'refused busy'])
        expect(memory.notes()).toEqual([])
    })

    it('and its link has no record any more, the attempt is repeated later', () => {
        const { memory, answer } = blindly((kind, externalId) => {
            const link = openMemory().ports.links.remember(kind, externalId, NOTHING_YET)
            return { ...link, recordId: null }
        })
        expect(answer[0]).toBe(false)
        expect(answer).toContain('refused busy')
        expect(memory.notes()).toEqual([])
    })
})

it('opens the incident that a worker has begun and not written', () => {
    const memory = openMemory()
    memory.ports.links.remember('budget_incident', 'bud_1', NOTHING_YET)
    expect(open(memory, 'a')).toEqual([true, 'created ok'])
    expect(memory.rows('incident')).toHaveLength(1)
})

it('prefers the resolution code of the settings', () => {
    const asked: (readonly string[])[] = []
    const memory = openMemory({ 'x_kt_gov.incident.close_code': 'Own code' })
    const records = {
        ...memory.ports.records,
        firstChoice: (_table: string, _column: string, wanted: readonly string[]) => {
            asked.push(wanted)
            return wanted[0]
        },
    }
    const ports = { ...memory.ports, records }
    expect(findCloseCode({ ports })).toBe('Own code')
    findCloseCode({ ports: { ...ports, settings: { ...ports.settings, incidentCloseCode: '' } } })
    expect(asked[0].slice(1)).toEqual(asked[1])
    expect(asked[1]).not.toContain('')
})
