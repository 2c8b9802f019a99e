/** Mapping rules that are saved over the app's own route and simulated: what is wrong is named by field and code, and nothing is written before. */

import { decision, escalationCreated } from '../../support/events.ts'
import type { Login } from '../../support/instance-client.ts'
import { buttonsOf, textOf, Visitor } from 'servicenow-local-instance'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()
const ROUTE = '/api/x_kt_gov/v1/mapping_rules'

const save = (body: unknown, login?: Login) => instance.local.api('POST', `${ROUTE}/rules`, { body, login })
const simulate = (body: unknown, login?: Login) => instance.local.api('POST', `${ROUTE}/simulations`, { body, login })
const problemsOf = ({ body }: Awaited<ReturnType<typeof save>>): readonly string[] =>
    ((body.error as { problems?: readonly { column: string; code: string }[] }).problems ?? []).map(
        ({ code, column }) => `${column}: ${code}`,
    )

describe('a rule that is saved over REST', () => {
    it('is stored, with records and choices by their names', async () => {
        const [group] = await instance.list('sys_user_group', ['sys_id'], 'name=Compliance Team')
        const answer = await save({
            name: 'Health data',
            order: 10,
            event_type: 'decision',
            policy: 'phi-*, content*',
            severity: 'critical, high',
            assignment_group: 'Compliance Team',
            template: 'category=Software',
        })
        expect([answer.status, answer.body.result?.name]).toEqual([200, 'Health data'])
        expect(await instance.rows('x_kt_gov_mapping_rule', ['sys_id', 'order', 'assignment_group', 'active'])).toEqual(
            new Set([`${answer.body.result.sysId}|10|${group.sys_id}|true`]),
        )
    })

    it.each<[string, object, readonly string[]]>([
        ['an unknown field', { name: 'x', colour: 'red' }, ['colour: rule_field_unknown']],
        ['no name', { target: 'ignore' }, ['name: rule_value_invalid']],
        ['no order', { name: 'x', order: 'first' }, ['order: rule_value_invalid']],
        ['a list in place of a text', { name: 'x', policy: ['a'] }, ['policy: rule_value_invalid']],
        ['an unknown target', { name: 'x', target: 'incidents' }, ['target: rule_choice_unknown']],
        [
            'a target that the event cannot have',
            { name: 'x', event_type: 'decision', target: 'change_request' },
            ['target: rule_target_impossible'],
        ],
        [
            'a target that the instance lacks',
            { name: 'x', event_type: 'escalation', target: 'sn_grc_issue' },
            ['target: rule_target_impossible'],
        ],
        [
            'a group that nobody has',
            { name: 'x', assignment_group: 'No Such Team' },
            ['assignment_group: rule_record_unknown'],
        ],
        ...['console_url=https://evil.example', 'ai_user=Nobody', 'severity=low', 'close_notes=Legal said yes'].map(
            (template): [string, object, readonly string[]] => [
                `what Keeptrusts reports of an escalation, or a person says of it: ${template}`,
                { name: 'x', event_type: 'escalation', target: 'x_kt_gov_compliance_task', template },
                ['template: rule_column_reserved'],
            ],
        ),
        ['an unknown level', { name: 'x', impact: '9' }, ['impact: rule_choice_unknown']],
        ['a severity that there is not', { name: 'x', severity: 'severe' }, ['severity: rule_never_matches']],
        [
            'a condition that the event never states',
            { name: 'x', event_type: 'config.updated', action: 'block' },
            ['action: rule_never_matches'],
        ],
        [
            'a constant that is no choice',
            { name: 'x', event_type: 'decision', template: 'category=nope' },
            ['template: rule_choice_unknown'],
        ],
        [
            'a constant that is no date',
            { name: 'x', event_type: 'decision', template: 'due_date=soon' },
            ['template: rule_value_invalid'],
        ],
        [
            'a constant that is no record',
            { name: 'x', event_type: 'decision', template: 'assigned_to=No Body' },
            ['template: rule_record_unknown'],
        ],
        ...[`watch_list=${'f'.repeat(32)}`, 'watch_list=System Administrator, No Body'].map(
            (template): [string, object, readonly string[]] => [
                `${template}, which names no record`,
                { name: 'x', event_type: 'decision', template },
                ['template: rule_record_unknown'],
            ],
        ),
        [
            'a column that is not there',
            { name: 'x', event_type: 'decision', template: 'u_nope=1' },
            ['template: rule_column_missing'],
        ],
        ...['incident_state=6', 'comments_and_work_notes=x', 'closed_by=x', 'resolved_at=${now}'].map(
            (template): [string, object, readonly string[]] => [
                `${template} for an incident`,
                { name: 'x', event_type: 'decision', template },
                ['template: rule_column_reserved'],
            ],
        ),
        ...['work_start=${now}', 'work_end=${now}'].map((template): [string, object, readonly string[]] => [
            `${template} for a change`,
            { name: 'x', event_type: 'config.updated', template },
            ['template: rule_column_reserved'],
        ]),
        ...['outcome=approved', 'escalation_state=resolved', 'escalation_id=x'].map(
            (template): [string, object, readonly string[]] => [
                `${template} for a review`,
                { name: 'x', event_type: 'escalation', template },
                ['template: rule_column_reserved'],
            ],
        ),
        [
            'a priority for an incident',
            { name: 'x', event_type: 'decision', priority: '1' },
            ['priority: rule_effect_unused'],
        ],
        ['a flow that is none', { name: 'x', subflow: 'nobody' }, ['subflow: rule_record_unknown']],
        [
            'an item that is none',
            { name: 'x', configuration_item: 'nothing' },
            ['configuration_item: rule_record_unknown'],
        ],
        [
            'several of them',
            { order: 'x', impact: '9', gateway: 'a*b', template: 'state=6' },
            [
                'order: rule_value_invalid',
                'name: rule_value_invalid',
                'gateway: rule_pattern_invalid',
                'impact: rule_choice_unknown',
                'template: rule_column_reserved',
            ],
        ],
    ])('with %s is refused by field and code', async (_what, rule, problems) => {
        const answer = await save(rule)
        expect([answer.status, answer.body.error?.code]).toEqual([400, 'rule_refused'])
        expect(problemsOf(answer)).toEqual(problems)
        expect(await instance.count('x_kt_gov_mapping_rule')).toBe(0)
    })

    it('is checked against the table that the settings name for reviews, and sets its columns there', async () => {
        await instance.setProperty('x_kt_gov.compliance.table', 'incident')
        const ann = await instance.insert('sys_user', { user_name: 'ann', name: 'Ann Berg', active: 'true' })
        const rule = { name: 'x', event_type: 'escalation', priority: 2 }
        expect((await save({ ...rule, template: 'assigned_to=Ann Berg^category=Software' })).status).toBe(200)
        expect(problemsOf(await save({ ...rule, template: 'console_url=x' }))).toEqual([
            'template: rule_column_missing',
        ])
        await instance.deliver(escalationCreated())
        expect(
            await instance.rows('incident', ['assigned_to', 'category', 'priority'], 'correlation_idISNOTEMPTY'),
        ).toEqual(new Set([`${ann}|software|2`]))
    })

    it('is changed by its sys_id, and stays as it was when the change is wrong', async () => {
        const { body } = await save({ name: 'x', event_type: 'decision', impact: 2 })
        const path = `${ROUTE}/rules/${body.result.sysId}`
        const wrong = await instance.local.api('PATCH', path, { body: { impact: 9 } })
        expect([wrong.status, problemsOf(wrong)]).toEqual([400, ['impact: rule_choice_unknown']])
        expect((await instance.local.api('PATCH', path, { body: { impact: 3, active: false } })).status).toBe(200)
        expect(await instance.rows('x_kt_gov_mapping_rule', ['impact', 'active', 'name'])).toEqual(
            new Set(['3|false|x']),
        )
        const nobody = await instance.local.api('PATCH', `${ROUTE}/rules/nobody`, { body: { impact: 3 } })
        expect([nobody.status, nobody.body.error?.code]).toEqual([404, 'rule_missing'])
    })

    it('is taken out of use although something that it names is gone, and not used again', async () => {
        const group = await instance.insert('sys_user_group', { name: 'For a while', active: 'true' })
        const over = async (values: object) => {
            const [{ sys_id }] = await instance.list('x_kt_gov_mapping_rule', ['sys_id'], 'name=Stale')
            const { status } = await instance.local.api('PATCH', `${ROUTE}/rules/${sys_id}`, { body: values })
            return status
        }
        const rule = { name: 'Stale', event_type: 'decision', assignment_group: group }
        const sysId = await instance.mappingRule(rule)
        await instance.change('sys_user_group', { active: 'false' }, `sys_id=${group}`)
        expect([await over({ impact: 2 }), await over({ active: false, impact: 2 })]).toEqual([400, 400])
        expect([await over({ active: false }), await over({ active: true })]).toEqual([200, 400])
        await instance.remove('x_kt_gov_mapping_rule', `sys_id=${sysId}`)
        await instance.change('sys_user_group', { active: 'true' }, `sys_id=${group}`)
        await instance.mappingRule(rule)
        await instance.change('sys_user_group', { active: 'false' }, `sys_id=${group}`)
        await instance.change('x_kt_gov_mapping_rule', { active: 'false', name: 'Stale, out of use' })
        expect(await instance.rows('x_kt_gov_mapping_rule', ['name', 'active'])).toEqual(
            new Set(['Stale, out of use|false']),
        )
    })

    it('beyond those that are read is refused by field and code', async () => {
        instance.local.script(`for (var i = 0; i < 500; i++) {
            var row = new GlideRecord('x_kt_gov_mapping_rule')
            row.initialize()
            row.setWorkflow(false)
            row.setValue('name', 'Rule ' + i)
            row.setValue('active', true)
            row.insert()
        }`)
        expect(problemsOf(await save({ name: 'x', impact: 2 }))).toEqual(['active: rule_limit_reached'])
        expect((await save({ name: 'x', impact: 2, active: false })).status).toBe(200)
    })

    it('is for administrators; operators simulate', async () => {
        const auditor = instance.local.user('kt.auditor', ['x_kt_gov.auditor'])
        const operator = instance.local.user('kt.operator', ['x_kt_gov.operator'])
        const admin = instance.local.user('kt.admin', ['x_kt_gov.admin'])
        const draft = { add: [{ name: 'x', target: 'ignore' }] }
        expect([(await save({ name: 'x' }, operator)).status, (await save({ name: 'x' }, admin)).status]).toEqual([
            403, 200,
        ])
        expect([(await simulate(draft, auditor)).status, (await simulate(draft, operator)).status]).toEqual([403, 200])
    })
})

