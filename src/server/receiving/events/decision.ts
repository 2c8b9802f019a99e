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
import { incomplete, missing } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'
import { toGatewayKey, toPolicy } from '../../shared/text.ts'

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
    reads: [
        'verdict',
        'policy',
        'policiesTriggered',
        'policiesEvaluated',
        'decisionId',
        'requestId',
        'severity',
        'reason',
        'model',
        'provider',
        'agent',
        'user',
        'usedVersion',
    ],
    findSubject: findStatedId,
    decode: decodeDecision,
    rules: { options: INCIDENT_OPTIONS, family: null },
    ignored: null,
    documentation: {
        record: '**counted** per policy, gateway, environment, action and UTC day, once under all its names. At or above the threshold: one open **incident** per policy and gateway, limited per incident and per day; what exceeds a limit is counted as overflow',
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
 * | nothing, without an event name | fails: it may be anything |
 * | nothing | allow: an event without a verdict must not open an incident |
 *
 * Among several policies it belongs to the one whose result is the verdict.
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
        if (said === null && hasUnreadVerdict(layers))
            return incomplete([{ field: 'action', problem: 'a verdict in a form that cannot be read' }])
        if (said === null) return incomplete([missing(said, 'action', 'a verdict, because the event has no type')])
        return incomplete([{ field: 'action', problem: `unknown verdict ${JSON.stringify(said)}` }])
    }
    const policyName = findPolicyName(layers, results, action)
    const user = findIn(layers, ALIASES.user, toText)
    const fallback = () =>
        [
            'decision',
            policyName === null ? '' : toPolicy(policyName),
            common.gatewayIds.map(toGatewayKey).join(','),
            user || '',
            findIn(layers, ALIASES.time, toText) || common.occurredAt,
        ].join('\n')
    return ok({
        ...common,
        kind: 'decision',
        decisionId: findDecisionId(layers, policyName) || `sha256:${sha256(fallback())}`,
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
 * then the request's with the policy, because several policies may decide on one request. An id that names a delivery never
 * counts, and neither does a header.
 */
export function findDecisionId(layers: Layers, policyName: string | null): string | null {
    const own = findOwnId(layers)
    if (own !== null) return own
    const requestId = findIn(layers, ALIASES.requestId, toText)
    if (requestId === null) return firstOf(layers.envelope, ['id'], toOwnId)
    return policyName === null ? requestId : `${requestId}:${toPolicy(policyName)}`
}

/** The id of the decision, with the policy that the event names itself. */
function findStatedId(layers: Layers): string | null {
    return findDecisionId(layers, findIn(layers, ALIASES.policy, toText))
}

function findOwnId(layers: Layers): string | null {
    const ownIds = [...ALIASES.decisionId, 'id']
    for (const object of layers.inner) {
        const id = firstOf(object, ownIds, toOwnId)
        if (id !== null) return id
    }
    return firstOf(layers.envelope, layers.inner.length === 0 ? ownIds : ALIASES.decisionId, toOwnId)
}

function toOwnId(value: unknown): string | null {
    const id = toText(value)
    return id === null || DELIVERY_ID.test(id) ? null : id
}

function findAction(eventType: string, layers: Layers, results: readonly PolicyResult[]): Action | null {
    const said = toActionOfName(eventType) || findIn(layers, ALIASES.verdict, toAction) || worstOf(results)
    if (said !== null) return said
    if (hasUnknownVerdict(layers) || hasUnreadVerdict(layers) || eventType === '') return null
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

// `decision` wraps what was decided.
const WORDS_OF_VERDICT = ALIASES.verdict.filter((alias) => alias !== 'decision')

/** A verdict that is an object or a list, and results of policies that are no list. */
function hasUnreadVerdict(layers: Layers): boolean {
    const isUnread = (value: unknown): true | null => (isObject(value) || isFilled(value) ? true : null)
    return (
        findIn(layers, WORDS_OF_VERDICT, isUnread) !== null ||
        findIn(layers, ALIASES.policiesEvaluated, (value) => (isObject(value) ? true : null)) !== null
    )
}

function isFilled(value: unknown): boolean {
    return Array.isArray(value) && value.length > 0
}

function worstOf(results: readonly PolicyResult[]): Action | null {
    const words = results.map((entry) => toAction(entry.result))
    const worstFirst = Object.keys(ACTIONS) as Action[]
    return worstFirst.find((action) => words.indexOf(action) >= 0) || null
}

function findPolicyName(layers: Layers, results: readonly PolicyResult[], action: Action): string | null {
    const triggered = findIn(layers, ALIASES.policiesTriggered, toTriggeredPolicies) || []
    const decides = ({ name, result }: PolicyResult) => name !== null && toAction(result) === action
    // Every policy that passed allows the request; none of them decided it.
    const byResult = action === 'allow' ? undefined : [...results, ...triggered].find(decides)
    return (
        findIn(layers, ALIASES.policy, toText) ||
        nameOf(byResult) ||
        nameOf(triggered.find(isNamed)) ||
        nameOf(results.find((entry) => isNamed(entry) && !isPass(entry.result)))
    )
}

function isNamed({ name }: PolicyResult): boolean {
    return name !== null
}

function nameOf(result: PolicyResult | undefined): string | null {
    return result === undefined ? null : result.name
}

// The names alone, or entries as among the evaluated ones.
function toTriggeredPolicies(value: unknown): readonly PolicyResult[] | null {
    if (!Array.isArray(value)) return null
    return value.map((entry) => (isObject(entry) ? toPolicyResult(entry) : { name: toText(entry), result: null }))
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
