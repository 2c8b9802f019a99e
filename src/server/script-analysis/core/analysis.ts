/** What reading a script found: facts about its text, never about a run. Plain data in a stable order, fit for storing as JSON. */

import type { Address } from '../../shared/address.ts'

/** A REST message that the script builds from a stored record; null where the name is computed. */
export interface RestMessageUse {
    readonly name: string | null
    readonly method: string | null
    readonly line: number
}

/** An address that the script calls. */
export interface EndpointUse extends Address {
    readonly line: number
}

/** A SOAP message that the script builds from a stored record. */
export interface SoapMessageUse {
    readonly name: string | null
    readonly method: string | null
    readonly line: number
}

/** A name that may be a script include; whether one has that name is known only on the instance. Scope null: as seen from the script's own. */
export interface IncludeUse {
    readonly name: string
    readonly scope: string | null
    readonly line: number
}

/** A table that is queried. Null: the script does not say which. */
export interface TableRead {
    readonly table: string | null
    readonly line: number
}

/** A column that is written, and its value where that is a literal; one for each value that it may be, of whichever branch. */
export interface WrittenField {
    readonly name: string
    readonly value: string | null
}

/**
 * A write.
 *
 * | target | operation | table |
 * |---|---|---|
 * | `current` | `set`: columns assigned, left to the platform to save (a before rule) | null: the trigger table |
 * | `current` | `insert`, `update`, `delete`: called on `current` | null: the trigger table |
 * | `record` | `insert`, `update`, `delete` | the table, or null when unknown |
 * | `record` | `set`: columns of a record that came from outside and is saved elsewhere | the table, or null when unknown |
 */
export interface TableWrite {
    readonly table: string | null
    readonly target: 'current' | 'record'
    readonly operation: 'insert' | 'update' | 'delete' | 'set'
    readonly fields: readonly WrittenField[]
    /** False where more columns may be written than listed: a computed column name, or a record handed to unseen code. */
    readonly isComplete: boolean
    readonly line: number
}

export type LogLevel = 'error' | 'warn' | 'info' | 'debug' | 'log'

/**
 * What may fill a hole.
 *
 * | Hole | Filled by |
 * |---|---|
 * | `number:…`, `sys_id:…`, `display:…` | that column of the record of the trigger (`current`), of one that was handed in (`argument`), or of the named table |
 * | `count`, `flag` | digits; true or false |
 * | `json` | what `JSON.stringify` makes of a value |
 * | `error` | what was thrown: a text of the engine, or one of the statements in `throws` of this script or what it calls |
 * | `given` | what callers of an include hand over |
 * | `text` | anything: columns that people fill, answers of other systems, whatever reading cannot follow |
 */
export type Hole =
    | 'count'
    | 'error'
    | 'flag'
    | 'given'
    | 'json'
    | 'text'
    | `${'display' | 'number' | 'sys_id'}:${string}`

/** Literal parts in order, null for each hole. */
export interface TextPattern {
    readonly parts: readonly (string | null)[]
    /** What fills each hole, in order; left out where any text may fill any of them. */
    readonly holes?: readonly Hole[]
}

/** A log statement. */
export interface LogStatement extends TextPattern {
    readonly level: LogLevel
    readonly line: number
    /** Set where the level is only known when the script runs. */
    readonly isAnyLevel?: true
    /** The source that the statement gives its rows; null where that is computed, left out where it gives none. */
    readonly source?: string | null
    /** Names that other scripts can reach, `^` before one of the top: where one sets, overrides or calls them, `most` counts instead. */
    readonly rests?: readonly string[]
    /** What the statement may write if others do. */
    readonly most?: TextPattern
}

/** A text that a script hands to other code: to an include by its name, or to a method by its name with a dot before it where nobody can say whose. */
export interface HandedText extends TextPattern {
    readonly to: string
    /** Set where reading cannot say to what it is handed: any code of that name, or any at all where `to` is a dot. */
    readonly isLoose?: true
}

/** A log statement whose row may have a source of the script engine itself. `isHandedIn`: only where a caller names that source. */
export interface EngineLine {
    readonly parts: readonly (string | null)[]
    readonly isHandedIn: boolean
    readonly line: number
}

/** A use of `KeeptrustsTrace` and the name given to it. */
export interface TraceUse {
    readonly name: string | null
    readonly line: number
}

/** A sign that the script presents credentials; their values are never copied. */
export interface CredentialUse {
    readonly kind: 'oauth2' | 'basic' | 'mutual' | 'api_key' | 'header'
    /** The profile's sys_id or name where it is literal. */
    readonly profile: string | null
    readonly line: number
}

/** An event that the script puts into the queue. */
export interface EventUse {
    readonly name: string | null
    readonly line: number
}

/** Something that reading alone cannot resolve. */
export interface DynamicUse {
    readonly what: 'table' | 'rest_message' | 'include' | 'eval' | 'field'
    readonly line: number
}

/** All that reading one script found. Lists are in the order of lines. */
export interface ScriptAnalysis {
    /** Which reading of texts this is from; left out in the first. */
    readonly reading?: number
    readonly restMessages: readonly RestMessageUse[]
    readonly endpoints: readonly EndpointUse[]
    readonly soapMessages: readonly SoapMessageUse[]
    readonly includes: readonly IncludeUse[]
    /** Names that the script defines at its top level. */
    readonly defines: readonly string[]
    readonly reads: readonly TableRead[]
    readonly writes: readonly TableWrite[]
    readonly logs: readonly LogStatement[]
    readonly traces: readonly TraceUse[]
    readonly credentials: readonly CredentialUse[]
    readonly events: readonly EventUse[]
    /** Whether business rules are switched off for some write: `setWorkflow(false)`. */
    readonly suppressesRules: boolean
    readonly dynamic: readonly DynamicUse[]
    /** Texts that it throws; left out where there are none. */
    readonly throws?: readonly TextPattern[]
    /** What it hands to includes; left out where there is nothing. */
    readonly hands?: readonly HandedText[]
    /** Methods that its objects and classes have, `*` for one that has no name or the name of one of the platform; left out where there are none. */
    readonly methods?: readonly string[]
    /** Names that it sets, overrides or calls on what is not its own, `*` for any; left out where there are none. */
    readonly touches?: readonly string[]
    /** Names of others' methods and classes that it reads as values, so that they may be called unseen, `*` for any; left out where there are none. */
    readonly takes?: readonly string[]
    /** What may run code of others, or call out, and is in no list above, by the name that shows it; left out where there is nothing. */
    readonly unlisted?: readonly string[]
    /** Of a script include, as its record says: only scripts of the instance can call it, no browser and no filter of a user. */
    readonly isServerOnly?: true
    /** Left out where there is none, as in nearly every script. */
    readonly engineLines?: readonly EngineLine[]
    /** Whether the text has a source of the engine in quotes; left out where it has none. */
    readonly namesEngine?: true
}
