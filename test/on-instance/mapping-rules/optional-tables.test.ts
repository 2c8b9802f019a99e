/** Rules and previews where the instance has more than every instance: GRC for reviews, the identification engine for items. */

import { configDeployed, decision, escalation, escalationCreated } from '../../support/events.ts'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance({ plugins: ['grc', 'ire', 'class_models'] })

it('a review goes where the rule sends it, and its later steps follow it there', async () => {
    await instance.mappingRule({
        event_type: 'escalation',
        target: 'sn_grc_issue',
        template: 'description=for ${policy}',
    })
    await instance.deliver(escalationCreated())
    await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
    expect(await instance.count('x_kt_gov_compliance_task')).toBe(0)
    expect(await instance.rows('sn_grc_issue', ['state', 'correlation_id'], 'correlation_idISNOTEMPTY')).toEqual(
        new Set(['3|esc_abc123']),
    )
})

it('a preview with the identification engine says what processing then does, and changes nothing', async () => {
    await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
    for (const body of [configDeployed(), configDeployed({ gateway_id: 'gw_b' }), decision('blocked')]) {
        const number = (await instance.post(body)).body.result.delivery
        const sysId = await instance.idOf(number)
        const before = instance.digest()
        const shown = instance.call<Awaited<ReturnType<typeof instance.preview>>>('preview', sysId)
        expect(instance.digest()).toEqual(before)
        instance.local.drain()
        expect(shown.ending.state).toBe((await instance.delivery(number)).state)
        const tables = shown.lines.map(({ table, code }) => [table, code].filter(Boolean).join('|'))
        const done = (await instance.outcomes(number)).map((line) => line.slice(line.indexOf('|') + 1))
        expect(tables).toEqual(done)
    }
})
