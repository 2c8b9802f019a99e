/** What the attestation chain needs of the platform: the chain itself, the rows that it attests, the checks of it, and who gets to know its heads. */

import type { Clock, Crypto, Journal } from '../../shared/ports.ts'
import type { Result } from '../../shared/result.ts'
import type { RowSeal } from '../../shared/row-seal.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import type { Instant } from '../../shared/time.ts'
import type { Attestation, Counted, Tip } from '../core/attestation.ts'
import type { Check } from '../core/check.ts'
import type { RowNow } from '../core/difference.ts'
import type { AttestationKind, DayKind, RowKind } from '../core/kinds.ts'

/** An attestation as it is stored, with what its seal says. */
export interface StoredAttestation extends Attestation {
    readonly sysId: string
    readonly seal: RowSeal
    /** Whether people were notified of it; of days only. */
    readonly isAnnounced: boolean
}

/** The chain. Nothing in it is ever changed or deleted. */
export interface Chain {
    tip(): Tip
    /** Stores the attestation at its position; fails where another worker has the position, or the instance refuses the row. */
    append(one: Attestation): Result<null, WriteFailure>
    newest(kind: AttestationKind): StoredAttestation | null
    /** The last attestation of rows of that kind and day; null where there is none. */
    lastOfDay(kind: DayKind, day: string): StoredAttestation | null
    /** The attestation of the day itself; null where it is not attested yet. */
    attestedDay(day: string): StoredAttestation | null
    /** Those of the kind and day, in order. */
    pagesOfDay(kind: DayKind, day: string): readonly Counted[]
    /** When each row was measured as it was attested last, by sys_id. */
    lastMeasured(kind: RowKind, rowIds: readonly string[]): Readonly<Record<string, Instant>>
    /** The heads of the positions, both included, in order. */
    heads(from: number, to: number): readonly string[]
    /** The next ones behind a position. */
    after(position: number, limit: number): readonly StoredAttestation[]
    /** Whether an attestation at any position but this one names the head as the one before it. */
    isFollowed(head: string, except: number): boolean
    /** The newest day that nobody was notified of; null where there is none. */
    unannounced(): StoredAttestation | null
    markAnnounced(sysId: string, at: Instant): void
}

/** A row that was measured. */
export interface MeasuredRow extends RowNow {
    readonly sysId: string
    readonly subject: string
}

/** A row of a day as it is now. */
export interface DayRow {
    readonly sysId: string
    readonly subject: string
    readonly digest: string
    readonly updatedAt: Instant
}

/** Where a walk over rows stands. */
export interface Place {
    readonly at: Instant
    readonly sysId: string
}

/** The rows that are attested. */
export interface AttestedRows {
    /** Rows that were measured behind the place, in the order of time and sys_id. */
    measuredAfter(kind: RowKind, place: Place, limit: number): readonly MeasuredRow[]
    /** Rows of the table behind a sys_id that were measured before a time, in the order of their sys_ids. */
    measuredBefore(kind: RowKind, before: Instant, afterId: string, limit: number): readonly MeasuredRow[]
    byId(kind: RowKind, rowIds: readonly string[]): Readonly<Record<string, MeasuredRow>>
    /** Rows that were stored on the day, behind a sys_id and not behind another one, in the order of their sys_ids. */
    ofDay(kind: DayKind, day: string, afterId: string, upToId: string | null, limit: number): readonly DayRow[]
    /** Those of the rows that are as the app wrote them last, by their seals; none of rows that have no seals. */
    asWritten(kind: DayKind, rowIds: readonly string[]): readonly string[]
    /** The first day on which a row was stored; null where there is none. */
    firstDay(kind: DayKind): string | null
    /** After how many seconds the rows of a table go by retention; null where they stay. */
    keptSeconds(table: string): number | null
}

/** The checks of the chain: each is one walk over all of it. */
export interface Checks {
    newest(): Check | null
    /** The newest one that found no difference and is as the app stored it. */
    newestIntact(): Check | null
    /** Begins the check with the next number; null where another worker has begun it. */
    begin(number: number, now: Instant): Check | null
    save(check: Check): void
}

/** Who gets to know a head. */
export interface Announcements {
    announce(day: StoredAttestation): void
}

/** What extending and verifying the chain need. */
export interface AttestationPorts {
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly chain: Chain
    readonly rows: AttestedRows
    readonly checks: Checks
    readonly announcements: Announcements
    /** Name and id of this instance. */
    instance(): string
}
