/** Rows of an instance that has been in use for some weeks: some in every state that a dashboard counts, at times before `now`. */

import type { GivenRow } from 'servicenow-local-instance'

const HOUR = 3600
const DAY = 24 * HOUR

const GATEWAYS = ['gw-retail', 'gw-claims', 'gw-research'] as const
const POLICIES = ['content-safety', 'pii-redaction', 'prompt-injection', 'spend-limit'] as const
const ACTIONS = ['block', 'escalate', 'redact', 'log', 'allow'] as const
const STATES = ['processed', 'processed', 'processed', 'ignored', 'dead', 'processed', 'failed', 'held'] as const
const CODES = ['event_incomplete', 'write_refused_data_policy', 'event_incomplete', 'body_lost'] as const

type Values = Readonly<Record<string, string | number | boolean>>

/** All rows, seen from an instant in epoch milliseconds. */
export function livedInRows(now: number): readonly GivenRow[] {
    const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
    const day = (days: number): string => ago(days * DAY).slice(0, 10)
    return [
        ...deliveries(ago),
        ...decisions(day),
        ...reviews(ago),
        ...gatewaysAndFindings(ago),
        ...records(ago),
        ...controls(ago, day),
        ...evidence(ago),
        ...health(ago),
    ]
}

type Ago = (seconds: number) => string

function rows(table: string, count: number, valuesOf: (index: number) => Values): readonly GivenRow[] {
    return Array.from({ length: count }, (_, index) => ({ table, values: valuesOf(index) }))
}

function of<T>(list: readonly T[], index: number): T {
    return list[index % list.length]
}

/** Sixty deliveries, most of them of the last day; what did not end has no lag. */
function deliveries(ago: Ago): readonly GivenRow[] {
    return rows('x_kt_gov_delivery', 60, (index) => {
        const state = of(STATES, index * 3 + Math.floor(index / 7))
        const seconds = index < 40 ? index * 2100 + 60 : (index - 38) * DAY
        const hasEnded = state === 'processed' || state === 'ignored' || state === 'dead'
        return {
            number: `KTD${String(9000 + index)}`,
            delivery_id: `seed-${index}`,
            delivery_key: `seed-key-${index}`,
            event_type: index % 3 === 0 ? 'policy.violation' : 'event.created',
            canonical_type: 'decision',
            received_at: ago(seconds),
            received_hour: `${ago(seconds).slice(0, 13)}:00`,
            state,
            attempts: 1 + (index % 3),
            gateway: of(GATEWAYS, index),
            ...(state === 'dead' ? { error_code: of(CODES, index) } : {}),
            ...(hasEnded ? { lag_seconds: (index * 7) % 95, finished_at: ago(seconds - ((index * 7) % 95)) } : {}),
        }
    })
}

/** Counts of 45 days, so that some are older than what the charts show. */
function decisions(day: (days: number) => string): readonly GivenRow[] {
    return rows('x_kt_gov_decision_count', 180, (index) => ({
        counter_key: `seed-${index}`,
        policy: of(POLICIES, index),
        gateway: of(GATEWAYS, index * 2),
        action: index % 29 === 0 ? 'alert' : of(ACTIONS, index + Math.floor(index / 5)),
        day: day(Math.floor(index / 4)),
        total: 1 + ((index * 13) % 37),
        overflow: index % 17 === 0 ? 2 : 0,
    }))
}

function reviews(ago: Ago): readonly GivenRow[] {
    const due = [-12, -3, -1, 0.5, 2, 5, 9, 20] as const
    return rows('x_kt_gov_compliance_task', 14, (index) => ({
        number: `KTC${9000 + index}`,
        short_description: `Review of ${of(POLICIES, index)}`,
        active: index < 11,
        priority: 1 + (index % 4),
        escalation_state: of(['open', 'claimed', 'open', 'resolved'], index),
        ...(index === 10 ? {} : { due_date: ago(-of(due, index) * DAY) }),
    }))
}

function gatewaysAndFindings(ago: Ago): readonly GivenRow[] {
    const kinds = [
        'deployment_unapproved',
        'decision_version',
        'undeclared_call',
        'unproven_execution',
        'change_not_deployed',
        'competing_script',
    ] as const
    const gateways = rows('x_kt_gov_gateway', 5, (index) => ({
        gateway_key: `seed-${index}`,
        gateway_id: `gw-${index}`,
        name: `Gateway ${index + 1}`,
        environment: of(['Production', 'Staging'], index),
        policy_version: `v${index + 3}`,
        change_status: of(['approved', 'unapproved', 'missing', 'approved'], index),
        health: of(['healthy', 'healthy', 'degraded', 'down'], index),
        last_deployed_at: ago(index * DAY),
    }))
    const findings = rows('x_kt_gov_finding', 18, (index) => ({
        number: `KTF${9000 + index}`,
        finding_key: `seed-${index}`,
        kind: of(kinds, index),
        subject: `Gateway ${1 + (index % 4)}`,
        state: index % 3 === 2 ? 'closed' : 'open',
        first_seen: ago((index * 3 + 2) * DAY),
        last_seen: ago(index * DAY),
    }))
    return [...gateways, ...findings]
}

/** Incidents and change requests of the app, and some of others. */
function records(ago: Ago): readonly GivenRow[] {
    const whose = (index: number): Values => (index % 5 === 4 ? {} : { correlation_display: 'Keeptrusts' })
    return [
        ...rows('incident', 20, (index) => ({
            number: `INC9${index}`,
            short_description: `Violation of ${of(POLICIES, index)}`,
            active: index % 3 !== 0,
            priority: 1 + (index % 4),
            sys_created_on: ago(index * 1.5 * DAY),
            ...whose(index),
        })),
        ...rows('change_request', 12, (index) => ({
            number: `CHG9${index}`,
            short_description: `Policy version v${index}`,
            active: index % 4 !== 0,
            approval: of(['approved', 'requested', 'rejected'], index),
            sys_created_on: ago(index * 3 * DAY),
            ...whose(index),
        })),
    ]
}

