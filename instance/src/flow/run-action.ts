/** One run of a custom action: inputs, steps in order, error evaluation, outputs. */
import type { Instance, Row } from '../kernel/kernel.ts'
import { conditionHolds } from './conditions.ts'
import { FlowFailure, SUCCESS, type Status } from './flow-failure.ts'
import type { FlowObject } from './flow-value.ts'
import type { FlowRun } from './flow-run.ts'
import { mappedValues, runStep } from './run-steps.ts'
import { readVariables, takeInputs, takeOutputs } from './variables.ts'

const STATUS = '__action_status__'
const NO_ERROR = '__dont_treat_as_error__'

/** How an action ended: its outputs, the system outputs among them, and the failure that its caller has to deal with. */
export interface ActionEnd {
    readonly outputs: FlowObject
    readonly failure: FlowFailure | null
}

/** Runs an action with given inputs. @throws PlatformError when the inputs are refused */
export function runAction(run: FlowRun, action: Row, given: Readonly<Record<string, unknown>>): ActionEnd {
    const { instance, pills } = run
    const sysId = action['sys_id'] ?? ''
    pills.set('action', takeInputs(instance, readVariables(instance, 'sys_hub_action_input', sysId), given))
    let stopped = SUCCESS
    for (const step of stepsOf(instance, sysId)) {
        const end = runStep(run, step)
        if (end.goesOn) continue
        stopped = end.status
        break
    }
    const { status, isError } = evaluate(run, sysId, stopped)
    const system = { [STATUS]: { code: status.code, message: status.message }, [NO_ERROR]: String(!isError) }
    return {
        outputs: { ...outputsOf(run, sysId), ...system },
        failure: isError ? new FlowFailure(status) : null,
    }
}

/**
 * Action error evaluation: the first condition that holds sets the status of the action, and says whether it is an error.
 * Without one, the action has the status of the step that stopped it.
 */
function evaluate(run: FlowRun, action: string, stopped: Status): { status: Status; isError: boolean } {
    for (const condition of statusConditions(run.instance, action)) {
        if (!conditionHolds(run.pills, condition['condition'] ?? '')) continue
        return { status: statusOf(run, condition['status'] ?? ''), isError: condition['dont_treat_as_error'] !== '1' }
    }
    return { status: stopped, isError: stopped.code !== '0' }
}

function outputsOf(run: FlowRun, action: string): FlowObject {
    const declared = readVariables(run.instance, 'sys_hub_action_output', action).filter(
        ({ name }) => name !== STATUS && name !== NO_ERROR,
    )
    const mapped = mappedValues(run.instance, action)
    const given = declared.map(({ name }) => [name, mapped[name] ? run.pills.valueOf(mapped[name]) : null] as const)
    return takeOutputs(run.instance, declared, Object.fromEntries(given))
}

// A status is a complex object: literal parts are values, parts with pills stand in the facets of their field.
function statusOf(run: FlowRun, stored: string): Status {
    const { complexObject, complexObjectSchema } = JSON.parse(stored) as ComplexStatus
    const [schema] = Object.entries(complexObjectSchema).filter(([name]) => !name.endsWith('.$type_facets'))
    const part = (name: 'code' | 'message'): string => {
        const facets = schema?.[1][`${name}.$field_facets`]
        const facet = JSON.parse(facets?.SimpleMapFacet ?? '{}') as { readonly mapped?: string }
        const mapped = JSON.parse(facet.mapped || '{}') as Readonly<Record<string, string>>
        return mapped[name] ? run.pills.textOf(mapped[name]) : (complexObject[name]?.$cv?.$v ?? '')
    }
    return { code: part('code'), message: part('message') }
}

interface ComplexStatus {
    readonly complexObject: Readonly<Record<string, { readonly $cv?: { readonly $v?: string } }>>
    readonly complexObjectSchema: Readonly<
        Record<string, Readonly<Record<string, { readonly SimpleMapFacet?: string }>>>
    >
}

function stepsOf(instance: Instance, action: string): Row[] {
    return ordered(instance, 'sys_hub_step_instance', 'action', action).filter((step) => step['active'] === '1')
}

function statusConditions(instance: Instance, action: string): Row[] {
    const metadata = ordered(instance, 'sys_hub_action_status_metadata', 'action_type_id', action, [])
    return metadata.flatMap((one) =>
        ordered(instance, 'sys_hub_status_condition', 'action_status_metadata_id', one['sys_id'] ?? ''),
    )
}

function ordered(instance: Instance, table: string, path: string, value: string, order = ['order']): Row[] {
    return instance.database.select({
        table,
        where: { kind: 'compare', path, operator: '=', value },
        orderBy: order.map((name) => ({ path: name, descending: false })),
        window: null,
    })
}
