/** What the event types of an escalation share: their subject, their decoder and their rules. */

import type { EscalationState } from '../../shared/names.ts'
import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { toInstant } from '../../shared/time.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn, firstOf } from '../core/envelope.ts'
import type { EscalationChange, EscalationEvent, EventCommon, EventFailure } from '../../mapping/core/event.ts'
import { toText } from '../../shared/json.ts'
import { toAction, toEscalationState, toSeverity, toWords } from '../core/vocabulary.ts'
import { incomplete, missing } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { REVIEW_OPTIONS } from '../../mapping/core/rule-targets.ts'

// In a flat event these ids name the delivery or the decision, not the escalation.
const OTHER_ID = /^(dlv|del|whd|wh|msg|delivery|evt|event|req)[-_]/i

// Who claimed it, and not whom it was given to.
const CLAIMANT = ALIASES.claimedBy.filter((alias) => /^claimed_by\b/.test(alias))

/** What the descriptors of these types have in common. */
export const ESCALATION = {
    wrappers: ['escalation'],
    stepTime: [],
    reads: [
        'escalationId',
        'escalationState',
        'escalationAction',
        'policy',
        'severity',
        'reason',
        'model',
        'user',
        'userNames',
        'decisionId',
        'requestId',
        'usedVersion',
        'dueAt',
        'claimedAt',
        'claimedBy',
        'resolvedAt',
        'resolvedBy',
        'actor',
        'outcome',
        'note',
    ],
    findSubject: findEscalationId,
    rules: { options: REVIEW_OPTIONS, family: 'escalation' },
    ignored: null,
    documentation: {
        record: "one **compliance review**, in the first of these tables that the instance has and that the app may write: `sn_compliance_task`, the table of AI cases, the table of GRC issues, the app's own `x_kt_gov_compliance_task`. It follows claims and resolutions, and never moves back from resolved",
        key: 'task `correlation_id` = escalation id',
    },
} satisfies Partial<EventDescriptor>

/**
 * The escalation that the layers describe. What the event's name states wins over the status field, except that a
 * created or updated escalation may already be further on.
 *
 * | Event | State |
 * |---|---|
 * | claimed, unclaimed, resolved, expired | claimed, open, resolved, expired |
 * | created, updated | by status; else resolved or claimed when an instant or a person is given; else open |
 */
export function decodeEscalation(
    layers: Layers,
    common: EventCommon,
    change: EscalationChange,
): Result<EscalationEvent, EventFailure> {
    const escalationId = findEscalationId(layers)
    if (escalationId === null) return incomplete([missing(escalationId, 'escalation_id', 'the id of the escalation')])
    const state = findState(layers, change)
    const isEnded = state === 'resolved' || state === 'expired'
    const text = (aliases: readonly string[]) => findIn(layers, aliases, toText)
    return ok({
        ...common,
        kind: 'escalation',
        change: change === 'updated' && isReleased(layers) ? 'unclaimed' : change,
        escalationId,
        state,
        policy: text(ALIASES.policy),
        action: findIn(layers, ALIASES.escalationAction, toAction),
        severity: findIn(layers, ALIASES.severity, toSeverity),
        reason: text(ALIASES.reason),
        model: text(ALIASES.model),
        ...findUser(layers),
        decisionId: text([...ALIASES.decisionId, ...ALIASES.requestId]),
        configVersion: text(ALIASES.usedVersion),
        dueAt: findIn(layers, ALIASES.dueAt, toInstant),
        claimedBy: text(change === 'claimed' ? [...ALIASES.claimedBy, ...ALIASES.actor] : ALIASES.claimedBy),
        resolvedBy: isEnded ? findResolver(layers) : null,
        outcome: isEnded ? text(ALIASES.outcome) || outcomeOfStatus(layers, common.eventType) : null,
        // Before the end, `reason` says why the request was escalated, not what a reviewer noted.
        note: text(isEnded ? ALIASES.note : ALIASES.note.filter((alias) => alias !== 'reason')),
    })
}

/** Who asked, by the first name that the event states, and every other one: nobody decides on a request under one name that was made under another. */
function findUser(layers: Layers): Pick<EscalationEvent, 'user' | 'userNames'> {
    const user = findIn(layers, ALIASES.user, toText)
    const stated = [...ALIASES.user, ...ALIASES.userNames].map((alias) => findIn(layers, [alias], toText))
    const others = stated.filter(
        (name, at): name is string => name !== null && name !== user && stated.indexOf(name) === at,
    )
    return others.length === 0 ? { user } : { user, userNames: others }
}

/** Who resolved it; where nothing is stated of that, who claimed it. What is stated in no form that can be read names nobody. */
function findResolver(layers: Layers): string | null {
    const isStated =
        findIn(layers, ['resolved_by'], (value) => (value === undefined || value === null ? null : true)) !== null
    return findIn(layers, isStated ? ALIASES.resolvedBy : [...CLAIMANT, ...ALIASES.actor], toText)
}

/** The id of the escalation, or null: its own name first, then the plain `id` of what the envelope wraps. */
export function findEscalationId(layers: Layers): string | null {
    const named = findIn(layers, ALIASES.escalationId, toText)
    if (named !== null) return named
    for (const object of layers.inner) {
        const id = firstOf(object, ['id'], toText)
        if (id !== null) return id
    }
    const id = layers.inner.length === 0 ? toText(layers.envelope.id) : null
    return id === null || OTHER_ID.test(id) ? null : id
}

/** An update whose status says that the claim was given back. */
function isReleased(layers: Layers): boolean {
    return findIn(layers, ALIASES.escalationState, (word) => (toWords(word) === 'unclaimed' ? true : null)) !== null
}

function findState(layers: Layers, change: EscalationChange): EscalationState {
    if (change === 'claimed') return 'claimed'
    if (change === 'unclaimed') return 'open'
    if (change === 'resolved') return 'resolved'
    if (change === 'expired') return 'expired'
    const said = findIn(layers, ALIASES.escalationState, toEscalationState)
    if (said !== null && said.state !== 'open') return said.state
    if (findIn(layers, ALIASES.resolvedAt, toInstant) !== null) return 'resolved'
    // Resolve an escalation page: with a routing user set, items arrive already claimed.
    return said === null && findIn(layers, ALIASES.claimedBy, toText) !== null ? 'claimed' : 'open'
}

function outcomeOfStatus(layers: Layers, eventType: string): string | null {
    const said = findIn(layers, ALIASES.escalationState, toEscalationState)
    if (said !== null && said.outcome !== null) return said.outcome
    const ofName = toEscalationState(eventType.slice(eventType.lastIndexOf('.') + 1))
    return ofName === null ? null : ofName.outcome
}
