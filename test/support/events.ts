/** Bodies as the sender writes them, for stories: a full event whose facts a test changes one by one. */

type Facts = Readonly<Record<string, unknown>>

function body(event: string, timestamp: string, data: Facts): Facts {
    return { event, timestamp, data }
}

/** `config.updated` of version v2.3.1. */
export function configUpdated(facts: Facts = {}, at = '2026-04-20T13:55:00Z'): Facts {
    return body('config.updated', at, { ...CONFIGURATION, ...facts })
}

/** `config.deployed` of version v2.3.1. */
export function configDeployed(facts: Facts = {}, at = '2026-04-20T14:00:00Z'): Facts {
    return body('config.deployed', at, { ...CONFIGURATION, ...facts })
}

/** `escalation.<step>` of esc_abc123 with only the facts that every step has. */
export function escalation(step: string, facts: Facts = {}, at = '2026-04-20T14:00:00Z'): Facts {
    return body(`escalation.${step}`, at, { escalation_id: 'esc_abc123', ...facts })
}

/** `escalation.created` with all that a review needs. */
export function escalationCreated(facts: Facts = {}, at = '2026-04-20T14:00:00Z'): Facts {
    return escalation('created', { ...ESCALATED, ...facts }, at)
}

/** A decision under any of its event names. */
export function decision(name: string, facts: Facts = {}, at = '2026-04-23T14:30:00Z'): Facts {
    return body(`event.${name}`, at, { ...DECIDED, ...facts })
}

/** `gateway.health_changed`. */
export function health(status: string, at: string, facts: Facts = {}): Facts {
    return body('gateway.health_changed', at, { gateway_id: 'gw_prod_001', status, ...facts })
}

/** `budget.threshold_reached`. */
export function budget(percent: number, at = '2026-04-22T08:00:00Z'): Facts {
    return body('budget.threshold_reached', at, { budget_id: 'bud_1', threshold_percent: percent, spend: 8, limit: 10 })
}

const CONFIGURATION: Facts = {
    config_id: 'cfg_1',
    config_name: 'production-policy',
    config_version: 'v2.3.1',
    previous_version: 'v2.3.0',
    change_summary: 'Tighten PII redaction',
    environment: 'production',
    gateway_id: 'gw_prod_001',
}

const ESCALATED: Facts = {
    policy_name: 'compliance-review',
    action: 'escalate',
    severity: 'high',
    model: 'gpt-4o',
    user_id: 'user_789',
    gateway_id: 'gw_prod_001',
    sla_deadline: '2026-04-20T18:00:00Z',
}

const DECIDED: Facts = {
    event_id: 'evt_1',
    policy_name: 'content-safety',
    action: 'block',
    model: 'gpt-4o',
    provider: 'openai',
    gateway_id: 'gw_prod_001',
    user_id: 'user_789',
}
