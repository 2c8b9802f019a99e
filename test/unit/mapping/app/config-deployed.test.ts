/** What a deployment writes when only part of it can be written, comes late, or is known already. */

import { noteOnNewChange } from '../../../../src/server/mapping/app/deployed-change.ts'
import { openLedger } from '../../../../src/server/mapping/app/ledger.ts'
import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import type { ProcessPorts } from '../../../../src/server/receiving/app/ports.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import type { WriteFailure } from '../../../../src/server/shared/plan.ts'
import { configDeployed, configUpdated } from '../../../support/events.ts'
import { deliver, lines, openMemory, type Memory } from '../../../support/memory-ports.ts'
import { configEvent } from '../../../support/typed-events.ts'

const ITEM = 'cmdb_ci_service_auto'
const VERSION = 'cfg_1:v2.3.1'
const CHANGE = `${VERSION}:production`
/** What a link row holds while its record is still to be made. */
const NOTHING_YET = { state: null, occurredAt: null, detail: {}, subject: 'cfg_1' }
const refusal = (table: string): WriteFailure => ({ code: 'write_refused', table, name: null, message: 'no' })
const to = (...gatewayIds: readonly string[]) => ({ gateway_id: undefined, gateway_ids: gatewayIds })
const gatewayLines = (memory: Memory) =>
    memory.notes().map((note) => note.split('\n').filter((line) => line.startsWith('- ')))

/** Processes a body with some ports replaced. */
function deliverWith(memory: Memory, body: unknown, changes: Partial<ProcessPorts>) {
    const sysId = memory.store(body)
    processDelivery(sysId, { ...memory.ports, ...changes })
    return memory.delivery(sysId)
}

describe('a gateway row', () => {
    it('is not written while the change refuses the note', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        memory.faults.refuse.set('change_request', refusal('change_request'))
        const [deployed] = deliver(memory, configDeployed())
        expect(deployed).toMatchObject({ state: 'failed', code: 'write_refused' })
        expect(memory.gateway('gw_prod_001')).toMatchObject({ lastDeployedAt: null, changeStatus: null })
    })

    it('is not written while its item is refused, and the change hears nothing of the deployment', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
        deliver(memory, configUpdated())
        memory.faults.refuse.set(ITEM, refusal(ITEM))
        const [deployed] = deliver(memory, configDeployed())
        expect(lines(deployed)).toEqual([`refused ${ITEM} write_refused`])
        expect(memory.gateway('gw_prod_001')).toBeUndefined()
        expect(memory.notes()).toEqual([])
    })

    it('is written for the gateways whose items were saved, whatever became of the others', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
        deliver(memory, configUpdated())
        const items = memory.ports.configurationItems
        const deployed = deliverWith(memory, configDeployed(to('gw_a', 'gw_b')), {
            configurationItems: {
                ...items,
                create: (plan, byEngine) =>
                    plan.link.externalId === 'gw_a' ? fail(refusal(ITEM)) : items.create(plan, byEngine),
            },
        })
        expect(deployed).toMatchObject({ state: 'failed', code: 'write_refused' })
        expect(memory.gateway('gw_a')).toBeUndefined()
        expect(memory.gateway('gw_b')).toMatchObject({ policyVersion: 'v2.3.1', changeStatus: 'unapproved' })
        expect(gatewayLines(memory)).toEqual([['- gw_b at 2026-04-20 14:00:00 UTC']])
    })

    it('that is refused ends the attempt with the code of the refusal', () => {
        const memory = openMemory()
        const gateways = { ...memory.ports.gateways, save: () => fail(refusal('x_kt_gov_gateway')) }
        const deployed = deliverWith(memory, configDeployed(), { gateways })
        expect(deployed).toMatchObject({ state: 'failed', code: 'write_refused' })
        expect(lines(deployed)).toContain('refused x_kt_gov_gateway write_refused')
    })

    it('is written although the key values of its item are not complete, which is reported', () => {
        const memory = openMemory()
        const items = memory.ports.configurationItems
        const deployed = deliverWith(memory, configDeployed(), {
            configurationItems: {
                ...items,
                setKeyValues: () => ({ refusal: refusal('cmdb_key_value'), replaced: {} }),
            },
        })
        expect(deployed.state).toBe('processed')
        expect(lines(deployed)).toContain('unchanged cmdb_key_value write_refused')
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.3.1' })
    })
})

