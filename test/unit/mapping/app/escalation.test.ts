/** Stories of escalations: created, claimed, given back, resolved and expired, in any order, in every target table. */

import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import { deliver, lines, openMemory, retry } from '../../../support/memory-ports.ts'
import type { Row } from '../../../support/memory-records.ts'
import { escalation, escalationCreated } from '../../../support/events.ts'
import { ordersOf } from '../../../support/orders.ts'

const OWN = 'x_kt_gov_compliance_task'
const created = escalationCreated()
const claimed = escalation('claimed', { claimed_by: 'user_42' }, '2026-04-20T14:30:00Z')
const unclaimed = escalation('unclaimed', {}, '2026-04-20T14:45:00Z')
const expired = escalation('expired', {}, '2026-04-20T18:00:00Z')
const resolved = escalation(
    'resolved',
    { outcome: 'approved', resolved_by: 'user_42', resolution_note: 'Complies' },
    '2026-04-20T15:00:00Z',
)
const facts = (row: Row) =>
    ['short_description', 'priority', 'state', 'escalation_state', 'policy_name', 'due_date'].map((name) => row[name])

describe('an escalation', () => {
    it('becomes one task however often it arrives', () => {
        const memory = openMemory()
        const [, again] = deliver(memory, created, created)
        expect(memory.rows(OWN).map(facts)).toEqual([
            [
                'AI Compliance Review: compliance-review violation',
                '2',
                '1',
                'open',
                'compliance-review',
                '2026-04-20 18:00:00',
            ],
        ])
        expect(lines(again)).toEqual([`unchanged ${OWN} escalation_already_known`])
    })

    test.each([
        [[created, claimed], '2', 'claimed'],
        [[created, claimed, unclaimed], '1', 'open'],
        [[created, claimed, resolved], '3', 'resolved'],
        [[created, claimed, unclaimed, resolved], '3', 'resolved'],
        [[created, expired], '1', 'expired'],
        [[created, expired, resolved], '3', 'resolved'],
    ])('ends the same in every order of story %#', (story, state, escalationState) => {
        for (const order of ordersOf(story)) {
            const memory = openMemory()
            deliver(memory, ...order)
            expect(memory.rows(OWN).map(facts)).toEqual([
                [
                    'AI Compliance Review: compliance-review violation',
                    '2',
                    state,
                    escalationState,
                    'compliance-review',
                    '2026-04-20 18:00:00',
                ],
            ])
            const [task] = memory.rows(OWN)
            for (const fact of ['Policy: compliance-review', 'Model: gpt-4o', 'Time: 2026-04-20 14:00:00 UTC']) {
                expect(task.description.split('\n').filter((line) => line === fact)).toEqual([fact])
            }
        }
    })

    it('that is resolved never moves back, and says why', () => {
        const memory = openMemory()
        const later = escalation('claimed', { claimed_by: 'user_7' }, '2026-04-21T09:00:00Z')
        const [, , late] = deliver(memory, created, resolved, later)
        expect(memory.rows(OWN)[0].state).toBe('3')
        expect(lines(late)).toEqual([`unchanged ${OWN} already_resolved`])
    })

    it('that was resolved before it was created leaves a closed stub that its creation completes', () => {
        const memory = openMemory()
        deliver(memory, resolved)
        expect(memory.rows(OWN)[0]).toMatchObject({
            short_description: 'AI Compliance Review: escalation esc_abc123',
            state: '3',
            active: '0',
            outcome: 'approved',
        })
        expect(memory.rows(OWN)[0].close_notes).toContain('Resolved by: user_42')
        const [late] = deliver(memory, created)
        expect(lines(late)).toEqual([`updated ${OWN} ok`, `unchanged ${OWN} already_resolved`])
        expect(memory.rows(OWN)[0].state).toBe('3')
    })

    it('that is claimed from the start is work in progress from the start', () => {
        const memory = openMemory()
        deliver(memory, escalationCreated({ claimed_by: 'user_42', status: 'claimed' }))
        expect(facts(memory.rows(OWN)[0]).slice(2, 4)).toEqual(['2', 'claimed'])
        expect(memory.notes()[0]).toContain('Claimed by: user_42')
    })

    it('keeps the state of a task that people closed', () => {
        const memory = openMemory()
        deliver(memory, created)
        Object.assign(memory.rows(OWN)[0], { state: '4', active: '0' })
        deliver(memory, claimed)
        expect(memory.rows(OWN)[0].state).toBe('4')
        expect(memory.notes()).toHaveLength(1)
    })

    it('gets a new task when somebody deleted the first', () => {
        const memory = openMemory()
        deliver(memory, created)
        memory.remove(OWN)
        deliver(memory, claimed)
        expect(memory.rows(OWN).map((task) => task.state)).toEqual(['2'])
    })

    test.each([
        ['created, a claim and its resolution', [created, claimed, resolved], claimed, []],
        ['a resolution, an older one', [resolved], { ...resolved, timestamp: '2026-04-20T14:50:00Z' }, []],
        ['created and a claim, the creation', [created, claimed], created, ['claimed']],
        ['created and a claim, the resolution', [created, claimed], resolved, ['resolved']],
        ['a resolution, the same one', [resolved], resolved, ['resolved']],
        ['created, the same', [created], created, ['open']],
    ])('whose task somebody deleted after %s: it ends at what is known', (_story, known, late, steps) => {
        const memory = openMemory()
        deliver(memory, ...known)
        memory.remove(OWN)
        deliver(memory, { ...late, id: 'late' })
        expect(memory.rows(OWN).map((task) => task.escalation_state)).toEqual(steps)
    })

    test.each([
        ['block', 'low', '1', '4'],
        ['escalate', 'critical', '2', '1'],
        ['redact', 'high', '3', '2'],
        ['log', 'medium', '4', '3'],
    ])('of action %s and severity %s has priority %s, by severity %s', (action, severity, byAction, bySeverity) => {
        for (const [from, priority] of [
            ['action', byAction],
            ['severity', bySeverity],
        ]) {
            const memory = openMemory({ 'x_kt_gov.compliance.priority_from': from })
            deliver(memory, escalationCreated({ action, severity }))
            expect(memory.rows(OWN)[0].priority).toBe(priority)
        }
    })
})

