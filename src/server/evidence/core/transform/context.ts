/** What every transform is given, and what it gives back. */

import type { MeasuredAttribution } from '../attribution.ts'
import type { AutomationIndex } from '../automation-index.ts'
import type { SeenUse } from '../connection-use.ts'
import type { Decisions } from '../decisions.ts'
import type { HandRun } from '../hand-runs.ts'
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
    /** The decision table, from which every grade and note comes. */
    readonly decisions: Decisions
    readonly settings: TransformSettings
    readonly attribution: MeasuredAttribution
    /** What stored evidence says of the transactions of these rows, and of the time around them. */
    readonly logWriters: readonly LogWriter[]
    /** Records found for the mentions of these rows, by `mentionKey`; a number that matches none is left out. */
    readonly records: Readonly<Record<string, RecordMention>>
    /** What people ran by hand in the time of these rows; left out where that decides nothing. */
    readonly handRuns?: readonly HandRun[]
    readonly sha256: (text: string) => string
}

/** Evidence of one page of rows. Edges are the run-time proofs of CALLS and INVOKES; EVIDENCES follow from the subjects. */
export interface Transformed {
    readonly evidence: readonly Evidence[]
    readonly edges: readonly Edge[]
    /** Connections that the rows show in use, by any script; left out where rows show none. */
    readonly uses?: readonly SeenUse[]
}
