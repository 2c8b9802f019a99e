/** Promises of the subflows that make records, and of the example flows: off until an administrator names them. */

import { connectedInstance, decisionRecord } from '../exports/connected-instance.ts'
import { runAction, runSubflow } from './flow-instance.ts'

const app = connectedInstance()
const subflow = (name: string, inputs: object) => runSubflow(app.instance.local, name, inputs)
const WEEK = { from: '2026-04-20 00:00:00', to: '2026-04-27 00:00:00' }
const EXAMPLES = 'x_kt_gov.flow.examples'

describe('Govern a policy change', () => {
    const change = {
        gateway_id: 'gw_prod_01',
        config_id: 'cfg_main',
        policy_version: 'v2.4.0',
        environment: 'production',
        evidence_from: WEEK.from,
        evidence_to: WEEK.to,
    }

    it('registers, asks for approval and for evidence, and says that the evidence is still to come', async () => {
        const outputs = subflow('govern_policy_change', change)
        expect(outputs).toMatchObject({
            status: 'success',
            is_sufficient: false,
            reasons: expect.stringMatching(/^KTX\d+: requested/),
        })
        expect(await app.instance.count('change_request', `sys_id=${outputs['change_request']}`)).toBe(1)
        expect(await app.instance.count('change_request', `cmdb_ci=${outputs['ci']}`)).toBe(1)
        expect(await app.instance.count('x_kt_gov_export', `sys_id=${outputs['export']}`)).toBe(1)
    })

    it('is sufficient once the evidence is stored, and creates nothing twice', async () => {
        subflow('govern_policy_change', change)
        await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
        app.complete()
        expect(subflow('govern_policy_change', change)).toMatchObject({ status: 'success', is_sufficient: true })
        expect(await app.instance.count('change_request', 'correlation_display=Keeptrusts')).toBe(1)
        expect(await app.instance.count('x_kt_gov_export')).toBe(1)
    })

    it('ends at the action that does not succeed, with what was done before', async () => {
        app.instance.rule('change_request', 'current.setAbortAction(true)')
        const outputs = subflow('govern_policy_change', change)
        expect(outputs).toMatchObject({ status: 'failed', code: 'write_refused_business_rule', change_request: null })
        expect(outputs['ci']).toMatch(/^[0-9a-f]{32}$/)
        expect(await app.instance.count('x_kt_gov_export')).toBe(0)
    })
})

describe('Answer a violation', () => {
    const violation = { decision_id: 'evt_1', escalation_id: 'esc_1', policy: 'pii-filter', severity: 'high' }

    it('opens incident and task, and attaches the export that is named', async () => {
        await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
        const exported = runAction(app.instance.local, 'request_evidence', WEEK)['export']
        app.complete()
        const outputs = subflow('answer_violation', { ...violation, export: exported })
        expect(outputs).toMatchObject({ status: 'success', files: 1 })
        expect(await app.filesOn('incident', String(outputs['incident']))).toHaveLength(1)
        expect(await app.instance.count(String(outputs['task_table']), `sys_id=${outputs['task']}`)).toBe(1)
    })

    it('attaches nothing where none is named', () => {
        const outputs = subflow('answer_violation', violation)
        expect(outputs).toMatchObject({ status: 'success', files: null })
        expect(outputs['incident']).toMatch(/^[0-9a-f]{32}$/)
    })
})

describe('the example', () => {
    /** A delivery that can never become an event, and so is dead at once. */
    const die = () => app.instance.deliver({ id: 'dlv_dead', event_type: 'configuration.updated', data: {} })
    const approve = async () => {
        const change = runAction(app.instance.local, 'create_policy_change', { config_id: 'cfg', policy_version: 'v1' })
        app.instance.local.wait(3600)
        await app.instance.change('change_request', { approval: 'approved' }, `sys_id=${change['change_request']}`)
        app.instance.local.drain()
    }
    const violate = () => {
        runAction(app.instance.local, 'open_violation', { decision_id: 'evt_1', policy: 'pii-filter' })
        app.instance.local.drain()
    }

    it('flows do nothing until they are named', async () => {
        await die()
        await approve()
        violate()
        expect(await app.instance.count('incident', 'short_descriptionLIKEdead letter')).toBe(0)
        expect(await app.instance.count('x_kt_gov_export')).toBe(0)
        expect(await app.instance.count('x_kt_gov_evidence_run')).toBe(0)
    })

    it('dead letter to incident opens one incident per delivery', async () => {
        await app.instance.setProperty(EXAMPLES, 'dead_delivery')
        await die()
        app.instance.local.drain()
        expect(await app.instance.rows('incident', ['short_description'], 'correlation_display=Keeptrusts')).toEqual(
            new Set([expect.stringMatching(/^Keeptrusts delivery KTD\d+ is a dead letter$/)]),
        )
        await app.instance.change('x_kt_gov_delivery', { error_text: 'looked at' })
        app.instance.local.drain()
        expect(await app.instance.count('incident', 'correlation_display=Keeptrusts')).toBe(1)
    })

    it('approved change requests the export from creation to approval, once', async () => {
        await app.instance.setProperty(EXAMPLES, 'dead_delivery, approved_change')
        await approve()
        const exported = await app.export()
        expect(exported).toMatchObject({ state: 'requested', window_from: '2026-04-27 06:00:00' })
        expect(Date.parse(exported.window_to)).toBe(Date.parse(exported.window_from) + 3600_000)
        expect(await app.instance.count('x_kt_gov_export')).toBe(1)
    })

    it('approved change acts for who approves: without the role of an operator nothing is requested', async () => {
        await app.instance.setProperty(EXAMPLES, 'approved_change')
        const approveAs = async (user: string, roles: readonly string[], version: string) => {
            const inputs = { config_id: 'cfg', policy_version: version }
            const change = runAction(app.instance.local, 'create_policy_change', inputs)
            app.instance.local.wait(3600)
            app.instance.local.user(user, [...roles])
            app.instance.local.script(
                `var row = new GlideRecord('change_request')
                row.get('${change['change_request']}')
                row.setValue('approval', 'approved')
                row.update()`,
                'global',
                user,
            )
            app.instance.local.drain()
        }
        await approveAs('an.approver', ['itil', 'approver_user'], 'v1')
        expect(await app.instance.count('x_kt_gov_export')).toBe(0)
        await approveAs('an.operator', ['itil', 'x_kt_gov.operator'], 'v2')
        expect(await app.instance.count('x_kt_gov_export')).toBe(1)
    })

    it('violation incident collects, and notes evidence only where there is some', async () => {
        await app.instance.setProperty(EXAMPLES, 'violation_incident')
        violate()
        expect(await app.instance.count('x_kt_gov_evidence_run')).toBe(1)
        expect(await app.instance.notes('incident')).toEqual([])
    })
})
