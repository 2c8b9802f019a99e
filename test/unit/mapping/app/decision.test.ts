/** Stories of decisions: counted once, noted on one open incident, bounded by caps, registered where wanted. */

import { UNSPECIFIED_GATEWAY } from '../../../../src/server/mapping/core/decision.ts'
import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'
import { deliver, lines, openMemory, retry } from '../../../support/memory-ports.ts'
import type { Memory } from '../../../support/memory-ports.ts'
import { budget, decision, escalationCreated } from '../../../support/events.ts'

const COUNTER = 'content-safety|gw_prod_001|block|2026-04-23'
const totals = (memory: Memory) => [...memory.counters].map(([key, { total }]) => `${key} ${total}`)

describe('a decision', () => {
    it('that arrives under two names counts once and opens one incident', () => {
        const memory = openMemory()
        const [, second] = deliver(
            memory,
            decision('blocked'),
            decision('created', { event_id: undefined, id: 'evt_1' }),
        )
        expect(totals(memory)).toEqual([`${COUNTER} 1`])
        expect(memory.rows('incident')).toHaveLength(1)
        expect(memory.notes()).toEqual([])
        expect(lines(second)).toEqual(['unchanged x_kt_gov_decision_count decision_already_counted'])
    })

    it('is counted per policy, gateway, action and day; spellings of a policy are one policy', () => {
        const memory = openMemory({ 'x_kt_gov.incident.threshold': 'none' })
        deliver(
            memory,
            decision('blocked', { event_id: 'a', policy_name: 'content_safety' }),
            decision('blocked', { event_id: 'b', policy_name: 'Content Safety' }),
            decision('blocked', { event_id: 'c', gateway_id: 'gw_b' }),
            decision('redacted', { event_id: 'd', action: 'redact' }),
            decision('blocked', { event_id: 'e' }, '2026-04-24T00:00:00Z'),
            decision('blocked', { event_id: 'f', gateway_id: undefined }),
        )
        expect(totals(memory)).toEqual([
            `${COUNTER} 2`,
            'content-safety|gw_b|block|2026-04-23 1',
            'content-safety|gw_prod_001|redact|2026-04-23 1',
            'content-safety|gw_prod_001|block|2026-04-24 1',
            'content-safety|unspecified|block|2026-04-23 1',
        ])
        expect(memory.rows('incident')).toEqual([])
    })

    test.each([
        ['block', ['block']],
        ['escalate', ['block', 'escalate']],
        ['redact', ['block', 'escalate', 'redact']],
        ['log', ['block', 'escalate', 'redact', 'log']],
        ['none', []],
    ])('at threshold %s opens incidents for %j', (threshold, expected) => {
        const memory = openMemory({ 'x_kt_gov.incident.threshold': threshold })
        const actions = ['block', 'escalate', 'redact', 'log', 'allow']
        deliver(
            memory,
            ...actions.map((action) => decision('created', { event_id: action, action, policy_name: action })),
        )
        expect(memory.rows('incident').map((incident) => incident.correlation_id)).toEqual(expected)
    })

    test.each([
        ['block', '2', '2'],
        ['escalate', '2', '3'],
        ['redact', '3', '3'],
        ['log', '3', '3'],
    ])('%s without severity has impact %s and urgency %s and never a priority', (action, impact, urgency) => {
        const memory = openMemory({ 'x_kt_gov.incident.threshold': 'log' })
        deliver(memory, decision('created', { action }))
        const [incident] = memory.rows('incident')
        expect([incident.impact, incident.urgency, incident.priority]).toEqual([impact, urgency, undefined])
    })
})

describe('the count of a decision', () => {
    const counted = (result: ReturnType<Memory['ports']['decisions']['count']>) => {
        const memory = openMemory()
        const sysId = memory.store(decision('blocked'))
        const decisions = { ...memory.ports.decisions, count: () => result }
        processDelivery(sysId, { ...memory.ports, decisions })
        return { memory, delivery: memory.delivery(sysId) }
    }

    it('names its counter and how many there are so far', () => {
        const [delivery] = deliver(openMemory(), decision('blocked'))
        expect(delivery.outcomes[0]).toMatchObject({ action: 'counted', recordId: COUNTER, number: null })
        expect(delivery.outcomes[0].reason).toContain(', 1 so far.')
    })

    it('names neither where nothing is written', () => {
        const { delivery } = counted(ok({ counted: true, isRepeat: false, total: 0, counter: '' }))
        expect(delivery.outcomes[0]).toMatchObject({ action: 'counted', recordId: null })
        expect(delivery.outcomes[0].reason).not.toContain('so far')
    })

    it('that is refused ends the attempt before an incident is opened', () => {
        const refusal = { code: 'write_refused', table: 'x_kt_gov_decision', name: null, message: 'no' } as const
        const { memory, delivery } = counted(fail(refusal))
        expect(delivery).toMatchObject({ state: 'failed', code: 'write_refused' })
        expect(lines(delivery)).toEqual(['refused x_kt_gov_decision write_refused'])
        expect(memory.rows('incident')).toEqual([])
    })
})

