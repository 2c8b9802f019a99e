/** What exports need from the platform: rows, calls to Keeptrusts, stored files, and the records that take evidence. */

import type { Target } from '../core/targets.ts'
import type { Faults } from '../../shared/fault.ts'
import type { PolicyDay } from '../../controls/core/population.ts'
import type { ExportFailure } from '../core/codes.ts'
import type { ExportRequest } from '../core/request.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import type { ExportState, FileKind, IntegrityState } from '../core/names.ts'
import type { Settings } from '../../shared/properties.ts'
import type { RowSeal } from '../../shared/row-seal.ts'
import type { Result } from '../../shared/result.ts'
import type { Populations } from '../../controls/app/control-ports.ts'
import type { Retried } from '../../shared/retry.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock, Crypto, Journal, Links, Records } from '../../shared/ports.ts'
import type { Keeptrusts } from '../../shared/keeptrusts.ts'

/** An export that this worker has claimed. */
export interface ClaimedExport {
    readonly sysId: string
    readonly number: string
    readonly exportId: string
    readonly jobId: string | null
    readonly state: ExportState
    readonly exportType: string
    readonly format: string
    readonly windowFrom: Instant
    readonly windowTo: Instant
    readonly requestedAt: Instant | null
    /** Failed attempts since the last progress. */
    readonly attempts: number
    readonly expectedSha256: string | null
    readonly isEmpty: boolean
    readonly escalationIds: readonly string[]
    /** Null when the artifact could not be looked into, undefined when what was stored of it cannot be read any more. */
    readonly population: readonly PolicyDay[] | null | undefined
    readonly collectedAt: Instant | null
    readonly recordCount: number | null
    readonly sha256: string | null
    /** Whether all of this is as the app stored it. */
    readonly seal: RowSeal
}

/** What is written of an export; what is not named stays as it is, null clears. */
export interface ExportChanges {
    readonly state?: ExportState
    readonly exportId?: string
    readonly jobId?: string
    readonly attempts?: number
    readonly nextAttemptAt?: Instant | null
    readonly code?: string | null
    readonly reason?: string | null
    readonly requestedAt?: Instant
    readonly expectedSha256?: string | null
    readonly windowFrom?: Instant
    readonly windowTo?: Instant
    readonly artifact?: ArtifactRecord
    readonly remark?: string | null
}

/** What is remembered beside an artifact. */
export interface ArtifactRecord {
    readonly sha256: string
    readonly bytes: number
    readonly recordCount: number | null
    readonly uncounted: number | null
    readonly isEmpty: boolean
    readonly environment: string
    readonly configVersion: string
    readonly escalationIds: readonly string[]
    /** Null when the artifact could not be looked into, or is of a kind without decisions. */
    readonly population: readonly PolicyDay[] | null
    readonly collectedAt: Instant
    readonly validUntil: Instant
}

export interface ExportQueue {
    /** One row per request key: asking again answers the row that is there. */
    request(
        request: ExportRequest,
        now: Instant,
    ): Result<{ readonly number: string; readonly sysId: string; readonly created: boolean }, WriteFailure>
    /** For one worker at a time; null when another has it or it needs no advancing. A claim whose worker died counts as an attempt. */
    claim(sysId: string): ClaimedExport | null
    /** The same for an export that is attached already. */
    claimAttached(sysId: string): ClaimedExport | null
    /** Attached exports that were collected since then, newest first. */
    attachedSince(since: Instant, limit: number): readonly string[]
    /** Writes and keeps the claim; false when the claim was lost to the lease. */
    save(sysId: string, changes: ExportChanges): boolean
    /** Writes and gives the claim back. */
    release(sysId: string, changes: ExportChanges): void
    /** Exports to advance now, longest due first. */
    due(now: Instant, limit: number): readonly string[]
    /** The number of another row that holds this export or job; null when none does. */
    heldElsewhere(sysId: string, jobId: string): string | null
    /** Resumes a failed export where it stopped, and notes who had it retried; false when it is not failed. */
    reopen(sysId: string, retried: Retried): boolean
    announceFailed(sysId: string, code: string): void
}

/** A file as it lies on this instance. */
export interface StoredFile {
    readonly attachment: string
    readonly fileName: string
    readonly bytes: number
    readonly sha256: string
}

/** A stored file with the record that has it. */
export interface EvidenceFile extends StoredFile {
    readonly sysId: string
    readonly kind: FileKind
    readonly table: string
    readonly recordId: string
    readonly integrity: IntegrityState
    /** Whether the hash and the place are those that the app stored. */
    readonly seal: RowSeal
}

export interface EvidenceFiles {
    /** Removes every file from the export's own record: what an earlier attempt left. */
    clear(exportSysId: string): void
    /** The largest file that this instance stores. */
    limitBytes(): number
    /** Size and SHA-256 of what is stored now, computed from the stored bytes; null when the record has no such attachment. */
    describe(attachment: string, place: Target): StoredFile | null
    /** The whole content as text. */
    readText(attachment: string): string
    gzip(bytes: Uint8Array): Uint8Array
    /** Stores bytes on the export's own record; null when the instance refuses. */
    store(exportSysId: string, fileName: string, contentType: string, bytes: Uint8Array): StoredFile | null
    /** Remembers a stored file, with the hash that it must keep. */
    remember(exportSysId: string, kind: FileKind, table: string, recordId: string, file: StoredFile): void
    /** The files on the export's own record. */
    ownFiles(exportSysId: string): readonly EvidenceFile[]
    /** Every file of the export, wherever it lies. */
    filesOf(exportSysId: string): readonly EvidenceFile[]
    /** Copies a file to another record, once. */
    copy(
        file: EvidenceFile,
        exportSysId: string,
        table: string,
        recordId: string,
    ): Result<'copied' | 'there', WriteFailure>
    /** Files whose last check is the longest ago. */
    longestUnchecked(before: Instant, limit: number): readonly EvidenceFile[]
    markChecked(sysId: string, integrity: IntegrityState, now: Instant): void
    announceBroken(sysId: string, integrity: IntegrityState): void
}

export interface ControlTestsInWindow {
    /** Control tests whose window lies within these days, both included. */
    within(days: { readonly from: string; readonly to: string }, limit: number): readonly string[]
    /** The records of GRC that hold the results of these tests: audit control tests, test results and issues, each once. */
    targets(days: { readonly from: string; readonly to: string }, limit: number): readonly Target[]
}

export interface ExportPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly faults: Faults
    readonly queue: ExportQueue
    readonly keeptrusts: Keeptrusts
    readonly files: EvidenceFiles
    readonly links: Links
    readonly records: Records
    readonly controlTests: ControlTestsInWindow
    readonly populations: Populations
}

/** How one step of an export ended. */
export type Step =
    | { readonly kind: 'advanced'; readonly changes: ExportChanges }
    | { readonly kind: 'waiting'; readonly seconds: number; readonly changes: ExportChanges }
    | { readonly kind: 'done'; readonly changes: ExportChanges }
    | { readonly kind: 'failed'; readonly failure: ExportFailure; readonly changes: ExportChanges }
