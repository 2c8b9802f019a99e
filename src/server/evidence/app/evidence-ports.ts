/** What collecting and reading execution evidence needs from the platform. */

import type { Faults } from '../../shared/fault.ts'
import type { Drift } from '../../controls/core/finding.ts'
import type { AddressSource, AddressValues } from '../core/address-values.ts'
import type { AttributionContext, MeasuredAttribution, NamedScripts } from '../core/attribution.ts'
import type { Beginning } from '../core/beginning.ts'
import type { ConnectionUse, SeenUse } from '../core/connection-use.ts'
import type { RanEvidence, RanVersion } from '../core/version-changes.ts'
import type { ProvenRun, UndeclaredCall } from '../core/findings.ts'
import type { Failure } from '../core/repeated-failures.ts'
import type { EvidenceSummary } from '../core/execution-status.ts'
import type { EdgeType, EvidenceSource, RunKind, RunState } from '../core/catalogue.ts'
import type { SourceCompleteness, SourceState } from '../core/completeness.ts'
import type { Ledger, LedgerEntry } from '../core/ledger/ledger.ts'
import type { Automation, Connection, Edge, Evidence, RecordMention, LogWriter } from '../core/model.ts'
import type { RecordChain } from '../core/record-chain.ts'
import type { SourceRow, TriggerRow, Watermark } from '../core/rows.ts'
import type { SeenDays } from '../core/seen-days.ts'
import type { LogDescriptor } from '../core/source.ts'
import type { AuditRow } from '../sources/sys-audit.ts'
import type { PatternRow } from '../sources/script-pattern.ts'
import type { RestAddress, LogWriterRow } from '../core/log-writer.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock, Crypto } from '../../shared/ports.ts'
import type { CountedWindow } from './counted-window.ts'
import type { AutomationReading, Keyed } from './reading-ports.ts'

/** A log that is read once, forwards, by (time, sys_id). A fixed number of queries per page. */
export interface LogSource<Row extends SourceRow> {
    probe(): SourceState
    /** Rows after the watermark and not after `until`, in order of (time, sys_id), at most `limit`. */
    page(after: Watermark, until: Instant, limit: number): readonly Row[]
    /** Time of the oldest row that the table still holds; null when it is empty. */
    oldest(): Instant | null
    /** How many rows each second after `from` and not after `to` has, in order; seconds without rows are left out. One query. */
    bySecond(from: Instant, to: Instant): readonly RowsOfSecond[]
}

/** How many rows a log has of one second. */
export interface RowsOfSecond {
    readonly second: Instant
    readonly rows: number
}

/** A bounded read of something that has no order of its own. */
export interface AskedSource<Question, Row> {
    probe(): SourceState
    ask(question: Question, limit: number): readonly Row[]
}

/** The transaction log, for transactions that evidence names. */
export interface TransactionSource {
    /** What began each of them, by its id; one that is not known, or not logged yet, is missing. One query. */
    beginnings(ids: readonly string[], from: Instant, to: Instant): Readonly<Record<string, Beginning>>
}

/** Records of any table; which of them may not be read is known only when they are asked for. */
export interface TriggerSource extends AskedSource<TriggerQuestion, TriggerRow> {
    /** Asked after an answer without rows: whether it means that there are none. */
    isReadable(table: string): boolean
}

/** One distinct table and condition that rules trigger on. */
export interface TriggerQuestion {
    readonly table: string
    readonly operations: readonly ('insert' | 'update')[]
    readonly filter: string
    readonly from: Instant
    readonly to: Instant
    /** The record of this number alone; left out for all. */
    readonly number?: string
    /** Only records that the user of the session may read, by conditions on columns that they may read, and of each what they may read. */
    readonly isForReader?: true
}

/** Changes of the fields that automations write, on records that changed in the window. */
export interface AuditQuestion {
    readonly table: string
    readonly fields: readonly string[]
    readonly documentKeys: readonly string[]
    readonly from: Instant
    readonly to: Instant
}

/** A script that somebody ran by hand, as one row shows it. */
export interface HandRunRow {
    /** Table and sys_id. */
    readonly id: string
    /** Name of the user; null where it is not known. */
    readonly user: string | null
    readonly startedAt: Instant
    /** Null where it is not known, or while it runs. */
    readonly finishedAt: Instant | null
    /** Null where the row does not have the whole text. */
    readonly text: string | null
}

