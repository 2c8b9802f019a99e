/** Reviews in tables of other applications on the built app: the job looks at them, because no rule of ours may. */

import { escalation } from '../../support/events.ts'
import { WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

describe.each([
    ['seed', 'sn_compliance_task'],
    ['grc', 'sn_grc_issue'],
])('a review in GRC (%s: %s)', (plugin, TARGET_TABLE) => {
    const app = writeBackInstance({ plugins: [plugin] })

    it('that people claimed and closed is written back by the next run', async () => {
        await app.open()
        await app.review({ state: '2' }, TARGET_TABLE)
        expect(await app.heard()).toEqual([])
        app.runJob()
        expect(await app.heard()).toEqual(['/v1/escalations/esc_1/claim ann@example.com {}'])
        await app.review({ state: '3', active: 'false', close_notes: 'Fine' }, TARGET_TABLE)
        app.runJob()
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|sent', 'resolve|sent'])
        expect(await app.heard()).toHaveLength(2)
    })

    it('that Keeptrusts changed is not sent back', async () => {
        await app.open()
        await app.instance.deliver(escalation('claimed', { escalation_id: 'esc_1' }, '2026-04-20T14:20:00Z'))
        app.runJob()
        await app.instance.deliver(escalation('resolved', { escalation_id: 'esc_1' }, '2026-04-20T14:30:00Z'))
        app.runJob()
        expect(await app.instance.rows(TARGET_TABLE, ['state'])).toEqual(new Set(['3']))
        expect(await app.instance.count(WRITE_BACK)).toBe(0)
    })

    it('gets the work note of a refusal, once', async () => {
        await app.behave({ answers: [{ on: 'escalation', status: 404 }] })
        await app.open()
        await app.review({ state: '2' }, TARGET_TABLE)
        app.runJob()
        app.runJob()
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|refused|escalation_not_found'])
        expect(await app.instance.notes(TARGET_TABLE)).toEqual([
            expect.stringContaining('Keeptrusts refused the claim'),
        ])
        expect(await app.instance.rows(TARGET_TABLE, ['state'])).toEqual(new Set(['2']))
    })
})

describe('a review as an incident', () => {
    const app = writeBackInstance()

    it('is resolved by an outcome that is set for its table, and by no other', async () => {
        await app.instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await app.open()
        await app.review({ state: '6', close_code: 'Solution provided', close_notes: 'Fine' }, 'incident')
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|outcome_unmapped'])
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', 'incident.Solution provided=approved')
        await app.instance.remove(WRITE_BACK, '')
        app.runJob()
        expect(await app.heard()).toEqual([
            '/v1/escalations/esc_1/resolve ann@example.com {"outcome":"approved","reason":"Fine"}',
        ])
    })
})
