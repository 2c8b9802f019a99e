/** A policy version reached its gateways: items, gateway rows and the change request that announced it follow. */

import { TABLES } from '../../shared/names.ts'
import { toPlaces } from '../core/change-target.ts'
import type { ConfigEvent } from '../core/event.ts'
import { noteOnChanges, noteWhatWaits, reportUnapproved } from './deployed-change.ts'
import type { Settled } from './deployed-change.ts'
import {
    commitGateway,
    isKnownVersion,
    isSuperseded,
    leaveNewer,
    noteUnnamedGateway,
    registerGateway,
} from './gateway-registration.ts'
import type { Registered } from './gateway-registration.ts'
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
    const reached = registerGateways(event, work)
    const { fresh, late, unsettled } = reached
    const reported = [...fresh, ...late, ...unsettled].map(({ gatewayId }) => gatewayId)
    if (reported.length === 0 && event.gatewayIds.length > 0) return
    if (work.ledger.failure() !== null && fresh.length === 0) return
    const places = toPlaces({ ...event, gatewayIds: reported }, (gatewayId) => environmentNow(gatewayId, reached))
    // A late or unnamed deployment, and one that an attempt left unfinished, is in no row; the change's dates show whether it is known.
    const isReplay = fresh.length === 0 || work.delivery.isRepeat
    const itemOf = (gatewayId: string): string | null => itemNow(gatewayId, reached)
    const noted = noteOnChanges(event, places, isReplay, work)
    if (noted === null || !reportUnapproved(event, noted.settled, itemOf, work)) return
    for (const registered of fresh) {
        const under = noted.settled.filter(({ gatewayIds }) => gatewayIds.indexOf(registered.gatewayId) >= 0)
        const changeStatus = under.length === 0 ? 'missing' : under[0].status
        commitGateway(event, registered, work, { lastDeployedAt: event.occurredAt, changeStatus })
    }
    const inRows = [...fresh, ...unsettled].map(({ gatewayId }) => gatewayId)
    saveStatuses(event, noted.settled, inRows, work)
    // A gateway that was only known from updates: from now on its deployments decide.
    for (const gateway of late) {
        if (gateway.lastDeployedAt === null) {
            work.ledger.expect(work.ports.gateways.save(gateway.gatewayId, { lastDeployedAt: event.occurredAt }))
        }
    }
    if (noted.missing.length === 0) return
    // A change may have been made since we looked for it; the handler that creates it looks for deployments and rows after that.
    const settled = noteWhatWaits(event, noted.missing, work)
    if (settled === null) return
    saveStatuses(event, settled, inRows, work)
    reportUnapproved(event, settled, itemOf, work)
}

/** Saves what became of deployments whose rows are there already. A row that has a newer deployment by now stays. */
function saveStatuses(event: ConfigEvent, settled: readonly Settled[], inRows: readonly string[], work: Work): void {
    for (const { gatewayIds, status } of settled)
        for (const gatewayId of gatewayIds)
            if (inRows.indexOf(gatewayId) >= 0)
                work.ledger.expect(
                    work.ports.gateways.save(gatewayId, { lastDeployedAt: event.occurredAt, changeStatus: status }),
                )
}

function environmentNow(gatewayId: string, { fresh, late, unsettled }: Reached): string | null {
    const [registered] = fresh.filter((one) => one.gatewayId === gatewayId)
    if (registered !== undefined) return registered.facts.environment
    const [gateway] = [...late, ...unsettled].filter((one) => one.gatewayId === gatewayId)
    return gateway === undefined ? null : gateway.environment
}

function itemNow(gatewayId: string, { fresh, unsettled }: Reached): string | null {
    const [registered] = fresh.filter((one) => one.gatewayId === gatewayId)
    if (registered !== undefined) return registered.itemId
    const [gateway] = unsettled.filter((one) => one.gatewayId === gatewayId)
    return gateway === undefined ? null : gateway.configurationItem
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
            if (known.changeStatus === 'missing') unsettled.push(known)
        } else if (known !== null && isSuperseded(event, known)) {
            leaveNewer(known, work)
            late.push(known)
        } else {
            const registered = registerGateway(event, gatewayId, known, work)
            if (registered !== null) fresh.push(registered)
        }
    }
    return { fresh, late, unsettled }
}

function isKnownDeployment(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastDeployedAt === event.occurredAt && isKnownVersion(event, gateway)
}
