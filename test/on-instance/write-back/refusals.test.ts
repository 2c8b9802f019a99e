/** What Keeptrusts refuses, and what does not reach it: a code, a work note, a review that stays as people left it. */

import { escalation } from '../../support/events.ts'
import { TOKENS } from '../../support/pretend-keeptrusts.ts'
import { OWN, WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

const app = writeBackInstance()
const say = (status: number, headers = {}) => ({
    answers: [{ on: 'escalation', status, headers, body: '{"error":{"message":"No [code]way[/code]"}}' }] as const,
})

/** Keeptrusts refuses the decision of one person, and another one opens the review again. */
async function reopenedByBob() {
    const [carl, bob] = [await app.person('carl'), await app.person('bob')]
    await app.behave(say(403))
    await app.open()
    await app.save(carl, { state: '3', close_notes: 'By Carl' })
    app.instance.local.drain()
    await app.save(bob, { state: '1', active: 'true', outcome: '' })
    return bob
}

describe('a refusal', () => {
    test.each([
        [403, 'actor_refused'],
        [404, 'escalation_not_found'],
        [409, 'escalation_decided'],
        [422, 'write_back_rejected'],
    ])('by %s is %s, a work note, and never retried', async (status, code) => {
        await app.behave(say(status))
        await app.open()
        await app.review({ state: '2' })
        app.runJob(3600)
        expect(await app.writeBacks()).toEqual([`claim|refused|${code}`])
        expect(await app.heard()).toHaveLength(1)
        expect(await app.instance.rows(OWN, ['state', 'escalation_state'])).toEqual(new Set(['2|open']))
        const [note, ...more] = await app.instance.notes(OWN)
        expect(more).toEqual([])
        expect(note).toContain('Keeptrusts refused the claim of this escalation.')
        expect(note).toContain(`status ${status}, No (code)way(/code)`)
        expect(note).toContain(`Code: ${code}`)
    })

    it('is final when people change the state again', async () => {
        await app.behave(say(409))
        await app.open()
        await app.review({ state: '2' })
        await app.review({ state: '1' })
        await app.review({ state: '2' })
        expect(await app.heard()).toHaveLength(1)
    })

    it('of one person is not that of another, who decides otherwise', async () => {
        const bob = await reopenedByBob()
        await app.save(bob, { state: '4', close_notes: 'By Bob' })
        app.instance.local.drain()
        expect(await app.heard()).toEqual([
            expect.stringMatching(/ carl@example.com .*approved/),
            expect.stringMatching(/ bob@example.com .*denied/),
        ])
        expect(await app.writeBacks()).toEqual(['resolve|sent'])
    })

    it('of an older decision is not retried once another one was sent', async () => {
        const bob = await reopenedByBob()
        app.instance.local.wait(60)
        await app.instance.deliver(escalation('unclaimed', { escalation_id: 'esc_1' }, '2026-04-20T14:15:00Z'))
        app.instance.local.wait(600)
        await app.behave({})
        await app.save(bob, { state: '4', close_notes: 'By Bob' })
        app.instance.local.drain()
        const before = await app.heard()
        await app.retry('admin', 'state=refused')
        expect(await app.heard()).toEqual(before)
        expect(before.at(-1)).toMatch(/ bob@example.com .*denied/)
    })

    it('is retried when an operator queues it', async () => {
        await app.behave(say(403))
        await app.open()
        await app.review({ state: '2' })
        await app.retry()
        expect(await app.writeBacks()).toEqual(['claim|sent'])
    })
})

describe('a temporary failure', () => {
    test.each([
        [429, 'rate_limited'],
        [500, 'service_unavailable'],
        [504, 'call_timeout'],
        [401, 'token_rejected'],
    ])('of %s is %s, leaves no note, and is retried', async (status, code) => {
        await app.behave(say(status))
        await app.open()
        await app.review({ state: '2' })
        expect(await app.writeBacks()).toEqual([`claim|queued|${code}`])
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|sent'])
        expect(await app.instance.notes(OWN)).toEqual([])
    })

    it('is retried after the time that Keeptrusts asks for', async () => {
        await app.behave(say(429, { 'Retry-After': '600' }))
        await app.open()
        await app.review({ state: '2' })
        app.runJob(590)
        expect(await app.heard()).toHaveLength(1)
        app.runJob(11)
        expect(await app.writeBacks()).toEqual(['claim|sent'])
    })

    it('of no answer at all ends at the timeout', async () => {
        await app.instance.setProperty('x_kt_gov.keeptrusts.timeout_seconds', '1')
        await app.behave(say(0))
        await app.open()
        await app.review({ state: '2' })
        expect(await app.writeBacks()).toEqual(['claim|queued|call_timeout'])
    })

    it('that remains ends in failed, with one note', async () => {
        await app.instance.setProperty('x_kt_gov.process.max_attempts', '2')
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.expired)
        await app.open()
        await app.review({ state: '2' })
        app.runJob()
        app.runJob(3600)
        expect(await app.writeBacks()).toEqual(['claim|failed|token_rejected'])
        expect(await app.heard()).toHaveLength(2)
        expect(await app.instance.notes(OWN)).toEqual([expect.stringContaining('Code: token_rejected')])
    })
})

