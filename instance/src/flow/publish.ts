/** Publishes drafts, which is what `now-sdk install` asks for after the upload of an application. */
import type { Instance, Row, Transaction } from '../kernel/kernel.ts'
import { TABLE_OF } from './flow-definitions.ts'

const STATE_COLUMN: Readonly<Record<string, string>> = {
    sys_hub_flow: 'status',
    sys_hub_action_type_definition: 'state',
}

/** What became of one draft; null when there is no such record. */
export interface Publication {
    readonly name: string
    /** Why the record was not stored, or null. */
    readonly refusal: string | null
}

/** Publishes and activates one action, subflow or flow. */
export function publish(instance: Instance, tx: Transaction, table: string, sysId: string): Publication | null {
    const row = instance.database.get(table, sysId)
    if (!row) return null
    const state = instance.records.load(row['sys_class_name'] ?? table, row)
    state.values['active'] = '1'
    state.values[STATE_COLUMN[table] ?? 'state'] = 'published'
    // Publishing compiles a snapshot, which is what runs; here the definition runs, and the snapshot is a name only.
    const snapshot = instance.newId()
    for (const column of ['latest_snapshot', 'master_snapshot'])
        if (instance.dictionary.table(table)?.columns.has(column)) state.values[column] = snapshot
    const isStored = instance.records.update(tx, state) !== null
    return {
        name: instance.records.displayOf(table, sysId),
        refusal: isStored ? null : (state.lastError ?? 'The record was not stored'),
    }
}

/** Publishes every draft of the instance, or of one application by its sys_id; answers how many there were. */
export function publishDrafts(instance: Instance, application: string | null = null): number {
    const tx = instance.transaction({ name: 'publish', user: instance.users.system() })
    const drafts = findDrafts(instance, application)
    for (const { table, sysId } of drafts) publish(instance, tx, table, sysId)
    return drafts.length
}

/** Whether an application has flows or actions that nobody has published. */
export function hasDrafts(instance: Instance, application: string): boolean {
    return findDrafts(instance, application).length > 0
}

function findDrafts(instance: Instance, application: string | null): { table: string; sysId: string }[] {
    return [...new Set(Object.values(TABLE_OF))].flatMap((table) =>
        draftsOf(instance, table)
            .filter((row) => application === null || row['sys_scope'] === application)
            .map((row) => ({ table, sysId: row['sys_id'] ?? '' })),
    )
}

function draftsOf(instance: Instance, table: string): Row[] {
    return instance.database.select({
        table,
        where: { kind: 'compare', path: STATE_COLUMN[table]!, operator: '=', value: 'draft' },
        orderBy: [],
        window: null,
    })
}
