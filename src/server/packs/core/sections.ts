/** Which rows belong to a pack: one section for each table, with the conditions of its rows. */

import { DAY_TABLES, ROW_KINDS, isDayKind, type DayKind, type RowKind } from '../../attestation/core/kinds.ts'
import { TABLES } from '../../shared/names.ts'
import type { Condition } from '../../shared/ports.ts'
import { ONE_OF, type Redaction } from './names.ts'
import type { PackRequest } from './request.ts'

/** What had to be looked up before the conditions of a request are known. */
export interface PackScope {
    /** sys_ids of the control mappings of a framework. */
    readonly mappings: readonly string[]
    /** Policies that the control tests are about. */
    readonly policies: readonly string[]
    /** Deliveries that did something to the record. */
    readonly deliveries: readonly string[]
    /** The automation in the evidence graph; '' where the choice is no automation. */
    readonly automationId: string
}

export const NO_SCOPE: PackScope = { mappings: [], policies: [], deliveries: [], automationId: '' }

/** Rows that are attested. */
export interface AttestedSection {
    readonly kind: RowKind | DayKind
    readonly table: string
    /** Path of its files without extension. */
    readonly path: string
    /** Each has to be true. */
    readonly conditions: readonly Condition[]
    readonly isRedacted: boolean
}

/** Rows that no attestation is of: they follow from attested ones, or say how far the sources were read. */
export interface PlainSection {
    readonly kind: null
    readonly table: string
    readonly path: string
    readonly conditions: readonly Condition[]
    /** One of these columns has to have the value. */
    readonly either: { readonly columns: readonly [string, string]; readonly value: string } | null
    readonly columns: readonly string[]
}

export type Section = AttestedSection | PlainSection

const SYS_ID_LENGTH = 32

/** Kinds of rows that may name people. */
const DETAILS: readonly string[] = ['evidence_rows', 'decision_rows', 'trace_rows']

const EDGE_COLUMNS = [
    ...['edge_type', 'from_id', 'to_id', 'confidence', 'matched_on', 'matched_value', 'version_hash', 'executed_at'],
    'evidence',
]
const COVERAGE_COLUMNS = ['source', 'covered_from', 'covered_to', 'state', 'reason', 'first_run', 'last_run']

/** The conditions of the tests of controls, by which the policies are found. */
export function toTestConditions(
    { choice, from, subject, to }: PackRequest,
    { mappings }: Pick<PackScope, 'mappings'>,
): readonly Condition[] {
    const about: readonly Condition[] =
        choice === 'control'
            ? [['control_id', '=', subject]]
            : choice === 'framework'
              ? [['mapping', 'IN', toList(mappings)]]
              : []
    return [...about, ['window_from', '<=', to], ['window_to', '>=', from]]
}

/**
 * The sections of a pack, in the order of its files.
 *
 * | Rows | control, framework | automation | record | window |
 * |---|---|---|---|---|
 * | control tests | of it, whose window overlaps | | | whose window overlaps |
 * | evidence runs | | ended in the window | ended in the window | ended in the window |
 * | canaries | | decided in the window | decided in the window | decided in the window |
 * | exports | whose window overlaps | | | whose window overlaps |
 * | platform facts | | | | measured in the window |
 * | evidence | | of it, executed in the window | of it, executed in the window | executed in the window |
 * | decisions | of the policies of the tests, of the days | | of the deliveries that changed it | of the days |
 * | trace steps | | | of it, stored in the window | stored in the window |
 * | findings | | of it, opened in the window | of it, opened in the window | opened in the window |
 * | acceptances | | of its findings, held in the window | of its findings, held in the window | held in the window |
 * | edges | | of it | of its evidence | executed in the window |
 * | coverage | | overlapping | overlapping | overlapping |
 */
