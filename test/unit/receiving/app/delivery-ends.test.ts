/** How attempts end: processed, ignored, failed with a next attempt, dead with a reason; and how the retry job processes them. */

import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import { processDueDeliveries } from '../../../../src/server/receiving/app/process-due-deliveries.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import { deliver, openMemory } from '../../../support/memory-ports.ts'
import { rule } from '../../../support/rules.ts'
import { configUpdated, decision, escalationCreated } from '../../../support/events.ts'

const REFUSAL = {
    code: 'write_refused_business_rule',
    table: 'change_request',
    name: 'No changes on Friday',
    message: 'aborted',
} as const

const always = () => true

describe('an attempt', () => {
    it('on a delivery that another worker has does nothing', () => {
        const memory = openMemory()
        const sysId = memory.store(configUpdated())
        memory.ports.deliveries.claim(sysId)
        expect(processDelivery(sysId, memory.ports)).toBeNull()
        expect(memory.plans).toEqual([])
    })

    it('names a property whose value cannot be used', () => {
        const memory = openMemory({ 'x_kt_gov.process.max_attempts': 'many' })
        deliver(memory, { event: 'webhook.test', data: { id: 'x' } })
        expect(memory.journal).toEqual([expect.stringContaining('x_kt_gov.process.max_attempts')])
    })

    test.each([
        ['webhook.test', 'connection_test'],
        ['member.added', 'event_unknown'],
    ])('on %s ends as ignored with %s', (event, code) => {
        const memory = openMemory()
        const [delivery] = deliver(memory, { event, data: { id: 'x' } })
        expect(delivery).toMatchObject({ state: 'ignored', code, outcomes: [] })
    })

    it('on an event that lacks fields is dead at once and names every one of them', () => {
        const memory = openMemory()
        const [delivery] = deliver(memory, { event: 'gateway.health_changed', data: { name: 'x' } })
        expect(delivery).toMatchObject({ state: 'dead', code: 'event_incomplete', nextAttemptAt: null })
        expect(delivery.text).toMatch(/gateway_id.*; .*status/)
        expect(memory.dead).toEqual([delivery.sysId])
    })

    it.each(['{"event":"event.blocked","data":{"event_id":"evt_', '', '{"event":"event.blocked"'])(
        'on %p, the beginning of a body, is due again within a minute, and creates nothing',
        (body) => {
            const memory = openMemory()
            const [delivery] = deliver(memory, body)
            expect(delivery).toMatchObject({ state: 'failed', code: 'body_incomplete', outcomes: [] })
            expect((delivery.nextAttemptAt || '') <= '2026-05-01 00:01:00').toBe(true)
            expect(memory.plans).toEqual([])
        },
    )

    it('on a body whose file is lost is dead at once, and creates nothing', () => {
        const memory = openMemory()
        const sysId = memory.store(configUpdated())
        const { deliveries } = memory.ports
        const claim = (one: string) => {
            const claimed = deliveries.claim(one)
            return claimed && { ...claimed, body: fail({ code: 'body_lost' } as const) }
        }
        const ports = { ...memory.ports, deliveries: { ...deliveries, claim } }
        expect(processDelivery(sysId, ports)).toBe('dead')
        expect(memory.delivery(sysId)).toMatchObject({ code: 'body_lost', nextAttemptAt: null, outcomes: [] })
        expect(memory.dead).toEqual([sysId])
        expect(memory.plans).toEqual([])
    })

    it('that a business rule refused names it and is due again within a minute', () => {
        const memory = openMemory()
        memory.faults.refuse.set('change_request', REFUSAL)
        const [delivery] = deliver(memory, configUpdated())
        expect(delivery).toMatchObject({ state: 'failed', code: 'write_refused_business_rule' })
        expect(delivery.text).toContain('No changes on Friday')
        expect((delivery.nextAttemptAt || '') > '2026-05-01 00:00:00').toBe(true)
        expect((delivery.nextAttemptAt || '') <= '2026-05-01 00:01:00').toBe(true)
    })

    it('that meets an unexpected error has the reference of the log line, and nothing of the body', () => {
        const memory = openMemory()
        memory.faults.dieBeforeWriting.add('x_kt_gov_compliance_task')
        const [delivery] = deliver(memory, escalationCreated({ reason: 'a very private prompt' }))
        expect(delivery).toMatchObject({ state: 'failed', code: 'unexpected_error' })
        expect(memory.journal).toEqual([
            expect.stringMatching(
                /^unexpected_error while processing a delivery: reference KT-00000001, record x_kt_gov_delivery KTD\w+, /,
            ),
        ])
        expect(delivery.text).toContain('KT-00000001')
        expect(delivery.text).not.toContain('private')
    })

    test.each(['x_kt_gov_compliance_task', 'incident'])(
        'that died right after writing %s leaves one record after the next',
        (table) => {
            const memory = openMemory()
            const body = table === 'incident' ? decision('blocked') : escalationCreated()
            memory.faults.dieAfterWriting.add(table)
            const [delivery] = deliver(memory, body)
            expect(delivery.state).toBe('failed')
            processDelivery(delivery.sysId, memory.ports)
            expect(delivery.state).toBe('processed')
            expect(memory.rows(table)).toHaveLength(1)
        },
    )
})

