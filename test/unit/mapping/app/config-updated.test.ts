/** What an update writes for a known version, a half-finished change, gateways that were deployed before it, and templates. */

import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import type { Gateway } from '../../../../src/server/mapping/app/ports.ts'
import { configDeployed, configUpdated } from '../../../support/events.ts'
import { deliver, lines, openMemory, retry } from '../../../support/memory-ports.ts'

const CHANGE = 'cfg_1:v2.3.1:production'
const ONLY_DEPLOYMENTS = { 'x_kt_gov.cmdb.update_on': 'deployed' }
const TEMPLATE = 'std_change_record_producer'

describe('the change request of a version', () => {
    it('that a worker has begun and not written is made', () => {
        const done = openMemory(ONLY_DEPLOYMENTS)
        deliver(done, configUpdated())
        const memory = openMemory(ONLY_DEPLOYMENTS)
        const state = done.link('change_request', CHANGE)?.state ?? null
        memory.ports.links.remember('change_request', CHANGE, { state, occurredAt: null, detail: {}, subject: 'cfg_1' })
        const [updated] = deliver(memory, configUpdated())
        expect(lines(updated)).toEqual(['created change_request ok'])
        expect(memory.rows('change_request')).toHaveLength(1)
    })

    it('that somebody deleted is created again for another description', () => {
        const memory = openMemory(ONLY_DEPLOYMENTS)
        deliver(memory, configUpdated())
        memory.remove('change_request')
        const [later] = deliver(memory, configUpdated({ change_summary: 'More' }, '2026-04-20T15:00:00Z'))
        expect(lines(later)).toEqual(['created change_request ok'])
        expect(memory.rows('change_request')[0].description).toContain('More')
    })

    it('takes another description of the same second as a later one', () => {
        const memory = openMemory(ONLY_DEPLOYMENTS)
        const [, second] = deliver(memory, configUpdated(), configUpdated({ change_summary: 'More' }))
        expect(lines(second)).toEqual(['updated change_request ok'])
    })

    it('that is refused brings no status to gateways that were deployed before it', () => {
        const memory = openMemory(ONLY_DEPLOYMENTS)
        deliver(memory, configDeployed(), configUpdated())
        memory.remove('change_request')
        const failure = { code: 'write_refused', table: 'change_request', name: null, message: 'no' } as const
        memory.faults.refuse.set('change_request', failure)
        const [later] = deliver(memory, configUpdated({ change_summary: 'More' }, '2026-04-20T15:00:00Z'))
        expect(lines(later)).toEqual(['refused change_request write_refused'])
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'unapproved' })
    })

    it('gets the note of an earlier deployment from a second attempt when the first one stopped before it', () => {
        const memory = openMemory(ONLY_DEPLOYMENTS)
        deliver(memory, configDeployed())
        const { links } = memory.ports
        const dying: typeof links = {
            ...links,
            findAgain: (kind, externalId) => {
                if (kind === 'deployment') throw new Error('the worker died')
                return links.findAgain(kind, externalId)
            },
        }
        const sysId = memory.store(configUpdated())
        processDelivery(sysId, { ...memory.ports, links: dying })
        const updated = memory.delivery(sysId)
        expect(updated.state).toBe('failed')
        expect(memory.rows('change_request').map(({ work_end }) => work_end)).toEqual([undefined])
        retry(memory, updated)
        expect(memory.rows('change_request').map(({ work_end }) => work_end)).toEqual(['2026-04-20 14:00:00'])
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'unapproved' })
    })

    it('is left alone by another delivery of the same update, deployments included', () => {
        const memory = openMemory(ONLY_DEPLOYMENTS)
        const [, , again] = deliver(memory, configDeployed(), configUpdated(), configUpdated())
        expect(lines(again)).toEqual(['unchanged change_request change_exists'])
    })
})

