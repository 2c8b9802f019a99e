/** Reads a plan that another scope or a flow hands in: widest input here, a typed plan or every problem named behind it. */

import { COMPLIANCE_TARGETS, OWN_TARGET_TABLE } from './compliance-target.ts'
import { isDeciding, isReportedOfReview } from './deciding-columns.ts'
import { LINK_KINDS, TABLES, type LinkKind } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { emptyPlan, type Fields, type NamedReference, type RecordPlan } from '../../shared/plan.ts'

export interface PlanInputFailure {
    readonly code: 'plan_invalid' | 'plan_column_refused'
    readonly problems: readonly string[]
}

/** Columns that name the person who asked for a record: only a signed delivery names people. */
const ASKERS: readonly string[] = ['requested_by', 'requested_for', 'caller_id']

/**
 * Where the events of an identity are recorded: a plan from outside names an identity only with its own table, or it would take the place of a record
 * that Keeptrusts asks for later, or write into one that holds what was proven. Every other kind is for the app itself.
 */
function tablesOf(kind: LinkKind, settings: Settings): readonly string[] {
    switch (kind) {
        case 'change_request':
            return [TABLES.changeRequest]
        case 'violation_incident':
        case 'health_incident':
        case 'deployment_incident':
        case 'budget_incident':
            return [TABLES.incident]
        case 'compliance_task':
            return settings.complianceTable === 'auto'
                ? [OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS]
                : [settings.complianceTable, OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS]
        case 'configuration_item':
            return [settings.ciClass]
        case 'ai_system':
            return [settings.aiSystemClass]
        default:
            return []
    }
}

/** Tables that a plan from outside may write: the app's own privileges must not become anybody's. */
function governedTables(settings: Settings): readonly string[] {
    const kinds = Object.keys(LINK_KINDS) as LinkKind[]
    return kinds.reduce<readonly string[]>((tables, kind) => tables.concat(tablesOf(kind, settings)), [])
}

/** The plan in `input`, or every problem with it. */
export function toRecordPlan(input: unknown, settings: Settings): Result<RecordPlan, PlanInputFailure> {
    const given = toObject(input)
    const link = toObject(given.link)
    const table = toText(given.table)
    const kind = toText(link.kind)
    const externalId = toText(link.externalId)
    const problems: string[] = []
    if (governedTables(settings).indexOf(table) < 0) problems.push(`table "${table}" is not one that the app governs`)
    if (!isLinkKind(kind)) problems.push(`link.kind "${kind}" is not one of ${Object.keys(LINK_KINDS).join(', ')}`)
    if (externalId === '') problems.push('link.externalId is empty')
    const fields = toFields(given.fields, 'fields', problems)
    const onCreate = toFields(given.onCreate, 'onCreate', problems)
    const references = toReferences(given.references, problems)
    if (problems.length || !isLinkKind(kind)) return fail({ code: 'plan_invalid', problems })
    const isReported = (column: string): boolean => table === OWN_TARGET_TABLE && isReportedOfReview(column)
    const columns = Object.keys({ ...fields, ...onCreate, ...references })
    const refused = columns
        .filter(isDeciding)
        .map((column) => `${column} decides on the record: a plan does not set it`)
        .concat(
            columns
                .filter((column) => ASKERS.indexOf(column) >= 0)
                .map((column) => `${column} names who asked: a plan names nobody`),
            Object.keys({ ...fields, ...references })
                .filter((column) => !isDeciding(column) && isReported(column))
                .map((column) => `${column} holds what Keeptrusts reported: a plan sets it when it makes the record`),
        )
    if (refused.length > 0) return fail({ code: 'plan_column_refused', problems: refused })
    if (tablesOf(kind, settings).indexOf(table) < 0)
        return fail({
            code: 'plan_invalid',
            problems: [`link.kind "${kind}" is not an identity of records in "${table}"`],
        })
    return ok({
        ...emptyPlan(table, { kind, externalId }),
        fields,
        onCreate,
        references,
        workNote: toText(given.workNote) || null,
        reason: toText(given.reason) || 'Asked for by another application or flow',
    })
}

function isLinkKind(kind: string): kind is LinkKind {
    return Object.keys(LINK_KINDS).indexOf(kind) >= 0
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function toText(value: unknown): string {
    return typeof value === 'string' ? value : ''
}

function toFields(value: unknown, name: string, problems: string[]): Fields {
    const given = toObject(value)
    const fields: Record<string, string> = {}
    for (const column of Object.keys(given)) {
        const item = given[column]
        if (/^[a-z][a-z0-9_]*$/.test(column) && /^(string|number|boolean)$/.test(typeof item))
            fields[column] = String(item)
        else problems.push(`${name}.${column} is not a column with a text, number or boolean`)
    }
    return fields
}

function toReferences(value: unknown, problems: string[]): Readonly<Record<string, NamedReference>> {
    const given = toObject(value)
    const references: Record<string, NamedReference> = {}
    for (const column of Object.keys(given)) {
        const item = toObject(given[column])
        const reference = { table: toText(item.table), column: toText(item.column), value: toText(item.value) }
        if (reference.table && reference.column && reference.value) references[column] = reference
        else problems.push(`references.${column} needs table, column and value`)
    }
    return references
}
