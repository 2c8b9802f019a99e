/** Results reach GRC where it is, by what the administrator set up; every refusal is a code on the test, and controls are never made. */

import { onControls } from './governed-controls.ts'

const SAFE = 'control_id=AI-SAFE-001'
const DAY = '2026-04-20'

async function passing(instance: ReturnType<typeof onControls>, day = DAY): Promise<void> {
    await instance.decide('content-safety', day, { blocked: 20, logged: 1 })
}

/** A control objective with its control, as a compliance manager made them; answers the control's sys_id. */
async function makeControl(instance: ReturnType<typeof onControls>, name: string): Promise<string> {
    const content = await instance.insert('sn_compliance_policy_statement', {
        name: 'Prevent harmful content generation',
        reference: 'AI-SAFE-001',
    })
    return instance.insert('sn_compliance_control', {
        name,
        number: `CTL-${name}`,
        content,
        implementation_statement: 'Keeptrusts',
    })
}

describe('on an instance with governance, risk and compliance', () => {
    const instance = onControls({ plugins: ['grc'] })

    async function placeAudit(): Promise<{ engagement: string; plan: string }> {
        const engagement = await instance.insert('sn_audit_engagement', {
            number: 'ENG0001',
            short_description: 'AI audit',
            audit_period_start: '2026-01-01',
            audit_period_end: '2026-12-31',
            engagement_type: 'internal',
        })
        const plan = await instance.insert('sn_audit_test_plan', {})
        await instance.setProperty('x_kt_gov.controls.audit_engagement', engagement)
        await instance.setProperty('x_kt_gov.controls.audit_test_plan', plan)
        return { engagement, plan }
    }

    it('a test is recorded in the audit engagement, and the next one brings it up to date', async () => {
        const control = await makeControl(instance, 'production')
        const { engagement, plan } = await placeAudit()
        await passing(instance)
        instance.test(DAY, DAY)
        const columns = [
            'control',
            'sn_audit_engagement',
            'test_plan',
            'operation_effectiveness',
            'performed_on',
            'short_description',
        ]
        const title = 'AI-SAFE-001: Prevent harmful content generation'
        expect(await instance.rows('sn_audit_control_test', columns)).toEqual(
            new Set([[control, engagement, plan, 'effective', '2026-04-21', title].join('|')]),
        )
        const [{ number, record_state, recorded_in }] = await instance.list('x_kt_gov_control_test', [], SAFE)
        const [{ actual_results }] = await instance.list('sn_audit_control_test')
        expect(actual_results).toContain(`[Keeptrusts control test ${number}]`)
        expect(actual_results).toContain('Violations evaluated: distinct decisions')
        expect([record_state, recorded_in]).toEqual(['carried', expect.stringContaining('sn_audit_control_test')])

        await instance.decide('content-safety', '2026-04-19', { logged: 20 })
        instance.test('2026-04-19', DAY)
        expect(await instance.rows('sn_audit_control_test', ['operation_effectiveness'])).toEqual(
            new Set(['ineffective']),
        )
    })

    it('an engagement is found by its number', async () => {
        await makeControl(instance, 'production')
        const { engagement } = await placeAudit()
        await instance.setProperty('x_kt_gov.controls.audit_engagement', 'ENG0001')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.rows('sn_audit_control_test', ['sn_audit_engagement'])).toEqual(new Set([engagement]))
    })

    it('accepted but not stored is a refusal with a code', async () => {
        await makeControl(instance, 'production')
        await placeAudit()
        instance.rule('sn_audit_control_test', "current.operation_effectiveness = 'none'")
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['result', 'record_state', 'record_code'], SAFE)).toEqual(
            new Set(['pass|refused|write_not_stored']),
        )
    })

    it('a refused result is recorded once its cause is gone', async () => {
        await makeControl(instance, 'production')
        await placeAudit()
        const rule = instance.rule('sn_audit_control_test', 'current.setAbortAction(true)')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['record_state'], SAFE)).toEqual(new Set(['refused']))
        await instance.remove('sys_script', `sys_id=${rule}`)
        instance.runJob()
        expect(await instance.tests(['record_state', 'record_code'], `${SAFE}^window_kind=on_demand`)).toEqual(
            new Set(['carried|']),
        )
        expect(await instance.count('sn_audit_control_test')).toBe(1)
    })

    it('a field that the customer made mandatory is named', async () => {
        await makeControl(instance, 'production')
        await placeAudit()
        const policy = await instance.insert('sys_data_policy2', {
            model_table: 'sn_audit_control_test',
            active: 'true',
        })
        await instance.insert('sys_data_policy_rule', {
            sys_data_policy: policy,
            table: 'sn_audit_control_test',
            field: 'opinion',
            mandatory: 'true',
        })
        await passing(instance)
        instance.test(DAY, DAY)
        const [{ record_code, recorded_in }] = await instance.list('x_kt_gov_control_test', [], SAFE)
        expect(record_code).toBe('write_refused_data_policy')
        expect(recorded_in).toContain('Opinion is mandatory')
    })

    it('a missing control is not created, and the control test reports it', async () => {
        await placeAudit()
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['result', 'record_code'], SAFE)).toEqual(new Set(['pass|control_not_found']))
        expect(await instance.count('sn_compliance_control')).toBe(0)
        expect(await instance.count('sn_audit_control_test')).toBe(0)
    })

    it('of several controls of one objective the mapping may name one, which answers for all gateways', async () => {
        await makeControl(instance, 'production')
        const [{ content }] = await instance.list('sn_compliance_control', ['content'])
        const other = await instance.insert('sn_compliance_control', {
            name: 'staging',
            number: 'CTL-staging',
            content,
            implementation_statement: 'Keeptrusts',
        })
        await placeAudit()
        await passing(instance)
        for (const named of ['CTL-staging', 'staging', other]) {
            await instance.change('x_kt_gov_control_mapping', { grc_control: named }, `${SAFE}^active=true`)
            instance.test(DAY, DAY)
            expect(await instance.tests(['record_code'], SAFE)).toEqual(new Set(['']))
        }
        expect(await instance.rows('sn_audit_control_test', ['control'])).toEqual(new Set([other]))
    })

    it('indicator results come without configuration: a template, and an indicator that reads the newest result', async () => {
        const control = await makeControl(instance, 'production')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['result', 'record_state', 'record_code'], SAFE)).toEqual(
            new Set(['pass|offered|']),
        )
        const { sys_id } = await instance.mapping('AI-SAFE-001')
        const criteria = `mapping=${sys_id}^for_control=${control}^is_newest=true^result=pass`
        const ofTemplate = `mapping=${sys_id}^grc_controlISEMPTY^is_newest=true^result=pass`
        const method = ['type', 'table', 'criteria', 'target']
        expect(await instance.rows('sn_grc_indicator_template', method)).toEqual(
            new Set([`basic|x_kt_gov_control_test|${ofTemplate}|1`]),
        )
        expect(await instance.rows('sn_grc_indicator', ['item', ...method])).toEqual(
            new Set([`${control}|basic|x_kt_gov_control_test|${criteria}|1`]),
        )
        expect(await instance.count('x_kt_gov_control_test', criteria)).toBe(1)
        expect(await instance.count('x_kt_gov_control_test', ofTemplate)).toBe(1)
        await instance.decide('content-safety', '2026-04-21', { logged: 20 })
        instance.test('2026-04-21', '2026-04-21')
        expect(await instance.count('x_kt_gov_control_test', criteria)).toBe(0)
        expect(await instance.count('sn_grc_indicator')).toBe(1)
    })

    it('an indicator whose table the platform does not store is reported, and is no target', async () => {
        await makeControl(instance, 'production')
        instance.rule('sn_grc_indicator', "current.table = ''")
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['record_state', 'record_code'], SAFE)).toEqual(
            new Set(['no_home|audit_place_unset']),
        )
        const [{ recorded_in }] = await instance.list('x_kt_gov_control_test', ['recorded_in'], SAFE)
        expect(recorded_in).toContain('sn_grc_indicator (table): write_not_stored')
    })

    it('a result that GRC does not hold has no target, and says what would make one', async () => {
        await instance.setProperty('x_kt_gov.controls.indicators', 'none')
        await makeControl(instance, 'production')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['result', 'record_state', 'record_code'], SAFE)).toEqual(
            new Set(['pass|no_home|audit_place_unset']),
        )
        const [{ recorded_in }] = await instance.list('x_kt_gov_control_test', ['recorded_in'], SAFE)
        expect(recorded_in).toContain('Set x_kt_gov.controls.audit_engagement and x_kt_gov.controls.audit_test_plan')
        expect(await instance.count('sn_audit_control_test')).toBe(0)
        await placeAudit()
        instance.test(DAY, DAY)
        expect(await instance.tests(['record_state', 'record_code'], SAFE)).toEqual(new Set(['carried|']))
    })

    it('a passing day that does not answer a failing week is not carried by the open issue', async () => {
        await makeControl(instance, 'production')
        await instance.setProperty('x_kt_gov.controls.indicators', 'none')
        await instance.decide('content-safety', '2026-04-19', { blocked: 1, logged: 60 })
        await passing(instance)
        instance.runJob()
        await passing(instance, '2026-04-21')
        instance.waitDays(1)
        const before = await instance.list('sn_grc_issue')
        instance.runJob()
        expect(await instance.list('sn_grc_issue')).toEqual(before)
        const next = `${SAFE}^window_to=2026-04-21`
        expect(await instance.tests(['result', 'record_state', 'record_code'], next)).toEqual(
            new Set(['pass|no_home|audit_place_unset']),
        )
        const [{ recorded_in }] = await instance.list('x_kt_gov_control_test', ['recorded_in'], next)
        expect(recorded_in).toContain('left, the control still fails (weekly)')
    })

    it('a further failure of which nothing was written because people closed the issue is not carried', async () => {
        await makeControl(instance, 'production')
        await instance.setProperty('x_kt_gov.controls.indicators', 'none')
        await instance.decide('content-safety', '2026-04-19', { logged: 20 })
        instance.test('2026-04-19', '2026-04-19')
        await instance.change('sn_grc_issue', { state: '3', active: 'false' })
        const before = await instance.list('sn_grc_issue')
        await instance.decide('content-safety', DAY, { logged: 20 })
        instance.test(DAY, DAY)
        expect(await instance.list('sn_grc_issue')).toEqual(before)
        expect(await instance.tests(['result', 'record_state'], `${SAFE}^window_to=${DAY}`)).toEqual(
            new Set(['fail|no_home']),
        )
    })

    test.each([
        ['deleted', 'indicator_deleted', () => instance.remove('sn_grc_indicator', 'sys_idISNOTEMPTY')],
        ['switched off', 'indicator_inactive', () => instance.change('sn_grc_indicator', { active: 'false' })],
        ['moved', 'indicator_changed', () => instance.change('sn_grc_indicator', { table: 'incident' })],
    ])('a result whose indicator was %s is not said to be read by one', async (_how, code, end) => {
        await makeControl(instance, 'production')
        await passing(instance, '2026-04-19')
        instance.test('2026-04-19', '2026-04-19')
        expect(await instance.tests(['record_state'], SAFE)).toEqual(new Set(['offered']))
        await end()
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['record_state', 'record_code'], `${SAFE}^window_to=${DAY}`)).toEqual(
            new Set([`no_home|${code}`]),
        )
    })

    it('an engagement that is not there is a refusal, never a target', async () => {
        await makeControl(instance, 'production')
        await placeAudit()
        await instance.setProperty('x_kt_gov.controls.audit_engagement', 'ENG-none')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['record_state', 'record_code'], SAFE)).toEqual(
            new Set(['refused|reference_not_found']),
        )
    })

    it('a failing control has one issue with its control, which closes when it passes', async () => {
        const control = await makeControl(instance, 'production')
        await instance.decide('content-safety', DAY, { logged: 20 })
        instance.test(DAY, DAY)
        const columns = ['short_description', 'state', 'priority', 'item', 'correlation_display']
        expect(await instance.rows('sn_grc_issue', columns)).toEqual(
            new Set([`AI control AI-SAFE-001 fails its test|1|2|${control}|Keeptrusts`]),
        )
        await instance.decide('content-safety', '2026-04-19', { blocked: 20 })
        await instance.decide('content-safety', '2026-04-18', { blocked: 500 })
        instance.test('2026-04-18', DAY)
        expect(await instance.rows('sn_grc_issue', ['state'])).toEqual(new Set(['3']))
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(0)
    })
})

