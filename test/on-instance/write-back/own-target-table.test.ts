/** Reviews in our own table on the built app: what people do there is written back to Keeptrusts once, and what came from Keeptrusts never. */

import { escalation } from '../../support/events.ts'
import { OWN, WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

const app = writeBackInstance()
const CLAIM = '/v1/escalations/esc_1/claim ann@example.com {}'
const claimed = () => escalation('claimed', { escalation_id: 'esc_1', claimed_by: 'ann' }, '2026-04-20T14:20:00Z')
const unclaimed = () => escalation('unclaimed', { escalation_id: 'esc_1' }, '2026-04-20T14:40:00Z')
const resolved = () => escalation('resolved', { escalation_id: 'esc_1', outcome: 'denied' }, '2026-04-20T15:00:00Z')

describe('people', () => {
    it('claim and resolve, and Keeptrusts gets the person, the outcome and the reason', async () => {
        await app.open()
        await app.review({ state: '2' })
        await app.review({ state: '3', active: 'false', close_notes: 'Complies with policy' })
        expect(await app.heard()).toEqual([
            CLAIM,
            '/v1/escalations/esc_1/resolve ann@example.com {"outcome":"approved","reason":"Complies with policy"}',
        ])
        expect(await app.writeBacks()).toEqual(['claim|sent', 'resolve|sent'])
        expect(await app.instance.notes(OWN)).toEqual([])
    })

    it('cause a write-back a minute later where an async rule does not know what changed', async () => {
        app.instance.local.behave('async_changes', 'never')
        await app.open()
        await app.review({ state: '2' })
        expect(await app.heard()).toEqual([])
        app.runJob(61)
        expect(await app.heard()).toEqual([CLAIM])
    })

    it('give a reason that keeps what looks like a variable', async () => {
        await app.open()
        await app.review({ state: '3', active: 'false', close_notes: 'See ${policy}' })
        // The same text in JSON, without what the platform takes for a variable.
        expect((await app.heard()).join()).toContain('"reason":"See \\u0024{policy}"')
    })

    it('cause one write-back, however often they save and the job runs', async () => {
        await app.open()
        await app.review({ state: '2' })
        await app.review({ description: 'More' })
        await app.review({ state: '1' })
        await app.review({ state: '2' })
        app.runJob()
        app.runJob()
        expect(await app.heard()).toEqual([CLAIM])
    })

    it('claim again after a claim was given back', async () => {
        await app.open()
        await app.review({ state: '2' })
        await app.instance.deliver(claimed())
        await app.instance.deliver(unclaimed())
        await app.behave({})
        await app.review({ state: '2' })
        expect(await app.heard()).toEqual([CLAIM])
        expect(await app.writeBacks()).toEqual(['claim|sent', 'claim|sent'])
    })

    test.each([
        [{ state: '3' }, 'approved'],
        [{ state: '4' }, 'denied'],
        [{ state: '7' }, 'denied'],
        [{ state: '3', outcome: 'Denied' }, 'denied'],
    ])('decide by %j: %s', async (values, outcome) => {
        await app.open()
        await app.review({ ...values, active: 'false' })
        const { number } = await app.instance.local.record(OWN)
        const body = JSON.stringify({ outcome, reason: `Closed in ServiceNow: ${number}` })
        expect(await app.heard()).toEqual([`/v1/escalations/esc_1/resolve ann@example.com ${body}`])
    })

    it('are sent in the column that the administrator chose', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.actor_column', 'user_name')
        await app.open()
        await app.review({ state: '2' })
        expect(await app.heard()).toEqual(['/v1/escalations/esc_1/claim ann.reviewer {}'])
    })

    it('never send a password, whatever column is configured', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.actor_column', 'user_password')
        await app.open()
        await app.review({ state: '2' })
        expect(await app.heard()).toEqual(['/v1/escalations/esc_1/claim ann.reviewer {}'])
    })
})

describe('nothing is written back for', () => {
    it('a change that came from Keeptrusts', async () => {
        await app.open()
        for (const event of [claimed(), unclaimed(), resolved()]) await app.instance.deliver(event)
        app.runJob()
        expect(await app.heard()).toEqual([])
        expect(await app.instance.count(WRITE_BACK)).toBe(0)
    })

    it('the webhook event that a write-back causes', async () => {
        await app.open()
        await app.review({ state: '2' })
        await app.instance.deliver(claimed())
        app.runJob()
        expect(await app.heard()).toEqual([CLAIM])
    })

    it('a review that people close after Keeptrusts resolved it', async () => {
        await app.open()
        await app.instance.deliver(resolved())
        await app.review({ state: '4' })
        expect(await app.heard()).toEqual([])
    })

    it('any review while the feature is off', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
        await app.open()
        await app.review({ state: '2' })
        app.runJob()
        expect(await app.heard()).toEqual([])
        expect(await app.instance.count(WRITE_BACK)).toBe(0)
    })

    it('a change that was made long before the feature was switched on', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
        await app.open()
        await app.review({ state: '3', active: 'false' })
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'true')
        app.runJob(7200)
        expect(await app.heard()).toEqual([])
    })
})

describe('the path', () => {
    it('is the property, with the escalation escaped in it', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.claim_path', '/v2/reviews/escalations/{id}/claim')
        await app.open('esc/../1 ?x')
        await app.review({ state: '2' })
        expect(await app.heard()).toEqual(['/v2/reviews/escalations/esc%2F..%2F1%20%3Fx/claim ann@example.com {}'])
    })

    it('that cannot be called makes no call, and is retried once corrected', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.claim_path', '/v1/escalations/claim')
        await app.open()
        await app.review({ state: '2' })
        expect(await app.writeBacks()).toEqual(['claim|queued|write_back_path_invalid'])
        await app.instance.setProperty('x_kt_gov.escalation.claim_path', '/v1/escalations/{id}/claim')
        app.runJob()
        expect(await app.heard()).toEqual([CLAIM])
        expect(await app.writeBacks()).toEqual(['claim|sent'])
    })
})
