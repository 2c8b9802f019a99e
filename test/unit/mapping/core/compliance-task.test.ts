/** Compliance reviews: what each step of an escalation writes, and what people's own work keeps from being written. */

import {
    isClosedTask,
    planComplianceTask,
    planMissingFacts,
    planNextStep,
} from '../../../../src/server/mapping/core/compliance-task.ts'
import { toPriority } from '../../../../src/server/mapping/core/compliance-content.ts'
import type { ComplianceFacts, KnownTask } from '../../../../src/server/mapping/core/compliance-content.ts'
import { toTargetStates } from '../../../../src/server/mapping/core/compliance-target.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { escalationEvent } from '../../../support/typed-events.ts'

const SETTINGS = toSettings(() => null)
const OWN = 'x_kt_gov_compliance_task'
const FACTS: ComplianceFacts = {
    table: OWN,
    configurationItem: null,
    correlationId: 'esc_1',
    closeCode: null,
    claim: { by: '', at: null, user: '' },
    resolution: '',
    requester: { name: '', isOfFlow: false },
    isOfFlow: false,
    isByFlow: false,
    isCreation: true,
}
const taskOf = (columns: Readonly<Record<string, string>> = {}): KnownTask => ({
    recordId: 'task_1',
    columns: { short_description: 'Title', description: 'Text', state: '1', active: '1', due_date: '', ...columns },
    strength: { action: null, severity: null, isChosen: false },
    step: 'open',
    occurredAt: '2026-04-20 13:00:00',
})

test.each([
    [{ active: '1' }, false],
    [{ active: 'true' }, false],
    [{ active: '0' }, true],
    [{ active: 'false' }, true],
    [{ active: '' }, false],
    [{}, false],
])('a task with %j is closed: %s', (columns, isClosed) => {
    expect(isClosedTask(columns as Readonly<Record<string, string>>)).toBe(isClosed)
})

describe('priority', () => {
    test.each([
        ['block', '1'],
        ['escalate', '2'],
        ['redact', '3'],
        ['log', '4'],
        ['allow', '4'],
        [null, '4'],
    ] as const)('of the action %s is %s', (action, priority) => {
        expect(toPriority(escalationEvent({ action }), OWN, SETTINGS)).toEqual({ priority })
    })

    test.each([
        ['critical', '1'],
        ['high', '2'],
        ['medium', '3'],
        ['low', '4'],
        [null, '1'],
    ] as const)('by severity %s of a block is %s', (severity, priority) => {
        const settings = { ...SETTINGS, priorityFrom: 'severity' } as const
        expect(toPriority(escalationEvent({ action: 'block', severity }), OWN, settings)).toEqual({ priority })
    })

    test.each([
        ['block', '1', '1'],
        ['escalate', '1', '2'],
        ['redact', '2', '2'],
        ['log', '2', '3'],
    ] as const)('of %s on an incident is impact %s and urgency %s', (action, impact, urgency) => {
        expect(toPriority(escalationEvent({ action }), 'incident', SETTINGS)).toEqual({ impact, urgency })
    })
})

test.each([
    ['incident', { open: '1', claimed: '2', closed: '6', needsCloseCode: true, computesPriority: true }],
    ['sn_compliance_task', { open: '1', claimed: '2', closed: '3', needsCloseCode: false, computesPriority: false }],
    ['constructor', { open: '1', claimed: '2', closed: '3', needsCloseCode: false, computesPriority: false }],
])('%s spells the steps as %j', (table, states) => expect(toTargetStates(table)).toEqual(states))

