/** Stories of policy versions: updated and deployed, in any order, once or often, to one gateway or several. */

import { deliver, lines, openMemory, retry } from '../../../support/memory-ports.ts'
import { configDeployed, configUpdated } from '../../../support/events.ts'

const WORK = ['state', 'work_start', 'work_end', 'unauthorized', 'correlation_id']
const pick = (row: Record<string, string>, columns: readonly string[]) => columns.map((column) => row[column])

describe('a new policy version', () => {
    it('creates one change request however often it arrives, under either name', () => {
        const memory = openMemory()
        const [, again, renamed] = deliver(memory, configUpdated(), configUpdated(), {
            ...configUpdated(),
            event: 'configuration.updated',
        })
        expect(memory.rows('change_request')).toHaveLength(1)
        expect(lines(again)).toEqual(['unchanged change_request change_exists'])
        expect(lines(renamed)).toEqual(['unchanged change_request change_exists'])
        expect(memory.notes()).toEqual([])
    })

    it('makes one change request per version and per configuration', () => {
        const memory = openMemory()
        deliver(
            memory,
            configUpdated(),
            configUpdated({ config_version: 'v2.3.2' }),
            configUpdated({ config_id: 'cfg_2' }),
        )
        expect(memory.rows('change_request').map((change) => change.correlation_id)).toEqual([
            'cfg_1:v2.3.1:production',
            'cfg_1:v2.3.2:production',
            'cfg_2:v2.3.1:production',
        ])
    })

    it('notes a different description on a change that is still New', () => {
        const memory = openMemory()
        const [, second] = deliver(
            memory,
            configUpdated(),
            configUpdated({ change_summary: 'And block jailbreaks' }, '2026-04-20T13:56:00Z'),
        )
        expect(lines(second)).toContain('updated change_request ok')
        expect(memory.notes().join()).toContain('And block jailbreaks')
        expect(memory.rows('change_request')[0].description).toContain('Tighten PII redaction')
    })

    it('leaves a change that is under way, and one that a later event described', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        const [older] = deliver(memory, configUpdated({ change_summary: 'Old words' }, '2026-04-20T13:00:00Z'))
        memory.rows('change_request')[0].state = '-4'
        const [newer] = deliver(memory, configUpdated({ change_summary: 'New words' }, '2026-04-20T15:00:00Z'))
        expect(lines(older)).toContain('unchanged change_request superseded')
        expect(lines(newer)).toContain('unchanged change_request change_under_way')
        expect(memory.notes()).toEqual([])
    })

    it('carries the item while no gateway ever reported a deployment, and no longer then', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.3.1', lastDeployedAt: null })
        deliver(memory, configDeployed())
        deliver(memory, configUpdated({ config_version: 'v2.4.0' }, '2026-04-21T10:00:00Z'))
        expect(memory.gateway('gw_prod_001')).toMatchObject({
            policyVersion: 'v2.3.1',
            lastPolicyUpdate: '2026-04-20 14:00:00',
            lastDeployedAt: '2026-04-20 14:00:00',
        })
    })

    it('never carries the item when only deployments count', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
        const [updated] = deliver(memory, configUpdated())
        expect(lines(updated)).toEqual(['created change_request ok'])
    })

    it('uses an approved template, and reports when it cannot', () => {
        const template = { active: '1', retired: '0', current_version: 'version_1' }
        const usable = openMemory({ 'x_kt_gov.change.standard_template': 'template_1' })
        usable.known.absent.delete('std_change_record_producer')
        usable.put('std_change_record_producer', 'template_1', template)
        deliver(usable, configUpdated())
        expect(pick(usable.rows('change_request')[0], ['type', 'std_change_producer_version'])).toEqual([
            'standard',
            'version_1',
        ])

        const retired = openMemory({ 'x_kt_gov.change.standard_template': 'template_1' })
        retired.known.absent.delete('std_change_record_producer')
        retired.put('std_change_record_producer', 'template_1', { ...template, retired: '1' })
        const [delivery] = deliver(retired, configUpdated())
        expect(retired.rows('change_request')[0].type).toBe('normal')
        expect(lines(delivery)).toContain('unchanged std_change_record_producer template_unusable')
    })

    it('makes the change even when the item is refused, and the item with the next attempt', () => {
        const memory = openMemory()
        const failure = { code: 'write_refused_mandatory', name: 'owned_by', message: 'owned_by is empty' } as const
        memory.faults.refuse.set('cmdb_ci_service_auto', { ...failure, table: 'cmdb_ci_service_auto' })
        const [delivery] = deliver(memory, configUpdated())
        expect(delivery).toMatchObject({ state: 'failed', code: 'write_refused_mandatory' })
        expect(delivery.text).toContain('cmdb_ci_service_auto.owned_by')
        expect(lines(delivery)).toEqual([
            'refused cmdb_ci_service_auto write_refused_mandatory',
            'created change_request ok',
        ])
        memory.faults.refuse.clear()
        retry(memory, delivery)
        expect(delivery.state).toBe('processed')
        expect(memory.rows('change_request')).toHaveLength(1)
        expect(memory.rows('cmdb_ci_service_auto')).toHaveLength(1)
    })
})

