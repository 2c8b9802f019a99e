/** Stories of what mapping rules do beside columns: an existing item, a subflow, a target that refuses. */

import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'
import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import { configDeployed, decision, escalationCreated, health } from '../../../support/events.ts'
import { deliver, lines, openMemory, type Memory } from '../../../support/memory-ports.ts'
import { rule } from '../../../support/rules.ts'

function withRule(changes: Partial<MappingRule>): Memory {
    const memory = openMemory()
    memory.rules.push(rule(changes))
    return memory
}

describe('an existing item', () => {
    const ITEM = { name: 'Corporate edge', environment: '', category: 'Ours' }
    const chosen = (changes: Partial<MappingRule> = {}): Memory => {
        const memory = withRule({ item: 'ci_1', ...changes })
        memory.put(memory.settings.ciClass, 'ci_1', { ...ITEM })
        return memory
    }

    test.each([
        ['a deployment', configDeployed({ gateway_name: 'Another name' })],
        ['a gateway that is down', health('down', '2026-04-20T14:00:00Z', { environment: 'production' })],
    ])('is the one of the gateway after %s, and keeps what people set', (_what, body) => {
        const memory = chosen()
        deliver(memory, body)
        expect(memory.gateway('gw_prod_001')?.configurationItem).toBe('ci_1')
        expect(memory.rows(memory.settings.ciClass)).toEqual([expect.objectContaining(ITEM)])
    })

    it('is the one of incidents and reviews of a gateway that is not known yet', () => {
        const memory = chosen({ gateway: 'gw_prod_001' })
        deliver(memory, decision('blocked'), escalationCreated())
        for (const table of ['incident', 'x_kt_gov_compliance_task'])
            expect(memory.rows(table)).toEqual([expect.objectContaining({ cmdb_ci: 'ci_1' })])
    })

    it('is not taken for a gateway that the rule is not for', () => {
        const memory = chosen({ gateway: 'gw_a' })
        deliver(memory, configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
        expect(memory.gateway('gw_a')?.configurationItem).toBe('ci_1')
        expect(memory.gateway('gw_b')?.configurationItem).not.toBe('ci_1')
    })

    it('that is gone is reported, and another one is made', () => {
        const memory = chosen()
        memory.remove(memory.settings.ciClass)
        const [delivery] = deliver(memory, configDeployed())
        expect(delivery.state).toBe('processed')
        expect(lines(delivery)).toContain(`unchanged ${memory.settings.ciClass} rule_item_missing`)
        expect(memory.rows(memory.settings.ciClass)).toHaveLength(1)
    })
})

describe('a subflow', () => {
    const subflow = { name: 'global.notify', inputs: ['record', 'table_name', 'policy', 'decision_id'] }
    const FLOW = { flow: 'f1', compiled: JSON.stringify({ template: '', columns: {}, flow: 'f1', subflow }) }

    it('is started with the record and the facts that it declares, once for each delivery', () => {
        const memory = withRule(FLOW)
        const [delivery] = deliver(memory, decision('blocked'))
        const created = delivery.outcomes.find(({ action, table }) => action === 'created' && table === 'incident')
        const inputs = {
            record: created?.recordId,
            table_name: 'incident',
            policy: 'content-safety',
            decision_id: 'evt_1',
        }
        expect(memory.started).toEqual([{ name: 'global.notify', inputs }])
        Object.assign(delivery, { state: 'queued', earlierAttempts: delivery.attempts, attempts: 0 })
        processDelivery(delivery.sysId, memory.ports)
        expect(memory.started).toHaveLength(1)
    })

    it('is not started for an attempt that fails', () => {
        const memory = withRule(FLOW)
        memory.faults.refuse.set('incident', { code: 'write_refused', table: 'incident', name: null, message: 'no' })
        const [delivery] = deliver(memory, decision('blocked'))
        expect([delivery.state, memory.started]).toEqual(['failed', []])
    })

    it.each([
        ['was saved past the check', ''],
        ['was another when the rule was checked', JSON.stringify({ template: '', columns: {}, flow: 'f0', subflow })],
    ])('that %s is not started, and the delivery is processed', (_what, compiled) => {
        const memory = withRule({ flow: 'f1', compiled })
        const [delivery] = deliver(memory, decision('blocked'))
        expect([delivery.state, memory.started]).toEqual(['processed', []])
        expect(lines(delivery)).toContain('unchanged sys_flow_context flow_not_started')
    })
})

it('a target that refuses the review gives way to the own table; one of the settings does not', () => {
    const refusal = { code: 'write_refused', table: 'sn_grc_issue', name: null, message: 'no' } as const
    const memory = withRule({ eventType: 'escalation', target: 'sn_grc_issue' })
    const configured = openMemory({ 'x_kt_gov.compliance.table': 'sn_grc_issue' })
    for (const one of [memory, configured]) {
        one.known.absent.delete('sn_grc_issue')
        one.faults.refuse.set('sn_grc_issue', refusal)
    }
    const [ruled] = deliver(memory, escalationCreated())
    expect([ruled.state, memory.rows('x_kt_gov_compliance_task').length]).toEqual(['processed', 1])
    expect(lines(ruled)).toContain('unchanged sn_grc_issue write_refused')
    const [set] = deliver(configured, escalationCreated())
    expect([set.state, configured.rows('x_kt_gov_compliance_task')]).toEqual(['failed', []])
})

it('more rules than are applied to one event are reported', () => {
    const memory = openMemory()
    for (let at = 0; at < 12; at++) memory.rules.push(rule({ sysId: `r${at}`, order: at, template: `u_${at}=x` }))
    const [delivery] = deliver(memory, decision('blocked'))
    expect(lines(delivery).filter((line) => line.endsWith('rule_applied'))).toHaveLength(10)
    expect(lines(delivery)).toContain('unchanged x_kt_gov_mapping_rule rules_left_out')
    expect(delivery.rules).toHaveLength(10)
})
