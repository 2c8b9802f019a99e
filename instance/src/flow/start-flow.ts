/** Starts runs, in the foreground or through the queue, and keeps their flow contexts. */
import { NotEmulated, PlatformError, type Instance, type Row, type Transaction, type User } from '../kernel/kernel.ts'
import { formatUtc } from '../text/date-text.ts'
import { loggedWhenLong } from '../runtime/transaction-log.ts'
import { openContext, withinContext, type RunSource } from './flow-contexts.ts'
import { getDefinition, type Definition, type Runnable } from './flow-definitions.ts'
import { restoreValues, storeValues, type FlowObject } from './flow-value.ts'
import { runDefinition, type Given } from './run-flow.ts'
import { readVariables, takeInputs } from './variables.ts'

/** The `document` of queued runs in sys_trigger. */
export const QUEUED_FLOW = 'sys_flow_context'

/** What to run: a definition with its inputs or with what its trigger knows. */
export interface Start {
    readonly definition: Definition
    readonly inputs?: Readonly<Record<string, unknown>>
    readonly trigger?: Given['trigger']
    readonly source?: RunSource
}

/** A finished run: its context, and what it put out. */
export interface Finished {
    readonly contextId: string
    readonly outputs: FlowObject
}

interface QueuedRun {
    readonly kind: Runnable
    readonly sysId: string
    readonly user: string
    readonly asking: string
    readonly inputs: string
    readonly trigger: { readonly root: string; readonly values: string } | null
}

/** Runs now, in the transaction that asks. @throws PlatformError when the run fails; its context records it then */
export function runInForeground(instance: Instance, tx: Transaction, start: Start): Finished {
    const { definition, trigger } = start
    const inputs = start.inputs ?? {}
    const contextId = openContext(instance, tx, definition, 'IN_PROGRESS', start.source)
    const outputs = withinContext(instance, contextId, () =>
        runDefinition(instance, tx, definition, { inputs, trigger }),
    )
    return { contextId, outputs }
}

/** Queues a run for later, as the user who asks; answers the sys_id of its context. @throws PlatformError when inputs are refused */
export function runInBackground(instance: Instance, tx: Transaction, start: Start): string {
    const { definition, trigger } = start
    const queued: QueuedRun = {
        kind: definition.kind,
        sysId: definition.row['sys_id'] ?? '',
        user: tx.user.sysId,
        asking: tx.scope,
        inputs: storeValues(takeInputs(instance, inputsOf(instance, definition), start.inputs ?? {})),
        trigger: trigger ? { root: trigger.root, values: storeValues(trigger.values) } : null,
    }
    const contextId = openContext(instance, tx, definition, 'QUEUED', start.source)
    const now = formatUtc(instance.clock.now())
    instance.database.insert(
        'sys_trigger',
        {
            sys_id: instance.newId(),
            name: `FLOW: ${definition.row['name'] ?? ''}`,
            state: '0',
            trigger_type: '0',
            next_action: now,
            document: QUEUED_FLOW,
            document_key: contextId,
            job_context: JSON.stringify(queued),
            sys_created_on: now,
            sys_created_by: tx.user.userName,
            sys_updated_on: now,
            sys_updated_by: tx.user.userName,
            sys_mod_count: '0',
        },
        tx.counters,
    )
    return contextId
}

/** Runs what `runInBackground` queued. A cancelled run is skipped; an error ends in the context and the log. */
export function runQueuedFlow(instance: Instance, row: Row): void {
    const contextId = row['document_key'] ?? ''
    const known = instance.database.get(QUEUED_FLOW, contextId)
    if (known?.['state'] !== 'QUEUED') return
    const queued = JSON.parse(row['job_context'] ?? '{}') as QueuedRun
    const tx = instance.transaction({ name: row['name'] ?? 'FLOW', user: userOf(instance, queued.user) })
    // What a flow does to the record that set it off does not set it off again.
    tx.ruleStack.push({ rule: queued.sysId, name: known['name'] ?? '', record: known['source_record'] ?? '' })
    loggedQuietly(instance, tx, () =>
        withinContext(instance, contextId, () =>
            runDefinition(instance, tx, getDefinition(instance, queued.kind, queued.sysId, queued.asking), {
                inputs: restoreValues(queued.inputs),
                trigger: queued.trigger
                    ? { root: queued.trigger.root, values: restoreValues(queued.trigger.values) }
                    : undefined,
            }),
        ),
    )
}

/** Runs work whose failure nobody waits for: what fails, and what is not emulated, ends in the log. */
export function loggedQuietly(instance: Instance, tx: Transaction, work: () => unknown): void {
    try {
        loggedWhenLong(instance, tx, work)
    } catch (error) {
        if (!(error instanceof PlatformError) && !(error instanceof NotEmulated)) throw error
        instance.log.write(tx, 'error', `${tx.name}: ${error.message}`)
    }
}

function inputsOf(instance: Instance, { kind, row }: Definition): ReturnType<typeof readVariables> {
    const table = kind === 'action' ? 'sys_hub_action_input' : 'sys_hub_flow_input'
    return readVariables(instance, table, row['sys_id'] ?? '')
}

function userOf(instance: Instance, sysId: string): User {
    const system = instance.users.system()
    return system.sysId === sysId ? system : (instance.users.byId(sysId) ?? instance.users.guest())
}