describe('a deployment', () => {
    const orders = [
        ['after its update', [configUpdated(), configDeployed()]],
        ['before its update', [configDeployed(), configUpdated()]],
    ] as const

    test.each(orders)('%s ends in the same change, item and gateway', (_, bodies) => {
        const memory = openMemory()
        deliver(memory, ...bodies)
        expect(memory.rows('change_request').map((change) => pick(change, WORK))).toEqual([
            ['-5', '2026-04-20 14:00:00', '2026-04-20 14:00:00', '1', 'cfg_1:v2.3.1:production'],
        ])
        expect(memory.gateway('gw_prod_001')).toMatchObject({
            policyVersion: 'v2.3.1',
            lastPolicyUpdate: '2026-04-20 14:00:00',
            changeStatus: 'unapproved',
        })
        expect(memory.rows('cmdb_ci_service_auto')).toHaveLength(1)
        expect(memory.notes()).toHaveLength(1)
        expect(memory.notes()[0]).toContain('gw_prod_001 at 2026-04-20 14:00:00 UTC')
    })

    test.each([
        [{ approval: 'approved', state: '-2', type: 'normal' }, 'approved', 'updated', null],
        [{ approval: 'not requested', state: '-2', type: 'standard' }, 'approved', 'updated', null],
        [{ approval: 'not requested', state: '-2', type: 'normal' }, 'unapproved', 'updated', 'deployment_unapproved'],
        [{ approval: 'approved', state: '4', type: 'normal' }, 'unapproved', 'unchanged', 'change_canceled'],
    ])('under a change with %j is %s', (change, status, action, code) => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        Object.assign(memory.rows('change_request')[0], change)
        const [deployed] = deliver(memory, configDeployed())
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: status })
        const line = status === 'approved' ? 'updated change_request ok' : `${action} change_request ${code}`
        expect(lines(deployed)).toContain(line)
        const isMarked = action === 'updated' && status === 'unapproved'
        expect(memory.rows('change_request')[0].unauthorized).toBe(isMarked ? '1' : undefined)
    })

    it('that arrives again changes nothing', () => {
        const memory = openMemory()
        deliver(memory, configUpdated(), configDeployed())
        const before = memory.plans.length
        const [again] = deliver(memory, { ...configDeployed(), event: 'configuration.deployed' })
        expect(lines(again)).toEqual(['unchanged x_kt_gov_gateway deployment_already_known'])
        expect(memory.plans).toHaveLength(before)
    })

    it('of an older version leaves the newer one on the gateway and still reaches its own change, once', () => {
        const memory = openMemory()
        const older = configDeployed({ config_version: 'v2.3.0' }, '2026-04-19T10:00:00Z')
        deliver(memory, configUpdated({ config_version: 'v2.3.0' }, '2026-04-19T09:00:00Z'), configDeployed())
        const [late, again] = deliver(memory, older, older)
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.3.1' })
        expect(lines(late)).toEqual([
            'unchanged x_kt_gov_gateway superseded',
            'updated change_request deployment_unapproved',
        ])
        expect(lines(again)).toEqual([
            'unchanged x_kt_gov_gateway superseded',
            'unchanged change_request deployment_unapproved',
        ])
        expect(memory.notes()).toHaveLength(1)
    })

    it('to several gateways makes an item for each and one note', () => {
        const memory = openMemory()
        deliver(
            memory,
            configUpdated({ gateway_id: undefined }),
            configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }),
        )
        expect(memory.rows('cmdb_ci_service_auto').map((item) => item.correlation_id)).toEqual(['gw_a', 'gw_b'])
        expect(memory.notes()).toHaveLength(1)
        expect(memory.gateway('gw_b')).toMatchObject({ policyVersion: 'v2.3.1', changeStatus: 'unapproved' })
    })

    it('spans the actual dates over gateways that follow each other, whatever the order', () => {
        const first = configDeployed({ gateway_id: 'gw_a' }, '2026-04-20T14:00:00Z')
        const last = configDeployed({ gateway_id: 'gw_b' }, '2026-04-20T16:00:00Z')
        for (const order of [
            [first, last],
            [last, first],
        ]) {
            for (const bodies of [
                [configUpdated(), ...order],
                [...order, configUpdated()],
            ]) {
                const memory = openMemory()
                deliver(memory, ...bodies)
                expect(pick(memory.rows('change_request')[0], ['work_start', 'work_end'])).toEqual([
                    '2026-04-20 14:00:00',
                    '2026-04-20 16:00:00',
                ])
            }
        }
    })

    it('without a gateway is reported and still reaches its change request', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
        const [, deployed] = deliver(memory, configUpdated(), configDeployed({ gateway_id: undefined }))
        expect(lines(deployed)).toEqual([
            'unchanged x_kt_gov_gateway gateway_unnamed',
            'updated change_request deployment_unapproved',
        ])
    })

    test.each(orders)('%s opens one incident where unapproved deployments deserve one', (_, bodies) => {
        const memory = openMemory({ 'x_kt_gov.change.unapproved_incident': 'true' })
        deliver(memory, ...bodies, configDeployed())
        expect(memory.rows('incident')).toHaveLength(1)
        const change = memory.link('change_request', 'cfg_1:v2.3.1:production')
        expect(memory.rows('incident')[0].caused_by).toBe(change && change.recordId)
    })

    it('under an approved change opens no incident, even where unapproved deployments open one', () => {
        const memory = openMemory({ 'x_kt_gov.change.unapproved_incident': 'true' })
        deliver(memory, configUpdated())
        Object.assign(memory.rows('change_request')[0], { approval: 'approved', state: '-2' })
        const [deployed] = deliver(memory, configDeployed())
        expect(deployed.state).toBe('processed')
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'approved' })
        expect(memory.rows('incident')).toEqual([])
    })

    it('without an approved change opens no incident where no setting or rule asks for one', () => {
        const memory = openMemory()
        deliver(memory, configDeployed())
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'missing' })
        expect(memory.rows('incident')).toEqual([])
    })

    it('leaves the incident about it closed once people closed it', () => {
        const memory = openMemory({ 'x_kt_gov.change.unapproved_incident': 'true' })
        deliver(memory, configDeployed())
        Object.assign(memory.rows('incident')[0], { state: '7', active: '0' })
        const [updated] = deliver(memory, configUpdated())
        expect(lines(updated)).toContain('unchanged incident incident_closed')
        expect(memory.rows('incident').map(({ state }) => state)).toEqual(['7'])
    })

    it('whose change was deleted is deployed without one', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        memory.remove('change_request')
        const [deployed] = deliver(memory, configDeployed())
        expect(lines(deployed)).toContain('unchanged change_request change_missing')
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'missing' })
    })

    it('at the very second of the known update is not older than it', () => {
        const memory = openMemory()
        deliver(memory, configUpdated({}, '2026-04-20T14:00:00Z'), configDeployed({ config_version: 'v2.3.2' }))
        expect(memory.gateway('gw_prod_001')).toMatchObject({ policyVersion: 'v2.3.2' })
    })

    it('that died between item and change is finished by the next attempt', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        memory.faults.dieBeforeWriting.add('change_request')
        const [delivery] = deliver(memory, configDeployed())
        expect(delivery).toMatchObject({ state: 'failed', code: 'unexpected_error' })
        expect(memory.gateway('gw_prod_001')).toMatchObject({ lastDeployedAt: null })
        retry(memory, delivery)
        expect(delivery.state).toBe('processed')
        expect(memory.rows('cmdb_ci_service_auto')).toHaveLength(1)
        expect(memory.rows('change_request')[0].work_end).toBe('2026-04-20 14:00:00')
    })

    test.each(orders)('%s whose incident is refused opens it with the next attempt, and notes once', (_, bodies) => {
        const memory = openMemory({ 'x_kt_gov.change.unapproved_incident': 'true' })
        const failure = { code: 'write_refused_mandatory', table: 'incident', name: 'caller_id', message: 'x' } as const
        memory.faults.refuse.set('incident', failure)
        const told = deliver(memory, ...bodies)
        expect(told.map(({ state }) => state)).toContain('failed')
        memory.faults.refuse.clear()
        for (const delivery of told) retry(memory, delivery)
        expect(told.map(({ state }) => state)).toEqual(['processed', 'processed'])
        expect(memory.rows('incident')).toHaveLength(1)
        expect(memory.notes().filter((note) => note.indexOf('Version v2.3.1 was deployed.') === 0)).toHaveLength(1)
    })

    it('that overtook a change request whose worker died sets its end of work at the next attempt', () => {
        const memory = openMemory()
        deliver(memory, configDeployed())
        memory.faults.dieAfterWriting.add('change_request')
        const [updated] = deliver(memory, configUpdated())
        expect(updated.state).toBe('failed')
        retry(memory, updated)
        expect(memory.rows('change_request').map(({ work_end }) => work_end)).toEqual(['2026-04-20 14:00:00'])
        expect(memory.gateway('gw_prod_001')).toMatchObject({ changeStatus: 'unapproved' })
    })

    it('fills the seed columns and key values', () => {
        const memory = openMemory()
        memory.known.columns.add('cmdb_ci_service_auto.u_policy_version')
        deliver(memory, configDeployed())
        expect(memory.rows('cmdb_ci_service_auto')[0].u_policy_version).toBe('v2.3.1')
        expect(memory.rows('cmdb_ci_service_auto')[0].u_gateway_id).toBeUndefined()
        expect([...memory.keyValues.values()]).toEqual([
            {
                gateway_id: 'gw_prod_001',
                api_url: 'https://api.keeptrusts.com',
                policy_version: 'v2.3.1',
                last_policy_update: '2026-04-20T14:00:00Z',
            },
        ])
    })
})
