/** What a subflow that a mapping rule starts is given: texts, under the names that the actions and subflows of this app have. */

import type { RuleFacts } from './rule-facts.ts'
import { PLACEHOLDERS } from './rule-template.ts'
import type { MappingRule } from './rules.ts'

/** The inputs that a subflow may declare as text or choice, and what each holds; what the event does not state is empty. */
export const FLOW_INPUTS = {
    table_name: 'Table of the record that the event created or changed first; empty without one',
    record: 'sys_id of that record',
    delivery: 'sys_id of the delivery',
    rule: 'Name of the mapping rule',
    event_type: PLACEHOLDERS.event_type,
    policy: PLACEHOLDERS.policy,
    policy_version: PLACEHOLDERS.version,
    gateway_id: PLACEHOLDERS.gateway,
    environment: PLACEHOLDERS.environment,
    severity: PLACEHOLDERS.severity,
    action: PLACEHOLDERS.action,
    model: PLACEHOLDERS.model,
    user: PLACEHOLDERS.user,
    reason: PLACEHOLDERS.reason,
    organization: PLACEHOLDERS.organization,
    decision_id: PLACEHOLDERS.decision,
    escalation_id: PLACEHOLDERS.escalation,
    occurred_at: 'When it happened, UTC',
} as const
type FlowInput = keyof typeof FLOW_INPUTS

/** The value of every input. */
export function toFlowInputs(
    { words }: RuleFacts,
    delivery: string,
    record: { readonly table: string; readonly sysId: string },
    rule: MappingRule,
): Readonly<Record<FlowInput, string>> {
    const { decision, escalation, gateway, version } = words
    return {
        table_name: record.table,
        record: record.sysId,
        delivery,
        rule: rule.name,
        event_type: words.event_type,
        policy: words.policy || '',
        policy_version: version || '',
        gateway_id: gateway || '',
        environment: words.environment || '',
        severity: words.severity || '',
        action: words.action || '',
        model: words.model || '',
        user: words.user || '',
        reason: words.reason || '',
        organization: words.organization || '',
        decision_id: decision || '',
        escalation_id: escalation || '',
        occurred_at: words.occurred_at,
    }
}
