/** Flow contexts (sys_flow_context): one row for each run, with how it went. */
import type { Instance, Transaction } from '../kernel/kernel.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'
import type { Definition } from './flow-definitions.ts'
import { toStatus } from './flow-failure.ts'

const TABLE = 'sys_flow_context'
const MESSAGE_LENGTH = 1000

/** The record that set a run off. */
export interface RunSource {
    readonly table: string
    readonly sysId: string
}

/** Writes the context of a new run; answers its sys_id. */
export function openContext(
    instance: Instance,
    tx: Transaction,
    definition: Definition,
    state: 'QUEUED' | 'IN_PROGRESS',
    source?: RunSource,
): string {
    const sysId = instance.newId()
    instance.database.insert(TABLE, {
        sys_id: sysId,
        name: definition.row['name'] ?? null,
        flow: definition.row['sys_id'] ?? null,
        state,
        source_table: source?.table ?? null,
        source_record: source?.sysId ?? null,
        transaction: tx.id,
        execution_id: instance.newId(),
        application: definition.scope,
        is_test_run: '0',
        sys_created_on: toDateTimeText(instance.clock.now()),
        sys_created_by: tx.user.userName,
    })
    return sysId
}

/** Runs work as the run of a context: the context records how it ended, in how many milliseconds, with which error. */
export function withinContext<T>(instance: Instance, context: string, work: () => T): T {
    const start = performance.now()
    instance.database.update(TABLE, context, { state: 'IN_PROGRESS' })
    const close = (state: string, message: string | null): void => {
        instance.database.update(TABLE, context, {
            state,
            run_time: String(Math.round(performance.now() - start)),
            error_message: message?.slice(0, MESSAGE_LENGTH) ?? null,
        })
    }
    try {
        const result = work()
        close('COMPLETE', null)
        return result
    } catch (error) {
        close('ERROR', messageOf(error))
        throw error
    }
}

/** How many runs of a flow for a record are in one of the states; any state when none is named. */
export function countRuns(instance: Instance, flow: string, source: RunSource, states: readonly string[] = []): number {
    return instance.database.count({
        table: TABLE,
        where: {
            kind: 'and',
            terms: [
                { kind: 'compare', path: 'flow', operator: '=', value: flow },
                { kind: 'compare', path: 'source_record', operator: '=', value: source.sysId },
                ...(states.length > 0
                    ? [{ kind: 'compare', path: 'state', operator: 'IN', value: states.join(',') } as const]
                    : []),
            ],
        },
        orderBy: [],
        window: null,
    })
}

function messageOf(error: unknown): string {
    try {
        return toStatus(error).message
    } catch {
        return error instanceof Error ? error.message : String(error)
    }
}
