/** The acts of a person over memory ports: what is looked at first, and what is queued. */

import { claimEscalation, resolveEscalation } from '../../../../src/server/write-back/app/actions/act-on-review.ts'
import type { ReviewPorts } from '../../../../src/server/write-back/app/write-back-ports.ts'
import type { Fields, RecordPlan } from '../../../../src/server/shared/plan.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import { openMemoryWriteBacks } from './memory-write-backs.ts'

const ANN = { sysId: 'a'.repeat(32), actor: 'ann@example.com' }
const REVIEWERS = { current: () => ANN, byName: () => ANN, isNamed: () => false, mayChange: () => true }
const ESCALATION = { escalation_id: 'esc' }
const RESOLUTION = { ...ESCALATION, outcome: 'approved', reason: 'Fine' }

/** The open review of the escalation, assigned to nobody. */
function open(properties: Readonly<Record<string, string>> = {}, changes: Partial<ReviewPorts> = {}) {
    const memory = openMemoryWriteBacks(properties)
    memory.review({ assigned_to: '' })
    const plans: RecordPlan[] = []
    const link = {
        table: 'x_kt_gov_compliance_task',
        recordId: 'task',
        state: 'open',
        occurredAt: '2026-04-20 13:00:00',
        detail: {},
    }
    const ports: ReviewPorts = {
        ...memory.ports,
        links: { findAgain: () => link as never },
        records: {
            ...memory.ports.records,
            choices: () => [],
            apply: (plan) => {
                plans.push(plan)
                memory.review({ ...(plan.fields as Fields), active: plan.fields.state === '2' ? '1' : '0' })
                return memory.ports.records.apply(plan)
            },
        },
        reviewers: REVIEWERS,
        ...changes,
    }
    return { ...memory, ports, plans }
}

it('changes the review, then queues the write-back of the person, and does not send it itself', () => {
    const { calls, first, plans, ports } = open()
    expect(claimEscalation(ESCALATION, ports)).toMatchObject({
        status: 'success',
        code: '',
        message: 'Keeptrusts is notified within a minute.',
        outputs: { operation: 'updated', write_back: 'writeBack-0', write_back_state: 'queued' },
    })
    expect(plans.map(({ fields }) => fields)).toEqual([{ state: '2', assigned_to: ANN.sysId }])
    expect(first()).toMatchObject({ action: 'claim', actor: 'ann@example.com', state: 'queued', outcome: '' })
    expect(calls).toEqual([])
})

it('queues outcome and reason of a resolution', () => {
    const { first, ports } = open()
    expect(resolveEscalation(RESOLUTION, ports)).toMatchObject({ status: 'success', code: '' })
    expect(first()).toMatchObject({ action: 'resolve', actor: 'ann@example.com', outcome: 'approved', reason: 'Fine' })
})

it('queues what an earlier run did not come to queue, once', () => {
    const { plans, ports, review, rows } = open()
    review({ state: '2', assigned_to: ANN.sysId })
    const done = { status: 'success', outputs: { operation: 'unchanged', write_back_state: 'queued' } }
    expect(claimEscalation(ESCALATION, ports)).toMatchObject(done)
    expect(claimEscalation(ESCALATION, ports)).toMatchObject(done)
    expect(plans).toEqual([])
    expect(rows()).toEqual(['claim|queued'])
})

test.each<[string, Partial<ReviewPorts>, string, string]>([
    ['nobody', { reviewers: { ...REVIEWERS, current: () => null } }, 'refused', 'actor_unknown'],
    ['a person who may not', { reviewers: { ...REVIEWERS, mayChange: () => false } }, 'refused', 'actor_not_allowed'],
    ['a person, without a link', { links: { findAgain: () => null } }, 'refused', 'review_missing'],
    [
        'a person, of a review that is being made',
        { links: { findAgain: () => ({ table: 't', recordId: 'task', state: null, detail: {} }) as never } },
        'failed',
        'busy',
    ],
    [
        'a person, of a review that has no record',
        { links: { findAgain: () => ({ table: 't', recordId: null, state: 'open', detail: {} }) as never } },
        'refused',
        'review_missing',
    ],
])('neither writes nor queues for %s', (_who, changes, status, code) => {
    const { plans, ports, rows } = open({}, changes)
    expect(claimEscalation(ESCALATION, ports)).toMatchObject({ status, code })
    expect(resolveEscalation(RESOLUTION, ports)).toMatchObject({ status, code })
    expect(plans).toEqual([])
    expect(rows()).toEqual([])
})

it('refuses that a person resolves what this person asked for, and lets them claim it', () => {
    const isNamed = (name: string, sysId?: string) => name === 'ann' && sysId === ANN.sysId
    const { plans, ports } = open({}, { reviewers: { ...REVIEWERS, isNamed } })
    const asked = {
        ...ports,
        links: {
            findAgain: () =>
                ({ ...ports.links.findAgain('compliance_task', 'esc'), detail: { requester: 'ann' } }) as never,
        },
    }
    expect(resolveEscalation(RESOLUTION, asked)).toMatchObject({ status: 'refused', code: 'actor_is_requester' })
    expect(plans).toEqual([])
    expect(claimEscalation(ESCALATION, asked)).toMatchObject({ status: 'success' })
})

it('queues nothing for a write that was refused', () => {
    const { ports, rows } = open()
    const apply = () => fail({ code: 'busy', table: 't', name: null, message: 'Another worker' } as const)
    const busy = { ...ports, records: { ...ports.records, apply } }
    expect(claimEscalation(ESCALATION, busy)).toMatchObject({
        status: 'failed',
        code: 'busy',
        message: 'Another worker',
    })
    expect(rows()).toEqual([])
})

it('changes the review and queues nothing while write-back is off', () => {
    const { plans, ports, rows } = open({ 'x_kt_gov.escalation.write_back': 'false' })
    expect(claimEscalation(ESCALATION, ports)).toMatchObject({ status: 'success', code: 'write_back_off' })
    expect(plans).toHaveLength(1)
    expect(rows()).toEqual([])
})

it('reports that Keeptrusts knows where nothing is left to notify it of', () => {
    const { ports, review } = open(
        {},
        { links: { findAgain: () => ({ table: 't', recordId: 'task', state: 'claimed', detail: {} }) as never } },
    )
    review({ state: '2', assigned_to: ANN.sysId })
    expect(claimEscalation(ESCALATION, ports)).toMatchObject({
        status: 'success',
        message: 'Keeptrusts knows of it already.',
        outputs: { write_back: null, write_back_state: null },
    })
})
