/** The configuration item that a mapping rule names for the gateways of an event, instead of one that the app would find or make. */

import { adoptItem } from '../core/configuration-item.ts'
import { fitsGateway } from '../core/rule-conditions.ts'
import { nameRule } from '../core/rules.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import { remark, type Work } from './work.ts'

/**
 * The plan for the item that a rule chose for the gateway; the plan as it is where none chose one, or where the chosen one is not there. Of an event
 * that names several gateways, only those that the rule is for have its item.
 */
export function withChosenItem(plan: RecordPlan, gatewayId: string, { item, ledger, ports }: Work): RecordPlan {
    if (item === undefined || item === null || !fitsGateway(item.rule.gateway, gatewayId)) return plan
    if (ports.records.read(plan.table, item.value, ['name']) !== null) return adoptItem(plan, item.value)
    const reason = `${nameRule(item.rule)} names a configuration item that ${plan.table} does not have: another one is used.`
    ledger.add(remark(plan.table, { recordId: item.value, number: null }, reason, 'rule_item_missing'))
    return plan
}
