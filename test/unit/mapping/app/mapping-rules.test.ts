/** Stories of mapping rules: what they change, what they cannot switch off, and that the delivery says which one applied. */

import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'
import {
    budget,
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../../support/events.ts'
import { deliver, lines, openMemory } from '../../../support/memory-ports.ts'
import type { Memory } from '../../../support/memory-ports.ts'
import { rule } from '../../../support/rules.ts'

function withRule(changes: Partial<MappingRule>, properties: Readonly<Record<string, string>> = {}): Memory {
    const memory = openMemory(properties)
    memory.rules.push(rule(changes))
    return memory
}

const APPLIED = 'unchanged x_kt_gov_mapping_rule rule_applied'

describe('a rule that ignores', () => {
    test.each([
        ['a configuration', configUpdated(), ['change_request', 'cmdb_ci_service_auto']],
        ['a deployment', configDeployed(), ['change_request', 'cmdb_ci_service_auto']],
        ['an escalation', escalationCreated(), ['x_kt_gov_compliance_task']],
        ['a gateway that is down', health('down', '2026-04-20T14:00:00Z'), ['incident', 'cmdb_ci_service_auto']],
    ])('%s creates no record and reports the rule', (_what, body, tables) => {
        const memory = withRule({ target: 'ignore' })
        const [delivery] = deliver(memory, body)
        expect(delivery).toMatchObject({ state: 'ignored', code: 'ignored_by_rule', rule: 'rule1' })
        expect(delivery.text).toContain('Our rule')
        expect(lines(delivery)).toEqual([APPLIED])
        expect(tables.flatMap((table) => memory.rows(table))).toEqual([])
    })

    test.each([
        ['decision', decision('blocked')],
        ['budget', budget(80)],
    ])('a %s still counts, and creates no incident', (_what, body) => {
        const memory = withRule({ target: 'ignore' }, { 'x_kt_gov.incident.budget': 'true' })
        const [delivery] = deliver(memory, body)
        expect(delivery).toMatchObject({ state: 'ignored', code: 'ignored_by_rule' })
        expect(lines(delivery)).toEqual([APPLIED, 'counted x_kt_gov_decision_count ok'])
        expect(memory.rows('incident')).toEqual([])
    })

    it('cannot ignore a connection test: that is what it is', () => {
        const [delivery] = deliver(withRule({ target: 'ignore' }), { event: 'webhook.test', data: { id: 'x' } })
        expect(delivery).toMatchObject({ code: 'connection_test', rule: null })
    })
})

describe('a rule that asks for an incident', () => {
    it.each([
        ['a logged decision', decision('created', { action: 'log' }), {}],
        ['a budget', budget(80), {}],
        ['a gateway that is down', health('down', '2026-04-20T14:00:00Z'), { 'x_kt_gov.incident.health': 'false' }],
        ['a deployment without a change', configDeployed(), {}],
    ])('gets one for %s', (_what, body, properties) => {
        const without = openMemory(properties)
        deliver(without, body)
        expect(without.rows('incident')).toEqual([])
        const memory = withRule({ target: 'incident' }, properties)
        const [delivery] = deliver(memory, body)
        expect(delivery).toMatchObject({ state: 'processed', rule: 'rule1' })
        expect(memory.rows('incident')).toHaveLength(1)
    })
})

describe('a rule that sets the target table of reviews', () => {
    it('sends the new one there, and its steps follow it', () => {
        const memory = withRule({ eventType: 'escalation', target: 'sn_grc_issue' })
        memory.known.absent.delete('sn_grc_issue')
        deliver(memory, escalationCreated(), escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(memory.rows('sn_grc_issue')).toHaveLength(1)
        expect(memory.rows('x_kt_gov_compliance_task')).toEqual([])
    })

    it('is reported where the instance lacks the table, and the own table is used', () => {
        const memory = withRule({ eventType: 'escalation', target: 'sn_grc_issue' })
        const [delivery] = deliver(memory, escalationCreated())
        expect(lines(delivery)).toContain('unchanged sn_grc_issue target_missing')
        expect(memory.rows('x_kt_gov_compliance_task')).toHaveLength(1)
    })
})

describe('what a rule sets', () => {
    it('is on the new record and is left to people afterwards', () => {
        const memory = withRule({ impact: '3', urgency: '2', group: 'group1', template: 'category=${policy}' })
        deliver(memory, decision('blocked'))
        const [incident] = memory.rows('incident')
        expect(incident).toMatchObject({
            impact: '3',
            urgency: '2',
            category: 'content-safety',
            assignment_group: 'sys_user_group:group1',
        })
        incident.category = 'by hand'
        deliver(memory, decision('blocked', { event_id: 'evt_2' }))
        expect(memory.rows('incident')).toEqual([incident])
        expect(incident.category).toBe('by hand')
    })

    it('is reported where the table lacks the column', () => {
        const memory = withRule({ template: 'u_policy=${policy}' })
        const [delivery] = deliver(memory, decision('blocked'))
        expect(delivery.state).toBe('processed')
        expect(lines(delivery)).toContain('unchanged incident rule_column_missing')
    })

    it('goes by the environment of the gateway where the event states none', () => {
        const memory = withRule({ eventType: 'decision', environment: 'prod', target: 'ignore' })
        deliver(memory, configDeployed())
        const [known, unknown] = deliver(
            memory,
            decision('blocked'),
            decision('blocked', { event_id: 'b', gateway_id: 'gw_x' }),
        )
        expect([known.state, unknown.state]).toEqual(['ignored', 'processed'])
    })
})

describe('reprocessing', () => {
    const again = (memory: Memory, sysId: string) => {
        const delivery = memory.delivery(sysId)
        Object.assign(delivery, { state: 'queued', earlierAttempts: delivery.attempts, attempts: 0 })
        processDelivery(sysId, memory.ports)
    }

    it('a decision that is already on the open incident adds no second note', () => {
        const memory = openMemory()
        const [, second] = deliver(memory, decision('blocked'), decision('blocked', { event_id: 'evt_2' }))
        again(memory, second.sysId)
        expect(second.outcomes[second.outcomes.length - 1].code).toBe('incident_already_reported')
        expect(memory.notes()).toHaveLength(1)
        expect([...memory.counters.values()]).toEqual([{ total: 2, overflow: 0 }])
    })

    it('a decision that a rule ignored opens its incident once the rule is gone, and counts once', () => {
        const memory = withRule({ target: 'ignore' })
        const [delivery] = deliver(memory, decision('blocked'))
        memory.rules.length = 0
        again(memory, delivery.sysId)
        expect(delivery).toMatchObject({ state: 'processed', rule: null })
        expect(memory.rows('incident')).toHaveLength(1)
        expect([...memory.counters.values()]).toEqual([{ total: 1, overflow: 0 }])
    })
})
