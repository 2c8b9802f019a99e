/** Reviews in tables of other applications on the built app: the job looks at them, because no rule of ours may. */

import { escalation } from '../../support/events.ts'
import { REPLY, replyingInstance } from './write-back-instance.ts'

describe.each([
    ['seed', 'sn_compliance_task'],
    ['grc', 'sn_grc_issue'],
])('a review in GRC (%s: %s)', (plugin, HOME) => {
    const app = replyingInstance({ plugins: [plugin] })

    it('that people claimed and closed is told by the next run', async () => {
        await app.open()
        await app.review({ state: '2' }, HOME)
        expect(await app.heard()).toEqual([])
        app.drive()
        expect(await app.heard()).toEqual(['/v1/escalations/esc_1/claim ann@example.com {}'])
        await app.review({ state: '3', active: 'false', close_notes: 'Fine' }, HOME)
        app.drive()
        app.drive()
        expect(await app.replies()).toEqual(['claim|sent', 'resolve|sent'])
        expect(await app.heard()).toHaveLength(2)
    })

    it('that Keeptrusts moved is not told back', async () => {
        await app.open()
        await app.instance.deliver(escalation('claimed', { escalation_id: 'esc_1' }, '2026-04-20T14:20:00Z'))
        app.drive()
        await app.instance.deliver(escalation('resolved', { escalation_id: 'esc_1' }, '2026-04-20T14:30:00Z'))
        app.drive()
        expect(await app.instance.rows(HOME, ['state'])).toEqual(new Set(['3']))
        expect(await app.instance.count(REPLY)).toBe(0)
    })

    it('gets the work note of a refusal, once', async () => {
        await app.behave({ answers: [{ on: 'escalation', status: 404 }] })
        await app.open()
        await app.review({ state: '2' }, HOME)
        app.drive()
        app.drive()
        app.drive()
        expect(await app.replies()).toEqual(['claim|refused|escalation_not_found'])
        expect(await app.instance.notes(HOME)).toEqual([expect.stringContaining('Keeptrusts refused the claim')])
        expect(await app.instance.rows(HOME, ['state'])).toEqual(new Set(['2']))
    })
})

describe('a review as an incident', () => {
    const app = replyingInstance()

    it('is resolved by an outcome that is set for its table, and by no other', async () => {
        await app.instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await app.open()
        await app.review({ state: '6', close_code: 'Solution provided', close_notes: 'Fine' }, 'incident')
        app.drive()
        expect(await app.replies()).toEqual(['resolve|failed|outcome_unmapped'])
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', 'incident.Solution provided=approved')
        await app.instance.remove(REPLY, '')
        app.drive()
        expect(await app.heard()).toEqual([
            '/v1/escalations/esc_1/resolve ann@example.com {"outcome":"approved","reason":"Fine"}',
        ])
    })
})
