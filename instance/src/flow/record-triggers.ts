/** Record triggers: which published flows a write sets off, and what their pills know of it. */
import {
    NotEmulated,
    type Condition,
    type Instance,
    type Operation,
    type RecordState,
    type Row,
    type Transaction,
} from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { matchesCondition } from '../runtime/match-condition.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'
import { resolveFor } from '../runtime/script-query.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { whenWritten } from '../runtime/when-written.ts'
import { countRuns } from './flow-contexts.ts'
import type { Definition } from './flow-definitions.ts'
import { FlowRecord, type FlowObject } from './flow-value.ts'
import { readValues, valueNamed, type PackedValue } from './packed-values.ts'
import { loggedQuietly, runInBackground, runInForeground } from './start-flow.ts'

const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
    record_create: ['insert'],
    record_update: ['update'],
    record_create_or_update: ['insert', 'update'],
}
const UNFINISHED = ['QUEUED', 'WAITING', 'IN_PROGRESS']

/** One active flow with its record trigger. */
interface RecordTrigger {
    readonly definition: Definition
    readonly root: string
    readonly operations: readonly Operation[]
    readonly inputs: readonly PackedValue[]
    /** Its condition, once a write has asked for it. */
    where?: Condition | null
}

/** The record triggers of an instance. */
export class RecordTriggers {
    #triggers: readonly RecordTrigger[] | null = null
    readonly #found = new Map<string, readonly RecordTrigger[]>()
    #isListening = false

    constructor(readonly instance: Instance) {}

    /** Whether any published flow could be set off by the operation on this very table. */
    reactsTo(table: string, operation: Operation): boolean {
        return this.#candidates(table, operation).length > 0
    }

    /** Starts every flow that a stored write sets off: in the background, or at once when the trigger asks for it. */
    react(tx: Transaction, state: RecordState): void {
        if (state.operation !== 'insert' && state.operation !== 'update') return
        for (const trigger of this.#candidates(state.table, state.operation))
            if (this.#isSetOff(tx, trigger, state)) this.#start(tx, trigger, state)
    }

    #candidates(table: string, operation: Operation): readonly RecordTrigger[] {
        const triggers = this.#read()
        const key = `${table} ${operation}`
        const known = this.#found.get(key)
        if (known) return known
        const chain = this.instance.dictionary.table(table)?.chain ?? [table]
        const found = triggers.filter(({ operations, inputs }) => {
            const watched = valueNamed(inputs, 'table')
            const isWatched =
                valueNamed(inputs, 'run_on_extended') === 'true' ? chain.includes(watched) : watched === table
            return isWatched && operations.includes(operation)
        })
        this.#found.set(key, found)
        return found
    }

    #isSetOff(tx: Transaction, trigger: RecordTrigger, state: RecordState): boolean {
        const { inputs } = trigger
        const session = valueNamed(inputs, 'run_when_setting')
        if (session === 'interactive' && !tx.session.interactive) return false
        if (session === 'non_interactive' && tx.session.interactive) return false
        const users = valueNamed(inputs, 'run_when_user_list').split(',')
        const choice = valueNamed(inputs, 'run_when_user_setting')
        if (choice === 'one_of' && !users.includes(tx.user.sysId)) return false
        if (choice === 'not_one_of' && users.includes(tx.user.sysId)) return false
        if (trigger.where === undefined) trigger.where = parseEncodedQuery(valueNamed(inputs, 'condition')).where
        return this.#conditionHolds(tx, trigger.where, state)
    }

