/** The numbers of every control in a window, from what webhooks counted and what exports hold. */

import type { Measured, MeasuredPart } from './assessment.ts'
import { assignPolicies, type ControlMapping } from './mapping.ts'
import { reportsLogged, type Received } from './missing-events.ts'
import { addCounts, comparePopulations, type ActionCounts, type PolicyDay } from './population.ts'
import { toGatewayKey } from '../../shared/text.ts'

/** Everything that one run asks for, whatever the number of controls. */
export interface Population {
    /** Distinct decisions that webhooks reported. */
    readonly webhooks: readonly PolicyDay[]
    /** The larger populations that exports hold. */
    readonly exports: readonly PolicyDay[]
    /** Key of a gateway → its decisions of any policy, per action. */
    readonly byGateway: Readonly<Record<string, ActionCounts>>
    /** Policy → the keys of the gateways that it ran on. */
    readonly gatewaysOf: Readonly<Record<string, readonly string[]>>
    /** Event types of the deliveries since the first day, as the sender names them: what is sent today was subscribed to. */
    readonly eventTypes: readonly string[]
}

/** The numbers of each mapping, by its sys_id. Of webhooks and export the more complete one counts, per policy and day. */
export function measureControls(
    mappings: readonly ControlMapping[],
    population: Population,
): Readonly<Record<string, Measured>> {
    const days = comparePopulations(population.webhooks, population.exports)
    const policies = days.map(({ policy }) => policy).filter((policy, index, all) => all.indexOf(policy) === index)
    const assigned = assignPolicies(mappings, policies.sort())
    const measured: Record<string, Measured> = {}
    for (const { sysId } of mappings) {
        const own = days.filter(({ policy }) => assigned[sysId].indexOf(policy) >= 0)
        measured[sysId] = {
            policies: assigned[sysId],
            counts: own.reduce<ActionCounts>((sum, { counts }) => addCounts(sum, counts), {}),
            webhookDays: own.filter(({ used }) => used === 'webhook').length,
            exportDays: own.filter(({ used }) => used === 'export').length,
            receives: whatReaches(assigned[sysId], population),
        }
    }
    return measured
}

/** What webhooks counted of one policy and day on one gateway. */
export interface GatewayDay extends PolicyDay {
    readonly gateway: string
}

/** The numbers of each part of the gateways, of the policies of one mapping. Exports are not split by gateway, so webhooks alone count. */
export function measureParts(
    policies: readonly string[],
    parts: readonly { readonly entity: string; readonly gateways: readonly string[] }[],
    days: readonly GatewayDay[],
    population: Population,
): readonly Measured[] {
    const ofPolicies = days.filter(({ policy }) => policies.indexOf(policy) >= 0)
    const isCovered = (gateway: string): boolean => parts.some(({ gateways }) => isAmong(gateway, gateways))
    const uncovered = ofPolicies
        .map(({ gateway }) => gateway)
        .filter((gateway, index, all) => !isCovered(gateway) && !isAmong(gateway, all.slice(0, index)))
        .sort()
    return parts.map(({ entity, gateways }) => {
        const own = ofPolicies.filter(({ gateway }) => isAmong(gateway, gateways))
        const part: MeasuredPart = { entity, gateways, uncovered }
        return {
            policies: unique(own.map(({ policy }) => policy)),
            counts: own.reduce<ActionCounts>((sum, { counts }) => addCounts(sum, counts), {}),
            webhookDays: unique(own.map(({ day, policy }) => `${day}|${policy}`)).length,
            exportDays: 0,
            receives: receivedFrom(gateways, population),
            part,
        }
    })
}

/** Decisions name their gateway as the sender wrote it. */
function isAmong(gateway: string, gateways: readonly string[]): boolean {
    return gateways.some((one) => toGatewayKey(one) === toGatewayKey(gateway))
}

function unique(names: readonly string[]): readonly string[] {
    return names.filter((name, index) => names.indexOf(name) === index).sort()
}

/** Whether decisions that left a request alone were received from the gateways of these policies, of whatever policy. */
function whatReaches(policies: readonly string[], population: Population): Received {
    const { gatewaysOf } = population
    const gateways = policies.reduce<readonly string[]>((all, policy) => all.concat(gatewaysOf[policy] || []), [])
    return receivedFrom(gateways, population)
}

function receivedFrom(gateways: readonly string[], { byGateway, eventTypes }: Population): Received {
    const reported = gateways.map((gateway) => byGateway[toGatewayKey(gateway)] || {})
    return {
        allow: reported.some(({ allow }) => (allow || 0) > 0),
        log: reported.some(({ log }) => (log || 0) > 0),
        logType: reportsLogged(eventTypes),
    }
}
