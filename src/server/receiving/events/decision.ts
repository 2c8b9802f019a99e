/** `decision`: the verdict of a gateway on one request, under any of its event names. */

import type { Action } from '../../shared/names.ts'
import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn, firstOf } from '../core/envelope.ts'
import { findViolations, isNamed, readPolicies, severityOf, worstOf } from '../core/policy-results.ts'
import type { Policies, PolicyResult, Violation } from '../core/policy-results.ts'
import type { DecisionEvent, EventCommon, EventFailure } from '../../mapping/core/event.ts'
import { findStatedEnvironment } from '../../mapping/core/environment.ts'
import { toDecisions } from '../../mapping/core/event.ts'
import { findOwnEnvironments, findUnreadGatewayLists, MOST_COUNTED } from '../core/targets.ts'
import { findEnvironments } from './configuration.ts'
import { isObject, toText, valueAt } from '../../shared/json.ts'
import { isPass, toAction, toActionOfName, toSeverity } from '../core/vocabulary.ts'
import { findHiddenPolicies, findHiddenVerdicts } from '../core/hidden-members.ts'
import { incomplete, missing } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { isOfViolation, UNSPECIFIED_POLICY } from '../../mapping/core/decision.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'
import { toGatewayKey, toPolicy } from '../../shared/text.ts'

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
        'violations',
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
        record: '**counted** per policy, gateway, environment, action and UTC day, once under all its names, at each gateway that the event names. At or above the threshold: one open **incident** per policy and gateway, limited per incident and per day; what exceeds a limit is counted as overflow',
        key: 'incident `correlation_id` = id of the decision that opened it; at each further gateway of its event followed by `:<gateway id>`',
    },
}

/**
 * The decision that the layers describe.
 *
 * | Verdict, first that exists | Action |
 * |---|---|
 * | the event name ends in one (`event.blocked`) | that |
 * | a verdict field with a known word | that |
 * | results of policies | the worst of them |
 * | a verdict field with unknown words only, or a verdict under a name that is not read | fails: guessing would hide a block |
 * | nothing, under `policy.violation` | log |
 * | nothing, without an event name | fails: it may be anything |
 * | nothing, and policies under a name that is not read | fails: one of them may have blocked |
 * | nothing | allow: an event without a verdict must not open an incident |
 *
 * Of several gateways each has the decision. Among several policies it belongs to the one whose result is the verdict, also where the event names one that passed. Each other policy that the request violated is a further decision.
 */
export function decodeDecision(
    layers: Layers,
    common: EventCommon,
    sha256: (text: string) => string,
): Result<DecisionEvent, EventFailure> {
    const policies = readPolicies(layers)
    const action = findAction(common.eventType, layers, policies)
    if (action === null) {
        const said = findIn(layers, ALIASES.verdict, toText)
        if (said === null && hasUnreadVerdict(layers))
            return incomplete([{ field: 'action', problem: 'a verdict in a form that cannot be read' }])
        if (said === null) return incomplete([missing(said, 'action', 'a verdict, because the event has no type')])
        return incomplete([{ field: 'action', problem: `unknown verdict ${JSON.stringify(said)}` }])
    }
    const unread = findUnreadLists(layers)
    if (unread.length > 0) return incomplete(unread)
    const policyName = findPolicyName(layers, policies, action)
    const hidden = findHidden(common.eventType, layers, policies, policyName)
    if (hidden.length > 0) return incomplete(hidden)
    const unreadGateways = findUnreadGatewayLists(layers)
    if (unreadGateways.length > 0)
        return incomplete(
            unreadGateways.map((field) => ({ field, problem: 'names a gateway in a form that cannot be read' })),
        )
    const user = findIn(layers, ALIASES.user, toText)
    const fallback = (policy: string | null) =>
        [
            'decision',
            policy === null ? '' : toPolicy(policy),
            common.gatewayIds.map(toGatewayKey).join(','),
            user || '',
            findIn(layers, ALIASES.time, toText) || common.occurredAt,
        ].join('\n')
    const idOf = (policy: string | null): string =>
        findDecisionId(layers, policy) || `sha256:${sha256(fallback(policy))}`
    const stated: DecisionEvent = {
        ...common,
        environment: common.environment || onlyOf(findEnvironments(layers, null)),
        kind: 'decision',
        decisionId: idOf(policyName),
        action,
        policy: policyName === null ? UNSPECIFIED_POLICY : toPolicy(policyName),
        policyName: policyName === null ? UNSPECIFIED_POLICY : policyName,
        severity: findIn(layers, ALIASES.severity, toSeverity) || severityOf(policyName, policies),
        reason: findIn(layers, ALIASES.reason, toText),
        model: findIn(layers, ALIASES.model, toText),
        provider: findIn(layers, ALIASES.provider, toText),
        agent: findIn(layers, ALIASES.agent, toText),
        user,
        configVersion: findIn(layers, ALIASES.usedVersion, toText),
    }
    const isAboutOne = isOfViolation(common.eventType) && findIn(layers, ALIASES.policy, toText) !== null
    const found = findViolations(stated, policies, isAboutOne)
    const [own] = found.filter(({ name }) => toPolicy(name) === stated.policy)
    const verdict = action === 'allow' && own !== undefined ? { ...stated, action: own.action } : stated
    const violations = found.filter(({ name }) => toPolicy(name) !== stated.policy)
    const sharedId = findSharedId(layers)
    if (violations.length > MOST_VIOLATIONS)
        return incomplete([{ field: 'violations', problem: `more than ${MOST_VIOLATIONS} policies` }])
    if (common.gatewayIds.length * (violations.length + 1) > MOST_COUNTED)
        return incomplete([
            { field: 'gateways', problem: `more than ${MOST_COUNTED} decisions, of policies at gateways` },
        ])
    if (violations.length > 0) return ok(atEachGateway(withFurther(verdict, violations, sharedId, idOf), layers))
    const alone = isAboutOne && sharedId !== null ? { ...verdict, among: { sharedId, others: null } } : verdict
    return ok(atEachGateway(alone, layers))
}

