/** Which logs are read, in which order, by which transform. What claims of a log may rest on is read before it. */

import { transformApplicationLog } from '../core/transform/application-log.ts'
import { transformCallChains } from '../core/transform/call-chain.ts'
import { transformDeletions } from '../core/transform/deletion.ts'
import { transformFlows } from '../core/transform/flow.ts'
import { concerningRows, documentMentions, mentionsOf } from '../core/transform/mentions.ts'
import { transformOutbound } from '../core/transform/outbound.ts'
import { transformSyslog } from '../core/transform/syslog.ts'
import { transformTrace } from '../core/transform/trace.ts'
import { transformTraced } from '../core/transform/traced.ts'
import type { CollectPorts } from './evidence-ports.ts'
import type { Knowledge } from './knowledge.ts'
import { openReading, type LogReading } from './read-log.ts'
import type { Instant } from '../../shared/time.ts'

const VERBOSE: readonly string[] = ['elevated', 'all']
const SYSLOG_OFF = 'x_kt_gov.evidence.read_syslog is false: set it to true to read syslog.'

/** Logs whose rows name scripts by themselves. */
export function openLogWriterLogs(until: Instant, knowledge: Knowledge, ports: CollectPorts): readonly LogReading[] {
    const { logs, settings } = ports
    return [
        openReading(
            {
                source: 'application_log_evidence',
                log: logs.applicationLog,
                transform: transformApplicationLog,
                concerning: (rows, { index }) => concerningRows(rows, index),
                mentions: (rows, { settings: { numberPrefixes } }) => mentionsOf(rows, numberPrefixes),
            },
            until,
            knowledge,
            ports,
        ),
        openReading(
            {
                source: 'syslog_evidence',
                log: logs.systemLog,
                transform: transformSyslog,
                concerning: (rows, { index }) => concerningRows(rows, index),
                mentions: (rows, { settings: { numberPrefixes } }) => mentionsOf(rows, numberPrefixes),
                switchedOff: settings.evidenceReadSyslog ? null : SYSLOG_OFF,
            },
            until,
            knowledge,
            ports,
        ),
        openReading(
            {
                source: 'trace_evidence',
                log: logs.trace,
                transform: transformTrace,
                transactionOf: ({ correlationId }) => correlationId,
            },
            until,
            knowledge,
            ports,
        ),
        openReading(
            { source: 'call_chain_evidence', log: logs.callChains, transform: transformCallChains },
            until,
            knowledge,
            ports,
        ),
        openReading(
            { source: 'traced_metadata_evidence', log: logs.traced, transform: transformTraced },
            until,
            knowledge,
            ports,
        ),
        openReading(
            { source: 'flow_context_evidence', log: logs.flows, transform: transformFlows },
            until,
            knowledge,
            ports,
        ),
        openReading(
            {
                source: 'delete_recovery_evidence',
                log: logs.deletions,
                transform: transformDeletions,
                mentions: (rows) => documentMentions(rows),
            },
            until,
            knowledge,
            ports,
        ),
    ]
}

/** Outbound rows that were read, and those of them above level basic. */
export interface CallCount {
    read: number
    verbose: number
}

/** The log whose rows may rest on what the others say of the same transaction or time. Counts what it reads. */
export function openOutboundLog(
    until: Instant,
    calls: CallCount,
    knowledge: Knowledge,
    ports: CollectPorts,
): LogReading {
    return openReading(
        {
            source: 'outbound_http_log',
            log: ports.logs.outbound,
            transform: (rows, context) => {
                calls.read += rows.length
                calls.verbose += rows.filter(({ logLevel }) => VERBOSE.indexOf(logLevel) >= 0).length
                return transformOutbound(rows, context)
            },
            transactionOf: ({ transactionId }) => transactionId,
        },
        until,
        knowledge,
        ports,
    )
}
