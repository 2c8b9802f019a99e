/** The records that an export is evidence for, besides its own. */

import { emptyPlan, type RecordPlan } from '../../shared/plan.ts'
import { dayOf } from '../../shared/time.ts'

/** The evidence record of the Keeptrusts guide, where an instance has it. */
export const EVIDENCE_TABLE = 'sn_grc_evidence'

/** The kinds of records that an export may be attached to. */
export const TARGET_KINDS = ['compliance_task', 'control_test', 'grc_record', 'grc_evidence'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** One record that takes evidence. */
export interface Target {
    readonly table: string
    readonly recordId: string
}

/** The kinds that a comma-separated list names; words that name none are ignored. */
export function toTargetKinds(list: string): readonly TargetKind[] {
    const words = list.split(',').map((word) => word.trim().toLowerCase())
    return TARGET_KINDS.filter((kind) => words.indexOf(kind) >= 0)
}

/** What an evidence record says of its export. */
export interface Evidence {
    readonly number: string
    readonly exportId: string
    readonly exportType: string
    readonly windowFrom: string
    readonly windowTo: string
    readonly collectedAt: string | null
    readonly recordCount: number | null
    readonly sha256: string | null
}

/** The evidence record of an export, once per export. */
export function planEvidence(evidence: Evidence): RecordPlan {
    const days = [evidence.windowFrom, evidence.windowTo].filter((instant) => instant !== '').map(dayOf)
    const window = days.length === 2 ? ` ${days[0]} to ${days[1]}` : ''
    const lines = [
        `Export ${evidence.exportId} (${evidence.number})`,
        `Window: ${evidence.windowFrom || 'unknown'} to ${evidence.windowTo || 'unknown'} UTC`,
        `Records: ${evidence.recordCount === null ? 'not counted' : evidence.recordCount}`,
        `SHA-256: ${evidence.sha256 === null ? 'not known' : evidence.sha256}`,
        `Collected at: ${evidence.collectedAt === null ? 'not known' : evidence.collectedAt} UTC`,
    ]
    const name = `Keeptrusts ${evidence.exportType || 'events'}${window}`
    return {
        ...emptyPlan(EVIDENCE_TABLE, { kind: 'export_evidence', externalId: evidence.exportId }),
        fields: { name, description: lines.join('\n') },
        verify: ['name'],
        linkOccurredAt: evidence.collectedAt,
        reason: 'The export is evidence.',
    }
}
