/** What every handler is given, and the typed map from event kind to handler. */

import type { Outcome, RecordPlan } from '../../shared/plan.ts'
import type { RuleTarget } from '../core/rule-targets.ts'
import type { Decided } from '../core/rules.ts'
import type { GovernanceEvent } from '../core/event.ts'
import type { Ledger } from './ledger.ts'
import type { AttemptPorts, AttemptedDelivery } from './ports.ts'
import type { Records } from '../../shared/ports.ts'

/** One attempt at one delivery. */
export interface Work {
    readonly delivery: AttemptedDelivery
    readonly ports: AttemptPorts
    readonly ledger: Ledger
    /** Records that a worker also writes that lost its delivery: what it did late is put right. Left out: the records of the ports. */
    readonly lateRecords?: Records
    /** Where a mapping rule sends the event; `default` without one. */
    readonly target: RuleTarget
    /** The configuration item that a mapping rule chose for the gateways. */
    readonly item?: Decided | null
    /** The same for what the event asks for in one environment, null where it is not known. Left out: no rule asks for an environment. */
    readonly within?: (environment: string | null) => Work
}

/** Whether a flow asks for the work: then no delivery vouches for it. */
export function isOfFlow({ delivery }: Work): boolean {
    return delivery.sysId === ''
}

/** The work for one of several targets of an event. */
export function workAt(environment: string | null, work: Work): Work {
    return work.within === undefined ? work : work.within(environment)
}

/** The event type of one kind. */
export type EventOf<K extends GovernanceEvent['kind']> = GovernanceEvent extends infer E
    ? E extends { readonly kind: infer N }
        ? K extends N
            ? E & { readonly kind: K }
            : never
        : never
    : never

/** Does what one event asks for; what it did or was refused stands in the ledger. */
export type Handler<E> = (event: E, work: Work) => void

/** A handler for every kind: a kind without one does not compile. */
export type Handlers = { readonly [K in GovernanceEvent['kind']]: Handler<EventOf<K>> }

/** Applies a plan that fills what a record lacks: a line only where it changed something. A record that is gone lacks nothing. False when it was refused. */
export function fill(plan: RecordPlan, { ledger, ports }: Work): boolean {
    if (plan.recordId === null || ports.records.read(plan.table, plan.recordId, []) === null) return true
    const filled = ledger.expect(ports.records.apply(plan))
    if (filled === null) return false
    if (filled.outcome.action !== 'unchanged') ledger.add(filled.outcome)
    for (const remark of filled.remarks) ledger.add(remark)
    return true
}

/** A line about a record that did not get what was asked for; counted on the delivery. */
export function remark(...line: Parameters<typeof unchanged>): Outcome {
    return { ...unchanged(...line), isRemark: true }
}

/** A line about a record that was left as it was. */
export function unchanged(
    table: string,
    record: { readonly recordId: string | null; readonly number: string | null },
    reason: string,
    code: string | null,
): Outcome {
    return { action: 'unchanged', table, recordId: record.recordId, number: record.number, reason, code }
}