/** What was run by hand, after `from` and not after `to`, oldest first, at most `limit`. A query each. */
export interface HandRunSource {
    /** Of the history. */
    probe(): SourceState
    recorded(from: Instant, to: Instant, limit: number): readonly HandRunRow[]
    /** As the system log shows it; null where it may not be read. */
    logged(from: Instant, to: Instant, limit: number): readonly HandRunRow[] | null
}

/** What the last run left of a source. */
export interface SourceMemory extends CountedWindow {
    readonly source: EvidenceSource
    readonly watermark: Watermark | null
}

/** A look at older time: at what was not read, once more when its day is over, or at a day that has changed since. */
export type OlderLook = 'back' | 'again' | 'deeper'

/** Where a look at older time stopped: the last row that was read, whose second may have more. */
export interface Halfway {
    readonly look: OlderLook
    readonly watermark: Watermark
}

/** Up to where each log was read again, or read late; missing for one that never was. */
export type LookedAgain = Readonly<Partial<Record<EvidenceSource, Instant>>>

/** A script record as discovery reads it. */
export interface ScriptRecord {
    readonly table: string
    readonly sysId: string
    readonly name: string
    readonly scope: string
    readonly isActive: boolean
    /** Null where the text may not be read. */
    readonly text: string | null
    readonly trigger: Automation['trigger']
    /** Of a script that is no rule: what decides whether it runs, itself a script; left out where there is none. */
    readonly condition?: string
    /** Of a script include: no browser and no filter of a user can call it. */
    readonly isServerOnly?: boolean
    readonly updatedAt: Instant
    readonly modCount: number
}

/** One version row of a script record, newest first wherever listed. */
export interface VersionRow {
    readonly hash: string
    readonly recordedAt: Instant
}

/** Shows whether a record changed: an installed package keeps old times, so time and number of updates are compared. */
export interface ScriptStamp {
    readonly sysId: string
    readonly updatedAt: Instant
    readonly modCount: number
}

export interface ScriptSource {
    probe(table: string): SourceState
    /** Stamps of all records of a table, in order of their sys_id: a page after `after`. */
    stamps(table: string, after: string, limit: number): readonly ScriptStamp[]
    /** These records, in one query. */
    read(table: string, sysIds: readonly string[]): readonly ScriptRecord[]
    /** Versions per script (table and sys_id joined by `_`), from sys_update_version: one query for all of them. */
    versions(names: readonly string[]): Readonly<Record<string, readonly VersionRow[]>>
    /** Table to its parent, '' for none; a table that may not be looked up is missing. A query per level. */
    parents(tables: readonly string[]): Readonly<Record<string, string>>
}

/** An automation as discovery stores it. */
export interface DiscoveredAutomation {
    readonly automation: Automation
    /** Code and line of what could not be read; '' for none. */
    readonly error: string
    readonly updatedAt: Instant
    readonly modCount: number
}

/** What is stored of a script record, to find out whether it changed. */
export interface StoredStamp extends ScriptStamp {
    readonly table: string
    readonly scope: string
    readonly isActive: boolean
}

/** A log-writing script as discovery stores it. */
export interface DiscoveredLogWriter {
    readonly script: LogWriterRow
    readonly updatedAt: Instant
    readonly modCount: number
}

export interface LogWriterStore {
    stamps(): readonly StoredStamp[]
    /** Those that can log something or of which nothing is known. */
    all(): readonly LogWriterRow[]
    save(logWriters: readonly DiscoveredLogWriter[]): void
    /** Removes those that are kept elsewhere now. Those whose records are gone go 60 days later: what they logged before may still be read. */
    remove(scripts: readonly { readonly table: string; readonly sysId: string }[], why: 'moved' | 'gone'): void
}

/** What an automation row says besides what the script says. */
export interface AutomationExecution {
    readonly automationId: string
    readonly lastObservedExecution: Instant | null
    readonly lastTriggerSeen: Instant | null
    /** Executions in 30 days; null when no source that could prove any was read, or when they cannot be told apart. */
    readonly executionCount30d: number | null
}

export interface AutomationStore {
    /** Every automation, active or not, in pages of a fixed size. */
    all(): readonly Automation[]
    find(automationId: string): Automation | null
    /** These automations, in one query. */
    some(automationIds: readonly string[]): readonly Automation[]
    stamps(): readonly StoredStamp[]
    /** Brings rows up to date, one query for the known ones. */
    save(automations: readonly DiscoveredAutomation[]): void
    /** Marks automations whose record is gone: they stay, inactive, with what was proven of them. */
    retire(automationIds: readonly string[]): void
    executionStatuses(): readonly AutomationExecution[]
    saveExecutionStatuses(executionStatuses: readonly AutomationExecutionChange[]): void
}