describe('a review', () => {
    it('that a worker has begun and not written is made', () => {
        const memory = openMemory()
        memory.ports.links.remember('compliance_task', 'esc_abc123', { state: null, occurredAt: null, detail: {} })
        deliver(memory, created)
        expect(memory.rows(OWN)).toHaveLength(1)
    })

    it('that is further by now reports an older step as superseded', () => {
        const memory = openMemory()
        const [, , older] = deliver(memory, created, unclaimed, claimed)
        expect(lines(older)).toEqual([`unchanged ${OWN} superseded`])
    })

    it('has the item of the gateway that the event names', () => {
        const memory = openMemory()
        memory.ports.gateways.save('gw_prod_001', { configurationItem: 'item_1' })
        deliver(memory, created)
        expect(memory.rows(OWN)[0].cmdb_ci).toBe('item_1')
    })

    it('has no item where the event names no gateway', () => {
        const memory = openMemory()
        const [delivery] = deliver(memory, escalationCreated({ gateway_id: undefined }))
        expect(delivery.state).toBe('processed')
        expect(memory.rows(OWN)[0].cmdb_ci).toBeUndefined()
    })

    it('keeps its priority and title when another event without a policy arrives', () => {
        const memory = openMemory()
        deliver(memory, claimed)
        memory.rows(OWN)[0].priority = '1'
        deliver(memory, unclaimed)
        expect(memory.rows(OWN)[0].priority).toBe('1')
    })
})