describe('a deployment', () => {
    it('between the dates that a change has already is noted all the same', () => {
        const memory = openMemory()
        deliver(
            memory,
            configUpdated(),
            configDeployed(to('gw_a'), '2026-04-20T14:00:00Z'),
            configDeployed(to('gw_b'), '2026-04-20T16:00:00Z'),
            configDeployed(to('gw_c'), '2026-04-20T15:00:00Z'),
        )
        expect(gatewayLines(memory)).toEqual([
            ['- gw_a at 2026-04-20 14:00:00 UTC'],
            ['- gw_b at 2026-04-20 16:00:00 UTC'],
            ['- gw_c at 2026-04-20 15:00:00 UTC'],
        ])
    })

    it('that one of two gateways knows already reaches the other one', () => {
        const memory = openMemory()
        const [, , both] = deliver(
            memory,
            configUpdated(),
            configDeployed(to('gw_a')),
            configDeployed(to('gw_a', 'gw_b')),
        )
        expect(lines(both)).toContain('unchanged x_kt_gov_gateway deployment_already_known')
        expect(memory.gateway('gw_b')).toMatchObject({ policyVersion: 'v2.3.1' })
    })

    it('that the gateway knows already names the gateway', () => {
        const memory = openMemory()
        const [, again] = deliver(memory, configDeployed(), configDeployed())
        const gateway = memory.gateway('gw_prod_001')
        expect(again.outcomes).toEqual([
            expect.objectContaining({
                recordId: gateway?.sysId,
                number: gateway?.name,
                code: 'deployment_already_known',
            }),
        ])
    })

    it('of another version in the same second is another deployment', () => {
        const memory = openMemory()
        deliver(memory, configDeployed(), configDeployed({ config_version: 'v2.3.2' }))
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.3.2' })
    })

    it.each([
        ['deployments decide from the first one on', 'auto', 'v2.3.1', 'unapproved'],
        ['updates count like deployments', 'updated', 'v2.4.0', null],
    ])(
        'older than the newest update is noted on its change, and where %s, dated',
        (_where, on, policyVersion, status) => {
            const memory = openMemory({ 'x_kt_gov.change.supersede': 'false', 'x_kt_gov.cmdb.update_on': on })
            deliver(memory, configUpdated({ config_version: 'v2.4.0' }, '2026-04-20T18:00:00Z'), configUpdated())
            const [late] = deliver(memory, configDeployed())
            expect(lines(late).indexOf('unchanged x_kt_gov_gateway superseded') >= 0).toBe(on === 'updated')
            expect(memory.gateway('gw_prod_001')).toMatchObject({
                policyVersion,
                lastDeployedAt: '2026-04-20 14:00:00',
                changeStatus: status,
            })
            expect(gatewayLines(memory)).toEqual([['- gw_prod_001 at 2026-04-20 14:00:00 UTC']])
        },
    )

    it('older than the newest deployment leaves the date of that one', () => {
        const memory = openMemory()
        deliver(memory, configDeployed({ config_version: 'v2.4.0' }, '2026-04-20T18:00:00Z'), configDeployed())
        expect(memory.gateway('gw_prod_001')).toMatchObject({ lastDeployedAt: '2026-04-20 18:00:00' })
    })

    it('without a gateway is processed', () => {
        const memory = openMemory()
        const [deployed] = deliver(memory, configDeployed({ gateway_id: undefined }))
        expect(deployed).toMatchObject({ state: 'processed', code: null })
        expect(deployed.outcomes[0]).toMatchObject({ code: 'gateway_unnamed', recordId: null, number: null })
    })
})

describe('the change of a deployment', () => {
    it('that exists already leaves nothing to remember', () => {
        const memory = openMemory()
        deliver(memory, configUpdated(), configDeployed())
        expect(memory.link('deployment', VERSION)).toBeUndefined()
    })

    it('that a worker has begun and not written yet is waited for', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
        memory.ports.links.remember('change_request', CHANGE, NOTHING_YET)
        const [deployed] = deliver(memory, configDeployed())
        expect(deployed.outcomes.map(({ code, reason }) => [code, reason])).toContainEqual([
            'change_missing',
            expect.stringContaining('remembered'),
        ])
        expect(memory.link('deployment', VERSION)?.detail).toEqual({ 'Production|gw_prod_001': '2026-04-20 14:00:00' })
        deliver(memory, configUpdated())
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'unapproved' })
    })

    it('that another worker made in the same moment gets the note at once', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        const { links } = memory.ports
        let looks = 0
        const blind: typeof links = {
            ...links,
            family: (subject, start) => (looks++ === 0 ? [] : links.family(subject, start)),
        }
        const deployed = deliverWith(memory, configDeployed(), { links: blind })
        expect(lines(deployed)).toContain('updated change_request deployment_unapproved')
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'unapproved' })
    })

    it.each([
        ['is not there', () => undefined],
        [
            'has no record yet',
            (memory: Memory) => void memory.ports.links.remember('change_request', 'cfg_1:v2:production', NOTHING_YET),
        ],
    ])('gets no notes of earlier deployments while it %s', (_what, prepare) => {
        const memory = openMemory()
        const ledger = openLedger()
        memory.ports.links.remember('deployment', 'cfg_1:v2', {
            ...NOTHING_YET,
            detail: { 'Production|gw_1': '2026-04-20 14:00:00' },
        })
        prepare(memory)
        const delivery = { sysId: 'delivery_1', isRepeat: false, postedBy: '' }
        const work = { delivery, ports: memory.ports, ledger, target: 'default' } as const
        expect(noteOnNewChange(configEvent(), 'cfg_1:v2:production', work)).toBeNull()
        expect(ledger.outcomes()).toEqual([])
    })
})

describe('the incident about an unapproved deployment', () => {
    const SETTINGS = { 'x_kt_gov.change.unapproved_incident': 'true' }

    it('that people closed stays closed, and the next gateway gets its row', () => {
        const memory = openMemory(SETTINGS)
        deliver(memory, configDeployed(to('gw_a')))
        Object.assign(memory.rows('incident')[0], { state: '7', active: '0' })
        const [second] = deliver(memory, configDeployed(to('gw_b'), '2026-04-20T15:00:00Z'))
        expect(lines(second)).toContain('unchanged incident incident_closed')
        expect(memory.gateway('gw_b')).toMatchObject({ policyVersion: 'v2.3.1', changeStatus: 'missing' })
    })

    it('that a worker has begun and not written is opened', () => {
        const memory = openMemory(SETTINGS)
        memory.ports.links.remember('deployment_incident', CHANGE, NOTHING_YET)
        deliver(memory, configDeployed())
        expect(memory.rows('incident')).toHaveLength(1)
    })
})
