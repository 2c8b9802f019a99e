/** A policy version reached its gateways: items, gateway rows and the change request that announced it follow. */

import { toDeployments } from '../core/deployment.ts'
import { TABLES } from '../../shared/names.ts'
import type { ConfigEvent } from '../core/event.ts'
import { tellChange, tellUnapproved } from './deployed-change.ts'
import { commitGateway, isSuperseded, leaveNewer, noteUnnamedGateway, registerGateway } from './gateway-registration.ts'
import type { Registered } from './gateway-registration.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/**
 * Items, then the change, then the gateway rows. A row that knows this deployment says that all was done for it, so an
 * attempt that dies half-way is repeated and one that ended is not.
 */
export function handleConfigDeployed(event: ConfigEvent, work: Work): void {
    if (event.gatewayIds.length === 0) noteUnnamedGateway(work)
    const { fresh, late, isKnown } = registerGateways(event, work)
    if (isKnown || (work.ledger.failure() !== null && fresh.length === 0)) return
    const told = fresh.map((registered) => registered.gatewayId).concat(late.map((gateway) => gateway.gatewayId))
    // Of a late or unnamed deployment, and of one that an attempt left half-told, no row tells; the change's dates do.
    const isReplay = fresh.length === 0 || work.delivery.isRepeat
    const status = tellChange(event, toDeployments(event, told), isReplay, work)
    if (status === null || !tellUnapproved(event, status, fresh.length === 0 ? null : fresh[0].itemId, work)) return
    for (const registered of fresh) {
        commitGateway(event, registered, work, { lastDeployedAt: event.occurredAt, changeStatus: status })
    }
    // A gateway that was only known from updates: from now on its deployments decide.
    for (const gateway of late) {
        if (gateway.lastDeployedAt === null) {
            work.ledger.expect(work.ports.gateways.save(gateway.gatewayId, { lastDeployedAt: event.occurredAt }))
        }
    }
}

interface Reached {
    readonly fresh: readonly Registered[]
    /** Gateways that run something newer by now. */
    readonly late: readonly Gateway[]
    /** Every gateway of the event knew the deployment: there is nothing left to do. */
    readonly isKnown: boolean
}

function registerGateways(event: ConfigEvent, work: Work): Reached {
    const fresh: Registered[] = []
    const late: Gateway[] = []
    let told = 0
    for (const gatewayId of event.gatewayIds) {
        const known = work.ports.gateways.find(gatewayId)
        if (known !== null && isTold(event, known)) {
            told += 1
            const record = { recordId: known.sysId, number: known.name }
            const reason = 'The gateway is known to run this version since then.'
            work.ledger.add(unchanged(TABLES.gateway, record, reason, 'deployment_already_known'))
        } else if (known !== null && isSuperseded(event, known)) {
            leaveNewer(known, work)
            late.push(known)
        } else {
            const registered = registerGateway(event, gatewayId, known, work)
            if (registered !== null) fresh.push(registered)
        }
    }
    return { fresh, late, isKnown: told > 0 && told === event.gatewayIds.length }
}

function isTold(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastDeployedAt === event.occurredAt && gateway.policyVersion === event.version
}
