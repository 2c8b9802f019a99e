/** sn_fd.FlowAPI: scripts run published actions, subflows and flows, by a builder or by one call. */
import { NotEmulated, PlatformError, type Row } from '../kernel/kernel.ts'
import { findDefinition, type Definition, type Runnable } from './flow-definitions.ts'
import { FlowRecord, rowOf, type FlowObject } from './flow-value.ts'
import { runInBackground, runInForeground } from './start-flow.ts'
import { runDefinition } from './run-flow.ts'
import { readVariables, toScriptValue, type MakeRecord } from './variables.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { GlideDateTime } from '../glide/glide-date-time.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { toText } from '../text/script-text.ts'

type Inputs = Record<string, unknown>

/** What is to be run, and how. ScriptableFlowRunner - Scoped. */
export class FlowRunner {
    #wanted: { kind: Runnable; name: string } | null = null
    #mode: 'foreground' | 'background' | null = null
    #isQuick = false
    readonly #inputs: Inputs = {}

    constructor(readonly context: ScriptContext) {}

    action(name: unknown): this {
        return this.#want('action', name)
    }

    subflow(name: unknown): this {
        return this.#want('subflow', name)
    }

    flow(name: unknown): this {
        return this.#want('flow', name)
    }

    addInput(name: unknown, value: unknown): this {
        this.#inputs[toText(name)] = value
        return this
    }

