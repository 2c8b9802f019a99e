/** Customs of an instance, each tried on every record that a control test makes: what the instance changes is carried all the same, what it refuses has a code. */

import { onControls } from './governed-controls.ts'

const instance = onControls({ plugins: ['grc', 'seed'] })
const DAY = '2026-04-20'
const NEXT = '2026-04-21'
const ISSUE = 'sn_grc_issue'
const INDICATOR = 'sn_grc_indicator'
const TEMPLATE = 'sn_grc_indicator_template'
const RESULT = 'sn_grc_test_result'
const RECORDS = [ISSUE, INDICATOR, TEMPLATE, RESULT] as const
type RecordTable = (typeof RECORDS)[number]

/** The column that people read. */
const TITLE: Readonly<Record<RecordTable, string>> = {
    [ISSUE]: 'short_description',
    [INDICATOR]: 'name',
    [TEMPLATE]: 'name',
    [RESULT]: 'evidence_description',
}

/** What the customer's before rule does, as on the records of deliveries (`mapping/customs.test.ts`). */
const CHANGES: Readonly<Record<string, (title: string) => string>> = {
    'a prefix': (title) =>
        `var t = current.getValue('${title}'); if (t && t.indexOf('[BANK]') != 0) current.setValue('${title}', '[BANK] ' + t)`,
    'a suffix': (title) =>
        `var t = current.getValue('${title}'); if (t && t.slice(-5) != '(EMEA') current.setValue('${title}', t + ' (EMEA')`,
    'upper case': (title) => `current.setValue('${title}', String(current.getValue('${title}')).toUpperCase())`,
    'a mapped category': () =>
        "if (current.isValidField('category')) current.setValue('category', 'Software'); if (current.isValidField('environment')) current.setValue('environment', 'prd')",
    'a policy that decides priority': () => "if (current.isValidField('priority')) current.setValue('priority', '5')",
    'a default template': () =>
        "if (current.isNewRecord() && current.isValidField('description')) current.setValue('description', 'As our template says')",
    'a column that is emptied silently': () =>
        "['description', 'notes'].forEach(function (name) { if (current.isValidField(name)) current.setValue(name, '') })",
    'a state model': () => "if (current.isNewRecord() && current.isValidField('state')) current.setValue('state', '2')",
    'an assignment rule that updates again': () =>
        "if (current.isValidField('assignment_group')) current.assignment_group.setDisplayValue('Compliance Team')",
}

const REFUSALS: Readonly<Record<string, (table: RecordTable) => Promise<void>>> = {
    'a mandatory column': (table) => demand(table, 'u_cost_center'),
    'a data policy': (table) => demand(table, 'u_owner'),
    'a rule that aborts': async (table) =>
        void instance.rule(table, 'current.setAbortAction(true)', { action_update: 'false' }),
}

async function demand(table: RecordTable, field: string): Promise<void> {
    instance.addColumns(table, { [field]: 'string' })
    const sys_data_policy = await instance.insert('sys_data_policy2', { model_table: table, active: 'true' })
    await instance.insert('sys_data_policy_rule', { sys_data_policy, table, field, mandatory: 'true' })
}

/** The instance refuses no more. */
async function allow(table: RecordTable): Promise<void> {
    await instance.remove('sys_script', `collection=${table}^nameSTARTSWITHCustomer rule`)
    await instance.remove('sys_data_policy_rule', `table=${table}`)
    await instance.remove('sys_data_policy2', `model_table=${table}`)
}

/** A control that fails, and whose window is tested for the first time. */
async function failOnce(): Promise<void> {
    const control = await instance.objective()
    await control('CTL1', 'Production')
    await instance.decide('content-safety', DAY, { logged: 20 })
    instance.test(DAY, DAY)
}

/** The same window once more, and a further day on which it fails. */
async function failAgain(): Promise<void> {
    instance.test(DAY, DAY)
    await instance.decide('content-safety', NEXT, { logged: 20 })
    instance.test(NEXT, NEXT)
}

const OURS: Readonly<Record<RecordTable, string>> = {
    [ISSUE]: '',
    [INDICATOR]: 'itemISNOTEMPTY',
    [TEMPLATE]: '',
    [RESULT]: 'controlISNOTEMPTY',
}
const counts = async () =>
    Object.fromEntries(
        await Promise.all(RECORDS.map(async (table) => [table, await instance.count(table, OURS[table])] as const)),
    )

describe('on every record', () => {
    let plain: Readonly<Record<string, number>>

    it('nothing is made twice without any custom', async () => {
        await failOnce()
        await failAgain()
        plain = await counts()
        expect(plain).toMatchObject({ [ISSUE]: 1, [INDICATOR]: 1, [RESULT]: 2 })
        expect(plain[TEMPLATE]).toBeGreaterThan(0)
    })

    test.each(Object.entries(CHANGES))('%s: every result is carried, nothing is doubled', async (_custom, toScript) => {
        for (const table of RECORDS) instance.rule(table, toScript(TITLE[table]))
        await failOnce()
        await failAgain()
        expect(await counts()).toEqual(plain)
        expect(await instance.tests(['result', 'record_state'], 'control_id=AI-SAFE-001')).toEqual(
            new Set(['fail|carried']),
        )
    })
})

describe.each(RECORDS)('%s', (table) => {
    test.each(Object.entries(REFUSALS))(
        '%s is a refusal with a code, nothing is doubled, and it is tried again',
        async (_custom, refuse) => {
            await refuse(table)
            await failOnce()
            const said = JSON.stringify(
                await instance.list('x_kt_gov_control_test', ['record_code', 'recorded_in'], 'control_id=AI-SAFE-001'),
            )
            expect(said).toMatch(/write_refused/)
            await failAgain()
            expect(await instance.count(table, OURS[table])).toBe(0)
            await allow(table)
            instance.test(NEXT, NEXT)
            expect(await instance.count(table, OURS[table])).toBeGreaterThan(0)
        },
    )
})