describe('the gateway of a decision', () => {
    const settings = { 'x_kt_gov.cmdb.register_ai_systems': 'true' }

    it('gives its item to the incident', () => {
        const memory = openMemory()
        memory.ports.gateways.save('gw_prod_001', { configurationItem: 'item_1' })
        deliver(memory, decision('blocked'))
        expect(memory.rows('incident')[0].cmdb_ci).toBe('item_1')
    })

    it('that the sender did not name is none, even if a gateway has the name that stands for it', () => {
        const memory = openMemory(settings)
        memory.ports.gateways.save(UNSPECIFIED_GATEWAY, { configurationItem: 'item_1' })
        deliver(memory, decision('blocked', { gateway_id: undefined }))
        expect(memory.rows('incident')[0].cmdb_ci).toBeUndefined()
        expect(memory.relations).toEqual([])
    })
})

describe('the incident of a policy and gateway', () => {
    const another = (id: string) => decision('blocked', { event_id: id }, '2026-04-23T15:00:00Z')

    it('takes a work note for every further violation', () => {
        const memory = openMemory()
        deliver(memory, decision('blocked'), another('evt_2'), another('evt_3'))
        expect(memory.rows('incident')).toHaveLength(1)
        expect(memory.notes().map((note) => note.slice(0, 13))).toEqual(['Occurrence 2.', 'Occurrence 3.'])
        expect(memory.occurrences('violation_incident', 'gw_prod_001|content-safety')).toBe(2)
    })

    test.each([
        [{ state: '6' }, 2],
        [{ state: '7', active: '0' }, 2],
        [{ state: '8', active: '0' }, 2],
        [{ state: '2' }, 1],
        // A state of the customer's own is open while the record is active.
        [{ state: '11', active: '1' }, 1],
        [{ state: '11', active: '0' }, 2],
    ])('that is at %j leaves %i incidents after another violation', (columns, expected) => {
        const memory = openMemory()
        deliver(memory, decision('blocked'))
        Object.assign(memory.rows('incident')[0], columns)
        deliver(memory, another('evt_2'))
        expect(memory.rows('incident')).toHaveLength(expected)
        expect(memory.notes()).toHaveLength(2 - expected)
    })

    it('gets no more notes than the cap; the rest is counted as overflow', () => {
        const memory = openMemory({ 'x_kt_gov.incident.note_cap': '1' })
        const told = deliver(memory, decision('blocked'), another('evt_2'), another('evt_3'), another('evt_4'))
        expect(memory.notes()).toHaveLength(1)
        expect(memory.counters.get(COUNTER)).toEqual({ total: 4, overflow: 2 })
        expect(memory.occurrences('violation_incident', 'gw_prod_001|content-safety')).toBe(3)
        expect(lines(told[3])).toContain('unchanged incident incident_note_cap')
    })

    it('is not opened beyond the cap of the day; the rest is counted as overflow, and the next day is free', () => {
        const memory = openMemory({ 'x_kt_gov.incident.day_cap': '1' })
        const other = (id: string) => decision('blocked', { event_id: id, policy_name: id })
        const [, held] = deliver(memory, other('one'), other('two'))
        expect(memory.rows('incident')).toHaveLength(1)
        expect(lines(held)).toContain('unchanged incident incident_day_cap')
        expect(memory.counters.get('two|gw_prod_001|block|2026-04-23')).toEqual({ total: 1, overflow: 1 })
        memory.wait(24 * 3600)
        deliver(memory, other('three'))
        expect(memory.rows('incident')).toHaveLength(2)
    })

    describe('whose link a job claims meanwhile', () => {
        const QUIET = { 'x_kt_gov.incident.quiet_days': '7' }
        const claimed = (properties: object, times: number) => {
            const memory = openMemory({ ...properties })
            deliver(memory, decision('blocked'))
            let left = times
            const isTouched = () => left-- > 0
            Object.assign(memory.ports.links, { isAsRead: () => !isTouched() })
            const [second] = deliver(memory, another('evt_2'))
            return { memory, second }
        }

        it('is looked at again, and its violation is noted once', () => {
            const { memory, second } = claimed(QUIET, 2)
            expect(second.state).toBe('processed')
            expect(memory.notes()).toHaveLength(1)
            expect(memory.occurrences('violation_incident', 'gw_prod_001|content-safety')).toBe(1)
        })

        it('for too long is left to another attempt', () => {
            const { memory, second } = claimed(QUIET, 9)
            expect(second).toMatchObject({ state: 'failed', code: 'busy' })
            expect(memory.notes()).toEqual([])
        })

        it('costs no question where no job resolves quiet incidents', () => {
            const { memory } = claimed({}, 9)
            expect(memory.notes()).toHaveLength(1)
        })

        it('after it was resolved gets the next one when the claim has ended', () => {
            const memory = openMemory(QUIET)
            deliver(memory, decision('blocked'))
            Object.assign(memory.rows('incident')[0], { state: '6' })
            const { reopen } = memory.ports.links
            let left = 1
            Object.assign(memory.ports.links, {
                reopenAsRead: (link: Parameters<typeof reopen>[0]) => {
                    if (left-- > 0) return false
                    reopen(link)
                    return true
                },
            })
            deliver(memory, another('evt_2'))
            expect(memory.rows('incident').map(({ correlation_id }) => correlation_id)).toEqual(['evt_1', 'evt_2'])
        })
    })

    it('that was refused is opened by the next attempt, though the decision was counted', () => {
        const memory = openMemory()
        memory.faults.refuse.set('incident', {
            code: 'write_refused_mandatory',
            table: 'incident',
            name: 'caller_id',
            message: 'caller_id is mandatory',
        })
        const [delivery] = deliver(memory, decision('blocked'))
        expect(delivery).toMatchObject({ state: 'failed', code: 'write_refused_mandatory' })
        expect(lines(delivery)).toEqual([
            'counted x_kt_gov_decision_count ok',
            'refused incident write_refused_mandatory',
        ])
        memory.faults.refuse.clear()
        expect(retry(memory, delivery).state).toBe('processed')
        expect(memory.rows('incident')).toHaveLength(1)
        expect(totals(memory)).toEqual([`${COUNTER} 1`])
    })

    it('gets no note about itself when its delivery is retried', () => {
        const memory = openMemory({ 'x_kt_gov.cmdb.register_ai_systems': 'true' })
        memory.faults.dieBeforeWriting.add('cmdb_ci_appl')
        const [delivery] = deliver(memory, decision('blocked'))
        expect(delivery.state).toBe('failed')
        expect(retry(memory, delivery).state).toBe('processed')
        expect(memory.rows('incident')).toHaveLength(1)
        expect(memory.notes()).toEqual([])
    })
})

