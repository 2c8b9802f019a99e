/** What building packs needs of the platform: requests, the rows that belong to them, what the chain says of these, and files. */

import type { StoredAttestation } from '../../attestation/app/attestation-ports.ts'
import type { DayKind, RowKind } from '../../attestation/core/kinds.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import type { Clock, Condition, Crypto, Journal } from '../../shared/ports.ts'
import type { Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import type { Gateway } from '../core/oscal/facts.ts'
import type { Origin } from '../core/manifest.ts'
import type { AttestedRow, FoundRow } from '../core/packed-row.ts'
import type { AttestedSection, PlainSection } from '../core/sections.ts'

/** A request that a worker has. */
export interface ClaimedPack {
    readonly sysId: string
    readonly number: string
    /** The columns that state what is asked for. */
    readonly request: Fields
    /** What was gathered, as text. */
    readonly progress: string
}

/** Requests for packs. */
export interface PackQueue {
    due(limit: number): readonly string[]
    /** Null where another worker has it, or nothing is left to do. */
    claim(sysId: string): ClaimedPack | null
    /** Whether this worker may still write. */
    isOurs(sysId: string): boolean
    /** Ends the claim; false where another worker has taken over, or the instance refused it. */
    release(sysId: string, changes: Fields): boolean
    /** Deletes packs that were made before a time, with their files. */
    deleteMadeBefore(time: Instant, limit: number): number
}

/** Rows of one look, and where the next one goes on. */
export interface RowPage {
    readonly rows: readonly FoundRow[]
    /** The UTC day on which all of them were stored; '' for rows that are attested one by one. */
    readonly day: string
    readonly place: string
}

/** The rows that belong to packs. */
export interface PackRows {
    /** The next rows behind a place; none where there are no more. */
    attested(section: AttestedSection, place: string, limit: number): RowPage
    /** Columns of the next rows behind a sys_id. */
    plain(section: PlainSection, afterId: string, limit: number): readonly (readonly [sysId: string, columns: Fields])[]
    /** The distinct values of a column of rows that fit, in order; the limit and one more where there are more. */
    valuesOf(table: string, column: string, conditions: readonly Condition[], limit: number): readonly string[]
    /** The policies that decisions of these days are counted for. */
    policiesOf(from: string, to: string): readonly string[]
    /** Those of the rows of a kind that are as the app wrote them last. */
    asWritten(kind: RowKind | DayKind, sysIds: readonly string[]): readonly string[]
    /** Id in the evidence graph, and name, of an automation; null where there is none. */
    automation(sysId: string): { readonly id: string; readonly name: string } | null
    /** Names of automations by their ids in the evidence graph. */
    automationNames(ids: readonly string[]): Readonly<Record<string, Fields>>
    /** Control mappings with their citations, as they are now. */
    definitions(mappings: readonly string[]): readonly object[]
    /** Gateways that the instance knows, as they are now. */
    gateways(limit: number): readonly Gateway[]
}

/** What the chain says of rows. */
export interface AttestedPlaces {
    /** By sys_id, of rows that are attested one by one. */
    ofRows(kind: RowKind, sysIds: readonly string[]): Readonly<Record<string, AttestedRow>>
    /** By sys_id, of rows that were stored on a day. */
    ofDay(kind: DayKind, day: string, sysIds: readonly string[]): Readonly<Record<string, AttestedRow>>
    /** Until when rows of the kind are attested. */
    until(kind: RowKind | DayKind): Instant
    /** The position of the first day at or behind a position whose head was announced, else of the first day; null where there is none yet. */
    dayFrom(position: number): number | null
    after(position: number, limit: number): readonly StoredAttestation[]
}

/** A file that was stored. */
export interface StoredPackFile {
    readonly attachment: string
}

/** The files beside a request. */
export interface PackFiles {
    /** Stores ASCII text under a name, in place of an earlier one; null where the instance does not store it, or another content. */
    storeText(sysId: string, name: string, text: string): StoredPackFile | null
    readText(attachment: string): string | null
    /** Base64 of ASCII text. */
    encodeAscii(text: string): string
    /** Stores bytes that are given as base64, and how many they are. */
    storeBytes(
        sysId: string,
        name: string,
        base64: string,
        bytes: number,
    ): (StoredPackFile & { readonly sha256: string }) | null
    /** The largest file that the instance takes. */
    limitBytes(): number
    /** Deletes every file of the request but these. */
    keepOnly(sysId: string, attachments: readonly string[]): void
}

/** What building packs needs. */
export interface PackPorts {
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly queue: PackQueue
    readonly rows: PackRows
    readonly places: AttestedPlaces
    readonly files: PackFiles
    origin(): Origin
    /** Version and settings that say how was measured. */
    settings(): object
}

/** Why a request could not be stored. */
export type PackRequested = Result<{ readonly number: string; readonly sysId: string }, WriteFailure>
