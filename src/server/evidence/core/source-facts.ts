/** What each source of evidence can prove at best, and what it never proves. */

import type { Confidence, EvidenceSource } from './catalogue.ts'

/** Facts about a source that hold in every run. */
export interface SourceFacts {
    /** Real table names, joined by `|`. */
    readonly sourceTable: string
    /** The strongest grade that the source can give. */
    readonly strongest: Confidence
    readonly doesNotProve: string
}

export const SOURCE_FACTS: Readonly<Record<EvidenceSource, SourceFacts>> = {
    static_analysis: {
        sourceTable: 'sys_script|sys_script_include|sysauto_script|sys_hub_flow',
        strongest: 'STRUCTURAL',
        doesNotProve: 'Says what a script contains, not that it ever ran.',
    },
    trigger_record_evidence: {
        sourceTable: '',
        strongest: 'TEMPORAL_INFERRED',
        doesNotProve: 'Records that satisfy a rule show activity; they do not prove that the rule ran for them.',
    },
    application_log_evidence: {
        sourceTable: 'syslog_app_scope',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'A script that logs nothing leaves nothing here.',
    },
    syslog_evidence: {
        sourceTable: 'syslog',
        strongest: 'DETERMINISTIC',
        doesNotProve:
            'Has no column for the script: only a line that fits one script alone and names a record proves a run.',
    },
    trace_evidence: {
        sourceTable: 'x_kt_gov_trace',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Holds only scripts that call the trace include.',
    },
    sys_audit_evidence: {
        sourceTable: 'sys_audit',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Names users, not scripts: a change is ascribed to the automations that can have written it.',
    },
    delete_recovery_evidence: {
        sourceTable: 'sys_delete_recovery',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Holds deletions only, for a few days.',
    },
    script_pattern_evidence: {
        sourceTable: 'sys_script_pattern',
        strongest: 'TEMPORAL_INFERRED',
        doesNotProve: 'Counts executions above a threshold, names no single run, and its silence proves nothing.',
    },
    call_chain_evidence: {
        sourceTable: 'transaction_call_chain',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Holds transactions that an administrator registered, nothing else.',
    },
    traced_metadata_evidence: {
        sourceTable: 'sys_traced_metadata',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Shows runs of tests, not of production.',
    },
    flow_context_evidence: {
        sourceTable: 'sys_flow_context',
        strongest: 'DETERMINISTIC',
        doesNotProve:
            'Shows runs of flows; nothing about rules and includes. The state is that of the time of reading.',
    },
    outbound_http_log: {
        sourceTable: 'sys_outbound_http_log',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Shows calls through the platform’s HTTP client; a call through a MID server is made elsewhere.',
    },
    sign_in_evidence: {
        sourceTable: '',
        strongest: 'DETERMINISTIC',
        doesNotProve: 'Holds what was handed in, nothing else.',
    },
}
