/** For which deployment targets an event asks for a change, and which change a deployment is checked against. */

import {
    isWithin,
    parseChangeIdentity,
    toChangeIdentity,
    toVersionIdentity,
    type ChangeTarget,
    type Place,
    type PolicyVersion,
} from '../../shared/change-identity.ts'
import type { LinkKind } from '../../shared/names.ts'
import type { LinkKey } from '../../shared/plan.ts'
import type { Relative } from '../../shared/ports.ts'
import type { Moment } from '../../shared/time.ts'
import { distinctEnvironments, findStatedEnvironment, isSameEnvironment, toEnvironment } from './environment.ts'
import type { ConfigEvent } from './event.ts'

/** What one change is asked for. */
export interface Destination {
    readonly target: ChangeTarget
    /** As the CMDB spells it; null when it is not known. */
    readonly environment: string | null
    readonly gatewayIds: readonly string[]
}

/** The environment of a gateway, as far as it is known. */
export type EnvironmentOf = (gatewayId: string) => string | null

/** The environments that the event states, each once, as the CMDB spells them. */
export function toEnvironments(event: ConfigEvent): readonly string[] {
    return distinctEnvironments(event.environments)
}

/**
 * Where the event says that the version runs or is to run.
 *
 * | environments of the event | gateway | environment of the place |
 * |---|---|---|
 * | any | states its own | its own |
 * | one | any | that one |
 * | none | any | the one that is known of the gateway |
 * | several | any | the one that is known of the gateway, if the event states it |
 */
export function toPlaces(event: ConfigEvent, environmentOf: EnvironmentOf): readonly Place[] {
    const stated = toEnvironments(event)
    if (event.gatewayIds.length === 0) {
        if (stated.length === 0) return [{ gatewayId: null, environment: null }]
        return stated.map((environment) => ({ gatewayId: null, environment }))
    }
    return event.gatewayIds.map((gatewayId) => {
        const own = findStatedEnvironment(event, gatewayId)
        if (own !== null) return { gatewayId, environment: toEnvironment(own) }
        if (stated.length === 1) return { gatewayId, environment: stated[0] }
        const known = environmentOf(gatewayId)
        if (known === null) return { gatewayId, environment: null }
        if (stated.length === 0) return { gatewayId, environment: toEnvironment(known) }
        const [same] = stated.filter((environment) => isSameEnvironment(environment, known))
        return { gatewayId, environment: same === undefined ? null : same }
    })
}

/** One destination for each environment, one for the gateways of which none is known, and one for all where nothing is. */
export function toDestinations(event: ConfigEvent, environmentOf: EnvironmentOf): readonly Destination[] {
    const places = toPlaces(event, environmentOf)
    const ofPlaces = places.map(({ environment }) => environment).filter((name): name is string => name !== null)
    const environments = distinctEnvironments([...toEnvironments(event), ...ofPlaces])
    const destinations: Destination[] = environments.map((environment) => ({
        target: { kind: 'environment', name: environment },
        environment,
        gatewayIds: gatewaysIn(places, environment),
    }))
    const elsewhere = gatewaysIn(places, null)
    if (elsewhere.length > 0) destinations.push(toGatewayDestination(elsewhere))
    if (destinations.length === 0) destinations.push({ target: { kind: 'all' }, environment: null, gatewayIds: [] })
    return destinations
}

/** Gateways of which no environment is known share a change; its identity is the first one's. */
export function toGatewayDestination(gatewayIds: readonly string[]): Destination {
    return { target: { kind: 'gateway', name: gatewayIds[0] }, environment: null, gatewayIds }
}

/** The link of the change for a target. */
export function toChangeLink(event: ConfigEvent, target: ChangeTarget): LinkKey {
    return { kind: 'change_request', externalId: toChangeIdentity(event, target), subject: event.configId }
}

/** The target that a place belongs to first: what is reported about a deployment stands under its name. */
export function toOwnTarget({ environment, gatewayId }: Place): ChangeTarget {
    if (environment !== null) return { kind: 'environment', name: environment }
    return gatewayId === null ? { kind: 'all' } : { kind: 'gateway', name: gatewayId }
}

/** The change that was asked for this destination; of gateways without an environment the first one's that has one. */
export function findAsked(
    event: ConfigEvent,
    { gatewayIds, target }: Destination,
    family: readonly Relative[],
): Relative | null {
    const isAsked = (one: Relative): boolean =>
        target.kind === 'gateway'
            ? parseChangeIdentity(one.externalId).target.kind === 'gateway' && namesAny(one, gatewayIds)
            : one.externalId === toChangeIdentity(event, target)
    const asked = changesOf(event, family).filter(isAsked)
    return asked.length === 0 ? null : asked[0]
}

/**
 * The changes that are about the place: the first one that still exists decides. At a time, those that were asked for by then come first,
 * the newest of them before the others, and then those that came later, the oldest first; without a time the newest comes first.
 */
export function findCovering(
    of: PolicyVersion,
    place: Place,
    family: readonly Relative[],
    at: Moment | null = null,
): readonly Relative[] {
    const isCovering = (one: Relative): boolean => {
        const { target } = parseChangeIdentity(one.externalId)
        if (target.kind !== 'gateway') return isWithin(target, place)
        return isWithin(target, place) || (place.gatewayId !== null && namesAny(one, [place.gatewayId]))
    }
    const covering = changesOf(of, family, ['change_request', 'closed_change']).filter(isCovering)
    const isKnown = ({ since }: Relative): boolean => at === null || since === null || since <= at
    return [
        ...covering.filter(isKnown).sort((one, other) => compare(other.since || '', one.since || '')),
        ...covering.filter((one) => !isKnown(one)).sort((one, other) => compare(one.since || '', other.since || '')),
    ]
}

/** Whether the gateway is among those that a change names, whatever the case of its id. */
export function findNamed(named: Readonly<Record<string, string>>, gatewayId: string): string | null {
    const wanted = gatewayId.toLowerCase()
    const found = Object.keys(named).filter((id) => id.toLowerCase() === wanted)
    return found.length === 0 ? null : found[0]
}

function changesOf(
    of: PolicyVersion,
    family: readonly Relative[],
    kinds: readonly LinkKind[] = ['change_request'],
): readonly Relative[] {
    const version = toVersionIdentity(of)
    return family.filter(
        ({ externalId, kind }) => kinds.indexOf(kind) >= 0 && parseChangeIdentity(externalId).ofVersion === version,
    )
}

function namesAny({ detail }: Relative, gatewayIds: readonly string[]): boolean {
    return gatewayIds.some((id) => findNamed(detail, id) !== null)
}

function gatewaysIn(places: readonly Place[], environment: string | null): readonly string[] {
    return places
        .filter((place) => isAt(place, environment))
        .map(({ gatewayId }) => gatewayId)
        .filter((id): id is string => id !== null)
}

function isAt(place: Place, environment: string | null): boolean {
    if (place.environment === null || environment === null) return place.environment === environment
    return isSameEnvironment(place.environment, environment)
}

function compare(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0
}
