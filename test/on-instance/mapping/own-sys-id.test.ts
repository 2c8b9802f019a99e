/** A customer's rule gives records sys_ids of its own: each is made once, and found by what comes after. */

import { configDeployed, decision, escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const RULES = {
    'by value': "current.setValue('sys_id', gs.generateGUID())",
    'by the method for it': 'if (current.isNewRecord()) current.setNewGuidValue(gs.generateGUID())',
}
const blocked = (event_id: string) => ({ ...decision('blocked', { event_id }), id: event_id })
const endings = () => instance.rows('x_kt_gov_delivery', ['state', 'error_code'])
/** Whatever failed is tried until it is a dead letter. */
const settle = () => {
    for (let run = 0; run < 10; run++) instance.reprocess(8 * 3600)
}

describe.each(Object.entries(RULES))('%s', (_how, script) => {
    const ruleOn = (table: string) => instance.rule(table, script, { action_update: 'false' })

    it('incidents of two violations are one, with a note', async () => {
        ruleOn('incident')
        await instance.deliver(blocked('e1'))
        await instance.deliver(blocked('e2'))
        settle()
        expect(await endings()).toEqual(new Set(['processed|']))
        expect(await instance.rows('incident', ['correlation_id'])).toEqual(new Set(['e1']))
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.notes('incident')).toHaveLength(1)
    })

    it('the incident after a closed one is one', async () => {
        await instance.deliver(blocked('e1'))
        await instance.change('incident', { state: '7' })
        ruleOn('incident')
        await instance.deliver(blocked('e2'))
        await instance.deliver(blocked('e3'))
        settle()
        expect(await endings()).toEqual(new Set(['processed|']))
        expect(await instance.count('incident')).toBe(2)
    })

    it('a review follows its escalation', async () => {
        ruleOn(TASK)
        await instance.deliver({ ...escalationCreated(), id: 'created' })
        const resolution = { resolved_by: 'abel', outcome: 'approved' }
        await instance.deliver({ ...escalation('resolved', resolution, '2026-04-20T15:00:00Z'), id: 'resolved' })
        settle()
        expect(await endings()).toEqual(new Set(['processed|']))
        expect((await instance.list(TASK, ['state'])).map(({ state }) => state)).toEqual(['3'])
    })

    it('a model has one item, related to its gateway once', async () => {
        ruleOn('cmdb_ci_appl')
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await instance.deliver({ ...configDeployed(), id: 'deployed' })
        await instance.deliver(blocked('e1'))
        await instance.deliver(blocked('e2'))
        settle()
        expect(await endings()).toEqual(new Set(['processed|']))
        expect(await instance.count('cmdb_ci_appl')).toBe(1)
        expect(await instance.count('cmdb_rel_ci')).toBe(1)
    })
})
