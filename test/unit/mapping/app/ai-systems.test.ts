/** Registration of AI systems: each once, as an asset where the instance has assets, related to the gateway in front of it. */

import { registerAiSystems } from '../../../../src/server/mapping/app/ai-systems.ts'
import { openLedger } from '../../../../src/server/mapping/app/ledger.ts'
import type { Gateway } from '../../../../src/server/mapping/app/ports.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import { openMemory, type Memory } from '../../../support/memory-ports.ts'
import { decisionEvent } from '../../../support/typed-events.ts'

const ASSET = 'alm_ai_system_digital_asset'
const GATEWAY: Gateway = {
    sysId: 'row_1',
    gatewayId: 'gw_1',
    name: 'Main',
    environment: null,
    organization: null,
    configId: null,
    policyVersion: null,
    lastPolicyUpdate: null,
    lastDeployedAt: null,
    health: null,
    healthChangedAt: null,
    configurationItem: 'item_1',
    registeredItem: null,
    itemSource: null,
    changeStatus: null,
    filledUntil: null,
    knownAs: null,
}

function register(memory: Memory, gateway: Gateway | null = GATEWAY) {
    const ledger = openLedger()
    const delivery = { sysId: 'delivery_1', isRepeat: false, postedBy: '' }
    const event = decisionEvent({ model: 'm', provider: 'p', agent: 'a' })
    registerAiSystems(event, gateway, { delivery, ports: memory.ports, ledger, target: 'default' })
    // A line about no record has nulls.
    for (const line of ledger.outcomes()) expect([typeof line.recordId, typeof line.number]).not.toContain('undefined')
    return ledger.outcomes().map(({ action, table, code }) => [action, table, code ?? 'ok'].join(' '))
}

const refusal = (code: 'write_refused_access' | 'write_refused') => ({ code, table: ASSET, name: null, message: 'no' })

it('makes one item for each system, and relates it once', () => {
    const memory = openMemory()
    const item = `created ${memory.settings.aiSystemClass} ok`
    expect(register(memory)).toEqual([item, 'created cmdb_rel_ci ok', item, 'created cmdb_rel_ci ok'])
    expect(register(memory)).toEqual([])
    expect(memory.relations).toHaveLength(2)
    expect(memory.rows(memory.settings.aiSystemClass)).toHaveLength(2)
})

test.each([
    ['an unknown gateway', null],
    ['a gateway without an item', { ...GATEWAY, configurationItem: null }],
])('of %s relates nothing, and catches up with a later event', (_what, gateway) => {
    const memory = openMemory()
    register(memory, gateway)
    expect(memory.relations).toEqual([])
    expect(register(memory)).toEqual(['created cmdb_rel_ci ok', 'created cmdb_rel_ci ok'])
})

it('makes assets where the instance has them; assets have no relations', () => {
    const memory = openMemory()
    memory.known.absent.delete(ASSET)
    expect(register(memory)).toEqual([`created ${ASSET} ok`, `created ${ASSET} ok`])
    expect(register(memory)).toEqual([])
    expect(memory.relations).toEqual([])
})

it('makes items where the app may not make assets, and reports why', () => {
    const memory = openMemory()
    memory.known.absent.delete(ASSET)
    memory.faults.refuse.set(ASSET, refusal('write_refused_access'))
    const made = register(memory)
    expect(made.slice(0, 3)).toEqual([
        `unchanged ${ASSET} write_refused_access`,
        `created ${memory.settings.aiSystemClass} ok`,
        'created cmdb_rel_ci ok',
    ])
})

it('creates no item in place of an asset that was refused for another reason', () => {
    const memory = openMemory()
    memory.known.absent.delete(ASSET)
    memory.faults.refuse.set(ASSET, refusal('write_refused'))
    expect(register(memory)).toEqual([`refused ${ASSET} write_refused`, `refused ${ASSET} write_refused`])
    expect(memory.rows(memory.settings.aiSystemClass)).toEqual([])
})

it('registers the system that a worker has begun and not written', () => {
    const memory = openMemory()
    const nothingYet = { state: null, occurredAt: null, detail: {} }
    memory.ports.links.remember('ai_system', 'model:p/m', nothingYet)
    const item = `created ${memory.settings.aiSystemClass} ok`
    expect(register(memory)).toEqual([item, 'created cmdb_rel_ci ok', item, 'created cmdb_rel_ci ok'])
})

it('reports a refused relation and goes on with the next system', () => {
    const memory = openMemory()
    const failure = { code: 'write_refused', table: 'cmdb_rel_ci', name: null, message: 'no' } as const
    const configurationItems = { ...memory.ports.configurationItems, relate: () => fail(failure) }
    const item = `created ${memory.settings.aiSystemClass} ok`
    const refused = 'refused cmdb_rel_ci write_refused'
    expect(register({ ...memory, ports: { ...memory.ports, configurationItems } })).toEqual([
        item,
        refused,
        item,
        refused,
    ])
})
