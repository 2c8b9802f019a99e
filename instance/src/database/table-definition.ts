/** The form in which the baseline describes its tables before any dictionary row exists. */

/** One column of a table as data; what is left out has the platform's default. */
export interface ColumnDefinition {
    readonly name: string
    /** Internal type: string, integer, boolean, reference, glide_date_time, password2, journal_input, … */
    readonly type: string
    readonly label?: string
    readonly maxLength?: number
    readonly mandatory?: boolean
    readonly readOnly?: boolean
    readonly unique?: boolean
    /** Table that a reference points at. */
    readonly reference?: string
    /** Default text; may start with `javascript:`. */
    readonly default?: string
    readonly choices?: readonly ChoiceDefinition[]
    /** false writes the attribute no_audit. */
    readonly audited?: boolean
    /** Dictionary attributes as the platform writes them: `a=1,b=true`. */
    readonly attributes?: string
    /** Says again, for this table, a column that a parent declares: only label, default, mandatory, readOnly, choices count. */
    readonly override?: boolean
}

/** One choice of a choice list. */
export interface ChoiceDefinition {
    readonly value: string
    readonly label: string
    readonly sequence?: number
}

/** An index over several columns; a single unique column may also declare it itself. */
export interface IndexDefinition {
    readonly name?: string
    readonly unique?: boolean
    readonly columns: readonly string[]
}

/** What other scopes may do with a table; read only when left out, as on the platform. */
export interface TableAccessDefinition {
    readonly public?: boolean
    readonly read?: boolean
    readonly create?: boolean
    readonly update?: boolean
    readonly delete?: boolean
    readonly webService?: boolean
}

/** One table as data. Parents may stand anywhere in the same list or be defined before. */
export interface TableDefinition {
    readonly name: string
    readonly label: string
    readonly parent?: string | null
    /** Name of the owning scope; `global` when left out. */
    readonly scope?: string
    /** Name of the display column. */
    readonly display?: string
    readonly audited?: boolean
    /** Defaults to true when another definition extends the table. */
    readonly extendable?: boolean
    /** Log tables: insert-only, no updated columns, read by (sys_created_on, sys_id). */
    readonly rotated?: boolean
    /** Auto-numbering: `INC` with 7 digits starting at 10000 unless said otherwise. */
    readonly numberPrefix?: string
    readonly numberDigits?: number
    readonly numberStart?: number
    readonly access?: TableAccessDefinition
    /** 1 caller tracking, 2 caller restriction (syslog). */
    readonly callerAccess?: number
    /** The own columns; the sys_ columns of every table are added when missing. */
    readonly columns: readonly ColumnDefinition[]
    readonly indexes?: readonly IndexDefinition[]
}
