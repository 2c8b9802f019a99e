/** Automations whose runs no source could have shown: one finding for all of them, with what would show them. */

import type { Finding } from '../../controls/core/finding.ts'
import { toLines } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import { CALL_TRACE } from './advice.ts'
import type { EvidenceSource } from './catalogue.ts'
import type { SourceStatuses } from './execution-status.ts'
import type { Automation } from './model.ts'
import { whyNotRead } from './why-not-higher.ts'

/** An automation that can act, and the sources that would have shown a run if they had been read; none where its runs leave no row. */
export interface Unobservable {
    readonly automation: Automation
    readonly missing: readonly EvidenceSource[]
}

const MOST_NAMES = 5

/** Grouped by what is missing, the cause of most automations first. */
export function findUnobservable(
    automations: readonly Unobservable[],
    statuses: SourceStatuses,
    since: Instant,
): readonly Finding[] {
    if (automations.length === 0) return []
    const byCause = new Map<EvidenceSource | '', string[]>()
    for (const { automation, missing } of automations)
        for (const cause of missing.length === 0 ? ([''] as const) : missing)
            byCause.set(cause, (byCause.get(cause) || []).concat(automation.name))
    const causes = [...byCause.entries()].sort(
        ([one, names], [other, more]) => more.length - names.length || (one < other ? -1 : 1),
    )
    const evidence = toLines([
        ['Automations whose runs cannot be seen', String(automations.length)],
        ['Since', `${since} UTC`],
        ...causes.map(([cause, names]) => [cause === '' ? 'No row' : cause, describe(cause, names, statuses)] as const),
    ])
    return [{ kind: 'execution_not_observable', subject: 'execution evidence', table: '', recordId: '', evidence }]
}

function describe(cause: EvidenceSource | '', names: readonly string[], statuses: SourceStatuses): string {
    return `${names.length} (${namesOf(names)}). ${remediationOf(cause, statuses)}`
}

function remediationOf(cause: EvidenceSource | '', statuses: SourceStatuses): string {
    if (cause === '') return `Their texts leave a row in no source. In those that matter, ${CALL_TRACE}.`
    const why = whyNotRead(cause, statuses[cause] || 'unavailable_not_enabled')
    return why === null
        ? 'The source was not read for this whole time yet. Keep x_kt_gov.evidence.collect on.'
        : `${why.missing} ${why.remediation}`
}

function namesOf(names: readonly string[]): string {
    const sorted = [...names].sort()
    const shown = sorted.slice(0, MOST_NAMES).join(', ')
    return sorted.length > MOST_NAMES ? `${shown} and ${sorted.length - MOST_NAMES} more` : shown
}
