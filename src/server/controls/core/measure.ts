/** The numbers of every control in a window, from what webhooks counted and what exports hold. */

import type { Measured } from './assessment.ts'
import { assignPolicies, type ControlMapping } from './mapping.ts'
import { reportsLogged, type Received } from './missing-events.ts'
import { addCounts, comparePopulations, type ActionCounts, type PolicyDay } from './population.ts'

/** Everything that one run asks for, whatever the number of controls. */
export interface Population {
    /** Distinct decisions that webhooks reported. */
    readonly webhooks: readonly PolicyDay[]
    /** The larger populations that exports hold. */
    readonly exports: readonly PolicyDay[]
    /** Gateway → decisions of any policy, per action. */
    readonly byGateway: Readonly<Record<string, ActionCounts>>
    /** Policy → the gateways that it ran on. */
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

/** Whether decisions that left a request alone were received from the gateways of these policies, of whatever policy. */
function whatReaches(policies: readonly string[], { byGateway, eventTypes, gatewaysOf }: Population): Received {
    const reported = policies
        .reduce<readonly string[]>((all, policy) => all.concat(gatewaysOf[policy] || []), [])
        .map((gateway) => byGateway[gateway] || {})
    return {
        allow: reported.some(({ allow }) => (allow || 0) > 0),
        log: reported.some(({ log }) => (log || 0) > 0),
        logType: reportsLogged(eventTypes),
    }
}
