/** What the sequences in this ring need from the platform: records of functions, few, named by need. */

import type { CanonicalType, ContentHandling, DeliveryState, LinkKind, Route } from '../../shared/names.ts'
import type { ReceivingSettings, Settings } from '../../shared/properties.ts'
import type { Result } from '../../shared/result.ts'
import type { Fields, Outcome, RecordPlan, WriteFailure } from '../../shared/plan.ts'
import type { MappingRule } from '../../mapping/core/rules.ts'
import type { Action, ChangeStatus, GatewayHealth, Severity } from '../../shared/names.ts'
import type { ExportEvent, Instant } from '../../mapping/core/event.ts'

export interface Clock {
    now(): Instant
    epochSeconds(): number
}

export interface Crypto {
    /** HMAC-SHA256 of UTF-8 text under a base64 key, as base64. CertificateEncryption API: the key is decoded first. */
    hmacSha256(base64Key: string, text: string): string
    /** SHA-256 of UTF-8 text, lower-case hex. */
    sha256(text: string): string
    /** base64 of UTF-8 text. */
    base64(text: string): string
}

export interface SecretStore {
    /** Clear text of the live secrets, or '' when unset. Never logged, never returned. */
    current(): string
    previous(): string
    /** UTC text after which the previous secret no longer counts; '' for never valid. */
    previousExpires(): string
}

// ------------------------------------------------------------ receiving

/** One delivery as it is about to be stored. */
export interface NewDelivery {
    readonly deliveryId: string
    readonly senderDeliveryId: string | null
    readonly eventType: string
    readonly canonicalType: CanonicalType
    readonly occurredAt: Instant | null
    readonly receivedAt: Instant
    readonly body: string
    readonly bodySha256: string
    readonly contentHandling: ContentHandling
    readonly signatureMode: string
    readonly route: Route
    readonly state: DeliveryState
    readonly gatewayId: string | null
    readonly errorCode: string | null
    readonly errorText: string | null
}

export interface StoredDelivery {
    readonly sysId: string
    readonly number: string
    readonly deliveryId: string
    readonly state: DeliveryState
    readonly body: string
    readonly bodySha256: string
    readonly signatureMode: string
}

export interface Inbox {
    /** The delivery with exactly this id, case included. At most one read. */
    find(deliveryId: string): StoredDelivery | null
    /** One write. `taken`: the unique index refused it, another request stored it first (or an id that differs in case only). */
    store(delivery: NewDelivery): Result<StoredDelivery, { readonly code: 'taken' | 'storage_failed' }>
}

// ------------------------------------------------------------ processing

/** A delivery that this worker has claimed. */
export interface ClaimedDelivery {
    readonly sysId: string
    readonly number: string
    readonly deliveryId: string
    readonly eventType: string
    readonly canonicalType: CanonicalType
    readonly body: string
    readonly receivedAt: Instant
    /** This attempt's number, from 1; from 1 again after people drove the delivery again. */
    readonly attempt: number
    /** Whether an earlier attempt, before or after people drove the delivery again, may have done part of the work. */
    readonly isRepeat: boolean
}

export interface Deliveries {
    /** Conditional update from `queued` (or from `failed` when due) to `processing`; null when another worker has it. */
    claim(sysId: string): ClaimedDelivery | null
    /** Ends the attempt: state, error, next attempt, and the related list in one go. */
    finish(sysId: string, end: DeliveryEnd): void
    /** Gives back claims older than the lease: their deliveries are due again. Answers how many. */
    releaseExpired(olderThan: Instant, limit: number): number
    /** Deliveries to drive now, oldest first: failed and due, or queued since before `queuedBefore`. */
    due(now: Instant, queuedBefore: Instant, limit: number): readonly string[]
    /** Tells the platform that a delivery is dead (event `x_kt_gov.delivery.dead`). */
    announceDead(sysId: string, code: string): void
    /** Whether an earlier attempt at this delivery created or updated a record of the table. */
    hasWritten(sysId: string, table: string): boolean
}

export interface DeliveryEnd {
    readonly state: DeliveryState
    readonly code: string | null
    readonly text: string | null
    readonly nextAttemptAt: Instant | null
    readonly finishedAt: Instant
    /** sys_id of the mapping rule that the attempt went by; null for the default mapping. */
    readonly rule: string | null
    readonly outcomes: readonly Outcome[]
}

export interface MappingRules {
    /** The active rules, in their order. One read. */
    active(): readonly MappingRule[]
}

/** What a link row remembers of an external identity. */
export interface Link {
    readonly sysId: string
    readonly kind: LinkKind
    readonly externalId: string
    readonly table: string
    readonly recordId: string | null
    readonly number: string | null
    readonly state: string | null
    readonly occurredAt: Instant | null
    readonly occurrences: number
    readonly notesWritten: number
    /** The link's own facts as text, for example what was deployed. */
    readonly detail: Readonly<Record<string, string>>
}

