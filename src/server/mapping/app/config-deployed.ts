/** A policy version reached its gateways: items, gateway rows and the change request that announced it follow. */

import { TABLES, type ChangeStatus } from '../../shared/names.ts'
import { toPlaces } from '../core/change-target.ts'
import { orderOf, toEventMoment, type ConfigEvent } from '../core/event.ts'
import type { Deployed } from '../core/deployment.ts'
import { mendGateways, noteOnChanges, noteWhatWaits, saveStatus, settledOf } from './deployed-change.ts'
import type { Noted } from './deployed-change.ts'
import { fillAwaiting, fillRegistered } from './awaited-items.ts'
import { reportUnapproved } from './unapproved-deployments.ts'
import { endWaiting } from './waiting-deployments.ts'
import {
    commitGateway,
    fillItem,
    isKnownVersion,
    isSuperseded,
    learnEnvironment,
    leaveSuperseded,
    noteUnnamedGateway,
    noteUnreachedGateway,
    registerGateway,
} from './gateway-registration.ts'
import type { Registered } from './gateway-registration.ts'
import { learnNames } from './gateway-row.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/**
 * Items, then the changes, then the gateway rows, and last another look for the changes that were not there. A row with this deployment
 * means that everything was done for it, unless it says that there is no change; so an attempt that stopped half-way is repeated and one
 * that ended is not.
 */
export function handleConfigDeployed(event: ConfigEvent, work: Work): void {
    if (event.gatewayIds.length === 0) noteUnnamedGateway(work)
    for (const gatewayId of event.unreached || []) noteUnreachedGateway(gatewayId, work)
    const reached = registerGateways(event, work)
    const { fresh, late, unsettled } = reached
    if (unsettled.length > 0 && !mendGateways(event, unsettled, work.delivery.isRepeat, work)) return
    const reported = [...fresh, ...late].map(({ gatewayId }) => gatewayId)
    if (reported.length === 0 && event.gatewayIds.length > 0) return
    if (work.ledger.failure() !== null && fresh.length === 0) return
    const places = toPlaces({ ...event, gatewayIds: reported }, (gatewayId) => environmentNow(gatewayId, reached))
    // A late or unnamed deployment, and one that an attempt left unfinished, is in no row; the change's dates show whether it is known.
    const isReplay = fresh.length === 0 || work.delivery.isRepeat
    const noted = noteOnChanges(event, places, isReplay, work)
    if (noted === null || !reportUnapproved(event, noted.settled, itemsOf(reached), work)) return
    if (noted.isAwaited) endWaiting(event, noted.settled, work)
    for (const registered of fresh) {
        const changeStatus = statusOf(registered.gatewayId, noted)
        commitGateway(event, registered, work, { lastDeployedAt: orderOf(event) || null, changeStatus })
        fillRegistered(registered.gatewayId, registered.known, registered.item.recordId, work)
    }
    // A gateway that follows updates and was only known from them: from now on its deployments are known as well.
    for (const gateway of late) {
        if (gateway.configurationItem !== null)
            fillRegistered(gateway.gatewayId, gateway, gateway.configurationItem, work)
        if (gateway.lastDeployedAt !== null) continue
        const status = isKnownVersion(event, gateway) ? { changeStatus: statusOf(gateway.gatewayId, noted) } : {}
        const changes = { lastDeployedAt: orderOf(event) || null, ...status }
        work.ledger.expect(work.ports.gateways.save(gateway.gatewayId, changes))
    }
    if (noted.missing.length > 0) lookAgain(event, noted.missing, reached, work)
}

function statusOf(gatewayId: string, { settled }: Noted): ChangeStatus {
    const own = settledOf(gatewayId, settled)
    return own === null ? 'missing' : own.status
}

/**
 * A change may have been made since we looked for it, by a handler that looked for the row before we saved it; one that creates the change
 * later finds what we saved.
 */
function lookAgain(event: ConfigEvent, missing: readonly Deployed[], reached: Reached, work: Work): void {
    const settled = noteWhatWaits(event, missing, work)
    if (settled === null) return
    for (const { gatewayId } of reached.fresh) {
        const own = settledOf(gatewayId, settled)
        if (own !== null) saveStatus({ gatewayId, lastDeployedAt: orderOf(event) || null }, own.status, work)
    }
    if (reportUnapproved(event, settled, itemsOf(reached), work)) endWaiting(event, settled, work)
}

function environmentNow(gatewayId: string, { fresh, late }: Reached): string | null {
    const [registered] = fresh.filter((one) => one.gatewayId === gatewayId)
    if (registered !== undefined) return registered.facts.environment
    const [gateway] = late.filter((one) => one.gatewayId === gatewayId)
    return gateway === undefined ? null : gateway.environment
}

function itemsOf({ fresh, late }: Reached): (gatewayId: string) => string | null {
    return (gatewayId) => {
        const [registered] = fresh.filter((one) => one.gatewayId === gatewayId)
        if (registered !== undefined) return registered.item.recordId
        const [gateway] = late.filter((one) => one.gatewayId === gatewayId)
        return gateway === undefined ? null : gateway.configurationItem
    }
}

interface Reached {
    readonly fresh: readonly Registered[]
    /** Gateways that run something newer by now. */
    readonly late: readonly Gateway[]
    /** Gateways that knew the deployment, and no change for it. */
    readonly unsettled: readonly Gateway[]
}

function registerGateways(event: ConfigEvent, work: Work): Reached {
    const fresh: Registered[] = []
    const late: Gateway[] = []
    const unsettled: Gateway[] = []
    for (const gatewayId of event.gatewayIds) {
        const known = work.ports.gateways.find(gatewayId)
        if (known !== null && isKnownDeployment(event, known)) {
            const record = { recordId: known.sysId, number: known.name }
            const reason = 'The gateway is known to run this version since then.'
            work.ledger.add(unchanged(TABLES.gateway, record, reason, 'deployment_already_known'))
            learnNames(event, known, work)
            fillItem(known, work)
            if (work.delivery.isRepeat && known.configurationItem !== null)
                fillAwaiting({ gatewayId, recordId: known.configurationItem }, work)
            if (known.changeStatus === 'missing') unsettled.push(known)
        } else if (known !== null && isSuperseded(event, known, work.ports.settings)) {
            leaveSuperseded(event, known, work)
            learnEnvironment(event, known, work)
            learnNames(event, known, work)
            late.push(known)
        } else {
            const registered = registerGateway(event, gatewayId, known, work)
            if (registered !== null) fresh.push(registered)
        }
    }
    return { fresh, late, unsettled }
}

function isKnownDeployment(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastDeployedAt === toEventMoment(event) && isKnownVersion(event, gateway)
}