describe('managed AI systems', () => {
    const settings = { 'x_kt_gov.cmdb.register_ai_systems': 'true' }

    it('are registered once each and related to their gateway', () => {
        const memory = openMemory(settings)
        memory.ports.gateways.save('gw_prod_001', { configurationItem: 'gateway_item' })
        deliver(
            memory,
            decision('allowed', { action: 'allow', event_id: 'a', agent_id: 'agent_7' }),
            decision('allowed', { action: 'allow', event_id: 'b', agent_id: 'agent_7' }),
        )
        expect(memory.rows('cmdb_ci_appl').map((item) => item.correlation_id)).toEqual([
            'model:openai/gpt-4o',
            'agent:agent_7',
        ])
        expect(memory.relations.map((relation) => relation.slice(0, 39))).toEqual([
            'gateway_item Depends on::Used by ' +
                memory.link('ai_system', 'model:openai/gpt-4o')?.recordId?.slice(0, 6),
            'gateway_item Depends on::Used by ' + memory.link('ai_system', 'agent:agent_7')?.recordId?.slice(0, 6),
        ])
    })

    it('become AI assets where the instance has them', () => {
        const memory = openMemory(settings)
        memory.known.absent.delete('alm_ai_system_digital_asset')
        deliver(memory, decision('allowed', { action: 'allow' }))
        expect(memory.rows('alm_ai_system_digital_asset').map((asset) => asset.display_name)).toEqual(['gpt-4o'])
        expect(memory.rows('cmdb_ci_appl')).toEqual([])
    })

    it('are one for an escalation and its decision, whichever came first', () => {
        const memory = openMemory(settings)
        deliver(memory, escalationCreated(), decision('escalated', { action: 'escalate' }), escalationCreated())
        expect(memory.rows('cmdb_ci_appl').map((item) => item.correlation_id)).toEqual(['model:openai/gpt-4o'])
    })

    it('are left alone unless an administrator wants them', () => {
        const memory = openMemory()
        deliver(memory, decision('allowed', { action: 'allow' }))
        expect(memory.plans).toEqual([])
    })
})

describe('a budget threshold', () => {
    it('is counted for cost-limit, once per threshold and time', () => {
        const memory = openMemory()
        deliver(memory, budget(80), budget(80), budget(100))
        expect(totals(memory)).toEqual(['cost-limit|unspecified|alert|2026-04-22 2'])
        expect(memory.rows('incident')).toEqual([])
    })

    it('opens one incident per budget where an administrator wants it', () => {
        const memory = openMemory({ 'x_kt_gov.incident.budget': 'true' })
        deliver(memory, budget(80), budget(80), budget(100))
        // At 100 percent more severe than at 80, and the incident follows.
        expect(memory.rows('incident').map(({ impact, urgency }) => [impact, urgency])).toEqual([['2', '2']])
        expect(memory.notes()).toHaveLength(1)
    })

    it('that is reprocessed adds no second note', () => {
        const memory = openMemory({ 'x_kt_gov.incident.budget': 'true' })
        const [, second] = deliver(memory, budget(80), budget(100))
        Object.assign(second, { state: 'queued', earlierAttempts: 1, attempts: 0 })
        retry(memory, second)
        expect(lines(second).slice(-1)).toEqual(['unchanged incident incident_already_reported'])
        expect(memory.notes()).toHaveLength(1)
    })
})
