/** What a mapping rule can be about and where it can send an event: the choices of the rule form, and which of them fit together. */

import type { CanonicalType } from '../../shared/names.ts'
import { COMPLIANCE_TARGETS, OWN_TARGET_TABLE } from './compliance-target.ts'

/** Events that a rule can be for; none chosen means any. `escalation` is an escalation at any step. */
export const RULE_EVENTS = {
    'config.updated': { label: 'Configuration updated', sequence: 0 },
    'config.deployed': { label: 'Configuration deployed', sequence: 1 },
    escalation: { label: 'Escalation, any step', sequence: 2 },
    'escalation.created': { label: 'Escalation created', sequence: 3 },
    'escalation.claimed': { label: 'Escalation claimed', sequence: 4 },
    'escalation.unclaimed': { label: 'Escalation unclaimed', sequence: 5 },
    'escalation.updated': { label: 'Escalation updated', sequence: 6 },
    'escalation.resolved': { label: 'Escalation resolved', sequence: 7 },
    'escalation.expired': { label: 'Escalation expired', sequence: 8 },
    decision: { label: 'Decision', sequence: 9 },
    'gateway.health_changed': { label: 'Gateway health changed', sequence: 10 },
    'budget.threshold_reached': { label: 'Budget threshold reached', sequence: 11 },
    'export.completed': { label: 'Export completed', sequence: 12 },
    'export.failed': { label: 'Export failed', sequence: 13 },
} as const
export type RuleEvent = keyof typeof RULE_EVENTS

/** Where a rule sends an event: what the settings say, nowhere, or the table of the record that is to tell of it. */
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

const REVIEW_TARGET_TABLES: readonly RuleTarget[] = [OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS, 'incident']

/**
 * Targets that an event supports.
 *
 * | Event | Targets |
 * |---|---|
 * | any | default, ignore |
 * | configuration updated | default, ignore, change request |
 * | escalation, any step or one of them | default, ignore, the tables that can hold a review, incident |
 * | configuration deployed, decision, gateway health, budget | default, ignore, incident |
 * | export | default, ignore |
 */
export function toTargets(event: string): readonly RuleTarget[] {
    const always: readonly RuleTarget[] = ['default', 'ignore']
    if (event === 'config.updated') return [...always, 'change_request']
    if (isEscalation(event)) return [...always, ...REVIEW_TARGET_TABLES]
    return event === '' || isExport(event) ? always : [...always, 'incident']
}

/** Tables whose records a rule may give group, levels and fields to; none when it makes no such record. */
export function toRuledTables(event: string, target: string): readonly string[] {
    if (target === 'ignore' || isExport(event)) return []
    if (target !== 'default') return [target]
    if (event === 'config.updated') return ['change_request']
    if (isEscalation(event)) return [OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS]
    if (event === '') return ['change_request', 'incident', OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS]
    return ['incident']
}

/** Whether a rule for `wanted` is for an event of this type. */
export function isForEvent(wanted: string, type: CanonicalType): boolean {
    return wanted === '' || wanted === type || (wanted === 'escalation' && isEscalation(type))
}

function isEscalation(event: string): boolean {
    return event === 'escalation' || event.indexOf('escalation.') === 0
}

function isExport(event: string): boolean {
    return event.indexOf('export.') === 0
}