describe('on an instance with the tables of the guide', () => {
    const instance = onControls({ plugins: ['seed'] })

    it('a test result is written as the guide writes it', async () => {
        await passing(instance)
        instance.test(DAY, DAY)
        const [result] = await instance.list('sn_grc_test_result')
        expect(result).toMatchObject({
            control: 'AI-SAFE-001',
            test_result: 'pass',
            test_date: '2026-04-21 12:00:00',
            evidence_description: expect.stringContaining(
                'Keeptrusts policy "content-safety" enforcement rate: 95.23%',
            ),
            notes: expect.stringContaining('Events processed: 21, Blocked: 20, Escalated: 0'),
        })
        instance.test(DAY, DAY)
        expect(await instance.count('sn_grc_test_result')).toBe(1)
    })

    it('an inconclusive test is no test result', async () => {
        await instance.decide('content-safety', DAY, { blocked: 2 })
        instance.test(DAY, DAY)
        expect(await instance.count('sn_grc_test_result')).toBe(0)
        expect(await instance.tests(['result', 'record_state'], SAFE)).toEqual(new Set(['inconclusive|nothing']))
    })
})

describe('on an instance with both', () => {
    const instance = onControls({ plugins: ['grc', 'seed'] })

    it('a test result names the control in GRC', async () => {
        const control = await makeControl(instance, 'production')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.rows('sn_grc_test_result', ['control', 'test_result'])).toEqual(
            new Set([`${control}|pass`]),
        )
    })

    it('a table that may not be read is a refusal with a code', async () => {
        await instance.change('sys_scope_privilege', { status: 'denied' }, 'target_name=sn_compliance_control')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['record_code'], SAFE)).toEqual(new Set(['control_not_found']))
    })
})

