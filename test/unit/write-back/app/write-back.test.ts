/** Write-backs as stories: sent once, checked before each attempt, never Keeptrusts' own news. */

import { sendWriteBacks } from '../../../../src/server/write-back/app/send-write-backs.ts'
import { sendWriteBack } from '../../../../src/server/write-back/app/send-write-back.ts'
import { findUnqueued, queueActs, sendDueOf } from '../../../../src/server/write-back/app/queue-write-backs.ts'
import { retryWriteBack } from '../../../../src/server/write-back/app/retry-write-back.ts'
import { openMemoryWriteBacks } from './memory-write-backs.ts'

const OWN = 'x_kt_gov_compliance_task'
type Memory = ReturnType<typeof openMemoryWriteBacks>

/** The two rules on a review that a person saved; answers how the newest write-back stands. */
function change(memory: Memory): string | undefined {
    queueActs(OWN, 'task', memory.ports)
    sendDueOf('task', memory.ports)
    return memory.rows().pop()
}
const look = (memory: Memory) => findUnqueued(OWN, 'task', memory.ports)
const moved = (user: string, after: string) => ({
    at: '2026-04-20 13:30:00',
    column: 'state',
    before: '1',
    after,
    user,
})
const run = (memory: Memory) =>
    sendWriteBacks(
        () => memory.ports,
        () => true,
    )

it('sends a claim with its actor, once', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    expect(change(memory)).toBe('claim|sent')
    change(memory)
    expect(look(memory)).toBeNull()
    expect(memory.calls).toEqual([
        expect.objectContaining({
            method: 'POST',
            url: 'https://api.example.com/v1/escalations/esc/claim',
            token: 'secret',
            headers: { 'X-Actor-Id': 'ann@example.com' },
            body: '{}',
        }),
    ])
})

it('sends nothing while it is off, not even what is queued', () => {
    const memory = openMemoryWriteBacks({ 'x_kt_gov.escalation.write_back': 'false' })
    memory.review({ state: '2' })
    expect(change(memory)).toBeUndefined()
    expect(run(memory)).toEqual({ found: 0, sent: 0 })
    expect(memory.calls).toEqual([])
})

it('sends a second claim after the first was given back', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    change(memory)
    memory.told('unclaimed', '2026-04-20 14:30:00')
    change(memory)
    expect(memory.rows()).toEqual(['claim|sent', 'claim|sent'])
})

it('never calls for what Keeptrusts reported between two attempts', () => {
    const memory = openMemoryWriteBacks()
    memory.answer('timeout')
    memory.review({ state: '2' })
    expect(change(memory)).toBe('claim|queued|call_timeout')
    memory.told('claimed', '2026-04-20 14:01:00')
    memory.wait(60)
    run(memory)
    expect(memory.rows()).toEqual(['claim|unneeded'])
    expect(memory.calls).toHaveLength(1)
})

it('drops a write-back that people withdraw or whose review they delete, and sends it when they act again', () => {
    const memory = openMemoryWriteBacks()
    memory.answer(500)
    memory.review({ state: '2' })
    change(memory)
    memory.review({ state: '1' })
    expect(sendWriteBack(memory.first().sysId, memory.ports)).toBe('unneeded')
    memory.review({ state: '2' })
    memory.audit(moved('ann', '2'))
    expect(look(memory)).toBe('sent')

    const other = openMemoryWriteBacks()
    other.answer(500)
    other.review({ state: '2' })
    change(other)
    other.review(null)
    expect(sendWriteBack(other.first().sysId, other.ports)).toBe('unneeded')
})

it('does not send one again that somebody puts back into the queue after a later act', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    change(memory)
    // Given back at Keeptrusts, and claimed once more by somebody else.
    memory.told('open', '2026-04-20 13:30:00')
    memory.actAs('bob')
    expect(change(memory)).toBe('claim|sent')
    memory.told('open', '2026-04-20 13:30:00')
    memory.forge({ state: 'queued' })
    expect(sendWriteBack(memory.first().sysId, memory.ports)).toBe('unneeded')
    expect(memory.calls.map(({ headers }) => headers?.['X-Actor-Id'])).toEqual(['ann@example.com', 'bob@example.com'])
})

it('waits ever longer and gives up after the last attempt, with one note', () => {
    const memory = openMemoryWriteBacks({ 'x_kt_gov.process.max_attempts': '3' })
    memory.answer(500, 'connection', 401)
    memory.review({ state: '2' })
    change(memory)
    expect(memory.first().nextAttemptAt).toMatch(/^2026-04-20 14:00:[23]\d$/)
    for (const seconds of [40, 120]) {
        memory.wait(seconds)
        run(memory)
    }
    expect(memory.rows()).toEqual(['claim|failed|token_rejected'])
    expect(memory.first()).toMatchObject({ attempts: 3, nextAttemptAt: null })
    expect(memory.notes).toEqual([expect.stringContaining('one may have arrived')])
})

it('notes a refusal before it is written down, so that the note is never lost', () => {
    const memory = openMemoryWriteBacks()
    memory.answer(409)
    memory.review({ state: '2' })
    change(memory)
    expect(memory.events).toEqual(['note', 'refused'])
    expect(memory.notes[0]).toContain('Keeptrusts refused the claim')
    change(memory)
    expect(memory.calls).toHaveLength(1)
})

