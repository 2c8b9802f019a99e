/** The words that the parts of the local instance share: rows, dictionary, transactions and the ports between the rooms. */

import type { Behaviour } from '../behaviour/behaviour.ts'

/** What a column holds, as a script sees it: text, or null when empty. Booleans are '1' and '0', dates are UTC text. */
export type Value = string | null
/** One record by column name. `sys_id` is always there; columns of parent tables stand beside the table's own. */
export type Row = Record<string, Value>
export type Operation = 'insert' | 'update' | 'delete' | 'query'

// ---------------------------------------------------------------- dictionary

/** An index as it is kept beside the dictionary. */
export interface IndexRow {
    readonly table: string
    readonly unique: boolean
    readonly columns: readonly string[]
}

/** Everything that the dictionary is built from. */
export interface DictionaryRows {
    readonly tables: readonly Row[]
    readonly columns: readonly Row[]
    readonly overrides: readonly Row[]
    readonly choices: readonly Row[]
    readonly numbers: readonly Row[]
    readonly scopes: readonly Row[]
    readonly indexes: readonly IndexRow[]
}

export interface ColumnInfo {
    readonly name: string
    readonly table: string // the table of the hierarchy that declares it
    readonly label: string
    readonly type: string // internal type: string, integer, boolean, reference, glide_date_time, password2, journal_input, choice, …
    readonly maxLength: number
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly unique: boolean
    readonly reference: string | null
    readonly dependent: string | null // the column that names the table of a document id
    readonly defaultValue: string | null // may start with `javascript:`
    readonly choice: number // 0 none, 1 nullable dropdown, 2 suggestion, 3 required dropdown
    readonly audited: boolean
    readonly attributes: Readonly<Record<string, string>>
}

export interface TableInfo {
    readonly name: string
    readonly label: string
    readonly parent: string | null
    /** From the table itself up to its root; the last one names the physical table. */
    readonly chain: readonly string[]
    /** The table and everything that extends it. */
    readonly family: readonly string[]
    /** Effective columns: own, overridden and inherited. */
    readonly columns: ReadonlyMap<string, ColumnInfo>
    readonly display: string | null
    readonly scope: string // 'global' or the scope's name
    readonly audited: boolean
    readonly extendable: boolean
    readonly rotated: boolean
    readonly numberPrefix: { readonly prefix: string; readonly start: number; readonly digits: number } | null
    /** What OTHER scopes may do; the own scope may do everything. */
    readonly access: {
        readonly public: boolean
        readonly read: boolean
        readonly create: boolean
        readonly update: boolean
        readonly delete: boolean
        readonly webService: boolean
        readonly caller: number
    }
}

export interface Dictionary {
    table(name: string): TableInfo | undefined
    tables(): readonly string[]
    /** Label of a choice value, searched from the table up its chain; undefined when the value is not in the list. */
    choiceLabel(table: string, column: string, value: string): string | undefined
    choices(
        table: string,
        column: string,
    ): readonly { readonly value: string; readonly label: string; readonly sequence: number }[]
    /** Follows a dotted path: the column at its end, or undefined when any step does not exist. */
    resolve(table: string, path: string): { readonly table: string; readonly column: ColumnInfo } | undefined
    /** Reads sys_db_object, sys_dictionary, sys_choice, sys_number and sys_index again after they changed. */
    reload(): void
}

// ---------------------------------------------------------------- queries

/** A condition tree. Groups are never empty. `path` may be dotted. */
export type Condition =
    | { readonly kind: 'compare'; readonly path: string; readonly operator: string; readonly value: string }
    | { readonly kind: 'and' | 'or'; readonly terms: readonly Condition[] }
    | { readonly kind: 'nothing' } // matches no row: an invalid query under glide.invalid_query.returns_no_rows

export interface OrderBy {
    readonly path: string
    readonly descending: boolean
}

export interface Query {
    readonly table: string
    readonly where: Condition | null
    readonly orderBy: readonly OrderBy[]
    /** Zero-based window [first, last). */
    readonly window: { readonly first: number; readonly last: number } | null
}

export interface AggregateQuery extends Query {
    readonly groupBy: readonly string[]
    readonly aggregates: readonly { readonly name: string; readonly path: string | null }[]
    readonly orderByAggregate: {
        readonly name: string
        readonly path: string | null
        readonly descending: boolean
    } | null
}

