/** One step of an action: where its inputs come from, what it does, which outputs and status it leaves. */
import { NotEmulated, type Instance, type Row } from '../kernel/kernel.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { SUCCESS, toStatus, type Status } from './flow-failure.ts'
import { toFlowText, type FlowObject } from './flow-value.ts'
import type { FlowRun } from './flow-run.ts'
import { SCRIPT_STEP, STEP_TYPES } from './step-types.ts'
import { readVariables, takeOutputs } from './variables.ts'

const DONT_STOP = '2'

/** How a step ended. */
export interface StepEnd {
    readonly status: Status
    /** Whether the steps after it run. */
    readonly goesOn: boolean
}

/** Runs a step and makes its outputs and its `__step_status__` known to the pills of the action. */
export function runStep(run: FlowRun, step: Row): StepEnd {
    const root = `step[${step['cid'] ?? ''}]`
    let status = SUCCESS
    try {
        run.pills.set(root, performStep(run, step))
    } catch (error) {
        status = toStatus(error)
    }
    run.pills.merge(root, { __step_status__: { code: status.code, message: status.message } })
    return { status, goesOn: status.code === '0' || step['error_handling_type'] === DONT_STOP }
}

function performStep(run: FlowRun, step: Row): FlowObject {
    const type = step['step_type'] ?? ''
    if (type === SCRIPT_STEP.type) return runScript(run, step)
    const known = STEP_TYPES[type]
    if (!known) throw new NotEmulated(`the action step '${step['label'] ?? ''}' of type ${type}`)
    const given = { ...fixedValues(run.instance, step, known.variables), ...mappings(run.instance, step) }
    const inputs = Object.entries(given).map(([name, text]) => [known.inputs[name] ?? name, text] as const)
    const outputs = known.operation(run, Object.fromEntries(inputs))
    return Object.fromEntries(
        Object.entries(outputs).map(([name, value]) => [known.outputs?.[name] ?? name, value] as const),
    )
}

// The inputs of script steps are texts. The script is the usual function that is called with inputs and outputs.
function runScript(run: FlowRun, step: Row): FlowObject {
    const { instance } = run
    const names = { [SCRIPT_STEP.script]: 'script', [SCRIPT_STEP.runtime]: 'required_run_time' }
    const fixed = fixedValues(instance, step, names)
    const runtime = fixed['required_run_time'] ?? 'instance'
    if (runtime !== 'instance') throw new NotEmulated(`the runtime '${runtime}' of a script step`)
    const mapped = mappings(instance, step)
    const inputs = readVariables(instance, 'sys_hub_step_ext_input', step['sys_id'] ?? '').map(
        ({ name }) => [name, toFlowText(run.pills.valueOf(mapped[name] ?? ''))] as const,
    )
    const source = {
        table: 'sys_hub_step_instance',
        sysId: step['sys_id'] ?? '',
        name: step['label'] ?? '',
        scope: scopeNameOf(instance, step['sys_scope']) || run.scope,
        body: `${fixed['script'] ?? ''}\n;outputs`,
    }
    const variables = { inputs: Object.fromEntries(inputs), outputs: {} }
    const outputs = instance.scripts.run(run.tx, source, variables) as Readonly<Record<string, unknown>>
    const declared = readVariables(instance, 'sys_hub_step_ext_output', step['sys_id'] ?? '')
    return takeOutputs(instance, declared, outputs)
}

/** Values without pills, which are stored by the sys_id of the input. */
function fixedValues(
    instance: Instance,
    step: Row,
    names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
    const values: Record<string, string> = {}
    for (const row of rowsOf(instance, 'sys_variable_value', 'document_key', step)) {
        const name = names[row['variable'] ?? '']
        if (name !== undefined) values[name] = row['value'] ?? ''
        else if (row['value'])
            throw new NotEmulated(`the input ${row['variable'] ?? 'without a name'} of step '${step['label'] ?? ''}'`)
    }
    return values
}

/** Values with pills, which are stored by the name of the input. */
function mappings(instance: Instance, step: Row): Readonly<Record<string, string>> {
    return mappedValues(instance, step['sys_id'] ?? '')
}

/** The mapped values of a step or of the outputs of an action, by name. */
export function mappedValues(instance: Instance, sysId: string): Readonly<Record<string, string>> {
    const rows = rowsOf(instance, 'sys_element_mapping', 'id', { sys_id: sysId })
    return Object.fromEntries(rows.map((row) => [row['field'] ?? '', row['value'] ?? '']))
}

function rowsOf(instance: Instance, table: string, path: string, owner: Row): Row[] {
    const where = { kind: 'compare', path, operator: '=', value: owner['sys_id'] ?? '' } as const
    return instance.database.select({ table, where, orderBy: [], window: null })
}
