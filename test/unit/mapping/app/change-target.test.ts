/** Stories of one version and its targets: whose change is whose, in any order, and what an ended change does. */

import { configDeployed, configUpdated } from '../../../support/events.ts'
import { deliver, lines, openMemory, retry, type Memory } from '../../../support/memory-ports.ts'

const CHANGE = 'change_request'
const to = (environment: string | undefined, ...gatewayIds: readonly string[]) => ({
    environment,
    gateway_id: undefined,
    gateway_ids: gatewayIds,
})
const change = (memory: Memory, correlationId: string) =>
    memory.rows(CHANGE).filter((row) => row.correlation_id === correlationId)[0]!
const approve = (memory: Memory, correlationId: string) =>
    Object.assign(change(memory, correlationId), { approval: 'approved', state: '-1' })
const statusOf = (memory: Memory, gatewayId: string) => memory.gateway(gatewayId)?.changeStatus
const AT = '2026-04-20T15:00:00Z'

const STAGING = [configUpdated(to('staging', 'gw_s')), configDeployed(to('staging', 'gw_s'))]
const PRODUCTION = [configUpdated(to('production', 'gw_p')), configDeployed(to('production', 'gw_p'), AT)]

test.each([
    ['one target after the other', [...STAGING, ...PRODUCTION]],
    ['updates first', [STAGING[0], PRODUCTION[0], PRODUCTION[1], STAGING[1]]],
    ['deployments first', [PRODUCTION[1], STAGING[1], STAGING[0], PRODUCTION[0]]],
])('each target has its own dates and notes: %s', (_order, bodies) => {
    const memory = openMemory()
    deliver(memory, ...bodies)
    expect(change(memory, 'cfg_1:v2.3.1:staging').work_end).toBe('2026-04-20 14:00:00')
    expect(change(memory, 'cfg_1:v2.3.1:production').work_start).toBe('2026-04-20 15:00:00')
    expect(memory.notes()).toHaveLength(2)
    expect([statusOf(memory, 'gw_s'), statusOf(memory, 'gw_p')]).toEqual(['unapproved', 'unapproved'])
})

it('opens one incident for each target that was deployed without approval', () => {
    const memory = openMemory({ 'x_kt_gov.change.unapproved_incident': 'true' })
    deliver(memory, ...STAGING, ...PRODUCTION)
    expect(memory.rows('incident')).toHaveLength(2)
    expect(memory.link('deployment_incident', 'cfg_1:v2.3.1:staging')).toBeDefined()
    expect(memory.link('deployment_incident', 'cfg_1:v2.3.1:production')).toBeDefined()
})

it('settles one event for gateways of two environments under two changes', () => {
    const memory = openMemory()
    deliver(memory, STAGING[1], PRODUCTION[1])
    const both = to(undefined, 'gw_s', 'gw_p')
    const version = { config_version: 'v3' }
    const later = '2026-04-21T10:00:00Z'
    const [asked] = deliver(memory, configUpdated({ ...both, ...version }, later))
    expect(lines(asked!)).toEqual(['created change_request ok', 'created change_request ok'])
    approve(memory, 'cfg_1:v3:production')
    const [deployed] = deliver(memory, configDeployed({ ...both, ...version }, later))
    expect(lines(deployed!)).toEqual(
        expect.arrayContaining(['updated change_request deployment_unapproved', 'updated change_request ok']),
    )
    expect([statusOf(memory, 'gw_s'), statusOf(memory, 'gw_p')]).toEqual(['unapproved', 'approved'])
})

it('asks for the second change of an event when an attempt stopped after the first', () => {
    const memory = openMemory()
    deliver(memory, STAGING[1], PRODUCTION[1])
    const apply = memory.ports.records.apply
    let made = 0
    const dying = {
        ...memory,
        ports: {
            ...memory.ports,
            records: {
                ...memory.ports.records,
                apply: (plan: Parameters<typeof apply>[0]) => {
                    if (plan.table === CHANGE && made++ === 1) throw new Error('the worker died')
                    return apply(plan)
                },
            },
        },
    }
    const [stopped] = deliver(dying, configUpdated({ ...to(undefined, 'gw_s', 'gw_p'), config_version: 'v3' }))
    expect(stopped!.state).toBe('failed')
    retry(memory, stopped!)
    expect(memory.rows(CHANGE).map(({ correlation_id }) => correlation_id)).toEqual([
        'cfg_1:v3:staging',
        'cfg_1:v3:production',
    ])
})

describe('gateways of an unknown environment', () => {
    it('that join later get a change of their own', () => {
        const memory = openMemory()
        deliver(memory, configUpdated(to(undefined, 'gw_a', 'gw_b')), configUpdated(to(undefined, 'gw_b', 'gw_c'), AT))
        expect(memory.rows(CHANGE).map(({ correlation_id }) => correlation_id)).toEqual([
            'cfg_1:v2.3.1:gateway=gw_a',
            'cfg_1:v2.3.1:gateway=gw_c',
        ])
    })

    it('stand apart from one whose environment its deployment named', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
        deliver(memory, configDeployed(to('production', 'gw_b')))
        deliver(memory, configUpdated(to(undefined, 'gw_a', 'gw_b')))
        expect(memory.rows(CHANGE).map(({ correlation_id }) => correlation_id)).toEqual([
            'cfg_1:v2.3.1:production',
            'cfg_1:v2.3.1:gateway=gw_a',
        ])
        expect(statusOf(memory, 'gw_b')).toBe('unapproved')
    })
})

describe('a change that has ended', () => {
    const ended = (memory: Memory) =>
        Object.assign(change(memory, 'cfg_1:v2.3.1:production'), { state: '4', active: '0' })

    it('is left by the event that asked for it, and followed by a change for a later one', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        ended(memory)
        const before = JSON.stringify(memory.rows(CHANGE))
        const [again] = deliver(memory, configUpdated())
        expect(lines(again!)).toContain('unchanged change_request change_closed')
        expect(JSON.stringify(memory.rows(CHANGE))).toBe(before)
        const [later] = deliver(memory, configUpdated({}, AT))
        expect(lines(later!)).toContain('created change_request ok')
        expect(memory.rows(CHANGE)).toHaveLength(2)
    })

    it('gets no note from a deployment, whose gateway is unapproved', () => {
        const memory = openMemory()
        deliver(memory, configUpdated())
        approve(memory, 'cfg_1:v2.3.1:production')
        ended(memory)
        const [deployed] = deliver(memory, configDeployed())
        expect(lines(deployed!)).toContain('unchanged change_request change_canceled')
        expect(memory.notes()).toEqual([])
        expect(statusOf(memory, 'gw_prod_001')).toBe('unapproved')
    })
})

it('names the affected items of several gateways, and reports when they cannot be written', () => {
    const memory = openMemory()
    deliver(memory, configUpdated(to('production', 'gw_a', 'gw_b')))
    const items = ['gw_a', 'gw_b'].map((id) => memory.gateway(id)?.configurationItem)
    expect([...memory.affected.values()]).toEqual([items])
    expect(memory.rows(CHANGE)[0]!.cmdb_ci).toBe(items[0])
    const refusing = openMemory()
    const failure = { code: 'write_refused', table: 'task_ci', name: null, message: 'no' } as const
    const affectedItems = { ...refusing.ports.affectedItems, add: () => failure }
    const [refused] = deliver(
        { ...refusing, ports: { ...refusing.ports, affectedItems } },
        configUpdated(to('production', 'gw_a', 'gw_b')),
    )
    expect(refused!.state).toBe('processed')
    expect(lines(refused!)).toContain('unchanged task_ci write_refused')
})
