/** Mapping rules on the built app: saved when they can do what they say, refused by name when not, and seen on every delivery. */

import { configUpdated, decision, escalationCreated } from '../../support/events.ts'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()
const RULES = '/api/now/table/x_kt_gov_mapping_rule'

describe('a rule that is saved', () => {
    it('gives a new record its group, levels and fields, and is named on the delivery', async () => {
        const [group] = await instance.list('sys_user_group', ['sys_id'], 'name=Compliance Team')
        const rule = await instance.mappingRule({
            event_type: 'decision',
            policy: 'content*',
            assignment_group: group.sys_id,
            impact: '2',
            urgency: '3',
            template: 'category=software^close_notes=${policy} at ${gateway}',
        })
        const number = await instance.deliver(decision('blocked'))
        expect(await instance.delivery(number)).toMatchObject({ state: 'processed', mapping_rule: rule })
        expect(await instance.outcomes(number)).toContain('unchanged|x_kt_gov_mapping_rule|rule_applied')
        const columns = ['assignment_group', 'impact', 'urgency', 'category', 'close_notes', 'priority']
        expect(await instance.rows('incident', columns, 'correlation_idISNOTEMPTY')).toEqual(
            new Set([`${group.sys_id}|2|3|software|content-safety at gw_prod_001|4`]),
        )
    })

    it('that ignores leaves the delivery as the only trace, with the rule and its code', async () => {
        const rule = await instance.mappingRule({ target: 'ignore', environment: 'production' })
        const number = await instance.deliver(configUpdated())
        expect(await instance.delivery(number)).toMatchObject({
            state: 'ignored',
            error_code: 'ignored_by_rule',
            mapping_rule: rule,
        })
        expect(await instance.count('change_request', 'correlation_idISNOTEMPTY')).toBe(0)
        expect(await instance.count('x_kt_gov_gateway')).toBe(0)
    })

    it('yields to one of a lower order that sets the same, and applies no more once it is inactive', async () => {
        await instance.mappingRule({ name: 'later', order: '200', target: 'ignore' })
        const first = await instance.mappingRule({
            name: 'first',
            order: '10',
            event_type: 'decision',
            target: 'default',
        })
        const number = await instance.deliver(decision('blocked'))
        expect(await instance.delivery(number)).toMatchObject({ state: 'processed', mapping_rule: first })
        await instance.change('x_kt_gov_mapping_rule', { active: 'false' })
        const other = await instance.deliver(escalationCreated())
        expect(await instance.delivery(other)).toMatchObject({ state: 'processed', mapping_rule: '' })
    })

    it('that is deleted leaves its deliveries in place', async () => {
        const rule = await instance.mappingRule({ target: 'ignore' })
        const number = await instance.deliver(decision('blocked'))
        await instance.remove('x_kt_gov_mapping_rule', `sys_id=${rule}`)
        expect(await instance.delivery(number)).toMatchObject({ state: 'ignored', mapping_rule: '' })
        expect(await instance.outcomes(number)).toContain('unchanged|x_kt_gov_mapping_rule|rule_applied')
    })

    it.each(['$&', '$1', '${action}', '^state=6^active=false', '"<b>O\'Neil</b>"', 'a\nb', '🙂 𐍈', 'שלום'])(
        'takes a policy called %j literally',
        async (policy) => {
            await instance.mappingRule({ event_type: 'decision', template: 'close_notes=<${policy}>' })
            await instance.deliver(decision('blocked', { policy_name: policy }))
            const [incident] = await instance.list('incident', ['close_notes', 'state'], 'correlation_idISNOTEMPTY')
            expect(incident).toEqual({ close_notes: `<${policy}>`, state: '1' })
        },
    )
})

describe('a rule that could not do what it says is refused', () => {
    it.each([
        ['a pattern with * within', { policy: 'a*b' }, 'Policy', 'rule_pattern_invalid'],
        ['an incident for any event', { target: 'incident' }, 'Target', 'rule_target_impossible'],
        [
            'a change for a decision',
            { event_type: 'decision', target: 'change_request' },
            'Target',
            'rule_target_impossible',
        ],
        ['levels for what is ignored', { target: 'ignore', impact: '1' }, 'Impact', 'rule_effect_unused'],
        ['no template', { event_type: 'decision', template: 'category' }, 'Extra fields', 'rule_template_invalid'],
        [
            'a script',
            { event_type: 'decision', template: 'category=javascript:1' },
            'Extra fields',
            'rule_template_invalid',
        ],
        [
            'a column of the app',
            { event_type: 'decision', template: 'state=6' },
            'Extra fields',
            'rule_column_reserved',
        ],
        ['an unknown column', { event_type: 'decision', template: 'u_nope=1' }, 'Extra fields', 'rule_column_missing'],
        [
            'an unknown placeholder',
            { event_type: 'decision', template: 'category=${nope}' },
            'Extra fields',
            'rule_placeholder_unknown',
        ],
    ])('with %s, by field and code', async (_what, values, field, code) => {
        const answer = await instance.local.api('POST', RULES, { body: { name: 'Wrong', ...values } })
        expect(answer.status).toBe(403)
        expect(await instance.count('x_kt_gov_mapping_rule')).toBe(0)
        const shown = String(
            instance.local.script(`
                var rule = new GlideRecord('x_kt_gov_mapping_rule')
                rule.initialize()
                var values = ${JSON.stringify({ name: 'Wrong', ...values })}
                for (var column in values) rule.setValue(column, values[column])
                return [String(rule.insert())].concat(gs.getErrorMessages()).join('\\n')
            `),
        )
        expect(shown).toMatch(new RegExp(`^null\\n[\\s\\S]*${field}: .*\\(${code}\\)`))
    })

    it('also when it was right before', async () => {
        const rule = await instance.mappingRule({ event_type: 'decision', template: 'category=software' })
        const answer = await instance.local.api('PATCH', `${RULES}/${rule}`, { body: { template: 'u_nope=1' } })
        expect(answer.status).toBe(403)
        expect(await instance.rows('x_kt_gov_mapping_rule', ['template'])).toEqual(new Set(['category=software']))
    })
})

it('a column that was removed after the rule was saved is reported on the delivery', async () => {
    instance.addColumns('incident', { u_policy: 'string' })
    await instance.mappingRule({ event_type: 'decision', template: 'u_policy=${policy}' })
    await instance.remove('sys_dictionary', 'name=incident^element=u_policy')
    const number = await instance.deliver(decision('blocked'))
    expect(await instance.ending(number)).toBe('processed')
    expect(await instance.outcomes(number)).toContain('unchanged|incident|rule_column_missing')
})

it('auditors read rules and administrators write them', async () => {
    await instance.mappingRule({})
    const auditor = instance.local.user('kt.auditor', ['x_kt_gov.auditor'])
    const operator = instance.local.user('kt.operator', ['x_kt_gov.operator'])
    const admin = instance.local.user('kt.admin', ['x_kt_gov.admin'])
    const read = await instance.local.api('GET', RULES, { login: auditor })
    expect(read.body.result).toHaveLength(1)
    const body = { name: 'New' }
    const statuses = await Promise.all(
        [auditor, operator, admin].map(
            async (login) => (await instance.local.api('POST', RULES, { login, body })).status,
        ),
    )
    expect(statuses).toEqual([403, 403, 201])
})