/** Counted as the platform's debug SQL counts: one per statement on a logical table. */
export interface DatabaseCounters {
    reads: number
    writes: number
    rowsRead: number
    /** Rows that queries looked at to find those they gave; known only while the database traces scans. */
    rowsScanned?: number
}

export class UniqueViolation extends Error {
    constructor(
        readonly table: string,
        readonly columns: readonly string[],
    ) {
        super(`Unique Key violation detected by database (${table}: ${columns.join(', ')})`)
    }
}

/** Storage. The only room with SQL. Knows tables, not behaviour: no rules, no defaults, no audit. */
export interface Database {
    select(query: Query, counters?: DatabaseCounters): Row[]
    get(table: string, sysId: string, counters?: DatabaseCounters): Row | null
    count(query: Query, counters?: DatabaseCounters): number
    aggregate(query: AggregateQuery, counters?: DatabaseCounters): Row[]
    /** @throws UniqueViolation */
    insert(table: string, row: Row, counters?: DatabaseCounters): void
    /** @throws UniqueViolation */
    update(table: string, sysId: string, changes: Row, counters?: DatabaseCounters): boolean
    /** One atomic statement; answers how many rows changed. */
    updateWhere(query: Query, changes: Row, counters?: DatabaseCounters): number
    delete(table: string, sysId: string, counters?: DatabaseCounters): boolean
    deleteWhere(query: Query, counters?: DatabaseCounters): number
    /** Many rows as given, in one transaction; the bulk loader of tests and benches. */
    load(table: string, rows: Iterable<Row>): number
    /** Runs several writes as one SQLite transaction (used by installers, not by scripts: scripts auto-commit). */
    atomically<T>(work: () => T): T
    /** Next number of a counter row, atomically (sys_number_counter). */
    nextNumber(table: string, start: number): number
    close(): void
}

// ---------------------------------------------------------------- sessions and transactions

export interface User {
    readonly sysId: string
    readonly userName: string
    readonly name: string
    readonly roles: ReadonlySet<string> // effective, contained roles included; 'admin' passes every check
    readonly timeZone: string
    /** Language of the sessions of the user (BCP 47). */
    readonly language: string
}

/** One unit of work: an HTTP request, an async rule, an event, a job, a console script. */
export interface Transaction {
    readonly id: string // 32 hex
    readonly name: string // '/api/…', 'JOB: …', 'ASYNC: …'
    readonly user: User
    /** Scope whose script runs right now; entering a script of another scope pushes its own. */
    scope: string
    readonly session: {
        readonly id: string
        readonly interactive: boolean
        /** Whether somebody else works under the name of the user. */
        readonly impersonating: boolean
        strictQuery: boolean | null
        readonly clientData: Map<string, string>
    }
    /** Rules being run, for the recursion guard: `<rule sys_id>:<record sys_id>`. */
    readonly ruleStack: {
        readonly rule: string
        readonly name: string
        readonly record: string
        /** The table of the record. */
        readonly table?: string
    }[]
    /** Script records being run, innermost last: what the log's script_artifact and the outbound log's source name. */
    readonly scriptStack: {
        readonly table: string
        readonly sysId: string
        readonly name: string
        readonly scope: string
    }[]
    readonly counters: DatabaseCounters
    /** Business rules that ran, and the time spent in them. */
    readonly rulesRun: { count: number; milliseconds: number }
    readonly messages: { info: string[]; error: string[] }
    /** Page that a script sends the browser to, when it did (gs.setRedirect). */
    redirect?: string
}

// ---------------------------------------------------------------- records

/** A record in memory: what a GlideRecord stands on. `changed` names columns set since it was read. */
export interface RecordState {
    readonly table: string // actual class of the row
    values: Row
    /** The stored row before this change; null for a new record. */
    original: Row | null
    isNew: boolean
    operation: Operation | null
    aborted: boolean
    /** Journal text written in this change, by column. */
    journal: Record<string, string>
    workflow: boolean
    autoSysFields: boolean
    /** Written even if no field differs. */
    isForced?: boolean
    lastError: string | null
}

