/** Every source of execution evidence, in the order in which it is reported: one line names it, one line lists its file. */

import type { SourceDescriptor } from '../core/source.ts'
import { applicationLog } from './application-log.ts'
import { callChain } from './call-chain.ts'
import { deleteRecovery } from './delete-recovery.ts'
import { flowContext } from './flow-context.ts'
import { handRuns } from './hand-runs.ts'
import { outboundHttpLog } from './outbound-http-log.ts'
import { scriptErrors } from './script-errors.ts'
import { scriptPattern } from './script-pattern.ts'
import { signIn } from './sign-in.ts'
import { staticAnalysis } from './static-analysis.ts'
import { sysAudit } from './sys-audit.ts'
import { syslog } from './syslog.ts'
import { trace } from './trace.ts'
import { tracedMetadata } from './traced-metadata.ts'
import { transactionLog } from './transaction-log.ts'
import { triggerRecord } from './trigger-record.ts'

/** Stable name and label of each source: the choices of the column, and the keys of the completeness statement. */
export const EVIDENCE_SOURCES = {
    static_analysis: { label: 'Script text', sequence: 0 },
    trigger_record_evidence: { label: 'Trigger records', sequence: 1 },
    application_log_evidence: { label: 'Application log', sequence: 2 },
    syslog_evidence: { label: 'System log', sequence: 3 },
    trace_evidence: { label: 'Keeptrusts trace', sequence: 4 },
    sys_audit_evidence: { label: 'Audit', sequence: 5 },
    delete_recovery_evidence: { label: 'Deletions', sequence: 6 },
    script_pattern_evidence: { label: 'Script counters', sequence: 7 },
    call_chain_evidence: { label: 'Transaction call chains', sequence: 8 },
    traced_metadata_evidence: { label: 'Test runs', sequence: 9 },
    flow_context_evidence: { label: 'Flow runs', sequence: 10 },
    outbound_http_log: { label: 'Outbound HTTP log', sequence: 11 },
    sign_in_evidence: { label: 'Imported sign-ins', sequence: 12 },
    script_error_evidence: { label: 'Script errors', sequence: 13 },
    hand_run_evidence: { label: 'Scripts run by hand', sequence: 14 },
    transaction_log_evidence: { label: 'Transaction log', sequence: 15 },
} as const
export type EvidenceSource = keyof typeof EVIDENCE_SOURCES

const DESCRIPTORS = {
    static_analysis: staticAnalysis,
    trigger_record_evidence: triggerRecord,
    application_log_evidence: applicationLog,
    syslog_evidence: syslog,
    trace_evidence: trace,
    sys_audit_evidence: sysAudit,
    delete_recovery_evidence: deleteRecovery,
    script_pattern_evidence: scriptPattern,
    call_chain_evidence: callChain,
    traced_metadata_evidence: tracedMetadata,
    flow_context_evidence: flowContext,
    outbound_http_log: outboundHttpLog,
    sign_in_evidence: signIn,
    script_error_evidence: scriptErrors,
    hand_run_evidence: handRuns,
    transaction_log_evidence: transactionLog,
} as const

/** What only one source can claim. */
export type SourceClaim = { [Name in EvidenceSource]: keyof (typeof DESCRIPTORS)[Name]['claims'] }[EvidenceSource]

/** The descriptor of each source; a name without one, or one without a name, does not compile. */
export const SOURCES: { readonly [Name in EvidenceSource]: SourceDescriptor<Name> } = DESCRIPTORS

/** Names of the sources, in order. */
export const SOURCE_NAMES = Object.keys(EVIDENCE_SOURCES) as readonly EvidenceSource[]

/** Descriptors of the sources, in order. */
export const SOURCE_LIST: readonly SourceDescriptor<EvidenceSource>[] = SOURCE_NAMES.map((name) => SOURCES[name])