describe('a new review', () => {
    it('is open, with no work note, and carries what is known', () => {
        const event = escalationEvent({ dueAt: '2026-04-20 18:00:00' })
        const plan = planComplianceTask(event, 'open', { ...FACTS, configurationItem: 'item_1' }, SETTINGS)
        expect(plan).toMatchObject({ table: OWN, recordId: null, fields: {}, workNote: null, linkState: 'open' })
        expect(plan.onCreate).toMatchObject({
            short_description: 'AI Compliance Review: compliance-review violation',
            state: '1',
            due_date: '2026-04-20 18:00:00',
            cmdb_ci: 'item_1',
            correlation_id: 'esc_1',
        })
        expect(plan.whereColumnExists).toMatchObject({
            escalation_state: 'open',
            escalation_id: 'esc_1',
            gateway_id: 'gw_1',
        })
    })

    test.each([
        ['claimed', '2', undefined],
        ['unclaimed', '1', undefined],
        ['expired', undefined, undefined],
        ['resolved', '3', 'approved'],
    ] as const)('at the step %s has the state %s and the outcome %s', (step, state, outcome) => {
        const plan = planComplianceTask(escalationEvent({ outcome: 'approved' }), step, FACTS, SETTINGS)
        expect(plan.fields.state).toBe(state)
        expect(plan.onCreate.state).toBeUndefined()
        expect(plan.whereColumnExists.outcome).toBe(outcome)
        expect(plan.whereColumnExists.escalation_state).toBe(step === 'unclaimed' ? 'open' : step)
        expect(plan.workNote).not.toBeNull()
        expect(plan.reason).toContain(step === 'resolved' ? 'before its creation' : 'asks for')
    })

    it.each([
        ['incident', 'Solved', 'Solved'],
        ['incident', null, undefined],
        ['sn_compliance_task', 'Solved', undefined],
    ])('resolved in %s with the code %p is closed with %p', (table, closeCode, code) => {
        const plan = planComplianceTask(escalationEvent(), 'resolved', { ...FACTS, table, closeCode }, SETTINGS)
        expect(plan.fields.close_code).toBe(code)
        expect(plan.fields.close_notes).toContain('resolved in Keeptrusts')
    })

    it('in a table of the platform gets no columns of ours but the ones of the seed', () => {
        const plan = planComplianceTask(escalationEvent(), 'open', { ...FACTS, table: 'sn_grc_issue' }, SETTINGS)
        expect(Object.keys(plan.whereColumnExists)).toEqual(['u_escalation_id', 'u_policy_name'])
        const stub = planComplianceTask(
            escalationEvent({ policy: null }),
            'open',
            { ...FACTS, table: 'sn_grc_issue' },
            SETTINGS,
        )
        expect(Object.keys(stub.whereColumnExists)).toEqual(['u_escalation_id'])
    })

    it('states the time of the violation only when the event is the creation', () => {
        const created = planComplianceTask(escalationEvent(), 'open', FACTS, SETTINGS)
        const later = planComplianceTask(escalationEvent(), 'open', { ...FACTS, isCreation: false }, SETTINGS)
        expect(created.onCreate.description).toContain('Time: 2026-04-20 14:00:00 UTC')
        expect(later.onCreate.description).not.toContain('Time:')
        expect(created.onCreate.description).toContain('/escalations/esc_1')
    })
})

