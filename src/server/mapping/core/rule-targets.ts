/** Where a mapping rule can send an event, and which of these targets fit which kind of mapping. */

import { COMPLIANCE_TARGETS, OWN_TARGET_TABLE } from './compliance-target.ts'

/** Where a rule sends an event: what the settings say, nowhere, or the table of the record to create. */
export const RULE_TARGETS = {
    default: { label: 'As mapped by default', sequence: 0 },
    ignore: { label: 'Ignore', sequence: 1 },
    incident: { label: 'Incident', sequence: 2 },
    change_request: { label: 'Change request', sequence: 3 },
    x_kt_gov_compliance_task: { label: 'AI compliance review', sequence: 4 },
    sn_compliance_task: { label: 'Compliance task', sequence: 5 },
    sn_ai_case_mgmt_ai_case: { label: 'AI case', sequence: 6 },
    sn_grc_issue: { label: 'GRC issue', sequence: 7 },
} as const
export type RuleTarget = keyof typeof RULE_TARGETS

/** Impact and urgency as the platform counts them. */
export const LEVELS = {
    1: { label: '1 - High', sequence: 0 },
    2: { label: '2 - Medium', sequence: 1 },
    3: { label: '3 - Low', sequence: 2 },
} as const

/** Priority as the platform counts it. */
export const PRIORITIES = {
    1: { label: '1 - Critical', sequence: 0 },
    2: { label: '2 - High', sequence: 1 },
    3: { label: '3 - Moderate', sequence: 2 },
    4: { label: '4 - Low', sequence: 3 },
    5: { label: '5 - Planning', sequence: 4 },
} as const

/** What a rule can do with an event. */
export interface RuleOptions {
    /** Where it can send the event. */
    readonly targets: readonly RuleTarget[]
    /** Tables of the records that the default mapping creates, to which a rule may give group, levels and fields. */
    readonly tables: readonly string[]
}

const ALWAYS: readonly RuleTarget[] = ['default', 'ignore']
/** Tables that can hold a review. */
export const REVIEW_TABLES: readonly string[] = [OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS]

/** For a rule that is for any event. */
export const ANY_EVENT_OPTIONS: RuleOptions = {
    targets: ALWAYS,
    tables: ['change_request', 'incident', ...REVIEW_TABLES],
}

/** For an event that asks for a change request. */
export const CHANGE_OPTIONS: RuleOptions = { targets: [...ALWAYS, 'change_request'], tables: ['change_request'] }

/** For an event that asks for a compliance review. */
export const REVIEW_OPTIONS: RuleOptions = {
    targets: [...ALWAYS, OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS, 'incident'],
    tables: REVIEW_TABLES,
}

/** For an event that can open an incident. */
export const INCIDENT_OPTIONS: RuleOptions = { targets: [...ALWAYS, 'incident'], tables: ['incident'] }

/** For an event of which the app only keeps its own rows. */
export const BOOKKEEPING_OPTIONS: RuleOptions = { targets: ALWAYS, tables: [] }

/**
 * Tables whose records a rule with this target may give group, levels and fields to; none when it creates no such record. `reviewTable` is the one
 * table that keeps the reviews that no rule sends elsewhere; null where the instance may have several.
 */
export function toRuledTables(
    { tables }: RuleOptions,
    target: string,
    reviewTable: string | null = null,
): readonly string[] {
    if (target === 'ignore' || tables.length === 0) return []
    if (target !== 'default' && target !== '') return [target]
    const others = tables.filter((table) => REVIEW_TABLES.indexOf(table) < 0)
    if (reviewTable === null || others.length === tables.length) return tables
    return others.indexOf(reviewTable) < 0 ? [...others, reviewTable] : others
}

/** The target in a column of a rule; a target that this version does not know counts as the default mapping. */
export function toRuleTarget(value: string): RuleTarget {
    return Object.prototype.hasOwnProperty.call(RULE_TARGETS, value) ? (value as RuleTarget) : 'default'
}
