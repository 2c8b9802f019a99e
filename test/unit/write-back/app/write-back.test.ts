/** Write-backs as stories: sent once, checked before each attempt, never Keeptrusts' own news. */

import { sendWriteBacks } from '../../../../src/server/write-back/app/send-write-backs.ts'
import { sendWriteBack } from '../../../../src/server/write-back/app/send-write-back.ts'
import {
    AFTER_A_CHANGE,
    AFTER_A_LOOK,
    queueWriteBacks,
} from '../../../../src/server/write-back/app/queue-write-backs.ts'
import { openMemoryWriteBacks } from './memory-write-backs.ts'

const OWN = 'x_kt_gov_compliance_task'
type Memory = ReturnType<typeof openMemoryWriteBacks>

const change = (memory: Memory) => queueWriteBacks(OWN, 'task', AFTER_A_CHANGE, memory.ports)
const look = (memory: Memory) => queueWriteBacks(OWN, 'task', AFTER_A_LOOK, memory.ports)
const run = (memory: Memory) =>
    sendWriteBacks(
        () => memory.ports,
        () => true,
    )

it('sends a claim with its actor, once', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    expect(change(memory)).toBe('sent')
    expect(change(memory)).toBeNull()
    expect(look(memory)).toBeNull()
    expect(memory.calls).toEqual([
        expect.objectContaining({
            method: 'POST',
            url: 'https://api.example.com/v1/escalations/esc/claim',
            token: 'secret',
            headers: { 'X-Actor-Id': 'ann by email' },
            body: '{}',
        }),
    ])
})

it('sends nothing while it is off, not even what is queued', () => {
    const memory = openMemoryWriteBacks({ 'x_kt_gov.escalation.write_back': 'false' })
    memory.review({ state: '2' })
    expect(change(memory)).toBeNull()
    expect(run(memory)).toEqual({ found: 0, sent: 0 })
    expect(memory.calls).toEqual([])
})

it('sends a second claim after the first was given back', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    change(memory)
    memory.told('unclaimed', '2026-04-20 14:30:00')
    expect(change(memory)).toBe('sent')
    expect(memory.rows()).toEqual(['claim|sent', 'claim|sent'])
})

it('never calls for what Keeptrusts reported between two attempts', () => {
    const memory = openMemoryWriteBacks()
    memory.answer('timeout')
    memory.review({ state: '2' })
    expect(change(memory)).toBe('queued')
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
    expect(look(memory)).toBe('sent')

    const other = openMemoryWriteBacks()
    other.answer(500)
    other.review({ state: '2' })
    change(other)
    other.review(null)
    expect(sendWriteBack(other.first().sysId, other.ports)).toBe('unneeded')
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
    expect(change(memory)).toBe('refused')
    expect(memory.events).toEqual(['note', 'refused'])
    expect(memory.notes[0]).toContain('Keeptrusts refused the claim')
    expect(change(memory)).toBeNull()
})

it('sends nothing without an actor or an outcome; a change by people requests it again, a check does not', () => {
    const memory = openMemoryWriteBacks({ 'x_kt_gov.escalation.outcomes': '' })
    memory.review({ state: '3', active: '0' })
    expect(change(memory)).toBe('failed')
    expect(memory.rows()).toEqual(['resolve|failed|outcome_unmapped'])
    expect(look(memory)).toBeNull()
    memory.review({ outcome: 'denied', assigned_to: '', sys_updated_by: 'nobody' })
    expect(change(memory)).toBe('failed')
    expect(memory.rows()).toEqual(['resolve|failed|actor_unknown'])
    memory.review({ assigned_to: 'ann' })
    expect(change(memory)).toBe('sent')
    expect(memory.calls.map(({ body }) => body)).toEqual(['{"outcome":"denied","reason":"Closed in ServiceNow: KTC1"}'])
})

it('finds in a run what no rule saw, and stops when its time is up', () => {
    const memory = openMemoryWriteBacks()
    memory.review({ state: '2' })
    expect(
        sendWriteBacks(
            () => memory.ports,
            () => false,
        ),
    ).toEqual({ found: 0, sent: 0 })
    expect(run(memory)).toEqual({ found: 1, sent: 0 })
    expect(run(memory)).toEqual({ found: 0, sent: 0 })
})
