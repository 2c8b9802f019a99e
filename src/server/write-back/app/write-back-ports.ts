/** What notifying Keeptrusts of claims and resolutions needs from the platform: the queue, the reviews, and one call. */

import type { Faults } from '../../shared/fault.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Change } from '../core/attribution.ts'
import type { WriteBackAction, WriteBackState } from '../core/names.ts'
import type { WriteBackSeal } from '../core/seal.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock, Crypto, Journal, Links, Records } from '../../shared/ports.ts'
import type { Keeptrusts } from '../../shared/keeptrusts.ts'

/** One notification, as it is queued. */
export interface WriteBack {
    readonly escalationId: string
    readonly action: WriteBackAction
    /** sys_id of the person who acted; '' when nobody is known. */
    readonly actedBy: string
    /** How Keeptrusts knows this person; '' when nobody is known. */
    readonly actor: string
    /** '' for a claim, and when no outcome is set. */
    readonly outcome: string
    readonly reason: string
    readonly table: string
    readonly recordId: string
}

/** A write-back as its row has it. */
export interface KeptWriteBack extends WriteBack {
    /** Nothing that the row says counts unless it is sealed. */
    readonly seal: WriteBackSeal
}

/** A write-back that this worker has claimed. */
export interface ClaimedWriteBack extends KeptWriteBack {
    readonly sysId: string
    /** Attempts that ended before. */
    readonly attempts: number
}

/** What a write-back lacked when it was queued. Nothing else of it ever changes. */
export type Lacking = Partial<Pick<WriteBack, 'actedBy' | 'actor' | 'outcome'>>

/** How one attempt ended. */
export interface WriteBackEnd {
    readonly state: WriteBackState
    readonly attempts: number
    readonly code: string | null
    readonly text: string | null
    readonly nextAttemptAt: Instant | null
}

export interface WriteBacks {
    /**
     * Queues a write-back, once per key. A row under this key that ended in one of the states `again` is queued again.
     * Answers the row to send, null when there is none.
     */
    queue(key: string, writeBack: WriteBack, again: readonly WriteBackState[]): string | null
    /** A write-back as it is stored; null when it is gone. */
    read(sysId: string): KeptWriteBack | null
    /** The write-back of a key; null when there is none. */
    find(key: string): { readonly sysId: string; readonly state: WriteBackState } | null
    /** Conditional update for one worker at a time; null when another has it or it is not queued. */
    claim(sysId: string): ClaimedWriteBack | null
    /** Writes the end of the attempt and gives the claim back. */
    release(sysId: string, end: WriteBackEnd): void
    /** Write-backs to send now, longest due first. */
    due(now: Instant, limit: number): readonly string[]
    /** The same of one review. */
    dueOf(recordId: string, now: Instant): readonly string[]
    /** Queues a sealed write-back that failed or was refused once more, with what it lacked; false when it did neither, or has no valid seal. */
    reopen(sysId: string, now: Instant, lacking: Lacking): boolean
}

export interface Reviews {
    /** The escalation whose review a record is; null when it is none. */
    escalationOf(recordId: string): string | null
    /** Records of a table that we made and that changed between two instants, by sys_id and after `after`. */
    changedBetween(table: string, from: Instant, to: Instant, after: string, limit: number): readonly string[]
    /** The audited changes of some columns of a record, the newest first; none where the audit may not be read. */
    changesOf(table: string, recordId: string, columns: readonly string[], limit: number): readonly Change[]
}

/** A person of this instance. */
export interface Reviewer {
    readonly sysId: string
    /** How Keeptrusts knows the person. */
    readonly actor: string
}

export interface Reviewers {
    /** The person in whose session this runs; null for the system, a guest, an integration, the service user, or anybody impersonated. */
    current(): Reviewer | null
    /** The person behind a user name, as the audit writes it; null for the same. */
    byName(userName: string): Reviewer | null
    /** Whether Keeptrusts, which names somebody so, means the user: of this sys_id, or of the session where none is given. */
    isNamed(name: string, sysId?: string): boolean
    /** Whether the access rules of the instance let the user of the session change the review. */
    mayChange(table: string, recordId: string): boolean
}

export interface WriteBackPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly faults: Faults
    readonly links: Pick<Links, 'findAgain'>
    readonly records: Pick<Records, 'read' | 'apply' | 'probe'>
    readonly keeptrusts: Keeptrusts
    readonly writeBacks: WriteBacks
    readonly reviews: Reviews
    readonly reviewers: Reviewers
}

/** What acting on a review needs beside that. */
export interface ReviewPorts extends WriteBackPorts {
    readonly records: WriteBackPorts['records'] & Pick<Records, 'choices'>
}

/** The columns of a review, and what Keeptrusts last reported of its escalation. */
export interface ReviewedEscalation {
    readonly review: Fields
    readonly known: string | null
    readonly knownSince: Instant | null
    /** Who asked for what is reviewed, as Keeptrusts names them; '' for nobody. */
    readonly requester: string
}
