/** The metadata of actions, subflows and flows: named, described to the last input, opened on purpose, ready to be published. */
import { EXAMPLE_FLOWS } from '../../src/server/operations/core/examples.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import type { PackageRecord } from '../../tools/package/records.ts'
import { builtApp } from '../support/built-app.ts'
import { readValues, valueNamed } from 'servicenow-local-instance'

const SYSTEM = ['__action_status__', '__dont_treat_as_error__']
const actions = () => recordsOf(builtApp(), 'sys_hub_action_type_definition')
const flows = (type: string) => recordsOf(builtApp(), 'sys_hub_flow').filter(({ fields }) => fields.type === type)
const namesOf = (records: readonly PackageRecord[]) => records.map(({ fields }) => fields.internal_name).sort()
const variables = () =>
    ['sys_hub_action_input', 'sys_hub_action_output', 'sys_hub_flow_input', 'sys_hub_flow_output']
        .flatMap((table) => recordsOf(builtApp(), table))
        .filter(({ fields }) => !SYSTEM.includes(fields.element ?? ''))

it('ships the actions, subflows and example flows of the documents', () => {
    expect(namesOf(actions())).toEqual([
        'kt_attach_evidence',
        'kt_check_approval',
        'kt_check_completeness',
        'kt_claim_escalation',
        'kt_collect_evidence',
        'kt_create_compliance_task',
        'kt_create_policy_change',
        'kt_find_record',
        'kt_get_approval_status',
        'kt_get_evidence',
        'kt_is_example_on',
        'kt_open_violation',
        'kt_record_control_test',
        'kt_register_gateway',
        'kt_request_evidence',
        'kt_resolve_escalation',
        'kt_verify_attestations',
        'kt_verify_evidence',
    ])
    expect(namesOf(flows('subflow'))).toEqual(['kt_answer_violation', 'kt_govern_policy_change', 'kt_prove_automation'])
    expect(namesOf(flows('flow'))).toEqual(
        Object.keys(EXAMPLE_FLOWS)
            .map((word) => `kt_example_${word}`)
            .sort(),
    )
})

it('describes every action, subflow and flow, and every input and output', () => {
    const described = [...actions(), ...recordsOf(builtApp(), 'sys_hub_flow')]
    expect(described.filter(({ fields }) => (fields.description ?? '').length < 40)).toEqual([])
    expect(variables().length).toBeGreaterThan(100)
    const silent = variables().filter(({ fields }) => (fields.hint ?? '').length < 5 || !fields.label)
    expect(silent.map(({ fields }) => `${fields.name}.${fields.element}`)).toEqual([])
})

it('opens every action and subflow to other applications, except the switch of the examples', () => {
    const kept = [...actions(), ...flows('subflow')].filter(({ fields }) => fields.access !== 'public')
    expect(namesOf(kept)).toEqual(['kt_is_example_on'])
})

it('offers the actions in a category of their own, and none to browsers', () => {
    expect(new Set(actions().map(({ fields }) => fields.category))).toEqual(new Set(['Keeptrusts']))
    const callable = [...actions(), ...recordsOf(builtApp(), 'sys_hub_flow')].filter(
        ({ fields }) => fields.callable_by_client_api === 'true' || fields.client_callable === 'true',
    )
    expect(namesOf(callable)).toEqual([])
})

it('gives every action a status, a code and a message, and evaluates the status without treating it as an error', () => {
    for (const { sysId, fields } of actions()) {
        const outputs = recordsOf(builtApp(), 'sys_hub_action_output').filter((one) => one.fields.model === sysId)
        const names = outputs.map((one) => one.fields.element)
        expect({ action: fields.name, names }).toMatchObject({
            names: expect.arrayContaining(['status', 'code', 'message', '__action_status__']),
        })
    }
    const conditions = recordsOf(builtApp(), 'sys_hub_status_condition')
    expect(conditions).toHaveLength(2 * actions().length)
    expect(conditions.filter(({ fields }) => fields.dont_treat_as_error !== 'true')).toEqual([])
})

it('runs one script step per action: a call of the include and nothing else', () => {
    const steps = recordsOf(builtApp(), 'sys_hub_step_instance').filter(({ fields }) =>
        actions().some(({ sysId }) => sysId === fields.action),
    )
    expect(steps).toHaveLength(actions().length)
    const scripts = recordsOf(builtApp(), 'sys_variable_value')
        .filter(({ fields }) => steps.some(({ sysId }) => sysId === fields.document_key))
        .map(({ fields }) => fields.value ?? '')
        .filter((value) => value.includes('function'))
    expect(scripts).toHaveLength(actions().length)
    for (const script of scripts)
        expect(script.trim()).toMatch(
            /^\/\/ The script step of the action “[^”]+”\.\n;?\(function execute\(inputs, outputs\) \{\n {4}new x_kt_gov\.KeeptrustsActions\(\)\.\w+\(inputs, outputs\)\n\}\)\(inputs, outputs\)$/,
        )
})

it('arrives as drafts of the tables that the activation call of the SDK names', () => {
    const states = actions().map(({ fields }) => fields.state)
    const statuses = recordsOf(builtApp(), 'sys_hub_flow').map(({ fields }) => fields.status)
    expect(new Set([...states, ...statuses])).toEqual(new Set(['draft']))
})

it('triggers examples by records of ours only', () => {
    const triggers = recordsOf(builtApp(), 'sys_hub_trigger_instance_v2')
    expect(triggers).toHaveLength(Object.keys(EXAMPLE_FLOWS).length)
    const conditions = triggers.map(({ fields }) => {
        const inputs = readValues(fields.trigger_inputs)
        return `${valueNamed(inputs, 'table')} ${valueNamed(inputs, 'condition')}`
    })
    const foreign = conditions.filter((one) => !/^x_kt_gov_|correlation_display=Keeptrusts/.test(one))
    expect(foreign).toEqual([])
})

it('runs every flow and subflow as the user who starts it, but the examples that no person starts, which state it', () => {
    const asSystem = recordsOf(builtApp(), 'sys_hub_flow').filter(({ fields }) => fields.run_as !== 'user')
    expect(namesOf(asSystem)).toEqual(['kt_example_dead_delivery', 'kt_example_violation_incident'])
    for (const { fields } of asSystem)
        expect(fields.description).toMatch(
            /Runs as the system, because the job that processes deliveries .*, and no person\./,
        )
    expect(recordsOf(builtApp(), 'sys_hub_flow').filter(({ fields }) => fields.run_with_roles)).toEqual([])
})
