/** Looks through the active mapping rules for columns that rules do not set: such a rule was stored before the columns were refused, or past the check. */

import { OWN_TARGET_TABLE } from '../../../mapping/core/compliance-target.ts'
import { findReserved } from '../../../mapping/core/reserved-columns.ts'
import type { MappingRule } from '../../../mapping/core/rules.ts'
import { toLine } from '../../../shared/text.ts'
import { assessMappingRules } from '../../core/health/assess-instance.ts'
import type { Finding } from '../../core/health/check.ts'
import type { HealthPorts } from './health-ports.ts'

/** Each rule by its name, with the columns. */
export function checkMappingRules({ mappingRules, settings: { complianceTable } }: HealthPorts): Finding {
    const named: string[] = []
    for (const rule of mappingRules.active()) {
        const columns = findReserved(rule, isForReviews(rule, complianceTable) ? [OWN_TARGET_TABLE] : [])
        if (columns.length > 0) named.push(`"${toLine(rule.name, 100)}" (order ${rule.order}): ${columns.join(', ')}`)
    }
    return assessMappingRules(named)
}

/** Whether the rule may set columns of reviews in the app's own table: it names the table, or escalations are kept there and it is for them. */
function isForReviews({ eventType, target }: MappingRule, complianceTable: string): boolean {
    if (target !== '' && target !== 'default') return target === OWN_TARGET_TABLE
    const isOwn = complianceTable === '' || complianceTable === 'auto' || complianceTable === OWN_TARGET_TABLE
    return isOwn && (eventType === '' || eventType.indexOf('escalation') === 0)
}
