/** A policy version reached its gateways: items, gateway rows and the change request that announced it follow. */

import { TABLES } from '../../shared/names.ts'
import { toPlaces } from '../core/change-target.ts'
import type { ConfigEvent } from '../core/event.ts'
import { noteOnChanges, reportUnapproved } from './deployed-change.ts'
import {
    commitGateway,
    isKnownVersion,
    isSuperseded,
    leaveSuperseded,
    noteUnnamedGateway,
    registerGateway,
} from './gateway-registration.ts'
import type { Registered } from './gateway-registration.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/**
 * Items, then the changes, then the gateway rows. A row with this deployment means that everything was done for it, so an
 * attempt that stopped half-way is repeated and one that ended is not.
 */
export function handleConfigDeployed(event: ConfigEvent, work: Work): void {
    if (event.gatewayIds.length === 0) noteUnnamedGateway(work)
    const { fresh, late, isKnown } = registerGateways(event, work)
    if (isKnown || (work.ledger.failure() !== null && fresh.length === 0)) return
    const reported = fresh.map((registered) => registered.gatewayId).concat(late.map((gateway) => gateway.gatewayId))
    const places = toPlaces({ ...event, gatewayIds: reported }, (gatewayId) => environmentNow(gatewayId, fresh, late))
    // A late or unnamed deployment, and one that an attempt left unfinished, is in no row; the change's dates show whether it is known.
    const isReplay = fresh.length === 0 || work.delivery.isRepeat
    const settled = noteOnChanges(event, places, isReplay, work)
    if (settled === null || !reportUnapproved(event, settled, (gatewayId) => itemNow(gatewayId, fresh), work)) return
    for (const registered of fresh) {
        const under = settled.filter(({ gatewayIds }) => gatewayIds.indexOf(registered.gatewayId) >= 0)
        const changeStatus = under.length === 0 ? 'missing' : under[0].status
        commitGateway(event, registered, work, { lastDeployedAt: event.occurredAt, changeStatus })
    }
    // A gateway that was only known from updates: from now on its deployments decide.
    for (const gateway of late) {
        if (gateway.lastDeployedAt === null) {
            work.ledger.expect(work.ports.gateways.save(gateway.gatewayId, { lastDeployedAt: event.occurredAt }))
        }
    }
}

function environmentNow(gatewayId: string, fresh: readonly Registered[], late: readonly Gateway[]): string | null {
    const [registered] = fresh.filter((one) => one.gatewayId === gatewayId)
    if (registered !== undefined) return registered.facts.environment
    const [gateway] = late.filter((one) => one.gatewayId === gatewayId)
    return gateway === undefined ? null : gateway.environment
}

function itemNow(gatewayId: string, fresh: readonly Registered[]): string | null {
    const [registered] = fresh.filter((one) => one.gatewayId === gatewayId)
    return registered === undefined ? null : registered.itemId
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
    let alreadyKnown = 0
    for (const gatewayId of event.gatewayIds) {
        const known = work.ports.gateways.find(gatewayId)
        if (known !== null && isKnownDeployment(event, known)) {
            alreadyKnown += 1
            const record = { recordId: known.sysId, number: known.name }
            const reason = 'The gateway is known to run this version since then.'
            work.ledger.add(unchanged(TABLES.gateway, record, reason, 'deployment_already_known'))
        } else if (known !== null && isSuperseded(event, known)) {
            leaveSuperseded(known, work)
            late.push(known)
        } else {
            const registered = registerGateway(event, gatewayId, known, work)
            if (registered !== null) fresh.push(registered)
        }
    }
    return { fresh, late, isKnown: alreadyKnown > 0 && alreadyKnown === event.gatewayIds.length }
}

function isKnownDeployment(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastDeployedAt === event.occurredAt && isKnownVersion(event, gateway)
}
