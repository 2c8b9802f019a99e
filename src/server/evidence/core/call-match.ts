/** What it takes to say that one script called another, where rows name both: for the edges of the graph and the hops of chains alike. */

import type { MeasuredAttribution } from './attribution.ts'
import type { EvidenceSource } from './catalogue.ts'

/** Two rows of one transaction, or one row, that name a caller and what it calls. */
export interface NamedTogether {
    /** Where the two rows come from; one source twice for a single row. */
    readonly sources: readonly EvidenceSource[]
    /** Whether both scripts are named for certain. */
    readonly areCertain: boolean
}

/**
 * | Both scripts are named | Rests on |
 * |---|---|
 * | for certain, by rows of which it was measured whom they name | calls_transaction_several |
 * | otherwise | calls_together |
 *
 * That nothing else calls the callee is never known: an instance holds scripts that nobody can read.
 */
export function matchTogether(
    { areCertain, sources }: NamedTogether,
    attribution: MeasuredAttribution,
): 'calls_transaction_several' | 'calls_together' {
    if (!areCertain || !sources.every((source) => hasMeasured(attribution, source))) return 'calls_together'
    return 'calls_transaction_several'
}

const LOGS: readonly EvidenceSource[] = ['application_log_evidence', 'syslog_evidence']

/** Whether it is known which script of a call the rows of a source name: measured on this instance, or needless because they name the very script that ran. */
function hasMeasured(attribution: MeasuredAttribution, source: EvidenceSource): boolean {
    if (source === 'outbound_http_log') return isKnown(attribution.outbound)
    return LOGS.indexOf(source) < 0 || isKnown(attribution.log)
}

function isKnown(attribution: MeasuredAttribution['log']): boolean {
    return attribution === 'caller' || attribution === 'callee'
}
