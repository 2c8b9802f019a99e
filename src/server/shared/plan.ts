/** What a mapping proposes and what became of it, as data: a plan can be shown, tested, simulated and applied. */

import type { LinkKind, OutcomeAction } from './names.ts'
import type { Moment } from './time.ts'

/** Column values as text; '' clears. */
export type Fields = Readonly<Record<string, string>>

/** A reference given by a name that people know; resolved to a sys_id when applied, only when exactly one active record has it. */
export interface NamedReference {
    readonly table: string
    readonly column: string
    readonly value: string
    /** Given where the reference is optional: if nothing has the name, this one counts, or none, and the write is not refused for it. */
    readonly orElse?: NamedReference | null
}

/** Somebody who acted at Keeptrusts. */
export interface Person {
    /** As the sender names them; null when it names nobody. */
    readonly named: string | null
    /** What they did: it decides when the column is written, and who stands in where no user matches. */
    readonly did: 'requested' | 'claimed' | 'released' | 'closed'
    /** Of a claim: who had it before, as the sender named them. Anybody else in the column was chosen by people. */
    readonly before?: string
    /** The user whom the app wrote for them, so that another e-mail address makes nobody else of them; empty: nobody was found. */
    readonly beforeUser?: string
}

/** Reference columns to users, by column. */
export type People = Readonly<Record<string, Person>>

/** The external identity behind a record: one link row, unique by kind and external id, ties it to one record permanently. */
export interface LinkKey {
    readonly kind: LinkKind
    readonly externalId: string
    /** What the identity belongs to: `Links.family` finds the links of one subject together. */
    readonly subject?: string
}

/** One record to create or update. */
export interface RecordPlan {
    readonly table: string
    /** Which external thing this record represents. */
    readonly link: LinkKey
    /** Known record to update; null to create one (the link row still guards against a second one). */
    readonly recordId: string | null
    /** Written on creation and on update. */
    readonly fields: Fields
    /** Written on creation only: a later delivery must not undo what people changed. */
    readonly onCreate: Fields
    /** Written where the instance has such a column (the seed documents' `u_*` columns). */
    readonly whereColumnExists: Fields
    /** Written where the column is empty: what an earlier event could not know yet. */
    readonly whereEmpty?: Fields
    /** Reference columns by name. An unresolved name leaves the column empty and is reported as an outcome; a group refuses the write when groups are required. */
    readonly references: Readonly<Record<string, NamedReference>>
    /** Columns that say who did what the plan reports. Who opens a record is added to every plan by `shared/people.ts`. */
    readonly people?: People
    /** Work note to add, or null. */
    readonly workNote: string | null
    /**
     * Columns for which the record is read back after the write. Every column that holds another value than was written is a remark
     * (`changed_by_instance`), not a failure: the instance may prefix, map or derive what it stores.
     */
    readonly verify: readonly string[]
    /** Those of them without which the record does not do its work: another value is `write_not_stored`. Left out: the correlation id. */
    readonly essential?: readonly string[]
    /** Values of columns that the plan leaves to the instance: the link remembers those with which it made the record. Left out: none. */
    readonly madeWith?: Fields
    /** Column whose value is meant for this record alone: after the write it is looked whether another record has the same. */
    readonly apart?: string
    /** What the link row remembers: newest-wins decisions read it. */
    readonly linkState: string | null
    readonly linkOccurredAt: Moment | null
    /**
     * Facts that the link row keeps, in place of those before. Where one is called like a column and the instance stored something else in it, that
     * is kept as well (`toStoredName`).
     */
    readonly linkDetail?: Fields
    /**
     * Whether the plan was decided by the link's state: it is written only while the link is as it was read, else refused as `busy`, and decided
     * again with the next attempt.
     */
    readonly isOrdered?: boolean
    /**
     * Columns as the state of the link asks for them. Of an ordered plan they are written where the record has what a worker left that lost the link
     * before it ended, and where nobody changed that since. Left out: none.
     */
    readonly asKnown?: Fields
    /** One sentence for the delivery's related list: why this record. */
    readonly reason: string
}

/** Under which name the link keeps what the instance stored in a column instead of what its detail says was written. */
export function toStoredName(column: string): string {
    return `${column}_stored`
}

/** A plan for a record that says nothing yet. */
export function emptyPlan(table: string, link: LinkKey): RecordPlan {
    return {
        table,
        link,
        recordId: null,
        fields: {},
        onCreate: {},
        whereColumnExists: {},
        references: {},
        workNote: null,
        verify: [],
        linkState: null,
        linkOccurredAt: null,
        reason: '',
    }
}

/** One line of the delivery's related list. */
export interface Outcome {
    readonly action: OutcomeAction
    readonly table: string
    readonly recordId: string | null
    readonly number: string | null
    readonly reason: string
    /** Stable code when something was left, lacking or refused; null when all is well. */
    readonly code: string | null
    /** The record was written, and there is something to say of it: counted on the delivery. */
    readonly isRemark?: boolean
}

/** Why a write was refused: always a stable code, always the field or the rule by name when the platform says it. */
export interface WriteFailure {
    readonly code: WriteFailureCode
    readonly table: string
    /** Column or business rule, when known. */
    readonly name: string | null
    readonly message: string
}

export const WRITE_FAILURE_CODES = {
    write_refused_mandatory: 'A mandatory field is empty',
    write_refused_data_policy: 'A data policy refused the write',
    write_refused_business_rule: 'A business rule aborted the write',
    write_refused_access: 'The app may not write this table',
    write_refused_unique: 'Another record has the same unique value',
    write_refused: 'The platform refused the write without saying why',
    write_not_stored: 'The write was accepted but not stored',
    reference_not_found: 'No active record has this name',
    reference_ambiguous: 'More than one active record has this name',
    target_missing: 'The target table is absent or cannot be read',
    class_unfit: 'The table is no class of configuration items',
    record_missing: 'The record to update no longer exists',
    busy: 'Another worker is writing the same record',
} as const
export type WriteFailureCode = keyof typeof WRITE_FAILURE_CODES