/** What a run found out about one automation. */
export interface AutomationExecutionChange extends AutomationExecution {
    readonly evidenceCount30d: number | null
    readonly state: string
    readonly lastInferredExecution: Instant | null
    readonly inference: string | null
    readonly inferredFrom: readonly string[]
    readonly tiersPossible: readonly EvidenceSource[]
    readonly tiersMet: readonly EvidenceSource[]
    readonly whyNotHigherCode: string
    readonly whyNotHigher: string
}

/** Which second sources a page of rows may rest on. */
export interface LogWriterQuestion {
    readonly transactionIds: readonly string[]
    readonly from: Instant
    readonly to: Instant
    readonly limit: number
}

/** The chains of records, one for each record that evidence names. */
export interface ChainStore {
    /** Notes that the chains of these records are to be built again, and of those that evidence of these transactions names. */
    markDue(records: readonly RecordMention[], transactionIds: readonly string[]): void
    /** Records whose chains are to be made, in the order of the sys_id of their rows, after one. */
    due(after: string, limit: number): readonly Keyed<RecordMention>[]
    /** Stores the chain of a record, which is then no longer due; null where nothing is known to have run for it. */
    save(record: RecordMention, chain: RecordChain | null): void
    /** What chains are made of: what runs kept. */
    readonly reading: AutomationReading
}

export interface EvidenceStore {
    /** Stores what is not stored yet, brings up to date what differs: one query for the known ones, one write per new one. */
    save(evidence: readonly Evidence[]): { readonly added: number; readonly changed: number }
    /** Which of these ids are stored. One query. */
    known(ids: readonly string[]): ReadonlySet<string>
    /** Who submitted stored evidence, by its id; '' where it is not known. One query. */
    submitters(ids: readonly string[]): Readonly<Record<string, string>>
    saveEdges(edges: readonly Edge[]): void
    /** Makes the structural edges of these types the given ones: what texts and configuration no longer say goes, unless it was proven. */
    replaceStructure(types: readonly EdgeType[], edges: readonly Edge[]): void
    saveConnections(connections: readonly Connection[]): void
    /** Notes what is newer than what is stored; a connection that is not stored is left out. One query. */
    noteUses(uses: readonly SeenUse[]): void
    /** Connections, credentials and identities with what is stored of their use. */
    connectionUses(): readonly ConnectionUse[]
    /** Writes what differs from what is stored. */
    saveUses(uses: readonly ConnectionUse[]): void
    /** What stored evidence says of these transactions, or of the time between: two queries, whatever their number. */
    logWriters(question: LogWriterQuestion): readonly LogWriter[]
    /** Table and sys_id of records by their numbers, one query per table; a number that matches none is left out. */
    records(mentions: readonly RecordMention[]): Readonly<Record<string, RecordMention>>
    /** What stored evidence says of each automation that has any: three grouped questions, whatever their number. */
    summaries(countedFrom: Instant): Readonly<Record<string, Omit<EvidenceSummary, 'lastTriggerSeen'>>>
    /** Outbound evidence since then that names a script whose text has no such call, newest first. */
    undeclaredCalls(since: Instant, limit: number): readonly UndeclaredCall[]
    /** The newest proven execution since then of each version of each automation. One grouped question. */
    ranVersions(since: Instant): readonly RanVersion[]
    /** The evidence of these executions, by `toRanKey`; of several, one. One query. */
    ranEvidence(runs: readonly RanVersion[]): Readonly<Record<string, RanEvidence>>
    /** The proofs of these automations at these times, by the ids of the automations; of several, one. One query. */
    provenRuns(
        runs: readonly { readonly automationId: string; readonly at: Instant }[],
    ): Readonly<Record<string, ProvenRun>>
    /** Errors of scripts since then, newest first: where each failed, none of those that only called. */
    failures(since: Instant, limit: number): readonly Failure[]
    /** How much evidence of a source is stored for this time. */
    count(source: EvidenceSource, from: Instant, to: Instant): number
}

