/** Contradictions between what was received and what should have been: exports against webhooks, and secrets after their end. */

import { onControls } from '../controls/governed-controls.ts'
import { onInstance } from '../mapping/governed-instance.ts'
import { decision } from '../../support/events.ts'

describe('an export and the webhooks', () => {
    const instance = onControls()
    const look = () => instance.runJob('Keeptrusts: detect drift')
    const findings = () => instance.rows('x_kt_gov_finding', ['kind', 'subject', 'state'])

    /** Hands populations in, as the fetching of an export does. */
    function reconcile(exportSysId: string, populations: unknown): void {
        const window = { windowFrom: '2026-04-13 00:00:00', windowTo: '2026-04-21 00:00:00' }
        const input = JSON.stringify({ exportSysId, ...window, populations })
        const body = `
            var controls = require('./src/server/controls.js')
            return JSON.stringify(controls.reconcileExport(${input}, controls.openControls()))`
        instance.local.script(body, 'x_kt_gov')
    }

    it('that count otherwise are a finding with both numbers and their rows, until late deliveries come', async () => {
        await instance.decide('content-safety', '2026-04-20', { blocked: 3 })
        await instance.decide('data-protection', '2026-04-20', { blocked: 4 })
        const sysId = await instance.insert('x_kt_gov_export', { export_id: 'exp_1', state: 'ready' })
        reconcile(sysId, [
            { policy: 'content-safety', day: '2026-04-20', counts: { block: 4, allow: 1 } },
            { policy: 'data-protection', day: '2026-04-20', counts: { block: 4 } },
        ])
        look()
        look()
        const [{ number }] = await instance.list('x_kt_gov_export', ['number'])
        const [{ sys_id: gap }] = await instance.list('x_kt_gov_reconciliation_gap', ['sys_id'])
        expect(await findings()).toEqual(new Set([`export_disagrees|${number}|open`]))
        const [finding] = await instance.list('x_kt_gov_finding')
        expect(finding.recorded).toContain('Decisions in the export, of policies and days that differ: 5')
        expect(finding.recorded).toContain(`Rows: x_kt_gov_export/${sysId}`)
        expect(finding.observed).toContain('In the export and by webhooks: content-safety 2026-04-20: 5 and 3')
        expect(finding.observed).toContain(`Rows: x_kt_gov_reconciliation_gap/${gap}`)

        await instance.decide('content-safety', '2026-04-20', { blocked: 2 })
        look()
        expect(await findings()).toEqual(new Set([`export_disagrees|${number}|closed`]))
        expect((await instance.list('x_kt_gov_finding', ['ended_by']))[0].ended_by).toContain(
            'The webhooks have delivered as many decisions by now',
        )
    })

    it('that agree are none', async () => {
        await instance.decide('content-safety', '2026-04-20', { blocked: 3 })
        const sysId = await instance.insert('x_kt_gov_export', { export_id: 'exp_1', state: 'ready' })
        reconcile(sysId, [{ policy: 'content-safety', day: '2026-04-20', counts: { block: 2, allow: 1 } }])
        look()
        expect(await findings()).toEqual(new Set())
    })
})

describe('a secret', () => {
    const instance = onInstance()
    const PREVIOUS = 'whsec_cHJldmlvdXMtc2VjcmV0LW9mLTI0LWI='
    const look = () => instance.local.instance.queue.runJob('Keeptrusts: detect drift')
    const at = (seconds: number) =>
        new Date(instance.local.instance.clock.now() + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
    const findings = () => instance.rows('x_kt_gov_finding', ['kind', 'subject', 'state'])
    const endsAt = (time: string) => instance.setProperty('x_kt_gov.webhook.previous_secret_expires', time)

    /** A delivery that is signed with the previous secret an hour before its end; its number. */
    async function signedBefore(): Promise<string> {
        await instance.setProperty('x_kt_gov.webhook.previous_secret', PREVIOUS)
        await endsAt(at(3600))
        const answer = await instance.post(decision('blocked'), { signing: { secret: PREVIOUS } })
        expect(answer.status).toBe(202)
        return answer.body.result.delivery
    }

    it('that signed until its end is no finding', async () => {
        await signedBefore()
        instance.local.wait(7200)
        look()
        expect(await findings()).toEqual(new Set())
    })

    it('whose end is moved before a delivery that it signed is a finding, with the end and the delivery', async () => {
        const number = await signedBefore()
        const [{ sys_id, received_at }] = await instance.list('x_kt_gov_delivery', ['sys_id', 'received_at'])
        instance.local.wait(600)
        const end = at(-700)
        await endsAt(end)
        look()
        look()
        expect(await findings()).toEqual(new Set(['ended_secret|previous webhook secret|open']))
        const [finding] = await instance.list('x_kt_gov_finding')
        expect(finding.recorded).toContain(`Ended at: ${end} UTC`)
        expect(finding.observed).toContain(`The newest: ${number}, received at ${received_at} UTC`)
        expect(finding.observed).toContain(`Rows: x_kt_gov_delivery/${sys_id}`)

        // Without an end nothing is known, so nothing is closed.
        await endsAt('')
        look()
        expect(await findings()).toEqual(new Set(['ended_secret|previous webhook secret|open']))
        await endsAt(at(3600))
        look()
        expect(await findings()).toEqual(new Set(['ended_secret|previous webhook secret|closed']))
    })

    it('is another one after a rotation: what the one before signed is no finding of this one', async () => {
        await signedBefore()
        instance.local.wait(600)
        await endsAt(at(-700))
        await instance.setProperty('x_kt_gov.webhook.secret_since', at(0))
        look()
        expect(await findings()).toEqual(new Set())
    })
})
