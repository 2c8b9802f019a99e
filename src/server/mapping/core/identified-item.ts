/** What the answers of the Identification and Reconciliation Engine mean, and what it is given for an item. */

import type { RecordPlan, WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

/** One item of an answer. IdentificationEngine API: `sysId` is `Unknown` for an item that does not exist. */
export interface EngineItem {
    readonly sysId?: string
    readonly errors?: readonly { readonly error?: string; readonly message?: string }[]
}

/** The item that the engine made or found; anything else is a refused write with the engine's own message. */
export function toIdentified(item: EngineItem | null, table: string): Result<string, WriteFailure> {
    const sysId = item === null ? null : toSysId(item)
    return sysId === null ? refuse(item, table) : ok(sysId)
}

/** The item that the engine would find; null for a new one. */
export function toFound(item: EngineItem | null, table: string): Result<string | null, WriteFailure> {
    return item === null || findError(item) !== undefined ? refuse(item, table) : ok(toSysId(item))
}

/** The item as the engine takes it, as JSON. */
export function toPayload(plan: RecordPlan, source: string): string {
    const values = { ...plan.fields, ...plan.onCreate }
    const sourceInfo = { source_name: source, source_native_key: plan.link.externalId }
    return JSON.stringify({ items: [{ className: plan.table, values, sys_object_source_info: sourceInfo }] })
}

function toSysId({ sysId }: EngineItem): string | null {
    return sysId && sysId !== 'Unknown' ? sysId : null
}

function findError(item: EngineItem) {
    return item.errors ? item.errors[0] : undefined
}

function refuse(item: EngineItem | null, table: string): Result<never, WriteFailure> {
    const error = item === null ? undefined : findError(item)
    const message = error ? `${error.error || ''} ${error.message || ''}`.trim() : 'no answer'
    return fail({ code: 'write_refused', table, name: 'identification engine', message })
}