    #conditionHolds(tx: Transaction, where: Condition | null, state: RecordState): boolean {
        if (where === null) return true
        const { instance } = this
        const resolved = resolveFor(instance, tx, state.table, where, refuseScript, true)
        const source = {
            dictionary: instance.dictionary,
            read: (table: string, sysId: string) => instance.database.get(table, sysId),
            displayOf: (table: string, sysId: string) => instance.records.displayOf(table, sysId),
        }
        return matchesCondition(source, state, resolved)
    }

    #start(tx: Transaction, trigger: RecordTrigger, state: RecordState): void {
        const { instance } = this
        const flow = trigger.definition.row['sys_id'] ?? ''
        const source = { table: state.table, sysId: state.values['sys_id'] ?? '' }
        const guard = { rule: flow, name: trigger.definition.row['name'] ?? '', record: source.sysId }
        // As with business rules, what a flow does to its own record does not set it off again.
        if (tx.ruleStack.some(({ rule, record }) => rule === guard.rule && record === guard.record)) return
        const work = (): void => {
            if (!this.#mayRunAgain(trigger, source)) return
            const start = {
                definition: trigger.definition,
                trigger: { root: trigger.root, values: valuesOf(instance, tx, state) },
                source,
            }
            const isForeground = valueNamed(trigger.inputs, 'run_flow_in') === 'foreground'
            if (!isForeground) return void runInBackground(instance, tx, start)
            tx.ruleStack.push(guard)
            try {
                runInForeground(instance, tx, start)
            } finally {
                tx.ruleStack.pop()
            }
        }
        loggedQuietly(instance, { ...tx, name: `FLOW: ${guard.name}` }, work)
    }

    /** Trigger strategies: once in the life of a record, for every update, or when no earlier run is unfinished. */
    #mayRunAgain({ definition, inputs }: RecordTrigger, source: { table: string; sysId: string }): boolean {
        const strategy = valueNamed(inputs, 'trigger_strategy')
        const flow = definition.row['sys_id'] ?? ''
        switch (strategy) {
            case '':
            case 'every':
                return true
            case 'once':
                return countRuns(this.instance, flow, source) === 0
            case 'always':
                return countRuns(this.instance, flow, source, UNFINISHED) === 0
            default:
                throw new NotEmulated(`the trigger strategy '${strategy}'`)
        }
    }

    #read(): readonly RecordTrigger[] {
        this.#listen()
        this.#triggers ??= readTriggers(this.instance)
            .filter(({ row }) => (row['trigger_type'] ?? '') in OPERATIONS)
            .map(({ row, definition }) => ({
                definition,
                root: rootOf(row),
                operations: OPERATIONS[row['trigger_type'] ?? '']!,
                inputs: readValues(row['trigger_inputs']),
            }))
        return this.#triggers
    }

    #listen(): void {
        if (this.#isListening) return
        this.#isListening = true
        whenWritten(this.instance, [...TRIGGER_TABLES, 'sys_db_object'], () => {
            this.#triggers = null
            this.#found.clear()
        })
    }
}

function refuseScript(expression: string): never {
    throw new NotEmulated(`the script '${expression}' in the condition of a flow trigger`)
}

/** Tables that say which flows a trigger sets off. */
export const TRIGGER_TABLES: readonly string[] = ['sys_hub_flow', 'sys_hub_trigger_instance_v2']

/** The trigger records of published, active flows. */
export function readTriggers(instance: Instance): { readonly row: Row; readonly definition: Definition }[] {
    if (!instance.dictionary.table('sys_hub_trigger_instance_v2')) return []
    return instance.database
        .select({ table: 'sys_hub_trigger_instance_v2', where: null, orderBy: [], window: null })
        .flatMap((row) => {
            const flow = instance.database.get('sys_hub_flow', row['flow'] ?? '')
            if (!flow || flow['active'] !== '1' || flow['status'] !== 'published') return []
            return [
                {
                    row,
                    definition: { kind: 'flow' as const, row: flow, scope: scopeNameOf(instance, flow['sys_scope']) },
                },
            ]
        })
}

/** What pills call a trigger: its name and a number, as in `Created_1.current`. */
export function rootOf(trigger: Row): string {
    return `${trigger['name'] ?? ''}_1`
}

function valuesOf(instance: Instance, tx: Transaction, state: RecordState): FlowObject {
    const now = toDateTimeText(instance.clock.now())
    const display = (row: Row | null, name: string): string =>
        row ? instance.records.displayValue(tx, state.table, row, name) : ''
    const changed = Object.keys(state.values).filter(
        (name) => !name.startsWith('sys_') && state.values[name] !== (state.original?.[name] ?? null),
    )
    return {
        current: new FlowRecord(state.table, state.values['sys_id'] ?? ''),
        table_name: state.table,
        run_start_time: now,
        run_start_date_time: now,
        changed_fields: changed.map((name) => ({
            field_name: name,
            previous_value: state.original?.[name] ?? null,
            current_value: state.values[name] ?? null,
            previous_display_value: display(state.original, name),
            current_display_value: display(state.values, name),
        })),
    }
}

const known = new WeakMap<Instance, RecordTriggers>()

/** The record triggers of an instance. */
export function recordTriggersOf(instance: Instance): RecordTriggers {
    const found = known.get(instance) ?? new RecordTriggers(instance)
    known.set(instance, found)
    return found
}