describe('the change status of a gateway that was deployed before its update', () => {
    test.each<[string, Partial<Gateway>, string | null]>([
        ['without a change, at this version', { changeStatus: 'missing' }, 'unapproved'],
        ['without a change, at another version', { changeStatus: 'missing', policyVersion: 'v2.2.0' }, 'missing'],
        ['without a change, at this version of another', { changeStatus: 'missing', configId: 'cfg_2' }, 'missing'],
        ['approved, at this version', { changeStatus: 'approved' }, 'approved'],
        ['of no status, at this version', {}, null],
    ])('%s becomes what the change says only where it is missing', (_what, changes, expected) => {
        const deployed = { environment: 'Production', lastDeployedAt: '2026-04-20 14:00:00' }
        const known = { configId: 'cfg_1', policyVersion: 'v2.3.1', ...deployed, ...changes }
        const memory = openMemory(ONLY_DEPLOYMENTS)
        deliver(memory, configDeployed({ gateway_id: 'gw_first' }))
        memory.ports.gateways.save('gw_known', known)
        const [updated] = deliver(memory, configUpdated({ gateway_id: undefined, gateway_ids: ['gw_new', 'gw_known'] }))
        expect(updated.state).toBe('processed')
        expect(memory.gateway('gw_known')).toMatchObject({ changeStatus: expected })
        expect(memory.gateway('gw_new')).toBeUndefined()
    })
})

describe('a template for standard changes', () => {
    const settings = { ...ONLY_DEPLOYMENTS, 'x_kt_gov.change.standard_template': 'template_1' }

    it('that can be used is not reported', () => {
        const memory = openMemory(settings)
        memory.known.absent.delete(TEMPLATE)
        memory.put(TEMPLATE, 'template_1', { active: '1', retired: '0', current_version: 'version_1' })
        expect(lines(deliver(memory, configUpdated())[0])).toEqual(['created change_request ok'])
    })

    it('on an instance without templates is reported, and a normal change is made', () => {
        const memory = openMemory(settings)
        const [updated] = deliver(memory, configUpdated())
        expect(lines(updated)).toEqual([`unchanged ${TEMPLATE} template_unusable`, 'created change_request ok'])
        expect(memory.rows('change_request')[0].type).toBe('normal')
    })
})

describe('the item of a gateway', () => {
    it('follows every new version while no deployment was reported', () => {
        const memory = openMemory()
        const later = configUpdated({ config_version: 'v2.4.0' }, '2026-04-20T15:00:00Z')
        deliver(memory, configUpdated(), later)
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.4.0' })
    })

    it('follows updates after deployments too where an administrator chose updates', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'updated' })
        deliver(memory, configDeployed(), configUpdated({ config_version: 'v2.4.0' }, '2026-04-21T10:00:00Z'))
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.4.0' })
    })

    it('keeps its version when an older update arrives', () => {
        const memory = openMemory()
        const [, older] = deliver(
            memory,
            configUpdated(),
            configUpdated({ config_version: 'v2.2.0' }, '2026-04-20T10:00:00Z'),
        )
        expect(lines(older)).toContain('unchanged x_kt_gov_gateway superseded')
        const gateway = memory.gateway('gw_prod_001')
        expect(older.outcomes[0]).toMatchObject({ recordId: gateway?.sysId, number: gateway?.name })
        expect(gateway).toMatchObject({ policyVersion: 'v2.3.1' })
    })

    test.each([
        ['another version in the same second', { config_version: 'v2.4.0' }, '2026-04-20T13:55:00Z'],
        ['the same version at another time', {}, '2026-04-20T13:56:00Z'],
    ])('is brought up to date by %s', (_what, facts, at) => {
        const memory = openMemory()
        const [, second] = deliver(memory, configUpdated(), configUpdated(facts, at))
        expect(lines(second)).toContain('updated x_kt_gov_gateway ok')
    })

    it('is reported as impossible for an update that names no gateway', () => {
        const memory = openMemory()
        const [updated] = deliver(memory, configUpdated({ gateway_id: undefined }))
        expect(lines(updated)).toEqual(['unchanged x_kt_gov_gateway gateway_unnamed', 'created change_request ok'])
        expect(memory.rows('change_request')[0].cmdb_ci).toBeUndefined()
    })
})