function onlyOf(names: readonly string[]): string | null {
    return names.length === 1 ? names[0] : null
}

/** The decision at each gateway that its event names: each has its own count, incident and item. */
function atEachGateway(decided: DecisionEvent, layers: Layers): DecisionEvent {
    const { gatewayIds } = decided
    if (gatewayIds.length < 2) return decided
    const own = findOwnEnvironments(layers)
    const [verdict, ...further] = gatewayIds.reduce<DecisionEvent[]>((all, gatewayId, at) => {
        const environment = findStatedEnvironment({ statedEnvironments: own }, gatewayId) || decided.environment
        const here = { gatewayIds: [gatewayId], environment, atGateway: at === 0 ? 'first' : 'further' } as const
        return all.concat(toDecisions(decided).map((one) => ({ ...one, ...here })))
    }, [])
    return { ...verdict, further }
}

/** A request that more policies decide about is none. */
const MOST_VIOLATIONS = 50

/** The decision with the others of its request; without an id that they share, each has the one that it would have alone. */
function withFurther(
    verdict: DecisionEvent,
    violations: readonly Violation[],
    sharedId: string | null,
    idOf: (policy: string) => string,
): DecisionEvent {
    const policies = [verdict.policy, ...violations.map(({ name }) => toPolicy(name))]
    const among = (own: string) => ({ sharedId, others: policies.filter((policy) => policy !== own) })
    const further = violations.map(({ action, name, severity }): DecisionEvent => {
        const policy = toPolicy(name)
        return {
            ...verdict,
            decisionId: sharedId === null ? idOf(name) : `${sharedId}:${policy}`,
            action,
            policy,
            policyName: name,
            severity: severity || verdict.severity,
            reason: null,
            among: among(policy),
        }
    })
    return { ...verdict, among: among(verdict.policy), further }
}

/**
 * The id that a decision keeps under all its event names: its own `event_id`, `decision_id` or `id`, then those of the envelope,
 * then the request's with the policy, because several policies may decide on one request. An id that names a delivery never
 * counts, and neither does a header.
 */
export function findDecisionId(layers: Layers, policyName: string | null): string | null {
    const shared = findSharedId(layers)
    const requestId = shared === null ? findRequestId(layers) : null
    if (requestId === null) return shared
    return policyName === null ? requestId : `${requestId}:${toPolicy(policyName)}`
}

/** The id that does not depend on the policy; null where only the request names the decision, or nothing does. */
function findSharedId(layers: Layers): string | null {
    const own = findOwnId(layers)
    return own === null && findRequestId(layers) === null ? firstOf(layers.envelope, ['id'], toOwnId) : own
}

