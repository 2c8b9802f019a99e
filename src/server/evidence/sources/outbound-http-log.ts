/** The outbound HTTP log, the columns of level basic only: headers and bodies are never asked for. */

import { CALL_TRACE, whyNot } from '../core/advice.ts'
import { stateOf } from '../core/completeness.ts'
import { callsOut } from '../core/proves.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import { addressOf, transformOutbound } from '../core/transform/outbound.ts'
import { findUnexplainedCalls } from '../core/unexplained-calls.ts'

const COLUMNS = {
    sourceTable: 'source_table',
    sourceRecord: 'source_record',
    transactionId: 'transaction_id',
    transactionName: 'transaction_name',
    session: 'session_id',
    appScope: 'app_scope',
    method: 'method',
    hostname: 'hostname',
    path: 'path',
    url: 'url',
    status: 'response_status',
    user: 'user_name',
    logLevel: 'log_level',
} as const

const LOGGED = 'glide.outbound_http.db.log'
/** Levels that store Authorization headers in clear: they are reported as a setting and never advised. */
const VERBOSE: readonly string[] = ['elevated', 'all']

/** One outbound call. */
export type OutboundRow = RowOf<typeof COLUMNS>

export const outboundHttpLog: LogDescriptor<
    'outbound_http_log',
    OutboundRow,
    | 'outbound_source'
    | 'outbound_only_way'
    | 'outbound_transaction'
    | 'outbound_window'
    | 'outbound_address'
    | 'outbound_caller'
    | 'outbound_unmeasured'
> = {
    source: 'outbound_http_log',
    kind: 'log',
    reader: 'table',
    tables: ['sys_outbound_http_log'],
    columns: COLUMNS,
    required: ['hostname', 'path', 'source_table', 'source_record'],
    readIn: 'second',
    isRead: 'always, the columns of level basic only',
    decidedBy: [LOGGED],
    unlock: `Set ${LOGGED} to true (level Basic).`,
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Shows calls through the platform’s HTTP client; a call through a MID server is made elsewhere.',
    claims: {
        outbound_source: {
            says: 'the outbound log names the script',
            grade: 'DETERMINISTIC',
            premises: ['platform_names_script'],
            residual: ['row_forged'],
            proofNote:
                'The outbound log entry names this script: it was running when the call was made. ' +
                'Does not prove what the other side did with it.',
            whyNotHigher: null,
        },
        outbound_only_way: {
            says: 'the outbound log names a script inside of which only this include can have made the call, and was measured to name the script that began',
            grade: 'DETERMINISTIC',
            premises: ['platform_names_script', 'attribution_measured', 'only_one_calls_out'],
            residual: ['unread_inside', 'row_forged'],
            proofNote:
                'The outbound log entry names a script, and of all that runs inside of that script only this include can have made the call: it executed. ' +
                'Does not prove what the other side did with it.',
            whyNotHigher: null,
        },
        outbound_transaction: {
            says: 'a script proven in the same transaction uses this host and path',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'Another record proves that this script, which uses this host and path, ran in the same transaction. ' +
                'Does NOT prove that it made this call.',
            whyNotHigher: whyNot(
                'call_names_no_script',
                'The outbound log entry does not name this script as its source.',
                'Make sure that the script that makes the call is collected: x_kt_gov.evidence.exclude_scopes must not exclude its scope.',
            ),
        },
        outbound_window: {
            says: 'a script that uses this host and path left other evidence within seconds',
            grade: 'TEMPORAL_INFERRED',
            infers: 'weaker',
            proofNote:
                'This script uses this host and path, and left other evidence within seconds of the call. ' +
                'Nearness in time does NOT prove that it made this call.',
            whyNotHigher: whyNot(
                'call_shares_no_id',
                'The outbound log entry names neither this script nor a transaction in which it is proven.',
                `In the script, before the call, ${CALL_TRACE}.`,
            ),
        },
        outbound_address: {
            says: 'these scripts use this host and path',
            grade: 'TEMPORAL_INFERRED',
            infers: 'weaker',
            proofNote: 'This script uses this host and path. Does NOT prove that it made this call.',
            whyNotHigher: whyNot(
                'call_names_no_script',
                'The outbound log entry does not name this script as its source.',
                `In the script, before the call, ${CALL_TRACE}.`,
            ),
        },
        outbound_caller: {
            says: 'the outbound log names a script that comes before this one on the way to the call',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The outbound log entry names a script from which this one can be reached. Does NOT prove that this one made the call.',
            whyNotHigher: whyNot(
                'outbound_names_caller',
                'The outbound log names the script that began, not the one that made the call.',
                'Stamp the call in the script that makes it: stamp(restMessage) of the trace include.',
            ),
        },
        outbound_unmeasured: {
            says: 'the outbound log names the script, but whom it names in such work was not measured, and others inside of the script may have called',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The outbound log entry names this script, and it was not measured whom such an entry names in work of this kind. ' +
                'Does NOT prove that this script made the call: one that it calls may have.',
            whyNotHigher: whyNot(
                'context_unmeasured',
                'It was not measured which script of a call the outbound log names in work of this kind.',
                'For requests, choose Measure attribution on the Setup page. For jobs and asynchronous rules, set x_kt_gov.canary.interval_hours above 0 and x_kt_gov.trace.enabled to true. ' +
                    'For global scripts, calls of another scope, flows and events, stamp the call: stamp(restMessage) of the trace include.',
            ),
        },
    },
    shows: ['automation', 'include', 'connection'],
    proves: (automation, index) => automation.kind !== 'flow' && callsOut(automation, index),
    settings: {
        properties: () => ({
            [LOGGED]: 'true',
            'glide.outbound_http_log.override': 'false',
            'glide.outbound_http_log.override.level': 'basic',
        }),
        rows: { table: 'sys_outbound_http_log_level', column: 'log_level', values: VERBOSE },
        toState: (settings) =>
            settings[LOGGED] === 'false'
                ? stateOf('unavailable_not_enabled', `Set ${LOGGED} to true; the level basic is enough.`, settings)
                : stateOf('available', '', settings),
    },
    transform: transformOutbound,
    contradictions: (rows, { index }, excludedScopes, now) =>
        findUnexplainedCalls(
            rows.map((row) => ({
                ...addressOf(row),
                rowId: row.sysId,
                method: row.method,
                executedAt: row.createdAt,
                sourceTable: row.sourceTable,
                sourceRecord: row.sourceRecord,
                appScope: row.appScope,
            })),
            index,
            excludedScopes,
            now,
        ),
    transactionOf: ({ transactionId }) => transactionId,
    isVerbose: ({ logLevel }) => VERBOSE.indexOf(logLevel) >= 0,
}
