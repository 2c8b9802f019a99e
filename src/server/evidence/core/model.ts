/** What evidence is made of: automations, evidence nodes, the edges between them, and what a claim lacks. */

import type { StoredUse } from './connection-use.ts'
import type { ScriptAnalysis } from '../../script-analysis/core/analysis.ts'
import type { Beginning } from './beginning.ts'
import type {
    AnalysisState,
    AutomationKind,
    Confidence,
    ConnectionType,
    EdgeType,
    EvidenceSource,
    EvidenceType,
} from './catalogue.ts'
import type { RecordChain } from './record-chain.ts'
import type { Instant } from '../../shared/time.ts'

/** When a business rule runs. `filter` is an encoded query, `condition` script text. */
export interface Trigger {
    readonly table: string
    readonly when: string
    readonly order: number
    readonly operations: readonly ('insert' | 'update' | 'delete' | 'query')[]
    readonly filter: string
    readonly condition: string
}

/** One version of a script: from when on, by which hash, and what it could log in those days. Newest first wherever listed. */
export interface ScriptVersion {
    /** `sys_update_version.payload_hash`, or `sha256:` and the hash of the text where the instance keeps none. */
    readonly hash: string
    readonly from: Instant
    /** Null for a version that was replaced before it was ever analysed. */
    readonly analysis: ScriptAnalysis | null
    /** How many lines its text has; left out where the text is not known. */
    readonly lines?: number
}

/** One workload: a script record, or a flow. */
export interface Automation {
    /** Node id: prefix of the kind and the sys_id. */
    readonly id: string
    readonly kind: AutomationKind
    readonly table: string
    readonly sysId: string
    readonly name: string
    /** Scope by name, `global` for none. */
    readonly scope: string
    readonly isActive: boolean
    readonly trigger: Trigger | null
    readonly state: AnalysisState
    /** Of the present version; null unless `state` is `analysed`. */
    readonly analysis: ScriptAnalysis | null
    /** Texts in quotes of a script that cannot be parsed: they make attributions ambiguous, never certain. */
    readonly literals: readonly string[]
    /** When anything of the record changed last, its trigger included; left out where that is not stored. */
    readonly changedAt?: Instant
    /** Newest first; at most ten. */
    readonly versions: readonly ScriptVersion[]
}

/** A record that something happened to. `table` and `id` are null where only a number is known. */
export interface RecordMention {
    readonly table: string | null
    readonly id: string | null
    readonly number: string | null
}

/** The one missing fact that keeps a claim from being stronger, and the one setting or line that would supply it. */
export interface WhyNotHigher {
    /** Stable: TROUBLESHOOTING has an anchor for it. */
    readonly code: string
    readonly missing: string
    readonly remediation: string
}

/** How an evidence row names an automation: one EVIDENCES edge. Never stronger than the row itself. */
export interface Subject {
    readonly automationId: string
    readonly confidence: Confidence
    /** What the attribution rests on, as a row of the decision table in `confidence.ts`. */
    readonly matchedOn: string
    readonly versionHash: string | null
}

/** One row of a source as evidence: everything that will still be known when the row is rotated away. */
export interface Evidence {
    /** Node id, derived from the source's own row id, so that the same row always has the same evidence. */
    readonly id: string
    readonly source: EvidenceSource
    readonly type: EvidenceType
    readonly sourceTable: string
    readonly sourceId: string
    readonly displayName: string
    /** The strongest that the row says of any subject. */
    readonly confidence: Confidence
    readonly matchedOn: string
    readonly executedAt: Instant | null
    readonly transactionId: string | null
    /** What began the transaction; left out where that is not known. */
    readonly began?: Beginning
    readonly record: RecordMention | null
    /** Node id of the connection that was called, or of the identity that signed in. */
    readonly connectionId: string | null
    readonly actor: string | null
    readonly subjects: readonly Subject[]
    /** Says what is proven and what is not. */
    readonly proofNotes: string
    readonly whyNotHigher: WhyNotHigher | null
    /** What the source row adds, snake_case, redacted; the seed's property names where it has them. */
    readonly properties: Readonly<Record<string, string>>
}

/** A REST message, what it authenticates with, whom it authenticates as, a record, or the chain of one. */
export interface Connection {
    /** Node id. */
    readonly id: string
    readonly type: ConnectionType
    readonly subtype: string
    readonly table: string
    readonly sysId: string
    readonly name: string
    readonly host: string | null
    readonly path: string | null
    readonly method: string | null
    /** OAuth client id: joins to the service principal's application id. */
    readonly clientId: string | null
    readonly isActive: boolean
    /** User name of who made the record. */
    readonly createdBy?: string
    /** What is stored of its use. */
    readonly use?: StoredUse
    /** Of an execution chain. */
    readonly chain?: RecordChain
}

/** An edge between automations and connections. Its confidence is the strongest of the proofs that were ever stored for it. */
export interface Edge {
    readonly type: EdgeType
    readonly from: string
    readonly to: string
    readonly confidence: Confidence
    readonly matchedOn: string
    /** The value that both ends share, or where the script says it: `line 12`. */
    readonly matchedValue: string
    /** Node ids of the evidence that it rests on; none for a structural edge. At most ten, newest first. */
    readonly evidence: readonly string[]
}

/** What stored evidence says of one automation at one time: the second source that an attribution may rest on. */
export interface LogWriter {
    readonly evidenceId: string
    readonly source: EvidenceSource
    readonly automationId: string
    readonly confidence: Confidence
    readonly executedAt: Instant
    readonly transactionId: string | null
    readonly record: RecordMention | null
    /** Of a trigger record: true where it has not changed since, so that it was read as it was then. */
    readonly isAsThen?: boolean
}
