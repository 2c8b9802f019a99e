/** One run of an action, subflow or flow, as the user and in the scope that its definition asks for. */
import { NotEmulated, PlatformError, type Instance, type Transaction } from '../kernel/kernel.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { readComponents } from './flow-components.ts'
import { getDefinition, type Definition } from './flow-definitions.ts'
import type { FlowObject, FlowValue } from './flow-value.ts'
import { PillSource } from './pills.ts'
import { runAction, type ActionEnd } from './run-action.ts'
import { runComponents, type FlowProgress } from './run-components.ts'
import { runInBackground } from './start-flow.ts'
import { readVariables, takeInputs } from './variables.ts'

/** Flows call flows; more than this many inside one another is a flow that calls itself. */
const MAX_DEPTH = 50

/** What a run is given. */
export interface Given {
    readonly inputs: Readonly<Record<string, unknown>>
    /** Of a flow: the name that its pills have for the trigger, and what the trigger knows. */
    readonly trigger?: { readonly root: string; readonly values: FlowObject }
}

/** Runs a definition in the transaction that asks; answers its outputs. @throws PlatformError, FlowFailure among them, and NotEmulated */
export function runDefinition(instance: Instance, tx: Transaction, definition: Definition, given: Given): FlowObject {
    if (definition.kind !== 'action') return runFlow(instance, tx, definition, given, 0)
    const { outputs, failure } = callAction(instance, tx, definition, given.inputs)
    if (failure) throw failure
    return outputs
}

function callAction(instance: Instance, tx: Transaction, definition: Definition, inputs: Given['inputs']): ActionEnd {
    const context = scriptContextOf(instance)
    const pills = new PillSource(instance)
    const run = { instance, context, tx, pills, scope: definition.scope }
    return context.enter(tx, definition.scope, () => runAction(run, definition.row, inputs))
}

function runFlow(instance: Instance, tx: Transaction, definition: Definition, given: Given, depth: number): FlowObject {
    if (depth > MAX_DEPTH) throw new PlatformError('Flows call one another too deeply')
    const { row, scope } = definition
    const sysId = row['sys_id'] ?? ''
    if (row['run_with_roles']) throw new NotEmulated('a flow that runs with roles')
    // Flow run as: system, or the user who set the flow off.
    const own: Transaction = row['run_as'] === 'system' ? { ...tx, user: instance.users.system(), scope } : tx
    const pills = new PillSource(instance)
    const outputs: Record<string, FlowValue> = {}
    const variables = readVariables(instance, 'sys_hub_flow_variable', sysId)
    pills.set('flow_variable', takeInputs(instance, variables, {}))
    pills.set('subflow', takeInputs(instance, readVariables(instance, 'sys_hub_flow_input', sysId), given.inputs))
    if (given.trigger) pills.set(given.trigger.root, given.trigger.values)
    const context = scriptContextOf(instance)
    const flow: FlowProgress = {
        instance,
        context,
        tx: own,
        pills,
        scope,
        variables,
        declaredOutputs: readVariables(instance, 'sys_hub_flow_output', sysId),
        outputs,
        callAction: (id, inputs) => callAction(instance, own, getDefinition(instance, 'action', id, scope), inputs),
        callSubflow: (id, inputs) =>
            runFlow(instance, own, getDefinition(instance, 'subflow', id, scope), { inputs }, depth + 1),
        startSubflow: (id, inputs) =>
            void runInBackground(instance, own, {
                definition: getDefinition(instance, 'subflow', id, scope),
                inputs,
            }),
    }
    context.enter(own, scope, () => runComponents(flow, readComponents(instance, sysId)))
    return outputs
}
