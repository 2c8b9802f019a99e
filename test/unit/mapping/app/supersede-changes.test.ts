/** Stories of a version that a newer one overtakes before anybody has begun its change. */

import { configDeployed, configUpdated } from '../../../support/events.ts'
import { deliver, lines, openMemory, retry, type Memory } from '../../../support/memory-ports.ts'

const CHANGE = 'change_request'
const V1 = configUpdated({ config_version: 'v1' }, '2026-04-20T10:00:00Z')
const V2 = configUpdated({ config_version: 'v2' }, '2026-04-20T11:00:00Z')
const V3 = configUpdated({ config_version: 'v3' }, '2026-04-20T12:00:00Z')
const states = (memory: Memory) =>
    memory
        .rows(CHANGE)
        .map(({ correlation_id, state }) => `${correlation_id}|${state}`)
        .sort()
const change = (memory: Memory, version: string) =>
    memory.rows(CHANGE).filter(({ correlation_id }) => correlation_id === `cfg_1:${version}:production`)[0]!

test.each([
    ['in order', [V1, V2, V3]],
    ['backwards', [V3, V2, V1]],
    ['the newest between', [V1, V3, V2]],
    ['the oldest last', [V2, V3, V1]],
])('leaves the newest one, in any order: %s', (_order, bodies) => {
    const memory = openMemory()
    deliver(memory, ...bodies)
    expect(states(memory)).toEqual(['cfg_1:v1:production|4', 'cfg_1:v2:production|4', 'cfg_1:v3:production|-5'])
    expect(memory.notes()).toHaveLength(2)
})

it('notes the newer version on the canceled change', () => {
    const memory = openMemory()
    const [, second] = deliver(memory, V1, V2)
    expect(lines(second!)).toContain('updated change_request ok')
    expect(memory.notes()[0]).toContain('version v2 of this configuration')
})

it('cancels nothing where the setting is off', () => {
    const memory = openMemory({ 'x_kt_gov.change.supersede': 'false' })
    deliver(memory, V1, V2)
    expect(states(memory)).toEqual(['cfg_1:v1:production|-5', 'cfg_1:v2:production|-5'])
})

test.each([
    ['of another target', configUpdated({ config_version: 'v2', environment: 'staging' }, '2026-04-20T11:00:00Z')],
    ['of another configuration', configUpdated({ config_id: 'cfg_2' }, '2026-04-20T11:00:00Z')],
    ['of another organization', configUpdated({ config_version: 'v2', org_id: 'b' }, '2026-04-20T11:00:00Z')],
    ['for fewer gateways', configUpdated({ config_version: 'v2', gateway_id: 'gw_9' }, '2026-04-20T11:00:00Z')],
])('leaves the change alone for a version %s', (_what, body) => {
    const memory = openMemory()
    deliver(memory, V1, body)
    expect(change(memory, 'v1').state).toBe('-5')
    expect(memory.notes()).toEqual([])
})

test.each([
    ['approved', { approval: 'approved' }, 'unchanged change_request older_change_under_way'],
    ['assigned', { assigned_to: 'ada' }, 'unchanged change_request older_change_under_way'],
    ['closed', { state: '3', active: '0' }, null],
])('leaves a change that is %s', (_what, columns, line) => {
    const memory = openMemory()
    deliver(memory, V1)
    Object.assign(change(memory, 'v1'), columns)
    const before = { ...change(memory, 'v1') }
    const [second] = deliver(memory, V2)
    expect(change(memory, 'v1')).toEqual(before)
    expect(lines(second!).filter((one) => one.indexOf('older_change') > 0)).toEqual(line === null ? [] : [line])
})

it('leaves a change of which a task is in work', () => {
    const memory = openMemory()
    deliver(memory, V1)
    memory.known.worked.add(memory.link('change_request', 'cfg_1:v1:production')!.recordId!)
    const [second] = deliver(memory, V2)
    expect(change(memory, 'v1').state).toBe('-5')
    expect(lines(second!)).toContain('unchanged change_request older_change_under_way')
})

it('leaves a change whose version was deployed, without a word', () => {
    const memory = openMemory()
    deliver(memory, V1, configDeployed({ config_version: 'v1' }, '2026-04-20T10:30:00Z'))
    const [second] = deliver(memory, V2)
    expect(change(memory, 'v1').state).toBe('-5')
    expect(lines(second!).filter((one) => one.indexOf('older_change') > 0)).toEqual([])
})

it('reports where no state is called Canceled, and where the instance refuses it, and is done', () => {
    const without = openMemory()
    without.known.choices = [{ value: '-5', label: 'New' }]
    expect(lines(deliver(without, V1, V2)[1]!)).toContain('unchanged change_request older_change_not_canceled')
    const refusing = openMemory()
    deliver(refusing, V1)
    const { records } = refusing.ports
    const failure = { code: 'write_refused_business_rule', table: CHANGE, name: null, message: 'no' } as const
    const apply: typeof records.apply = (plan) =>
        plan.fields.state === '4' ? { ok: false, failure } : records.apply(plan)
    const ports = { ...refusing.ports, records: { ...records, apply } }
    const [second] = deliver({ ...refusing, ports }, V2)
    expect(second!.state).toBe('processed')
    expect(lines(second!)).toContain('unchanged change_request older_change_not_canceled')
})

it('cancels with the next attempt what another worker kept', () => {
    const memory = openMemory()
    deliver(memory, V1)
    const { records } = memory.ports
    const busy = { code: 'busy', table: CHANGE, name: null, message: 'busy' } as const
    const apply: typeof records.apply = (plan) =>
        plan.fields.state === '4' ? { ok: false, failure: busy } : records.apply(plan)
    const [second] = deliver({ ...memory, ports: { ...memory.ports, records: { ...records, apply } } }, V2)
    expect(second).toMatchObject({ state: 'failed', code: 'busy' })
    retry(memory, second!)
    expect(states(memory)).toEqual(['cfg_1:v1:production|4', 'cfg_1:v2:production|-5'])
})
