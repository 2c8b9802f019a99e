/** Decodes an escalation: a request that waits for a person, and what became of it. */

import type { CanonicalType, EscalationState } from '../../../shared/names.ts'
import type { Result } from '../../../shared/result.ts'
import { ok } from '../../../shared/result.ts'
import { toInstant } from '../../../shared/time.ts'
import { ALIASES } from '../aliases.ts'
import type { Layers } from '../envelope.ts'
import { findIn, firstOf } from '../envelope.ts'
import type { EscalationEvent, EventCommon, EventFailure } from '../../../mapping/core/event.ts'
import { toText } from '../../../shared/json.ts'
import { toAction, toEscalationState, toSeverity } from '../vocabulary.ts'
import { incomplete, missing } from './incomplete.ts'

// In a flat event these ids name the delivery or the decision, not the escalation.
const OTHER_ID = /^(dlv|del|whd|wh|msg|delivery|evt|event|req)[-_]/i

/**
 * The escalation that the layers describe. What happened, as the event's name says it, wins over the status field, except that a
 * created or updated escalation may already be further on.
 *
 * | Event | State |
 * |---|---|
 * | claimed, unclaimed, resolved, expired | claimed, open, resolved, expired |
 * | created, updated | by status; else resolved or claimed when an instant or a person says so; else open |
 */
export function decodeEscalation(
    layers: Layers,
    common: EventCommon,
    canonicalType: CanonicalType,
): Result<EscalationEvent, EventFailure> {
    const escalationId = findEscalationId(layers)
    if (escalationId === null) return incomplete([missing(escalationId, 'escalation_id', 'the id of the escalation')])
    const state = findState(layers, canonicalType)
    const isEnded = state === 'resolved' || state === 'expired'
    const text = (aliases: readonly string[]) => findIn(layers, aliases, toText)
    return ok({
        ...common,
        kind: 'escalation',
        escalationId,
        state,
        policy: text(ALIASES.policy),
        action: findIn(layers, ALIASES.escalationAction, toAction),
        severity: findIn(layers, ALIASES.severity, toSeverity),
        reason: text(ALIASES.reason),
        model: text(ALIASES.model),
        user: text(ALIASES.user),
        decisionId: text([...ALIASES.decisionId, ...ALIASES.requestId]),
        configVersion: text(ALIASES.usedVersion),
        dueAt: findIn(layers, ALIASES.dueAt, toInstant),
        claimedBy: text(canonicalType === 'escalation.claimed' ? [...ALIASES.claimedBy, 'actor'] : ALIASES.claimedBy),
        resolvedBy: isEnded ? text(ALIASES.resolvedBy) : null,
        outcome: isEnded ? text(ALIASES.outcome) || outcomeOfStatus(layers, common.eventType) : null,
        // Before the end, `reason` says why the request was escalated, not what a reviewer noted.
        note: text(isEnded ? ALIASES.note : ALIASES.note.filter((alias) => alias !== 'reason')),
    })
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

function findState(layers: Layers, canonicalType: CanonicalType): EscalationState {
    if (canonicalType === 'escalation.claimed') return 'claimed'
    if (canonicalType === 'escalation.unclaimed') return 'open'
    if (canonicalType === 'escalation.resolved') return 'resolved'
    if (canonicalType === 'escalation.expired') return 'expired'
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
