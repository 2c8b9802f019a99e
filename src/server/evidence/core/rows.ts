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

/** `sys_audit`; `setBy` and `transactionId` only where an instance has such columns. */
export interface AuditRow extends SourceRow {
    readonly table: string
    readonly documentKey: string
    readonly field: string
    readonly oldValue: string
    readonly newValue: string
    readonly user: string
    readonly checkpoint: string
    readonly setBy: string
    readonly transactionId: string
}

/** `sys_outbound_http_log`, the columns of level basic only. */
export interface OutboundRow extends SourceRow {
    readonly sourceTable: string
    readonly sourceRecord: string
    readonly transactionId: string
    readonly appScope: string
    readonly method: string
    readonly hostname: string
    readonly path: string
    readonly url: string
    readonly status: string
    readonly user: string
    readonly logLevel: string
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

/** `sys_script_pattern`: executions counted per script record. */
export interface PatternRow extends SourceRow {
    readonly scriptTable: string
    readonly scriptId: string
    readonly count: string
    readonly average: string
    readonly first: Instant | ''
    readonly last: Instant | ''
}

/** `transaction_call_chain`: one script of one registered transaction. */
export interface CallChainRow extends SourceRow {
    readonly register: string
    readonly transactionId: string
    readonly scriptTable: string
    readonly scriptId: string
    readonly depth: string
    readonly sequence: string
    readonly triggerTable: string
    readonly trigger: string
}

/** `sys_traced_metadata`: a file that ran in a test step. */
export interface TracedRow extends SourceRow {
    readonly metadataId: string
    readonly metadataType: string
    readonly payloadHash: string
    readonly transactionId: string
    readonly testResult: string
}

/** `sys_flow_context`. */
export interface FlowRow extends SourceRow {
    readonly flow: string
    readonly name: string
    readonly state: string
    readonly sourceTable: string
    readonly sourceRecord: string
    readonly transactionId: string
    readonly isTestRun: string
}

/** `sys_delete_recovery`: a deletion and the file that began it. */
export interface DeletionRow extends SourceRow {
    readonly table: string
    readonly documentKey: string
    readonly metadataId: string
    readonly transactionId: string
    readonly createdBy: string
}

/** One step that a script left through the trace include. */
export interface TraceRow extends SourceRow {
    readonly name: string
    readonly step: string
    readonly table: string
    readonly recordId: string
    readonly number: string
    readonly correlationId: string
    readonly createdBy: string
}

/** One sign-in as Entra tells it, handed in over REST. */
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
}
