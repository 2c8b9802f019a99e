/** `decision`: the verdict of a gateway on one request, under any of its event names. */

import type { Action } from '../../shared/names.ts'
import { ACTIONS } from '../../shared/names.ts'
import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn, firstOf } from '../core/envelope.ts'
import type { DecisionEvent, EventCommon, EventFailure } from '../../mapping/core/event.ts'
import { isObject, toText } from '../../shared/json.ts'
import { isPass, toAction, toActionOfName, toSeverity } from '../core/vocabulary.ts'
import { incomplete } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'
import { toPolicy } from '../../shared/text.ts'

/** The policy of a decision for which the sender named none. */
export const UNSPECIFIED_POLICY = 'unspecified'

// Ids that name the delivery, so that two deliveries of one decision have different ones.
const DELIVERY_ID = /^(dlv|del|whd|wh|msg|delivery)[-_]/i

export const decision: EventDescriptor = {
    names: [
        'event.created',
        'event.blocked',
        'event.allowed',
        'event.redacted',
        'event.escalated',
        'event.flagged',
        'event.logged',
        'policy.violation',
        // SIEM guide and CLI page: the bare `event_type` of an event object that came without an envelope.
        'decision',
        'request',
        'blocked',
        'allowed',
        'redacted',
        'escalated',
        'flagged',
    ],
    wrappers: ['decision'],
    stepTime: [],
    findSubject: findDecisionId,
    decode: decodeDecision,
    rules: { options: INCIDENT_OPTIONS, family: null },
    ignored: null,
    documentation: {
        record: '**counted** per policy, gateway, action and UTC day, once under all its names. At or above the threshold: one open **incident** per policy and gateway, limited per incident and per day; what exceeds a limit is counted as overflow',
        key: 'incident `correlation_id` = id of the decision that opened it',
    },
}

interface PolicyResult {
    readonly name: string | null
    readonly result: string | null
}

/**
 * The decision that the layers describe.
 *
 * | Verdict, first that exists | Action |
 * |---|---|
 * | the event name ends in one (`event.blocked`) | that |
 * | a verdict field with a known word | that |
 * | results of policies | the worst of them |
 * | a verdict field with unknown words only | fails: guessing would hide a block |
 * | nothing, under `policy.violation` | log |
 * | nothing | allow: an event without a verdict must not open an incident |
 */
export function decodeDecision(
    layers: Layers,
    common: EventCommon,
    sha256: (text: string) => string,
): Result<DecisionEvent, EventFailure> {
    const results = findIn(layers, ALIASES.policiesEvaluated, toPolicyResults) || []
    const action = findAction(common.eventType, layers, results)
    if (action === null) {
        const said = findIn(layers, ALIASES.verdict, toText)
        return incomplete([{ field: 'action', problem: `unknown verdict ${JSON.stringify(said)}` }])
    }
    const policyName = findPolicyName(layers, results)
    const user = findIn(layers, ALIASES.user, toText)
    const fallback = () =>
        [
            'decision',
            policyName === null ? '' : toPolicy(policyName),
            common.gatewayIds.join(','),
            user || '',
            findIn(layers, ALIASES.time, toText) || common.occurredAt,
        ].join('\n')
    return ok({
        ...common,
        kind: 'decision',
        decisionId: findDecisionId(layers) || `sha256:${sha256(fallback())}`,
        action,
        policy: policyName === null ? UNSPECIFIED_POLICY : toPolicy(policyName),
        policyName: policyName === null ? UNSPECIFIED_POLICY : policyName,
        severity: findIn(layers, ALIASES.severity, toSeverity),
        reason: findIn(layers, ALIASES.reason, toText),
        model: findIn(layers, ALIASES.model, toText),
        provider: findIn(layers, ALIASES.provider, toText),
        agent: findIn(layers, ALIASES.agent, toText),
        user,
        configVersion: findIn(layers, ALIASES.usedVersion, toText),
    })
}

/**
 * The id that a decision keeps under all its event names: its own `event_id`, `decision_id` or `id`, then those of the envelope,
 * then the request's. An id that names a delivery never counts, and neither does a header.
 */
export function findDecisionId(layers: Layers): string | null {
    const ownIds = [...ALIASES.decisionId, 'id']
    for (const object of layers.inner) {
        const id = firstOf(object, ownIds, toOwnId)
        if (id !== null) return id
    }
    const ofEnvelope = firstOf(layers.envelope, layers.inner.length === 0 ? ownIds : ALIASES.decisionId, toOwnId)
    if (ofEnvelope !== null) return ofEnvelope
    return findIn(layers, ALIASES.requestId, toText) || firstOf(layers.envelope, ['id'], toOwnId)
}

function toOwnId(value: unknown): string | null {
    const id = toText(value)
    return id === null || DELIVERY_ID.test(id) ? null : id
}

function findAction(eventType: string, layers: Layers, results: readonly PolicyResult[]): Action | null {
    const said = toActionOfName(eventType) || findIn(layers, ALIASES.verdict, toAction) || worstOf(results)
    if (said !== null) return said
    if (hasUnknownVerdict(layers)) return null
    return /violation$/i.test(eventType) ? 'log' : 'allow'
}

// `event.created` sent with `"action": "created"` repeats the event's own name; that is no verdict.
function hasUnknownVerdict(layers: Layers): boolean {
    const said = findIn(layers, ALIASES.verdict, (value) => {
        const word = toText(value)
        return word === null || /^(created|evaluated|completed|decision|event)$/i.test(word) ? null : word
    })
    return said !== null
}

function worstOf(results: readonly PolicyResult[]): Action | null {
    const words = results.map((entry) => toAction(entry.result))
    const worstFirst = Object.keys(ACTIONS) as Action[]
    return worstFirst.find((action) => words.indexOf(action) >= 0) || null
}

function findPolicyName(layers: Layers, results: readonly PolicyResult[]): string | null {
    const named = findIn(layers, ALIASES.policy, toText) || findIn(layers, ALIASES.policiesTriggered, firstName)
    if (named !== null) return named
    const notPassed = results.find((entry) => entry.name !== null && !isPass(entry.result))
    return notPassed === undefined ? null : notPassed.name
}

function firstName(value: unknown): string | null {
    if (!Array.isArray(value) || value.length === 0) return null
    return toText(value[0]) || toPolicyResult(value[0]).name
}

function toPolicyResults(value: unknown): readonly PolicyResult[] | null {
    return Array.isArray(value) ? value.map(toPolicyResult) : null
}

function toPolicyResult(value: unknown): PolicyResult {
    if (!isObject(value)) return { name: null, result: null }
    return {
        name: firstOf(value, ALIASES.policyOfResult, toText),
        result: firstOf(value, ALIASES.resultOfPolicy, toText),
    }
}
