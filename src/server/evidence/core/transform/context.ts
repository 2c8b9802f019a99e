/** What every transform is given, and what it gives back. */

import type { MeasuredAttribution } from '../attribution.ts'
import type { AutomationIndex } from '../automation-index.ts'
import type { Edge, Evidence, RecordMention, LogWriter } from '../model.ts'
import type { NumberPrefix } from '../record-mentions.ts'

/** The settings that transforms obey. */
export interface TransformSettings {
    /** How far apart two rows may lie to be taken for one run where nothing else joins them. */
    readonly windowSeconds: number
    /** `parseNumberPrefixes(settings.evidenceNumberPrefixes)` */
    readonly numberPrefixes: readonly NumberPrefix[]
    /** False leaves log messages, short descriptions and callers out of the evidence. */
    readonly keepMessages: boolean
    /** Longer messages are cut, with their length and a part of their hash noted. */
    readonly maxMessage: number
    /** False removes e-mail addresses from what is kept. */
    readonly keepEmails: boolean
}

export interface TransformContext {
    readonly index: AutomationIndex
    readonly settings: TransformSettings
    readonly attribution: MeasuredAttribution
    /** What stored evidence says of the transactions of these rows, and of the time around them. */
    readonly logWriters: readonly LogWriter[]
    /** Records found for the mentions of these rows, by `mentionKey`; a number that matches none is left out. */
    readonly records: Readonly<Record<string, RecordMention>>
    readonly sha256: (text: string) => string
}

/** Evidence of one page of rows. Edges are the run-time proofs of CALLS and INVOKES; EVIDENCES follow from the subjects. */
export interface Transformed {
    readonly evidence: readonly Evidence[]
    readonly edges: readonly Edge[]
}

/**
 * Rows of one source, made evidence. The same rows in any order, or repeated, make the same evidence.
 *
 * | File | Function | Rows |
 * |---|---|---|
 * | application-log.ts | transformApplicationLog | LogRow of syslog_app_scope |
 * | syslog.ts | transformSyslog | LogRow of syslog |
 * | trace.ts | transformTrace | TraceRow |
 * | audit.ts | transformAudit | AuditRow |
 * | deletion.ts | transformDeletions | DeletionRow |
 * | counter.ts | transformCounters | PatternRow |
 * | call-chain.ts | transformCallChains | CallChainRow |
 * | traced.ts | transformTraced | TracedRow |
 * | flow.ts | transformFlows | FlowRow |
 * | outbound.ts | transformOutbound | OutboundRow |
 * | trigger.ts | transformTriggers | TriggerRow of one TriggerGroup |
 * | sign-in.ts | transformSignIns | SignInRow |
 *
 * `concerningRows(rows, index)` in mentions.ts leaves out log rows that say nothing, `mentionsOf(rows, prefixes)` tells which records
 * the others name.
 */
export type Transform<Row> = (rows: readonly Row[], context: TransformContext) => Transformed
