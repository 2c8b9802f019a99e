/** One item of a delivery to the typed event it stands for. */

import { EVENT_TYPES, type CanonicalType } from '../events/index.ts'
import type { Result } from '../../shared/result.ts'
import { fail } from '../../shared/result.ts'
import { fractionOf, secondOf, secondsBetween, toMoment, type Instant, type Moment } from '../../shared/time.ts'
import { ALIASES } from './aliases.ts'
import type { Layers } from './envelope.ts'
import { findIn, firstOf, parseItem, toLayers } from './envelope.ts'
import { incomplete } from './incomplete.ts'
import { findUnshown } from './unsigned-type.ts'
import { findEventType, toCanonicalType, toTypeOfNameless } from './event-type.ts'
import type {
    EventCommon,
    EventFailure,
    GovernanceEvent,
    StatedItem,
    StatedName,
    TimeFault,
} from '../../mapping/core/event.ts'
import { toGatewayKey } from '../../shared/text.ts'
import { isObject, toText, type JsonObject } from '../../shared/json.ts'
import { gatewayIdOf, toEntries } from './targets.ts'

/** What an item does not state itself. */
export interface EventContext {
    readonly receivedAt: Instant
    /** The event type that a header or the delivery record gives; used when the item names none. */
    readonly eventType: string | null
    /** Seconds that the sender's clock may be ahead; null where nothing was received, and any time counts. */
    readonly toleranceSeconds: number | null
    /** SHA-256 of UTF-8 text, lower-case hex. */
    readonly sha256: (text: string) => string
}

/** What every item states, whether or not it can become an event. */
export interface EventHead {
    readonly common: EventCommon
    readonly canonicalType: CanonicalType
    /** When it happened, as the sender states it, but never later than it was received; null when the sender states no time that can be read. */
    readonly saidAt: Instant | null
    readonly layers: Layers
}

/** Reads what all events share. Total: what is absent is null or empty. */
export function toEventHead(item: JsonObject, context: EventContext): EventHead {
    const eventType = findEventType(item, context.eventType)
    const canonicalType = eventType === null ? toTypeOfNameless(item) : toCanonicalType(eventType)
    const { stepTime, wrappers } = EVENT_TYPES[canonicalType]
    const layers = toLayers(item, wrappers)
    const stated = findTime(layers, stepTime)
    const timeFault = findTimeFault(stated, layers, stepTime, context)
    const said = timeFault === 'time_in_future' ? context.receivedAt : stated
    const saidAt = said === null ? null : secondOf(said)
    const fraction = said === null ? '' : fractionOf(said)
    const gatewayIds = findGatewayIds(layers)
    const statedItems = findStatedItems(layers, gatewayIds)
    const gatewayNames = findGatewayNames(layers, gatewayIds)
    const common: EventCommon = {
        eventType: eventType === null ? '' : eventType,
        occurredAt: saidAt === null ? context.receivedAt : saidAt,
        ...(fraction === '' ? {} : { fraction }),
        timeFault,
        gatewayIds,
        environment: findIn(layers, ALIASES.environment, toText),
        organization: findIn(layers, ALIASES.organization, toText),
        ...(gatewayNames.length === 0 ? {} : { gatewayNames }),
        ...(statedItems.length === 0 ? {} : { statedItems }),
    }
    return { common, canonicalType, saidAt, layers }
}

/** The event that an item stands for, or every reason why it can never be one. */
export function parseEvent(item: JsonObject, context: EventContext): Result<GovernanceEvent, EventFailure> {
    const { common, canonicalType, layers } = toEventHead(item, context)
    const unshown = findEventType(item, null) === null ? findUnshown(canonicalType, common.eventType, layers) : null
    if (unshown !== null && common.eventType !== '') return incomplete([unshown])
    if (lacksType(canonicalType, common.eventType)) return incomplete([TYPE_MISSING])
    return EVENT_TYPES[canonicalType].decode(layers, common, context.sha256)
}

/** Whether an item is an event, and of none of the types that show themselves: a header that names its type was lost on the way. */
export function lacksType(canonicalType: CanonicalType, eventType: string): boolean {
    return canonicalType === 'unknown' && eventType === ''
}

const TYPE_MISSING = { field: 'event', problem: 'missing: neither the body nor a header names the type of the event' }

/** The event of a stored delivery: its body holds exactly one item. */
export function parseStoredEvent(body: string, context: EventContext): Result<GovernanceEvent, EventFailure> {
    const item = parseItem(body)
    if (item.ok) return parseEvent(item.value, context)
    return fail({
        code: 'event_incomplete',
        problems: [{ field: 'body', problem: `${item.failure.code}: ${item.failure.detail}` }],
    })
}

