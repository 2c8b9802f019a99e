/** One item of a delivery to the typed event it stands for. */

import type { CanonicalType } from '../../shared/names.ts'
import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import { toInstant, type Instant } from '../../shared/time.ts'
import { ALIASES } from './aliases.ts'
import { decodeBudget } from './decode/budget.ts'
import { decodeConfiguration } from './decode/configuration.ts'
import { decodeDecision } from './decode/decision.ts'
import { decodeEscalation } from './decode/escalation.ts'
import { decodeExport } from './decode/export.ts'
import { decodeGatewayHealth } from './decode/gateway-health.ts'
import type { Layers } from './envelope.ts'
import { findEventType, findIn, parseEnvelope, toLayers } from './envelope.ts'
import type { EventCommon, EventFailure, GovernanceEvent } from '../../mapping/core/event.ts'
import { isObject, toText, valueAt, type JsonObject } from '../../shared/json.ts'
import { toCanonicalType } from './vocabulary.ts'

/** What an item does not say itself. */
export interface EventContext {
    readonly receivedAt: Instant
    /** The event type that a header or the delivery record told; used when the item names none. */
    readonly eventType: string | null
    /** SHA-256 of UTF-8 text, lower-case hex. */
    readonly sha256: (text: string) => string
}

/** What every item says, whether or not it can become an event. */
export interface EventHead {
    readonly common: EventCommon
    readonly canonicalType: CanonicalType
    /** When the sender says it happened; null when it does not say, or nonsense. */
    readonly saidAt: Instant | null
    readonly layers: Layers
}

/** Reads what all events share. Total: what is absent is null or empty. */
export function toEventHead(item: JsonObject, context: EventContext): EventHead {
    const eventType = findEventType(item, context.eventType)
    const canonicalType = toCanonicalType(eventType)
    const layers = toLayers(item, subjectsOf(canonicalType))
    const saidAt = findTime(layers, canonicalType)
    const common: EventCommon = {
        eventType: eventType === null ? '' : eventType,
        occurredAt: saidAt === null ? context.receivedAt : saidAt,
        gatewayIds: findGatewayIds(layers),
        environment: findIn(layers, ALIASES.environment, toText),
        organization: findIn(layers, ALIASES.organization, toText),
    }
    return { common, canonicalType, saidAt, layers }
}

/** The event that an item stands for, or every reason why it can never be one. */
export function parseEvent(item: JsonObject, context: EventContext): Result<GovernanceEvent, EventFailure> {
    const { common, canonicalType, layers } = toEventHead(item, context)
    switch (canonicalType) {
        case 'config.updated':
        case 'config.deployed':
            return decodeConfiguration(layers, common, canonicalType)
        case 'escalation.created':
        case 'escalation.claimed':
        case 'escalation.unclaimed':
        case 'escalation.updated':
        case 'escalation.resolved':
        case 'escalation.expired':
            return decodeEscalation(layers, common, canonicalType)
        case 'decision':
            return decodeDecision(layers, common, context.sha256)
        case 'gateway.health_changed':
            return decodeGatewayHealth(layers, common)
        case 'budget.threshold_reached':
            return decodeBudget(layers, common)
        case 'export.completed':
        case 'export.failed':
            return decodeExport(layers, common, canonicalType)
        case 'connection.test':
        case 'unknown':
            return ok({ ...common, kind: canonicalType })
    }
}

/** The event of a stored delivery: its body holds exactly one item. */
export function parseStoredEvent(body: string, context: EventContext): Result<GovernanceEvent, EventFailure> {
    const envelope = parseEnvelope(body, 1)
    if (envelope.ok) return parseEvent(envelope.value.items[0], context)
    return fail({
        code: 'event_incomplete',
        problems: [{ field: 'body', problem: `${envelope.failure.code}: ${envelope.failure.detail}` }],
    })
}

// Under its own kind of event, an object named after the subject wraps it: `{"data":{"escalation":{…}}}`.
function subjectsOf(canonicalType: CanonicalType): readonly string[] {
    if (canonicalType === 'decision') return ['decision']
    if (canonicalType === 'gateway.health_changed') return ['gateway']
    const family = canonicalType.split('.')[0]
    if (family === 'config') return ['config', 'configuration']
    if (family === 'export') return ['export', 'job']
    return family === 'escalation' || family === 'budget' ? [family] : []
}

/**
 * When it happened: the time of the envelope, else of the step itself (`resolved_at` of a resolution, since `created_at` beside it
 * is the escalation's), else any time that the wrapped event tells.
 */
function findTime(layers: Layers, canonicalType: CanonicalType): Instant | null {
    const ofEnvelope = layers.inner.length === 0 ? null : findIn(alone(layers.envelope), ALIASES.time, toInstant)
    if (ofEnvelope !== null) return ofEnvelope
    const step = stepTime(canonicalType)
    const plain = ALIASES.time.filter((alias) => step.length === 0 || alias !== 'created_at')
    return (
        findIn(layers, plain, toInstant) || findIn(layers, step, toInstant) || findIn(layers, ALIASES.time, toInstant)
    )
}

function stepTime(canonicalType: CanonicalType): readonly string[] {
    if (canonicalType === 'escalation.claimed') return ALIASES.claimedAt
    if (canonicalType === 'escalation.resolved') return ALIASES.resolvedAt
    return canonicalType === 'config.deployed' ? ALIASES.deployedAt : []
}

function alone(envelope: JsonObject): Layers {
    return { envelope, inner: [] }
}

/** Every gateway the event concerns, the one named by itself first, each once. */
function findGatewayIds(layers: Layers): readonly string[] {
    const single = findIn(layers, ALIASES.gateway, toText)
    const several = findIn(layers, ALIASES.gateways, (value) => (Array.isArray(value) ? value : null)) || []
    const ids = [single, ...several.map((entry) => toText(entry) || gatewayIdOf(entry))]
    return Array.from(new Set(ids.filter((id): id is string => id !== null)))
}

function gatewayIdOf(entry: unknown): string | null {
    if (!isObject(entry)) return null
    return toText(valueAt(entry, 'gateway_id')) || toText(valueAt(entry, 'id'))
}
