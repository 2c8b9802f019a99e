/** Runs the components of a flow: calls its actions and subflows and follows its logic. */
import { NotEmulated } from '../kernel/kernel.ts'
import { conditionHolds } from './conditions.ts'
import { CORE_ACTIONS } from './core-actions.ts'
import type { Component } from './flow-components.ts'
import { FlowFailure, SUCCESS, toStatus } from './flow-failure.ts'
import { FlowRecord, FlowRecords, type FlowObject, type FlowValue } from './flow-value.ts'
import type { FlowRun } from './flow-run.ts'
import { readLogicValues, readValues, valueNamed, type PackedValue } from './packed-values.ts'
import type { ActionEnd } from './run-action.ts'
import { takeOutputs, type FlowVariable } from './variables.ts'

/** One running flow or subflow: what it declares, what it has put out, and how it calls others. */
export interface FlowProgress extends FlowRun {
    readonly variables: readonly FlowVariable[]
    readonly declaredOutputs: readonly FlowVariable[]
    readonly outputs: Record<string, FlowValue>
    callAction(sysId: string, inputs: FlowObject): ActionEnd
    callSubflow(sysId: string, inputs: FlowObject): FlowObject
    /** Queues a subflow that nobody waits for. */
    startSubflow(sysId: string, inputs: FlowObject): void
}

/** What comes after a component: the next one, the next round of the loop, what follows the loop, or nothing. */
type Next = 'next' | 'skip' | 'exit' | 'end'

/** Runs components in order. @throws FlowFailure when one ends in an error that nothing catches */
export function runComponents(flow: FlowProgress, components: readonly Component[]): Next {
    let decided = true
    for (const component of components) {
        let next: Next = 'next'
        if (component.kind === 'if') {
            decided = holds(flow, component)
            if (decided) next = runComponents(flow, component.children)
        } else if (component.kind === 'else-if' || component.kind === 'else') {
            if (decided) continue
            decided = component.kind === 'else' || holds(flow, component)
            if (decided) next = runComponents(flow, component.children)
        } else if (component.kind === 'try') {
            next = runTry(flow, component, components)
        } else if (component.kind !== 'catch') next = runOne(flow, component)
        if (next !== 'next') return next
    }
    return 'next'
}

function runOne(flow: FlowProgress, component: Component): Next {
    const { row } = component
    switch (component.kind) {
        case 'action':
            return runActionCall(flow, component)
        case 'subflow':
            return runSubflowCall(flow, component)
        case 'for-each':
            return runLoop(flow, component)
        case 'set-flow-variables':
            flow.pills.merge('flow_variable', typed(flow, flow.variables, readLogicValues(row['values']).variables))
            return 'next'
        case 'assign-outputs':
            Object.assign(flow.outputs, typed(flow, flow.declaredOutputs, readLogicValues(row['values']).outputs))
            return 'next'
        case 'exit-loop':
            return 'exit'
        case 'skip-iteration':
            return 'skip'
        case 'end-flow':
            return 'end'
        // Branches have nothing to wait for here, so one after the other comes to the same.
        case 'in-parallel':
        case 'branch':
            return runComponents(flow, component.children)
        default:
            throw new NotEmulated(`the flow logic '${component.kind}' (${row['logic_definition'] ?? ''})`)
    }
}

function holds(flow: FlowProgress, component: Component): boolean {
    return conditionHolds(flow.pills, valueNamed(readLogicValues(component.row['values']).inputs, 'condition'))
}

function runTry(flow: FlowProgress, component: Component, siblings: readonly Component[]): Next {
    try {
        return runComponents(flow, component.children)
    } catch (error) {
        toStatus(error)
        const handler = siblings.find((one) => one.kind === 'catch' && one.row['connected_to'] === component.uiId)
        return handler ? runComponents(flow, handler.children) : 'next'
    }
}

function runLoop(flow: FlowProgress, component: Component): Next {
    const items = flow.pills.valueOf(valueNamed(readLogicValues(component.row['values']).inputs, 'items'))
    for (const item of itemsOf(items)) {
        flow.pills.set(component.uiId, { item })
        const next = runComponents(flow, component.children)
        if (next === 'end') return 'end'
        if (next === 'exit') break
    }
    return 'next'
}

function itemsOf(value: FlowValue): readonly FlowValue[] {
    if (value === null) return []
    if (value instanceof FlowRecords) return value.sysIds.map((sysId) => new FlowRecord(value.table, sysId))
    if (Array.isArray(value)) return value as readonly FlowValue[]
    throw new NotEmulated('a loop over something that is no list')
}

function runActionCall(flow: FlowProgress, { row, uiId }: Component): Next {
    const sysId = row['action_type'] ?? ''
    const values = readValues(row['values'])
    const { outputs, failure } = CORE_ACTIONS[sysId]
        ? runCoreAction(flow, sysId, values)
        : flow.callAction(sysId, valuesOf(flow, values))
    flow.pills.set(uiId, outputs)
    if (failure) throw failure
    return 'next'
}

function runCoreAction(flow: FlowProgress, sysId: string, values: readonly PackedValue[]): ActionEnd {
    const { name, operation } = CORE_ACTIONS[sysId]!
    if (!operation) throw new NotEmulated(`the action '${name}'`)
    const end = (outputs: FlowObject, status = SUCCESS): ActionEnd => ({
        outputs: { ...outputs, __action_status__: { ...status } },
        failure: status === SUCCESS ? null : new FlowFailure(status),
    })
    try {
        return end(operation(flow, Object.fromEntries(values.map(({ name: input, value }) => [input, value]))))
    } catch (error) {
        return end({}, toStatus(error))
    }
}

function runSubflowCall(flow: FlowProgress, { row, uiId }: Component): Next {
    const sysId = row['subflow'] ?? ''
    const inputs = valuesOf(flow, readValues(row['subflow_inputs']))
    // Without waiting there are no outputs: their pills stay empty.
    if (row['wait_for_completion'] === '1') flow.pills.set(uiId, flow.callSubflow(sysId, inputs))
    else flow.startSubflow(sysId, inputs)
    return 'next'
}

function valuesOf(flow: FlowProgress, values: readonly PackedValue[]): FlowObject {
    return Object.fromEntries(values.map(({ name, value }) => [name, flow.pills.valueOf(value)] as const))
}

function typed(flow: FlowProgress, declared: readonly FlowVariable[], values: readonly PackedValue[]): FlowObject {
    return takeOutputs(flow.instance, declared, valuesOf(flow, values))
}
