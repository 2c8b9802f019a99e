/** Brings a gateway's configuration item up to the policy version that an event reports. */

import { TABLES } from '../../shared/names.ts'
import { planGatewayItem, toGatewayFacts, toKeyValues } from '../core/configuration-item.ts'
import type { GatewayFacts } from '../core/configuration-item.ts'
import { fail } from '../../shared/result.ts'
import { toLine } from '../../shared/text.ts'
import type { ConfigEvent } from '../core/event.ts'
import { saveGateway } from './gateway-row.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway, Gateways } from './ports.ts'

/** A gateway whose item was brought up to date; its own row is still to be saved. */
export interface Registered {
    readonly gatewayId: string
    readonly known: Gateway | null
    readonly facts: GatewayFacts
    readonly itemId: string
}

/** Saves item and key values; null when the item was refused. */
export function registerGateway(
    event: ConfigEvent,
    gatewayId: string,
    known: Gateway | null,
    work: Work,
): Registered | null {
    const { configurationItems, settings } = work.ports
    const facts = toGatewayFacts(event, gatewayId, known, settings)
    const item = work.ledger.settle(configurationItems.save(planGatewayItem(facts, known, settings)))
    if (item === null) return null
    const refusal = configurationItems.setKeyValues(item.recordId, toKeyValues(facts))
    if (refusal !== null && refusal.code === 'busy') {
        work.ledger.settle(fail(refusal))
        return null
    }
    if (refusal !== null) {
        const reason = `The key values of the item are not complete: ${refusal.message}`
        work.ledger.add(unchanged(refusal.table, { recordId: null, number: null }, reason, refusal.code))
    }
    return { gatewayId, known, facts, itemId: item.recordId }
}

/** Saves the gateway's row. Comes last: the row shows that all the rest was done. */
export function commitGateway(
    event: ConfigEvent,
    registered: Registered,
    work: Work,
    further: Parameters<Gateways['save']>[1],
): void {
    const { facts, gatewayId, itemId, known } = registered
    const reason = `The gateway runs policy version ${toLine(event.version, 60)}.`
    saveGateway(gatewayId, known, reason, work, {
        name: facts.name,
        environment: facts.environment,
        apiUrl: facts.apiUrl,
        organization: toOrganization(event),
        configId: toLine(event.configId, 255),
        configName: toLine(event.configName, 255),
        policyVersion: facts.policyVersion,
        lastPolicyUpdate: facts.lastPolicyUpdate,
        configurationItem: itemId,
        ...further,
    })
}

/** Whether the gateway has a newer policy than the event reports. */
export function isSuperseded(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastPolicyUpdate !== null && event.occurredAt < gateway.lastPolicyUpdate
}

/**
 * Whether the gateway is known to run this version: of this configuration and organization, because versions of two configurations, and
 * configurations and gateways of two organizations, may have one name.
 */
export function isKnownVersion(event: ConfigEvent, gateway: Gateway): boolean {
    const isOwn = (gateway.organization || '') === toOrganization(event)
    return (
        isOwn &&
        gateway.policyVersion === toLine(event.version, 100) &&
        gateway.configId === toLine(event.configId, 255)
    )
}

/** Empty where the event names nobody: the row does not keep the one of an earlier event. */
function toOrganization({ organization }: ConfigEvent): string {
    return toLine(organization || '', 255)
}

/** Adds the line that the gateway stays at its newer version. */
export function leaveNewer(gateway: Gateway, work: Work): void {
    const record = { recordId: gateway.sysId, number: gateway.name }
    const reason = `The gateway runs the newer version ${gateway.policyVersion} since ${gateway.lastPolicyUpdate} UTC.`
    work.ledger.add(unchanged(TABLES.gateway, record, reason, 'superseded'))
}

/** Adds the line that no gateway was named, so that no item can be registered. */
export function noteUnnamedGateway(work: Work): void {
    const reason = 'The event names no gateway, so no configuration item was touched.'
    work.ledger.add(unchanged(TABLES.gateway, { recordId: null, number: null }, reason, 'gateway_unnamed'))
}
