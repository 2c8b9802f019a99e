/** The logs that name scripts: which table, which columns, and which setting decides what they hold. */

import type { CollectPorts, SourceState } from '../app/evidence-ports.ts'
import type { CallChainRow, DeletionRow, FlowRow, LogRow, OutboundRow, TraceRow, TracedRow } from '../core/rows.ts'
import { TABLES } from '../../shared/names.ts'
import { describeApplicationLog } from './application-log-state.ts'
import { withDeletedRecords } from './deleted-records.ts'
import { openLogSource, type LogTable } from './log-source.ts'
import { describeOutboundLog } from './outbound-state.ts'
import { stateOf } from './source-state.ts'
import { openSystemLog } from './system-log.ts'

/** `syslog_app_scope`: the log that names the script record. */
const APPLICATION_LOG: LogTable<LogRow> = {
    table: 'syslog_app_scope',
    required: ['message', 'source', 'level', 'script_artifact', 'script_artifact_table'],
    optional: ['sys_created_by'],
    describe: describeApplicationLog,
    toRow: (read, base) => ({
        ...base,
        message: read('message'),
        source: read('source'),
        level: read('level'),
        createdBy: read('sys_created_by'),
        artifactTable: read('script_artifact_table'),
        artifactId: read('script_artifact'),
    }),
}

/** `sys_outbound_http_log`, the columns of level basic only: headers and bodies are never asked for. */
const OUTBOUND: LogTable<OutboundRow> = {
    table: 'sys_outbound_http_log',
    required: ['hostname', 'path', 'source_table', 'source_record'],
    optional: ['transaction_id', 'app_scope', 'method', 'url', 'response_status', 'user_name', 'log_level'],
    describe: describeOutboundLog,
    toRow: (read, base) => ({
        ...base,
        sourceTable: read('source_table'),
        sourceRecord: read('source_record'),
        transactionId: read('transaction_id'),
        appScope: read('app_scope'),
        method: read('method'),
        hostname: read('hostname'),
        path: read('path'),
        url: read('url'),
        status: read('response_status'),
        user: read('user_name'),
        logLevel: read('log_level'),
    }),
}

const TRACE: LogTable<TraceRow> = {
    table: TABLES.trace,
    required: ['name', 'step'],
    optional: ['table_name', 'record_id', 'record_number', 'correlation_id', 'sys_created_by'],
    toRow: (read, base) => ({
        ...base,
        name: read('name'),
        step: read('step'),
        table: read('table_name'),
        recordId: read('record_id'),
        number: read('record_number'),
        correlationId: read('correlation_id'),
        createdBy: read('sys_created_by'),
    }),
}

const CALL_CHAINS: LogTable<CallChainRow> = {
    table: 'transaction_call_chain',
    required: ['source_table', 'source', 'call_depth', 'persisted_sequence'],
    optional: ['transaction_register', 'transaction_log', 'trigger_table', 'trigger'],
    describe: (): SourceState =>
        stateOf(
            'available',
            'Holds only transactions that an administrator registered (transaction_call_chain_register).',
        ),
    toRow: (read, base) => ({
        ...base,
        register: read('transaction_register'),
        transactionId: read('transaction_log'),
        scriptTable: read('source_table'),
        scriptId: read('source'),
        depth: read('call_depth'),
        sequence: read('persisted_sequence'),
        triggerTable: read('trigger_table'),
        trigger: read('trigger'),
    }),
}

const TRACED: LogTable<TracedRow> = {
    table: 'sys_traced_metadata',
    required: ['metadata_id', 'metadata_type'],
    optional: ['payload_hash', 'transaction_id', 'sys_atf_test_result'],
    describe: (): SourceState => stateOf('available', 'Holds only what ran in tests of the Automated Test Framework.'),
    toRow: (read, base) => ({
        ...base,
        metadataId: read('metadata_id'),
        metadataType: read('metadata_type'),
        payloadHash: read('payload_hash'),
        transactionId: read('transaction_id'),
        testResult: read('sys_atf_test_result'),
    }),
}

const FLOWS: LogTable<FlowRow> = {
    table: 'sys_flow_context',
    required: ['flow', 'state'],
    optional: ['name', 'source_table', 'source_record', 'transaction', 'is_test_run'],
    toRow: (read, base) => ({
        ...base,
        flow: read('flow'),
        name: read('name'),
        state: read('state'),
        sourceTable: read('source_table'),
        sourceRecord: read('source_record'),
        transactionId: read('transaction'),
        isTestRun: read('is_test_run'),
    }),
}

const DELETIONS: LogTable<DeletionRow> = {
    table: 'sys_delete_recovery',
    required: ['initiating_metadata'],
    optional: ['initiating_transaction', 'sys_created_by'],
    toRow: (read, base) => ({
        ...base,
        table: '',
        documentKey: '',
        metadataId: read('initiating_metadata'),
        transactionId: read('initiating_transaction'),
        createdBy: read('sys_created_by'),
    }),
    complete: withDeletedRecords,
}

/** Every log, opened for one run. */
export function openLogs(): CollectPorts['logs'] {
    return {
        applicationLog: openLogSource(APPLICATION_LOG),
        systemLog: openSystemLog(),
        outbound: openLogSource(OUTBOUND),
        trace: openLogSource(TRACE),
        callChains: openLogSource(CALL_CHAINS),
        traced: openLogSource(TRACED),
        flows: openLogSource(FLOWS),
        deletions: openLogSource(DELETIONS),
    }
}
