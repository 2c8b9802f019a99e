/** The key under which a delivery is stored once, however often it is sent. */

import { findEnvironments } from '../events/configuration.ts'
import { EVENT_TYPES } from '../events/index.ts'
import { ALIASES } from './aliases.ts'
import type { Layers } from './envelope.ts'
import { findIn, firstOf, parseItem } from './envelope.ts'
import { toText } from '../../shared/json.ts'
import { toGatewayKey } from '../../shared/text.ts'
import type { EventHead } from './parse-event.ts'
import { toEventHead } from './parse-event.ts'

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
    readonly head: EventHead
    /** The delivery id header, null when absent. */
    readonly headerId: string | null
    /** SHA-256 of the whole received body, hex. */
    readonly bodySha256: string
    /** Place within a batch; null outside one. */
    readonly index: number | null
    readonly sha256: (text: string) => string
}

/** A delivery's id as we store it, and as the sender wrote it (null when the sender wrote none). */
export interface DeliveryId {
    readonly deliveryId: string
    readonly senderDeliveryId: string | null
}

/**
 * The id of a delivery.
 *
 * | First that exists | Single | In a batch |
 * |---|---|---|
 * | header | the header's id | after the item's own id, with `#index` |
 * | the envelope's `delivery_id`, or `id` where it names the delivery | that | that |
 * | type, subject, status, version, gateways and time; of a configuration also environments and organization | joined by `:` | joined by `:` |
 * | none of these | `sha256:` of the body | the same with `#index` |
 *
 * Too long, with control characters, or text that a query would run: `sha256:` of the id. Surrounding blanks do not matter.
 */
export function toDeliveryId(source: DeliverySource): DeliveryId {
    const own = findOwnId(source.head.layers)
    const header = toText(source.headerId)
    if (source.index === null) {
        const said = header || own
        return {
            deliveryId: toStorable(said || toComposite(source.head) || `sha256:${source.bodySha256}`, source.sha256),
            senderDeliveryId: said,
        }
    }
    const place = `#${source.index}`
    const placed = header === null ? `sha256:${source.bodySha256}${place}` : `${header}${place}`
    const said = own || (header === null ? null : placed)
    return {
        deliveryId: toStorable(own || (header === null ? toComposite(source.head) : null) || placed, source.sha256),
        senderDeliveryId: said,
    }
}

/** Another id for a delivery whose own is taken by a delivery that only claims it. */
export function deliveryIdVariant(deliveryId: string, sha256: (text: string) => string): string {
    return `sha256:${sha256(deliveryId)}`
}

/** The key of a delivery whose id is taken by another body: no other delivery can have this key. */
export function deliveryIdOfBody(deliveryId: string, bodySha256: string, sha256: (text: string) => string): string {
    return deliveryIdVariant(`${deliveryId}:${bodySha256}`, sha256)
}

/** The part of a stored row that shows whose id it holds. */
export interface KeyedDelivery {
    readonly body: string
    readonly bodySha256: string
    readonly signatureMode: string
}

/** Whether the signed body leads to this id by itself, whatever is in a header. */
export function isIdOfBody(deliveryId: string, source: DeliverySource): boolean {
    return toDeliveryId({ ...source, headerId: null }).deliveryId === deliveryId
}

/** Whether a stored row's id stands in what was signed: in its signature (Standard Webhooks) or in its body. */
export function hasSignedId(
    stored: KeyedDelivery,
    deliveryId: string,
    eventType: string,
    sha256: (text: string) => string,
): boolean {
    if (stored.signatureMode.indexOf(':id.t.body:') > 0) return true
    const item = parseItem(stored.body)
    if (!item.ok) return false
    const head = toEventHead(item.value, { receivedAt: '', eventType, toleranceSeconds: null, sha256 })
    return isIdOfBody(deliveryId, { head, headerId: null, bodySha256: stored.bodySha256, index: null, sha256 })
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
