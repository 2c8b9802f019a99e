/** Whether it is known which script of a call a row names. */

import type { EvidenceSource } from '../catalogue.ts'
import type { MeasuredAttribution } from '../attribution.ts'
import type { Evidence } from '../model.ts'

const LOGS: readonly EvidenceSource[] = ['application_log_evidence', 'syslog_evidence']

/** True where the answer was measured on this instance, and for rows that need no answer: they name the very script that ran. */
export function hasMeasured(attribution: MeasuredAttribution, row: Evidence): boolean {
    if (row.source === 'outbound_http_log') return isKnown(attribution.outbound)
    return LOGS.indexOf(row.source) < 0 || isKnown(attribution.log)
}

function isKnown(attribution: MeasuredAttribution['log']): boolean {
    return attribution === 'caller' || attribution === 'callee'
}
