/** One gateway under all its names: an event may call it by another one than the registry, which knows that they are one. */

import { TABLES } from '../../shared/names.ts'
import { toGatewayKey, toLine } from '../../shared/text.ts'
import type { GovernanceEvent, StatedName } from '../core/event.ts'
import { withGateways } from '../core/gateway-names.ts'
import type { Ledger } from './ledger.ts'
import { remark, unchanged } from './work.ts'
import type { Gateway, Gateways } from './ports.ts'

/**
 * The event with its gateways as the registry calls them.
 *
 * | The event calls the gateway | The registry | Is |
 * |---|---|---|
 * | by an id | has it | that |
 * | by an id | has one gateway of the organization with this name | that one |
 * | by an id and a name | has the name as an id | that one |
 * | by an id and a name | has the name as that of a gateway with another id | a gateway of its own: two may have one name |
 * | by a name alone | has it as an id, or as the name of one | that one |
 * | by a name alone | has none, or several | not known: the event names no gateway |
 * | by an id | has none, or several | a gateway of its own |
 */
export function withKnownGateways<E extends GovernanceEvent>(event: E, gateways: Gateways, ledger: Ledger): E {
    const named = event.gatewayNames || []
    const known = event.gatewayIds.map((id) => {
        const names = named.filter(({ gatewayId }) => gatewayId !== null && isSame(gatewayId, id))
        return findKnown(id, event, gateways) || findById(names, gateways)
    })
    const ids = event.gatewayIds.map((id, at) => toId(id, known[at], ledger))
    const nameless = event.gatewayIds.length > 0 ? [] : named.filter(({ gatewayId }) => gatewayId === null)
    for (const { name } of nameless) {
        const found = findKnown(name, event, gateways)
        if (found !== null) ids.push(toId(name, found, ledger))
    }
    for (const one of known) if (one !== null) noteOrganization(one, event, ledger)
    const isAsStated = ids.length === event.gatewayIds.length && ids.every((id, at) => id === event.gatewayIds[at])
    return isAsStated ? event : withGateways(event, ids)
}

/** The gateway that has the name as its id, or as its name. */
function findKnown(
    name: string,
    { organization }: GovernanceEvent,
    gateways: Pick<Gateways, 'find' | 'findNamed'>,
): Gateway | null {
    return gateways.find(name) || gateways.findNamed(name, organization)
}

/** The gateway that was known by one of the names alone, before anybody stated its id. */
function findById(names: readonly StatedName[], gateways: Pick<Gateways, 'find'>): Gateway | null {
    for (const { name } of names) {
        const gateway = gateways.find(name)
        if (gateway !== null) return gateway
    }
    return null
}

/** The id as the event spells it, or that of the registry for another name. */
function toId(stated: string, known: Gateway | null, ledger: Ledger): string {
    if (known === null || isSame(stated, known.gatewayId)) return stated
    const reason = `The event calls this gateway "${toLine(stated, 100)}"; it is known as "${toLine(known.gatewayId, 100)}".`
    ledger.add(unchanged(TABLES.gateway, { recordId: known.sysId, number: known.name }, reason, null))
    return known.gatewayId
}

/** The id of a gateway is taken for unique, whatever the organization. A deployment reports it itself, with what it changes. */
function noteOrganization(known: Gateway, { kind, organization }: GovernanceEvent, ledger: Ledger): void {
    if (kind === 'config.deployed' || kind === 'config.updated') return
    if (known.organization === null || organization === null || known.organization === toLine(organization, 255)) return
    const reason = `The gateway is known of the organization "${toLine(known.organization, 100)}", and this event is of "${toLine(organization, 100)}": both have one row, one configuration item and the same incidents.`
    ledger.add(remark(TABLES.gateway, { recordId: known.sysId, number: known.name }, reason, 'gateway_shared'))
}

function isSame(one: string, other: string): boolean {
    return toGatewayKey(one) === toGatewayKey(other)
}
