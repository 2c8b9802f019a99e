/** Saves what is known of a gateway in its own row and adds a line about it. */

import { TABLES } from '../../shared/names.ts'
import type { Work } from './work.ts'
import type { Gateway, Gateways } from './ports.ts'
import type { GatewayItem } from './gateway-item.ts'
import type { GovernanceEvent } from '../core/event.ts'
import { addKnownAs } from '../core/gateway-names.ts'

/** Creates or updates the row; null when it was refused. */
export function saveGateway(
    gatewayId: string,
    known: Gateway | null,
    reason: string,
    work: Work,
    changes: Parameters<Gateways['save']>[1],
): Gateway | null {
    const saved = work.ledger.expect(work.ports.gateways.save(gatewayId, changes))
    if (saved === null) return null
    const action = known === null ? 'created' : 'updated'
    work.ledger.add({
        action,
        table: TABLES.gateway,
        recordId: saved.sysId,
        number: saved.name,
        reason,
        code: null,
    })
    return saved
}

/** What the row keeps of its item: what stands there beside it later was chosen by people. */
export function toItemColumns({ recordId, source }: GatewayItem): Parameters<Gateways['save']>[1] {
    return { configurationItem: recordId, registeredItem: recordId, itemSource: source }
}

/** A name is known from whatever event states it, also from one that is too old to change anything else. */
export function learnNames(event: GovernanceEvent, { gatewayId, knownAs }: Gateway, work: Work): void {
    const names = addKnownAs(knownAs, gatewayId, event.gatewayNames)
    if (names !== knownAs) work.ledger.expect(work.ports.gateways.save(gatewayId, { knownAs: names }))
}