function controls(ago: Ago, day: (days: number) => string): readonly GivenRow[] {
    const tests = rows('x_kt_gov_control_test', 30, (index) => ({
        number: `KTT${9000 + index}`,
        test_key: `seed-${index}`,
        control_id: `AI-${1 + (index % 6)}`,
        control_objective: of(POLICIES, index),
        result: of(['pass', 'pass', 'fail', 'stale', 'pass', 'inconclusive'], index),
        is_newest: index < 6 && index % 6 !== 5,
        tested_at: ago(index * 4 * DAY),
        valid_until: ago((index - 4) * DAY),
        evaluated: 20 + index,
        ...(index % 6 === 5 ? {} : { enforcement_rate: 90 + (index % 10) }),
    }))
    const mappings = rows('x_kt_gov_control_mapping', 6, (index) => ({
        policy_pattern: `seed-${index}`,
        control_id: `AI-${index + 1}`,
        control_objective: of(POLICIES, index),
        active: index !== 5,
        readiness: of(['ready', 'events_missing', 'unknown', 'too_few'], index),
    }))
    const gaps = rows('x_kt_gov_reconciliation_gap', 7, (index) => ({
        gap_key: `seed-${index}`,
        policy: of(POLICIES, index),
        day: day(index),
        webhook_total: 20,
        export_total: 20 + (index % 3),
        difference: index % 3,
    }))
    const files = rows('x_kt_gov_evidence_file', 6, (index) => ({
        file_key: `seed-${index}`,
        attachment: `seed-${index}`,
        integrity: of(['intact', 'intact', 'changed', 'missing'], index),
    }))
    return [...tests, ...mappings, ...gaps, ...files]
}

function evidence(ago: Ago): readonly GivenRow[] {
    const sources = ['application_log_evidence', 'outbound_http_evidence', 'audit_evidence', 'flow_evidence'] as const
    const automations = rows('x_kt_gov_automation', 22, (index) => ({
        automation_key: `seed-${index}`,
        automation_id: `sn-br-seed-${index}`,
        name: `Automation ${index + 1}`,
        kind: of(['business_rule', 'script_include', 'scheduled_script', 'flow'], index),
        active: index % 11 !== 10,
        execution_state: of(['proven', 'inferred', 'unproven', 'unknown', 'proven'], index),
    }))
    const read = rows('x_kt_gov_evidence_source', 4, (index) => ({
        source_key: `seed-${index}`,
        source: sources[index],
        status: of(['available', 'partial', 'unavailable_not_enabled', 'available'], index),
        record_count: index * 40,
    }))
    const coverage = rows('x_kt_gov_evidence_coverage', 24, (index) => ({
        coverage_key: `seed-${index}`,
        source: of(sources, index),
        state: of(['read', 'read', 'partial', 'refused', 'skipped'], index),
        covered_from: ago((index + 2) * 2 * DAY),
        covered_to: ago((index + 1) * 2 * DAY),
    }))
    const canaries = rows('x_kt_gov_canary', 24, (index) => ({
        canary_key: `seed-${index}`,
        context: of(['business_rule', 'asynchronous_rule', 'scheduled_script'], index),
        state: of(['found', 'found', 'found', 'missed', 'found', 'not_run', 'found', 'planted'], index),
        planted_at: ago((index + 1) * DAY),
        lag_seconds: 600 + index * 10,
    }))
    const proofs = rows('x_kt_gov_evidence', 40, (index) => ({
        evidence_key: `seed-${index}`,
        evidence_id: `seed-${index}`,
        display_name: `Evidence ${index}`,
        confidence: of(['DETERMINISTIC', 'TEMPORAL_INFERRED', 'DETERMINISTIC', 'STRUCTURAL'], index),
        executed_at: ago(index * DAY * 0.9),
    }))
    return [...automations, ...read, ...coverage, ...canaries, ...proofs]
}

function health(ago: Ago): readonly GivenRow[] {
    const checks = rows('x_kt_gov_health_check', 6, (index) => ({
        check_key: `seed-${index}`,
        check_id: `seed_${index}`,
        title: `Check ${index + 1}`,
        state: of(['ok', 'ok', 'attention', 'failing', 'not_applicable'], index),
        checked_at: ago(index * HOUR),
    }))
    const refusal = rows('x_kt_gov_health_check', 1, () => ({
        check_key: 'seed-refusal',
        check_id: 'last_refusal',
        title: 'Last refused request',
        state: 'attention',
        code: 'refused_secret',
        requests: 23,
        checked_at: ago(2 * HOUR),
    }))
    const alerts = rows('x_kt_gov_alert', 4, (index) => ({
        number: `KTA${9000 + index}`,
        alert_key: `seed-${index}`,
        kind: of(['dead_letters', 'control', 'evidence'], index),
        subject: `Subject ${index}`,
        detail: 'What was found, and what to do',
        state: of(['ongoing', 'over'], index),
        last_seen: ago(index * HOUR),
    }))
    const writeBacks = rows('x_kt_gov_write_back', 9, (index) => ({
        escalation_id: `esc_${index}`,
        state: of(['sent', 'sent', 'queued', 'failed', 'refused'], index),
    }))
    return [...checks, ...refusal, ...alerts, ...writeBacks]
}
