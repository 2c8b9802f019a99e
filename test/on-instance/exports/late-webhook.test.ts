/** A webhook about an export whose write takes longer than its lease does not throw the export back. */

import { createQueue } from 'servicenow-local-instance'
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'
import { connectedInstance, decisionRecord } from './connected-instance.ts'

const app = connectedInstance()
const EXPORT = 'x_kt_gov_export'

it('stays attached, and its evidence is fetched once', async () => {
    await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
    app.request()
    app.runJob(61)
    const [row] = await app.instance.list(EXPORT, ['job_id'])
    app.instance.rule(EXPORT, SLOW_RULE, { action_insert: 'false' })
    await app.instance.post({
        id: 'finished',
        event: 'export.completed',
        timestamp: '2026-04-27T06:02:00Z',
        data: { export_id: row!.job_id },
    })
    const node = createQueue(app.instance.local.instance)
    const end = whileRuleRuns(app.instance.local.instance, () => {
        for (let run = 0; run < 5; run++) {
            app.instance.local.wait(130)
            node.runJob('Keeptrusts: process exports')
            node.runJob('Keeptrusts: process due deliveries')
            node.drain()
        }
    })
    app.instance.local.drain()
    expect(end()).toBe(true)
    expect(await app.exportStatus()).toBe('attached')
    for (let run = 0; run < 4; run++) app.runJob(400)
    expect(await app.instance.rows(EXPORT, ['state', 'error_code'])).toEqual(new Set(['attached|']))
    expect(await app.instance.count('x_kt_gov_evidence_file')).toBe(1)
})
