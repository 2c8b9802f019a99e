/** The numbers of every control in a window, from what webhooks counted and what exports hold. */

import type { Measured, MeasuredPart } from './assessment.ts'
import { isNamedAs, type EntityControl } from './entity-controls.ts'
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
    /** Key of a gateway → its decisions of any policy, per action; of those that were only logged, the ones of requests that nothing stopped. */
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

/** What webhooks counted of one policy and day on one gateway, in one environment. */
export interface GatewayDay extends PolicyDay {
    readonly gateway: string
    /** Where the decisions were made; '' when it is not known. */
    readonly environment: string
}

/** The gateways of one of several controls. */
export type Part = Pick<EntityControl, 'entity' | 'gateways' | 'byItem'>

/** The numbers of each part of the gateways, of the policies of one mapping. Exports are not split by gateway, so webhooks alone count. */
export function measureParts(
    policies: readonly string[],
    parts: readonly Part[],
    days: readonly GatewayDay[],
    population: Population,
): readonly (Measured & { readonly part: MeasuredPart })[] {
    const ofPolicies = days.filter(({ policy }) => policies.indexOf(policy) >= 0)
    const uncovered = namesOf(ofPolicies.filter((day) => !parts.some((part) => isOf(part, day))))
    return parts.map((one) => {
        const own = ofPolicies.filter((day) => isOf(one, day))
        const former = namesOf(own).filter((gateway) => !isAmong(gateway, one.gateways))
        const gateways = one.gateways.concat(former)
        const part: MeasuredPart = { entity: one.entity, gateways, uncovered }
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

/**
 * Whether decisions count for a control.
 *
 * | The gateway belongs to the entity by  | The decision was made in       | Counts |
 * | ------------------------------------- | ------------------------------ | ------ |
 * | its CI, or a service of it            | any environment                | yes    |
 * | its environment, today or before      | the environment of the entity  | yes    |
 * |                                       | another environment            | no     |
 * | its environment today                 | an environment that is unknown | yes    |
 */
function isOf({ byItem, entity, gateways }: Part, { environment, gateway }: GatewayDay): boolean {
    if (isAmong(gateway, byItem)) return true
    return environment === '' ? isAmong(gateway, gateways) : isNamedAs(entity, environment)
}

/** The gateways of the days, each once, as it is spelled first. */
function namesOf(days: readonly GatewayDay[]): readonly string[] {
    return days
        .map(({ gateway }) => gateway)
        .filter((gateway, index, all) => !isAmong(gateway, all.slice(0, index)))
        .sort()
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
