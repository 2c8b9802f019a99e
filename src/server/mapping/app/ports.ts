/** What mapping an event onto records needs from the platform. */
import type { Faults } from '../../shared/fault.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Result } from '../../shared/result.ts'
import type { Fields, Outcome, RecordPlan, WriteFailure } from '../../shared/plan.ts'
import type { MappingRule } from '../core/rules.ts'
import type { ChangeStatus, GatewayHealth } from '../../shared/names.ts'
import type { KnownItem, NamedItems, StoredItem } from '../core/gateway-item.ts'
import type { DecisionRow } from '../core/decision-row.ts'
import type { ExportEvent } from '../core/event.ts'
import type { Instant, Moment } from '../../shared/time.ts'
import type { Clock, Crypto, Links, Applied, Records, Journal } from '../../shared/ports.ts'

export interface MappingRules {
    /** The active rules, in their order. One read. */
    active(): readonly MappingRule[]
}

export interface Flows {
    /** Starts a subflow in the background; answers the sys_id of its context, or why it did not start. */
    start(name: string, inputs: Fields): Result<string, string>
}

/** What is known of one gateway. */
export interface Gateway extends KnownItem {
    readonly sysId: string
    readonly gatewayId: string
    readonly name: string
    /** Other names under which events know it, as `core/gateway-names.ts` keeps them. */
    readonly knownAs: string | null
    readonly environment: string | null
    /** Whose configuration it runs; null where the event named nobody. */
    readonly organization: string | null
    readonly configId: string | null
    readonly policyVersion: string | null
    readonly lastPolicyUpdate: Moment | null
    readonly lastDeployedAt: Moment | null
    readonly health: GatewayHealth | null
    readonly healthChangedAt: Moment | null
    readonly changeStatus: ChangeStatus | null
    /** The last link that was looked at of the records that wait for the item; null where no more of them wait than an event fills. */
    readonly filledUntil: string | null
}

export interface Gateways {
    find(gatewayId: string): Gateway | null
    /** The one gateway of the organization that people or events call so, where no id is like it; null where there is none, or several. */
    findNamed(name: string, organization: string | null): Gateway | null
    /** Asks again, past what this unit of work remembers: another worker may have saved the gateway meanwhile. */
    findAgain(gatewayId: string): Gateway | null
    /** Keeps other workers from the gateway until it is saved or released, and answers it as it is now; a new one has no name yet. */
    claim(gatewayId: string): Result<Gateway, WriteFailure>
    /** Ends a claim without a change; false when another worker took over before. */
    release(gatewayId: string): boolean
    /**
     * Creates or updates the gateway row by its id, and ends the claim of it. `busy`: another worker was faster, so what was decided by the row is
     * decided again; a claim is still to be released then.
     */
    save(
        gatewayId: string,
        changes: Partial<Omit<Gateway, 'sysId' | 'gatewayId'>> & {
            readonly apiUrl?: string
            readonly configName?: string
        },
    ): Result<Gateway, WriteFailure>
}

export interface ConfigurationItems {
    /** The item under a sys_id; null when there is none. */
    open(sysId: string): StoredItem | null
    /** The items of the configured class that name the gateway, and whether one of them has the name. */
    findNamed(gatewayId: string, name: string): NamedItems
    /** Whether an item other than this one has the name. */
    isNameTaken(name: string, except: string): boolean
    /**
     * The item that the Identification and Reconciliation Engine takes for the plan's, null for a new one. Null as a whole where the engine is
     * absent, switched off or has no rule for the class or one above it.
     */
    identify(plan: RecordPlan): Result<string | null, WriteFailure> | null
    /** Whether the item is the gateway's: it stands for no other one, and no other one was given it by the engine. */
    hold(item: StoredItem, gatewayId: string): boolean
    /** Creates the CI: by the engine, or under the link of the plan. */
    create(plan: RecordPlan, byEngine: boolean): Result<Applied, WriteFailure>
    /** Updates the CI that the plan names. */
    save(plan: RecordPlan): Result<Applied, WriteFailure>
    /** Relates parent to child once (`Depends on::Used by`). */
    relate(parent: string, child: string, type: string): Result<Outcome, WriteFailure>
    /** cmdb_key_value rows, where the table exists; `written` are those that were written before, as far as they are known. */
    setKeyValues(sysId: string, pairs: Fields, written?: Fields): StoredKeyValues
}

/** What became of the key values of an item. */
export interface StoredKeyValues {
    /** Why they are not complete; null when they are. */
    readonly refusal: WriteFailure | null
    /** Those that had another value, with that. */
    readonly replaced: Fields
    /** A line for each that the instance changed; left out: none. */
    readonly remarks?: readonly Outcome[]
}

/** The affected configuration items of a change request (`task_ci`). */
export interface AffectedItems {
    /** Adds those that are not there yet, each whatever becomes of the others; the first refusal is the failure, an instance without the table is none. */
    add(task: string, items: readonly string[]): WriteFailure | null
    /** Those that are listed now, or of them those that were listed by a time; null where they cannot be read. */
    of(task: string, by?: Instant): readonly string[] | null
}

/** What counting a decision answers. */
export interface CountedRow {
    /** False when another delivery reported it. */
    readonly counted: boolean
    /** Whether the decision's row was there before. */
    readonly isRepeat: boolean
    /** Decisions of the counter so far; 0 when another delivery reported it. */
    readonly total: number
    readonly counter: string
    /** The decision as all its names say it, under the id that it is counted under; left out: as the event says, or nothing is new. */
    readonly decision?: DecisionRow
}

export interface Decisions {
    /**
     * Counts a decision once, under whatever name and however often it arrives: one decision row (unique), one counter row per
     * policy, gateway, action and day, whose total is the number of its decision rows.
     */
    count(decision: DecisionRow): Result<CountedRow, WriteFailure>
    /**
     * Marks the delivery's decision as a violation without an incident, because a limit was reached; the counter's overflow is the number of those.
     * Answers why it could not be counted.
     */
    overflow(counter: string, delivery: string): WriteFailure | null
    /** How many violation incidents were opened on this UTC day. */
    incidentsOpened(day: string): number
}

export interface Exports {
    /** Remembers an export as pending evidence, once per export id. */
    save(
        event: ExportEvent,
        deliverySysId: string,
    ): Result<{ readonly recordId: string; readonly number: string; readonly created: boolean }, WriteFailure>
}

/** What one attempt needs, whether it writes or only shows what it would write. */
export interface AttemptPorts {
    readonly settings: Settings
    readonly crypto: Crypto
    readonly clock: Clock
    readonly deliveries: {
        hasWritten(sysId: string, table: string): boolean
        written(sysId: string, table: string): readonly string[]
        /** Remembers that a subflow is about to be started for the delivery; false where that is remembered already. */
        keepFlow(sysId: string): boolean
        /** It was not started: another attempt may start it. */
        forgetFlow(sysId: string): void
    }
    readonly rules: MappingRules
    readonly flows: Flows
    readonly links: Links
    readonly records: Records
    readonly gateways: Gateways
    readonly configurationItems: ConfigurationItems
    readonly affectedItems: AffectedItems
    readonly decisions: Decisions
    readonly exports: Exports
    readonly journal: Journal
    readonly faults: Faults
}

/** The delivery behind one attempt. */
export interface AttemptedDelivery {
    readonly sysId: string
    /** Whether an earlier attempt, before or after people reprocessed the delivery, may have done part of the work. */
    readonly isRepeat: boolean
    /** The user in whose session the delivery arrived; '' where there was none. */
    readonly postedBy: string
}
