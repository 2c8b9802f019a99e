/** What a digest covers of a row: the columns that never change while the row is of one measurement. */

import type { Fields } from '../../shared/plan.ts'
import type { DayKind, RowKind } from './kinds.ts'

/** What is covered of the rows of one kind. */
export interface Covered {
    /** The column that names the row to people. */
    readonly subject: string
    readonly columns: readonly string[]
    /** A column that takes another value when time passes: then the other column has what was measured. */
    readonly aging?: { readonly column: string; readonly value: string; readonly measured: string }
    /** After how many seconds the rows go by retention, as shipped; null where they stay. */
    readonly keptSeconds: number | null
}

/**
 * What moves on after the measurement is not covered:
 *
 * | Row | Not covered |
 * |---|---|
 * | evidence run | its lease |
 * | control test | what was written to GRC, the mark of the newest result, the time of the last comparison; a result that turns stale counts as it was tested |
 * | export | its state, window, attempts, claims and remark, which go on until the file is attached |
 * | platform fact | nothing |
 * | canary | nothing: a verdict is never changed |
 * | acceptance | nothing: nobody changes it |
 * | pack | its claims; its request and its files never change once it is made |
 * | evidence | its name, and whether its execution is counted by another row |
 * | decision | its counter |
 * | trace step | nothing |
 * | finding | what it is called now, its state, its times and its evidence: each run says them again |
 *
 * What the app brings up to date in evidence and decisions has another digest, a later time of change and a seal that fits: it is counted, and no
 * difference.
 */
export const COVERED: Readonly<Record<RowKind | DayKind, Covered>> = {
    evidence_run: {
        subject: 'number',
        keptSeconds: 16416000,
        columns: [
            ...['number', 'kind', 'state', 'started_at', 'ended_at', 'rows_read', 'evidence_added'],
            ...['automation_count', 'sources', 'notes'],
        ],
    },
    control_test: {
        subject: 'number',
        keptSeconds: 95040000,
        columns: [
            ...['number', 'test_key', 'mapping', 'control_id', 'control_objective', 'window_kind', 'window_from'],
            ...['window_to', 'tested_at', 'valid_until', 'result', 'code', 'conclusion', 'enforcement_rate'],
            ...['definition', 'population', 'pass_threshold', 'minimum_population', 'evaluated', 'enforced', 'blocked'],
            ...['escalated', 'redacted', 'logged', 'allowed', 'webhook_days', 'export_days', 'policies'],
            ...['grc_control', 'gateways'],
        ],
        aging: { column: 'result', value: 'stale', measured: 'tested_result' },
    },
    export: {
        subject: 'number',
        keptSeconds: null,
        columns: [
            ...['number', 'export_id', 'export_type', 'format', 'collected_at', 'sha256', 'byte_count', 'record_count'],
            ...['uncounted', 'is_empty', 'environment', 'config_version', 'escalation_ids', 'population'],
        ],
    },
    platform_fact: {
        subject: 'question',
        keptSeconds: null,
        columns: ['fact_key', 'question', 'answer', 'detail', 'release', 'app_version', 'measured_at'],
    },
    pack: {
        subject: 'number',
        keptSeconds: 34560000,
        columns: [
            ...['number', 'choice', 'subject', 'record_table', 'window_from', 'window_to', 'redaction', 'requested_by'],
            ...['state', 'made_at', 'row_count', 'file_count', 'byte_count', 'parts', 'digest', 'first_position'],
            ...['position', 'head'],
        ],
    },
    canary: {
        subject: 'number',
        keptSeconds: 34560000,
        columns: [
            ...[
                'number',
                'canary_key',
                'context',
                'state',
                'planted_at',
                'ran_at',
                'answer',
                'decided_at',
                'lag_seconds',
            ],
            ...['starter_grade', 'include_grade', 'call_grade', 'false_links', 'false_link_names', 'reason'],
        ],
    },
    acceptance: {
        subject: 'finding_number',
        keptSeconds: 95040000,
        columns: [
            ...['finding', 'finding_number', 'kind', 'subject', 'evidence', 'basis', 'until', 'reason', 'accepted_by'],
            ...['accepted_at', 'acceptance_key'],
        ],
    },
    evidence_rows: {
        subject: 'evidence_id',
        keptSeconds: 34646400,
        columns: [
            ...['evidence_id', 'source', 'evidence_type', 'source_table', 'source_id', 'confidence', 'matched_on'],
            ...['executed_at', 'transaction_id', 'began_kind', 'began_by', 'record_table', 'record_id'],
            ...['record_number', 'connection_id', 'actor', 'automation_id', 'automation_ids', 'premises', 'residual'],
            ...['proof_notes', 'why_not_code', 'why_not_missing', 'properties', 'content_hash'],
        ],
    },
    decision_rows: {
        subject: 'decision_id',
        keptSeconds: 34560000,
        columns: [
            ...['decision_key', 'decision_id', 'policy', 'policy_name', 'gateway', 'environment', 'action', 'severity'],
            ...['model', 'config_version', 'is_about_one', 'day', 'occurred_at', 'delivery'],
        ],
    },
    trace_rows: {
        subject: 'name',
        keptSeconds: 2592000,
        columns: ['name', 'step', 'table_name', 'record_id', 'record_number', 'correlation_id', 'detail'],
    },
    finding_rows: {
        subject: 'number',
        keptSeconds: 34560000,
        columns: ['number', 'finding_key', 'kind', 'subject_table', 'subject_id'],
    },
}

/** The columns that have to be read of a row. */
export function toReadColumns({ aging, columns }: Covered): readonly string[] {
    return aging === undefined ? columns : [...columns, aging.measured]
}

/** The covered columns of a row as it was measured. */
export function toCovered({ aging, columns }: Covered, read: Fields): Fields {
    const covered: Record<string, string> = {}
    for (const column of columns)
        covered[column] =
            aging !== undefined && column === aging.column && read[column] === aging.value
                ? read[aging.measured]
                : read[column]
    return covered
}