describe('the retry job', () => {
    it('makes eight attempts of a failing delivery within a day and then declares it a dead letter', () => {
        const memory = openMemory()
        memory.faults.refuse.set('change_request', REFUSAL)
        const [delivery] = deliver(memory, configUpdated())
        let seconds = 0
        while (delivery.state === 'failed' && seconds < 24 * 3600) {
            memory.wait(30)
            seconds += 30
            processDueDeliveries(() => memory.ports, always)
        }
        expect(delivery).toMatchObject({ state: 'dead', attempts: 8, code: 'write_refused_business_rule' })
        expect(memory.dead).toEqual([delivery.sysId])
        processDueDeliveries(() => memory.ports, always)
        expect(delivery.attempts).toBe(8)
    })

    it('measures how long a delivery took when it ends, not while it is retried', () => {
        const memory = openMemory()
        memory.faults.refuse.set('change_request', REFUSAL)
        const [delivery] = deliver(memory, configUpdated())
        memory.faults.refuse.clear()
        memory.wait(60)
        processDueDeliveries(() => memory.ports, always)
        expect(delivery.ends.map(({ lagSeconds }) => lagSeconds)).toEqual([null, 60])
    })

    it('keeps the outcomes of every attempt', () => {
        const memory = openMemory()
        memory.faults.refuse.set('change_request', REFUSAL)
        const [delivery] = deliver(memory, configUpdated())
        memory.faults.refuse.clear()
        memory.wait(60)
        processDueDeliveries(() => memory.ports, always)
        expect(delivery.state).toBe('processed')
        expect(delivery.outcomes.map(({ action }) => action)).toEqual(['created', 'created', 'refused', 'created'])
    })

    it('takes over from a worker that died, and only after the lease', () => {
        const memory = openMemory()
        const sysId = memory.store(configUpdated())
        memory.ports.deliveries.claim(sysId)
        memory.wait(59)
        expect(processDueDeliveries(() => memory.ports, always)).toEqual({ processed: 0, left: 0 })
        memory.wait(2)
        expect(processDueDeliveries(() => memory.ports, always)).toEqual({ processed: 1, left: 0 })
        expect(memory.delivery(sysId)).toMatchObject({ state: 'processed', attempts: 2 })
    })

    it('buries a delivery whose every worker dies', () => {
        const memory = openMemory()
        const sysId = memory.store(configUpdated())
        for (let death = 0; death < 8; death++) {
            memory.ports.deliveries.claim(sysId)
            memory.wait(61)
        }
        processDueDeliveries(() => memory.ports, always)
        expect(memory.delivery(sysId)).toMatchObject({ state: 'dead', code: 'claim_expired', attempts: 8 })
        expect(memory.dead).toEqual([sysId])
        expect(memory.plans).toEqual([])
    })

    it('stops when its time is over and leaves the rest to the next run', () => {
        const memory = openMemory()
        const ids = ['a', 'b', 'c'].map((id) => memory.store(configUpdated({ config_id: id })))
        let asked = 0
        expect(
            processDueDeliveries(
                () => memory.ports,
                () => ++asked <= 2,
            ),
        ).toEqual({ processed: 2, left: 1 })
        expect(ids.map((id) => memory.delivery(id).state)).toEqual(['processed', 'processed', 'queued'])
    })
})

