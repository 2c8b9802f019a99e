/** Stories of gateway health: newest wins, down opens an incident, healthy resolves it. */

import { deliver, lines, openMemory, retry } from '../../../support/memory-ports.ts'
import { configDeployed, health } from '../../../support/events.ts'

const ITEM = 'cmdb_ci_service_auto'
const down = health('down', '2026-04-25T10:00:00Z')
const healthy = health('healthy', '2026-04-25T11:00:00Z')

describe('gateway health', () => {
    test.each([
        ['healthy', '1', 0],
        ['degraded', '1', 0],
        ['down', '2', 1],
        ['offline', '2', 1],
    ])('%s sets operational status %s and leaves %i incidents', (status, operational, incidents) => {
        const memory = openMemory()
        deliver(memory, health(status, '2026-04-25T10:00:00Z'))
        expect(memory.rows(ITEM).map((item) => item.operational_status)).toEqual([operational])
        expect(memory.rows('incident')).toHaveLength(incidents)
    })

    it('moves a known item and keeps its name', () => {
        const memory = openMemory()
        deliver(memory, configDeployed(), down)
        expect(memory.rows(ITEM)).toHaveLength(1)
        expect(memory.rows(ITEM)[0]).toMatchObject({
            name: 'Keeptrusts Gateway — Production',
            operational_status: '2',
            environment: 'Production',
        })
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.3.1', health: 'down' })
    })

    it('seen before its environment gets the proper name with the environment', () => {
        const memory = openMemory()
        deliver(memory, healthy)
        expect(memory.rows(ITEM)[0].name).toBe('Keeptrusts Gateway — gw_prod_001')
        deliver(memory, configDeployed({}, '2026-04-26T10:00:00Z'))
        expect(memory.rows(ITEM)[0].name).toBe('Keeptrusts Gateway — Production')
        expect(memory.gateway('gw_prod_001')).toMatchObject({ name: 'Keeptrusts Gateway — Production' })
    })

    it('down opens one incident, noted once more and resolved when healthy', () => {
        const memory = openMemory()
        deliver(memory, down, down, health('degraded', '2026-04-25T10:10:00Z'), healthy)
        const [incident, ...more] = memory.rows('incident')
        expect(more).toEqual([])
        expect(incident).toMatchObject({ state: '6', close_code: 'Solution provided', impact: '1', urgency: '1' })
        expect(incident.close_notes).toContain('healthy again since 2026-04-25 11:00:00 UTC')
        expect(memory.notes()).toHaveLength(1)
    })

    it('down again after a resolution opens a new incident', () => {
        const memory = openMemory()
        deliver(memory, down, healthy, health('down', '2026-04-25T12:00:00Z'))
        expect(memory.rows('incident').map((incident) => incident.state)).toEqual(['6', '1'])
    })

    it('that is older than the known one changes nothing', () => {
        const memory = openMemory()
        const [, late] = deliver(memory, healthy, down)
        expect(lines(late)).toEqual(['unchanged x_kt_gov_gateway superseded'])
        expect(memory.rows('incident')).toEqual([])
        expect(memory.rows(ITEM)[0].operational_status).toBe('1')
    })

    it.each(['incident', ITEM])(
        'writes no gateway row while a write to %s is refused, and all of it later',
        (table) => {
            const memory = openMemory()
            memory.faults.refuse.set(table, { code: 'write_refused', table, name: null, message: 'no' })
            const [refused] = deliver(memory, down)
            expect(refused).toMatchObject({ state: 'failed', code: 'write_refused' })
            expect(memory.gateway('gw_prod_001')).toBeUndefined()
            memory.faults.refuse.clear()
            retry(memory, refused)
            expect(refused.state).toBe('processed')
            expect(memory.gateway('gw_prod_001')).toMatchObject({ health: 'down' })
            expect(memory.rows('incident')).toHaveLength(1)
        },
    )

    it.each([
        ['the same health at the same second', 'down', 'unchanged x_kt_gov_gateway superseded', 'down'],
        ['a better health at the same second', 'healthy', 'unchanged x_kt_gov_gateway superseded', 'down'],
    ])('takes %s for what it is', (_what, status, line, known) => {
        const memory = openMemory()
        const [, second] = deliver(memory, down, health(status, '2026-04-25T10:00:00Z'))
        expect(lines(second)).toContain(line)
        expect(memory.gateway('gw_prod_001')).toMatchObject({ health: known })
    })

    it('degraded opens no incident, and is noted on an open one', () => {
        const memory = openMemory()
        deliver(memory, health('degraded', '2026-04-25T09:00:00Z'))
        expect(memory.rows('incident')).toEqual([])
        deliver(memory, down, health('degraded', '2026-04-25T10:10:00Z'))
        expect(memory.rows('incident')).toHaveLength(1)
        expect(memory.notes()).toHaveLength(1)
    })

    it('of several gateways concerns each of them', () => {
        const memory = openMemory()
        deliver(
            memory,
            health('down', '2026-04-25T10:00:00Z', { gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }),
        )
        expect(memory.rows(ITEM)).toHaveLength(2)
        expect(memory.rows('incident')).toHaveLength(2)
        expect(memory.gateway('gw_a')?.configurationItem).not.toBe(memory.gateway('gw_b')?.configurationItem)
    })

    it('leaves incidents to people where the setting asks for it', () => {
        const memory = openMemory({ 'x_kt_gov.incident.health': 'false' })
        deliver(memory, down, healthy)
        expect(memory.rows('incident')).toEqual([])
    })

    it('leaves an incident that people closed as they left it', () => {
        const memory = openMemory()
        deliver(memory, down)
        Object.assign(memory.rows('incident')[0], { state: '7', active: '0', close_notes: 'Cable' })
        deliver(memory, healthy)
        expect(memory.rows('incident')[0]).toMatchObject({ state: '7', close_notes: 'Cable' })
    })
})
