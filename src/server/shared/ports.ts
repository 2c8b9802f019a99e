/**
 * What every feature needs from the platform: records of functions, few, named by need.
 *
 * One way to put a feature together: its file `glide/open-<feature>.ts` (in operations, one in each folder of `glide/`) exports one
 * `open…()` for each kind of unit of work. Each returns the ports that the feature's `app/` declares, begins with `...openPlatform()`
 * if it writes records under links, and is called again for each unit of work, because adapters remember what they read. Two files of
 * evidence implement the ports of a unit of work by themselves and open them too: `glide/reading.ts` reads what is stored, and
 * `glide/traces.ts` stores one step of a trace. Features that have no units of work of their own, such as mapping, have no such file.
 * A port that no test replaces and that has one implementation is no port: `entry/` hands over the adapter's function itself.
 */
import type { Faults } from './fault.ts'
import type { LinkKind } from './names.ts'
import type { Settings } from './properties.ts'
import type { Result } from './result.ts'
import type { Fields, Outcome, RecordPlan, WriteFailure } from './plan.ts'
import type { Instant, Moment } from './time.ts'

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
    /** Clear text of the live secrets, or '' when unset or too weak to be one. Never logged, never returned. */
    current(): string
    previous(): string
    /** UTC text after which the previous secret no longer counts; '' for never valid. */
    previousExpires(): string
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
    readonly occurredAt: Moment | null
    /** Time of the event that asked for the record; left out: not known. */
    readonly since?: Moment
    /** How often the link was reopened: each record of its own has a number. */
    readonly generation: number
    /** The link's own facts as text, for example what was deployed. */
    readonly detail: Readonly<Record<string, string>>
    /** Columns of its record that the instance changed, as `shared/overruled.ts` reads them; left out: none. */
    readonly overruled?: Fields
}

/** A link as it stands among those of its subject, whether or not its record still exists. */
export interface Relative {
    readonly kind: LinkKind
    readonly externalId: string
    readonly recordId: string | null
    /** Time of the newest event that was applied. */
    readonly occurredAt: Moment | null
    /** Time of the event that asked for the record. */
    readonly since: Moment | null
    readonly detail: Readonly<Record<string, string>>
}

/** What an event states of a link that is to get another record. */
export interface Reopening {
    readonly state: string
    readonly occurredAt: Moment
}

export interface Links {
    find(kind: LinkKind, externalId: string): Link | null
    /** Asks again, past what this unit of work remembers: another worker may have created the link meanwhile. */
    findAgain(kind: LinkKind, externalId: string): Link | null
    /**
     * The links of one subject, as they are now: where there are many, the newest, and every one of the identity's version, whatever its
     * target and organization. What was read is remembered for `find`. Subjects `beside` it are read with the same question.
     */
    family(subject: string, identity: string, beside?: readonly string[]): readonly Relative[]
    /** The newest links of one subject alone. Where `family` was asked for it beside another subject, that answer is given, once. */
    ofSubject(subject: string): readonly Relative[]
    /** At most `limit` links of one subject by sys_id, after `after`; `last` is the sys_id of the last one, null where there are no more. */
    pageOfSubject(
        subject: string,
        after: string,
        limit: number,
    ): { readonly links: readonly Relative[]; readonly last: string | null }
    /** The newest links of the identity's target, whatever their version: those that `family` read, where it read all of the subject. */
    ofTarget(subject: string, identity: string): readonly Relative[]
    /** Remembers facts under an identity that may have no record yet (a deployment whose change is still to come). */
    remember(
        kind: LinkKind,
        externalId: string,
        facts: {
            readonly state: string | null
            readonly occurredAt: Moment | null
            readonly detail: Readonly<Record<string, string>>
            readonly subject?: string
            /** A record that exists. */
            readonly record?: Pick<Link, 'table' | 'recordId' | 'number'>
        },
    ): Link
    /**
     * Stores one more occurrence of what the link's record is about, once for each `identity`. Answers its number, counted from the record
     * itself, how many notes the others had, and whether it was stored before.
     */
    occur(
        link: Link,
        identity: string,
        occurredAt: Instant,
    ): { readonly occurrence: number; readonly notes: number; readonly isKnown: boolean }
    /** Whether the occurrence is stored for a record that the link had before the one that it has. */
    occurredBefore(link: Link, identity: string): boolean
    /** How many occurrences are stored for the link's record. */
    occurrences(link: Link): number
    /**
     * Detaches a link from its record so that the next plan makes a new one (an incident that people closed): the same one for every worker. `facts`:
     * of the event that asks for it, where the link stays without them if the worker dies before it has written the record.
     */
    reopen(link: Link, facts?: Reopening): void
    /** The same, unless another worker claimed the link since it was read: then it answers false, and the link is to be read again. */
    reopenAsRead(link: Link): boolean
    /** Whether no worker claimed the link since it was read. Where one did, this waits for its end. */
    isAsRead(link: Link): boolean
}

