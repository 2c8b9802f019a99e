/** Vocabulary: every word of the sender's documentation has the meaning that we say it has. */

import {
    isExportFailed,
    isPass,
    toAction,
    toActionOfName,
    toEscalationState,
    toHealth,
    toSeverity,
    toWords,
} from '../../../../src/server/receiving/core/vocabulary.ts'
import { toCanonicalType } from '../../../../src/server/receiving/core/event-type.ts'
import { toPolicy } from '../../../../src/server/shared/text.ts'

test.each([
    ['config.updated', 'config.updated'],
    ['configuration.updated', 'config.updated'],
    ['config.created', 'config.updated'],
    ['configuration.created', 'config.updated'],
    ['config.version_created', 'config.updated'],
    ['config.deployed', 'config.deployed'],
    ['configuration.deployed', 'config.deployed'],
    ['config.rolled_out', 'config.deployed'],
    ['config.reverted', 'config.deployed'],
    ['configuration.rolled_back', 'config.deployed'],
    ['event.created', 'decision'],
    ['event.blocked', 'decision'],
    ['event.allowed', 'decision'],
    ['event.redacted', 'decision'],
    ['event.escalated', 'decision'],
    ['event.flagged', 'decision'],
    ['policy.violation', 'decision'],
    ['blocked', 'decision'],
    ['escalation.created', 'escalation.created'],
    ['escalation.claimed', 'escalation.claimed'],
    ['escalation.unclaimed', 'escalation.unclaimed'],
    ['escalation.updated', 'escalation.updated'],
    ['escalation.resolved', 'escalation.resolved'],
    ['escalation.expired', 'escalation.expired'],
    ['export.completed', 'export.completed'],
    ['export.failed', 'export.failed'],
    ['export.expired', 'export.failed'],
    ['gateway.health_changed', 'gateway.health_changed'],
    ['gateway.health', 'gateway.health_changed'],
    ['gateway.status_changed', 'gateway.health_changed'],
    ['budget.threshold_reached', 'budget.threshold_reached'],
    ['budget.exceeded', 'budget.threshold_reached'],
    ['budget.alert', 'budget.threshold_reached'],
    ['Config Updated', 'config.updated'],
    ['ESCALATION.CREATED', 'escalation.created'],
    ['escalation-created', 'escalation.created'],
    ['escalationCreated', 'escalation.created'],
    ['keeptrusts.event.blocked', 'decision'],
    ['com.keeptrusts.event.blocked', 'decision'],
    ['test', 'connection.test'],
    ['ping', 'connection.test'],
    ['webhook.test', 'connection.test'],
    ['webhook_test', 'connection.test'],
    ['webhookTest', 'connection.test'],
    ['test.delivery', 'connection.test'],
    ['Webhook Ping', 'connection.test'],
    ['', 'connection.test'],
    [null, 'connection.test'],
    ['latest.x', 'unknown'],
    ['attestation.created', 'unknown'],
    ['shipping.updated', 'unknown'],
    ['member.added', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
    ['config.updated.extra', 'unknown'],
    ['  ', 'connection.test'],
    ['event.keeptrusts.blocked', 'unknown'],
    ['config -- updated', 'config.updated'],
    ['🔥', 'unknown'],
] as const)('%p is %s', (name, canonical) => expect(toCanonicalType(name)).toBe(canonical))

test.each([
    ['block', ['block', 'blocked', 'deny', 'denied', 'reject', 'rejected', 'input_blocked', 'output_blocked', 'BLOCK']],
    ['escalate', ['escalate', 'escalated', 'review', 'human_review', 'escalation_required', 'flagged-review']],
    ['redact', ['redact', 'redacted', 'mask', 'masked', 'rewrite', 'rewritten']],
    ['log', ['log', 'logged', 'flag', 'flagged', 'warn', 'monitor']],
    ['allow', ['allow', 'allowed', 'pass', 'passed', ' Pass ']],
    [null, ['created', 'quarantined', '', null, undefined, 1, {}, [], 'constructor']],
] as const)('the action %s is read from %p', (action, words) => {
    expect(words.map((word) => toAction(word))).toEqual(words.map(() => action))
})

test.each([
    ['event.blocked', 'block'],
    ['event.escalated', 'escalate'],
    ['event.redacted', 'redact'],
    ['event.allowed', 'allow'],
    ['event.flagged', 'log'],
    ['event.created', null],
    ['policy.violation', null],
    ['request', null],
])('the event name %s means the action %s', (name, action) => expect(toActionOfName(name)).toBe(action))

test.each([
    ['open', null, ['queued', 'open', 'pending', 'new', 'created', 'unclaimed', 'Open']],
    ['claimed', null, ['claimed', 'assigned', 'in_review', 'In Review']],
    ['resolved', null, ['resolved', 'closed']],
    ['resolved', 'approved', ['approved']],
    ['resolved', 'denied', ['denied', 'rejected']],
    ['expired', null, ['expired', 'timed_out', 'timeout', 'Timed Out']],
] as const)('the escalation state %s (outcome %s) is read from %p', (state, outcome, words) => {
    for (const word of words) expect(toEscalationState(word)).toEqual({ state, outcome })
})

it('reads no escalation state from other words', () => expect(toEscalationState('healthy')).toBeNull())

test.each([
    ['healthy', ['healthy', 'Healthy', 'up']],
    ['degraded', ['degraded', 'Degraded']],
    ['down', ['offline', 'unhealthy', 'down', 'Offline']],
    [null, ['purple', '', null, 5]],
] as const)('the health %s is read from %p', (health, words) => {
    for (const word of words) expect(toHealth(word)).toBe(health)
})

test.each([
    ['critical', 'critical'],
    ['High', 'high'],
    ['MEDIUM', 'medium'],
    ['low', 'low'],
    ['P1', 'critical'],
    ['0.87', null],
    [3, null],
])('the severity %p is %s', (word, severity) => expect(toSeverity(word)).toBe(severity))

test.each([
    ['content_safety', 'content-safety'],
    ['Content Safety', 'content-safety'],
    [' block-prompt-injection ', 'block-prompt-injection'],
    ['Präfix/A, B $& <b>', 'präfix/a,-b-$&-<b>'],
])('the policy %p is spelled %s', (name, policy) => expect(toPolicy(name)).toBe(policy))

it('distinguishes passes and failed exports from the rest', () => {
    expect(['pass', 'allowed', 'skipped'].map(isPass)).toEqual([true, true, true])
    expect(['redacted', 'block', null].map(isPass)).toEqual([false, false, false])
    expect(['failed', 'canceled', 'Expired'].map(isExportFailed)).toEqual([true, true, true])
    expect(['completed', 'ready', null].map(isExportFailed)).toEqual([false, false, false])
})

it('looks at the first two hundred characters of a name', () => {
    expect(toWords('a'.repeat(201))).toBe('a'.repeat(200))
})
