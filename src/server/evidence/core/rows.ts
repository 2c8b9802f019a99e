/** Rows of the sources as the readers hand them over: only the columns that evidence needs, every value text, '' when empty. */

import type { Instant } from '../../shared/time.ts'

/** Where a reader stands: everything up to this row was read. */
export interface Watermark {
    readonly time: Instant
    readonly sysId: string
}

/** What every row has. */
export interface SourceRow {
    readonly sysId: string
    readonly createdAt: Instant
}

/** `syslog` and `syslog_app_scope`. */
export interface LogRow extends SourceRow {
    readonly message: string
    readonly source: string
    readonly level: string
    readonly createdBy: string
    readonly artifactTable: string
    readonly artifactId: string
}

/** A record of a table that rules trigger on. */
export interface TriggerRow extends SourceRow {
    readonly table: string
    readonly number: string
    readonly createdBy: string
    readonly updatedAt: Instant
    readonly callerId: string
    readonly shortDescription: string
    /** Whether it came into the window by being made or by being changed. */
    readonly operation: 'insert' | 'update'
}

/** One sign-in as Entra describes it, sent over REST. */
export interface SignInRow extends SourceRow {
    /** Id of the sign-in at the identity provider. */
    readonly signInId: string
    readonly clientId: string
    readonly principalId: string
    readonly displayName: string
    readonly resource: string
    readonly ipAddress: string
    readonly errorCode: string
    readonly correlationId: string
    /** User name of whom submitted it. */
    readonly submittedBy: string
}