/** Runs what reacts to a record. Implemented by engine/rules.ts, called by runtime/records.ts. */
export interface RuleRunner {
    /** before rules of the given order band; may change `state.values` and set `state.aborted`. */
    before(tx: Transaction, state: RecordState, band: 'early' | 'late'): void
    after(tx: Transaction, state: RecordState, band: 'early' | 'late'): void
    /** Queues one deferred run per matching async rule. */
    async(tx: Transaction, state: RecordState): void
    /** display rules, before a form shows the record; they may change `state.values` on that form. Answers what they leave to client scripts. */
    display(tx: Transaction, state: RecordState): object
    /** Encoded query that query rules add, or null. */
    query(tx: Transaction, table: string): string | null
    /** Evaluates a dictionary default or other `javascript:` text. */
    evaluate(tx: Transaction, scope: string, expression: string, current: RecordState | null): Value
    /** Whether any active rule runs, or any flow starts, for the operation on this very table. */
    reactsTo(table: string, operation: Operation): boolean
    /** Runs a queued async rule: values are those of now, and there is no `previous`. */
    runDeferred(tx: Transaction, ruleId: string, state: RecordState): void
}

/** The write pipeline: defaults, numbers, rules, data policies, unique indexes, sys_ columns, audit, journal, events. */
export interface Records {
    /** A new record in memory with its dictionary defaults. */
    create(tx: Transaction, table: string): RecordState
    load(table: string, row: Row): RecordState
    /** @returns sys_id, or null when refused: then `state.lastError` has the platform's text. */
    insert(tx: Transaction, state: RecordState): string | null
    update(tx: Transaction, state: RecordState): string | null
    delete(tx: Transaction, state: RecordState): boolean
    /** Display value of a record of `table` (its display column, followed through references). */
    displayOf(table: string, sysId: string): string
    /** Display value of one column of a row, in the user's time zone. */
    displayValue(tx: Transaction, table: string, row: Row, column: string): string
    /** Throws the platform's cross-scope refusal, or returns. */
    checkAccess(tx: Transaction, table: string, operation: 'read' | 'create' | 'write' | 'delete'): void
    /** Called after any committed write: caches (properties, dictionary, script includes, rules) listen here. */
    onWrite(listener: WriteListener): void
}

/** Hears of one write: the row as it is now, and as it was where there was one. */
export type WriteListener = (table: string, operation: Operation, row: Row, before?: Row | null) => void

// ---------------------------------------------------------------- scripts

export interface ScriptSource {
    readonly table: string // sys_script, sys_script_include, sys_ws_operation, …
    readonly sysId: string
    readonly name: string
    readonly scope: string
    readonly body: string
    /** A condition decides whether its record runs; running it is no execution of the record. */
    readonly part?: 'condition'
}

/** Runs script text in the realm of its scope. Values cross the border as plain data or wrapped Glide objects. */
export interface Scripts {
    /** Runs a script with named host objects as its variables; answers the completion value (plain data). */
    run(tx: Transaction, source: ScriptSource, variables: Readonly<Record<string, unknown>>): unknown
    /** The body of a function: `return` gives the value. Console only. */
    runFunction(tx: Transaction, source: ScriptSource): unknown
    /** Drops compiled scripts and realms (after an install or reset). */
    forget(): void
}

/** Thrown for anything of the platform that this instance does not imitate. */
export class NotEmulated extends Error {
    constructor(what: string) {
        super(`not emulated: ${what}`)
    }
}

/** An error that a script sees as a Java exception: has `message` and `getMessage()`. */
export class PlatformError extends Error {}

// ---------------------------------------------------------------- deferred work

/** Later work as rows in shared tables, so that a killed process loses none: sys_trigger (async rules, jobs) and sysevent. */
export interface Queue {
    /** One deferred run of an async business rule. */
    enqueueRule(tx: Transaction, rule: { readonly sysId: string; readonly name: string }, state: RecordState): void
    enqueueEvent(
        tx: Transaction,
        event: {
            readonly name: string
            readonly table: string
            readonly instance: string
            readonly parm1: string
            readonly parm2: string
            readonly queue: string
            readonly processOn: string | null
        },
    ): void
    /** Runs what is due, until nothing is; answers how many units ran. Jobs run only when `jobs` is set. */
    drain(options?: { readonly jobs?: boolean; readonly limit?: number }): number
    /** Runs one scheduled script by name or sys_id now. */
    runJob(nameOrId: string): void
    /** Polls in the background until stopped (the server); tests call drain(). */
    start(intervalMs: number): void
    stop(): void
}

