/** An update of a configuration says what its gateways are to run: their items follow it until they report what they run. */

import { toEventMoment, type ConfigEvent } from '../core/event.ts'
import type { Settings } from '../../shared/properties.ts'
import { isNewItem } from './awaited-items.ts'
import type { NewItem } from './awaited-items.ts'
import {
    commitGateway,
    fillItem,
    isKnownVersion,
    isSuperseded,
    learnEnvironment,
    leaveSuperseded,
    noteUnnamedGateway,
    registerGateway,
} from './gateway-registration.ts'
import type { Gateway } from './ports.ts'
import type { Work } from './work.ts'

/** Answers the gateways whose item is new to them. */
export function updateItems(event: ConfigEvent, work: Work): readonly NewItem[] {
    const { gateways, settings } = work.ports
    if (settings.ciUpdateOn !== 'deployed' && event.gatewayIds.length === 0) noteUnnamedGateway(work)
    const items: NewItem[] = []
    for (const gatewayId of event.gatewayIds) {
        const known = gateways.find(gatewayId)
        if (!followsUpdates(known, settings)) {
            if (known !== null) learnEnvironment(event, known, work)
        } else if (known !== null && isSuperseded(event, known, settings)) {
            leaveSuperseded(event, known, work)
            learnEnvironment(event, known, work)
        } else if (known === null || !isKnownUpdate(event, known)) updateItem(event, gatewayId, known, work)
        else fillItem(known, work)
        const now = gateways.find(gatewayId)
        const recordId = now === null ? null : now.configurationItem
        if (recordId !== null && isNewItem(known, recordId, work)) items.push({ gatewayId, recordId })
    }
    return items
}

/** Once a gateway reports deployments, an update that is not deployed yet is not what it runs. */
function followsUpdates(known: Gateway | null, { ciUpdateOn }: Settings): boolean {
    if (ciUpdateOn !== 'auto') return ciUpdateOn === 'updated'
    return known === null || known.lastDeployedAt === null
}

function updateItem(event: ConfigEvent, gatewayId: string, known: Gateway | null, work: Work): void {
    const registered = registerGateway(event, gatewayId, known, work)
    if (registered !== null) commitGateway(event, registered, work, {})
}

function isKnownUpdate(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastPolicyUpdate === toEventMoment(event) && isKnownVersion(event, gateway)
}