describe('a simulation', () => {
    interface Simulated {
        readonly simulated: number
        readonly changed: number
        readonly rules: readonly { readonly name: string; readonly deliveries: number }[]
        readonly differences: readonly {
            readonly number: string
            readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[]
            readonly remarks: readonly string[]
        }[]
    }
    const simulated = async (body: unknown) => (await simulate(body)).body.result as unknown as Simulated

    it('shows what a draft changes on stored deliveries, and writes nothing', async () => {
        const blocked = await instance.deliver(decision('blocked'))
        const second = await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        await instance.deliver(escalationCreated())
        const before = instance.digest()
        const rule = { name: 'Draft', event_type: 'decision', impact: 3, template: 'category=software' }
        const shown = instance.call<Simulated>('simulateRules', { deliveries: 10, add: [rule] })
        expect(instance.digest()).toEqual(before)
        expect(shown).toMatchObject({ simulated: 3, changed: 2, rules: [{ name: 'Draft', deliveries: 2 }] })
        expect(new Set(shown.differences.map(({ number }) => number))).toEqual(new Set([blocked, second]))
        for (const { changes } of shown.differences)
            expect(changes).toEqual([
                expect.objectContaining({ what: 'incident.impact', after: '3' }),
                { what: 'incident.category', before: '', after: 'software' },
            ])
    })

    it('gives a draft the order with which it would be stored', async () => {
        await instance.mappingRule({ name: 'First', order: '50', event_type: 'decision', impact: '3' })
        await instance.deliver(decision('blocked'))
        const draft = { name: 'Draft', event_type: 'decision', impact: 1 }
        expect(await simulated({ add: [draft] })).toMatchObject({ changed: 0, rules: [{ name: 'Draft', order: 100 }] })
        expect((await save(draft)).body.result).toMatchObject({ order: 100 })
    })

    it('of a rule whose order is empty takes it for the default order', async () => {
        await instance.mappingRule({ name: 'First', order: '50', event_type: 'decision', impact: '3' })
        await instance.deliver(decision('blocked'))
        const { body } = await save({ name: 'Emptied', event_type: 'decision', impact: 1, order: '' })
        expect(body.result).toMatchObject({ order: 100 })
        expect(await simulated({ rule: body.result.sysId })).toMatchObject({ changed: 0, rules: [{ order: 100 }] })
    })

    it('shows endings, and what a rule would drop', async () => {
        const number = await instance.deliver(decision('blocked', { reason: 'Because of this' }))
        const ignored = await simulated({ add: [{ name: 'Draft', target: 'ignore' }] })
        expect(ignored.differences).toEqual([
            expect.objectContaining({
                number,
                changes: [
                    { what: 'ending', before: 'processed', after: 'ignored (ignored_by_rule)' },
                    { what: 'incident', before: 'a record', after: '' },
                ],
            }),
        ])
        const dropped = await simulated({
            add: [{ name: 'Draft', event_type: 'decision', template: 'due_date=${reason}' }],
        })
        expect(dropped.differences[0].remarks).toEqual([expect.stringContaining('(rule_value_dropped)')])
    })

    it('shows whom the record would not get, because nobody has the name', async () => {
        await instance.insert('sys_user', { user_name: 'ann', name: 'Ann Berg', active: 'true' })
        await instance.deliver(decision('blocked', { user_id: 'Ann Berg', model: 'No Service' }))
        const template = 'assigned_to=${user}^business_service=${model}'
        const { differences } = await simulated({ add: [{ name: 'Draft', event_type: 'decision', template }] })
        expect(differences[0]).toMatchObject({
            changes: [{ what: 'incident.assigned_to', before: '', after: 'Ann Berg' }],
            remarks: [expect.stringContaining('(reference_not_found)')],
        })
    })

    it('compares with and without a stored rule, active or not, and without rules that are removed', async () => {
        const rule = await instance.mappingRule({ target: 'ignore' })
        await instance.deliver(decision('blocked'))
        const expected = { changed: 1, rules: [{ name: 'Our rule', deliveries: 1 }] }
        expect(await simulated({ rule })).toMatchObject(expected)
        expect(await simulated({ remove: [rule] })).toMatchObject({ changed: 1, rules: [] })
        await instance.change('x_kt_gov_mapping_rule', { active: 'false' })
        expect(await simulated({ rule })).toMatchObject(expected)
        expect(await simulated({ add: [rule] })).toMatchObject(expected)
    })

    it.each<[string, object, string]>([
        ['nothing', {}, 'simulation_invalid'],
        ['too many deliveries', { deliveries: 201, remove: ['x'] }, 'simulation_invalid'],
        ['no number of deliveries', { deliveries: 'all', remove: ['x'] }, 'simulation_invalid'],
        ['a draft that is wrong', { add: [{ name: 'x', impact: 9 }] }, 'rule_refused'],
        ['a rule that is not there', { add: ['nobody'] }, 'rule_refused'],
    ])('of %s is refused', async (_what, body, code) => {
        const answer = await simulate(body)
        expect([answer.status, answer.body.error?.code]).toEqual([400, code])
    })

    it('is a button on the rule, which stays as it is', async () => {
        const number = await instance.deliver(decision('blocked'))
        const rule = await instance.mappingRule({ event_type: 'decision', impact: '3' })
        const { password, user } = instance.local.user('kt.operator', ['x_kt_gov.operator'])
        const visitor = new Visitor(instance.local, `${user}:${password}`)
        const path = `/x_kt_gov_mapping_rule.do?sys_id=${rule}`
        expect(buttonsOf(await visitor.open(path))).toContain('Simulate')
        const [action] = await instance.list('sys_ui_action', ['sys_id'], 'name=Simulate')
        const page = await visitor.submitAndFollow(path, { sys_action: action.sys_id })
        const text = textOf(page.html)
        expect(text).toContain('1 of the last 1 deliveries would change. Nothing was written.')
        expect(text).toContain(`${number} (event.blocked): incident.impact: `)
    })

    it('is offered to other scopes', async () => {
        await instance.deliver(decision('blocked'))
        expect(instance.call('simulateRules', { add: [{ name: 'x', target: 'ignore' }] })).toMatchObject({
            ok: true,
            changed: 1,
        })
    })
})