describe('an attempt by the rules', () => {
    const RULE = rule({ target: 'ignore' })

    it('goes by the environment that the event states, whatever its gateway is in', () => {
        const memory = openMemory()
        memory.ports.gateways.save('gw_prod_001', { environment: 'Production' })
        memory.rules.push({ ...RULE, environment: 'Production' })
        const [delivery] = deliver(memory, decision('blocked', { environment: 'staging' }))
        expect(delivery).toMatchObject({ state: 'processed', rule: null })
    })

    it('asks no gateway for the environment of an event that names none', () => {
        const memory = openMemory()
        memory.rules.push({ ...RULE, environment: 'Production' })
        const [delivery] = deliver(memory, decision('blocked', { gateway_id: undefined }))
        expect(delivery).toMatchObject({ state: 'processed', rule: null })
    })

    it('asks a gateway no second time where no rule asks for an environment', () => {
        const memory = openMemory()
        memory.rules.push({ ...RULE, environment: '', action: 'log' })
        const asked: string[] = []
        const gateways = {
            ...memory.ports.gateways,
            find: (gatewayId: string) => {
                asked.push(gatewayId)
                return memory.ports.gateways.find(gatewayId)
            },
        }
        const sysId = memory.store(decision('allowed', { action: 'allow' }))
        processDelivery(sysId, { ...memory.ports, gateways })
        expect(memory.delivery(sysId).state).toBe('processed')
        // For its names, for the environment and the reference of the count, and for the reference of the delivery: none for the rules.
        expect(asked).toEqual(['gw_prod_001', 'gw_prod_001', 'gw_prod_001', 'gw_prod_001'])
    })

    it('that ignores the event fails all the same when the count is refused', () => {
        const memory = openMemory()
        memory.rules.push(RULE)
        const failure = { code: 'write_refused', table: 'x_kt_gov_decision', name: null, message: 'no' } as const
        const sysId = memory.store(decision('blocked'))
        processDelivery(sysId, {
            ...memory.ports,
            decisions: { ...memory.ports.decisions, count: () => fail(failure) },
        })
        expect(memory.delivery(sysId)).toMatchObject({ state: 'failed', code: 'write_refused', rule: 'rule1' })
        expect(memory.delivery(sysId).text).toContain('(x_kt_gov_decision)')
    })
})

it('takes the type that the delivery is stored under where the body names none', () => {
    const memory = openMemory()
    const sysId = memory.store({ data: { escalation_id: 'esc_1' } })
    Object.assign(memory.delivery(sysId), { eventType: 'escalation.created', canonicalType: 'escalation.created' })
    expect(processDelivery(sysId, memory.ports)).toBe('processed')
    expect(memory.rows('x_kt_gov_compliance_task')).toHaveLength(1)
})

it('announces a dead delivery with its code', () => {
    const memory = openMemory()
    const announced: string[] = []
    const deliveries = {
        ...memory.ports.deliveries,
        announceDead: (_sysId: string, code: string) => void announced.push(code),
    }
    processDelivery(memory.store({ event: 'budget.alert' }), { ...memory.ports, deliveries })
    expect(announced).toEqual(['event_incomplete'])
})

describe('a run of the retry job', () => {
    it('takes up deliveries that were queued for a minute without an attempt', () => {
        const memory = openMemory()
        const asked: string[] = []
        const deliveries = {
            ...memory.ports.deliveries,
            due: (now: string, queuedBefore: string) => {
                asked.push(now, queuedBefore)
                return []
            },
        }
        processDueDeliveries(() => ({ ...memory.ports, deliveries }), always)
        expect(asked).toEqual(['2026-05-01 00:00:00', '2026-04-30 23:59:00'])
    })

    test.each([
        ['with nothing to do', 0, 0, true, []],
        ['that processed everything', 0, 1, true, []],
        ['that took over from a worker that died', 1, 0, true, []],
        ['that left a delivery', 0, 1, false, ['reprocess: 0 processed, 1 left']],
    ])('%s logs only what needs attention', (_what, claimed, queued, hasTime, journal) => {
        const memory = openMemory()
        for (let at = 0; at < claimed; at++) memory.ports.deliveries.claim(memory.store(configUpdated()))
        memory.wait(301)
        for (let at = 0; at < queued; at++) memory.store(configUpdated())
        processDueDeliveries(
            () => memory.ports,
            () => hasTime,
        )
        expect(memory.journal).toEqual(journal)
    })
})
