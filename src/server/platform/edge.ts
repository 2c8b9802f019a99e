/**
 * The edge of the app: everything that the platform calls (REST routes, rules, jobs, buttons, script includes, flow actions) runs
 * inside `attempt` or `answering`. The line in the system log has code, reference id, record, type, first frame and redacted message.
 */

import { gs } from '@servicenow/glide'
import { openFaults, type Fault, type Faults, type Where } from '../shared/fault.ts'
import { crypto } from './crypto.ts'

/** Reports exceptions in the application log. */
export const faults: Faults = openFaults({
    log: (level, line) => gs[level]('[Keeptrusts] {0}', line),
    newId: () => String(gs.generateGUID()),
    sha256: crypto.sha256,
})

/** Answers what `act` answers; what it throws is reported, and `otherwise` answers instead. */
export function attempt<T>(where: Where, act: () => T, otherwise: (fault: Fault) => T): T {
    return faults.attempt(where, act, otherwise)
}

/** What a method of a script include answers: never an exception, but `{ ok: false, code, message, reference }`. */
export function answering(doing: string, act: () => object, record?: () => string): object {
    return attempt(record === undefined ? { doing } : { doing, record }, act, ({ code, message, reference }) => ({
        ok: false,
        code,
        message,
        reference,
    }))
}

/** Runs a rule or a job: there is nobody to answer, so what it throws is reported and that is all. */
export function running(doing: string, act: () => void, record?: () => string): void {
    attempt(record === undefined ? { doing } : { doing, record }, act, () => undefined)
}

/** The part of a record that names it. */
export interface NamedRecord {
    getTableName(): string
    getUniqueValue(): string
    getValue(column: string): unknown
}

/** Names a record for the log: its table, and its number or sys_id. */
export function nameOf(current: NamedRecord): () => string {
    return () => `${current.getTableName()} ${String(current.getValue('number') || current.getUniqueValue())}`
}
