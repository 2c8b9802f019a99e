/** The typed event that every envelope of the sender comes down to; what follows `parseEvent` never sees an alias. */

import type { Action, EscalationState, GatewayHealth, Severity } from '../../shared/names.ts'
import { momentOf, secondOf, fractionOf, type Instant, type Moment } from '../../shared/time.ts'

/** What can be wrong with the time of an event: it lies further ahead of the receipt than clocks may differ, it cannot be read, or none is stated. */
export type TimeFault = 'time_in_future' | 'time_unreadable' | 'time_missing'

export interface EventCommon {
    /** As the sender wrote it, for example `configuration.deployed`. */
    readonly eventType: string
    /** When it happened; the time of receipt when the sender states none, or none that can be believed. */
    readonly occurredAt: Instant
    /** The digits behind the point of that second; left out: none. */
    readonly fraction?: string
    /** Why the stated time is not the one that counts; null when it is. */
    readonly timeFault: TimeFault | null
    /** Every gateway the event concerns; several fan out, none is an empty list. */
    readonly gatewayIds: readonly string[]
    readonly environment: string | null
    readonly organization: string | null
    /** What the sender calls gateways beside their ids; left out: nothing. */
    readonly gatewayNames?: readonly StatedName[]
    /** Configuration items that the sender names (`cmdb_ci_sys_id`); left out: none. */
    readonly statedItems?: readonly StatedItem[]
}

/** The environment of a gateway as the sender names it. */
export interface StatedEnvironment {
    readonly gatewayId: string
    readonly environment: string
}

/** The name of a gateway as the sender writes it. */
export interface StatedName {
    /** Whose name it is; null in an event that states no id. */
    readonly gatewayId: string | null
    readonly name: string
}

/** A configuration item as the sender names it. */
export interface StatedItem {
    /** Whose item it is; null in an event that names no gateway. */
    readonly gatewayId: string | null
    /** As it was sent: whether there is such an item is not known. */
    readonly recordId: string
}

/**
 * What decides between two events about the same thing: the time of a known event is stored, and a later one counts. A time that cannot
 * be read, or is not stated, is '', which is before every other: such an event takes nothing from one whose time is known, so that a replay of
 * it never moves a state backwards.
 */
export function orderOf(event: Timed & Pick<EventCommon, 'timeFault'>): Moment | '' {
    return event.timeFault === null || event.timeFault === 'time_in_future' ? toEventMoment(event) : ''
}

type Timed = Pick<EventCommon, 'occurredAt' | 'fraction'>

/** When it happened, to the fraction of a second. */
export function toEventMoment({ fraction = '', occurredAt }: Timed): Moment {
    return momentOf(occurredAt, fraction)
}

/** The event as one that happened at another time. */
export function withMoment<Event extends Timed>(event: Event, moment: Moment): Event {
    return { ...event, occurredAt: secondOf(moment), fraction: fractionOf(moment) }
}

export interface ConfigEvent extends EventCommon {
    readonly kind: 'config.updated' | 'config.deployed'
    /** Every deployment target that the event states; one of them is `environment` when it is the only one. */
    readonly environments: readonly string[]
    /** The environments that entries of a list of gateways state for themselves; left out: none. */
    readonly statedEnvironments?: readonly StatedEnvironment[]
    /** Gateways that a deployment did not reach, as the event says; they are none of its gateways. Left out: none. */
    readonly unreached?: readonly string[]
    /** Id, else name: what stays the same from version to version. */
    readonly configId: string
    readonly configName: string
    readonly version: string
    readonly previousVersion: string | null
    readonly changeSummary: string | null
    readonly actor: string | null
    /** Manual, Git Sync, API: where the version came from. */
    readonly source: string | null
    readonly apiUrl: string | null
    readonly gatewayName: string | null
}

/** What happened to an escalation, as the event's name states. */
export type EscalationChange = 'created' | 'claimed' | 'unclaimed' | 'updated' | 'resolved' | 'expired'

export interface EscalationEvent extends EventCommon {
    readonly kind: 'escalation'
    readonly change: EscalationChange
    readonly escalationId: string
    readonly state: EscalationState
    readonly policy: string | null
    readonly action: Action | null
    readonly severity: Severity | null
    readonly reason: string | null
    readonly model: string | null
    readonly user: string | null
    /** What else the event calls this user, such as an address; left out: nothing. */
    readonly userNames?: readonly string[]
    readonly decisionId: string | null
    readonly configVersion: string | null
    readonly dueAt: Instant | null
    readonly claimedBy: string | null
    readonly resolvedBy: string | null
    /** approved, denied, … as the sender wrote it. */
    readonly outcome: string | null
    readonly note: string | null
}

export interface DecisionEvent extends EventCommon {
    readonly kind: 'decision'
    /** Stable for one decision under all its event names; never taken from an unsigned header. */
    readonly decisionId: string
    readonly action: Action
    /** Normalised: lower case, underscores and spaces as hyphens; `unspecified` when the sender named none. */
    readonly policy: string
    /** As the sender wrote it. */
    readonly policyName: string
    readonly severity: Severity | null
    readonly reason: string | null
    readonly model: string | null
    readonly provider: string | null
    readonly agent: string | null
    readonly user: string | null
    readonly configVersion: string | null
    /** The further violations of the same request, and the same at further gateways, each a decision of its own; left out: none. */
    readonly further?: readonly DecisionEvent[]
    /** What keeps it apart from other violations of the same request; left out: its id alone does. */
    readonly among?: AmongViolations
    /** Where its event names several gateways: whether this one is at the first of them. Left out: it names no other. */
    readonly atGateway?: 'first' | 'further'
}

/** Violations of one request that may come under one id: the first to be counted has the id, each other one the id with its policy. */
export interface AmongViolations {
    /** The id that they share; null where each has an id of its own. */
    readonly sharedId: string | null
    /** The policies of the others; null where any other policy is another violation. */
    readonly others: readonly string[] | null
}

/** The decisions that an event reports, the one that is its verdict first. */
export function toDecisions({ further = [], ...verdict }: DecisionEvent): readonly DecisionEvent[] {
    return [verdict, ...further]
}

export interface HealthEvent extends EventCommon {
    readonly kind: 'gateway.health_changed'
    readonly health: GatewayHealth
    readonly previousHealth: GatewayHealth | null
    readonly reason: string | null
}

export interface BudgetEvent extends EventCommon {
    readonly kind: 'budget.threshold_reached'
    readonly budgetId: string
    readonly scope: string | null
    readonly thresholdPercent: number | null
    readonly spend: number | null
    readonly limit: number | null
    /** The period that the budget covers, in the sender's words; null when not stated. */
    readonly period: string | null
}

export interface ExportEvent extends EventCommon {
    readonly kind: 'export.completed' | 'export.failed'
    readonly exportId: string
    /** The job that made it, where that has an id of its own. */
    readonly jobId: string | null
    readonly exportType: string | null
    readonly format: string | null
    readonly windowFrom: Instant | null
    readonly windowTo: Instant | null
    readonly reason: string | null
}

/** A test delivery, or an unknown event type: kept, never mapped. */
export interface UnmappedEvent extends EventCommon {
    readonly kind: 'connection.test' | 'unknown'
}

export type GovernanceEvent =
    | ConfigEvent
    | EscalationEvent
    | DecisionEvent
    | HealthEvent
    | BudgetEvent
    | ExportEvent
    | UnmappedEvent

/** A signed body that can never become an event: what is wrong with each field. */
export interface EventFailure {
    readonly code: 'event_incomplete'
    readonly problems: readonly { readonly field: string; readonly problem: string }[]
}
