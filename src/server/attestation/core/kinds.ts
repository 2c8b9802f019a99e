/** What the attestation chain holds: rows that it attests one by one when they are measured, and rows that it attests by the day. */

import { TABLES } from '../../shared/names.ts'
import type { Condition } from '../../shared/ports.ts'

/** What one attestation is of. */
export const ATTESTATION_KINDS = {
    instance: { label: 'Instance', sequence: 0 },
    evidence_run: { label: 'Evidence run', sequence: 1 },
    control_test: { label: 'Control test', sequence: 2 },
    export: { label: 'Export', sequence: 3 },
    platform_fact: { label: 'Platform fact', sequence: 4 },
    evidence_rows: { label: 'Evidence of a day', sequence: 5 },
    decision_rows: { label: 'Decisions of a day', sequence: 6 },
    trace_rows: { label: 'Trace steps of a day', sequence: 7 },
    finding_rows: { label: 'Findings of a day', sequence: 8 },
    day: { label: 'Day', sequence: 9 },
    pack: { label: 'Pack', sequence: 10 },
    canary: { label: 'Canary', sequence: 11 },
    acceptance: { label: 'Acceptance', sequence: 12 },
} as const
export type AttestationKind = keyof typeof ATTESTATION_KINDS

/** Rows that are attested one by one. */
export type RowKind = 'evidence_run' | 'control_test' | 'export' | 'platform_fact' | 'pack' | 'canary' | 'acceptance'

/** Rows that are attested by the UTC day on which they were stored. */
export type DayKind = 'evidence_rows' | 'decision_rows' | 'trace_rows' | 'finding_rows'

/** Rows that are attested one by one, each again when it is measured again. */
export interface MeasuredRows {
    readonly table: string
    /** When it was measured. A row without it is not measured yet. */
    readonly measuredAt: string
    /** The condition of rows that are not worked on any more; null where a row is done when it is measured. */
    readonly isDone: Condition | null
}

export const ROW_KINDS: Readonly<Record<RowKind, MeasuredRows>> = {
    evidence_run: {
        table: TABLES.evidenceRun,
        measuredAt: 'ended_at',
        isDone: ['state', 'IN', 'complete,yielded,failed'],
    },
    control_test: { table: TABLES.controlTest, measuredAt: 'tested_at', isDone: null },
    export: { table: TABLES.export, measuredAt: 'collected_at', isDone: null },
    platform_fact: { table: TABLES.platformFact, measuredAt: 'measured_at', isDone: null },
    pack: { table: TABLES.pack, measuredAt: 'made_at', isDone: null },
    canary: { table: TABLES.canary, measuredAt: 'decided_at', isDone: null },
    acceptance: { table: TABLES.acceptance, measuredAt: 'accepted_at', isDone: null },
}

/** The order in which the job looks for rows that were measured. */
export const ROW_KIND_NAMES = Object.keys(ROW_KINDS) as readonly RowKind[]

/** The tables of rows of a day. */
export const DAY_TABLES: Readonly<Record<DayKind, string>> = {
    evidence_rows: TABLES.evidence,
    decision_rows: TABLES.decision,
    trace_rows: TABLES.trace,
    finding_rows: TABLES.finding,
}

/** The order in which a day is attested. */
export const DAY_KIND_NAMES = Object.keys(DAY_TABLES) as readonly DayKind[]

/** Whether the attestation is of one row. */
export function isRowKind(kind: string): kind is RowKind {
    return Object.prototype.hasOwnProperty.call(ROW_KINDS, kind)
}

/** Whether the attestation is of rows of a day. */
export function isDayKind(kind: string): kind is DayKind {
    return Object.prototype.hasOwnProperty.call(DAY_TABLES, kind)
}

/** Whether the digest of the attestation covers its content. */
export function hasContent(kind: AttestationKind): boolean {
    return kind === 'day' || isDayKind(kind)
}