it('sends nothing without an actor or an outcome; an act of a person requests it again, a check does not', () => {
    const memory = openMemoryWriteBacks({ 'x_kt_gov.escalation.outcomes': '' })
    memory.review({ state: '3', active: '0' })
    expect(change(memory)).toBe('resolve|failed|outcome_unmapped')
    expect(look(memory)).toBeNull()
    memory.review({ outcome: 'denied' })
    memory.actAs('system')
    expect(change(memory)).toBe('resolve|failed|actor_unknown')
    memory.actAs('bob')
    expect(change(memory)).toBe('resolve|sent')
    expect(memory.first()).toMatchObject({ actedBy: 'bob', actor: 'bob@example.com' })
    expect(memory.calls.map(({ body }) => body)).toEqual(['{"outcome":"denied","reason":"Closed in ServiceNow: KTC1"}'])
})

it('sends what the last one did where an earlier act was not sent yet', () => {
    const memory = openMemoryWriteBacks()
    memory.answer(503)
    memory.review({ state: '2' })
    change(memory)
    memory.actAs('bob')
    expect(change(memory)).toBe('claim|sent')
    expect(memory.calls.map(({ headers }) => headers?.['X-Actor-Id'])).toEqual(['ann@example.com', 'bob@example.com'])
})

it('never resolves for the one who asked', () => {
    const memory = openMemoryWriteBacks()
    memory.requestedBy('ann')
    memory.review({ state: '2' })
    expect(change(memory)).toBe('claim|sent')
    memory.review({ state: '3', active: '0' })
    expect(change(memory)).toBe('resolve|failed|actor_is_requester')
    expect(memory.calls).toHaveLength(1)
})

describe('a retry', () => {
    const unmapped = (): Memory => {
        const memory = openMemoryWriteBacks({ 'x_kt_gov.escalation.outcomes': 'Fine=approved' })
        memory.review({ state: '3', active: '0', close_notes: 'By Ann' })
        change(memory)
        memory.actAs('bob')
        memory.review({ close_notes: 'By Bob', close_code: 'Fine' })
        return memory
    }
    const retry = (memory: Memory) => retryWriteBack(memory.first().sysId, memory.ports)

    it('keeps actor and reason, and finds the outcome that the same person left', () => {
        const memory = unmapped()
        memory.audit(
            { at: '2026-04-20 13:30:00', column: 'close_code', before: '', after: 'Fine', user: 'ann' },
            moved('ann', '3'),
        )
        expect(retry(memory)).toBe(true)
        expect(memory.first()).toMatchObject({ actor: 'ann@example.com', outcome: 'approved', reason: 'By Ann' })
        expect(retry(memory)).toBe(false)
    })

    it.each([
        [
            'somebody else stated',
            [
                { at: '2026-04-20 13:30:00', column: 'close_code', before: '', after: 'Fine', user: 'bob' },
                moved('ann', '3'),
            ],
        ],
        ['somebody else closed', [moved('bob', '3')]],
        ['nobody is known to have closed', []],
    ])('finds no outcome that %s', (_who, changes) => {
        const memory = unmapped()
        memory.audit(...changes)
        expect(retry(memory)).toBe(true)
        expect(memory.first()).toMatchObject({ actor: 'ann@example.com', outcome: '', reason: 'By Ann' })
    })

    it('finds nobody in the audit of a review whose act a rule saw and kept no person for', () => {
        const memory = openMemoryWriteBacks()
        memory.review({ state: '2' })
        expect(look(memory)).toBe('failed')
        memory.audit(moved('bob', '2'))
        expect(retry(memory)).toBe(true)
        expect(memory.first()).toMatchObject({ actedBy: '', actor: '' })
    })
})

it('finds in a run what no rule saw, and stops when its time is up', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    memory.audit(moved('ann', '2'))
    expect(
        sendWriteBacks(
            () => memory.ports,
            () => false,
        ),
    ).toEqual({ found: 0, sent: 0 })
    expect(run(memory)).toEqual({ found: 1, sent: 0 })
    expect(run(memory)).toEqual({ found: 0, sent: 0 })
})

it.each([
    ['tampered', 'resolve|failed|write_back_tampered'],
    ['unsealed', 'resolve|failed|write_back_unsealed'],
    ['unverifiable', 'resolve|queued|write_back_unverifiable'],
] as const)('sends nothing of a row that is %s, and writes no note to the review that it names', (seal, expected) => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '3' })
    queueActs(OWN, 'task', memory.ports)
    memory.forge({ seal, actor: 'ceo@example.com' })
    sendDueOf('task', memory.ports)
    expect(memory.rows()).toEqual([expected])
    expect([memory.calls, memory.notes]).toEqual([[], []])
})

it.each(['tampered', 'unsealed'] as const)('retries a row that is %s for nobody, until a person acts again', (seal) => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '3' })
    queueActs(OWN, 'task', memory.ports)
    memory.forge({ seal, actedBy: 'bob', actor: 'bob@example.com', state: 'failed' })
    memory.audit(moved('bob', '3'))
    expect(retryWriteBack('writeBack-0', memory.ports)).toBe(true)
    expect(memory.first()).toMatchObject({ actor: '', actedBy: '', seal: 'sealed' })
    run(memory)
    expect(memory.rows()).toEqual(['resolve|failed|actor_unknown'])
    expect(change(memory)).toBe('resolve|sent')
    expect(memory.calls).toEqual([expect.objectContaining({ headers: { 'X-Actor-Id': 'ann@example.com' } })])
})

it('takes no act for a new one that was before Keeptrusts last reported the escalation', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '3' })
    memory.audit(moved('ann', '3'))
    memory.told('unclaimed', '2026-04-20 13:40:00')
    expect(findUnqueued('sn_grc_issue', 'task', memory.ports)).toBe('failed')
    expect(memory.calls).toEqual([])
})