export interface Links {
    find(kind: LinkKind, externalId: string): Link | null
    /** Asks anew, past what this unit of work remembers: another worker may have made the link meanwhile. */
    findAgain(kind: LinkKind, externalId: string): Link | null
    /** Remembers facts under an identity that may have no record yet (a deployment whose change is still to come). */
    remember(
        kind: LinkKind,
        externalId: string,
        facts: {
            readonly state: string | null
            readonly occurredAt: Instant | null
            readonly detail: Readonly<Record<string, string>>
        },
    ): Link
    /** Counts one more occurrence on an existing link; `noted` when a work note was written for it. */
    countOccurrence(link: Link, noted: boolean, occurredAt: Instant): void
    /** Detaches a link from its record so that the next plan makes a new one (an incident that people closed). */
    reopen(link: Link): void
}

export interface Applied {
    readonly outcome: Outcome
    /** Further lines: an unresolved group, a missing column. */
    readonly remarks: readonly Outcome[]
    readonly table: string
    readonly recordId: string
    readonly number: string | null
    readonly created: boolean
}

export interface Records {
    /** absent, denied, empty or ok: each optional table is probed, never assumed (cached for the unit of work). */
    probe(table: string): 'absent' | 'denied' | 'empty' | 'ok'
    /** The named columns of one record; null when it does not exist. */
    read(table: string, sysId: string, columns: readonly string[]): Fields | null
    /** First label or value of the column's choices that the instance has, in the order wanted; null when none. */
    firstChoice(table: string, column: string, wanted: readonly string[]): string | null
    /** Whether the table has every one of these columns. */
    hasColumns(table: string, columns: readonly string[]): boolean
    /** Writes one plan and reads it back. Safe to repeat: the link row decides whether the record exists. */
    apply(plan: RecordPlan): Result<Applied, WriteFailure>
}

/** What is known of one gateway. */
export interface Gateway {
    readonly sysId: string
    readonly gatewayId: string
    readonly name: string
    readonly environment: string | null
    readonly policyVersion: string | null
    readonly lastPolicyUpdate: Instant | null
    readonly lastDeployedAt: Instant | null
    readonly health: GatewayHealth | null
    readonly healthChangedAt: Instant | null
    readonly configurationItem: string | null
    readonly changeStatus: ChangeStatus | null
}

export interface Gateways {
    find(gatewayId: string): Gateway | null
    /** Creates or updates the gateway row by its id. */
    save(
        gatewayId: string,
        changes: Partial<Omit<Gateway, 'sysId' | 'gatewayId'>> & {
            readonly apiUrl?: string
            readonly configId?: string
            readonly configName?: string
        },
    ): Result<Gateway, WriteFailure>
}

export interface ConfigurationItems {
    /**
     * Creates or updates the CI: through the Identification and Reconciliation Engine where it is present and has a rule for the class,
     * else by the plan's link row. The answer says which way it went.
     */
    save(plan: RecordPlan): Result<Applied, WriteFailure>
    /** Relates parent to child once (`Depends on::Used by`). */
    relate(parent: string, child: string, type: string): Result<Outcome, WriteFailure>
    /** cmdb_key_value rows, where the table exists. */
    setKeyValues(sysId: string, pairs: Fields): WriteFailure | null
}

export interface DecisionRow {
    readonly decisionId: string
    readonly policy: string
    readonly policyName: string
    readonly gatewayId: string
    readonly action: Action
    readonly severity: Severity | null
    readonly model: string | null
    readonly configVersion: string | null
    readonly day: string // yyyy-MM-dd, UTC
    readonly occurredAt: Instant
    readonly delivery: string
}

export interface Decisions {
    /**
     * Counts a decision once, whatever it is called and however often it is told: one decision row (unique), one counter row per
     * policy, gateway, action and day, incremented exactly once even when a worker dies half-way.
     */
    count(
        decision: DecisionRow,
    ): Result<{ readonly counted: boolean; readonly total: number; readonly counter: string }, WriteFailure>
    /** Adds to the counter's overflow: a violation that no ticket tells of because a cap was reached. */
    overflow(counter: string): void
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

export interface Journal {
    info(message: string): void
    warn(message: string): void
    error(message: string): void
}

/** The instance that this code runs on, and the one that it was set up on. */
export interface InstanceIdentity {
    /** Name and id; '' when the platform does not say. */
    current(): string
    /** As the property says; '' before set-up. */
    bound(): string
    /** Notes the instance as the one it was set up on; false when the property did not take it. */
    bind(instance: string): boolean
}

export interface ReceivePorts {
    readonly settings: ReceivingSettings
    readonly instance: Pick<InstanceIdentity, 'current'>
    readonly secrets: SecretStore
    readonly crypto: Crypto
    readonly clock: Clock
    readonly inbox: Inbox
    readonly journal: Journal
}

/** What one attempt needs, whether it writes or only shows what it would write. */
export interface AttemptPorts {
    readonly settings: Settings
    readonly crypto: Crypto
    readonly clock: Clock
    readonly deliveries: Pick<Deliveries, 'hasWritten'>
    readonly rules: MappingRules
    readonly links: Links
    readonly records: Records
    readonly gateways: Gateways
    readonly configurationItems: ConfigurationItems
    readonly decisions: Decisions
    readonly exports: Exports
    readonly journal: Journal
}

export interface ProcessPorts extends AttemptPorts {
    readonly deliveries: Deliveries
}
