/** The key under which a delivery is stored once, however often it is sent. */

import { findEnvironments } from '../events/configuration.ts'
import { EVENT_TYPES } from '../events/index.ts'
import { ALIASES } from './aliases.ts'
import type { Layers } from './envelope.ts'
import { findIn, firstOf } from './envelope.ts'
import { toText } from '../../shared/json.ts'
import { toGatewayKey } from '../../shared/text.ts'
import type { EventHead } from './parse-event.ts'

/** The width of the delivery id column: what is longer is stored as its hash. */
export const MAX_DELIVERY_ID = 100

// A flat event's `id` is mostly that of its subject, which several deliveries share; these forms name the delivery itself.
const DELIVERY_ID = /^(dlv|del|whd|msg|delivery)[-_]/i
// Beside a wrapped event, an `id` of these forms names the subject all the same.
const SUBJECT_ID =
    /^(esc|cfg|conf|config|configuration|gw|proxy|gateway|exp|job|bud|budget|req|org|usr|user|agent)[-_]/i

// Encoded query strings: what follows `javascript:` is run.
const SCRIPT = /^javascript:/i

/** What the id of a delivery is made from. */
export interface DeliverySource {
    /** Without an event type that only an unsigned header names: the same body stays one delivery of one type. */
    readonly head: EventHead
    /** The delivery id header, null when absent. */
    readonly headerId: string | null
    /** Whether the signature covers that header. */
    readonly isHeaderSigned: boolean
    /** SHA-256 of the whole received body, and of the time where the signature covers one, hex. */
    readonly contentSha256: string
    /** Place within a batch; null outside one. */
    readonly index: number | null
    readonly sha256: (text: string) => string
}

/** A delivery's id as we store it, and as the sender wrote it (null when the sender wrote none). */
export interface DeliveryId {
    readonly deliveryId: string
    readonly senderDeliveryId: string | null
    /** Whether nothing but the content distinguishes this delivery from another. */
    readonly isAnonymous: boolean
}

/**
 * The id of a delivery. A header that the signature does not cover never leads to it: anybody who captured a body can write any.
 *
 * | First that exists | Single | In a batch |
 * |---|---|---|
 * | a signed header | the header's id | after the item's own id, with `#index` |
 * | the envelope's `delivery_id`, or `id` where it names the delivery | that | that |
 * | type, subject, status, version, gateways and time; of a configuration also environments and organization | joined by `:` | joined by `:` |
 * | none of these | `sha256:` of the body | the same with `#index` |
 *
 * Too long, with control characters, or text that a query would run: `sha256:` of the id. Surrounding blanks do not matter.
 */
export function toDeliveryId(source: DeliverySource): DeliveryId {
    const { contentSha256, head, index, isHeaderSigned, sha256 } = source
    const own = findOwnId(head.layers)
    const place = index === null ? '' : `#${index}`
    const written = toText(source.headerId)
    const header = written === null ? null : `${written}${place}`
    const signed = isHeaderSigned ? header : null
    const named = index === null ? signed || own : own || signed
    const id = named || toComposite(head)
    return {
        deliveryId: toStorable(id || `sha256:${contentSha256}${place}`, sha256),
        senderDeliveryId: index === null ? header || own : own || header,
        isAnonymous: id === null,
    }
}

/** Another id for a delivery whose own is taken by another content. */
export function deliveryIdVariant(deliveryId: string, sha256: (text: string) => string): string {
    return `sha256:${sha256(deliveryId)}`
}

/** The key of a delivery whose id is taken by another body: no other delivery can have this key. */
export function deliveryIdOfBody(deliveryId: string, bodySha256: string, sha256: (text: string) => string): string {
    return deliveryIdVariant(`${deliveryId}:${bodySha256}`, sha256)
}

function toStorable(id: string, sha256: (text: string) => string): string {
    const isPlain = id.length <= MAX_DELIVERY_ID && !hasControlCharacter(id) && !SCRIPT.test(id)
    return isPlain ? id : `sha256:${sha256(id)}`
}

function hasControlCharacter(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return true
    }
    return false
}

function findOwnId(layers: Layers): string | null {
    const named = firstOf(layers.envelope, ALIASES.deliveryId, toText)
    if (named !== null) return named
    const isWrapping = layers.inner.length > 0
    const id = firstOf(layers.envelope, ['id'], toText)
    if (id !== null && (isWrapping ? !SUBJECT_ID.test(id) : DELIVERY_ID.test(id))) return id
    return null
}

/** Null when the event names no subject or no time: then only the body itself distinguishes deliveries. */
function toComposite(head: EventHead): string | null {
    const { canonicalType, common, layers, saidAt } = head
    const text = (aliases: readonly string[]) => findIn(layers, aliases, toText)
    // Only ids of its own kind count: a decision may name the configuration that many decisions share.
    const subject = EVENT_TYPES[canonicalType].findSubject(layers, common)
    const time = text(ALIASES.time)
    if (subject === null || saidAt === null || time === null) return null
    const parts = [
        common.eventType,
        subject,
        text(ALIASES.escalationState) || '',
        text(ALIASES.thresholdPercent) || '',
        text(ALIASES.configVersion) || '',
        common.gatewayIds.map(toGatewayKey).join(','),
        ...toTarget(head),
        time,
    ]
    return parts.join(':')
}

/** A version goes to several environments at one time, and two organizations may call theirs alike: each is a delivery of its own. */
function toTarget({ canonicalType, common, layers }: EventHead): readonly string[] {
    if (canonicalType !== 'config.updated' && canonicalType !== 'config.deployed') return []
    const environments = findEnvironments(layers, common.environment)
    const target = [environments.join(','), common.organization || '']
    return target.every((part) => part === '') ? [] : target
}