describe('the target table of a review', () => {
    test.each(['sn_compliance_task', 'sn_grc_issue'])('is %s where the instance has it', (table) => {
        const memory = openMemory()
        memory.known.absent.delete(table)
        memory.known.columns.add(`${table}.u_escalation_id`)
        memory.known.columns.add(`${table}.severity`)
        deliver(memory, created)
        expect(memory.rows(table)[0]).toMatchObject({ u_escalation_id: 'esc_abc123', correlation_id: 'esc_abc123' })
        // `severity` of another table may mean something else.
        expect(memory.rows(table)[0].severity).toBeUndefined()
        expect(memory.rows(OWN)).toEqual([])
    })

    it('is our own table, with a note, when the configured one is absent', () => {
        const memory = openMemory({ 'x_kt_gov.compliance.table': 'sn_grc_issue' })
        const [delivery] = deliver(memory, created)
        expect(lines(delivery)).toEqual(['unchanged sn_grc_issue target_missing', `created ${OWN} ok`])
    })

    it('is one that holds records already', () => {
        const memory = openMemory()
        memory.known.absent.delete('sn_grc_issue')
        memory.put('sn_grc_issue', 'issue_1', { short_description: 'Another issue' })
        deliver(memory, created)
        expect(memory.rows('sn_grc_issue')).toHaveLength(2)
    })

    it('is our own without question where an administrator configured it', () => {
        const memory = openMemory({ 'x_kt_gov.compliance.table': OWN })
        const sysId = memory.store(created)
        const records = { ...memory.ports.records, probe: () => 'denied' as const }
        processDelivery(sysId, { ...memory.ports, records })
        expect(lines(memory.delivery(sysId))).toEqual([`created ${OWN} ok`])
    })

    it.each(['', 'auto'])('is the best one that the instance has for the setting %p', (complianceTable) => {
        const memory = openMemory()
        memory.known.absent.delete('sn_grc_issue')
        const sysId = memory.store(created)
        processDelivery(sysId, { ...memory.ports, settings: { ...memory.settings, complianceTable } })
        expect(lines(memory.delivery(sysId))).toEqual(['created sn_grc_issue ok'])
    })

    it('asks for a resolution code only when it closes', () => {
        const memory = openMemory({ 'x_kt_gov.compliance.table': 'incident' })
        const asked: string[] = []
        const records: typeof memory.ports.records = {
            ...memory.ports.records,
            firstChoice: (_table, column) => {
                asked.push(column)
                return 'Solved'
            },
        }
        const process = (body: unknown) => processDelivery(memory.store(body), { ...memory.ports, records })
        process(created)
        expect(asked).toEqual([])
        process(resolved)
        expect(asked).toEqual(['close_code'])
    })

    it('stays where the review began when the setting changes', () => {
        const memory = openMemory()
        deliver(memory, created)
        memory.known.absent.delete('sn_compliance_task')
        deliver(memory, resolved)
        expect(memory.rows(OWN)[0].state).toBe('3')
        expect(memory.rows('sn_compliance_task')).toEqual([])
    })

    it('may be incident, which computes priority and closes with a code', () => {
        const memory = openMemory({ 'x_kt_gov.compliance.table': 'incident' })
        deliver(memory, escalationCreated({ action: 'block' }), resolved)
        const [incident] = memory.rows('incident')
        expect(incident).toMatchObject({ impact: '1', urgency: '1', state: '6', close_code: 'Solution provided' })
        expect(incident.priority).toBeUndefined()
    })
})

it('a refused review ends as a code with the field, and is made by a later attempt', () => {
    const memory = openMemory()
    memory.faults.refuse.set(OWN, {
        code: 'write_refused_data_policy',
        table: OWN,
        name: 'Reviews need a service',
        message: 'business_service is mandatory',
    })
    const [delivery] = deliver(memory, created)
    expect(delivery).toMatchObject({ state: 'failed', code: 'write_refused_data_policy' })
    expect(delivery.text).toContain('Reviews need a service')
    memory.faults.refuse.clear()
    expect(retry(memory, delivery).state).toBe('processed')
    expect(memory.rows(OWN)).toHaveLength(1)
})

describe('a table that takes no review', () => {
    const refusal = (code: 'write_refused_access' | 'write_refused', table: string) => ({
        code,
        table,
        name: null,
        message: 'no',
    })

    it('is passed over, one after the other, for the own table', () => {
        const memory = openMemory()
        for (const table of ['sn_compliance_task', 'sn_grc_issue']) {
            memory.known.absent.delete(table)
            memory.faults.refuse.set(table, refusal('write_refused_access', table))
        }
        const [done] = deliver(memory, created)
        expect(lines(done).filter((line) => !line.includes('rule'))).toEqual([
            'unchanged sn_compliance_task write_refused_access',
            'unchanged sn_grc_issue write_refused_access',
            expect.stringContaining(`created ${OWN}`),
        ])
        expect(memory.rows(OWN)).toHaveLength(1)
    })

    it('for another reason than access ends the attempt', () => {
        const memory = openMemory()
        memory.known.absent.delete('sn_grc_issue')
        memory.faults.refuse.set('sn_grc_issue', refusal('write_refused', 'sn_grc_issue'))
        deliver(memory, created)
        expect(memory.rows(OWN)).toHaveLength(0)
    })
})