export interface Runs {
    /** Takes the lease and opens a run; null while another run holds it. */
    begin(kind: RunKind, token: string): string | null
    /** Keeps the lease alive; false when another run took it. */
    renew(runId: string, token: string): boolean
    memory(source: EvidenceSource): SourceMemory | null
    remember(memory: SourceMemory): void
    lookedAgain(): LookedAgain
    noteLookedAgain(source: EvidenceSource, to: Instant): void
    /** Null where the last look at older time of this source ended. */
    halfway(source: EvidenceSource): Halfway | null
    noteHalfway(source: EvidenceSource, halfway: Halfway | null): void
    seenDays(source: EvidenceSource): SeenDays
    noteSeenDays(source: EvidenceSource, days: SeenDays): void
    /** Writes the summary into the run, and what it says of each source into the row of that source. */
    finish(runId: string, token: string, summary: RunSummary): void
    /** How the run that began last stands; null before the first. */
    last(): LastRun | null
}

/** What is known of the time of each source; missing for one of which nothing is. */
export type Ledgers = Readonly<Partial<Record<EvidenceSource, Ledger>>>

export interface CoverageStore {
    /** Every row, as it is stored. */
    all(): Readonly<Partial<Record<EvidenceSource, readonly LedgerEntry[]>>>
    /** Makes the rows of a source those of `after`, as the run notes them; `before` is what is stored. */
    save(source: EvidenceSource, before: Ledger, after: Ledger, run: LastRun | null): void
}

export interface LastRun {
    /** The sys_id of its row. */
    readonly id: string
    readonly number: string
    readonly state: RunState
    readonly startedAt: Instant
    readonly endedAt: Instant | null
}

export interface RunSummary {
    readonly state: RunState
    readonly sources: readonly SourceCompleteness[]
    /** Since when each source has been read in full up to now; missing for one that is not. */
    readonly readSince: Readonly<Partial<Record<EvidenceSource, Instant>>>
    readonly rowsRead: number
    readonly evidenceAdded: number
    readonly automationCount: number
    readonly notes: string
}

export interface Attributions {
    read(): MeasuredAttribution
    /** What is not in `contexts` stays as it was noted on this release. */
    write(measured: MeasuredAttribution): void
    /** Notes what was measured for some contexts, and nothing else. */
    note(contexts: NonNullable<MeasuredAttribution['contexts']>): void
}

/** Keeps findings: opened when first seen, renewed while they stand, closed when their cause is gone. */
export interface FindingStore {
    record(found: Drift, now: Instant): { readonly open: number; readonly opened: number; readonly closed: number }
}

/** Whom the logs name for one probe; the context is that of the probe, left out where the logs do not say it. */
export interface ProbeAnswer extends NamedScripts {
    readonly context?: AttributionContext
}

/** The rule and the include with which attribution is measured. */
export interface AttributionProbe {
    /** Inserts a row whose rule calls the include, which logs the nonce and calls this instance with it. */
    leave(nonce: string): void
    /** The row that was left last. */
    last(): { readonly nonce: string; readonly leftAt: Instant } | null
    /** Whom the logs name for this nonce; `unmeasured` where they have no such row. */
    read(nonce: string): ProbeAnswer
}

export interface CollectPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly crypto: Crypto
    readonly faults: Faults
    /** Ids that nothing else has: lease tokens and nonces. */
    newId(): string
    readonly scripts: ScriptSource
    readonly automations: AutomationStore
    readonly logWriters: LogWriterStore
    readonly evidence: EvidenceStore
    readonly chains: ChainStore
    readonly findings: FindingStore
    readonly runs: Runs
    readonly coverage: CoverageStore
    readonly attributions: Attributions
    readonly probe: AttributionProbe
    /** REST messages with their functions, profiles and client ids: a fixed number of queries. */
    readonly connections: {
        probe(): SourceState
        read(): {
            readonly connections: readonly Connection[]
            readonly edges: readonly Edge[]
            readonly addresses: readonly RestAddress[]
            /** Tables of which everything that makes a node there was read. */
            readonly read: Readonly<Record<string, boolean>>
        }
    }
    /** What properties and columns hold from which scripts take addresses; nothing for one that is a password or may not be read. */
    addressValues(sources: readonly AddressSource[], excludedScopes: readonly string[]): AddressValues
    /** The log of a source; it remembers what it asked, so it is opened once for each run. */
    openLog<Row extends SourceRow>(descriptor: LogDescriptor<EvidenceSource, Row>): LogSource<Row>
    readonly triggers: TriggerSource
    readonly audit: AskedSource<AuditQuestion, AuditRow> & {
        /** Those of the tables whose changes the platform audits. One query. */
        audited(tables: readonly string[]): readonly string[]
    }
    readonly patterns: AskedSource<null, PatternRow>
    readonly transactions: TransactionSource
    readonly handRuns: HandRunSource
}
