/** What the sequences in this ring need from the platform: records of functions, few, named by need. */

import type { CanonicalType } from '../events/index.ts'
import type { ContentHandling, DeliveryState, Route, SignedWith } from '../../shared/names.ts'
import type { ReceivingSettings } from '../../shared/properties.ts'
import type { Result } from '../../shared/result.ts'
import type { Outcome } from '../../shared/plan.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock, Crypto, SecretStore, Journal, InstanceIdentity } from '../../shared/ports.ts'
import type { AttemptPorts, AttemptedDelivery } from '../../mapping/app/ports.ts'
import type { IndexState } from '../../shared/unique-indexes.ts'
import type { KeptRefusal } from '../../shared/refused-request.ts'
import type { SealVerdict } from '../core/seal.ts'
import type { StoredBody } from '../core/stored-body.ts'

/** One delivery as it is about to be stored. */
export interface NewDelivery {
    readonly deliveryId: string
    readonly senderDeliveryId: string | null
    readonly eventType: string
    readonly canonicalType: CanonicalType
    readonly occurredAt: Instant | null
    readonly receivedAt: Instant
    readonly body: string
    /** Of what was received: the body, or its entry in a batch. */
    readonly bodySha256: string
    readonly contentHandling: ContentHandling
    readonly signatureMode: string
    /** The secret that signed it, as the secrets were when it arrived. */
    readonly signedWith: SignedWith
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
    /** Empty where it is lost. */
    readonly body: string
    readonly bodySha256: string
    readonly receivedAt: Instant
    readonly signedWith: SignedWith
    /** When it came again, signed with a current secret that nothing else had been signed with; '' when it did not. */
    readonly repeatedAt: string
    readonly seal: SealVerdict
}

/** Why a delivery could not be stored. */
export type StoreFailureCode = 'taken' | 'storage_failed' | 'body_not_kept'

export interface Inbox {
    /** The delivery with exactly this id, case included. At most one read. */
    find(deliveryId: string): StoredDelivery | null
    /** One write, and one read of a body that the platform may have cut. `taken`: the unique index refused it, another request stored it first. */
    store(delivery: NewDelivery): Result<StoredDelivery, { readonly code: StoreFailureCode }>
    /** Gives the id of a stored delivery back for another. One write. `tampered`: the row becomes a dead letter with that code. */
    release(sysId: string, why: 'outdated' | 'tampered'): void
    /** Notes that a stored delivery came again, signed with the current secret. One write. */
    noteRepeat(sysId: string, at: Instant): void
    /**
     * Keeps the body of a stored delivery whose row has only the beginning of it, as a file, and seals the row again. `storage_failed`: another request or worker is at
     * it. `body_not_kept`: the instance keeps the body nowhere, and the row is gone unless it was whole once.
     */
    complete(
        sysId: string,
        delivery: NewDelivery,
    ): Result<StoredDelivery, { readonly code: 'storage_failed' | 'body_not_kept' }>
}

/** A delivery that this worker has claimed. */
export interface ClaimedDelivery extends AttemptedDelivery {
    readonly number: string
    readonly deliveryId: string
    readonly eventType: string
    readonly canonicalType: CanonicalType
    readonly body: StoredBody
    /** Whether the row is as it was stored. */
    readonly seal: SealVerdict
    readonly receivedAt: Instant
    /** This attempt's number, from 1; from 1 again after people reprocessed the delivery. */
    readonly attempt: number
    /** Whether this worker still has the delivery; asked right before each write. */
    readonly isOurs: () => boolean
}

export interface Deliveries {
    /** Claims a queued or failed delivery; null when another worker has it. A claim whose worker died counts as an attempt, and the next is made. */
    claim(sysId: string): ClaimedDelivery | null
    /** Ends the attempt: state, error, next attempt, and the related list in one go. */
    finish(sysId: string, end: DeliveryEnd): void
    /** Deliveries to process now, oldest first: failed and due, or queued since before `queuedBefore`. */
    due(now: Instant, queuedBefore: Instant, limit: number): readonly string[]
    /** Queues the event `x_kt_gov.delivery.dead`, by which people are notified. */
    announceDead(sysId: string, code: string): void
    /** Whether an earlier attempt at this delivery created or updated a record of the table. */
    hasWritten(sysId: string, table: string): boolean
    /** sys_ids of those records. */
    written(sysId: string, table: string): readonly string[]
    /** Remembers that a subflow is about to be started for the delivery; false where that is remembered already. */
    keepFlow(sysId: string): boolean
    /** It was not started: another attempt may start it. */
    forgetFlow(sysId: string): void
}

export interface DeliveryEnd {
    readonly state: DeliveryState
    readonly code: string | null
    readonly text: string | null
    readonly nextAttemptAt: Instant | null
    readonly finishedAt: Instant
    /** Seconds since it was received; null while it is to be retried. Of several ends the first one counts. */
    readonly lagSeconds: number | null
    /** sys_ids of the mapping rules that the attempt went by, in their order; none for the default mapping. */
    readonly rules: readonly string[]
    /** sys_id of the row of the gateway that the event names first; null where that is not known. */
    readonly gatewayRow: string | null
    readonly outcomes: readonly Outcome[]
}

/** What is kept of refused requests. */
export interface Refusals {
    /** The last one. At most one read. */
    last(): KeptRefusal | null
    /** Replaces the one that `last` found by the first of another minute; false where another node was faster. */
    begin(refusal: KeptRefusal): boolean
    /** Overwrites the one that `last` found. One write. */
    renew(refusal: KeptRefusal): void
    /** Keeps a request that a holder of the secret signed in another mode; no stranger can bring one about. */
    keepModeChange(refusal: KeptRefusal): void
}

export interface ReceivePorts {
    readonly settings: ReceivingSettings
    readonly instance: Pick<InstanceIdentity, 'current'>
    readonly secrets: SecretStore
    readonly crypto: Crypto
    readonly clock: Clock
    readonly inbox: Inbox
    readonly refusals: Refusals
    /** Names a text that is not kept, so that equal ones can be known: its digest, keyed where the instance has a key. */
    nameText(text: string): string
    /** Writes the pinned signature mode into its setting. */
    pinMode(mode: string): void
    readonly journal: Journal
    /** Measures the unique indexes that receiving needs, and keeps the result for the next deliveries. */
    measureIndexes(): IndexState
}

export interface ProcessPorts extends AttemptPorts {
    readonly deliveries: Deliveries
}
