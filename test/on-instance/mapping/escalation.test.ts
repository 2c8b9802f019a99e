/** Escalations on the built app: one compliance review that follows claims and resolutions in any order of arrival. */

import { configDeployed, escalation, escalationCreated } from '../../support/events.ts'
import { ordersOf } from '../../support/orders.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'

const created = (id: string) => escalationCreated({ escalation_id: id })
const claimed = (id: string) => escalation('claimed', { escalation_id: id, claimed_by: 'u' }, '2026-04-20T14:20:00Z')
const unclaimed = (id: string) => escalation('unclaimed', { escalation_id: id }, '2026-04-20T14:40:00Z')
const resolved = (id: string) =>
    escalation(
        'resolved',
        { escalation_id: id, outcome: 'approved', resolution_note: 'Complies', resolved_by: 'user_42' },
        '2026-04-20T15:00:00Z',
    )

describe('an escalation becomes a compliance review', () => {
    it('in the words of the guide', async () => {
        await instance.deliver(configDeployed())
        await instance.deliver(escalationCreated())
        const [task] = await instance.list(TASK, [])
        expect(task).toMatchObject({
            short_description: 'AI Compliance Review: compliance-review violation',
            priority: '2',
            state: '1',
            due_date: '2026-04-20 18:00:00',
            correlation_id: 'esc_abc123',
            correlation_display: 'Keeptrusts',
            escalation_id: 'esc_abc123',
            policy_name: 'compliance-review',
            escalation_state: 'open',
            console_url: 'https://console.keeptrusts.com/escalations/esc_abc123',
        })
        expect(task.number).toMatch(/^[A-Z]+\d{7}$/)
        expect(task.description.split('\n')).toEqual(
            expect.arrayContaining([
                'An AI governance policy violation requires compliance review.',
                'Policy: compliance-review',
                'Action: escalate',
                'Model: gpt-4o',
                'User: user_789',
                'Time: 2026-04-20 14:00:00 UTC',
                'Console: https://console.keeptrusts.com/escalations/esc_abc123',
            ]),
        )
        expect(await instance.rows(TASK, ['assignment_group.name', 'cmdb_ci.correlation_id'])).toEqual(
            new Set(['Compliance Team|gw_prod_001']),
        )
    })

    it('once, however often it arrives', async () => {
        await instance.deliver(escalationCreated())
        const again = await instance.deliver({ ...escalationCreated(), id: 'dlv_again' })
        expect(await instance.count(TASK)).toBe(1)
        expect(await instance.outcomes(again)).toEqual([`unchanged|${TASK}|escalation_already_known`])
    })

    test.each([
        ['block', '1'],
        ['escalate', '2'],
        ['redact', '3'],
        ['log', '4'],
        ['denied', '1'],
        ['something else', '4'],
        [null, '4'],
    ])('with the priority of its action: %s is %s', async (action, priority) => {
        await instance.deliver(escalationCreated({ action }))
        expect(await instance.rows(TASK, ['priority'])).toEqual(new Set([priority]))
    })

    test.each([
        ['critical', '1'],
        ['high', '2'],
        ['medium', '3'],
        ['low', '4'],
        [null, '3'],
    ])('by property with the priority of its severity: %s is %s', async (severity, priority) => {
        await instance.setProperty('x_kt_gov.compliance.priority_from', 'severity')
        await instance.deliver(escalationCreated({ severity, action: 'redact' }))
        expect(await instance.rows(TASK, ['priority'])).toEqual(new Set([priority]))
    })

    it('with a link into the console that the administrator named, the id encoded', async () => {
        await instance.setProperty('x_kt_gov.keeptrusts.console_url', 'https://kt.example.com/')
        await instance.deliver(escalationCreated({ escalation_id: 'esc/1?x="y"&z' }))
        expect(await instance.rows(TASK, ['console_url'])).toEqual(
            new Set(['https://kt.example.com/escalations/esc%2F1%3Fx%3D%22y%22%26z']),
        )
    })
})

describe('claims and resolutions follow', () => {
    const STATE = ['state', 'escalation_state']

    it('step by step', async () => {
        const steps: [unknown, string][] = [
            [created('e'), '1|open'],
            [claimed('e'), '2|claimed'],
            [unclaimed('e'), '1|open'],
            [resolved('e'), '3|resolved'],
        ]
        for (const [event, state] of steps) {
            await instance.deliver(event)
            expect(await instance.rows(TASK, STATE)).toEqual(new Set([state]))
        }
        const [task] = await instance.list(TASK, ['outcome', 'close_notes'])
        expect(task.outcome).toBe('approved')
        expect(task.close_notes).toContain('Note: Complies')
        expect(await instance.notes(TASK)).toHaveLength(3)
    })

    it('in every one of the 24 orders to the same end', async () => {
        const stories = ordersOf([created, claimed, unclaimed, resolved])
        // A batch is one delivery for each event, so the four steps of all stories are four requests.
        for (const position of [0, 1, 2, 3])
            await instance.deliver(stories.map((story, index) => story[position](`esc_order_${index}`)))
        const facts = [
            'state',
            'escalation_state',
            'short_description',
            'priority',
            'due_date',
            'outcome',
            'policy_name',
        ]
        expect(await instance.rows(TASK, facts)).toEqual(
            new Set([
                '3|resolved|AI Compliance Review: compliance-review violation|2|2026-04-20 18:00:00|approved|' +
                    'compliance-review',
            ]),
        )
        expect(await instance.rows(TASK, ['escalation_id'])).toEqual(
            new Set(stories.map((_, index) => `esc_order_${index}`)),
        )
        expect(await instance.count(TASK)).toBe(24)
    })

    it('never back from resolved', async () => {
        await instance.deliver(created('e'))
        await instance.deliver(resolved('e'))
        const late = escalation('claimed', { escalation_id: 'e', claimed_by: 'u' }, '2026-04-21T10:00:00Z')
        const delivery = await instance.deliver(late)
        expect(await instance.rows(TASK, STATE)).toEqual(new Set(['3|resolved']))
        expect(await instance.outcomes(delivery)).toContain(`unchanged|${TASK}|already_resolved`)
    })

    it('expired keeps the review open and adds a note about it', async () => {
        await instance.deliver(created('e'))
        await instance.deliver(escalation('expired', { escalation_id: 'e' }, '2026-04-20T18:00:00Z'))
        expect(await instance.rows(TASK, STATE)).toEqual(new Set(['1|expired']))
        expect(await instance.notes(TASK)).toEqual([expect.stringContaining('expired in Keeptrusts')])
        await instance.deliver(escalation('resolved', { escalation_id: 'e' }, '2026-04-20T19:00:00Z'))
        expect(await instance.rows(TASK, STATE)).toEqual(new Set(['3|resolved']))
    })

    it('and a review that people closed stays as they left it', async () => {
        await instance.deliver(created('e'))
        await instance.change(TASK, { state: '4', active: 'false' })
        await instance.deliver(resolved('e'))
        expect(await instance.rows(TASK, STATE)).toEqual(new Set(['4|resolved']))
        expect(await instance.notes(TASK)).toEqual([expect.stringContaining('Outcome: approved')])
    })
})
