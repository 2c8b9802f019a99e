/** Defects of other integrations on instances that their customers had changed: rules, refused children, closed dependencies. */

import { configDeployed, configUpdated, decision, escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const ITEM = 'cmdb_ci_service_auto'

/** A story that writes every table. */
const story = () =>
    [
        configUpdated(),
        configDeployed(),
        decision('blocked'),
        escalationCreated(),
        { event: 'export.completed', timestamp: '2026-04-27T02:00:00Z', data: { export_id: 'exp_1' } },
    ].map((event, index) => ({ ...event, delivery_id: `dlv_${index}` }))

describe('a child insert failed silently and left orphans', () => {
    const TABLES = [
        'change_request',
        'incident',
        ITEM,
        'cmdb_key_value',
        'cmdb_rel_ci',
        'cmdb_ci_appl',
        TASK,
        'x_kt_gov_gateway',
        'x_kt_gov_link',
        'x_kt_gov_decision',
        'x_kt_gov_decision_count',
        'x_kt_gov_export',
    ]

    test.each(TABLES)('a refused insert into %s is reported and repaired', async (table) => {
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        const rule = instance.rule(table, 'current.setAbortAction(true)', { name: 'Closed', action_update: 'false' })
        await instance.deliver(story())
        expect(await instance.count(table)).toBe(0)
        const codes = await instance.rows('x_kt_gov_delivery_record', ['code'], 'codeISNOTEMPTY')
        const failed = await instance.rows('x_kt_gov_delivery', ['error_code'], 'state=failed')
        expect([...codes, ...failed]).toContainEqual(expect.stringMatching(/^(write_refused|busy|unexpected_error)/))
        expect(failed).not.toContain('unexpected_error')

        await instance.remove('sys_script', `sys_id=${rule}`)
        instance.reprocess()
        instance.reprocess(200)
        // What hangs on a gateway or an item that was refused comes with the next events about it.
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-05-01T14:00:00Z'))
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
        for (const one of TABLES) expect([one, await instance.count(one)]).not.toEqual([one, 0])
        for (const one of ['change_request', 'incident', ITEM, TASK, 'x_kt_gov_gateway', 'x_kt_gov_export'])
            expect([one, await instance.count(one)]).toEqual([one, 1])
        // Each counts in the environment that was known of its gateway then.
        const counts = await instance.list('x_kt_gov_decision_count', ['total'])
        expect(counts.reduce((sum, { total }) => sum + Number(total), 0)).toBe(2)
    })
})

describe('record creation broke when a dependency was closed', () => {
    test.each([
        'cmdb_rel_type',
        'cmdb_rel_ci',
        'cmdb_key_value',
        'cmdb_identifier',
        'sys_choice',
        'sys_user_group',
        'sys_data_policy_rule',
        'std_change_record_producer',
    ])('reading %s is denied: nothing unexpected happens', async (table) => {
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await instance.setProperty('x_kt_gov.change.standard_template', 'a'.repeat(32))
        await instance.change('sys_db_object', { read_access: 'false' }, `name=${table}`)
        await instance.change('sys_scope_privilege', { status: 'denied' }, `target_name=${table}^operation=read`)
        await instance.deliver(story())
        await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.rows('x_kt_gov_delivery', ['error_code'])).not.toContain('unexpected_error')
        expect(await instance.count('change_request')).toBe(1)
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.count(TASK)).toBe(1)
    })
})

describe('a record that may not be read after it was written', () => {
    test.each(['incident', 'change_request', ITEM])('%s: fails until it may, and is never doubled', async (table) => {
        const query = `target_name=${table}^operation=read`
        await instance.change('sys_scope_privilege', { status: 'denied' }, query)
        await instance.deliver(story())
        expect(await instance.rows('x_kt_gov_delivery', ['error_code'], 'state=failed')).toContain(
            'write_refused_access',
        )
        await instance.change('sys_scope_privilege', { status: 'allowed' }, query)
        instance.reprocess()
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
        expect(await instance.count(table)).toBe(1)
        expect(await instance.rows('change_request', ['work_start'])).toEqual(new Set(['2026-04-20 14:00:00']))
    })
})

describe('rules on related tables worked on half-written records', () => {
    test.each([
        [
            'an incident rule that updates the item',
            'incident',
            "var ci = new GlideRecord('cmdb_ci'); if (ci.get(current.getValue('cmdb_ci'))) { ci.setValue('comments', 'seen'); ci.update() }",
        ],
        [
            'a link rule that updates its record',
            'x_kt_gov_link',
            "var gr = new GlideRecord(current.getValue('table_name')); if (gr.get(current.getValue('record_id'))) { gr.setValue('comments', 'seen'); gr.update() }",
        ],
        ['a change rule that updates itself', 'change_request', "current.setValue('reason', 'ours'); current.update()"],
        [
            'an item rule that makes an incident',
            ITEM,
            "var inc = new GlideRecord('incident'); inc.setValue('short_description', 'of a rule'); inc.insert()",
        ],
        ['a rule that throws', 'incident', 'nothing.here()'],
    ])('%s: one record of each kind', async (_how, table, script) => {
        instance.rule(table, script, { when: 'after' })
        instance.rule(table, script, { when: 'before', order: '200' })
        await instance.deliver(story())
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
        expect(await instance.count('incident', 'correlation_display=Keeptrusts')).toBe(1)
        for (const one of ['change_request', ITEM, TASK]) expect([one, await instance.count(one)]).toEqual([one, 1])
    })
})

describe('two rules bounced a group and wrote thousands of notes', () => {
    it('stops at the note cap, whatever the rules do', async () => {
        await instance.setProperty('x_kt_gov.incident.note_cap', '3')
        for (const [name, from, to] of [
            ['There', 'AI Governance Team', 'Platform Engineering'],
            ['Back', 'Platform Engineering', 'AI Governance Team'],
        ])
            instance.rule(
                'incident',
                `if (current.assignment_group.getDisplayValue() != '${from}') return
                 current.assignment_group.setDisplayValue('${to}')
                 current.work_notes = 'Reassigned to ${to}'
                 current.update()`,
                { name, when: 'after', order: name === 'There' ? '100' : '200' },
            )
        const events = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => decision('blocked', { event_id: `evt_${index}` }))
        await instance.deliver(events)
        const notes = await instance.notes('incident')
        expect(notes.filter((note) => note.startsWith('Occurrence'))).toHaveLength(3)
        expect(notes.length).toBeLessThan(50)
        expect(await instance.rows('x_kt_gov_decision_count', ['total', 'overflow'])).toEqual(new Set(['8|4']))
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
    })
})