describe('on an instance with neither', () => {
    const instance = onControls()

    const issues = (columns: readonly string[]) => instance.rows('x_kt_gov_compliance_task', columns)

    it('the result is kept in the app, nothing is refused, and the record states what would make a target', async () => {
        await instance.setProperty('x_kt_gov.controls.audit_engagement', 'ENG0001')
        await instance.setProperty('x_kt_gov.controls.audit_test_plan', 'any')
        await passing(instance)
        instance.test(DAY, DAY)
        expect(await instance.tests(['result', 'record_state', 'record_code'], SAFE)).toEqual(
            new Set(['pass|no_home|grc_absent']),
        )
    })

    it('a control that fails day after day has one issue with notes', async () => {
        await instance.setProperty('x_kt_gov.controls.weekly_day', 'never')
        for (const day of [DAY, '2026-04-21', '2026-04-22']) {
            await instance.decide('content-safety', day, { logged: 20 })
            instance.runJob()
            instance.runJob()
            instance.waitDays(1)
        }
        expect(await issues(['short_description', 'state'])).toEqual(
            new Set(['AI control AI-SAFE-001 fails its test|1']),
        )
        expect(await instance.notes('x_kt_gov_compliance_task')).toHaveLength(2)
        expect(await instance.tests(['issue_table', 'record_state'], `${SAFE}^result=fail`)).toEqual(
            new Set(['x_kt_gov_compliance_task|no_home']),
        )
    })

    it('an issue that people closed stays closed until the control has passed once', async () => {
        await instance.setProperty('x_kt_gov.controls.weekly_day', 'never')
        await instance.decide('content-safety', DAY, { logged: 20 })
        instance.runJob()
        await instance.change('x_kt_gov_compliance_task', { state: '3' })
        instance.waitDays(1)
        await instance.decide('content-safety', '2026-04-21', { logged: 20 })
        instance.runJob()
        expect(await issues(['state'])).toEqual(new Set(['3']))
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
        instance.waitDays(1)
        await instance.decide('content-safety', '2026-04-22', { blocked: 200, logged: 1 })
        instance.runJob()
        instance.waitDays(1)
        await instance.decide('content-safety', '2026-04-23', { logged: 20 })
        instance.runJob()
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(2)
        expect(await instance.count('x_kt_gov_compliance_task', 'state=1')).toBe(1)
    })

    it('a passing day does not answer a failing week', async () => {
        await instance.decide('content-safety', '2026-04-15', { logged: 20 })
        await instance.decide('content-safety', DAY, { blocked: 20, logged: 1 })
        instance.runJob()
        expect(await instance.tests(['window_kind', 'result'], SAFE)).toEqual(new Set(['daily|pass', 'weekly|fail']))
        expect(await issues(['state'])).toEqual(new Set(['1']))
        instance.waitDays(1)
        await instance.decide('content-safety', '2026-04-21', { blocked: 20, logged: 1 })
        instance.runJob()
        expect(await issues(['state'])).toEqual(new Set(['1']))
    })

    it('the issue goes to the group that owns the control', async () => {
        const [{ sys_id }] = await instance.list('sys_user_group', ['sys_id'], 'name=Platform Engineering')
        await instance.change('x_kt_gov_control_mapping', { owner_group: sys_id }, `${SAFE}^active=true`)
        await instance.decide('content-safety', DAY, { logged: 20 })
        await instance.decide('data-protection', DAY, { logged: 20 })
        instance.test(DAY, DAY)
        expect(await issues(['short_description', 'assignment_group.name'])).toEqual(
            new Set([
                'AI control AI-SAFE-001 fails its test|Platform Engineering',
                'AI control AI-DATA-001 fails its test|Compliance Team',
            ]),
        )
    })

    it('no issue is opened when the administrator wants none', async () => {
        await instance.setProperty('x_kt_gov.controls.issue', 'none')
        await instance.decide('content-safety', DAY, { logged: 20 })
        instance.test(DAY, DAY)
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(0)
    })
})