function findRequestId(layers: Layers): string | null {
    return findIn(layers, ALIASES.requestId, toText)
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

function findAction(eventType: string, layers: Layers, policies: Policies): Action | null {
    const said = findStatedAction(eventType, layers, policies)
    if (said === 'allow' && isOfViolation(eventType)) return 'log'
    if (said !== null) return said
    if (hasUnknownVerdict(layers) || hasUnreadVerdict(layers) || eventType === '') return null
    return isOfViolation(eventType) ? 'log' : 'allow'
}

function findStatedAction(eventType: string, layers: Layers, { evaluated, violated }: Policies): Action | null {
    const worst = () => worstOf([...evaluated, ...violated])
    return toActionOfName(eventType) || findIn(layers, ALIASES.verdict, toAction) || worst()
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
        findIn(layers, ALIASES.policiesEvaluated, (value) => (isFilledObject(value) ? true : null)) !== null
    )
}

/** Lists of policies that are objects: which of them was violated, and how, is in a form that cannot be read. */
function findUnreadLists(layers: Layers) {
    const isUnread = (value: unknown): true | null => (isFilledObject(value) ? true : null)
    return [...ALIASES.policiesEvaluated, ...ALIASES.policiesTriggered, ...ALIASES.violations]
        .filter((name) => findIn(layers, [name], isUnread) !== null)
        .map((field) => ({ field, problem: 'policies in a form that cannot be read: expected a list' }))
}

/** What would make another decision of it: a verdict where it states none, policies where it names none. */
function findHidden(eventType: string, layers: Layers, policies: Policies, policyName: string | null) {
    const stated = findStatedAction(eventType, layers, policies)
    const hidden = stated === null || stated === 'allow' ? findHiddenVerdicts(layers) : []
    const verdicts = stated === null ? hidden : []
    // Of a request that was allowed, a list of policies may be of those that passed.
    const isOfViolated = (name: string): boolean => stated !== 'allow' || hidden.indexOf(name) >= 0
    const named = policyName === null ? findHiddenPolicies(layers).filter(isOfViolated) : []
    return [
        ...verdicts.map((field) => ({ field, problem: 'a verdict under a name that is not read' })),
        ...named.map((field) => ({ field, problem: 'policies under a name that is not read' })),
        ...(policyName === null ? findTexts(layers) : []),
    ]
}

/** What wraps an event, sent as a text: nothing of the event is read then. */
function findTexts({ envelope }: Layers) {
    return ['data', 'payload']
        .filter((name) => toText(valueAt(envelope, name)) !== null)
        .map((field) => ({ field, problem: 'a text: expected an object' }))
}

/** An object that names nothing is an empty list, as some languages write it. */
function isFilledObject(value: unknown): boolean {
    return isObject(value) && Object.keys(value).length > 0
}

function isFilled(value: unknown): boolean {
    return Array.isArray(value) && value.length > 0
}

function findPolicyName(layers: Layers, policies: Policies, action: Action): string | null {
    const { evaluated } = policies
    const triggered = [...policies.triggered, ...policies.violated]
    const decides = ({ name, result }: PolicyResult) => name !== null && toAction(result) === action
    // Every policy that passed allows the request; none of them decided it.
    const byResult = action === 'allow' ? undefined : [...evaluated, ...triggered].find(decides)
    const named = findIn(layers, ALIASES.policy, toText)
    return (
        (hasPassed(named, policies) && action !== 'allow' ? null : named) ||
        nameOf(byResult) ||
        nameOf(triggered.find(isNamed)) ||
        nameOf(evaluated.find((entry) => isNamed(entry) && !isPass(entry.result))) ||
        named
    )
}

/** Whether the lists state a result of the policy, and no other than that it passed. */
function hasPassed(policy: string | null, { evaluated, triggered, violated }: Policies): boolean {
    const own = [...evaluated, ...triggered, ...violated].filter(
        ({ name }) => name !== null && policy !== null && toPolicy(name) === toPolicy(policy),
    )
    return own.length > 0 && own.every(({ result }) => result !== null && isPass(result))
}

function nameOf(result: PolicyResult | undefined): string | null {
    return result === undefined ? null : result.name
}