/**
 * When it happened: the time of the envelope, else of the step itself (`resolved_at` of a resolution, since `created_at` beside it
 * is the escalation's), else any time in the wrapped event. For a time that is stated and cannot be read, `created_at` of what is wrapped does not stand.
 */
function findTime(layers: Layers, step: readonly string[]): Moment | null {
    const ofEnvelope = layers.inner.length === 0 ? null : findIn(alone(layers.envelope), ALIASES.time, toMoment)
    if (ofEnvelope !== null) return ofEnvelope
    const plain = ALIASES.time.filter((alias) => step.length === 0 || alias !== 'created_at')
    const others = [...ALIASES.time.filter((alias) => alias !== 'created_at'), ...step]
    const isUnreadable = findIn(layers, others, toMoment) === null && findIn(layers, others, toStated) !== null
    if (isUnreadable) return null
    return findIn(layers, plain, toMoment) || findIn(layers, step, toMoment) || findIn(layers, ALIASES.time, toMoment)
}

/** A clock that runs ahead must not hold a record at a time that is still to come: what happens until then would count as older. */
function findTimeFault(
    stated: Moment | null,
    layers: Layers,
    step: readonly string[],
    { receivedAt, toleranceSeconds }: EventContext,
): TimeFault | null {
    if (stated === null)
        return findIn(layers, [...ALIASES.time, ...step], toStated) === null ? 'time_missing' : 'time_unreadable'
    if (toleranceSeconds === null) return null
    return secondsBetween(receivedAt, secondOf(stated)) > toleranceSeconds ? 'time_in_future' : null
}

/** Anything that is not empty: an object or a list is stated as well. */
function toStated(value: unknown): unknown {
    return value === undefined || typeof value === 'string' ? toText(value) : value
}

function alone(envelope: JsonObject): Layers {
    return { envelope, inner: [] }
}

/** Every gateway the event concerns, the one named by itself first, each once, as it is spelled first. */
function findGatewayIds(layers: Layers): readonly string[] {
    const single = findIn(layers, ALIASES.gateway, toText)
    const several = findIn(layers, ALIASES.gateways, toEntries) || []
    // Some senders keep the name of the one for a list.
    const listed =
        findIn(layers, ALIASES.gateway, (value) => (Array.isArray(value) ? (value as unknown[]) : null)) || []
    const ids = [single, ...[...listed, ...several].map((entry) => toText(entry) || gatewayIdOf(entry))]
    const named = ids.filter((id): id is string => id !== null)
    const keys = named.map(toGatewayKey)
    return named.filter((_, index) => keys.indexOf(keys[index]) === index)
}

/** What the event calls its gateways beside their ids: each entry of a list its own, and the event that names one gateway, or none, that one. */
function findGatewayNames(layers: Layers, gatewayIds: readonly string[]): readonly StatedName[] {
    const entries = findIn(layers, ALIASES.gateways, (value) => (Array.isArray(value) ? value : null)) || []
    const own = entries.reduce<StatedName[]>((found, entry) => {
        const gatewayId = gatewayIdOf(entry)
        const name = isObject(entry) ? firstOf(entry, ['name', 'gateway_name'], toText) : null
        return gatewayId === null || name === null ? found : [...found, { gatewayId, name }]
    }, [])
    const name = gatewayIds.length > 1 ? null : findIn(layers, ALIASES.gatewayName, toText)
    if (name === null) return own
    return [...own, { gatewayId: gatewayIds.length === 0 ? null : gatewayIds[0], name }]
}

/** The items that entries of a list of gateways name for themselves, and the one of the event, which is the first gateway's. */
function findStatedItems(layers: Layers, gatewayIds: readonly string[]): readonly StatedItem[] {
    const entries = findIn(layers, ALIASES.gateways, (value) => (Array.isArray(value) ? value : null)) || []
    const own = entries.reduce<StatedItem[]>((found, entry) => {
        const gatewayId = gatewayIdOf(entry)
        const recordId = isObject(entry) ? firstOf(entry, ALIASES.configurationItem, toText) : null
        return gatewayId === null || recordId === null ? found : [...found, { gatewayId, recordId }]
    }, [])
    const recordId = findIn(layers, ALIASES.configurationItem, toText)
    if (recordId === null) return own
    return [...own, { gatewayId: gatewayIds.length === 0 ? null : gatewayIds[0], recordId }]
}