describe('a known review', () => {
    it('follows the step', () => {
        const plan = planNextStep(escalationEvent({ claimedBy: 'abel' }), 'claimed', taskOf(), FACTS, SETTINGS)
        expect(plan).toMatchObject({ recordId: 'task_1', onCreate: {}, verify: ['state'], linkState: 'claimed' })
        expect(plan.fields.state).toBe('2')
        expect(plan.workNote).toContain('Claimed by: abel')
        expect(plan.workNote).not.toContain('Resolved by')
    })

    it('that people closed keeps its state and gets the note', () => {
        const event = escalationEvent({ resolvedBy: 'abel', outcome: 'denied' })
        const plan = planNextStep(event, 'resolved', taskOf({ active: '0', state: '3' }), FACTS, SETTINGS)
        expect(plan.fields.state).toBeUndefined()
        expect(plan.verify).toEqual([])
        expect(plan.workNote).toContain('Resolved by: abel')
        expect(plan.whereColumnExists).toMatchObject({ escalation_state: 'resolved', outcome: 'denied' })
        expect(plan.reason).toContain('people closed the task')
    })

    it('made from an event without a policy gets title and priority with the first that names one', () => {
        const stub = taskOf({ short_description: 'AI Compliance Review: escalation esc_1', priority: '4' })
        const plan = planMissingFacts(escalationEvent({ action: 'block' }), 'open', stub, FACTS, SETTINGS)
        expect(plan?.fields).toMatchObject({
            short_description: 'AI Compliance Review: compliance-review violation',
            priority: '1',
        })
        expect(plan.whereColumnExists).toMatchObject({ action: 'block' })
        expect(plan.whereEmpty).toMatchObject({ policy_name: 'compliance-review' })
        expect(plan).toMatchObject({ workNote: null, linkState: 'open', linkOccurredAt: '2026-04-20 13:00:00' })
    })

    it('gets the due date only where it has none', () => {
        const event = escalationEvent({ dueAt: '2026-04-20 18:00:00' })
        const plan = planMissingFacts(event, 'open', taskOf(), FACTS, SETTINGS)
        expect([plan.whereEmpty?.due_date, plan.fields.due_date]).toEqual(['2026-04-20 18:00:00', undefined])
    })

    it('that states everything already is unchanged, and what the instance put before the text is kept', () => {
        const event = escalationEvent()
        const written = '[BANK] AN AI GOVERNANCE POLICY VIOLATION REQUIRES COMPLIANCE REVIEW.'
        const first = planMissingFacts(event, 'open', taskOf({ description: written }), FACTS, SETTINGS)
        expect(first.fields.description!.split('\n')).toEqual(expect.arrayContaining([written, 'Gateway: gw_1']))
        expect(first.fields.short_description).toBeUndefined()
        const { description } = first.fields
        expect(planMissingFacts(event, 'open', taskOf({ description }), FACTS, SETTINGS)).toMatchObject({
            fields: {},
            workNote: null,
        })
    })

    test.each([
        ['the app left', { priority: '2' }, '1'],
        ['people chose', { priority: '3' }, undefined],
    ])('with the priority that %s follows a stronger action: %j becomes %s', (_, columns, priority) => {
        const task = { ...taskOf(columns), strength: { action: 'escalate', severity: null, isChosen: false } } as const
        const plan = planMissingFacts(escalationEvent({ action: 'block' }), 'open', task, FACTS, SETTINGS)
        expect(plan.fields.priority).toBe(priority)
        const levels = priority === undefined ? { levels: 'chosen' } : {}
        expect(plan.linkDetail).toEqual({ action: 'block', severity: 'high', ...levels })
    })

    it('in which people put their own words is left as it is, also where the facts are not in it', () => {
        const task = taskOf({ description: 'Their words' })
        expect(planMissingFacts(escalationEvent(), 'open', task, FACTS, SETTINGS).fields.description).toBeUndefined()
    })
})

describe('what a step says', () => {
    const stepOf = (event: Parameters<typeof escalationEvent>[0], step: 'claimed' | 'resolved', columns = {}) =>
        planNextStep(escalationEvent(event), step, taskOf(columns), FACTS, SETTINGS)

    it('names who resolved it only when it was resolved', () => {
        const event = { resolvedBy: 'abel', claimedBy: 'cain' }
        expect(stepOf(event, 'resolved').workNote).toContain('Resolved by: abel')
        expect(stepOf(event, 'claimed').workNote).not.toContain('Resolved by')
    })

    it('has an outcome only where the event states one', () => {
        expect(stepOf({ outcome: 'approved' }, 'resolved').whereColumnExists.outcome).toBe('approved')
        expect(Object.keys(stepOf({ outcome: null }, 'resolved').whereColumnExists)).not.toContain('outcome')
    })

    it('has its state read back unless people closed the task', () => {
        expect(stepOf({}, 'claimed').verify).toEqual(['state'])
        expect(stepOf({}, 'claimed', { active: '0' }).verify).toEqual([])
    })

    it('asks for nothing to be read back when only facts are added', () => {
        const event = escalationEvent({ dueAt: '2026-04-21 00:00:00' })
        expect(planMissingFacts(event, 'open', taskOf(), FACTS, SETTINGS)?.verify).toEqual([])
    })
})

it('a link to the console has one slash, however many the setting ends with', () => {
    const settings = { ...SETTINGS, consoleUrl: 'https://console.example.com///' }
    const { description } = planComplianceTask(escalationEvent(), 'open', FACTS, settings).onCreate
    expect(description).toContain('Console: https://console.example.com/escalations/esc_1')
})
