/** The configuration item that a mapping rule names for the gateways of an event, instead of one that the app would find or make. */

import { adoptItem } from '../core/configuration-item.ts'
import { fitsGateway } from '../core/rule-conditions.ts'
import { nameRule } from '../core/rules.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { Gateway } from './ports.ts'
import { remark, type Work } from './work.ts'

/** The plan for the item that a rule chose for the gateway; the plan as it is where no rule chose one. */
export function withChosenItem(plan: RecordPlan, gatewayId: string, work: Work): RecordPlan {
    const chosen = findChosenItem(gatewayId, work)
    return chosen === null ? plan : adoptItem(plan, chosen)
}

/** The item of the gateway: the one that a rule chose, else the one that the gateway has; null when there is none. */
export function itemOf(gatewayId: string, gateway: Gateway | null, work: Work): string | null {
    const chosen = findChosenItem(gatewayId, work)
    if (chosen !== null) return chosen
    return gateway === null ? null : gateway.configurationItem
}

/**
 * The item that a rule chose for the gateway. Of an event that names several gateways, only those that the rule is for have it. One that is not there
 * any more is a remark.
 */
function findChosenItem(gatewayId: string, { item, ledger, ports }: Work): string | null {
    if (item === undefined || item === null || !fitsGateway(item.rule.gateway, gatewayId)) return null
    const { ciClass } = ports.settings
    if (ports.records.read(ciClass, item.value, ['name']) !== null) return item.value
    const reason = `${nameRule(item.rule)} names a configuration item that ${ciClass} does not have: another one is used.`
    ledger.add(remark(ciClass, { recordId: item.value, number: null }, reason, 'rule_item_missing'))
    return null
}
