/** What a source of evidence is described by: the shape of every file in `sources/`. */

import type { Finding } from '../../controls/core/finding.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Instant } from '../../shared/time.ts'
import type { AutomationIndex } from './automation-index.ts'
import type { Confidence, HopKind } from './catalogue.ts'
import type { SourceState } from './completeness.ts'
import type { ClaimRule } from './confidence.ts'
import type { Automation, RecordMention } from './model.ts'
import type { SourceRow } from './rows.ts'
import type { TransformContext, Transformed } from './transform/context.ts'

/** Field of a row → column that it is read from; '' for a field that this table has no column for. */
export type Columns<Field extends string = string> = Readonly<Record<Field, string>>

/** The row that columns make: every value text, '' when empty. */
export type RowOf<Read extends Columns> = SourceRow & { readonly [Field in keyof Read]: string }

/** Fields of a row by what `read` answers for their columns. */
export function toFields(columns: Columns, read: (column: string) => string): Readonly<Record<string, string>> {
    const fields: Record<string, string> = {}
    for (const field of Object.keys(columns)) fields[field] = columns[field] === '' ? '' : read(columns[field])
    return fields
}

/** Names of the settings that are on or off. */
type Switch = { [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never }[keyof Settings]

/** Facts that hold for every source and in every run. */
export interface SourceFacts<Name extends string = string, Claim extends string = string> {
    /** The stable name: key of the source in the completeness statement. */
    readonly source: Name
    /** Real table names; none where the tables differ from question to question. */
    readonly tables: readonly string[]
    /** What consumers of the graph call the table where that is not its real name; left out where it is. */
    readonly knownAs?: string
    /** The strongest grade that the source can give. */
    readonly strongest: Confidence
    readonly doesNotProve: string
    /** What only this source can claim. */
    readonly claims: Readonly<Record<Claim, ClaimRule>>
    /** The hops of a chain that its rows can show. */
    readonly shows: readonly HopKind[]
    /** Whether the source, read in full, would prove a run of this automation; left out where it never would for certain. */
    proves?(automation: Automation, index: AutomationIndex): boolean
    /** Whether the source can say anything of this automation; left out where only `proves` decides. */
    mayShow?(automation: Automation, index: AutomationIndex): boolean
    /** What an administrator does so that the source can be read; left out where only its cross-scope privilege is missing. */
    readonly unlock?: string
    /** The property of ours that switches the source on. */
    readonly switchedBy?: { readonly property: string; readonly setting: Switch }
    /** For the documentation: when it is read, and which settings decide what it holds. */
    readonly isRead: string
    readonly decidedBy: readonly string[]
}

/** Settings of the platform that decide what a log holds. */
export interface LogSettings {
    /** Properties with the value that counts where one is unset; those with '' are left out of the statement then. */
    properties(scopes: readonly string[]): Readonly<Record<string, string>>
    /** Whether `properties` depends on the application scopes that have active automations. */
    readonly isPerScope?: boolean
    /** Rows that say more: each becomes the setting `<table>.<sys_id>`. */
    readonly rows?: { readonly table: string; readonly column: string; readonly values: readonly string[] }
    /** What these settings make of the source. */
    toState(settings: Readonly<Record<string, string>>, scopes: readonly string[]): SourceState
}

/** What another table knows of the rows of a page. */
export interface Lookup {
    readonly table: string
    /** Column of that table that holds the sys_id of the row. */
    readonly key: string
    readonly columns: Columns
    /** Only rows with a value in this field are looked up. */
    readonly onlyWith: string
    /** A row may have several there; no more than so many are read for each. */
    readonly mostRows: number
}

/** A log that is read once, forwards, by (time, sys_id). */
export interface LogDescriptor<
    Name extends string = string,
    Row extends SourceRow = SourceRow,
    Claim extends string = string,
> extends SourceFacts<Name, Claim> {
    readonly kind: 'log'
    /** `restricted` for the system log, which only an include of its own may read, and which an instance may have twice. */
    readonly reader: 'table' | 'restricted'
    /** Of the first table. */
    readonly columns: Columns
    /** Columns without which a row says nothing: an instance that lacks one has no such source. */
    readonly required: readonly string[]
    /** Only these rows are read; left out where all are. */
    readonly only?: { readonly column: string; readonly startsWith: string }
    readonly lookup?: Lookup
    readonly settings?: LogSettings
    /** What to know of the source although it can be read. */
    readonly remark?: string
    /** `second` for a log whose claims may rest on what the others say of the same transaction or time. */
    readonly readIn: 'first' | 'second'
    /** The same rows in any order, or repeated, make the same evidence. */
    transform(rows: readonly Row[], context: TransformContext): Transformed
    /** What the rows contradict: one finding per subject. Asked only where connections could be read. */
    contradictions?(
        rows: readonly Row[],
        context: Pick<TransformContext, 'index'>,
        excludedScopes: readonly string[],
        now: Instant,
    ): readonly Finding[]
    /** Leaves out rows that the transform would make nothing of; left out where each row is worth a look. */
    concerning?(rows: readonly Row[], index: AutomationIndex): readonly Row[]
    /** Records that a page of rows names; they are found with one query per table. */
    mentions?(rows: readonly Row[], settings: TransformContext['settings']): readonly RecordMention[]
    /** Transaction of a row, for sources whose claims may rest on stored evidence; left out for those that never do. */
    transactionOf?(row: Row): string
    /** Whether a row holds more than evidence needs. */
    isVerbose?(row: Row): boolean
}

/** A source that is asked bounded questions, each by a step of its own. */
export interface QuestionDescriptor<
    Name extends string = string,
    Claim extends string = string,
    Row extends SourceRow = SourceRow,
> extends SourceFacts<Name, Claim> {
    readonly kind: 'question'
    /** Of the first table. */
    readonly columns: Columns
    readonly required: readonly string[]
    readonly remark?: string
    /** Left out where the answers are no rows of one table. */
    transform?(rows: readonly Row[], context: TransformContext): Transformed
}

/**
 * A source that has no rows of its own: what it knows stands in rows of logs, and is taken from the pages that are read for those. No row is
 * read for it. It is readable as far as they are.
 */
export interface PartDescriptor<
    Name extends string = string,
    Claim extends string = string,
    Row extends SourceRow = SourceRow,
> extends SourceFacts<Name, Claim> {
    readonly kind: 'part'
    /** The logs by name, and the table that evidence from each names. */
    readonly partOf: Readonly<Record<string, string>>
    /** As the logs have them. */
    readonly columns: Columns
    readonly required: readonly string[]
    /** Those rows of a page that are its own. */
    select(rows: readonly Row[]): readonly Row[]
    /** The same rows in any order, or repeated, make the same evidence. `table` is that of the log; without it, the first. */
    transform(rows: readonly Row[], context: TransformContext, table?: string): Transformed
}

/** Everything about one source. */
export type SourceDescriptor<Name extends string = string> =
    | LogDescriptor<Name>
    | PartDescriptor<Name>
    | QuestionDescriptor<Name>