export interface Applied {
    readonly outcome: Outcome
    /** Further lines: an unresolved group, a missing column. */
    readonly remarks: readonly Outcome[]
    readonly table: string
    readonly recordId: string
    readonly number: string | null
    readonly created: boolean
    /** Columns of a new record in which a flow or a mapping rule put something else than the plan. Left out: none. */
    readonly replaced?: readonly string[]
    /** Whether another record has the same value in the column that the plan keeps apart. */
    readonly isShared?: boolean
}

/** One choice of a column. */
export interface Choice {
    readonly value: string
    readonly label: string
}

/** What the dictionary says that a column holds. */
export interface ColumnKind {
    /** Internal type; '' where the platform does not say. */
    readonly type: string
    /** Characters of a text. */
    readonly length: number
}

/** One condition of a query. */
export type Condition = readonly [column: string, operator: string, value: string]

export interface Records {
    /** absent, denied, empty or ok: each optional table is probed, never assumed (cached for the unit of work). */
    probe(table: string): 'absent' | 'denied' | 'empty' | 'ok'
    /** The named columns of one record; null when it does not exist. */
    read(table: string, sysId: string, columns: readonly string[]): Fields | null
    /** The active choices of a column, in their order; none where they cannot be read. */
    choices(table: string, column: string): readonly Choice[]
    /** Whether the record's work notes contain the text; false where they cannot be read. */
    hasNote(table: string, sysId: string, text: string): boolean
    /** Whether the audit of the record names a user who is none of these; false where the audit holds nothing or may not be read. */
    isAuditedBeyond(table: string, sysId: string, users: readonly string[]): boolean
    /** What the columns of the record held at a time, or when it was made after that, as its audit says; without those of which that says nothing, and empty where it may not be read. */
    valuesAt(table: string, sysId: string, columns: readonly string[], at: Instant): Fields
    /** Whether a record of the table whose `column` names the record fits one of the conditions; false where the table may not be read. */
    hasDependent(table: string, column: string, sysId: string, anyOf: readonly Condition[]): boolean
    /** First label or value of the column's choices that the instance has, in the order wanted; null when none. */
    firstChoice(table: string, column: string, wanted: readonly string[]): string | null
    /** Whether the table is the ancestor or extends it. */
    extendsTable(table: string, ancestor: string): boolean
    /** Whether the table has every one of these columns. */
    hasColumns(table: string, columns: readonly string[]): boolean
    /** What a column of the table holds; null where the table lacks it. Asks for no row. */
    columnKind(table: string, column: string): ColumnKind | null
    /**
     * Writes one plan and reads it back. Safe to repeat: the link row decides whether the record exists. `mayWrite` is asked right before the write;
     * where it answers false, the plan is refused as `busy`.
     */
    apply(plan: RecordPlan, mayWrite?: () => boolean): Result<Applied, WriteFailure>
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
    /** As the property states; '' before the setup. */
    bound(): string
    /** Notes the instance as the one it was set up on; false when the property did not take it. */
    bind(instance: string): boolean
}

/** What every unit of work has of the platform, as `openPlatform` opens it. */
export interface PlatformPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly faults: Faults
    readonly links: Links
    readonly records: Records
}