    withInputs(inputs: unknown): this {
        Object.assign(this.#inputs, toInputs(inputs))
        return this
    }

    inForeground(): this {
        this.#mode = 'foreground'
        return this
    }

    inBackground(): this {
        this.#mode = 'background'
        return this
    }

    /** Leaves no flow context. */
    quick(): this {
        this.#isQuick = true
        return this
    }

    /** Nothing here takes so long that it would have to be cut off. */
    timeout(): this {
        return this
    }

    /** @throws PlatformError when there is nothing to run, its inputs are refused, or a run in the foreground fails */
    run(): FlowRunnerResult {
        if (!this.#wanted) throw new PlatformError('No action, subflow or flow was named')
        const { kind, name } = this.#wanted
        const definition = findDefinition(this.context.instance, kind, name, this.context.tx.scope)
        if (kind === 'flow') throw new NotEmulated('FlowRunner.run of a flow without its trigger')
        if (this.#mode === null) throw new NotEmulated('FlowRunner.run without inForeground or inBackground')
        const ran = this.#mode === 'foreground' ? this.#runNow(definition) : this.#runLater(definition)
        return new FlowRunnerResult(this.context, definition, ran.contextId, ran.outputs)
    }

    #want(kind: Runnable, name: unknown): this {
        this.#wanted = { kind, name: toText(name) }
        return this
    }

    #runNow(definition: Definition): { contextId: string | null; outputs: FlowObject | null } {
        const { instance, tx } = this.context
        const inputs = this.#inputs
        if (this.#isQuick) return { contextId: null, outputs: runDefinition(instance, tx, definition, { inputs }) }
        return runInForeground(instance, tx, { definition, inputs })
    }

    #runLater(definition: Definition): { contextId: string | null; outputs: null } {
        if (this.#isQuick) throw new NotEmulated('FlowRunner.quick in the background')
        const { instance, tx } = this.context
        return { contextId: runInBackground(instance, tx, { definition, inputs: this.#inputs }), outputs: null }
    }
}

/** How a run went. ScriptableFlowRunnerResult - Scoped. */
export class FlowRunnerResult {
    readonly #startedAt: string

    constructor(
        readonly context: ScriptContext,
        readonly definition: Definition,
        readonly contextId: string | null,
        readonly outputs: FlowObject | null,
    ) {
        this.#startedAt = toDateTimeText(context.instance.clock.now())
    }

    getContextId(): string | null {
        return this.contextId
    }

    /** Outputs by name; null for a run in the background. */
    getOutputs(): Inputs | null {
        return this.outputs && toScriptOutputs(this.context, this.definition, this.outputs)
    }

    getDate(): GlideDateTime {
        return GlideDateTime.of(this.context, this.#startedAt)
    }

    getFlowObjectName(): string {
        return `${this.definition.scope}.${this.definition.row['internal_name'] ?? ''}`
    }

    getFlowObjectType(): string {
        return this.definition.kind
    }
}

function toScriptOutputs(context: ScriptContext, { kind, row }: Definition, outputs: FlowObject): Inputs {
    const table = kind === 'action' ? 'sys_hub_action_output' : 'sys_hub_flow_output'
    const made: MakeRecord = (record: FlowRecord) => {
        const found: Row | null = rowOf(context.instance, record)
        if (!found) return null
        return GlideRecord.on(context, context.instance.records.load(found['sys_class_name'] || record.table, found))
    }
    return Object.fromEntries(
        readVariables(context.instance, table, row['sys_id'] ?? '').map(
            (variable) =>
                [
                    variable.name,
                    toScriptValue(context.instance, variable, outputs[variable.name] ?? null, made),
                ] as const,
        ),
    )
}

function toInputs(inputs: unknown): Inputs {
    if (inputs === null || inputs === undefined) return {}
    if (typeof inputs !== 'object' || inputs.constructor !== Object) throw new PlatformError('Inputs are an object')
    return inputs as Inputs
}

/** sn_fd.FlowAPI has static members only. */
export abstract class FlowAPI {}

type Call = (context: ScriptContext, ...args: readonly unknown[]) => unknown

const execute =
    (kind: 'action' | 'subflow', isQuick: boolean): Call =>
    (context, name, inputs) => {
        const runner = new FlowRunner(context)[kind](name).withInputs(inputs).inForeground()
        return (isQuick ? runner.quick() : runner).run().getOutputs()
    }
const start =
    (kind: 'action' | 'subflow'): Call =>
    (context, name, inputs) =>
        new FlowRunner(context)[kind](name).withInputs(inputs).inBackground().run().getContextId()
const contextValue =
    (column: 'state' | 'error_message'): Call =>
    (context, contextId) =>
        context.instance.database.get('sys_flow_context', toText(contextId))?.[column] ?? null

/** Cancels a run that waits; one that has ended stays as it ended. */
const cancel: Call = (context, contextId, reason) => {
    const { database } = context.instance
    if (database.get('sys_flow_context', toText(contextId))?.['state'] !== 'QUEUED') return
    database.update('sys_flow_context', toText(contextId), {
        state: 'CANCELLED',
        error_message: toText(reason) || null,
    })
}

/** sn_fd.FlowAPI as scripts see it. */
export const FLOW_API = glideClass<FlowAPI>({
    name: 'sn_fd.FlowAPI',
    type: FlowAPI,
    methods: [],
    statics: {
        getRunner: (context) => new FlowRunner(context),
        executeAction: execute('action', false),
        executeActionQuick: execute('action', true),
        executeSubflow: execute('subflow', false),
        executeSubflowQuick: execute('subflow', true),
        startAction: start('action'),
        startSubflow: start('subflow'),
        getState: contextValue('state'),
        getErrorMessage: contextValue('error_message'),
        cancel,
    },
})

/** The builder as scripts see it. */
export const FLOW_RUNNER = glideClass<FlowRunner>({
    name: 'sn_fd.FlowRunner',
    type: FlowRunner,
    methods: [
        'action',
        'subflow',
        'flow',
        'addInput',
        'withInputs',
        'inForeground',
        'inBackground',
        'quick',
        'timeout',
        'run',
    ],
})

/** The result of a run as scripts see it. */
export const FLOW_RUNNER_RESULT = glideClass<FlowRunnerResult>({
    name: 'sn_fd.FlowRunnerResult',
    type: FlowRunnerResult,
    methods: ['getContextId', 'getOutputs', 'getDate', 'getFlowObjectName', 'getFlowObjectType'],
})