export interface Clock {
    now(): number // epoch milliseconds
    set(at: number | null): void // null: the machine's clock again; a set clock stands still
}

export interface Log {
    /** `source` is what a global script names itself; scripts of an application are named by their scope. */
    write(tx: Transaction, level: 'debug' | 'info' | 'warn' | 'error', message: string, source?: string): void
    /** A warning of the script engine, under its own source, which scripts do not get unless they name it. */
    report(tx: Transaction, message: string): void
    /** Stores a row that the platform writes into another log, as late as those of its own. */
    keep(table: string, row: Row): void
    /** Stores the rows that are due, when rows come late. */
    settle(): void
}

export interface Properties {
    /** Text, decrypted when password2; undefined when there is no such property. */
    get(name: string): string | undefined
    set(tx: Transaction, name: string, value: string): void
}

export interface Users {
    byName(userName: string): User | null
    byId(sysId: string): User | null
    authenticate(userName: string, password: string): User | null
    guest(): User
    system(): User
}

/** Texts in a language; English where there is none in it. */
export interface Translations {
    /** The text of a message (`sys_ui_message`), undefined where there is none in English either. */
    message(language: string, key: string): string | undefined
    /** The field label of a table or of one of its columns in exactly this language (`sys_documentation`), searched up the chain for a column. */
    documentation(language: string, table: string, element: string): Row | undefined
    /** The label of a choice in exactly this language, searched up the chain. */
    choice(language: string, table: string, column: string, value: string): string | undefined
    /** The value of a `translated_field` (`sys_translated`). */
    name(language: string, table: string, element: string, english: string): string
    /** The value of a `translated_text` (`sys_translated_text`). */
    text(language: string, table: string, field: string, sysId: string, english: string): string
}

// ---------------------------------------------------------------- the whole

/** A saved state of a database. */
export interface Snapshot {
    readonly file: string
    /** The rows in it that describe its tables, where they were kept beside it. */
    readonly dictionary?: DictionaryRows
}

export interface InstanceOptions {
    /** File of the database; in memory when absent. */
    readonly file?: string
    /** Optional plugins whose tables exist: 'grc', 'ai_case', 'class_models', 'ire'. */
    readonly plugins?: readonly string[]
    readonly log?: (line: string) => void
    /** Makes sys_ids and tokens repeatable. */
    readonly seed?: string
    /** A saved state of a fresh database to begin with, in memory. */
    readonly snapshot?: Snapshot
    /** Another process has made or upgraded what the file holds; this one only opens it. */
    readonly isPrepared?: boolean
    /** How it behaves where the documentation leaves it open: see `behaviour/`. From the environment when absent, else `kind`. */
    readonly profile?: string
    /** Folder of the application repository, which several instances may share; beside the file of the database when absent. */
    readonly appRepository?: string
}

/** A piece of work that another thread does. */
export interface ConcurrentWork {
    /** Waits for its end. @throws PlatformError when it cannot end before the caller does */
    finish(): void
}

/** Work beside the transaction that started it, between the statements of whatever runs. */
export interface Concurrency {
    start(work: () => void): ConcurrentWork
    /** Ends all that has not begun. */
    finishAll(): void
}

export interface Instance {
    readonly database: Database
    readonly dictionary: Dictionary
    readonly records: Records
    readonly rules: RuleRunner
    readonly scripts: Scripts
    readonly queue: Queue
    readonly clock: Clock
    readonly log: Log
    readonly properties: Properties
    readonly users: Users
    readonly translations: Translations
    readonly options: InstanceOptions
    readonly behaviour: Behaviour
    /** Encrypts and decrypts password2 values with the key of this instance. */
    readonly vault: { seal(clear: string): string; open(sealed: string): string }
    transaction(options: {
        readonly name: string
        readonly user: User
        readonly scope?: string
        readonly interactive?: boolean
        readonly impersonating?: boolean
    }): Transaction
    newId(): string
    /** Does work and takes back what it wrote when it fails; answers and throws what the work does. */
    undoingFailure<T>(work: () => T): T
    /** Does the work of another transaction meanwhile, whose writes stay. */
    apart<T>(work: () => T): T
    /** Work that other threads do meanwhile. */
    readonly concurrency: Concurrency
    /** Hears of files, users and properties that other processes of the same database changed. Every transaction begins with it. */
    refresh(): void
    close(): void
}
