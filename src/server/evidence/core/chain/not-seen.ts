/** Says of one hop which sources could have shown it and did not, and why. */

import type { EvidenceSource, SourceStatus } from '../catalogue.ts'
import type { SourceCompleteness } from '../completeness.ts'
import type { Evidence } from '../model.ts'

export const HOP_KINDS = ['trigger', 'automation', 'include', 'connection', 'credential', 'identity'] as const
export type HopKind = (typeof HOP_KINDS)[number]

/** A source that shows nothing of a hop. */
export interface NotSeen {
    readonly source: EvidenceSource
    /** Null where no run has looked at the source yet. */
    readonly status: SourceStatus | null
    /**
     * `not_read`: it could not be read, so its silence says nothing. `gap`: it was read with gaps. `no_row`: it was read, and no row
     * shows the hop.
     */
    readonly reason: 'not_read' | 'gap' | 'no_row'
    readonly note: string
}

/** Which sources can show a hop at all. */
export const HOP_SOURCES: Readonly<Record<HopKind, readonly EvidenceSource[]>> = {
    trigger: [
        'trigger_record_evidence',
        'application_log_evidence',
        'syslog_evidence',
        'trace_evidence',
        'sys_audit_evidence',
        'delete_recovery_evidence',
        'flow_context_evidence',
    ],
    automation: [
        'application_log_evidence',
        'syslog_evidence',
        'trace_evidence',
        'sys_audit_evidence',
        'delete_recovery_evidence',
        'script_pattern_evidence',
        'call_chain_evidence',
        'traced_metadata_evidence',
        'flow_context_evidence',
        'outbound_http_log',
    ],
    include: [
        'application_log_evidence',
        'syslog_evidence',
        'trace_evidence',
        'script_pattern_evidence',
        'call_chain_evidence',
        'traced_metadata_evidence',
        'outbound_http_log',
    ],
    connection: ['outbound_http_log'],
    credential: ['sign_in_evidence'],
    identity: ['sign_in_evidence'],
}

/** The sources of a hop that say nothing of it, in the order of the catalogue. `shown` are the rows that the hop rests on. */
export function notSeen(
    kind: HopKind,
    shown: readonly Evidence[],
    sources: readonly SourceCompleteness[],
): readonly NotSeen[] {
    const silent = HOP_SOURCES[kind].filter((source) => shown.every((row) => row.source !== source))
    return silent.map((source) => toNotSeen(source, sources.find((one) => one.source === source) || null))
}

function toNotSeen(source: EvidenceSource, read: SourceCompleteness | null): NotSeen {
    if (read === null) return { source, status: null, reason: 'not_read', note: 'No run has looked at this source yet' }
    const { gaps, notes, status } = read
    if (status !== 'available' && status !== 'partial') return { source, status, reason: 'not_read', note: notes }
    if (status === 'partial' || gaps.length > 0)
        return { source, status, reason: 'gap', note: gaps.map(({ note }) => note).join('; ') || notes }
    return { source, status, reason: 'no_row', note: '' }
}
