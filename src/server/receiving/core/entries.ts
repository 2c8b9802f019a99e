/** A body that wraps a list of events in an object: the events of it, each with what the object says of all. */

import { isObject, toText, valueAt, type JsonObject } from '../../shared/json.ts'
import { ALIASES, CONTAINERS } from './aliases.ts'

/** Names under which an object that is no event itself may list events. Documented in EVENTS.md. */
export const LIST_NAMES = ['events', 'items', 'deliveries', 'records'] as const

// Facts about all entries alike; an id, a time or a type of the object is its own.
const SHARED = [ALIASES.organization, ALIASES.environment, ALIASES.gateway, ALIASES.gateways]
// An object with such a type is a parcel; any other type is that of an event, whose list is its content.
const PARCEL = /batch|bulk|list|events$/i

/**
 * The entries that an object lists, null when it is a single event.
 *
 * | Body | Entries |
 * |---|---|
 * | `{"events":[a,b]}`, without a type or with one like `batch` | a and b, with the organization, environment and gateways of the object |
 * | `{"event":"event.blocked","data":[a,b]}` | the object twice, with a and with b under `data` |
 */
export function toEntries(object: JsonObject): readonly unknown[] | null {
    const container = CONTAINERS.find((name) => isListOfObjects(valueAt(object, name)))
    if (container !== undefined) {
        const { [container]: list, id: _id, delivery_id: _deliveryId, ...shared } = object
        return (list as readonly unknown[]).map((entry) =>
            isObject(entry) ? { ...shared, [container]: entry } : entry,
        )
    }
    const name = isEvent(object) ? undefined : LIST_NAMES.find((list) => isListOfObjects(valueAt(object, list)))
    if (name === undefined) return null
    const shared = toShared(object)
    return (valueAt(object, name) as readonly unknown[]).map((entry) =>
        isObject(entry) ? { ...shared, ...entry } : entry,
    )
}

function isListOfObjects(value: unknown): boolean {
    return Array.isArray(value) && value.some(isObject)
}

function isEvent(object: JsonObject): boolean {
    if (CONTAINERS.some((name) => isObject(valueAt(object, name)))) return true
    return ALIASES.type.some((alias) => {
        const type = toText(valueAt(object, alias))
        return type !== null && !PARCEL.test(type)
    })
}

function toShared(object: JsonObject): JsonObject {
    const shared: Record<string, unknown> = {}
    for (const aliases of SHARED)
        for (const alias of aliases) {
            const name = alias.split('.')[0]
            const value = valueAt(object, name)
            if (value !== undefined) shared[name] = value
        }
    return shared
}