export function planSections(request: PackRequest, scope: PackScope): readonly Section[] {
    const { choice, from, subject, table, to } = request
    const [start, end] = [`${from} 00:00:00`, `${to} 23:59:59`]
    const during = (column: string): readonly Condition[] => [
        [column, '>=', start],
        [column, '<=', end],
    ]
    const overlapping = ([first, last]: readonly [string, string]): readonly Condition[] => [
        [first, '<=', end],
        [last, '>=', start],
    ]
    const attested = (kind: RowKind | DayKind, ...conditions: readonly Condition[][]): AttestedSection =>
        toAttested(kind, ([] as Condition[]).concat(...conditions), request.redaction)
    const graph = (conditions: readonly Condition[], either: PlainSection['either'] = null): PlainSection => ({
        ...{ kind: null, table: TABLES.evidenceEdge, path: 'graph', conditions, either },
        columns: request.redaction === 'details' ? EDGE_COLUMNS.filter(isNoDetail) : EDGE_COLUMNS,
    })
    const canaries = attested('canary', [...during('decided_at')])
    // The last day is a day, and no time.
    const acceptances = (about: readonly Condition[]): AttestedSection =>
        attested('acceptance', [...about, ['accepted_at', '<=', end], ['until', '>=', from]])
    const days: Condition[] = [
        ['day', '>=', from],
        ['day', '<=', to],
    ]
    const tests = attested('control_test', [...toTestConditions(request, scope)])
    const runs = attested('evidence_run', [...during('ended_at')])
    const exports = attested('export', [...overlapping(['window_from', 'window_to'])])
    const coverage: PlainSection = {
        ...{ kind: null, table: TABLES.evidenceCoverage, path: 'coverage', either: null, columns: COVERAGE_COLUMNS },
        conditions: overlapping(['covered_from', 'covered_to']),
    }
    if (choice === 'control' || choice === 'framework')
        return [tests, exports, attested('decision_rows', days, [['policy', ONE_OF, toLines(scope.policies)]])]
    if (choice === 'automation') {
        // A finding about an automation names the record of its script.
        const script = scope.automationId.slice(-SYS_ID_LENGTH) || NOTHING
        const about: Condition[] = [['subject_id', '=', script]]
        return [
            runs,
            canaries,
            attested('evidence_rows', [['automation_id', '=', scope.automationId], ...during('executed_at')]),
            attested('finding_rows', about, [...during('sys_created_on')]),
            acceptances([['finding.subject_id', '=', script]]),
            graph([], { columns: ['from_id', 'to_id'], value: scope.automationId }),
            coverage,
        ]
    }
    if (choice === 'record')
        return [
            runs,
            canaries,
            attested('evidence_rows', [
                ['record_id', '=', subject],
                ['record_table', '=', table],
                ...during('executed_at'),
            ]),
            attested('decision_rows', [['delivery', 'IN', toList(scope.deliveries)]]),
            attested('trace_rows', [
                ['record_id', '=', subject],
                ['table_name', '=', table],
                ...during('sys_created_on'),
            ]),
            attested('finding_rows', [
                ['subject_id', '=', subject],
                ['subject_table', '=', table],
                ...during('sys_created_on'),
            ]),
            acceptances([
                ['finding.subject_id', '=', subject],
                ['finding.subject_table', '=', table],
            ]),
            graph([['from_evidence.record_id', '=', subject], ...during('executed_at')]),
            coverage,
        ]
    return [
        tests,
        runs,
        canaries,
        exports,
        attested('platform_fact', [...during('measured_at')]),
        attested('evidence_rows', [...during('executed_at')]),
        attested('decision_rows', days),
        attested('trace_rows', [...during('sys_created_on')]),
        attested('finding_rows', [...during('sys_created_on')]),
        acceptances([]),
        graph(during('executed_at')),
        coverage,
    ]
}

// What two ends have in common is a number, an address or a name of the evidence that is redacted.
function isNoDetail(column: string): boolean {
    return column !== 'matched_value'
}

function toAttested(kind: RowKind | DayKind, conditions: readonly Condition[], redaction: Redaction): AttestedSection {
    const table = isDayKind(kind) ? DAY_TABLES[kind] : ROW_KINDS[kind].table
    const isRedacted = redaction === 'details' && DETAILS.indexOf(kind) >= 0
    return { kind, table, path: `rows/${table}`, conditions, isRedacted }
}

/** A list of nothing would be dropped from the question, and every row would fit. */
function toList(values: readonly string[]): string {
    return values.length === 0 ? NOTHING : values.join(',')
}

/** Values on lines of their own: the name of a policy may have a comma. */
function toLines(values: readonly string[]): string {
    return values.length === 0 ? NOTHING : values.join('\n')
}

/** Those of the policies that a test lists: it joins them by commas, and so may a name. */
export function toListed(policies: readonly string[], texts: readonly string[]): readonly string[] {
    return policies.filter((policy) => texts.some((text) => `, ${text}, `.indexOf(`, ${policy}, `) >= 0))
}

const NOTHING = 'nothing'