describe('an answer that was lost', () => {
    const claimed = escalation('claimed', { escalation_id: 'esc_1', claimed_by: 'ann' }, '2026-04-20T14:20:00Z')

    it('is not requested again once the webhook event confirms it', async () => {
        await app.behave({ lostAnswers: 1 })
        await app.open()
        await app.review({ state: '2' })
        expect(await app.writeBacks()).toEqual(['claim|queued|connection_failed'])
        await app.instance.deliver(claimed)
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|unneeded'])
        expect(await app.heard()).toHaveLength(1)
    })

    it('is reported as possible when the second attempt is refused', async () => {
        await app.behave({ lostAnswers: 1 })
        await app.open()
        await app.review({ state: '2' })
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|refused|escalation_decided'])
        expect(await app.instance.notes(OWN)).toEqual([expect.stringContaining('one may have arrived')])
    })
})

describe('a write-back that waits', () => {
    it('is dropped when people give the claim back, and sent when they claim again', async () => {
        await app.behave(say(503))
        await app.open()
        await app.review({ state: '2' })
        await app.review({ state: '1' })
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|unneeded'])
        await app.review({ state: '2' })
        expect(await app.writeBacks()).toEqual(['claim|sent'])
    })

    it('of a claim gives way to the resolution', async () => {
        await app.behave(say(503))
        await app.open()
        await app.review({ state: '2' })
        await app.review({ state: '3', active: 'false' })
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|unneeded', 'resolve|sent'])
    })

    it('of a review that was deleted is dropped', async () => {
        await app.behave(say(503))
        await app.open()
        await app.review({ state: '2' })
        await app.instance.remove(OWN, '')
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|unneeded'])
    })

    it('whose worker died is given back, and counts as an attempt', async () => {
        await app.behave(say(503))
        await app.open()
        await app.review({ state: '2' })
        const row = await app.instance.local.record(WRITE_BACK, '', ['sys_id', 'claim_number'])
        app.instance.local.dieHolding(WRITE_BACK, row, 300)
        app.runJob(120)
        expect(await app.heard()).toHaveLength(1)
        app.runJob(300)
        expect(await app.writeBacks()).toEqual(['claim|sent'])
        expect(await app.instance.rows(WRITE_BACK, ['attempts'])).toEqual(new Set(['3']))
    })
})

describe('what this instance does not know', () => {
    it('the person who acted is not invented', async () => {
        await app.open()
        const body = `var task = new GlideRecord('${OWN}'); task.query(); task.next(); task.state = '2'; task.update()`
        app.instance.local.script(body, 'global', 'guest')
        app.instance.local.drain()
        expect(await app.writeBacks()).toEqual(['claim|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })

    it('the outcome of a state is not guessed', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', '4=denied')
        await app.open()
        await app.review({ state: '3', active: 'false' })
        expect(await app.writeBacks()).toEqual(['resolve|failed|outcome_unmapped'])
        expect(await app.heard()).toEqual([])
        expect(await app.instance.notes(OWN)).toEqual([expect.stringContaining('could not be notified')])
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', '3=approved')
        await app.retry()
        expect(await app.writeBacks()).toEqual(['resolve|sent'])
    })

    it('the outcome that a person enters afterwards is this person’s', async () => {
        const bob = await app.person('bob')
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', '4=denied')
        await app.open()
        await app.review({ state: '3', active: 'false', close_notes: 'Fine' })
        expect((await app.save(bob, { outcome: 'approved' })).status).toBe(200)
        app.instance.local.drain()
        expect(await app.heard()).toEqual([
            '/v1/escalations/esc_1/resolve bob@example.com {"outcome":"approved","reason":"Fine"}',
        ])
    })
})
