/** The deployment targets that an event states, and whose they are, in the forms that senders write them, and no more than are taken; another form is refused, because one that is left out means every target. */

import { isObject, toText, valueAt, type JsonObject } from '../../shared/json.ts'
import type { StatedEnvironment } from '../../mapping/core/event.ts'
import { ALIASES } from './aliases.ts'
import { findIn, firstOf, type Layers } from './envelope.ts'
import type { Problem } from './incomplete.ts'

/** The gateway that an entry of a list is, or names. */
export function gatewayIdOf(entry: unknown): string | null {
    if (!isObject(entry)) return null
    return toText(valueAt(entry, 'gateway_id')) || toText(valueAt(entry, 'id'))
}

/** Names under which an entry of a list of gateways states its own environment. */
export const OWN_ENVIRONMENT = ['environment', 'env'] as const

/** The environments that gateways of a list state for themselves. */
export function findOwnEnvironments(layers: Layers): readonly StatedEnvironment[] {
    const entries = findIn(layers, ALIASES.gateways, (value) => (Array.isArray(value) ? value : null)) || []
    return entries.reduce<StatedEnvironment[]>((found, entry) => {
        const gatewayId = gatewayIdOf(entry)
        const environment = isObject(entry) ? firstOf(entry, OWN_ENVIRONMENT, toText) : null
        return gatewayId === null || environment === null ? found : [...found, { gatewayId, environment }]
    }, [])
}

/** The entries of a list; a text is a list of what stands between its commas. */
export function toEntries(value: unknown): readonly unknown[] | null {
    if (Array.isArray(value)) return value as readonly unknown[]
    const text = toText(value)
    return text === null ? null : text.split(',').filter((part) => toText(part) !== null)
}

/** Names of the members that state a target which cannot be read, in whole or in part. */
export function findUnreadTargets(layers: Layers): readonly string[] {
    const isGateway = (entry: unknown): boolean =>
        isText(entry) || (gatewayIdOf(entry) !== null && isObject(entry) && hasReadEnvironment(entry))
    // Beside an id of the gateway, an object says the rest of it.
    const hasId = findIn(layers, ALIASES.gateway, toText) !== null
    return [
        ...findUnread(layers, [GATEWAY], (value) => isText(value) || (hasId && isObject(value))),
        ...findUnread(layers, without(ALIASES.gateway, GATEWAY), isText),
        ...findUnreadOrganization(layers),
        ...findUnread(layers, ALIASES.gateways, (value) => isText(value) || isListOf(value, isGateway)),
        ...findUnread(
            layers,
            [...ALIASES.environment, ...ALIASES.environments],
            (value) => isText(value) || isListOf(value, isText),
        ),
    ]
}

/** Names of the lists of gateways of which an entry cannot be read: what is counted at the others would be counted at too few. */
export function findUnreadGatewayLists(layers: Layers): readonly string[] {
    const isGateway = (entry: unknown): boolean => isText(entry) || gatewayIdOf(entry) !== null
    const isUnread = (value: unknown): true | null =>
        Array.isArray(value) && !isListOf(value, isGateway) ? true : null
    return [
        ...[...ALIASES.gateway, ...ALIASES.gateways].filter((alias) => findIn(layers, [alias], isUnread) !== null),
        ...ALIASES.gateways.filter(
            (alias) => findIn(layers, [alias], (value) => (isObject(value) ? true : null)) !== null,
        ),
    ]
}

/** One delivery has time to count so many decisions. */
export const MOST_COUNTED = 100
/** An event for more environments asks for more change requests than anybody approves. */
export const MOST_ENVIRONMENTS = 50
/** An event for more gateways writes more items and links than one attempt has time for. */
export const MOST_GATEWAYS = 200

/** Names of the members that state more targets than are taken, with how many are. */
export function findExcessTargets(layers: Layers): readonly Problem[] {
    const isLonger = (most: number) => (value: unknown) => ((toEntries(value) || []).length > most ? true : null)
    const over = (aliases: readonly string[], most: number): readonly Problem[] =>
        aliases
            .filter((alias) => findIn(layers, [alias], isLonger(most)) !== null)
            .map((field) => ({ field, problem: `more than ${most}: send several events` }))
    const own = findOwnEnvironments(layers).map(({ environment }) => environment)
    return [
        ...(new Set(own).size > MOST_ENVIRONMENTS
            ? [{ field: 'gateways', problem: `in more than ${MOST_ENVIRONMENTS} environments: send several events` }]
            : []),
        ...over([...ALIASES.environment, ...ALIASES.environments], MOST_ENVIRONMENTS),
        ...over([...ALIASES.gateway, ...ALIASES.gateways], MOST_GATEWAYS),
    ]
}

function findUnread(
    layers: Layers,
    aliases: readonly string[],
    isRead: (value: unknown) => boolean,
): readonly string[] {
    const isUnread = (value: unknown): true | null => (isNothing(value) || isRead(value) ? null : true)
    return aliases.filter((alias) => findIn(layers, [alias], isUnread) !== null)
}

function hasReadEnvironment(entry: JsonObject): boolean {
    return OWN_ENVIRONMENT.every((name) => isNothing(valueAt(entry, name)) || isText(valueAt(entry, name)))
}

function isText(value: unknown): boolean {
    return toText(value) !== null
}

/** An organization that is left out is none, and then two have one change. Where one of its names can be read, the others do not matter; one without a value is none. */
function findUnreadOrganization(layers: Layers): readonly string[] {
    const isRead = findIn(layers, ALIASES.organization, toText) !== null
    const members = ALIASES.organization.filter((alias) => alias.indexOf('.') < 0)
    return isRead ? [] : findUnread(layers, members, isBlank)
}

function isBlank(value: unknown): boolean {
    return isObject(value) && Object.keys(value).every((member) => isNothing(value[member]))
}

/** May be an object, which has ids under names of their own, such as `gateway.id`. */
const GATEWAY = 'gateway'

function without(aliases: readonly string[], left: string): readonly string[] {
    return aliases.filter((alias) => alias !== left)
}

function isListOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
    return Array.isArray(value) && value.every((entry) => isNothing(entry) || isEntry(entry))
}

function isNothing(value: unknown): boolean {
    return value === undefined || value === null || value === ''
}
