/** Deployments that were there before their change: it gets their notes, and their gateways its status. */

import type { Destination } from '../core/change-target.ts'
import type { Settled } from '../core/deployment.ts'
import type { ConfigEvent } from '../core/event.ts'
import { toGatewayKey } from '../../shared/text.ts'
import { mendGateways, noteOnNewChange, saveStatus } from './deployed-change.ts'
import { findTaskItem } from './gateway-item.ts'
import { isKnownVersion } from './gateway-registration.ts'
import type { Gateway } from './ports.ts'
import { reportUnapproved } from './unapproved-deployments.ts'
import { endWaiting } from './waiting-deployments.ts'
import type { Work } from './work.ts'

/** Gateways whose rows state that the version has no change, although there is one by now. */
export function mendStatuses(event: ConfigEvent, work: Work): void {
    const missing = event.gatewayIds
        .map((gatewayId) => work.ports.gateways.find(gatewayId))
        .filter((gateway): gateway is Gateway => gateway !== null && isWithoutChange(event, gateway))
    if (missing.length > 0) mendGateways(event, missing, false, work)
}

/** What waited for the change that has `externalId`. */
export function noteDeployments(event: ConfigEvent, externalId: string, { gatewayIds }: Destination, work: Work): void {
    const { gateways } = work.ports
    const settled = noteOnNewChange(event, externalId, work)
    if (settled === null) return
    const reported = settled.reduce<string[]>((all, one) => all.concat(one.gatewayIds), [])
    for (const gatewayId of Array.from(new Set([...reported, ...gatewayIds]))) {
        // The handler of the deployment may have saved the row since we read it: it looked for the change before we made it.
        const deployed = gateways.findAgain(gatewayId)
        const own = deployed === null ? null : findOwn(deployed, settled)
        if (deployed !== null && own !== null && isWithoutChange(event, deployed))
            saveStatus(deployed, own.status, work)
    }
    if (reportUnapproved(event, settled, (gatewayId) => findTaskItem(event, gatewayId, work), work))
        endWaiting(event, settled, work)
}

/** What became of the gateway's newest deployment: it may have been somewhere else before, for which another change decides. */
function findOwn({ gatewayId, lastDeployedAt }: Gateway, settled: readonly Settled[]): Settled | null {
    const key = toGatewayKey(gatewayId)
    const [own] = settled.filter(({ deployed }) =>
        deployed.some(({ at, place }) => at === lastDeployedAt && toGatewayKey(place.gatewayId || '') === key),
    )
    return own === undefined ? null : own
}

function isWithoutChange(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.changeStatus === 'missing' && isKnownVersion(event, gateway)
}
